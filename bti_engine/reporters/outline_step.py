"""One step as text: what, how, who, why, and the ways on from it with what each requires."""

from __future__ import annotations

from collections.abc import Iterator

from bti_engine.flow.targets import Spot
from bti_engine.model import guide as nouns
from bti_engine.model.spans import key_at
from bti_engine.reporters.outline_layout import ended, items, row, titled, wrapped
from bti_engine.reporters.outline_marks import Marks
from bti_engine.reporters.outline_words import Voice, beside

_TEXTS = ("kva", "korleis", "kvifor", "merk")
_MARGIN = " " * 6


def tell_task(voice: Voice, around: Marks, task: nouns.Task) -> str:
    """A task with whose it is and when it is due, each part marked that is the base's."""
    node = task.node
    whole, marks = around.at(node.span), around.within(node.span)
    notes = [voice.role(task.ansvar) + marks.key(node, "ansvar")] if task.ansvar else []
    notes += [voice.deadline(task.frist, "") + marks.key(node, "frist")] if task.frist else []
    title = (voice.text(task.tittel) or task.id) + (marks.at(task.tittel.span) if task.tittel else "")
    return title + (f" ({', '.join(notes)})" if notes else "") + whole


class StepWriter:
    """Writes one step; each part gives its lines."""

    def __init__(self, voice: Voice, spot: Spot, step: nouns.Step) -> None:
        self._voice = voice
        self._spot = spot
        self._step = step
        self._place = key_at(voice.guide.node, (spot.room, spot.owner, "steg", spot.step))
        self._marks = Marks(voice, self._place)

    def title(self) -> str:
        """The title and the id, marked if the step or its title is the base's."""
        spot, title = self._spot, self._step.tittel
        mark = self._marks.at(title.span) if title else ""
        named = self._voice.named(spot.step, spot.room, spot.owner, "steg", spot.step, mark=mark)
        return named + self._voice.origin(self._place)

    def lines(self) -> Iterator[str]:
        """The whole step."""
        yield from titled(self.title(), "-")
        yield from self._texts()
        yield from self._lists()
        yield from self._ways()

    def _texts(self) -> Iterator[str]:
        voice, step, marks = self._voice, self._step, self._marks
        for key in _TEXTS:
            text: nouns.Text | None = getattr(step, key)
            if text is not None:
                yield from row(voice.heading(key), voice.text(text) + marks.at(text.span))
            if key == "korleis" and step.kven is not None:
                yield from row(voice.heading("kven"), self.who(step.kven))
        if step.avgjer:
            deciders = marks.listed(step.node, "avgjer", [voice.role(each) for each in step.avgjer])
            yield from row(voice.word("decides"), ", ".join(deciders))

    def who(self, who: nouns.Who) -> str:
        """Who does the step: the text, who is responsible and who is with them."""
        voice, node = self._voice, who.node
        whole, marks = self._marks.at(node.span), self._marks.within(node.span)
        parts = [voice.text(who.tekst) + marks.at(who.tekst.span)] if who.tekst else []
        if who.ansvar:
            named = voice.roles(who.ansvar) + marks.key(node, "ansvar")
            if not voice.has_own("kven"):
                parts.append(f"{voice.word('responsible')}: {named}")
            elif parts:  # the guide's own heading says what they are: Ansvar
                parts[-1] = f"{parts[-1].removesuffix('.')} ({named})"
            else:
                parts.append(named)
        if who.med:
            parts.append(f"{voice.word('with')}: {voice.roles(who.med)}{marks.key(node, 'med')}")
        return " ".join(ended(each) for each in parts) + whole

    def _lists(self) -> Iterator[str]:
        voice, step, marks, name = self._voice, self._step, self._marks, self._spot.name
        asked = [voice.text(each) + marks.at(each.span) for each in step.sporsmal]
        yield from items(voice.heading("spørsmål"), asked)
        for key, texts in (
            ("verktøy", [voice.tool(each) for each in step.verktoy]),
            ("opplysning", [voice.question(each) for each in step.opplysning]),
        ):
            yield from items(voice.heading(key), marks.listed(step.node, key, texts))
        yield from items(voice.heading("oppgåve"), [tell_task(voice, marks, each) for each in step.oppgave.values()])
        needs = [voice.requirement(each, name) + marks.at(each.node.span) for each in step.krav]
        yield from items(voice.heading("krav"), needs)
        deadlines = [voice.deadline(each, name) + marks.at(each.node.span) for each in step.frist]
        yield from items(voice.heading("frist"), deadlines)
        numbers = marks.listed(step.node, "kontakt", [voice.contact(each) for each in step.kontakt])
        yield from items(voice.heading("kontakt"), numbers)
        if step.kjelde:
            source = voice.title("kjelde", step.kjelde) + marks.key(step.node, "kjelde")
            yield from row(voice.heading("kjelde"), source)

    def _ways(self) -> Iterator[str]:
        yield f"{self._voice.heading('utfall')}:"
        if not self._step.utfall:
            yield f"  → {self._voice.target(None, self._spot)}"
        for outcome in self._step.utfall.values():
            yield from self._outcome(outcome)

    def _outcome(self, outcome: nouns.Outcome) -> Iterator[str]:
        voice, name, node = self._voice, self._spot.name, outcome.node
        marks = self._marks.within(node.span)
        mark = marks.at(outcome.tittel.span) if outcome.tittel else ""
        title = beside(voice.text(outcome.tittel) or outcome.id, outcome.id, mark) + self._marks.at(node.span)
        yield f"  • {title} → {self._leads(outcome)}{marks.key(node, 'til', 'varsel')}"
        if outcome.tekst is not None:
            yield from wrapped(voice.text(outcome.tekst) + marks.at(outcome.tekst.span), _MARGIN)
        for line in self._terms(outcome, name, marks):
            yield from wrapped(line, _MARGIN)

    def _leads(self, outcome: nouns.Outcome) -> str:
        if outcome.varsel:
            return self._voice.word("raises", place=self._voice.title("varsel", outcome.varsel))
        return self._voice.target(outcome.til, self._spot)

    def _terms(self, outcome: nouns.Outcome, name: str, marks: Marks) -> Iterator[str]:
        """On what terms an outcome can be taken."""
        voice, node = self._voice, outcome.node
        if outcome.vilkar is not None:
            yield f"{voice.word('applies')}: {voice.condition(outcome.vilkar, name)}{marks.key(node, 'vilkår')}"
        for need in outcome.krav:
            yield f"{voice.word('requires')}: {voice.requirement(need, name)}{marks.at(need.node.span)}"
        if outcome.godkjenning:
            approvers = marks.listed(node, "godkjenning", [voice.role(each) for each in outcome.godkjenning])
            yield f"{voice.word('approved-by')}: {', '.join(approvers)}"
        for advice in outcome.rad:
            yield f"{voice.heading('råd').lower()}: {voice.advice(advice, name)}{marks.at(advice.node.span)}"
        if outcome.frist:
            told = voice.deadline(outcome.frist, name)
            yield f"{voice.heading('frist').lower()}: {told}{marks.key(node, 'frist')}"
        if outcome.grunngjeving:
            yield voice.word("reason") + marks.key(node, "grunngjeving")
