"""Commands as a scenario file writes them: the key of what is done, and its value.

It is the other way round from how such a file is read, and a test holds the two against each other.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from msgspec import Struct

from bti_engine.flow.tables import Flow
from bti_engine.model import commands as do
from bti_engine.model.commands import Command
from bti_engine.model.guide import Guide
from bti_engine.model.scenario import Actor
from bti_engine.model.scenario_words import KEYS, VALUES, spoken
from bti_engine.model.spelling import Spelling, spelling
from bti_engine.reporters.scenario_yaml import Value

_YES, _NO = "ja", "nei"
_DECLINED = "Nei"
"""What stands as the answer of who declines the baton without a reason."""


class Writer(Struct, frozen=True, eq=False):
    """What writing a scenario's commands takes.

    Attributes:
        flow: The flow of the guide.
        ids: How an author in the målform writes the ids of the guide.
        language: The målform of the keys, nn or nb.
        people: The persons of the scenario by the ids that commands know them by.
        recorded: What each event recorded, for whoever corrects one: a fact, a tool, a kind of meeting or a role.
    """

    flow: Flow
    ids: Spelling
    language: str
    people: Mapping[str, Actor]
    recorded: Mapping[int, str] = {}

    # --- words -----------------------------------------------------------------------------------------------

    def keyed(self, pairs: Mapping[str, Value]) -> dict[str, Value]:
        """Keys in the målform; what is empty is left out."""
        return {spoken(key, KEYS, self.language): value for key, value in pairs.items() if value not in ("", [], {})}

    def word(self, canonical: str) -> str:
        """A fixed word in the målform."""
        return spoken(canonical, VALUES, self.language)

    def person(self, own: str) -> str:
        """A person of the scenario."""
        return self.people[own].id if own in self.people else own

    def party(self, own: str) -> str:
        """A person of the scenario or a role."""
        return self.people[own].id if own in self.people else self.ids.id("rolle", own)

    def fact_value(self, fact: str, value: bool | int | str) -> str:
        """The answer to a question."""
        if isinstance(value, bool):
            return _YES if value else _NO
        return self.ids.answer(fact, str(value))

    def participant(self, own: str, role: str, service: str) -> Value:
        """A person taking part: alone where the file tells the role and service already."""
        known = self.people.get(own)
        if known is not None and (known.role, known.service) == (role, service):
            return known.id
        return self.keyed(
            {
                "person": self.person(own),
                "rolle": self.ids.id("rolle", role),
                "teneste": self.ids.id("teneste", service),
            }
        )

    def way(self, outcome: str) -> str:
        """An outcome by its own id, in full where an end has the same; or an end that is open from everywhere."""
        own = outcome.rpartition("/")[2]
        clash = "/" in outcome and any(each.outcome == own for each in self.flow.everywhere)
        return self.ids.place(outcome) if clash or "/" not in outcome else own

    def written(self, command: Command) -> tuple[str, Value]:
        """A command as the key of what is done and its value, both as they are to stand."""
        key, value = _WAYS[type(command)](self, command)
        return spoken(key, KEYS, self.language), value


def writer_of(guide: Guide, flow: Flow, people: Mapping[str, Actor], recorded: Mapping[int, str]) -> Writer:
    """What writing a scenario on a guide takes, in the guide's own målform."""
    return Writer(flow, spelling(guide, guide.malform), guide.malform, people, recorded)


_Written = tuple[str, Value]


def _open(w: Writer, command: do.Open) -> _Written:
    there = [w.participant(each.person, each.role, each.service) for each in command.participants]
    answers: Value = {
        w.ids.id("opplysning", fact): w.fact_value(fact, value) for fact, value in command.answers.items()
    }
    return "opne", w.keyed(
        {
            "gjeld": w.person(command.subject),
            "målgruppe": w.ids.id("målgruppe", command.kind),
            "nivå": command.start,
            "med": there,
            "svar": answers,
        }
    )


def _short(w: Writer, name: str, value: str, pairs: Mapping[str, Value]) -> Value:
    """What is done as one word where there is no more to say, else with keys."""
    more = w.keyed(pairs)
    return w.keyed({name: value}) | more if more else value


def _correct(w: Writer, command: do.Correct) -> _Written:
    about = w.recorded.get(command.event, "")
    to = "" if command.value is None else w.fact_value(about, command.value)
    return "rett", w.keyed({"kva": about, "til": to, "grunn": command.reason})


def _consent(w: Writer, command: do.Consent) -> _Written:
    return "samtykke", w.keyed(
        {
            "type": w.ids.id("samtykke", command.consent),
            "frå": w.person(command.giver),
            "svar": w.word(command.answer),
            "til": w.ids.id("teneste", command.service),
            "form": w.word(command.form),
            "dag": command.on,
        }
    )


def _involve(w: Writer, command: do.Involve) -> _Written:
    more: dict[str, Value] = {"lov": command.law, "grunn": command.reason}
    return "involver", _short(w, "teneste", w.ids.id("teneste", command.service), more)


def _contact(w: Writer, command: do.Contact) -> _Written:
    more: dict[str, Value] = {"person": w.person(command.person) if command.person else "", "notat": command.note}
    return "kontakt", _short(w, "rolle", w.ids.id("rolle", command.role), more)


def _waive(w: Writer, command: do.WaiveContact) -> _Written:
    return "unnlat-kontakt", w.keyed({"rolle": w.ids.id("rolle", command.role), "grunn": command.reason})


