"""What somebody could bring about in a case where it is now, and who: a document can be made, not unmade.

What nobody can supply is never asked for: an answer that is not asked here, a consent that nobody gives, minutes that
belong to another step. What has come about by moving, by the opening or by time is no matter of supplying.
"""

from __future__ import annotations

from collections.abc import Callable

from bti_engine.engine import consents
from bti_engine.engine.readings import Valuation
from bti_engine.flow.tables import Flow, Variable
from bti_engine.model.case import Draft
from bti_engine.model.conditions import Constant, Reading

Values = tuple[Constant, ...]


def suppliable(variable: Variable, values: Valuation) -> Values:
    """The other values that somebody could let a variable have."""
    reading = variable.reading
    if reading is None:
        return _others(variable, values) if can_answer(values.flow, values.case, variable.name) else ()
    rule = _RULES.get(reading.builtin)
    return rule(variable, reading, values) if rule is not None else ()


def suppliers(variable: Variable, values: Valuation) -> tuple[str, ...]:
    """The roles that can supply it: givers, approvers, the owner of a duty, else those responsible for the step."""
    flow, case, reading = values.flow, values.case, variable.reading
    builtin = reading.builtin if reading is not None else ""
    if reading is not None and builtin == "godkjend":
        moves = flow.moves.get(reading.argument.rpartition("/")[0], ())
        return next((each.approvers for each in moves if each.outcome == reading.argument), ())
    if reading is not None and builtin == "plikt":
        return (flow.duties[reading.argument].owner,)
    if reading is not None and builtin == "samtykke":
        return giving(values, reading.argument)
    if reading is not None and builtin == "informert" and is_held(values, reading.argument):
        return tuple(own for own, role in flow.catalog.roles.items() if role.leader)
    step = flow.steps.get(case.place)
    return step.responsible if step else ()


def can_answer(flow: Flow, case: Draft, fact: str) -> bool:
    """Whether a question can be answered where the case is, or an answer that counts can be corrected."""
    known = case.facts.get(fact)
    asked = case.place in flow.steps and fact in flow.steps[case.place].asks
    return asked or flow.catalog.facts[fact].anywhere or (known is not None and known.valid)


def giving(values: Valuation, consent: str) -> tuple[str, ...]:
    """The roles whose word a consent is now; of a young person who has come of age, the roles that person has."""
    kind = values.flow.catalog.consents[consent]
    if consents.came_of_age(kind, values.case, values.context):
        return values.case.roles(values.case.subject)
    return kind.all_of or kind.one_of


def is_held(values: Valuation, role: str) -> bool:
    """Whether everybody in a role is shielded, so that they are not informed unless a leader says that it must wait."""
    holders = values.case.holders(role)
    return bool(holders) and all(each in values.context.shielded for each in holders)


def _others(variable: Variable, values: Valuation) -> Values:
    now = values[variable.name]
    return tuple(each for each in variable.domain if each != now or type(each) is not type(now))


def _consent(_: Variable, reading: Reading, values: Valuation) -> Values:
    flow, case = values.flow, values.case
    kind = flow.catalog.consents[reading.argument]
    of_age = consents.came_of_age(kind, case, values.context)
    if not of_age and not (kind.all_of or kind.one_of):
        return ()
    services = asked_for(values, reading) if kind.each_service else ("",)
    if not services:
        return ()
    now = values[reading.name]
    givers = consents.givers(kind, case, values.context)
    said = (case.consents.get((kind.id, giver, service)) for giver in givers for service in services)
    had_given = any(each is not None and each.answer in {"gitt", "utgått"} for each in said)
    states: Values = ("gitt", "nekta", "trekt") if had_given else ("gitt", "nekta")
    return tuple(each for each in states if each != now)


