"""The graph of a flow: which step leads where, with trips to arenas as calls that come back.

An arena returns to the step that it was entered from and to no other. That is why it is no plain graph: the
way back belongs to the caller.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable

from msgspec import Struct

from bti_engine.flow.tables import Flow


class Trip(Struct, frozen=True):
    """A trip to an arena: its first step, and the step that the case comes back to."""

    into: str
    back: str


class Ways(Struct, frozen=True):
    """Where each step leads.

    Attributes:
        on: Steps that follow in the same frame, or wherever else the case goes and forgets where it was.
        trips: The arenas that may be visited.
        ends: Ends that an outcome leads to.
        returns: The steps of arenas from which the case may go back.
        forced: Where the case is sent by itself when a requirement of its level ceases to hold.
    """

    on: dict[str, tuple[str, ...]]
    trips: dict[str, tuple[Trip, ...]]
    ends: dict[str, tuple[str, ...]]
    returns: frozenset[str]
    forced: dict[str, tuple[str, ...]]


def ways_of(flow: Flow) -> Ways:
    """The graph of a flow."""
    on: dict[str, tuple[str, ...]] = {}
    trips: dict[str, tuple[Trip, ...]] = {}
    ends: dict[str, tuple[str, ...]] = {}
    for source, moves in flow.moves.items():
        on[source] = tuple(move.target for move in moves if move.kind == "go")
        trips[source] = tuple(Trip(move.target, move.back or source) for move in moves if move.kind == "push")
        ends[source] = tuple(move.target for move in moves if move.kind == "end")
    returns = frozenset(source for source, moves in flow.moves.items() if any(m.kind == "back" for m in moves))
    forced = {
        step: targets
        for level in flow.levels.values()
        if (targets := tuple(each.otherwise for each in level.standing if each.otherwise))
        for step in level.steps
    }
    return Ways(on, trips, ends, returns, forced)


def coming_back(ways: Ways) -> frozenset[str]:
    """The steps of arenas from which some way leads back to the caller."""
    return _all_that_lead(ways, ways.returns, lambda trip, found: trip.into in found and trip.back in found)


def ending(ways: Ways, ends: Iterable[str], back: frozenset[str]) -> frozenset[str]:
    """The steps from which some way leads to one of `ends`, without leaving an arena by going back."""
    wanted = frozenset(ends)
    last = (step for step, targets in ways.ends.items() if wanted.intersection(targets))
    return _all_that_lead(
        ways, last, lambda trip, found: trip.into in found or (trip.into in back and trip.back in found)
    )


def _all_that_lead(ways: Ways, last: Iterable[str], by_trip: Callable[[Trip, set[str]], bool]) -> frozenset[str]:
    """The steps of `last`, and all from which one of them can be come to."""
    found = set(last)
    more = True
    while more:
        new = {
            step
            for step, targets in ways.on.items()
            if step not in found
            and (any(each in found for each in targets) or any(by_trip(trip, found) for trip in ways.trips[step]))
        }
        found |= new
        more = bool(new)
    return frozenset(found)


def reached(ways: Ways, starts: Iterable[str], back: frozenset[str]) -> frozenset[str]:
    """The steps that a case may come to from `starts`, and the ends, each by its id."""
    found: dict[str, None] = {}
    waiting = list(starts)
    while waiting:
        step = waiting.pop()
        if step in found:
            continue
        found[step] = None
        if step not in ways.on:
            continue
        waiting += (*ways.on[step], *ways.ends[step], *ways.forced.get(step, ()))
        for trip in ways.trips[step]:
            waiting += (trip.into, trip.back) if trip.into in back else (trip.into,)
    return frozenset(found)