def _baton(key: str, value: Callable[[Writer, Any], str]) -> Callable[[Writer, Any], _Written]:
    """One of the things that can be done with the baton."""

    def written(w: Writer, command: do.AppointBaton) -> _Written:
        reason = command.reason if isinstance(command, do.AppointBaton) else ""
        return "stafett", w.keyed({key: value(w, command), "grunn": reason})

    return written


def _add_measure(w: Writer, command: do.AddMeasure) -> _Written:
    return "tiltak", w.keyed(
        {
            "id": command.measure,
            "tittel": command.title,
            "ansvarleg": w.person(command.responsible),
            "evaluer": command.evaluate_by,
            "teneste": w.ids.id("teneste", command.service),
        }
    )


def _evaluate(w: Writer, command: do.EvaluateMeasure) -> _Written:
    return "evaluer-tiltak", w.keyed({"tiltak": command.measure, "resultat": command.result})


def _plan(w: Writer, command: do.PlanMeeting) -> _Written:
    invited: Value = [w.party(each) for each in command.invited]
    return "møte", w.keyed({"avtal": w.ids.id("møte", command.kind), "dag": command.on, "med": invited})


def _hold(w: Writer, command: do.HoldMeeting) -> _Written:
    present: Value = [w.person(each) for each in command.present]
    services: Value = [w.ids.id("teneste", each) for each in command.services]
    return "møte", w.keyed({"hald": w.ids.id("møte", command.kind), "med": present, "tenester": services})


def _document(w: Writer, command: do.MakeDocument) -> _Written:
    more: dict[str, Value] = {"del": command.part, "tittel": command.title, "felt": dict(command.fields)}
    return "dokument", _short(w, "verktøy", w.ids.id("verktøy", command.tool), more)


def _choose(w: Writer, command: do.Choose) -> _Written:
    more: dict[str, Value] = {"grunn": command.reason, "anonymt": _YES if command.anonymous else ""}
    return "vel", _short(w, "utfall", w.way(command.outcome), more)


def _task(w: Writer, command: do.FinishTask) -> _Written:
    return "oppgåve-gjort", _short(w, "oppgåve", command.task.partition("@")[0], {"notat": command.note})


def _lift_duty(w: Writer, command: do.LiftDuty) -> _Written:
    return "opphev-plikt", w.keyed({"plikt": w.ids.id("plikt", command.duty), "grunn": command.reason})


def _subject(w: Writer, command: do.NameSubject) -> _Written:
    return "saka-gjeld", _short(w, "person", w.person(command.person), {"grunn": command.reason})


def _alert(w: Writer, command: do.RaiseAlert) -> _Written:
    shields: Value = [w.person(each) for each in command.shields]
    about = w.person(command.subject) if command.subject else ""
    more: dict[str, Value] = {"gjeld": about, "skjerm": shields, "notat": command.note}
    return "varsel", _short(w, "type", w.ids.id("varsel", command.alert), more)


def _lift_shield(w: Writer, command: do.LiftShield) -> _Written:
    return "opphev-skjerm", w.keyed({"person": w.person(command.person), "grunn": command.reason})


def _reopen(w: Writer, command: do.Reopen) -> _Written:
    return "gjenopne", w.keyed({"nivå": command.start, "grunn": command.reason})


_WAYS: dict[type[Command], Callable[[Writer, Any], _Written]] = {
    do.Open: _open,
    do.Join: lambda w, each: ("bli-med", w.participant(each.person, each.role, each.service)),
    do.Leave: lambda w, each: (
        "gå-ut",
        w.keyed({"person": w.person(each.person), "rolle": w.ids.id("rolle", each.role)}),
    ),
    do.Answer: lambda w, each: ("svar", {w.ids.id("opplysning", each.fact): w.fact_value(each.fact, each.value)}),
    do.Correct: _correct,
    do.Note: lambda _, each: ("notat", each.text),
    do.Consent: _consent,
    do.Involve: _involve,
    do.Release: lambda w, each: ("slepp", w.ids.id("teneste", each.service)),
    do.Contact: _contact,
    do.WaiveContact: _waive,
    do.OfferBaton: _baton("tilby", lambda w, each: w.person(each.to)),
    do.AcceptBaton: _baton("ta-imot", lambda _, __: _YES),
    do.DeclineBaton: _baton("avslå", lambda _, each: each.reason or _DECLINED),
    do.AppointBaton: _baton("utnemn", lambda w, each: w.person(each.to)),
    do.ConfirmBaton: _baton("stadfest", lambda _, __: _YES),
    do.AddMeasure: _add_measure,
    do.EvaluateMeasure: _evaluate,
    do.PlanMeeting: _plan,
    do.HoldMeeting: _hold,
    do.MakeDocument: _document,
    do.FinishTask: _task,
    do.FinishDuty: lambda w, each: ("plikt-gjord", w.ids.id("plikt", each.duty)),
    do.LiftDuty: _lift_duty,
    do.Approve: lambda w, each: ("godkjenn", w.way(each.outcome)),
    do.Choose: _choose,
    do.HandOver: lambda w, each: ("før-over", w.ids.id("teneste", each.service)),
    do.NameSubject: _subject,
    do.RaiseAlert: _alert,
    do.LiftShield: _lift_shield,
    do.Reopen: _reopen,
    do.Tick: lambda _, __: ("tida-går", _YES),
}
"""How each command is written; a test holds it against all commands there are."""
