"""A scenario told as a story: day by day, who did what, what was refused and what would open it, what comes next."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from msgspec.structs import replace

from bti_engine.application.cases import Cases
from bti_engine.application.scenarios import Played
from bti_engine.engine.options import Option
from bti_engine.engine.time import day_of
from bti_engine.locale import story as told
from bti_engine.locale.words import listed, time_of_day, written_day
from bti_engine.model import events as ev
from bti_engine.model.guide import Guide
from bti_engine.model.log import Happened
from bti_engine.model.paths import title_at
from bti_engine.model.scenario import Scenario
from bti_engine.reporters.case_options import way_title
from bti_engine.reporters.case_text import Words, tell_event
from bti_engine.reporters.scenario_words import CaseTeller
from bti_engine.reporters.story_refusals import tell_no

_UNTOLD = (ev.DeadlineMet, ev.DeadlineEnded, ev.DeadlineStarted)
"""Events that a story is better without; a deadline that begins stands with what comes next, but a duty's with it."""


class Story:
    """Tells steps as they are played; between two of them the cases stand where the step left them.

    Args:
        scenario: The scenario.
        guide: Its guide as read from the files, so that what is the base's can be told from its own.
        cases: The cases it is played on.
        teller: Its names and language.
    """

    def __init__(self, scenario: Scenario, guide: Guide, cases: Cases, teller: CaseTeller) -> None:
        self._scenario, self._guide, self._cases, self._teller = scenario, guide, cases, teller
        self._day, self._time, self._level = "", "", ""
        self.language = teller.language
        self.case = ""
        self.tracks: list[str] = []

    def opening(self) -> Iterator[str]:
        """The title, what the story is about, and who is in it."""
        title = self._guide.tittel.say(self.language) if self._guide.tittel else self._guide.id
        yield self._scenario.title or title
        if self._scenario.about:
            yield self._scenario.about
        yield told.TOLD_FROM.say(self.language, {"guide": title})
        words = self._teller.words("")
        people = listed((words.person(each.id, each.role) for each in self._scenario.actors.values()), self.language)
        yield told.CAST.say(self.language, {"people": people})
        yield ""

    def step(self, played: Played) -> Iterator[str]:
        """The lines of one step; none where nothing happened."""
        if not played.events and played.refusal is None:
            return
        words = replace(self._teller.words(played.stream), roles={})
        self._remember(played)
        day, time = day_of(played.now), time_of_day(played.now, self.language)
        if day != self._day:
            yield written_day(day, self.language)
        first = "" if day != self._day or time == self._time else f"({time}) "
        self._day, self._time = day, time
        mark = told.TRACK.say(self.language, {}) if played.stream in self.tracks else ""
        for line in self._lines(played, words):
            yield f"  {mark}{first}{line}"
            first = ""

    def _lines(self, played: Played, words: Words) -> Iterator[str]:
        """What happened, on one line; what was refused; where the case came to and what comes next."""
        opened = any(isinstance(each.event, ev.CaseOpened) for each in played.events)
        happened = [
            tell_event(words, replace(each, role=""))
            for each in played.events
            if not _is_untold(each.event) and not (opened and isinstance(each.event, ev.Joined))
        ]
        if happened:
            yield " ".join(happened)
        yield from tell_no(words, played, self._cases)
        if any(isinstance(each.event, ev.Moved) for each in played.events):
            yield from self._entered(played, words)
            yield from self._next(played, words)

    def _next(self, played: Played, words: Words) -> Iterator[str]:
        """The ways on by how they stand, and the deadlines that began; nothing where it goes without saying."""
        options = [each for each in self._cases.options(played.stream) if each.path[0] != "slutt"]
        parts = [] if [each.status for each in options] == ["open"] else list(self._ways(options, words))
        parts += [told.DEADLINE.say(self.language, {"day": words.day(day)}) for day in _last_days(played.events)]
        if parts:
            yield told.NEXT.say(self.language, {"next": " ".join(parts)})

    def _ways(self, options: list[Option], words: Words) -> Iterator[str]:
        own = [each for each in options if each.kind != "alert"]
        for status, sentence in told.WAYS.items():
            titles = [way_title(words, each) for each in own if each.status == status]
            if titles:
                either = listed(titles, self.language, alternatives=True)
                yield sentence.say(self.language, {"ways": either})

    def _entered(self, played: Played, words: Words) -> Iterator[str]:
        """A heading when the case comes to another level, marked where the level is the base's."""
        if played.stream != self.case:
            return
        level = self._cases.status(played.stream).case.level
        if level == self._level or not level:
            return
        self._level = level
        origin = self._origin(level)
        title, name = title_at(self._guide, ("nivå", level), self.language), words.level(level)
        yield told.LEVEL.say(self.language, {"level": name[:1].upper() + name[1:], "title": title, "origin": origin})

    def _origin(self, level: str) -> str:
        """That the steps of a level are the base's: all of them, or those that the guide's source leaves out."""
        own = self._guide.niva[level]
        theirs = [step.node.span.file != self._guide.node.span.file for step in own.steg.values()]
        tells = (bool(theirs) and all(theirs)) or (own.omtalt == "delvis" and any(theirs))
        return told.FROM_BASE[own.omtalt].say(self.language, {}) if tells else ""

    def _remember(self, played: Played) -> None:
        for each in played.events:
            if isinstance(each.event, ev.CaseOpened):
                self.case = played.stream
            elif isinstance(each.event, ev.AlertRaised):
                self.tracks.append(played.stream)

    # --- the end ---------------------------------------------------------------------------------------------

    def who_sees(self) -> Iterator[str]:
        """How much of the case each person sees."""
        if not self.case:
            return
        yield told.WHO_SEES.say(self.language, {})
        log, words = self._cases.log(self.case), self._teller.words(self.case)
        for actor in self._scenario.actors.values():
            seen = self._cases.view(self.case, actor.id)
            if seen.roles:
                told_of = {"person": words.person(actor.id), "seen": len(seen.lines), "all": len(log)}
                yield "  " + told.SEES.say(self.language, told_of | {"alerts": self._alerts(seen.roles)})

    def _alerts(self, roles: tuple[str, ...]) -> str:
        if not self.tracks:
            return told.FULL_STOP.say(self.language, {})
        family = all(role in self._guide.rolle and self._guide.rolle[role].familie for role in roles)
        return (told.SEES_NO_ALERT if family else told.FULL_STOP).say(self.language, {})

    def log(self, holds: dict[str, bool]) -> Iterator[str]:
        """How long each log is, and whether it is what was written."""
        yield told.LOG.say(self.language, {})
        for stream, held in holds.items():
            name = (told.ALERT if stream in self.tracks else told.CASE).say(self.language, {"id": stream})
            verdict = (told.HOLDS if held else told.BROKEN).say(self.language, {})
            count = len(self._cases.log(stream))
            yield "  " + told.COUNTED.say(self.language, {"name": name, "count": count, "verdict": verdict})


def _is_untold(event: ev.Event) -> bool:
    of_duty = isinstance(event, ev.DeadlineStarted) and event.clock.startswith("plikt/")
    return isinstance(event, _UNTOLD) and not of_duty


def _last_days(events: Iterable[Happened]) -> list[str]:
    return [each.event.last_day for each in events if isinstance(each.event, ev.DeadlineStarted)]
