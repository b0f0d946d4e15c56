"""A scenario told as a story: day by day, who did what, what was refused and what would open it, what comes next."""

from __future__ import annotations

from collections.abc import Iterator

from bti_engine.application.cases import Cases
from bti_engine.application.scenarios import Played
from bti_engine.engine.options import Option
from bti_engine.engine.time import day_of
from bti_engine.locale import story as told
from bti_engine.locale.engine import STATUSES, word
from bti_engine.locale.words import time_of_day, written_day
from bti_engine.model import events as ev
from bti_engine.model.commands import Choose
from bti_engine.model.guide import Guide
from bti_engine.model.paths import title_at
from bti_engine.model.scenario import Scenario
from bti_engine.reporters.case_events import tell_event
from bti_engine.reporters.case_reasons import tell_openings, tell_refusal
from bti_engine.reporters.case_words import Words
from bti_engine.reporters.scenario_words import CaseTeller

_UNTOLD = (ev.DeadlineMet, ev.DeadlineEnded)
"""Events that a story is better without: what was to be done was done."""


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
        self._day, self._level = "", ""
        self.language = teller.language
        self.case = ""
        self.tracks: list[str] = []

    def opening(self) -> Iterator[str]:
        """The title, and what the story is about."""
        title = self._guide.tittel.say(self.language) if self._guide.tittel else self._guide.id
        yield self._scenario.title or title
        if self._scenario.about:
            yield self._scenario.about
        yield told.TOLD_FROM.say(self.language, {"guide": title})

    def step(self, played: Played) -> Iterator[str]:
        """The lines of one step; none where nothing happened."""
        if not played.events and played.refusal is None:
            return
        words = self._teller.words(played.stream)
        self._remember(played)
        day = day_of(played.now)
        if day != self._day:
            yield ""
            yield written_day(day, self.language)
            self._day = day
        mark = told.TRACK.say(self.language, {}) if played.stream in self.tracks else ""
        first = time_of_day(played.now, self.language)
        for line in self._lines(played, words):
            yield f"  {first:5}  {mark}{line}"
            first = ""

    def _lines(self, played: Played, words: Words) -> Iterator[str]:
        for each in played.events:
            if not isinstance(each.event, _UNTOLD):
                yield tell_event(words, each)
        if played.refusal is not None:
            person = words.person(played.item.who, played.item.role)
            first, *more = tell_refusal(words, played.refusal)
            yield told.REFUSED.say(self.language, {"person": person, "reasons": first})
            yield from more
            if isinstance(played.command, Choose):
                yield from tell_openings(words, self._cases.openings(played.stream, played.command.outcome))
        if any(isinstance(each.event, ev.Moved) for each in played.events):
            yield from self._where(played, words)

    def _where(self, played: Played, words: Words) -> Iterator[str]:
        case = self._cases.status(played.stream).case
        if played.stream == self.case and case.level != self._level:
            self._level = case.level
            yield self._entered(case.level, words)
        ways = [self._way(each, words) for each in self._cases.options(played.stream) if self._concerns(each)]
        if ways:
            yield told.WAYS.say(self.language, {"ways": "; ".join(ways)})

    def _entered(self, level: str, words: Words) -> str:
        own = self._guide.niva[level]
        from_base = all(step.node.span.file != self._guide.node.span.file for step in own.steg.values())
        origin = told.FROM_BASE.say(self.language, {}) if from_base else ""
        title = title_at(self._guide, ("nivå", level), self.language)
        name = words.level(level)
        return told.LEVEL.say(self.language, {"level": name[:1].upper() + name[1:], "title": title, "origin": origin})

    def _concerns(self, option: Option) -> bool:
        return option.kind != "alert" and option.path[0] != "slutt" and option.status != "not-applicable"

    def _way(self, option: Option, words: Words) -> str:
        title = words.outcome(option.outcome)
        return title if option.status == "open" else f"{title} ({word(STATUSES, option.status, self.language)})"

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
                yield "  " + told.SEES.say(
                    self.language,
                    {
                        "person": words.person(actor.id),
                        "seen": len(seen.lines),
                        "all": len(log),
                        "alerts": self._alerts(actor.id),
                    },
                )

    def _alerts(self, person: str) -> str:
        if not self.tracks:
            return told.FULL_STOP.say(self.language, {})
        roles = self._cases.status(self.case).case.roles(person)
        family = all(role in self._guide.rolle and self._guide.rolle[role].familie for role in roles)
        return (told.SEES_NO_ALERT if family else told.SEES_ALERT).say(self.language, {})

    def log(self, holds: dict[str, bool]) -> Iterator[str]:
        """How long each log is, and whether it is what was written."""
        yield told.LOG.say(self.language, {})
        for stream, held in holds.items():
            name = (told.ALERT if stream in self.tracks else told.CASE).say(self.language, {"id": stream})
            verdict = (told.HOLDS if held else told.BROKEN).say(self.language, {})
            count = len(self._cases.log(stream))
            yield "  " + told.COUNTED.say(self.language, {"name": name, "count": count, "verdict": verdict})
