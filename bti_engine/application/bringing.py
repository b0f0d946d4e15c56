"""Bringing something about in a case: which commands make a variable of the flow have a value, and who gives them.

It knows one way for each built-in, by people who are made up from the guide's own roles. It promises nothing: what the
engine refuses is told, and then the value has not come about.
"""

from __future__ import annotations

from collections.abc import Callable
from copy import copy
from datetime import date, timedelta

from msgspec import Struct

from bti_engine.application.cast import Cast
from bti_engine.engine.consents import givers as givers_of
from bti_engine.engine.context import Context
from bti_engine.engine.decide import decide
from bti_engine.engine.readings import Valuation
from bti_engine.engine.refusals import Refusal
from bti_engine.engine.smallest import smallest
from bti_engine.engine.time import stretch
from bti_engine.flow.binding import binding
from bti_engine.flow.catalog_rows import Consent
from bti_engine.flow.tables import Flow, Move
from bti_engine.model import commands as do
from bti_engine.model.case import Case
from bti_engine.model.commands import Actor, Command
from bti_engine.model.conditions import Condition, Reading
from bti_engine.model.log import Happened
from bti_engine.model.vocabulary import FAMILY
from bti_engine.proof.changes import Value, values_of
from bti_engine.proof.claims import read_by

FIRST_DAY = "2027-01-11"
"""The day on which a story begins: any Monday would do."""
_SAID = "Prøve"
_BETWEEN = 7
"""Days that a made-up case spends at a step."""


class Deed(Struct, frozen=True):
    """One thing that somebody did."""

    day: str
    actor: Actor
    command: Command


