"""Whether a case can come to a step or an end from wherever it may be.

That it surely can is worked out backwards, position by position: one is good if in each of its valuations the staff
can open a way on that leads to good ones only. That it never can is worked out with all that may happen. Between the
two nothing is proved.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from functools import partial

from bti_engine.flow.tables import OPEN, Move
from bti_engine.model.conditions import Condition
from bti_engine.proof.changes import values_of
from bti_engine.proof.claims import Always, names_in
from bti_engine.proof.exploring import Explored
from bti_engine.proof.layout import Position
from bti_engine.proof.lens import Lens
from bti_engine.proof.supply import answered, led_to, said, surely_bound
from bti_engine.proof.world import World

Valuations = dict[Position, int]
Led = Callable[[int], Iterable[tuple[Position, int]]]
"""Where some valuations lead to."""
_CONSENT = "samtykke("


def unsure(lens: Lens, claim: Always) -> tuple[Position, ...]:
    """The positions from which it is not sure that a target can be come to."""
    good = {each for each in lens.graph.reached if each.place in claim.targets}
    left = _left(lens, claim, good)
    return _left_together(lens, claim, good, left) if left else ()


def _left(lens: Lens, claim: Always, good: set[Position]) -> tuple[Position, ...]:
    """The positions that are not good, after all have been added that are, whatever a case is like there.

    Each is seen through what matters there, so that little is looked at.
    """
    left = [each for each in lens.graph.reached if each not in good]
    tried: Valuations = {}
    more = True
    while more:
        more = False
        for position in left:
            ahead = sum(_ahead(lens, position, move, good, claim) for move in _ways(lens, position, claim))
            world = lens.world(seen_at(lens, position)) if ahead > tried.get(position, 0) else None
            if world is not None:
                tried[position] = ahead
                known = dict.fromkeys(good, world.space.everything)
                if not _there(world, position) & ~_brought(lens, world, position, known, claim):
                    good.add(position)
                    more = True
        left = [each for each in left if each not in good]
    return tuple(left)


def _left_together(lens: Lens, claim: Always, good: set[Position], left: tuple[Position, ...]) -> tuple[Position, ...]:
    """Those of some positions that are not good, seen through all that matters at any of them, as cases come there."""
    explored = lens.explored(frozenset().union(*(seen_at(lens, each) for each in left)))
    if explored is None:
        return left
    world = explored.world
    known = dict.fromkeys(good, world.space.everything)
    more = True
    while more:
        more = False
        for position in left:
            some = _brought(lens, world, position, known, claim)
            if some & ~known.get(position, 0):
                known[position] = some | known.get(position, 0)
                more = True
    return tuple(each for each in left if _there(world, each) & explored.reached.get(each, 0) & ~known.get(each, 0))


def _there(world: World, position: Position) -> int:
    """The valuations with which a case may rest at a position when all has been answered."""
    return dict(world.settled(position, world.space.everything)).get(position, 0) & answered(world, position)


def _ways(lens: Lens, position: Position, claim: Always) -> tuple[Move, ...]:
    """The ways that count: where all may turn out well, those of the family too."""
    return lens.layout.ways(position) if claim.hope == "consent" else lens.ways(position)


def _ahead(lens: Lens, position: Position, move: Move, good: set[Position], claim: Always) -> int:
    """How many good ends and positions a way may lead to, if it is open."""
    if move.kind == "end":
        return int(move.target in claim.targets)
    return sum(where in good for where in lens.leads_to(position, move))


def _brought(lens: Lens, world: World, position: Position, good: Valuations, claim: Always) -> int:
    """The valuations in which a way to what is good can surely be opened."""
    made = {name: value for name, value in lens.made_at(position.place).items() if name not in world.space.values}
    some = 0
    for move in _ways(lens, position, claim):
        opened = world.must(position, surely_bound(world, position, move), made)
        if move.kind == "end":
            some |= opened if move.target in claim.targets else 0
        else:
            some |= _through(world, opened, partial(world.chosen, position, move), good, surely=True)
    some = led_to(world, position, some, claim.hope)
    return some | _sending(world, position, good) if claim.hope == "consent" else some


def _sending(world: World, position: Position, good: Valuations) -> int:
    """The valuations from which what the family says to consent sends the case to nothing but what is good."""
    away = {**good, position: 0}
    some = _through(world, world.space.everything, partial(world.settled, position), away, surely=True)
    for name in _consents(world):
        some = world.image(some, name, said(values_of(world.variables[name])))
    return some


def seen_at(lens: Lens, position: Position) -> frozenset[str]:
    """The variables that matter at a position: what its ways on rest on, and what the case stays there for."""
    names = names_in(lens.flow, (*lens.bound_at(position.place), *_staying(lens.graph.world, position)))
    return names - lens.made_at(position.place).keys()


def _staying(world: World, position: Position) -> Iterator[Condition]:
    """What a case stays at a position for."""
    level = world.level(position)
    yield from (each.requirement.condition for each in (level.standing if level else ()))
    yield from (each for _, needs in world.layout.trips(position) for each in needs)


def never(lens: Lens, explored: Explored, claim: Always) -> tuple[Position, int] | None:
    """A position, and valuations there, from which no target is ever come to, whatever happens; the first there is."""
    may = _may(lens, explored, claim)
    left = (
        (position, reached & ~may.get(position, 0) & answered(explored.world, position))
        for position, reached in explored.reached.items()
    )
    return next(((position, some) for position, some in left if some), None)


def _may(lens: Lens, explored: Explored, claim: Always) -> Valuations:
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


def _forward(explored: Explored, position: Position, move: Move, some: int, found: Valuations, claim: Always) -> int:
    """The valuations of some from which a way may lead to what has been found."""
    world = explored.world
    some &= world.open_to(position, move) if some else 0
    if move.kind == "end":
        return some if move.target in claim.targets else 0
    return _through(world, some, partial(world.chosen, position, move), found, surely=False)


def _sent(explored: Explored, position: Position, some: int, found: Valuations, moving: list[str]) -> int:
    """The valuations of some after which a change may send the case to what has been found."""
    world = explored.world

    def led(part: int) -> Iterator[tuple[Position, int]]:
        return world.settled(position, world.changed(position, part, moving))

    return _through(world, some, led, {**found, position: 0}, surely=False)


def _through(world: World, some: int, led: Led, found: Valuations, *, surely: bool) -> int:
    """The valuations of some that lead to what has been found: surely to nothing else, or perhaps there.

    What leads both there and elsewhere is told apart by the consents that decide where, which no move changes.
    """
    made = list(led(some)) if some else []
    whole = _all_or_none(some, made, found)
    if whole is not None:
        return whole
    deciding = {
        name
        for where, _ in made
        for name in names_in(world.flow, (OPEN, *_staying(world, where)))
        if name in world.space.values and name.startswith(_CONSENT)
    }
    return _parted(world, some, led, found, sorted(deciding), surely=surely)


def _parted(world: World, some: int, led: Led, found: Valuations, consents: list[str], *, surely: bool) -> int:
    if not consents:
        return 0 if surely else some
    first, *others = consents
    got = 0
    for value in world.space.values[first]:
        part = some & world.space.with_value(first, value)
        whole = _all_or_none(part, list(led(part)) if part else [], found)
        got |= _parted(world, part, led, found, others, surely=surely) if whole is None else whole
    return got


def _all_or_none(some: int, made: list[tuple[Position, int]], found: Valuations) -> int | None:
    """All of some where they lead to nothing but what has been found, 0 where to nothing of it; else None."""
    if not any(each & found.get(where, 0) for where, each in made):
        return 0
    return None if any(each & ~found.get(where, 0) for where, each in made) else some


def _consents(world: World) -> list[str]:
    return [name for name in world.names if name.startswith(_CONSENT)]
