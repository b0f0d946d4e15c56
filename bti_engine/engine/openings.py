"""The smallest sets of facts and records that would open a way on, each with who can supply it.

Worked out from the conditions themselves (`engine.smallest`), over what somebody can bring about where the case is
(`engine.supplying`). A set is only kept if no part of it would do, and if it leaves the case where it is.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product

from msgspec import Struct

from bti_engine.engine.context import Context
from bti_engine.engine.decide import settled
from bti_engine.engine.judging import bound, ways_on
from bti_engine.engine.readings import Valuation
from bti_engine.engine.smallest import Smallest, smallest
from bti_engine.engine.supplying import suppliable, suppliers
from bti_engine.engine.worksheet import has_reached
from bti_engine.expressions.truth import variables
from bti_engine.flow.tables import OPEN, Flow, Move
from bti_engine.model.case import Case, Draft
from bti_engine.model.conditions import And, Condition, Constant, with_instead

MOST_SETS = 8


class Need(Struct, frozen=True):
    """One fact or record that would have to be so.

    Attributes:
        by: The roles that can supply it.
        also: Other values that would do as well.
    """

    variable: str
    value: Constant
    by: tuple[str, ...] = ()
    also: tuple[Constant, ...] = ()

    @property
    def values(self) -> tuple[Constant, ...]:
        """Every value that would do."""
        return (self.value, *self.also)


class Openings(Struct, frozen=True):
    """The smallest sets that would open a way on.

    Attributes:
        sets: Each a set of needs that together open it and none of which could be left out.
        more: Whether there are more sets than are listed.
    """

    sets: tuple[tuple[Need, ...], ...]
    more: bool = False

    def one_by_one(self) -> Iterator[tuple[tuple[str, Constant], ...]]:
        """Every set with one value for each variable."""
        for needs in self.sets:
            for chosen in product(*(each.values for each in needs)):
                yield tuple(zip((each.variable for each in needs), chosen, strict=True))


def openings(flow: Flow, case: Case, context: Context, outcome: str, *, anonymous: bool = False) -> Openings:
    """What would open an outcome of the step that the case is in; no sets where it is open or cannot be opened.

    Where the outcome leads to a body both with names and without, `anonymous` says which of the two is meant.
    """
    now = settled(flow, case, context)
    flow = flow.varied(now.variant)
    found = [each for each in ways_on(flow, now) if outcome in {each.outcome, each.id}]
    if not found:
        return Openings(())
    move = next((each for each in found if each.anonymous == anonymous), found[0])
    values = Valuation(flow, now, context)
    values.update(_lapsing(flow, move, values))
    least = _least(flow, now, move, values)
    sets = least.boxes
    if sets and not sets[0]:
        return Openings(())
    return Openings(tuple(_needs(values, each) for each in sets[:MOST_SETS]), least.more or len(sets) > MOST_SETS)


def _least(flow: Flow, now: Draft, move: Move, values: Valuation) -> Smallest:
    conditions = rests_on(flow, now, move)
    if not conditions:
        return Smallest(())
    read = dict.fromkeys(operand.name for each in conditions for operand in variables(each))
    tried = {name: suppliable(flow.variables[name], values) for name in read if name in flow.variables}
    return smallest(And(conditions), {name: could for name, could in tried.items() if could}, values)


def _lapsing(flow: Flow, move: Move, values: Valuation) -> dict[str, Constant]:
    """The approvals that are there and lapse when what is lacking beside them is supplied: they count as lacking."""
    rows = bound(flow, values.case, move)
    given = [each for each in rows if each.origin == "approval" and flow.test(each.condition)(values) is True]
    others = [each.condition for each in rows if each.origin != "approval"]
    others += [move.applies] if move.applies is not None else []
    if not given or all(flow.test(each)(values) is True for each in others):
        return {}
    return {operand.name: False for each in given for operand in variables(each.condition)}


def rests_on(flow: Flow, case: Draft, move: Move) -> tuple[Condition, ...]:
    """All that a way rests on: when it applies, what binds it, and what keeps the case where it is.

    In the place of an open log stands what the log requires, where the case has come so far that it could be opened.
    """
    applies = (move.applies,) if move.applies is not None else ()
    if move.source == "*" or move.kind == "alert":
        return applies
    conditions = (*applies, *(each.condition for each in bound(flow, case, move)), *staying(flow, case))
    log = flow.log
    if log is None or not log.requires or case.log_open or not has_reached(flow, case, log.level):
        return conditions
    return tuple(with_instead(each, OPEN, log.opening) for each in conditions)


def staying(flow: Flow, case: Draft) -> Iterator[Condition]:
    """What must hold for the case to stay where it is and not be stopped: what its level stands on, and its trips."""
    level = flow.levels.get(case.level)
    yield from (each.requirement.condition for each in (level.standing if level else ()))
    entered = [*(frame.place for frame in case.stack), case.place][1:]
    for frame, place in zip(case.stack, entered, strict=True):
        arena = flow.arenas.get(flow.steps[place].arena)
        if arena is not None and not frame.anonymous:
            yield from (each.condition for each in arena.needs)


def _needs(values: Valuation, box: dict[str, tuple[Constant, ...]]) -> tuple[Need, ...]:
    variables_of = values.flow.variables
    return tuple(Need(name, could[0], suppliers(variables_of[name], values), could[1:]) for name, could in box.items())
