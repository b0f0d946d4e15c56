"""A further id (`også`) that is already the id of something else of its kind, or a word of the language.

It matters because a guide that uses the word could mean either.
"""

from __future__ import annotations

from collections.abc import Iterator

from bti_engine.model.findings import Finding, Kind, Related
from bti_engine.model.format import OBJECTS
from bti_engine.model.shapes import MapOf
from bti_engine.model.source import Mapping, Span
from bti_engine.model.spans import words_of
from bti_engine.model.vocabulary import RESERVED_IDS
from bti_engine.rules._ids import also_of
from bti_engine.rules._rule import Judged, Rule

CLASH = Kind("BTI231", "også-er-teke")
RESERVED = Kind("BTI232", "også-er-fast-ord")


def check(judged: Judged) -> Iterator[Finding]:
    """A finding for each further id that is taken."""
    for key in OBJECTS["guide"]:
        declared = judged.tree.get(key.name)
        if isinstance(key.shape, MapOf) and isinstance(declared, Mapping):
            yield from _check(judged, declared)


def _check(judged: Judged, declared: Mapping) -> Iterator[Finding]:
    taken: dict[str, tuple[str, Span]] = {own: (own, entry.key.span) for own, entry in declared.entries.items()}
    for own, entry in declared.entries.items():
        for word in also_of(entry.value):
            span = words_of(word)
            if word.text in RESERVED_IDS:
                yield judged.finding(RESERVED, span, id=word.text)
                continue
            owner, first = taken.setdefault(word.text, (own, span))
            if first != span:
                yield judged.finding(CLASH, span, related=(Related(first, "first"),), id=word.text, owner=owner)


RULE = Rule((CLASH, RESERVED), check)
