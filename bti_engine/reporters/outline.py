"""A guide, a level or a step as a text that people can read in a terminal."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal

from bti_engine.flow.targets import Spot
from bti_engine.model import guide as nouns
from bti_engine.model.source import Span
from bti_engine.model.spans import key_at
from bti_engine.reporters.outline_beside import BesideWriter
from bti_engine.reporters.outline_layout import items, row, titled, untied, wrapped
from bti_engine.reporters.outline_marks import Marks
from bti_engine.reporters.outline_step import StepWriter, tell_task
from bti_engine.reporters.outline_variants import variant_lines
from bti_engine.reporters.outline_words import Voice

Room = Literal["nivå", "arena", "varsel"]
Body = nouns.Level | nouns.Arena | nouns.Alert
_ROOMS: tuple[tuple[Room, str], ...] = (("nivå", "levels"), ("arena", "arenas"), ("varsel", "alerts"))


def outline(guide: nouns.Guide, language: str = "") -> str:
    """The guide as a whole: its levels with the titles of their steps, its arenas, alerts and ends."""
    return untied(_Writer(guide, language).guide())


def outline_of(guide: nouns.Guide, room: Room, own: str, step: str = "", language: str = "") -> str:
    """One level, arena or alert with its steps, or one of its steps.

    Args:
        guide: The guide.
        room: What it is.
        own: Its id.
        step: The id of the step; "" for all of them.
        language: nn, nb or en; "": the guide's own.
    """
    writer = _Writer(guide, language)
    return untied(writer.step(room, own, step) if step else writer.body(room, own))


def bodies(guide: nouns.Guide, room: Room) -> dict[str, nouns.Level] | dict[str, nouns.Arena] | dict[str, nouns.Alert]:
    """The levels, arenas or alerts of a guide."""
    if room == "nivå":
        return guide.niva
    return guide.arena if room == "arena" else guide.varsel


def find_room(guide: nouns.Guide, own: str) -> Room | None:
    """Whether the id is a level's, an arena's or an alert's; None if it is none of them."""
    return next((room for room, _ in _ROOMS if own in bodies(guide, room)), None)


