"""Claims on getting on: decisions without holes, steps that nobody is stuck in, cases that can always be closed."""

from collections.abc import Callable, Iterator

import z3
from oracle_changes import EVERYTHING
from oracle_claims import Claim, Wrong
from oracle_hopes import WITHOUT_CONSENT, Coming, answered, asked_for, seen_to, staff_may
from oracle_places import Spot, way
from oracle_rules import World
from oracle_slots import NO, YES, all_of, any_of, negated

from bti_engine.flow.tables import Flow, Move, Step
from bti_engine.model.conditions import Fact, atoms

DECISION, ONWARD, CLOSING, PROMISE = "avgjerd", "veg-vidare", "slutt", "regel"


def claims_of(flow: Flow) -> tuple[Claim, ...]:
    """All of these claims on a flow."""
    return (*_gaps(flow), *_overlaps(flow), *_stuck(flow), *_closing(flow), *_promises(flow))


def _outcomes(flow: Flow, step: Step) -> list[Move]:
    return [each for each in flow.moves[step.name] if each.kind != "alert"]


def _gaps(flow: Flow) -> Iterator[Claim]:
    """Where all outcomes have conditions, one of them applies when what they ask is answered."""
    for step in flow.steps.values():
        outcomes = _outcomes(flow, step)
        if outcomes and all(each.applies is not None for each in outcomes):
            yield Claim(DECISION, step.path, _at_step(step, no_outcome))


def _at_step(step: Step, wrong: Wrong) -> Wrong:
    return lambda world, spot: wrong(world, spot) if spot.step == step.name else NO


def no_outcome(world: World, spot: Spot) -> z3.BoolRef:
    """That no outcome applies, whatever the staff record, although all that they read is answered."""
    outcomes = _outcomes(world.flow, world.flow.steps[spot.step])
    if not all(each.applies is not None for each in outcomes):
        return NO
    read = [atom.operand.id for each in outcomes for atom in atoms(each.applies) if isinstance(atom.operand, Fact)]
    one = any_of(_applies(world, spot, each) for each in outcomes)
    return all_of((answered(world, read), negated(world.stopped(spot)), negated(seen_to(world, spot, one))))


def _applies(world: World, spot: Spot, move: Move) -> z3.BoolRef:
    """That a way on applies and leads somewhere."""
    if way(world.flow, spot, move) is None:
        return NO
    return YES if move.applies is None else world.reader.true(move.applies, spot, world.reader.now)


def _overlaps(flow: Flow) -> Iterator[Claim]:
    """Where only one outcome is to be open, no two apply at once."""
    for step in flow.steps.values():
        if step.only_one:
            yield Claim(DECISION, (*step.path, "einaste"), _at_step(step, two_at_once))


def two_at_once(world: World, spot: Spot) -> z3.BoolRef:
    """That two outcomes apply; with names and without is one."""
    by_outcome: dict[str, list[z3.BoolRef]] = {}
    for each in _outcomes(world.flow, world.flow.steps[spot.step]):
        by_outcome.setdefault(each.outcome, []).append(_applies(world, spot, each))
    apply = [any_of(each) for each in by_outcome.values()]
    return any_of(all_of((one, other)) for at, one in enumerate(apply) for other in apply[:at])


def _stuck(flow: Flow) -> Iterator[Claim]:
    """With all that the step asks answered, the staff can open some way on."""
    for step in flow.steps.values():
        yield Claim(ONWARD, step.path, _at_step(step, standing_still))


def standing_still(world: World, spot: Spot) -> z3.BoolRef:
    """That the staff can open no way on, and not only because none applies."""
    flow, step = world.flow, world.flow.steps[spot.step]
    ways = [each for each in _outcomes(flow, step) if way(flow, spot, each) is not None and staff_may(flow, each)]
    opened = seen_to(world, spot, any_of(world.open(spot, each) for each in ways))
    asked = [*step.asks, *(own for own, each in flow.catalog.facts.items() if each.anywhere)]
    given = answered(world, asked)
    return all_of((given, negated(opened), negated(asked_for(world, spot, opened)), negated(no_outcome(world, spot))))


def _closing(flow: Flow) -> Iterator[Claim]:
    """From wherever a case may be the staff can bring it to an end, whatever the family says to consent."""
    if flow.levels:
        yield _always(CLOSING, ("slutt",), Coming(_ending, WITHOUT_CONSENT))


def _always(slug: str, about: tuple[str, ...], coming: Coming) -> Claim:
    return Claim(slug, about, lambda world, spot: negated(coming.at(world, spot)), always=True)


def _ending(world: World, spot: Spot) -> z3.BoolRef:
    ends = [each for each in world.flow.moves[spot.step] if each.kind == "end" and staff_may(world.flow, each)]
    always = any(staff_may(world.flow, each) for each in world.flow.everywhere)
    return YES if always else any_of(world.open(spot, each) for each in ends)


def _promises(flow: Flow) -> Iterator[Claim]:
    """What the municipality says that a case can always come to."""
    for promise in flow.promises.values():
        if promise.always:
            yield _always(PROMISE, (*promise.path, "alltid-mogleg"), Coming(_at(promise.always), EVERYTHING))


def _at(target: str) -> Callable[[World, Spot], z3.BoolRef]:
    def wanted(world: World, spot: Spot) -> z3.BoolRef:
        if spot.step == target:
            return YES
        ends = [each for each in world.flow.moves[spot.step] if each.kind == "end" and each.target == target]
        always = any(each.target == target for each in world.flow.everywhere)
        return YES if always else any_of(world.open(spot, each) for each in ends)

    return wanted
