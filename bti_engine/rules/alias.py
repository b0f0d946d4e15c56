"""A name that may be taken for another: a further id (`også`) that is in use, a level called `nivå-1` beside 1.

It matters because a guide that uses the word could mean either, and because the level would be a new one.
"""

from __future__ import annotations

from collections.abc import Iterator

from bti_engine.model.findings import Finding, Kind, Related, Suggestion
from bti_engine.model.format import OBJECTS
from bti_engine.model.numerals import digits
from bti_engine.model.shapes import MapOf
from bti_engine.model.source import Mapping, Span
from bti_engine.model.spans import words_of
from bti_engine.model.vocabulary import RESERVED_IDS
from bti_engine.rules._ids import also_of
from bti_engine.rules._rule import Judged, Rule

CLASH = Kind("BTI231", "også-er-teke")
SAME_LEVEL = Kind("BTI244", "nivå-i-id")
RESERVED = Kind("BTI232", "også-er-fast-ord")


def check(judged: Judged) -> Iterator[Finding]:
    """A finding for each further id that is taken."""
    for key in OBJECTS["guide"]:
        declared = judged.tree.get(key.name)
        if isinstance(key.shape, MapOf) and isinstance(declared, Mapping):
            yield from _check(judged, declared)
    levels = judged.tree.get("nivå")
    if isinstance(levels, Mapping):
        yield from _levels(judged, levels)


def _levels(judged: Judged, levels: Mapping) -> Iterator[Finding]:
    """A finding for each level whose id is that of another with the word for it in front."""
    for own, entry in levels.entries.items():
        bare = own.casefold().removeprefix("nivå").strip("-_")
        meant = digits(bare) or bare
        if own.casefold().startswith("nivå") and " " not in own and meant in levels.entries:
            span = entry.key.span
            yield judged.finding(SAME_LEVEL, span, mended=Suggestion(span, meant), id=own, level=meant)


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


RULE = Rule((CLASH, RESERVED, SAME_LEVEL), check)
