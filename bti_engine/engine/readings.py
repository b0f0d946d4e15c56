"""What the built-ins of conditions read from a case: the second half of the one table of built-ins.

`Valuation` is what a condition is evaluated on: facts and readings by name, each worked out the first time it
is asked for.
"""

from __future__ import annotations

from collections.abc import Callable

from bti_engine.engine import consents
from bti_engine.engine.context import Context
from bti_engine.engine.time import age_on, days_between
from bti_engine.flow.tables import Flow
from bti_engine.model.case import Draft
from bti_engine.model.conditions import Constant, Reading


class Valuation(dict[str, Constant | None]):
    """The values of a flow's variables for a case at a moment."""

    __slots__ = ("case", "context", "flow")

    def __init__(self, flow: Flow, case: Draft, context: Context) -> None:
        super().__init__()
        self.flow, self.case, self.context = flow, case, context

    def __missing__(self, name: str) -> Constant | None:
        variable = self.flow.variables.get(name)
        if variable is None or variable.reading is None:
            known = self.case.facts.get(name)
            value = known.value if known is not None and known.valid else None
        else:
            value = READERS[variable.reading.builtin](self, variable.reading)
        self[name] = value
        return value


def bound_visit(case: Draft, place: str) -> int:
    """The visit that `her` at a step means: the open visit there, in the case's place or waiting for it."""
    if case.place == place:
        return case.visit
    return next((frame.visit for frame in case.stack if frame.place == place), -1)


def _consent(v: Valuation, reading: Reading) -> str:
    return consents.reading(v.flow, v.case, v.context, reading.argument, reading.to)


def _baton(v: Valuation, _: Reading) -> bool:
    return bool(v.case.baton)


def _baton_settled(v: Valuation, _: Reading) -> bool:
    return v.case.settled_visit in v.case.open_visits()


def _count(v: Valuation, reading: Reading) -> int:
    if reading.argument == "teneste":
        others = sum(each.status == "med" for each in v.case.services.values())
        return others + bool(v.case.service)
    if reading.argument == "tiltak":
        return len(v.case.measures)
    return sum(not each.evaluated for each in v.case.measures.values())


def _involved(v: Valuation, reading: Reading) -> bool:
    if reading.argument == v.case.service:
        return True
    found = v.case.services.get(reading.argument)
    return found is not None and found.status == "med"


def _document(v: Valuation, reading: Reading) -> bool:
    visit = bound_visit(v.case, reading.place) if reading.here else 0
    return any(each.tool == reading.argument and visit in {0, each.visit} for each in v.case.documents.values())


def _meeting(v: Valuation, reading: Reading) -> bool:
    visit = bound_visit(v.case, reading.place) if reading.here else 0
    return any(
        each.held and reading.argument in {"", each.kind} and visit in {0, each.visit}
        for each in v.case.meetings.values()
    )


def _meeting_agreed(v: Valuation, _: Reading) -> bool:
    return any(not each.held for each in v.case.meetings.values())


def _informed(v: Valuation, reading: Reading) -> bool:
    visit = bound_visit(v.case, reading.place) if reading.here else 0
    return any(each.role == reading.argument and visit in {0, each.visit} for each in v.case.contacts.values())


def _open_tasks(v: Valuation, _: Reading) -> int:
    return sum(not each.done for each in v.case.tasks.values())


def _been(v: Valuation, reading: Reading) -> bool:
    name = reading.argument
    return name in v.case.been or f"nivå {name}" in v.case.been


def _chosen(v: Valuation, reading: Reading) -> bool:
    return reading.argument in v.case.chosen


def _approved(v: Valuation, reading: Reading) -> bool:
    visit = bound_visit(v.case, reading.argument.rpartition("/")[0])
    return (reading.argument, visit) in v.case.approvals


def _duty(v: Valuation, reading: Reading) -> str:
    known = v.case.duties.get(reading.argument)
    return known.status if known is not None else "kvil"


def _log(v: Valuation, _: Reading) -> bool:
    return v.flow.log is None or v.case.log_open


def _level(v: Valuation, _: Reading) -> str:
    return v.case.level


def _days_since(v: Valuation, reading: Reading) -> int | None:
    day = v[reading.argument]
    return days_between(str(day), v.context.day) if day is not None else None


def _age(v: Valuation, _: Reading) -> int | None:
    born = v.context.births.get(v.case.subject, "")
    return age_on(born, v.context.day) if born else None


def _subject(v: Valuation, _: Reading) -> str:
    return v.case.kind


def _anonymous(v: Valuation, _: Reading) -> bool:
    return any(frame.anonymous for frame in v.case.stack)


def _opened_by(v: Valuation, reading: Reading) -> bool:
    return v.case.opener_role == reading.argument


READERS: dict[str, Callable[[Valuation, Reading], Constant | None]] = {
    "samtykke": _consent,
    "stafetthaldar": _baton,
    "stafett-avklart": _baton_settled,
    "tal": _count,
    "involvert": _involved,
    "dokument": _document,
    "møte": _meeting,
    "møte-avtalt": _meeting_agreed,
    "informert": _informed,
    "opne-oppgåver": _open_tasks,
    "vore-på": _been,
    "vald": _chosen,
    "godkjend": _approved,
    "plikt": _duty,
    "logg": _log,
    "nivå": _level,
    "dagar-sidan": _days_since,
    "alder": _age,
    "målgruppe": _subject,
    "anonym": _anonymous,
    "opna-av": _opened_by,
}
"""How each built-in is read; a test holds it against `expressions.signatures`."""
