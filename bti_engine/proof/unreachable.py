"""Steps, levels, arenas and ends that no case can come to.

What a local guide merely does not use of its base (an arena, an end, a step of a level) is no finding: a base
is a store to take from. A whole level that nothing leads to any more is one all the same. What lies behind a
ring that no case gets out of is told of as the ring, not once more here.
"""

from __future__ import annotations

from collections.abc import Iterator

from bti_engine.flow.tables import Flow
from bti_engine.model.findings import Finding
from bti_engine.model.spans import Path
from bti_engine.proof.endless import endless
from bti_engine.proof.places import Places
from bti_engine.proof.problems import UNREACHABLE_PLACE, UNREACHABLE_STEP
from bti_engine.proof.ways import coming_back, reached, ways_of


def check(places: Places, flow: Flow) -> Iterator[Finding]:
    """A finding for each place that no way leads to."""
    ways = ways_of(flow)
    starts = (level.first for level in flow.start_levels())
    found = reached(ways, starts, coming_back(ways))
    rings = endless(flow)
    ringed = frozenset(step.rpartition("/")[0] for ring in rings for step in ring)
    first = min((flow.levels[each].order for each in ringed if each in flow.levels), default=len(flow.levels))
    for level in flow.levels.values():
        if level.id not in ringed and (level.order < first or _any(found, level.steps)):
            yield from _of(places, flow, level.path, level.steps, found, borrowed=True)
    if rings:
        return
    for arena in flow.arenas.values():
        yield from _of(places, flow, arena.path, arena.steps, found, borrowed=False)
    for end in flow.ends.values():
        if not end.everywhere and end.id not in found and end.path[0] == "slutt" and places.is_own(end.path):
            yield _place(places, end.path)


def _any(found: frozenset[str], steps: tuple[str, ...]) -> bool:
    return any(step in found for step in steps)


def _of(
    places: Places, flow: Flow, path: Path, steps: tuple[str, ...], found: frozenset[str], *, borrowed: bool
) -> Iterator[Finding]:
    """The steps of a level or arena that are not reached, or the whole of it if none is."""
    if not steps:
        return  # an alert that has none: anyone may raise it all the same
    if not _any(found, steps):
        if borrowed or places.is_own(path):
            yield _place(places, path)
        return
    for name in steps:
        step = flow.steps[name]
        if name not in found and places.is_own(step.path):
            span = places.at(step.path)
            yield places.finding(UNREACHABLE_STEP, span, step=step.path[-1])


def _place(places: Places, path: Path) -> Finding:
    span = places.at(path)
    kind = places.word(path[0], span)
    own = places.spelling(span).id(path[0], path[1])
    name = f"nivå {own}" if path[0] == "nivå" else f"«{own}» under «{kind}»"
    return places.finding(UNREACHABLE_PLACE, span, place=name, id=own)
