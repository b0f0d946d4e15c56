"""Routes from one place of a guide to another as the guide draws them, the shortest first.

Whether they can be walked is for others to see. A route comes to no position twice. One that takes all the choices of
another, in any order, and more, is that one with a detour.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterator
from functools import cached_property
from typing import Literal

from msgspec import Struct

from bti_engine.application.why.values import Stop
from bti_engine.flow.tables import Flow, Move
from bti_engine.proof.layout import Layout, Position
from bti_engine.proof.world import World

LONGER = 4
"""How many choices longer than the shortest a route may be."""

Goal = Callable[[Position | str], bool]
"""Whether a position, or an end by its id, is where one wants to come."""


def comes_to(stop: Stop, flow: Flow) -> Goal:
    """Whether one has come to a place; to a level or an arena, at any of its steps."""

    def wanted(there: Position | str) -> bool:
        if isinstance(there, str):
            return stop.kind == "end" and there == stop.id
        step = flow.steps[there.place]
        return {"level": step.level, "arena": step.arena, "step": step.name}.get(stop.kind) == stop.id

    return wanted


class Hop(Struct, frozen=True):
    """One way on: chosen, or where the case is sent by itself when what must hold there ceases.

    Attributes:
        there: The position that it leads to; an end by its id.
    """

    here: Position
    there: Position | str
    move: Move | None = None

    @property
    def cause(self) -> Literal["chosen", "otherwise"]:
        """Why the case goes there."""
        return "chosen" if self.move is not None else "otherwise"


Trail = tuple[Hop, ...]


class Map:
    """Where each position leads, whatever the values."""

    def __init__(self, flow: Flow) -> None:
        self.flow = flow
        self.layout = Layout(flow)
        self._world = World(flow, (), layout=self.layout)
        self._hops: dict[Position, tuple[Hop, ...]] = {}

    @cached_property
    def openings(self) -> tuple[Position, ...]:
        """Where a case opens."""
        return tuple(dict.fromkeys(Position(level.first) for level in self.flow.start_levels()))

    def hops(self, here: Position) -> tuple[Hop, ...]:
        """The ways on from a position."""
        if here not in self._hops:
            self._hops[here] = tuple(dict.fromkeys((*self._chosen(here), *self._otherwise(here))))
        return self._hops[here]

    def distances(self, starts: tuple[Position, ...], goal: Goal) -> dict[Position, int]:
        """How many hops each position that can be come to is from the goal."""
        into: dict[Position, list[Position]] = {}
        last: dict[Position, None] = {}
        waiting, seen = deque(starts), set(starts)
        while waiting:
            here = waiting.popleft()
            for hop in self.hops(here):
                if goal(hop.there):
                    last[here] = None
                elif isinstance(hop.there, Position):
                    into.setdefault(hop.there, []).append(here)
                    if hop.there not in seen:
                        seen.add(hop.there)
                        waiting.append(hop.there)
        return _backward(into, tuple(last))

    def trails(self, starts: tuple[Position, ...], goal: Goal) -> Iterator[Trail]:
        """All routes from one of some positions, the shortest first, up to `LONGER` than the shortest."""
        away = self.distances(starts, goal)
        found = [away[each] for each in starts if each in away]
        for length in range(min(found, default=1), min(found, default=-LONGER) + LONGER + 1):
            for start in starts:
                yield from self._trails(start, goal, away, length, ())

    def _trails(
        self, here: Position, goal: Goal, away: dict[Position, int], left: int, before: Trail
    ) -> Iterator[Trail]:
        """The routes on from a position that have just so many hops left."""
        if away.get(here, left + 1) > left:
            return
        been = {hop.here for hop in before} | {here}
        for hop in self.hops(here):
            if goal(hop.there):
                if left == 1:
                    yield (*before, hop)
            elif left > 1 and isinstance(hop.there, Position) and hop.there not in been:
                yield from self._trails(hop.there, goal, away, left - 1, (*before, hop))

    def _chosen(self, here: Position) -> Iterator[Hop]:
        for move in self.layout.ways(here):
            if not self._world.open_to(here, move):
                continue
            if move.kind == "end":
                yield Hop(here, move.target, move)
                continue
            target = (here.frames[-1].back or here.frames[-1].place) if move.kind == "back" else move.target
            made = (there for there, _ in self._world.chosen(here, move, self._world.space.everything))
            there = next((each for each in made if each.place == target), None)
            if there is not None and there != here:
                yield Hop(here, there, move)

    def _otherwise(self, here: Position) -> Iterator[Hop]:
        everything = self._world.space.everything
        for there, _ in self._world.settled(here, self._world.changed(here, everything)):
            if there != here:
                yield Hop(here, there)


def _backward(into: dict[Position, list[Position]], last: tuple[Position, ...]) -> dict[Position, int]:
    away = dict.fromkeys(last, 1)
    waiting = deque(last)
    while waiting:
        there = waiting.popleft()
        for here in into.get(there, ()):
            if here not in away:
                away[here] = away[there] + 1
                waiting.append(here)
    return away


def taken(trail: Trail) -> frozenset[str]:
    """The choices of a route, in no order, and where it goes on by itself."""
    told = (hop.move.outcome if hop.move is not None else f"{hop.here.place} {hop.there}" for hop in trail)
    return frozenset(told)