class Bringing:
    """A case in the making."""

    def __init__(self, flow: Flow, first: dict[str, Value]) -> None:
        self.flow = flow
        self.case = Case()
        self.day = FIRST_DAY
        self.deeds: list[Deed] = []
        self.happened: list[Happened] = []
        self.refusal: Refusal | None = None
        self._first = first
        self._cast = Cast(flow, first)

    def fork(self) -> Bringing:
        """The same case, to go another way with."""
        other = copy(self)
        other.deeds, other.happened = list(self.deeds), list(self.happened)
        return other

    @property
    def context(self) -> Context:
        """The world now: the middle of the day."""
        return Context(f"{self.day}T11:00:00.000Z", edition=(self.flow.guide, "", ""))

    @property
    def worker(self) -> Actor:
        """The one of the staff who does most of it."""
        return self._cast.worker

    def do(self, command: Command, actor: Actor) -> bool:
        """Give a command; whether it was carried out."""
        decided = decide(self.flow, self.case, command, actor, self.context)
        if isinstance(decided, Refusal):
            self.refusal = decided
            return False
        self.case = decided.case
        self.happened += decided.events
        self.deeds.append(Deed(self.day, actor, command))
        return True

    def open(self, place: str) -> str:
        """Open the case so that it comes to a step: at its level, or where it is sent there from at once."""
        kind = self._first.get("målgruppe", "")
        command = do.Open("barnet", str(kind or ""), self._start(place), self._cast.others)
        if not self.do(command, self._cast.opener):
            return self._why()
        return "" if self.case.place == place else f"til {self.case.place}"

    def reopen(self, place: str) -> str:
        """Take up the case again at the level of a step, or where it is sent there from."""
        self._later(1)
        command = do.Reopen(self._start(place), _SAID)
        return "" if self.do(command, self._cast.opener) else self._why()

    def _start(self, place: str) -> str:
        starts = self.flow.start_levels()
        first = [level for level in starts if level.first == place] or starts
        return next((each for each in first if any(s.otherwise == place for s in each.standing)), first[0]).id

    def choose(self, move: Move) -> bool:
        """Take a way on, as somebody who may."""
        reason = _SAID if move.reason else ""
        command = do.Choose(outcome=move.outcome, reason=reason, anonymous=move.anonymous)
        if not any(self.do(command, actor) for actor in self._cast.who(move.who)):
            return False
        self._later(_BETWEEN)
        return True

    def bring(self, name: str, value: Value) -> str:
        """Let a variable have a value; what stood in the way, or ""."""
        variable = self.flow.variables[name]
        if Valuation(self.flow, self.case, self.context)[name] == value:
            return ""
        if variable.reading is None:
            self._answer(name, value)
        else:
            _WAYS.get(variable.reading.builtin, _no_way)(self, variable.reading, value)
        now = Valuation(self.flow, self.case, self.context)[name]
        return "" if now == value else f"{name} = {now}, {self._why()}"

    def _why(self) -> str:
        return " ".join(self.refusal.codes) if self.refusal is not None else ""

    def _later(self, days: int) -> None:
        self.day = (date.fromisoformat(self.day) + timedelta(days=days)).isoformat()

    def _answer(self, fact: str, value: Value) -> None:
        if value is None:
            return
        if not self.do(do.Answer(fact=fact, value=value), self._cast.worker) and fact in self.case.facts:
            self.do(do.Correct(self.case.facts[fact].number, _SAID, value), self._cast.worker)

    def _withdraw(self, table: str, wanted: Callable[[str], bool]) -> None:
        for number, (kind, key) in tuple(self.case.entered.items()):
            if kind == table and wanted(key):
                self.do(do.Correct(number, _SAID), self._cast.worker)

    # --- consent and services --------------------------------------------------------------------------------

    def consent(self, reading: Reading, value: Value) -> None:
        """Let a kind of consent be in a state, for the services that it is read for."""
        kind = self.flow.catalog.consents[reading.argument]
        for service in self._services(kind, reading.to):
            self._consent_for(kind, service, str(value))

    def _consent_for(self, kind: Consent, service: str, value: str) -> None:
        roles = kind.all_of or kind.one_of[:1]
        givers = givers_of(kind, self.case, self.context) or roles
        form = kind.forms[0] if kind.forms else ""
        if value in {"gitt", "trekt", "utgått"}:
            key = service if kind.each_service else ""
            for giver in givers:
                said = self.case.consents.get((kind.id, giver, key))
                if said is None or said.answer != "gitt":
                    self.do(do.Consent(kind.id, giver, "gitt", service, form), self._cast.worker)
        if value == "trekt":
            self.do(do.Consent(kind.id, givers[0], "trekt", service, form), self._cast.worker)
        elif value == "nekta":
            self.do(do.Consent(kind.id, givers[0], "nekta", service, form), self._cast.worker)
        elif value == "utgått" and kind.valid is not None:
            self.day = stretch(self.day, kind.valid, frozenset()).last_day
            self._later(1)
            self.do(do.Tick(), self._cast.worker)
        elif value == "ikkje-spurt":
            self.do(do.Join(f"ny-{FAMILY}", self._cast.giver_role(kind)), self._cast.worker)

    def _services(self, kind: Consent, to: str) -> tuple[str, ...]:
        """The services that a consent is about; if none is wanted yet, one is."""
        if not kind.each_service:
            return ("",)
        if to in self.flow.arenas:
            return tuple(each for each in self.flow.arenas[to].services if each != self.case.service)
        if to:
            return (to,)
        wanted = tuple(self.case.services)
        if wanted:
            return wanted
        own = next(
            (
                each.id
                for each in self.flow.catalog.services.values()
                if each.needs == kind.id and each.id != self.case.service
            ),
            "",
        )
        self.do(do.Involve(own), self._cast.worker)
        return (own,)

    def involve(self, reading: Reading, value: Value) -> None:
        """Let a service take part, or let it out."""
        service = reading.argument
        if not value:
            self.do(do.Release(service), self._cast.worker)
            return
        self.do(do.Involve(service), self._cast.worker)
        kind = self.flow.catalog.consents.get(self.flow.catalog.services[service].needs)
        if kind is not None:
            self._consent_for(kind, service, "gitt")

    # --- records ---------------------------------------------------------------------------------------------

    def baton(self, _: Reading, value: Value) -> None:
        """Let somebody hold the baton, settled in this visit."""
        if value and not (self.case.baton and self.do(do.ConfirmBaton(), self._cast.worker)):
            self.do(do.AppointBaton(self._cast.worker.person), self._cast.worker)

    def document(self, reading: Reading, value: Value) -> None:
        """Make a document, or withdraw all that were made with its tool."""
        tool = reading.argument
        if value:
            fields = {each.id: _filled(each.type, each.choices) for each in self.flow.catalog.forms.get(tool, ())}
            self.do(do.MakeDocument(tool=tool, fields=fields), self._cast.worker)
        else:
            self._withdraw("documents", lambda key: self.case.documents[key].tool == tool)

    def meeting(self, reading: Reading, value: Value) -> None:
        """Hold a meeting, or withdraw that it was held."""
        kind = reading.argument or next(iter(sorted(self.flow.catalog.meetings)), "")
        if value:
            self.do(do.HoldMeeting(kind=kind, present=(self._cast.worker.person,)), self._cast.worker)
        else:
            self._withdraw("held", lambda _: True)

    def agree(self, _: Reading, value: Value) -> None:
        """Agree on a meeting, or hold those that were agreed."""
        kind = next(iter(sorted(self.flow.catalog.meetings)), "")
        if value:
            day = (date.fromisoformat(self.day) + timedelta(days=14)).isoformat()
            self.do(do.PlanMeeting(kind=kind, on=day), self._cast.worker)
            return
        for each in tuple(self.case.meetings.values()):
            if not each.held:
                self.do(do.HoldMeeting(kind=each.kind, present=(self._cast.worker.person,)), self._cast.worker)

    def inform(self, reading: Reading, value: Value) -> None:
        """Inform a role, or withdraw that it was informed."""
        role = reading.argument
        if not value:
            self._withdraw("contacts", lambda key: self.case.contacts[int(key)].role == role)
            return
        if not self.case.holders(role):
            self.do(do.Join(f"ny-{role}", role), self._cast.worker)
        self.do(do.Contact(role), self._cast.worker)

    def count(self, reading: Reading, value: Value) -> None:
        """Let there be so many services, measures, or measures that are not evaluated."""
        for _ in range(50):
            now = Valuation(self.flow, self.case, self.context)[reading.name]
            if now == value or not isinstance(now, int) or not isinstance(value, int):
                return
            if reading.argument == "teneste":
                self._one_service(more=now < value)
            elif now < value:
                day = (date.fromisoformat(self.day) + timedelta(days=30)).isoformat()
                self.do(do.AddMeasure("", _SAID, self._cast.worker.person, day), self._cast.worker)
            else:
                left = next((own for own, each in self.case.measures.items() if not each.evaluated), "")
                self.do(do.EvaluateMeasure(left, _SAID), self._cast.worker)

    def _one_service(self, *, more: bool) -> None:
        there = {own for own, each in self.case.services.items() if each.status == "med"} | {self.case.service}
        if more:
            fresh = next((each for each in self.flow.catalog.services if each not in there), "")
            self.involve(Reading("involvert", fresh), value=True)
        else:
            self.do(do.Release(next(iter(there - {self.case.service}), "")), self._cast.worker)

    def approve(self, reading: Reading, value: Value) -> None:
        """Let somebody else say yes to an outcome, with all else there that it rests on."""
        ways = self.flow.moves.get(reading.argument.rpartition("/")[0], ())
        move = next((each for each in ways if each.outcome == reading.argument), None)
        if value and move is not None and move.approvers:
            bound = binding(self.flow, move, self.case.level, tuple(each.place for each in self.case.stack))
            for condition in (move.applies, *(each.condition for each in bound if each.origin != "approval")):
                if condition is not None:
                    self._make_true(condition)
            role = move.approvers[0]
            self.do(do.Join(f"godkjenner-{role}", role), self._cast.worker)
            self.do(do.Approve(outcome=move.outcome), Actor(f"godkjenner-{role}", role))

    def duty(self, reading: Reading, value: Value) -> None:
        """Let a duty begin, or do one that goes on."""
        duty = self.flow.duties[reading.argument]
        if duty.id not in self.case.duties:
            self._make_true(duty.begins)
        if value == "gjort":
            if duty.form:
                self.document(Reading("dokument", duty.form), value=True)
            self.do(do.Join(f"plikt-{duty.owner}", duty.owner), self._cast.worker)
            self.do(do.FinishDuty(duty.id), Actor(f"plikt-{duty.owner}", duty.owner))

    def _make_true(self, condition: Condition) -> None:
        values = Valuation(self.flow, self.case, self.context)
        tried = {
            name: tuple(each for each in values_of(self.flow.variables[name]) if each is not None)
            for name in read_by(condition)
        }
        for least in smallest(condition, tried, values).boxes[:1]:
            for name, made in least.items():
                self.bring(name, made[0])


def _filled(kind: str, choices: tuple[str, ...]) -> str:
    return {"ja-nei": "ja", "tal": "1", "dato": FIRST_DAY, "val": choices[0] if choices else ""}.get(kind, _SAID)


def _no_way(_: Bringing, __: Reading, ___: Value) -> None:
    """What only moving, the opening or time can bring about."""


_WAYS: dict[str, Callable[[Bringing, Reading, Value], None]] = {
    "samtykke": Bringing.consent,
    "involvert": Bringing.involve,
    "stafetthaldar": Bringing.baton,
    "stafett-avklart": Bringing.baton,
    "dokument": Bringing.document,
    "møte": Bringing.meeting,
    "møte-avtalt": Bringing.agree,
    "informert": Bringing.inform,
    "tal": Bringing.count,
    "godkjend": Bringing.approve,
    "plikt": Bringing.duty,
}
