"""Everywhere that a case may come, and the shortest way there: breadth first over sets of valuations."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable
from typing import Literal

from msgspec import Struct

from bti_engine.flow.tables import Move
from bti_engine.proof.layout import Position
from bti_engine.proof.world import World

MOST_POSITIONS = 1000
"""More positions than these are not gone through: six bodies that all lead to each other have so many."""
Cause = Literal["opened", "chosen", "otherwise", "reopened"]


class Arrival(Struct, frozen=True):
    """That cases came to a position.

    Attributes:
        some: The values that they came with, settled.
        before: How they had come to where they came from; None at the opening.
        move: The way that was chosen; where a case was taken up again, the way in which it had ended.
    """

    position: Position
    some: int
    cause: Cause
    before: Arrival | None = None
    move: Move | None = None


class Explored(Struct, frozen=True):
    """What may come about.

    Attributes:
        reached: For each position, the settled valuations that cases may have there.
        arrivals: How they came there, in the order in which it happened.
        ended: For each end, the valuations with which it may be reached.
    """

    world: World
    reached: dict[Position, int]
    arrivals: dict[Position, list[Arrival]]
    ended: dict[str, int]


class TooManyError(Exception):
    """There are more positions than can be gone through."""


def explore(world: World) -> Explored:
    """Everything that may happen to the cases of a world.

    Raises:
        TooManyError: there are too many positions.
    """
    return _Exploring(world).run()


class _Exploring:
    """One exploration."""

    def __init__(self, world: World) -> None:
        self.world = world
        self.found = Explored(world, {}, {}, {})
        self.waiting: deque[Arrival] = deque()
        self.closed = 0

    def run(self) -> Explored:
        self._arrive(self.world.openings(), "opened")
        while self.waiting:
            self._go_on(self.waiting.popleft())
        return self.found

    def _arrive(
        self,
        made: Iterable[tuple[Position, int]],
        cause: Cause,
        before: Arrival | None = None,
        move: Move | None = None,
    ) -> None:
        for position, some in made:
            fresh = some & ~self.found.reached.get(position, 0)
            if fresh:
                if len(self.found.arrivals) > MOST_POSITIONS:
                    raise TooManyError
                arrival = Arrival(position, fresh, cause, before, move)
                self.found.arrivals.setdefault(position, []).append(arrival)
                self.waiting.append(arrival)

    def _go_on(self, arrival: Arrival) -> None:
        """Let all that may change at a position change, and take every way on from there."""
        world, position, reached = self.world, arrival.position, self.found.reached
        known = reached.get(position, 0)
        if not arrival.some & ~known:
            return
        for place, some in world.settled(position, world.changed(position, arrival.some)):
            if place == position:
                reached[position] = known | some
            else:
                self._arrive(((place, some),), "otherwise", arrival)
        fresh = reached.get(position, 0) & ~known
        for move in world.ways(position):
            taken = fresh & world.open_to(position, move)
            if not taken:
                continue
            if move.kind == "end":
                self._end(arrival, move, world.taken(move, taken))
            self._arrive(world.chosen(position, move, taken), "chosen", arrival, move)

    def _end(self, before: Arrival, move: Move, some: int) -> None:
        """A case has ended; it may be taken up again."""
        self.found.ended[move.target] = self.found.ended.get(move.target, 0) | some
        fresh = some & ~self.closed
        if fresh:
            self.closed |= fresh
            self._arrive(self.world.reopenings(fresh), "reopened", before, move)
