"""One step as text: what, how, who, why, and the ways on from it with what each requires."""

from __future__ import annotations

from collections.abc import Iterator

from bti_engine.flow.targets import Spot
from bti_engine.model import guide as nouns
from bti_engine.model.source import Span
from bti_engine.model.spans import key_at
from bti_engine.reporters.outline_layout import ended, items, row, titled, wrapped
from bti_engine.reporters.outline_words import Voice, beside

_TEXTS = ("kva", "korleis", "kvifor", "merk")
_MARGIN = " " * 6


class StepWriter:
    """Writes one step; each part gives its lines."""

    def __init__(self, voice: Voice, spot: Spot, step: nouns.Step) -> None:
        self._voice = voice
        self._spot = spot
        self._step = step
        self._place = key_at(voice.guide.node, (spot.room, spot.owner, "steg", spot.step))

    def title(self) -> str:
        """The title and the id, marked if the step is the base's."""
        spot = self._spot
        named = self._voice.named(spot.step, spot.room, spot.owner, "steg", spot.step)
        return named + self._voice.origin(self._place)

    def lines(self) -> Iterator[str]:
        """The whole step."""
        yield from titled(self.title(), "-")
        yield from self._texts()
        yield from self._lists()
        yield from self._ways()

    def _texts(self) -> Iterator[str]:
        voice, step = self._voice, self._step
        for key in _TEXTS:
            text: nouns.Text | None = getattr(step, key)
            if text is not None:
                yield from row(voice.heading(key), voice.text(text) + self._mark(text.span))
            if key == "korleis" and step.kven is not None:
                yield from row(voice.heading("kven"), self._who(step.kven) + self._mark(step.kven.node.span))
        if step.avgjer:
            yield from row(voice.word("decides"), voice.role(step.avgjer))

    def _who(self, who: nouns.Who) -> str:
        voice = self._voice
        parts = [voice.text(who.tekst)] if who.tekst else []
        parts += [f"{voice.word('responsible')}: {voice.roles(who.ansvar)}"] if who.ansvar else []
        parts += [f"{voice.word('with')}: {voice.roles(who.med)}"] if who.med else []
        return " ".join(ended(each) for each in parts)

    def _lists(self) -> Iterator[str]:
        voice, step, name = self._voice, self._step, self._spot.name
        yield from items(voice.heading("spørsmål"), [voice.text(each) for each in step.sporsmal])
        yield from items(voice.heading("verktøy"), [voice.tool(each) for each in step.verktoy])
        yield from items(voice.heading("opplysning"), [voice.question(each) for each in step.opplysning])
        tasks = [voice.task(each) + self._mark(each.node.span) for each in step.oppgave.values()]
        yield from items(voice.heading("oppgåve"), tasks)
        needs = [voice.requirement(each, name) + self._mark(each.node.span) for each in step.krav]
        yield from items(voice.heading("krav"), needs)
        deadlines = [voice.deadline(each, name) + self._mark(each.node.span) for each in step.frist]
        yield from items(voice.heading("frist"), deadlines)
        if step.kjelde:
            yield from row(voice.heading("kjelde"), voice.title("kjelde", step.kjelde))

    def _ways(self) -> Iterator[str]:
        yield f"{self._voice.heading('utfall')}:"
        if not self._step.utfall:
            yield f"  → {self._voice.target(None, self._spot)}"
        for outcome in self._step.utfall.values():
            yield from self._outcome(outcome)

    def _outcome(self, outcome: nouns.Outcome) -> Iterator[str]:
        voice, name = self._voice, self._spot.name
        if outcome.varsel:
            leads = voice.word("raises", place=voice.title("varsel", outcome.varsel))
        else:
            leads = voice.target(outcome.til, self._spot)
        title = beside(voice.text(outcome.tittel) or outcome.id, outcome.id)
        yield f"  • {title}{self._mark(outcome.node.span)} → {leads}"
        yield from wrapped(voice.text(outcome.tekst), _MARGIN)
        if outcome.vilkar is not None:
            yield from wrapped(f"{voice.word('applies')}: {voice.condition(outcome.vilkar, name)}", _MARGIN)
        for each in outcome.krav:
            yield from wrapped(f"{voice.word('requires')}: {voice.requirement(each, name)}", _MARGIN)
        if outcome.frist:
            told = voice.deadline(outcome.frist, name)
            yield from wrapped(f"{voice.heading('frist').lower()}: {told}", _MARGIN)
        if outcome.grunngjeving:
            yield f"{_MARGIN}{voice.word('reason')}"

    def _mark(self, span: Span) -> str:
        """The mark of something of the base's in a step that is otherwise the guide's own."""
        return "" if self._voice.origin(self._place) else self._voice.origin(span)
