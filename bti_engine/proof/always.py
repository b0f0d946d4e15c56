"""Whether a case can come to a step or an end from wherever it may be.

That it surely can is worked out backwards, position by position: one is good if in each of its valuations the staff
can open a way on that leads to good ones only. That it never can is worked out with all that may happen. Between the
two nothing is proved.
"""

from __future__ import annotations

from collections.abc import Iterable

from bti_engine.flow.tables import Move
from bti_engine.proof.claims import Always
from bti_engine.proof.exploring import Explored
from bti_engine.proof.layout import Position
from bti_engine.proof.lens import Lens, names_in
from bti_engine.proof.supply import answered, opened
from bti_engine.proof.world import World

_CONSENT = "samtykke("


def unsure(lens: Lens, claim: Always) -> tuple[Position, ...]:
    """The positions from which it is not sure that a target can be come to."""
    good = {each for each in lens.graph.reached if each.place in claim.targets}
    left = _left(lens, claim, good, closely=False)
    return tuple(_left(lens, claim, good, closely=True) if left else left)


def _left(lens: Lens, claim: Always, good: set[Position], *, closely: bool) -> list[Position]:
    """The positions that are not good, after all have been added that are.

    Looked at closely, only what cases really come with counts; that takes an exploration for each position.
    """
    left = [each for each in lens.graph.reached if each not in good]
    tried: dict[Position, int] = {}
    more = True
    while more:
        more = False
        for position in left:
            moves = tuple(move for move in _ways(lens, position, claim) if _leads(lens, position, move, good, claim))
            if len(moves) > tried.get(position, 0):
                tried[position] = len(moves)
                if _sure(lens, position, moves, claim, closely=closely):
                    good.add(position)
                    more = True
        left = [each for each in left if each not in good]
    return left


def _ways(lens: Lens, position: Position, claim: Always) -> tuple[Move, ...]:
    """The ways that count: where all may turn out well, those of the family too."""
    return lens.layout.ways(position) if claim.hope == "consent" else lens.ways(position)


def _leads(lens: Lens, position: Position, move: Move, good: set[Position], claim: Always) -> bool:
    if move.kind == "end":
        return move.target in claim.targets
    world = lens.graph.world
    return all(where in good for where, _ in world.chosen(position, move, world.space.everything))


def _sure(lens: Lens, position: Position, moves: tuple[Move, ...], claim: Always, *, closely: bool) -> bool:
    """Whether one of some ways can surely be opened, whatever a case is like there."""
    made = lens.made_at(position.place)
    names = names_at(lens, position) - made.keys()
    world = lens.world(names)
    if world is None:
        return False
    there = dict(world.settled(position, world.space.everything)).get(position, 0)
    explored = lens.explored(names) if closely else None
    if explored is not None:
        there &= explored.reached.get(position, 0)
    return not there & answered(world, position) & ~opened(world, position, moves, made, claim.hope)


def names_at(lens: Lens, position: Position) -> frozenset[str]:
    """The variables that matter at a position: what its ways on rest on, and what the case stays there for."""
    level = lens.graph.world.level(position)
    staying = [each.requirement.condition for each in (level.standing if level else ())]
    staying += [each for _, needs in lens.layout.trips(position) for each in needs]
    return names_in(lens.flow, (*lens.bound_at(position.place), *staying))


def never(lens: Lens, explored: Explored, claim: Always) -> tuple[Position, int] | None:
    """A position, and valuations there, from which no target is ever come to, whatever happens; the first there is."""
    may = _may(lens, explored, claim)
    left = (
        (position, reached & ~may.get(position, 0) & answered(explored.world, position))
        for position, reached in explored.reached.items()
    )
    return next(((position, some) for position, some in left if some), None)


def _may(lens: Lens, explored: Explored, claim: Always) -> dict[Position, int]:
    """The valuations from which a target may be come to; rather too many than too few.

    Where consent is not to be hoped for, it stays as it is.
    """
    found = {each: some for each, some in explored.reached.items() if each.place in claim.targets}
    moving = [each for each in explored.world.names if claim.hope == "consent" or not each.startswith(_CONSENT)]
    more = True
    while more:
        more = False
        for position, reached in explored.reached.items():
            old = found.get(position, 0)
            new = old
            for move in _ways(lens, position, claim):
                new |= _forward(explored, position, move, reached & ~new, found, claim)
            new |= _sent(explored, position, reached & ~new, found, moving)
            new |= explored.world.before(position, new, moving) & reached if new else 0
            if new != old:
                found[position] = new
                more = True
    return found


def _forward(
    explored: Explored, position: Position, move: Move, some: int, found: dict[Position, int], claim: Always
) -> int:
    """The valuations of some from which a way may lead to what has been found."""
    world = explored.world
    some &= world.open_to(position, move) if some else 0
    if move.kind == "end":
        return some if move.target in claim.targets else 0
    return sum(part for part in _parts(world, some) if _meets(world.chosen(position, move, part), found))


def _sent(explored: Explored, position: Position, some: int, found: dict[Position, int], moving: list[str]) -> int:
    """The valuations of some after which a change may send the case to what has been found."""
    world, made = explored.world, 0
    for part in _parts(world, some):
        led = world.settled(position, world.changed(position, part, moving))
        made |= part if _meets(((where, each) for where, each in led if where != position), found) else 0
    return made


def _meets(led: Iterable[tuple[Position, int]], found: dict[Position, int]) -> bool:
    return any(made & found.get(where, 0) for where, made in led)


def _parts(world: World, some: int) -> list[int]:
    """A set of valuations by what the consents are in them, which no move changes."""
    parts = [some] if some else []
    for name in world.names:
        if name.startswith(_CONSENT):
            told = [world.space.with_value(name, value) for value in world.space.values[name]]
            parts = [each & value for each in parts for value in told if each & value]
    return parts
