"""From what is needed to how it can be supplied: who of the case, by what means, in which form, by when."""

from __future__ import annotations

from msgspec import Struct

from bti_engine.application.at_hand import in_roles, staff_at_hand
from bti_engine.application.why.days import Days
from bti_engine.application.why.stands import Standing
from bti_engine.application.why.values import Means, Supply
from bti_engine.engine.consents import givers, read_over, state
from bti_engine.engine.openings import Need
from bti_engine.engine.readings import Valuation
from bti_engine.engine.supplying import asked_for, is_held
from bti_engine.flow.tables import Variable
from bti_engine.model.case import Draft
from bti_engine.model.commands import Actor
from bti_engine.model.conditions import Constant, Reading
from bti_engine.model.guide import Guide

_MEANS: dict[str, Means] = {
    "stafetthaldar": "baton",
    "stafett-avklart": "baton-settled",
    "opne-oppgåver": "task",
    "dokument": "document",
    "møte": "meeting",
    "godkjend": "approval",
    "plikt": "duty",
    "dagar-sidan": "answer",
    "alder": "birth",
}
_NOT_ANYBODY = frozenset({"consent", "refusal", "withdrawal", "approval", "duty", "waiver"})
"""What only some can do; all else any of the staff can."""
_CONSENTS: dict[Constant, Means] = {"gitt": "consent", "nekta": "refusal", "trekt": "withdrawal"}


class Supplies(Struct, frozen=True):
    """What supplying takes.

    Attributes:
        values: The case as it is judged.
        seen: The case as whoever asks sees it, for dates, measures and tasks.
    """

    guide: Guide
    values: Valuation
    seen: Draft
    standing: Standing

    @property
    def days(self) -> Days:
        """The days of the case."""
        return Days(self.values.flow, self.seen, self.values.context.day)

    def supply(self, need: Need) -> Supply:
        """How one need can be supplied."""
        variable = self.values.flow.variables[need.variable]
        means = self._means(variable, need)
        case = self.values.case
        return Supply(
            need,
            means,
            self._people(variable, need, means),
            means not in _NOT_ANYBODY,
            next(iter(self._staff), None),
            choices=self._choices(variable) if means in {"answer", "correction"} else (),
            forms=self._forms(variable) if means == "consent" else (),
            tool=self._tool(variable, means),
            corrects=case.facts[variable.name].number if means == "correction" else 0,
            things=self._things(variable, means),
            reaches=self._reached(variable) if means in {"contact", "waiver"} else (),
            due=tuple(self.days.of_need(variable.reading, means)),
            stands=self.standing.of(self.values.flow, variable),
        )

    @property
    def _staff(self) -> tuple[Actor, ...]:
        return staff_at_hand(self.values.flow, self.seen, self.values.context)

    def _means(self, variable: Variable, need: Need) -> Means:
        reading, case = variable.reading, self.values.case
        if reading is None:
            known = case.facts.get(variable.name)
            return "correction" if known is not None and known.valid else "answer"
        match reading.builtin:
            case "samtykke":
                return _CONSENTS[need.value]
            case "tal":
                return self._counting(reading, need)
            case "involvert":
                return "service" if need.value else "release"
            case "møte-avtalt":
                return "meeting-agreed" if need.value else "meeting"
            case "informert":
                return "waiver" if is_held(self.values, reading.argument) else "contact"
        return _MEANS[reading.builtin]

    def _counting(self, reading: Reading, need: Need) -> Means:
        now = self.values[reading.name]
        fewer = isinstance(now, int) and isinstance(need.value, int) and need.value < now
        if reading.argument == "teneste":
            return "release" if fewer else "service"
        return "evaluation" if fewer else "measure"

    def _people(self, variable: Variable, need: Need, means: Means) -> tuple[Actor, ...]:
        """Those of the case who can: its givers; else the holders of the roles, else the staff."""
        flow, case, context = self.values.flow, self.seen, self.values.context
        reading = variable.reading
        if reading is not None and means in _CONSENTS.values():
            said = givers(flow.catalog.consents[reading.argument], case, context)
            lacking = (each for each in said if means != "consent" or self._lacks(reading, each))
            return tuple(Actor(each, self._role(each, need.by)) for each in lacking)
        found = in_roles(flow, case, context, need.by)
        if not found and means not in _NOT_ANYBODY:
            found = self._staff
        return tuple({each.person: each for each in reversed(found)}.values())[::-1]

    def _role(self, person: str, wanted: tuple[str, ...]) -> str:
        """The role in which a person gives a consent."""
        roles = self.seen.roles(person)
        return next((each for each in roles if each in wanted), next(iter(roles), ""))

    def _reached(self, variable: Variable) -> tuple[Actor, ...]:
        role = variable.reading.argument if variable.reading is not None else ""
        return tuple(Actor(each, role) for each in self.seen.holders(role))

    def _choices(self, variable: Variable) -> tuple[Constant, ...]:
        fact = self.values.flow.catalog.facts.get(variable.name)
        if fact is None:
            return ()
        return (True, False) if fact.type == "ja-nei" else fact.choices

    def _forms(self, variable: Variable) -> tuple[str, ...]:
        reading = variable.reading
        return self.values.flow.catalog.consents[reading.argument].forms if reading is not None else ()

    def _tool(self, variable: Variable, means: Means) -> str:
        reading = variable.reading
        if reading is None:
            return ""
        if means == "consent":
            return self.guide.samtykke[reading.argument].skjema or ""
        if means == "duty":
            return self.values.flow.duties[reading.argument].form
        return reading.argument if means == "document" else ""

    def _things(self, variable: Variable, means: Means) -> tuple[str, ...]:
        reading, seen = variable.reading, self.seen
        if reading is None:
            return ()
        match means:
            case "consent" | "refusal" | "withdrawal":
                about = self._about(reading)
                return tuple(each for each in about if each and (means != "consent" or self._is_lacking(reading, each)))
            case "evaluation":
                return tuple(own for own, each in seen.measures.items() if not each.evaluated)
            case "task":
                return tuple(own for own, each in seen.tasks.items() if not each.done)
            case "release":
                return (reading.argument,) if reading.builtin == "involvert" else tuple(seen.services)
            case "baton" | "baton-settled":
                return (seen.baton,) if seen.baton else ()
        return (reading.argument,) if reading.argument else ()

    def _about(self, reading: Reading) -> tuple[str, ...]:
        """The services that a consent is asked for; "" where it is not for each, none where none is wanted yet."""
        if not self.values.flow.catalog.consents[reading.argument].each_service:
            return ("",)
        return asked_for(self.values, reading) if reading.to or read_over(self.values.case) else ()

    def _is_lacking(self, reading: Reading, service: str) -> bool:
        flow, case, context = self.values.flow, self.values.case, self.values.context
        return state(flow, case, context, reading.argument, service) != "gitt"

    def _lacks(self, reading: Reading, giver: str) -> bool:
        """Whether a giver has not said yes to all that a consent is asked for."""
        services = self._about(reading)
        said = [self.seen.consents.get((reading.argument, giver, each)) for each in services]
        return not said or any(each is None or each.answer != "gitt" for each in said)
