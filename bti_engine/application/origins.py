"""Where what a finding is about comes from: the guide's own file, its base, or both.

A local author can mend the local file only, so a finding in a line of the base is told at the local thing that holds
that line (or at `grunnlag`). And whoever changed something of the base's is told where the base has it.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator

from msgspec.structs import replace

from bti_engine.expressions.parser import read
from bti_engine.expressions.printing import show
from bti_engine.flow.symbols import symbols_of
from bti_engine.model.findings import AROUND, BASE, CHANGED, ORIGINS, Argument, Finding, Related
from bti_engine.model.guide import Guide
from bti_engine.model.source import Changed, Entry, Mapping, Node, Scalar, Sequence, Span
from bti_engine.model.spelling import spelling

_CONDITIONS = "answers"
"""The argument of findings that holds conditions."""
_Held = tuple[Span, Span]
"""The key of an entry, and all that the entry spans."""
_FORM = "BTI1"
"""How the codes of findings about the form of a file begin: they are about what its author typed, and no base."""


def moved(guide: Guide, finding: Finding) -> Finding:
    """The finding in a line of a base as it is told to whoever wrote the guide, who can mend the local file only."""
    own_file = guide.node.span.file
    holder = _holder(guide.node, finding.span, own_file)
    place = guide.node.value_span("grunnlag") if holder is None else holder
    related = (Related(finding.span, BASE if holder is None else AROUND), *finding.related)
    voice = guide.voices.get(own_file)
    language = voice.keys if voice else finding.language
    told = finding.arguments if language == finding.language else _retold(guide, finding, language)
    return replace(finding, span=place, arguments=told, related=related, suggestion=None, language=language)


def with_origins(guide: Guide, findings: Iterable[Finding], changed: dict[Span, Changed]) -> Iterator[Finding]:
    """The findings in the guide's own file, each with the place in the base of what it changes there.

    Args:
        guide: The guide.
        findings: What is wrong with it.
        changed: The place in the base of what each local key changes.
    """
    every = tuple(findings)
    if not changed or all(_has_origin(each) for each in every):
        yield from every
        return
    entries = sorted(_own_entries(guide.node, guide.node.span.file))
    ours = [entry for entry in entries if entry[0] in changed]
    for each in every:
        there = None if _has_origin(each) else _changed(entries, ours, each.span, changed)
        yield each if there is None else replace(each, related=(*each.related, Related(there, CHANGED)))


def _has_origin(finding: Finding) -> bool:
    return finding.code.startswith(_FORM) or any(each.role in ORIGINS for each in finding.related)


def _changed(entries: list[_Held], ours: list[_Held], span: Span, changed: dict[Span, Changed]) -> Span | None:
    """The place in the base of the innermost thing around `span` that the base has; None where all of it is local.

    All entries, and those that change something, stand in the order of the file: what is around a place stands before
    it, the innermost last.
    """
    before = range(bisect_right(entries, span[:3], key=lambda entry: entry[0][:3]) - 1, -1, -1)
    innermost = next((entries[turn][0] for turn in before if covers(entries[turn][1], span)), None)
    if innermost in changed:
        return changed[innermost].base
    outer = next((changed[key] for key, whole in reversed(ours) if covers(whole, span)), None)
    return None if outer is None or outer.by_id else outer.base


def _own_entries(node: Node, own_file: str) -> Iterator[_Held]:
    """The key of each entry of the own file and all that it spans, an outer one before those in it."""
    if isinstance(node, Sequence):
        for item in node.items:
            yield from _own_entries(item, own_file)
    elif isinstance(node, Mapping):
        for entry in node.entries.values():
            if entry.key.span.file == own_file:
                yield entry.key.span, _whole(entry, own_file)
            yield from _own_entries(entry.value, own_file)


def _whole(entry: Entry, own_file: str) -> Span:
    key, value = entry.key.span, entry.value.span
    if value.file != own_file:
        return key
    return key._replace(end_line=value.end_line, end_column=value.end_column)


def _retold(guide: Guide, finding: Finding, language: str) -> dict[str, Argument]:
    """The arguments of a finding in a base, as an author in the other målform writes ids and conditions."""
    ids, symbols = spelling(guide, language), symbols_of(guide)
    told = ids.arguments(finding.arguments)
    answers = told.get(_CONDITIONS)
    if isinstance(answers, tuple):
        read_again = ((text, read(text, symbols, finding.language, finding.span)[0]) for text in answers)
        told[_CONDITIONS] = tuple(text if found is None else show(found, language, ids) for text, found in read_again)
    return told


def _holder(node: Node, span: Span, own_file: str, nearest: Span | None = None) -> Span | None:
    """The nearest key of the local file above what stands at `span`; None where no local key holds it."""
    if isinstance(node, Mapping):
        for entry in node.entries.values():
            holder = entry.key.span if entry.key.span.file == own_file else nearest
            if covers(entry.key.span, span):
                return holder
            found = _holder(entry.value, span, own_file, holder)
            if found is not None:
                return found
    elif isinstance(node, Sequence):
        for item in node.items:
            found = _holder(item, span, own_file, nearest)
            if found is not None:
                return found
    elif isinstance(node, Scalar) and covers(node.span, span):
        return nearest
    return None


def covers(outer: Span, inner: Span) -> bool:
    """Whether `inner` lies in `outer`, ends included."""
    return (
        outer.file == inner.file
        and (outer.line, outer.column) <= (inner.line, inner.column)
        and (inner.end_line, inner.end_column) <= (outer.end_line, outer.end_column)
    )
