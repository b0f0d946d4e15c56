"""A guide, a level or a step as a text that people can read in a terminal."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator

from bti_engine.flow.targets import Spot
from bti_engine.model import guide as nouns
from bti_engine.model.source import Span
from bti_engine.model.spans import key_at
from bti_engine.reporters.outline_words import Voice

_WIDTH = 100
_TEXTS = ("kva", "korleis", "kven", "kvifor", "merk")


def outline(guide: nouns.Guide) -> str:
    """The guide as a whole: its levels with the titles of their steps, its arenas, alerts and ends."""
    return _Writer(guide).guide()


def outline_of(guide: nouns.Guide, room: str, own: str, step: str = "") -> str:
    """One level, arena or alert with its steps, or one of its steps.

    Args:
        guide: The guide.
        room: "nivå", "arena" or "varsel".
        own: The id of the level, arena or alert.
        step: The id of the step; "" for all of them.
    """
    writer = _Writer(guide)
    return writer.step(room, own, step) if step else writer.body(room, own)


def find_body(guide: nouns.Guide, own: str) -> str | None:
    """Which of "nivå", "arena" and "varsel" has the id."""
    rooms = {"nivå": guide.niva, "arena": guide.arena, "varsel": guide.varsel}
    return next((room for room, things in rooms.items() if own in things), None)


class _Writer:
    """Writes one guide; each part returns its lines."""

    def __init__(self, guide: nouns.Guide) -> None:
        self._guide = guide
        self._voice = Voice(guide)

    def guide(self) -> str:
        guide, voice = self._guide, self._voice
        about = [guide.kommune or guide.region or "", guide.status or ""]
        about += [voice.word("version", version=guide.versjon)] if guide.versjon else []
        made = [*_titled(voice.text(guide.tittel) or guide.id, "="), " · ".join(each for each in about if each)]
        made += _wrapped(voice.text(guide.om))
        for room, things in (("nivå", guide.niva), ("arena", guide.arena), ("varsel", guide.varsel)):
            made += self._listed(room, tuple(things))
        if guide.slutt:
            made += ["", *_titled(voice.word("ends"), "-")]
            for own in guide.slutt:
                made += self._end(own)
        return "\n".join(made) + "\n"

    def _listed(self, room: str, ids: tuple[str, ...]) -> Iterator[str]:
        if not ids:
            return
        heading = {"nivå": "levels", "arena": "arenas", "varsel": "alerts"}[room]
        yield ""
        yield from _titled(self._voice.word(heading), "-")
        for own in ids:
            body = self._body(room, own)
            yield self._body_title(room, own)
            yield from (f"    {line}" for line in self._notes(body))
            for number, step in enumerate(body.steg, 1):
                yield f"    {number}. {self._step_title(room, own, step)}"

    def body(self, room: str, own: str) -> str:
        body = self._body(room, own)
        made = [*_titled(self._body_title(room, own), "="), *self._notes(body)]
        made += _wrapped(self._voice.text(body.tekst if isinstance(body, nouns.Alert) else body.om))
        if isinstance(body, nouns.Level):
            made += self._level(body)
        elif isinstance(body, nouns.Arena):
            services = ", ".join(self._voice.title("teneste", each) for each in body.teneste)
            made += _row(self._voice.word("members"), services)
        for step in body.steg:
            made += ["", *self._step(room, own, step)]
        return "\n".join(made) + "\n"

    def step(self, room: str, own: str, step: str) -> str:
        above = self._body_title(room, own)
        return "\n".join([above, "", *self._step(room, own, step)]) + "\n"

    def _body(self, room: str, own: str) -> nouns.Level | nouns.Arena | nouns.Alert:
        guide = self._guide
        if room == "nivå":
            return guide.niva[own]
        return guide.arena[own] if room == "arena" else guide.varsel[own]

    def _body_title(self, room: str, own: str) -> str:
        title = self._voice.title(room, own)
        named = f"{self._voice.heading('nivå')} {own}: {title}" if room == "nivå" else title
        return named + self._voice.origin(self._key(room, own))

    def _notes(self, body: nouns.Level | nouns.Arena | nouns.Alert) -> list[str]:
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
        for use, shown in (
            (level.foresette or "", level.foresette),
            ("baton", level.stafetthaldar),
            ("shares", level.deler),
        ):
            if shown:
                yield voice.word(use)
        if level.inngang:
            yield from _items(voice.word("entry"), [voice.requirement(each, "") for each in level.inngang.krav])
        yield from _items(voice.word("standing"), [self._standing(level, each) for each in level.sa_lenge])
        yield from _items(voice.heading("verktøy"), [self._tool(each) for each in level.verktoy])

    def _standing(self, level: nouns.Level, standing: nouns.Standing) -> str:
        voice = self._voice
        condition = voice.condition(standing.krav, "") if standing.krav is not None else ""
        told = voice.text(standing.tekst)
        said = f"{told} ({condition})" if told else condition
        spot = Spot("nivå", level.id, "")
        place = voice.target(standing.elles, spot) if standing.elles is not None else ""
        return f"{said}; {voice.word('otherwise', place=place) if place else voice.word('stopped')}"

    def _step_title(self, room: str, own: str, step: str) -> str:
        span = self._key(room, own, "steg", step)
        return self._voice.title(room, own, "steg", step) + self._voice.origin(span)

    def _step(self, room: str, own: str, step: str) -> Iterator[str]:
        voice, noun = self._voice, self._body(room, own).steg[step]
        spot = Spot(room, own, step)  # type: ignore[arg-type]  # the room of a body is one of the three
        yield from _titled(self._step_title(room, own, step), "-")
        for key in _TEXTS:
            yield from self._text(noun, key)
        yield from _items(voice.heading("spørsmål"), [voice.text(each) for each in noun.sporsmal])
        yield from _items(voice.heading("verktøy"), [self._tool(each) for each in noun.verktoy])
        yield from _items(voice.heading("opplysning"), [voice.question(each) for each in noun.opplysning])
        yield from _items(voice.heading("oppgåve"), [self._task(each) for each in noun.oppgave.values()])
        yield from _items(voice.heading("krav"), [voice.requirement(each, spot.name) for each in noun.krav])
        yield from _items(voice.heading("frist"), [voice.deadline(each, spot.name) for each in noun.frist])
        if noun.avgjer:
            yield from _row(voice.word("decides"), voice.title("rolle", noun.avgjer))
        if noun.kjelde:
            yield from _row(voice.heading("kjelde"), voice.title("kjelde", noun.kjelde))
        outcomes = noun.utfall.values() or ()
        lines = [line for each in outcomes for line in self._outcome(each, spot)]
        if not outcomes:
            lines = [f"  → {voice.target(None, spot)}"]
        yield f"{voice.heading('utfall')}:"
        yield from lines

    def _text(self, step: nouns.Step, key: str) -> Iterator[str]:
        voice = self._voice
        if key != "kven":
            text: nouns.Text | None = getattr(step, key)
            if text is not None:
                yield from _row(voice.heading(key), voice.text(text) + self._borrowed(step, text.span))
            return
        who = step.kven
        if who is None:
            return
        parts = [voice.text(who.tekst)] if who.tekst else []
        parts += [f"{voice.word('responsible')}: {voice.roles(who.ansvar)}"] if who.ansvar else []
        parts += [f"{voice.word('with')}: {voice.roles(who.med)}"] if who.med else []
        yield from _row(voice.heading(key), " ".join(_ended(each) for each in parts))

    def _borrowed(self, step: nouns.Step, span: Span) -> str:
        """The mark of a text of the base in a step that is otherwise the guide's own."""
        own = self._guide.node.span.file
        return self._voice.origin(span) if step.node.span.file == own else ""

    def _tool(self, use: nouns.ToolUse) -> str:
        voice, tool = self._voice, self._guide.verktoy.get(use.id)
        marks = [voice.word("part", part=use.del_)] if use.del_ else []
        marks += [use.nar] if use.nar else []
        marks += [voice.word("draft")] if tool and tool.status == "utkast" else []
        return voice.title("verktøy", use.id) + (f" ({', '.join(marks)})" if marks else "")

    def _task(self, task: nouns.Task) -> str:
        voice = self._voice
        marks = [voice.title("rolle", task.ansvar)] if task.ansvar else []
        marks += [voice.deadline(task.frist, "")] if task.frist else []
        return (voice.text(task.tittel) or task.id) + (f" ({', '.join(marks)})" if marks else "")

    def _outcome(self, outcome: nouns.Outcome, spot: Spot) -> Iterator[str]:
        voice = self._voice
        if outcome.varsel:
            leads = voice.word("raises", place=voice.title("varsel", outcome.varsel))
        else:
            leads = voice.target(outcome.til, spot)
        yield f"  • {voice.text(outcome.tittel) or outcome.id} → {leads}"
        if outcome.tekst:
            yield from _wrapped(voice.text(outcome.tekst), "      ")
        if outcome.vilkar is not None:
            yield from _wrapped(f"{voice.word('applies')}: {voice.condition(outcome.vilkar, spot.name)}", "      ")
        for each in outcome.krav:
            yield from _wrapped(f"{voice.word('requires')}: {voice.requirement(each, spot.name)}", "      ")
        if outcome.frist:
            yield from _wrapped(
                f"{voice.heading('frist').lower()}: {voice.deadline(outcome.frist, spot.name)}", "      "
            )
        if outcome.grunngjeving:
            yield f"      {voice.word('reason')}"

    def _end(self, own: str) -> Iterator[str]:
        voice, end = self._voice, self._guide.slutt[own]
        yield f"{voice.text(end.tittel) or own}{voice.origin(self._key('slutt', own))}"
        if end.fra == "alle":
            yield f"    {voice.word('from-everywhere', who=voice.roles(end.kan))}"
        for task in end.oppgave.values():
            yield f"    • {self._task(task)}"

    def _key(self, *path: str) -> Span:
        return key_at(self._guide.node, path)


def _titled(title: str, line: str) -> list[str]:
    return [title, line * min(len(title), _WIDTH)]


def _wrapped(text: str, margin: str = "") -> list[str]:
    if not text:
        return []
    return textwrap.wrap(text, _WIDTH, initial_indent=margin, subsequent_indent=margin)


def _row(heading: str, text: str) -> list[str]:
    if not text:
        return []
    return textwrap.wrap(f"{heading}: {text}", _WIDTH, subsequent_indent="    ")


def _items(heading: str, items: list[str]) -> Iterator[str]:
    if items:
        yield f"{heading}:"
        for item in items:
            yield from textwrap.wrap(item, _WIDTH, initial_indent="  • ", subsequent_indent="    ")


def _ended(text: str) -> str:
    return text if text.endswith((".", "!", "?")) else f"{text}."
