"""What stands beside the levels of a guide: whom it is for, log, duties, forms, numbers, access, promises, practice."""

from __future__ import annotations

from collections.abc import Iterator

from bti_engine.flow.targets import Spot, first_step
from bti_engine.model import guide as nouns
from bti_engine.model.source import Mapping
from bti_engine.model.spans import key_at
from bti_engine.reporters.outline_layout import items, row, wrapped
from bti_engine.reporters.outline_marks import Marks
from bti_engine.reporters.outline_words import Voice

_MARGIN = " " * 4


class BesideWriter:
    """Writes what stands beside the levels; each part gives its lines, and none where the guide has nothing of it."""

    def __init__(self, voice: Voice) -> None:
        self._voice = voice
        self._guide = voice.guide

    def whom(self) -> Iterator[str]:
        """Whom the cases are about, and who only tells of a worry."""
        voice, guide = self._voice, self._guide
        yield from row(voice.heading("målgruppe"), ", ".join(self._subject(own) for own in guide.malgruppe))
        reporters = [
            voice.role(own) + (self._whole("rolle", own) or self._marks("rolle", own).key(role.node, "berre-melder"))
            for own, role in guide.rolle.items()
            if role.berre_melder
        ]
        yield from row(voice.word("reporters"), ", ".join(reporters))

    def sections(self) -> Iterator[tuple[str, Iterator[str]]]:
        """Each heading with its lines."""
        voice, guide = self._voice, self._guide
        yield voice.heading("logg"), self._log()
        yield voice.word("duties"), _all(self._duty(own) for own in guide.plikt)
        yield voice.word("forms"), _all(self._form(own) for own, tool in guide.verktoy.items() if tool.felt)
        yield voice.word("access"), self._access()
        yield voice.heading("kontakt"), _all(self._contact(own) for own in guide.kontakt)
        yield voice.word("promises"), _all(self._promise(own) for own in guide.regel)
        yield voice.word("practices"), _all(self._practice(own) for own in guide.ordning)

    def _subject(self, own: str) -> str:
        voice, subject = self._voice, self._guide.malgruppe[own]
        notes = [voice.text(subject.alder)] if subject.alder else []
        notes += [] if subject.person else [voice.word("no-person")]
        mark = self._marks("målgruppe", own).at(subject.tittel.span) if subject.tittel else ""
        told = voice.title("målgruppe", own) + mark + (f" ({', '.join(notes)})" if notes else "")
        return told + self._whole("målgruppe", own)

    # --- log and access ------------------------------------------------------------------------------------------

    def _log(self) -> Iterator[str]:
        voice, log = self._voice, self._guide.logg
        if log is None:
            return
        marks = Marks(voice)
        if log.form:
            yield voice.word(f"log-{log.form}") + marks.key(log.node, "form")
        yield from self._texts(log.tekst, "", marks)
        needs = [voice.requirement(each, "") + marks.at(each.node.span) for each in log.krav]
        yield from items(voice.word("log-needs"), needs)
        if log.fra is not None:
            yield voice.word("log-from", level=self._target(log.fra.text)) + marks.key(log.node, "frå")
        if log.form == "digital" and (log.krav or log.fra is not None):
            yield from wrapped(voice.word("worksheet"))
        yield from self._source(log.node, log.kjelde, "", marks)

    def _access(self) -> Iterator[str]:
        voice, access = self._voice, self._guide.tilgang
        if access is None:
            return
        for key, entry in access.node.entries.items():
            seen = getattr(entry.value, "text", "")
            told = voice.word(f"seen-by-{seen}") if seen in {"alle", "tilsette", "leiarar"} else seen
            yield f"{voice.heading(key)}: {told}{voice.origin(entry.value.span)}"

    # --- duties, forms, numbers ------------------------------------------------------------------------------------

    def _duty(self, own: str) -> Iterator[str]:
        voice, duty = self._voice, self._guide.plikt[own]
        marks, node = self._marks("plikt", own), duty.node
        yield self._head("plikt", own, duty.tittel)
        yield from self._texts(duty.tekst, _MARGIN, marks)
        if duty.vilkar is not None:
            begins = f"{voice.condition(duty.vilkar, '')}{marks.key(node, 'vilkår')}"
            yield f"{_MARGIN}{voice.word('begins')}: {begins}"
        if duty.ansvar:
            yield f"{_MARGIN}{voice.word('responsible')}: {voice.role(duty.ansvar)}{marks.key(node, 'ansvar')}"
        if duty.skjema:
            form = f"{voice.title('verktøy', duty.skjema)}{marks.key(node, 'skjema')}"
            yield f"{_MARGIN}{voice.word('duty-form')}: {form}"
        if duty.frist is not None:
            deadline = f"{voice.deadline(duty.frist, '')}{marks.key(node, 'frist')}"
            yield f"{_MARGIN}{voice.heading('frist')}: {deadline}"
        yield from self._source(node, duty.kjelde, _MARGIN, marks)

    def _form(self, own: str) -> Iterator[str]:
        tool, marks = self._guide.verktoy[own], self._marks("verktøy", own)
        yield self._head("verktøy", own, tool.tittel)
        for field in tool.felt.values():
            yield from wrapped(self._field(field) + marks.at(field.node.span), f"{_MARGIN}• ", f"{_MARGIN}  ")

    def _field(self, field: nouns.FormField) -> str:
        voice = self._voice
        asked = [voice.text(each) for each in (field.tittel, field.sporsmal) if each is not None]
        answers = " / ".join(voice.text(each) for each in field.val.values())
        notes = [answers or voice.word(f"field-{field.type}")]
        notes += [voice.word("required")] if field.pakravd else []
        notes += [voice.word("part", part=field.del_)] if field.del_ else []
        return f"{' – '.join(asked) or field.id} ({', '.join(notes)})"

    def _contact(self, own: str) -> Iterator[str]:
        voice = self._voice
        served = [voice.title("teneste", each) for each, known in self._guide.teneste.items() if own in known.kontakt]
        whom = f" – {', '.join(served)}" if served else ""
        contact = self._guide.kontakt[own]
        theirs = self._whole("kontakt", own) or self._marks("kontakt", own).key(contact.node, "telefon")
        yield from wrapped(f"{voice.contact(own)}{whom}{theirs}", after=_MARGIN)

    # --- promises and practice ---------------------------------------------------------------------------------------

    def _promise(self, own: str) -> Iterator[str]:
        voice, promise = self._voice, self._guide.regel[own]
        marks = self._marks("regel", own)
        yield self._head("regel", own, promise.tittel)
        yield from self._texts(promise.tekst, _MARGIN, marks)
        if promise.aldri is not None:
            told = voice.condition(promise.aldri, "") + marks.key(promise.node, "aldri")
            yield from wrapped(f"{voice.word('never')}: {told}", _MARGIN, _MARGIN * 2)
        if promise.alltid_mogleg is not None:
            told = self._target(promise.alltid_mogleg.text) + marks.key(promise.node, "alltid-mogleg")
            yield f"{_MARGIN}{voice.word('always')}: {told}"
        yield from self._source(promise.node, promise.kjelde, _MARGIN, marks)

    def _practice(self, own: str) -> Iterator[str]:
        voice, practice = self._voice, self._guide.ordning[own]
        marks = self._marks("ordning", own)
        yield self._head("ordning", own, practice.tittel)
        yield from self._texts(practice.tekst, _MARGIN, marks)
        for key, text in (("møter", practice.moter), ("kven", practice.kven)):
            if text is not None:
                told = f"{voice.plain(key)}: {voice.text(text)}{marks.at(text.span)}"
                yield from wrapped(told, _MARGIN, _MARGIN * 2)
        if practice.lenke:
            yield f"{_MARGIN}{practice.lenke}{marks.key(practice.node, 'lenke')}"
        yield from self._source(practice.node, practice.kjelde, _MARGIN, marks)

    # --- what they share ---------------------------------------------------------------------------------------------

    def _head(self, room: str, own: str, title: nouns.Text | None) -> str:
        mark = self._marks(room, own).at(title.span) if title else ""
        return self._voice.named(own, room, own, mark=mark) + self._whole(room, own)

    def _texts(self, text: nouns.Text | None, margin: str, marks: Marks) -> Iterator[str]:
        if text is not None:
            yield from wrapped(self._voice.text(text) + marks.at(text.span), margin)

    def _source(self, node: Mapping, source: str | None, margin: str, marks: Marks) -> Iterator[str]:
        if source:
            title = self._voice.title("kjelde", source) + marks.key(node, "kjelde")
            yield from wrapped(f"{self._voice.heading('kjelde')}: {title}", margin, margin + _MARGIN)

    def _target(self, text: str) -> str:
        """Where a target leads that stands outside the steps."""
        guide = self._guide
        level = next(iter(guide.niva), "")
        spot = Spot("nivå", level, first_step(guide.niva[level])) if level else None
        return self._voice.place(text, spot) if spot else text

    def _whole(self, room: str, own: str) -> str:
        return self._voice.origin(key_at(self._guide.node, (room, own)))

    def _marks(self, room: str, own: str) -> Marks:
        return Marks(self._voice, key_at(self._guide.node, (room, own)))


def _all(parts: Iterator[Iterator[str]]) -> Iterator[str]:
    for part in parts:
        yield from part
