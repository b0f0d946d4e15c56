"""Playing a scenario: each step at its moment on real cases, and what is expected after it.

Nothing here tells the time, keeps a store or has words of its own: the clock that is set, the cases, the voice that
puts things into words, and the check of a log come from outside.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import datetime
from typing import Protocol
from zoneinfo import ZoneInfo

import msgspec
from msgspec import Struct

from bti_engine.application.answers import Done
from bti_engine.application.cases import Cases
from bti_engine.application.expecting import failure_of
from bti_engine.application.now import Failure, Now, Teller
from bti_engine.application.ports import Calendar, Person
from bti_engine.engine.refusals import Refusal, refuse
from bti_engine.engine.time import instant_of, is_day, stretch
from bti_engine.errors import NotFound
from bti_engine.flow.conditions import Placed
from bti_engine.model import commands as do
from bti_engine.model.build import parse_duration
from bti_engine.model.case import Case
from bti_engine.model.commands import Command
from bti_engine.model.conditions import Truth
from bti_engine.model.guide import Duration, Guide
from bti_engine.model.log import Happened
from bti_engine.model.scenario import Actor, Correction, Item, Scenario

_OSLO = ZoneInfo("Europe/Oslo")
_MORNING = "09:00"
_ANY_TRACK = "varsel"


class SettableClock(Protocol):
    """A clock that a scenario sets."""

    def now(self) -> str:
        """The moment that it was set to."""
        ...

    def set(self, instant: str) -> None:
        """Set it to a moment (UTC)."""
        ...


class World(Struct, frozen=True):
    """All that a scenario is played in.

    Attributes:
        cases: The cases, over a store of their own, with `clock` as their clock.
        calendar: Which days are public holidays.
        teller: What puts refusals and views into words.
        verify: Whether the log of a stream is what was written.
    """

    cases: Cases
    clock: SettableClock
    calendar: Calendar
    teller: Teller
    verify: Callable[[str], bool]


class Played(Struct, frozen=True):
    """What came of one step.

    Attributes:
        now: The moment of it (UTC).
        stream: The case or track that it was about; "" where there was none.
        command: What was asked last.
        events: What happened, in order.
        refusal: Why it, or what was asked last, was not carried out.
        failures: What was expected and was not so; `checked` is how many things were looked at.
        truths: What the conditions are that are read where the case stands afterwards.
    """

    item: Item
    now: str
    stream: str
    command: Command | None = None
    events: tuple[Happened, ...] = ()
    refusal: Refusal | None = None
    failures: tuple[Failure, ...] = ()
    checked: int = 0
    truths: tuple[tuple[Placed, Truth], ...] = ()


def play(scenario: Scenario, guide: Guide, world: World) -> Iterator[Played]:
    """Play a scenario step by step; between two steps the clock stands where the first of them was."""
    player = Player(scenario, guide, world)
    for item in scenario.items:
        yield player.step(item)


class Player:
    """One playing of a scenario: it remembers the case, its tracks and the day."""

    def __init__(self, scenario: Scenario, guide: Guide, world: World) -> None:
        self.scenario, self.guide, self.world = scenario, guide, world
        self.case = ""
        self.tracks: list[tuple[str, str]] = []
        self._day, self._clock = "", _MORNING
        world.cases.publish(guide)
        for actor in scenario.actors.values():
            world.cases.put_person(Person(actor.id, actor.name, actor.born))

    def step(self, item: Item) -> Played:
        """Play one step."""
        self._set_clock(item)
        stream, command, refusal = self._stream(item), None, None
        events: list[Happened] = []
        for wish in item.wishes:
            command = self._command(wish, stream)
            known = len(self._log(stream))
            answer = self._ask(item, command, stream)
            if isinstance(answer, Refusal):
                refusal = answer
                break
            events += self._log(answer.stream)[known if answer.stream == stream else 0 :]
            stream = answer.stream
        now = Now(self.world.cases, self.guide, self.world.teller, self.world.verify, stream, self.case, refusal)
        failures = [found for each in item.expected if (found := failure_of(now, each)) is not None]
        if refusal is not None and not item.rejected:
            failures.insert(0, Failure(item.span, ("avvist",), "", refusal.codes, refusal))
        moment = self.world.clock.now()
        truths = self.world.cases.truths(stream) if stream else ()
        return Played(
            item, moment, stream, command, tuple(events), refusal, tuple(failures), len(item.expected), truths
        )

    # --- when and where ------------------------------------------------------------------------------------------

    def _set_clock(self, item: Item) -> None:
        before = self._day
        if item.day:
            self._day = item.day
        elif item.after is not None:
            self._day = self._later(item.after)
        if item.clock:
            self._clock = item.clock
        elif self._day != before:
            self._clock = _MORNING
        moment = datetime.fromisoformat(f"{self._day}T{self._clock}").replace(tzinfo=_OSLO)
        self.world.clock.set(instant_of(moment))

    def _later(self, length: Duration) -> str:
        year = int(self._day[:4])
        return stretch(self._day, length, self.world.calendar.red_days(year - 1, year + 2)).last_day

    def _stream(self, item: Item) -> str:
        """The case, or the newest track (of the alert that is named)."""
        if item.inside or item.doing == "opphev-skjerm":
            wanted = item.inside or _ANY_TRACK
            return next((own for alert, own in reversed(self.tracks) if wanted in {alert, _ANY_TRACK}), "")
        return self.case

    # --- what is asked --------------------------------------------------------------------------------------------

    def _ask(self, item: Item, command: Command, stream: str) -> Done | Refusal:
        actor = do.Actor(item.who, item.role, self._service(item))
        cases = self.world.cases
        if isinstance(command, do.RaiseAlert):
            raised = cases.do(self.case, command, actor) if self.case else self._lone_alert(command, actor)
            if isinstance(raised, Done):
                self.tracks.append((command.alert, raised.stream))
            return raised
        if isinstance(command, do.Open):
            opened = cases.open(self.guide.id, command, actor)
            if isinstance(opened, Done):
                self.case = opened.stream
            return opened
        try:
            return cases.do(stream, command, actor) if stream else refuse("not-open")
        except NotFound:  # the track of an alert that this person may not know of: to them there is none
            return refuse("not-participant", person=actor.person, role=actor.role)

    def _lone_alert(self, command: do.RaiseAlert, actor: do.Actor) -> Done | Refusal:
        return self.world.cases.raise_alert(self.guide.id, command, actor)

    def _service(self, item: Item) -> str:
        known = self.scenario.actors.get(item.who, Actor("", "", ""))
        return known.service if item.role == known.role else ""

    def _log(self, stream: str) -> tuple[Happened, ...]:
        """All that has happened; an answer to the family counts only the lines that the family sees."""
        return self.world.cases.log(stream) if stream else ()

    def _command(self, wish: Command | Correction, stream: str) -> Command:
        """The wish as a command: days worked out, the record that is to be corrected found."""
        if isinstance(wish, Correction):
            case = self.world.cases.status(stream).case if stream else Case()
            return do.Correct(_newest(case, wish.about), wish.reason, wish.value)
        if isinstance(wish, do.FinishTask):
            case = self.world.cases.status(stream).case if stream else Case()
            return msgspec.structs.replace(wish, task=_task(case, wish.task))
        if isinstance(wish, do.AddMeasure):
            return msgspec.structs.replace(wish, evaluate_by=self._day_from(wish.evaluate_by))
        if isinstance(wish, do.PlanMeeting):
            return msgspec.structs.replace(wish, on=self._day_from(wish.on))
        return wish

    def _day_from(self, text: str) -> str:
        length = None if is_day(text) else parse_duration(text)
        return text if length is None else self._later(length)


def _newest(case: Case, about: str) -> int:
    """The number of the newest event that recorded an answer, a document, a meeting or a contact; 0: none."""
    for number in sorted(case.entered, reverse=True):
        table, key = case.entered[number]
        names = {
            "facts": key,
            "documents": case.documents[key].tool if key in case.documents else "",
            "meetings": case.meetings[key].kind if key in case.meetings else "",
            "contacts": case.contacts[number].role if number in case.contacts else "",
        }
        if names.get(table) == about:
            return number
    return 0


def _task(case: Case, name: str) -> str:
    """The newest open task of a name that may be short; the name itself where there is none."""
    mine = [own for own, each in case.tasks.items() if not each.done and name in {each.name, _last(each.name)}]
    return mine[-1] if mine else name


def _last(name: str) -> str:
    return name.rpartition("/")[2]
