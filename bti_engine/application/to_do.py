"""What is missing and only its author can write, put in as something to do: `tittel: "GJER: Skriv ein tittel"`.

The place is then there to be filled in, and a rule says so until it is.
"""

from __future__ import annotations

from msgspec import Struct

from bti_engine.model.findings import Finding
from bti_engine.model.guide import Guide
from bti_engine.model.source import Entry, Mapping, Node, Sequence, Span

LACKING = frozenset({"BTI215", "BTI220"})
"""A guide without a title, and a thing without one."""
_TITLES = {"nn": 'tittel: "GJER: Skriv ein tittel"', "nb": 'tittel: "GJØR: Skriv en tittel"'}
_FORM = "målform"


class Line(Struct, frozen=True):
    """What is to be put in, and where."""

    span: Span
    text: str


def to_do(finding: Finding, guide: Guide) -> Line | None:
    """The line that a finding lacks, where it is clear how the file is laid out there."""
    own_file = guide.node.span.file
    voice = guide.voices.get(own_file)
    title = _TITLES.get(voice.texts if voice else finding.language)
    if title is None or finding.code not in LACKING:
        return None
    if finding.code == "BTI215":
        return _at_top(guide.node, title)
    entry = _entry(guide.node, finding.span)
    return None if entry is None else _first_in(entry, title, own_file)


def _at_top(tree: Mapping, title: str) -> Line | None:
    """Below the line that says the målform, before what comes next."""
    own = [each for each in tree.entries.values() if each.key.span.file == tree.span.file]
    own.sort(key=lambda each: each.key.span)
    after = [each.key.span for each in own if each.key.span > tree.key_span(_FORM)]
    if not after or any(each.key.span.column != own[0].key.span.column for each in own) or after[0].column != 1:
        return None
    return Line(after[0].before(), f"{title}\n")


def _first_in(entry: Entry, title: str, own_file: str) -> Line | None:
    """Before the first key of a thing, on a line of its own where that has one."""
    if not isinstance(entry.value, Mapping):
        return None
    keys = sorted(each.key.span for each in entry.value.entries.values() if each.key.span.file == own_file)
    if not keys:
        return None
    between = ", " if keys[0].line == entry.key.span.line else f"\n{' ' * (keys[0].column - 1)}"
    return Line(keys[0].before(), f"{title}{between}")


def _entry(node: Node, key: Span) -> Entry | None:
    """The entry whose key stands at a place."""
    if isinstance(node, Sequence):
        return next((found for item in node.items if (found := _entry(item, key))), None)
    if not isinstance(node, Mapping):
        return None
    for entry in node.entries.values():
        found = entry if entry.key.span == key else _entry(entry.value, key)
        if found is not None:
            return found
    return None
