"""A guide, a level or a step as a text that people can read in a terminal."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal

from bti_engine.flow.targets import Spot
from bti_engine.model import guide as nouns
from bti_engine.model.source import Span
from bti_engine.model.spans import key_at
from bti_engine.reporters.outline_layout import items, row, titled, wrapped
from bti_engine.reporters.outline_step import StepWriter
from bti_engine.reporters.outline_words import Voice

Room = Literal["nivå", "arena", "varsel"]
Body = nouns.Level | nouns.Arena | nouns.Alert
_ROOMS: tuple[tuple[Room, str], ...] = (("nivå", "levels"), ("arena", "arenas"), ("varsel", "alerts"))


def outline(guide: nouns.Guide, language: str = "") -> str:
    """The guide as a whole: its levels with the titles of their steps, its arenas, alerts and ends."""
    return "\n".join(_Writer(guide, language).guide()) + "\n"


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
    return "\n".join(writer.step(room, own, step) if step else writer.body(room, own)) + "\n"


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

    def guide(self) -> Iterator[str]:
        guide, voice = self._guide, self._voice
        about = [guide.kommune or guide.region or "", guide.status or ""]
        about += [voice.word("version", version=guide.versjon)] if guide.versjon else []
        yield from titled(voice.text(guide.tittel) or guide.id, "=")
        yield " · ".join(each for each in about if each)
        yield from wrapped(voice.text(guide.om) + (voice.origin(guide.om.span) if guide.om else ""))
        for room, heading in _ROOMS:
            if bodies(guide, room):
                yield ""
                yield from titled(voice.word(heading), "-")
                for own in bodies(guide, room):
                    yield from self._in_short(room, own)
        if guide.slutt:
            yield ""
            yield from titled(voice.word("ends"), "-")
            for own in guide.slutt:
                yield from self._end(own)

    def _in_short(self, room: Room, own: str) -> Iterator[str]:
        body: Body = bodies(self._guide, room)[own]
        yield self._title(room, own)
        yield from (f"    {line}" for line in self._notes(body))
        for number, step in enumerate(body.steg, 1):
            yield f"    {number}. {self._writer(room, own, step).title()}"

    def body(self, room: Room, own: str) -> Iterator[str]:
        body: Body = bodies(self._guide, room)[own]
        text = body.tekst if isinstance(body, nouns.Alert) else body.om
        yield from titled(self._title(room, own), "=")
        yield from self._notes(body)
        if text is not None:
            yield from wrapped(self._voice.text(text) + self._mark(room, own, text.span))
        if isinstance(body, nouns.Level):
            yield from self._level(body)
        elif isinstance(body, nouns.Arena):
            services = ", ".join(self._voice.title("teneste", each) for each in body.teneste)
            yield from row(self._voice.word("members"), services)
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
        voice = self._voice
        level = f"{voice.heading('nivå')} {own}: {voice.title(room, own)}"
        named = level if room == "nivå" else voice.named(own, room, own)
        return named + self._voice.origin(self._key(room, own))

    def _notes(self, body: Body) -> list[str]:
        voice = self._voice
        if isinstance(body, nouns.Level):
            flags = ((body.omtalt, body.omtalt != "ja"), ("start", body.start))
            return [voice.word(use) for use, shown in flags if shown]
        if isinstance(body, nouns.Alert):
            rows = (("shields", body.skjerm), ("lifts", body.opphev))
            return [voice.word(use, who=voice.roles(roles)) for use, roles in rows if roles]
        return [f"{voice.heading('møte')}: {voice.text(body.moter)}"] if body.moter else []

    def _level(self, level: nouns.Level) -> Iterator[str]:
        voice = self._voice
        flags = ((level.foresette or "", level.foresette), ("baton", level.stafetthaldar), ("shares", level.deler))
        yield from (voice.word(use) for use, shown in flags if shown)
        needs = level.inngang.krav if level.inngang else ()
        entry = [voice.requirement(each, "") + self._mark("nivå", level.id, each.node.span) for each in needs]
        yield from items(voice.word("entry"), entry)
        yield from items(voice.word("standing"), [self._standing(level, each) for each in level.sa_lenge])
        yield from items(voice.heading("verktøy"), [voice.tool(each) for each in level.verktoy])

    def _standing(self, level: nouns.Level, standing: nouns.Standing) -> str:
        voice = self._voice
        condition = voice.condition(standing.krav, "") if standing.krav is not None else ""
        told = voice.text(standing.tekst)
        said = f"{told} ({condition})" if told else condition
        place = voice.target(standing.elles, Spot("nivå", level.id, "")) if standing.elles is not None else ""
        otherwise = voice.word("otherwise", place=place) if place else voice.word("stopped")
        return f"{said}; {otherwise}{self._mark('nivå', level.id, standing.node.span)}"

    def _end(self, own: str) -> Iterator[str]:
        voice, end = self._voice, self._guide.slutt[own]
        yield f"{voice.named(own, 'slutt', own)}{voice.origin(self._key('slutt', own))}"
        if end.fra == "alle":
            yield f"    {voice.word('from-everywhere', who=voice.roles(end.kan))}"
        for task in end.oppgave.values():
            yield f"    • {voice.task(task)}"

    def _key(self, *path: str) -> Span:
        return key_at(self._guide.node, path)

    def _mark(self, room: Room, own: str, span: Span) -> str:
        """The mark of something of the base's in a level that is otherwise the guide's own."""
        return "" if self._voice.origin(self._key(room, own)) else self._voice.origin(span)
