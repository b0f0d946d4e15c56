"""What is claimed of a guide, said anew: what must never be so where a case has come to rest, or never be open."""

from collections.abc import Callable, Iterator
from typing import NamedTuple

import z3
from oracle_places import Spot, bodies, spots, way
from oracle_rules import World
from oracle_slots import NO, all_of, any_of, negated

from bti_engine.flow.catalog_rows import Service
from bti_engine.flow.tables import Arena, Flow, Level, Move
from bti_engine.model.conditions import Compare, Condition, Holds, Or, Reading, atoms

CONSENT, BATON, PARENTS, MEASURES, PROMISE = "samtykke", "stafetthaldar", "føresette", "tiltak", "regel"
SLUGS = frozenset({CONSENT, BATON, PARENTS, MEASURES, PROMISE, "avgjerd", "veg-vidare", "slutt"})
GUARDIANS = "føresette"
HELD = Reading("stafetthaldar")
INFORMED = Reading("informert", GUARDIANS)
LEFT = Reading("tal", "tiltak-utan-evaluering")

Wrong = Callable[[World, Spot], z3.BoolRef]


class Claim(NamedTuple):
    """A claim.

    Attributes:
        slug: Its property; about: the part of the guide that it is about.
        wrong: Where it would be broken.
        reads: The readings that it makes.
        always: Whether it remembers what it found in the first world it was asked about.
    """

    slug: str
    about: tuple[str, ...]
    wrong: Wrong
    reads: tuple[Reading, ...] = ()
    always: bool = False

    def goals(self, world: World) -> dict[Spot, z3.BoolRef]:
        """Where a case that has come to rest would break the claim."""
        if self.key not in world.notes:
            world.notes[self.key] = {spot: all_of((world.calm(spot), self.wrong(world, spot))) for spot in world.spots}
        return world.notes[self.key]

    @property
    def key(self) -> tuple[str, tuple[str, ...]]:
        """What the same claim on another guide has too."""
        return self.slug, self.about


def claims_of(flow: Flow) -> tuple[Claim, ...]:
    """All claims on a flow."""
    return (*_consents(flow), *_bodies(flow), *_batons(flow), *_parents(flow), *_measures(flow), *_promises(flow))


def _consents(flow: Flow) -> Iterator[Claim]:
    """Where other services take part, consent is given; else the case stands still, or has no name."""
    given = tuple(Reading("samtykke", each) for each in dict.fromkeys(each.needs for each in _others(flow)))
    for level in flow.levels.values():
        if level.shares and given:
            yield Claim(CONSENT, level.path, _shared(level, given), given)


def _others(flow: Flow) -> Iterator[Service]:
    return (each for each in flow.catalog.services.values() if each.needs)


def _shared(level: Level, given: tuple[Reading, ...]) -> Wrong:
    def wrong(world: World, spot: Spot) -> z3.BoolRef:
        if spot.level != level.id or any(each.anonymous for each in spot.waiting):
            return NO
        none = (negated(world.reader.true(Holds(each), spot, world.reader.now)) for each in given)
        return all_of((*none, negated(world.stopped(spot))))

    return wrong


def _bodies(flow: Flow) -> Iterator[Claim]:
    """A body with fixed members knows of a case by name only while consent covers them."""
    entered = {flow.steps[spot.step].arena for spot in spots(flow)}
    for arena in flow.arenas.values():
        if arena.id not in entered:
            continue
        kinds = [flow.catalog.services[each].needs for each in arena.services if arena.anonymous != "alltid"]
        for kind in dict.fromkeys(each for each in kinds if each):
            given = Reading("samtykke", kind, arena.id)
            yield Claim(CONSENT, (*arena.path, "teneste", kind), _known_to(arena, given), (given,))


def _known_to(arena: Arena, given: Reading) -> Wrong:
    def wrong(world: World, spot: Spot) -> z3.BoolRef:
        if not any(body == arena.id and not waits.anonymous for _, waits, body in bodies(world.flow, spot)):
            return NO
        return negated(world.reader.true(Holds(given), spot, world.reader.now))

    return wrong


def _batons(flow: Flow) -> Iterator[Claim]:
    """Where the baton is required, and where its holder is responsible for a step, somebody holds it."""
    come = {spot.step for spot in spots(flow)}
    for level in flow.levels.values():
        if level.baton or any(HELD.builtin in flow.steps[each].responsible for each in level.steps if each in come):
            yield Claim(BATON, level.path, _nobody(level), (HELD,))


def _nobody(level: Level) -> Wrong:
    def wrong(world: World, spot: Spot) -> z3.BoolRef:
        return negated(world.reader.true(Holds(HELD), spot, world.reader.now)) if spot.level == level.id else NO

    return wrong


def _parents(flow: Flow) -> Iterator[Claim]:
    """The parents know before a case goes to a level: they are informed, or where nothing is said, have consented."""
    kinds = (own for own, each in flow.catalog.consents.items() if GUARDIANS in (*each.all_of, *each.one_of))
    consents = tuple(Reading("samtykke", each) for each in kinds)
    opening = {each.id for each in flow.start_levels()}
    for level in flow.levels.values():
        promised = level.parents in {"involverte", "informerte"}
        if promised or (not level.parents and GUARDIANS in flow.catalog.roles and level.id not in opening):
            knowing = (INFORMED, *(() if promised else consents))
            any_ = Or(tuple(Holds(each) for each in knowing)) if len(knowing) > 1 else Holds(INFORMED)
            yield Claim(PARENTS, level.path, _open_to(_comes_to(level), any_), knowing)


def _comes_to(level: Level) -> Callable[[Spot, Move, Spot | None], bool]:
    return lambda spot, move, to: move.kind == "go" and to is not None and to.level == level.id != spot.level


def _measures(flow: Flow) -> Iterator[Claim]:
    for level in flow.levels.values():
        required = [each.condition for step in level.steps for each in flow.steps[step].requires]
        if any(atom.operand == LEFT for condition in required for atom in atoms(condition)):
            yield Claim(MEASURES, level.path, _open_to(_leaves(level), Compare(LEFT, "=", 0)), (LEFT,))


def _leaves(level: Level) -> Callable[[Spot, Move, Spot | None], bool]:
    return lambda spot, _, to: spot.level == level.id and (to is None or to.level != level.id)


def _open_to(chosen: Callable[[Spot, Move, Spot | None], bool], promised: Condition) -> Wrong:
    """A way on of some kind is open although what is promised is not so."""

    def wrong(world: World, spot: Spot) -> z3.BoolRef:
        found = []
        for move in world.flow.moves[spot.step]:
            leads = way(world.flow, spot, move)
            if leads is not None and chosen(spot, move, leads.spot):
                found.append(world.open(spot, move))
        return all_of((any_of(found), negated(world.reader.true(promised, spot, world.reader.now))))

    return wrong


def _promises(flow: Flow) -> Iterator[Claim]:
    for promise in flow.promises.values():
        if promise.never is not None:
            yield Claim(PROMISE, (*promise.path, "aldri"), _not_false(promise.never))


def _not_false(condition: Condition) -> Wrong:
    return lambda world, spot: negated(world.reader.truth(condition, spot, world.reader.now)[1])
