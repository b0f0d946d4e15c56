"""The smallest sets of facts and records that would open a way on, each with who can supply it.

Worked out from the conditions themselves, over at most `MOST_VARIABLES` variables: each part says which values would
do, and joints put them together. A set is only kept if no part of it would do. Only what somebody can bring about
is asked for: a document can be made, not unmade.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import reduce
from itertools import chain, product

from msgspec import Struct

from bti_engine.engine.context import Context
from bti_engine.engine.decide import settled
from bti_engine.engine.judging import bound, ways_on
from bti_engine.engine.readings import Valuation
from bti_engine.expressions.truth import atom_truth, variables
from bti_engine.flow.tables import Flow, Move, Variable
from bti_engine.model.case import Case, Draft
from bti_engine.model.conditions import And, Condition, Constant, Not, Or

MOST_VARIABLES = 12
MOST_SETS = 8
_CANNOT_SUPPLY = frozenset(
    {"nivå", "vore-på", "vald", "målgruppe", "anonym", "opna-av", "alder", "dagar-sidan", "logg"}
)
_STATES_TO_GIVE = ("gitt", "nekta", "trekt")

Tried = dict[str, tuple[Constant, ...]]
"""The variables that somebody can change, with the other values that each can get."""
Way = dict[str, frozenset[Constant | None]]
"""For each variable that matters, the values that would do."""
Needs = frozenset[tuple[str, Constant]]
"""Variables with the values that they would have to get."""


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
    conditions = _conditions(flow, now, move)
    tried = _changeable(flow, conditions, values)
    within = dict(list(tried.items())[:MOST_VARIABLES])
    sets = _smallest(And(conditions), within, values) if conditions else []
    if frozenset() in sets:
        return Openings(())
    more = len(tried) > MOST_VARIABLES or len(sets) > MOST_SETS
    return Openings(tuple(_needs(flow, now, within, each) for each in sets[:MOST_SETS]), more)


def _conditions(flow: Flow, case: Draft, move: Move) -> tuple[Condition, ...]:
    """All that the way rests on; for the log being open, what the log requires."""
    applies = (move.applies,) if move.applies is not None else ()
    requires = list(bound(flow, case, move))
    if flow.log is not None and not case.log_open and any(each.origin == "log" for each in requires):
        requires = [each for each in requires if each.origin != "log"] + list(flow.log.requires)
    return applies + tuple(each.condition for each in requires)


def _changeable(flow: Flow, conditions: tuple[Condition, ...], values: Valuation) -> dict[str, tuple[Constant, ...]]:
    names = dict.fromkeys(operand.name for each in conditions for operand in variables(each))
    tried = {name: _values(flow, flow.variables[name], values) for name in names if name in flow.variables}
    return {name: found for name, found in tried.items() if found}


def _values(flow: Flow, variable: Variable, values: Valuation) -> tuple[Constant, ...]:
    """The other values that somebody could bring about where the case is: what is bound to a step is made there."""
    reading, now, case = variable.reading, values[variable.name], values.case
    if reading is None:
        asked = case.place in flow.steps and variable.name in flow.steps[case.place].asks
        if not (asked or flow.catalog.facts[variable.name].anywhere or variable.name in case.facts):
            return ()
        return tuple(each for each in variable.domain if each != now or type(each) is not type(now))
    if reading.builtin in _CANNOT_SUPPLY or (reading.here and reading.place != case.place):
        return ()
    if reading.builtin == "samtykke":
        return tuple(each for each in _STATES_TO_GIVE if each != now)
    if reading.builtin == "plikt":
        return ("gjort",) if now == "går" else ()
    if reading.builtin == "godkjend" and reading.argument.rpartition("/")[0] != case.place:
        return ()
    if variable.domain and isinstance(variable.domain[0], bool):
        return () if now else (True,)
    return tuple(each for each in variable.domain if each != now)


def _smallest(condition: Condition, tried: Tried, values: Valuation) -> list[Needs]:
    """The sets of changes that would make a condition true and none of which could be left out, smallest first."""
    found: set[Needs] = set()
    for way in _ways(condition, tried, values):
        changes = [
            [(name, each) for each in tried[name] if each in may]
            for name, may in way.items()
            if values[name] not in may
        ]
        found.update(map(frozenset, product(*changes)))
    rank = {(name, each): (place, order) for place, name in enumerate(tried) for order, each in enumerate(tried[name])}
    kept: list[Needs] = []
    for needs in sorted(found, key=lambda each: (len(each), sorted(rank[pair] for pair in each))):
        if not any(smaller <= needs for smaller in kept):
            kept.append(needs)
    return kept


def _ways(condition: Condition, tried: Tried, values: Valuation, *, want: bool = True) -> list[Way]:
    """Every way for a condition to be as wanted. A joint of three-valued parts is true just when its parts say so."""
    if isinstance(condition, Not):
        return _ways(condition.part, tried, values, want=not want)
    if isinstance(condition, And | Or):
        parts = [_ways(part, tried, values, want=want) for part in condition.parts]
        return reduce(_both, parts) if isinstance(condition, And) is want else _least(chain.from_iterable(parts))
    name, order = condition.operand.name, values.flow.order
    may = frozenset(each for each in (values[name], *tried.get(name, ())) if atom_truth(condition, each, order) is want)
    return [{name: may}] if may else []


def _both(ways: list[Way], others: list[Way]) -> list[Way]:
    """The ways in which both hold."""
    made = (
        {**one, **{name: one.get(name, may) & may for name, may in other.items()}} for one in ways for other in others
    )
    return _least(way for way in made if all(way.values()))


def _least(ways: Iterable[Way]) -> list[Way]:
    """The ways that do not ask for more than another of them."""
    kept: list[Way] = []
    for way in sorted(ways, key=len):
        if not any(all(name in way and way[name] <= may for name, may in less.items()) for less in kept):
            kept.append(way)
    return kept


def _needs(flow: Flow, case: Draft, tried: Tried, found: Needs) -> tuple[Need, ...]:
    pairs = dict(found)
    return tuple(Need(name, pairs[name], _by(flow, case, flow.variables[name])) for name in tried if name in pairs)


def _by(flow: Flow, case: Draft, variable: Variable) -> tuple[str, ...]:
    """The roles that can supply it: givers, approvers, the owner of a duty, else those responsible for the step."""
    reading = variable.reading
    if reading is not None and reading.builtin == "godkjend":
        moves = flow.moves.get(reading.argument.rpartition("/")[0], ())
        return next((each.approvers for each in moves if each.outcome == reading.argument), ())
    if reading is not None and reading.builtin == "plikt":
        return (flow.duties[reading.argument].owner,)
    if reading is not None and reading.builtin == "samtykke":
        kind = flow.catalog.consents[reading.argument]
        return kind.all_of or kind.one_of
    step = flow.steps.get(case.place)
    return step.responsible if step else ()
