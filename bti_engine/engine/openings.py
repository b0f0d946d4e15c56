"""The smallest sets of facts and records that would open a way on, each with who can supply it.

Found by trying, smallest sets first, over at most `MOST_VARIABLES` variables: a set is only kept if no part of it
would do. Only what somebody can bring about is tried: a document can be made, not unmade.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations, product

from msgspec import Struct

from bti_engine.engine.context import Context
from bti_engine.engine.decide import settled
from bti_engine.engine.judging import binding, ways_on
from bti_engine.engine.readings import Valuation
from bti_engine.expressions.compile import Test
from bti_engine.expressions.truth import variables
from bti_engine.flow.tables import Flow, Move, Variable
from bti_engine.model.case import Case, Draft
from bti_engine.model.conditions import Condition, Constant

MOST_VARIABLES = 12
MOST_SETS = 8
_CANNOT_SUPPLY = frozenset({"nivå", "vore-på", "vald", "målgruppe", "anonym", "opna-av", "alder", "dagar-sidan"})
_STATES_TO_GIVE = ("gitt", "nekta", "trekt")


class Need(Struct, frozen=True):
    """One fact or record that would have to be so; `by` are the roles that can supply it."""

    variable: str
    value: Constant
    by: tuple[str, ...] = ()


class Openings(Struct, frozen=True):
    """The smallest sets that would open a way on.

    Attributes:
        sets: Each a set of needs that together open it and none of which could be left out.
        more: Whether there are more sets than are listed, or more variables than were tried.
    """

    sets: tuple[tuple[Need, ...], ...]
    more: bool = False


def openings(flow: Flow, case: Case, context: Context, outcome: str) -> Openings:
    """What would open an outcome of the step that the case is in; no sets where it is open or cannot be opened."""
    now = settled(flow, case, context)
    move = next((each for each in ways_on(flow, now) if outcome in {each.outcome, each.id}), None)
    if move is None:
        return Openings(())
    values = Valuation(flow, now, context)
    conditions = _conditions(flow, now, move)
    tests = [flow.test(each) for each in conditions]
    if all(test(values) is True for test in tests):
        return Openings(())
    tried = _changeable(flow, conditions, values)
    sets: list[dict[str, Constant]] = []
    more = len(tried) > MOST_VARIABLES
    for found in _smallest(dict(list(tried.items())[:MOST_VARIABLES]), values, tests):
        if len(sets) == MOST_SETS:
            more = True
            break
        sets.append(found)
    return Openings(tuple(_needs(flow, now, each) for each in sets), more)


def _conditions(flow: Flow, case: Draft, move: Move) -> tuple[Condition, ...]:
    applies = (move.applies,) if move.applies is not None else ()
    return applies + tuple(each.condition for each in binding(flow, case, move))


def _changeable(flow: Flow, conditions: tuple[Condition, ...], values: Valuation) -> dict[str, tuple[Constant, ...]]:
    names = dict.fromkeys(operand.name for each in conditions for operand in variables(each))
    tried = {name: _values(flow.variables[name], values[name]) for name in names if name in flow.variables}
    return {name: found for name, found in tried.items() if found}


def _values(variable: Variable, now: Constant | None) -> tuple[Constant, ...]:
    """The other values that somebody could bring about."""
    reading = variable.reading
    if reading is None:
        return tuple(each for each in variable.domain if each != now or type(each) is not type(now))
    if reading.builtin in _CANNOT_SUPPLY:
        return ()
    if reading.builtin == "samtykke":
        return tuple(each for each in _STATES_TO_GIVE if each != now)
    if variable.domain and isinstance(variable.domain[0], bool):
        return () if now else (True,)
    return tuple(each for each in variable.domain if each != now)


def _smallest(
    tried: dict[str, tuple[Constant, ...]], values: Valuation, tests: list[Test]
) -> Iterator[dict[str, Constant]]:
    base: dict[str, Constant | None] = {name: values[name] for name in tried}
    trial = Valuation(values.flow, values.case, values.context)
    trial.update(values)
    found: list[frozenset[tuple[str, Constant]]] = []
    for size in range(1, len(tried) + 1):
        for names in combinations(tried, size):
            for chosen in product(*(tried[name] for name in names)):
                pairs = frozenset(zip(names, chosen, strict=True))
                if any(smaller <= pairs for smaller in found):
                    continue
                trial.update(pairs)
                if all(test(trial) is True for test in tests):
                    found.append(pairs)
                    yield dict(zip(names, chosen, strict=True))
            trial.update({name: base[name] for name in names})


def _needs(flow: Flow, case: Draft, found: dict[str, Constant]) -> tuple[Need, ...]:
    return tuple(Need(name, value, _by(flow, case, flow.variables[name])) for name, value in found.items())


def _by(flow: Flow, case: Draft, variable: Variable) -> tuple[str, ...]:
    """The roles that can supply it: the givers of a consent, else whoever is responsible for the step."""
    reading = variable.reading
    if reading is not None and reading.builtin == "samtykke":
        kind = flow.catalog.consents[reading.argument]
        return kind.all_of or kind.one_of
    step = flow.steps.get(case.place)
    return step.responsible if step else ()