class _Writer:
    """Writes one guide; each part gives its lines."""

    def __init__(self, guide: nouns.Guide, language: str) -> None:
        self._guide = guide
        self._voice = Voice(guide, language)
        self._language = language

    def guide(self) -> Iterator[str]:
        guide, voice = self._guide, self._voice
        about = [guide.kommune or guide.region or "", guide.status or ""]
        about += [voice.word("version", version=guide.versjon)] if guide.versjon else []
        beside = BesideWriter(voice)
        yield from titled(voice.text(guide.tittel) or guide.id, "=")
        yield " · ".join(each for each in about if each)
        yield from wrapped(voice.text(guide.om) + (voice.origin(guide.om.span) if guide.om else ""))
        yield from beside.whom()
        for room, heading in _ROOMS:
            parts = [line for own in bodies(guide, room) for line in self._in_short(room, own)]
            yield from _section(voice.word(heading), parts)
        yield from _section(voice.word("ends"), [line for own in guide.slutt for line in self._end(own)])
        for heading, lines in beside.sections():
            yield from _section(heading, list(lines))
        yield from _section(voice.word("variants"), list(variant_lines(guide, self._language)))

    def _in_short(self, room: Room, own: str) -> Iterator[str]:
        body: Body = bodies(self._guide, room)[own]
        yield self._title(room, own)
        yield from (f"    {line}" for line in self._notes(room, body))
        for number, step in enumerate(body.steg, 1):
            yield f"    {number}. {self._writer(room, own, step).title()}"

    def body(self, room: Room, own: str) -> Iterator[str]:
        body: Body = bodies(self._guide, room)[own]
        text = body.tekst if isinstance(body, nouns.Alert) else body.om
        yield from titled(self._title(room, own), "=")
        yield from self._notes(room, body)
        marks = self._marks(room, own)
        if text is not None:
            yield from wrapped(self._voice.text(text) + marks.at(text.span))
        if isinstance(body, nouns.Level):
            yield from self._level(body)
        else:
            yield from self._around(body, marks)
        if not body.steg:
            yield from ("", self._voice.word("free" if room == "nivå" else "no-steps"))
        for step in body.steg:
            yield ""
            yield from self._writer(room, own, step).lines()

    def step(self, room: Room, own: str, step: str) -> Iterator[str]:
        yield from (self._title(room, own), "")
        yield from self._writer(room, own, step).lines()

    def _writer(self, room: Room, own: str, step: str) -> StepWriter:
        body: Body = bodies(self._guide, room)[own]
        return StepWriter(self._voice, Spot(room, own, step), body.steg[step])

    def _title(self, room: Room, own: str) -> str:
        voice, title = self._voice, bodies(self._guide, room)[own].tittel
        mark = self._marks(room, own).at(title.span) if title else ""
        level = f"{voice.heading('nivå')} {own}: {voice.title(room, own)}{mark}"
        named = level if room == "nivå" else voice.named(own, room, own, mark=mark)
        return named + voice.origin(self._key(room, own))

    def _notes(self, room: Room, body: Body) -> list[str]:
        voice, marks, node = self._voice, self._marks(room, body.id), body.node
        if isinstance(body, nouns.Level):
            flags = ((body.omtalt, "omtalt", body.omtalt != "ja"), ("start", "start", body.start))
            return [voice.word(use) + marks.key(node, key) for use, key, shown in flags if shown]
        if isinstance(body, nouns.Alert):
            lifts = "lifts" if body.skjerm else "may-lift"
            rows = (("shields", "skjerm", body.skjerm), (lifts, "opphev", body.opphev))
            told = ((use, marks.listed(node, key, [voice.role(each) for each in roles])) for use, key, roles in rows)
            return [voice.word(use, who=", ".join(roles)) for use, roles in told if roles]
        told_of = (
            [f"{voice.heading('møte')}: {voice.text(body.moter)}{marks.at(body.moter.span)}"] if body.moter else []
        )
        words = ((body.anonymt, "anonymt", body.anonymt != "nei"), ("from-all-steps", "frå", body.fra == "alle"))
        return told_of + [voice.word(use) + marks.key(node, key) for use, key, shown in words if shown]

    def _level(self, level: nouns.Level) -> Iterator[str]:
        voice, marks, node = self._voice, self._marks("nivå", level.id), level.node
        for use, key, shown in (
            (level.foresette or "", "føresette", level.foresette),
            ("baton", "stafetthaldar", level.stafetthaldar),
            ("shares", "deler", level.deler),
        ):
            if shown:
                yield voice.word(use) + marks.key(node, key)
        needs = level.inngang.krav if level.inngang else ()
        entry = [voice.requirement(each, "") + marks.at(each.node.span) for each in needs]
        yield from items(voice.word("entry"), entry)
        yield from items(voice.word("standing"), [self._standing(level, each) for each in level.sa_lenge])
        advice = [voice.advice(each, "") + marks.at(each.node.span) for each in level.rad]
        yield from items(voice.word("advice"), advice)
        tools = marks.listed(node, "verktøy", [voice.tool(each) for each in level.verktoy])
        yield from items(voice.heading("verktøy"), tools)

    def _around(self, body: nouns.Arena | nouns.Alert, marks: Marks) -> Iterator[str]:
        """The members of an arena, and the numbers of an arena or alert."""
        voice = self._voice
        if isinstance(body, nouns.Arena):
            services = marks.listed(body.node, "teneste", [voice.title("teneste", each) for each in body.teneste])
            yield from row(voice.word("members"), ", ".join(services))
        numbers = marks.listed(body.node, "kontakt", [voice.contact(each) for each in body.kontakt])
        yield from items(voice.heading("kontakt"), numbers)

    def _standing(self, level: nouns.Level, standing: nouns.Standing) -> str:
        voice = self._voice
        condition = voice.condition(standing.krav, "") if standing.krav is not None else ""
        told = voice.text(standing.tekst)
        said = f"{told} ({condition})" if told else condition
        place = voice.target(standing.elles, Spot("nivå", level.id, "")) if standing.elles is not None else ""
        otherwise = voice.word("otherwise", place=place) if place else voice.word("stopped")
        return f"{said}; {otherwise}{self._marks('nivå', level.id).at(standing.node.span)}"

    def _end(self, own: str) -> Iterator[str]:
        voice, end = self._voice, self._guide.slutt[own]
        whole, marks = voice.origin(self._key("slutt", own)), self._marks("slutt", own)
        mark = marks.at(end.tittel.span) if end.tittel else ""
        yield voice.named(own, "slutt", own, mark=mark) + whole
        if end.fra == "alle":
            who = voice.word("from-everywhere", who=voice.roles(end.kan))
            yield f"    {who}{marks.key(end.node, 'frå')}"
        for task in end.oppgave.values():
            yield f"    • {tell_task(voice, marks, task)}"

    def _key(self, *path: str) -> Span:
        return key_at(self._guide.node, path)

    def _marks(self, *path: str) -> Marks:
        """The marks inside a level, arena, alert or end; none where all of it is the base's."""
        return Marks(self._voice, self._key(*path))


def _section(heading: str, lines: list[str]) -> Iterator[str]:
    if lines:
        yield ""
        yield from titled(heading, "-")
        yield from lines
