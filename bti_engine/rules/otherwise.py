"""An `elles` that is no place to be, or levels whose `elles` send a case round in a circle.

It matters because the case moves there by itself, at once: in a circle it would never come to rest.
"""

from __future__ import annotations

from collections.abc import Iterator

from bti_engine.flow.targets import Found, Spot, find_target, first_step
from bti_engine.model.findings import Finding, Kind, Related
from bti_engine.model.guide import Level, Standing
from bti_engine.model.source import Scalar
from bti_engine.model.spans import words_of
from bti_engine.rules._rule import Judged, Rule

NO_PLACE = Kind("BTI225", "elles-utan-stad")
CIRCLE = Kind("BTI226", "elles-i-ring")


def check(judged: Judged) -> Iterator[Finding]:
    """A finding for each `elles` that is no place, and for each circle."""
    onwards: dict[str, list[tuple[str, Scalar]]] = {}
    for own, level in judged.guide.niva.items():
        for standing in level.sa_lenge:
            if standing.elles is None:
                continue
            found = _found(judged, own, level, standing)
            if found is None:
                continue
            if found.kind in {"here", "back", "arena", "end"} or standing.elles.text == "neste":
                yield judged.finding(NO_PLACE, words_of(standing.elles), target=standing.elles.text)
            else:
                onwards.setdefault(own, []).append((found.name.partition("/")[0], standing.elles))
    yield from _circles(judged, onwards)


def _found(judged: Judged, own: str, level: Level, standing: Standing) -> Found | None:
    assert standing.elles is not None  # noqa: S101 - the caller has looked
    found = find_target(judged.guide, standing.elles.text, Spot("nivå", own, first_step(level)))
    return found if isinstance(found, Found) else None


def _circles(judged: Judged, onwards: dict[str, list[tuple[str, Scalar]]]) -> Iterator[Finding]:
    """One finding for each circle, at its link that stands first in the guide."""
    told: set[frozenset[str]] = set()
    for start in onwards:
        for ring in _rings(onwards, start, (start,)):
            members = frozenset(level for level, _ in ring)
            if members in told:
                continue
            told.add(members)
            related = tuple(Related(words_of(written), "circle") for _, written in ring[1:])
            span = words_of(ring[0][1])
            yield judged.finding(CIRCLE, span, related=related, levels=(start, *(level for level, _ in ring)))


def _rings(
    onwards: dict[str, list[tuple[str, Scalar]]], start: str, way: tuple[str, ...]
) -> Iterator[list[tuple[str, Scalar]]]:
    for level, written in onwards.get(way[-1], ()):
        if level == start:
            yield [(level, written)]
        elif level not in way:
            for rest in _rings(onwards, start, (*way, level)):
                yield [(level, written), *rest]


RULE = Rule((NO_PLACE, CIRCLE), check)