def asked_for(values: Valuation, reading: Reading) -> tuple[str, ...]:
    """The services that a consent for each of them is about; those that could be wanted, where none is yet."""
    flow, case = values.flow, values.case
    services = flow.catalog.services
    if reading.to in flow.arenas:
        members = flow.arenas[reading.to].services
        return tuple(each for each in members if each != case.service and services[each].needs == reading.argument)
    if reading.to:
        return (reading.to,)
    return consents.read_over(case) or tuple(own for own in services if own != case.service)


def _once(variable: Variable, _: Reading, values: Valuation) -> Values:
    return () if values[variable.name] else (True,)


def _agreed(variable: Variable, _: Reading, values: Valuation) -> Values:
    """A meeting can be agreed, and when it has been held it is agreed no longer."""
    return (not values[variable.name],) if values.flow.catalog.meetings else ()


def _here(variable: Variable, reading: Reading, values: Valuation) -> Values:
    """A record; what is bound to a step is made there."""
    elsewhere = reading.here and reading.place != values.case.place
    lacking = reading.builtin == "møte" and not values.flow.catalog.meetings
    return () if elsewhere or lacking else _once(variable, reading, values)


def _informed(variable: Variable, reading: Reading, values: Valuation) -> Values:
    role = values.flow.catalog.roles.get(reading.argument)
    reached = role is not None and not role.reporter and not is_held(values, reading.argument)
    leaders = any(each.leader for each in values.flow.catalog.roles.values())
    return _here(variable, reading, values) if reached or leaders else ()


def _involved(variable: Variable, reading: Reading, values: Valuation) -> Values:
    catalog, own = values.flow.catalog, reading.argument
    if own == values.case.service:
        return ()
    could_join = bool(catalog.services[own].needs or catalog.laws)
    return (False,) if values[variable.name] else (True,) if could_join else ()


def _count(variable: Variable, reading: Reading, values: Valuation) -> Values:
    now = values[variable.name]
    if not isinstance(now, int):
        return ()
    least, most = _bounds(reading, values, now)
    found = (each for each in variable.domain if isinstance(each, int))
    return tuple(each for each in found if each != now and least <= each and (most is None or each <= most))


def _bounds(reading: Reading, values: Valuation, now: int) -> tuple[int, int | None]:
    """The fewest and the most that there can be; None: there is no most."""
    if reading.builtin == "opne-oppgåver":
        return 0, now
    if reading.argument == "teneste":
        catalog, own = values.flow.catalog, values.case.service
        could = [each.id for each in catalog.services.values() if each.id != own and (each.needs or catalog.laws)]
        return int(bool(own)), int(bool(own)) + len(could)
    return (now if reading.argument == "tiltak" else 0), None


def _approved(variable: Variable, reading: Reading, values: Valuation) -> Values:
    here = reading.argument.rpartition("/")[0] == values.case.place
    return _once(variable, reading, values) if here and suppliers(variable, values) else ()


def _duty(variable: Variable, _: Reading, values: Valuation) -> Values:
    return ("gjort",) if values[variable.name] == "går" else ()


def _days(variable: Variable, reading: Reading, values: Valuation) -> Values:
    """The date that days are counted from can be told; once it is, the days go by themselves."""
    known = values[variable.name] is not None
    return () if known or not can_answer(values.flow, values.case, reading.argument) else _others(variable, values)


def _age(variable: Variable, _: Reading, values: Valuation) -> Values:
    """The birth date of whom the case is about can be entered."""
    known = values[variable.name] is not None
    return () if known or not values.case.subject else _others(variable, values)


_RULES: dict[str, Callable[[Variable, Reading, Valuation], Values]] = {
    "samtykke": _consent,
    "stafetthaldar": _once,
    "stafett-avklart": _once,
    "tal": _count,
    "opne-oppgåver": _count,
    "involvert": _involved,
    "dokument": _here,
    "møte": _here,
    "møte-avtalt": _agreed,
    "informert": _informed,
    "godkjend": _approved,
    "plikt": _duty,
    "dagar-sidan": _days,
    "alder": _age,
}
"""By built-in; what is missing here cannot be supplied."""
