"""Rings from which nobody can bring a case to an end, other than the family by leaving."""

from __future__ import annotations

from collections.abc import Iterator

from bti_engine.flow.tables import Flow
from bti_engine.model.findings import Finding
from bti_engine.proof.places import Places
from bti_engine.proof.problems import ENDLESS
from bti_engine.proof.rings import Ring, closing, named, rings
from bti_engine.proof.ways import coming_back, ending, reached, ways_of


def check(places: Places, flow: Flow) -> Iterator[Finding]:
    """A finding for each ring, where it closes; what leads into a ring or lies behind it follows from it."""
    for ring in endless(flow):
        move = closing(flow, ring)
        path = flow.steps[ring[-1]].path if move is None else move.path
        span = places.at((*path, "til"))
        written = named(ring, flow.moves, places.spelling(span))
        yield places.finding(ENDLESS, span, ring=written, step=ring[-1].rpartition("/")[2])


def endless(flow: Flow) -> list[Ring]:
    """The rings that a case can come into and never out of."""
    if any(_open_to_staff(flow, move.who) for move in flow.everywhere):
        return []
    ways = ways_of(flow)
    back = coming_back(ways)
    found = reached(ways, (level.first for level in flow.start_levels()), back)
    ends = ending(ways, (end.id for end in flow.ends.values() if not end.everywhere), back)
    stuck = [step for step in flow.steps if step in found and step not in ends and step not in back]
    return rings(ways, stuck)


def _open_to_staff(flow: Flow, who: tuple[str, ...]) -> bool:
    """Whether an end that is open from everywhere is open to somebody outside the family."""
    return any(role not in flow.catalog.roles or not flow.catalog.roles[role].family for role in who)
