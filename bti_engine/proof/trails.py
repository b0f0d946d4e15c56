"""From a state that may come about to the shortest way there, told turn by turn.

The exploration keeps sets. Going back through it, one valuation is picked at each turn, and what differs from one
arrival to the next is what somebody has recorded or time has changed.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable

from msgspec import Struct

from bti_engine.flow.tables import Move
from bti_engine.proof.changes import Value
from bti_engine.proof.exploring import Arrival, Cause, Explored
from bti_engine.proof.layout import Position
from bti_engine.proof.world import World

Image = Callable[[int], Iterable[tuple[Position, int]]]


class Set(Struct, frozen=True):
    """That a variable came to have another value while the case stayed where it was."""

    name: str
    was: Value
    value: Value


class Turn(Struct, frozen=True):
    """One turn of a trail: how the case came to a position, and what changed while it was there.

    Attributes:
        move: The way that was chosen; where the case was taken up again, the way in which it had ended.
        values: The values of what is followed, after the changes.
    """

    position: Position
    cause: Cause
    move: Move | None
    changes: tuple[Set, ...]
    values: dict[str, Value]


def trail(explored: Explored, position: Position, some: int) -> tuple[Turn, ...]:
    """The way to a position with one of some values, the first that was found and so one of the shortest.

    Raises:
        ValueError: the values cannot come about there.
    """
    world = explored.world
    turns: list[Turn] = []
    arrival, wanted = _arrival(explored, position, some)
    while True:
        end = _like(world, wanted, arrival.some)
        start = _like(world, arrival.some & world.before(arrival.position, end), end)
        turns.append(_turn(world, arrival, start, end))
        if arrival.before is None:
            return tuple(reversed(turns))
        wanted = _origin(world, arrival, start)
        arrival = arrival.before


def _arrival(explored: Explored, position: Position, some: int) -> tuple[Arrival, int]:
    world = explored.world
    for arrival in explored.arrivals.get(position, ()):
        rest = dict(world.settled(position, world.changed(position, arrival.some))).get(position, 0)
        if rest & some:
            return arrival, rest & some
    raise ValueError(f"nothing comes to {position}")


def _origin(world: World, arrival: Arrival, start: int) -> int:
    """What a case must have been like before, at the arrival before, to come here as `start`."""
    before, move = arrival.before, arrival.move
    assert before is not None  # noqa: S101 - the caller has looked
    every = world.changed(before.position, before.some)
    image: Image
    if arrival.cause == "otherwise":
        image = lambda some: world.settled(before.position, some)  # noqa: E731 - one of three, each a line
    else:
        assert move is not None  # noqa: S101 - all that is no `elles` was chosen
        every = dict(world.settled(before.position, every)).get(before.position, 0)
        every &= world.open_to(before.position, move)
        chosen: Image = lambda some: world.chosen(before.position, move, some)  # noqa: E731
        image = chosen if arrival.cause == "chosen" else world.reopenings
    return _narrowed(world, every, arrival, start, image)


def _narrowed(world: World, every: int, arrival: Arrival, start: int, image: Image) -> int:
    """One of `every` whose image is `start` where the case came to: narrowed down variable by variable.

    Values that the case had already are tried first, so that a story tells no change for nothing.
    """
    had = arrival.before.some if arrival.before is not None else 0
    for name, values in world.space.values.items():
        told = [world.space.with_value(name, value) for value in values]
        for same in sorted(told, key=lambda each: not had & each):
            some = every & same
            if some and any(place == arrival.position and made & start for place, made in image(some)):
                every = some
                break
    return every


def _turn(world: World, arrival: Arrival, start: int, end: int) -> Turn:
    was, values = world.space.first(start), world.space.first(end)
    changes = tuple(Set(name, was[name], value) for name, value in values.items() if was[name] != value)
    return Turn(arrival.position, arrival.cause, arrival.move, changes, values)


def _like(world: World, some: int, others: int) -> int:
    """One of some valuations, in as much as can be like one of the others: a story tells no change for nothing."""
    for name, values in world.space.values.items():
        alike = (world.space.with_value(name, each) for each in values)
        some = next((some & each for each in alike if some & each and others & each), some)
    return some & -some
