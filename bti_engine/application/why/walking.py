"""Whether a route can be walked: the real engine does it, with a case made up for it or with one at hand."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import pairwise

from bti_engine.application.at_hand import AtHand
from bti_engine.application.bringing import Bringing
from bti_engine.application.enacting import choose_with_needs, enact
from bti_engine.application.why.searching import Goal, Hop, Map, Trail
from bti_engine.flow.tables import Move
from bti_engine.model.conditions import Compare, Condition, Reading, atoms
from bti_engine.proof.changes import ONCE_FOR_ALL, Value
from bti_engine.proof.claims import known, names_in
from bti_engine.proof.exploring import Arrival, Explored
from bti_engine.proof.layout import Position
from bti_engine.proof.lens import Lens
from bti_engine.proof.trails import Turn, trail
from bti_engine.proof.world import World

MOST_STATES = 1 << 16
"""More valuations than these are not gone through for one route."""


def walked(drawn: Map, route: Trail) -> bool:
    """Whether a case that is opened for it goes all the way when what each choice requires is brought about there."""
    work = Bringing(drawn.flow, _first(drawn, route))
    return all(hop.move is not None for hop in route) and not work.open(route[0].here.place) and _goes(work, route)


def walked_on(work: AtHand, route: Trail) -> bool:
    """Whether a case at hand goes all the way, by what its own people can bring about."""
    return all(hop.move is not None for hop in route) and _goes(work, route)


def walked_by_plan(drawn: Map, lens: Lens, route: Trail) -> bool:
    """Whether a case goes all the way when all that it takes is worked out first, from the end of the route."""
    flow, last = drawn.flow, _end(route)
    turns = _turns(drawn, lens, route)
    if not turns:
        return False
    done, there = enact(flow, turns, last), route[-1].there
    return done.stood is None and (last is not None or (isinstance(there, Position) and done.case.place == there.place))


def roundabout(drawn: Map, lens: Lens, tried: Iterable[Trail], goal: Goal) -> tuple[bool, Trail | None]:
    """Whether a place can be come to at all, as far as anybody can tell; and a route there that a case has gone.

    Such a route may come to a position twice: what it requires at the end may have to be seen to on a detour.
    """
    names = {name for each in tried for name in names_in(drawn.flow, _read(drawn, each))}
    while True:
        many = lens.states(names, {name: known(drawn.flow, name) for name in names}) > MOST_STATES
        explored = None if many else lens.explored(names)
        if explored is None:
            return True, None
        found = next(_comings(explored, goal), None)
        if found is None:
            return False, None
        position, some, move = found
        turns = trail(explored, position, some)
        hops = tuple(Hop(one.position, two.position, two.move) for one, two in pairwise(turns))
        hops = hops if move is None else (*hops, Hop(position, move.target, move))
        more = set(names_in(drawn.flow, _read(drawn, hops))) - names
        names |= more
        if more:
            continue  # what is not followed yet may be in the way
        done = enact(drawn.flow, turns, move) if all(each.cause != "reopened" for each in turns) else None
        gone = done is not None and done.stood is None and (move is not None or done.case.place == position.place)
        return True, hops if gone else None


def _comings(explored: Explored, goal: Goal) -> Iterator[tuple[Position, int, Move | None]]:
    """The positions that are a goal, and the ways to an end that is one."""
    for position, reached in explored.reached.items():
        if goal(position):
            yield position, reached, None
        for move in explored.world.ways(position):
            some = reached & explored.world.open_to(position, move) if move.kind == "end" and goal(move.target) else 0
            if some:
                yield position, some, move


def _first(drawn: Map, route: Trail) -> dict[str, Value]:
    """What must be so from the opening for the conditions of a route: whom the case is about, who opened it."""
    found: dict[str, Value] = {}
    for atom in (atom for condition in _read(drawn, route) for atom in atoms(condition)):
        reading = atom.operand
        if isinstance(reading, Reading) and reading.builtin in ONCE_FOR_ALL:
            found.setdefault(reading.name, atom.constant if isinstance(atom, Compare) else True)
    return found


def _goes(work: Bringing, route: Trail) -> bool:
    for hop in route:
        if hop.move is None or choose_with_needs(work, hop.move):
            return False
        if isinstance(hop.there, Position) and work.case.place != hop.there.place:
            return False
    return True


def _end(route: Trail) -> Move | None:
    return route[-1].move if isinstance(route[-1].there, str) else None


def _turns(drawn: Map, lens: Lens, route: Trail) -> tuple[Turn, ...]:
    """The route as turns with the changes that it takes; none where it cannot be gone."""
    world = _seeing(drawn, lens, route)
    last = _arrived(world, route) if world is not None else None
    if world is None or last is None:
        return ()
    every = dict(world.settled(last.position, world.changed(last.position, last.some))).get(last.position, 0)
    move = _end(route)
    goal = every & world.open_to(last.position, move) if move is not None else every
    if not goal:
        return ()
    explored = Explored(world, {}, {last.position: [last]}, {})
    return trail(explored, last.position, goal)


def _seeing(drawn: Map, lens: Lens, route: Trail) -> World | None:
    """The world seen through all that the route rests on; None where that is too much to go through."""
    names = sorted(names_in(drawn.flow, _read(drawn, route)))
    many = lens.states(names, {name: known(drawn.flow, name) for name in names}) > MOST_STATES
    return None if many else lens.world(names)


def _read(drawn: Map, route: Trail) -> Iterator[Condition]:
    for hop in route:
        if hop.move is not None:
            yield from drawn.layout.bound(hop.here, hop.move)
        level = drawn.layout.level(hop.here)
        yield from (each.requirement.condition for each in (level.standing if level else ()))
        for _, needs in drawn.layout.trips(hop.here):
            yield from needs


def _arrived(world: World, route: Trail) -> Arrival | None:
    """The arrival at the last position of a route, by way of all the others; None where no values lead there."""
    here = route[0].here
    some = dict(world.openings()).get(here, 0)
    arrival = Arrival(here, some, "opened")
    for hop in route:
        every = dict(world.settled(arrival.position, world.changed(arrival.position, arrival.some)))
        if hop.move is not None:
            taken = every.get(arrival.position, 0) & world.open_to(arrival.position, hop.move)
            if isinstance(hop.there, str):
                return arrival if taken else None
            every = _together(world.chosen(arrival.position, hop.move, taken)) if taken else {}
        come = every.get(hop.there, 0) if isinstance(hop.there, Position) else 0
        if not come or not isinstance(hop.there, Position):
            return None
        arrival = Arrival(hop.there, come, hop.cause, arrival, hop.move)
    return arrival


def _together(made: Iterator[tuple[Position, int]]) -> dict[Position, int]:
    found: dict[Position, int] = {}
    for position, some in made:
        found[position] = found.get(position, 0) | some
    return found
