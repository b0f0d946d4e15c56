"""Places from which nobody can bring a case to an end, other than the family by leaving."""

from __future__ import annotations

from collections.abc import Iterator

from bti_engine.flow.tables import Arena, Flow, Level
from bti_engine.model.findings import Finding
from bti_engine.model.spans import Path
from bti_engine.proof.places import Places
from bti_engine.proof.problems import ENDLESS
from bti_engine.proof.ways import coming_back, ending, reached, ways_of


def check(places: Places, flow: Flow) -> Iterator[Finding]:
    """A finding for each step, or each whole level or arena, that no way out of leads to an end."""
    if any(_open_to_staff(flow, move.who) for move in flow.everywhere):
        return
    ways = ways_of(flow)
    back = coming_back(ways)
    found = reached(ways, (level.first for level in flow.start_levels()), back)
    ends = ending(ways, (end.id for end in flow.ends.values() if not end.everywhere), back)
    stuck = frozenset(step for step in found if step in flow.steps and step not in ends and step not in back)
    bodies: tuple[Level | Arena, ...] = (*flow.levels.values(), *flow.arenas.values())
    for place in bodies:
        yield from _of(places, flow, place.path, [step for step in place.steps if step in found], stuck)


def _open_to_staff(flow: Flow, who: tuple[str, ...]) -> bool:
    """Whether an end that is open from everywhere is open to somebody outside the family."""
    return any(role not in flow.catalog.roles or not flow.catalog.roles[role].family for role in who)


def _of(places: Places, flow: Flow, path: Path, steps: list[str], stuck: frozenset[str]) -> Iterator[Finding]:
    if steps and all(step in stuck for step in steps):
        paths = [path]
    else:
        paths = [flow.steps[step].path for step in steps if step in stuck]
    for each in paths:
        span = places.at(each)
        yield places.finding(ENDLESS, span, kind=places.word(each[-2], span), id=each[-1])
