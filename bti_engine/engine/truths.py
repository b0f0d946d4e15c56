"""What the conditions are now that matter where a case is: its ways on, its level, its deadlines, duties and log."""

from __future__ import annotations

from collections.abc import Iterator

from bti_engine.engine.context import Context
from bti_engine.engine.decide import settled
from bti_engine.engine.judging import bound, ways_on
from bti_engine.engine.readings import Valuation
from bti_engine.flow.binding import advice_on
from bti_engine.flow.conditions import Placed, of_clock, of_duty, of_move, of_requirements
from bti_engine.flow.tables import Flow
from bti_engine.model.case import Case
from bti_engine.model.conditions import Truth


def truths(flow: Flow, case: Case, context: Context) -> tuple[tuple[Placed, Truth], ...]:
    """Every condition that is read where the case is, settled to the moment, with its truth."""
    now = settled(flow, case, context)
    here = flow.varied(now.variant)
    values = Valuation(here, now, context)
    return tuple((each, here.test(each.condition)(values)) for each in dict.fromkeys(_read(here, now)))


def _read(flow: Flow, case: Case) -> Iterator[Placed]:
    for move in ways_on(flow, case):
        yield from of_move(move)
        yield from of_requirements(bound(flow, case, move))
        yield from of_requirements(advice_on(flow, move, case.level))
    for duty in flow.duties.values():
        yield of_duty(duty)
    if case.phase != "open":
        return
    if flow.log is not None:
        yield from of_requirements(flow.log.requires)
    level = flow.levels.get(case.level)
    if level is not None:
        yield from of_requirements(each.requirement for each in level.standing)
    for clock in (*flow.clocks_of.get(case.place, ()), *flow.clocks_of.get(case.through, ())):
        yield from of_clock(clock)
