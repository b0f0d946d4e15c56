"""The rings that a case can never leave: steps that lead to each other and to nothing else."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from bti_engine.flow.tables import Flow, Move
from bti_engine.model.spelling import AS_WRITTEN, Spelling
from bti_engine.proof.ways import Ways

Ring = tuple[str, ...]


def rings(ways: Ways, stuck: Iterable[str]) -> list[Ring]:
    """The rings that all of `stuck` end up in, each with its steps in the order given.

    A step that only leads to a ring is in none: mend the ring, and it is mended too.
    """
    order = list(stuck)
    leads = {step: _reach(ways, step, frozenset(order)) for step in order}
    found: dict[Ring, None] = {}
    for step in order:
        if all(step in leads[each] for each in leads[step]):  # also one that only leads to itself
            found[tuple(each for each in order if each in leads[step]) or (step,)] = None
    return list(found)


def _reach(ways: Ways, start: str, among: frozenset[str]) -> frozenset[str]:
    """The steps that can be come to from `start` by at least one move."""
    found: set[str] = set()
    waiting = [start]
    while waiting:
        step = waiting.pop()
        trips = (place for trip in ways.trips.get(step, ()) for place in (trip.into, trip.back))
        for each in (*ways.on.get(step, ()), *trips):
            if each in among and each not in found:
                found.add(each)
                waiting.append(each)
    return frozenset(found)


def closing(flow: Flow, ring: Ring) -> Move | None:
    """The move that closes a ring: of those that go back, the one that goes back furthest."""
    place = {step: number for number, step in enumerate(ring)}
    back = [
        move
        for step in ring
        for move in flow.moves[step]
        if _target(move) in place and place[_target(move)] <= place[step]
    ]
    last = next(reversed(flow.moves[ring[-1]]), None)
    return min(back, key=lambda move: place[_target(move)], default=last)


def _target(move: Move) -> str:
    return move.source if move.kind == "again" else move.target


def named(ring: Ring, moves: Mapping[str, tuple[Move, ...]], ids: Spelling = AS_WRITTEN) -> str:
    """The ring as a way round: `«tiltak» → «evaluer» → «tiltak»`, with full names where levels differ."""
    rooms = {step.rpartition("/")[0] for step in ring}
    names = [step.rpartition("/")[2] if len(rooms) == 1 else ids.place(step) for step in _round(ring, moves)]
    return " → ".join(f"«{name}»" for name in (*names, names[0]))


def _round(ring: Ring, moves: Mapping[str, tuple[Move, ...]]) -> list[str]:
    """The steps in the order in which a case comes to them, as far as one way goes."""
    way = [ring[0]]
    while len(way) < len(ring):
        following = [_target(move) for move in moves[way[-1]] if _target(move) in ring]
        fresh = next((step for step in following if step not in way), None)
        if fresh is None:
            return list(ring)
        way.append(fresh)
    return way
