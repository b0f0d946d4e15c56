"""The variants of a guide: for each, which service it is for and what it says otherwise than the guide itself."""

from __future__ import annotations

from collections.abc import Iterator

from bti_engine.flow.targets import Spot
from bti_engine.model import guide as nouns
from bti_engine.model.build import build_guide
from bti_engine.model.source import Mapping, Node
from bti_engine.model.spans import key_at
from bti_engine.model.variants import variants_of
from bti_engine.reporters.outline_layout import wrapped
from bti_engine.reporters.outline_marks import Marks
from bti_engine.reporters.outline_step import StepWriter, tell_task
from bti_engine.reporters.outline_words import Voice

_MARGIN = " " * 4
_MORE = _MARGIN * 2


def variant_lines(guide: nouns.Guide, language: str = "") -> Iterator[str]:
    """Every variant, with what differs in it."""
    if not guide.variant:
        return
    trees, own_voice = variants_of(guide.node), Voice(guide, language)
    for own, variant in guide.variant.items():
        key = key_at(guide.node, ("variant", own))
        yield own_voice.named(own, "variant", own) + own_voice.origin(key)
        served = ", ".join(own_voice.service(each) for each in variant.teneste or (own,))
        if served != own_voice.title("variant", own):
            yield f"{_MARGIN}{own_voice.word('variant-of', who=served)}"
        if variant.om is not None:
            yield from wrapped(own_voice.text(variant.om), _MARGIN)
        varied = build_guide(trees[own], guide.voices)
        yield from _Writer(varied, language, Marks(own_voice, key)).lines(variant.node)


class _Writer:
    """Writes what a variant says: the values of the guide as it has it, for the keys that it gives."""

    def __init__(self, varied: nouns.Guide, language: str, marks: Marks) -> None:
        self._guide = varied
        self._voice = Voice(varied, language)
        self._marks = marks

    def lines(self, part: Mapping) -> Iterator[str]:
        """All that the variant says of levels, arenas, ends and tools."""
        voice, guide = self._voice, self._guide
        for own, node in _things(part, "nivå"):
            yield from self._thing(f"{voice.heading('nivå')} {own}", guide.niva[own], node)
            yield from self._steps("nivå", own, guide.niva[own].steg, node)
        for own, node in _things(part, "arena"):
            yield from self._thing(voice.title("arena", own), guide.arena[own], node)
            yield from self._steps("arena", own, guide.arena[own].steg, node)
        for own, node in _things(part, "slutt"):
            yield from self._thing(voice.title("slutt", own), guide.slutt[own], node)
        for own, node in _things(part, "verktøy"):
            yield from self._thing(voice.title("verktøy", own), guide.verktoy[own], node)

    def _steps(self, room: str, owner: str, steps: dict[str, nouns.Step], part: Mapping) -> Iterator[str]:
        voice = self._voice
        before = f"{voice.heading('nivå')} {owner}" if room == "nivå" else voice.title(room, owner)
        for own, node in _things(part, "steg"):
            spot = Spot(room, owner, own)  # type: ignore[arg-type]  # one of the two words above
            name = f"{before}, {voice.named(own, room, owner, 'steg', own)}"
            yield from self._thing(name, steps[own], node, spot)
            for outcome, changed in _things(node, "utfall"):
                title = voice.named(outcome, room, owner, "steg", own, "utfall", outcome)
                yield from self._thing(f"{name}, {title}", steps[own].utfall[outcome], changed, spot)

    def _thing(self, name: str, noun: nouns.Thing, part: Mapping, spot: Spot | None = None) -> Iterator[str]:
        told = [
            (key, self._told(key, noun, entry.value, spot), entry.value.span) for key, entry in part.entries.items()
        ]
        if any(text for _, text, _ in told):
            yield f"{_MARGIN}{name}:"
        for key, text, span in told:
            if text:
                yield from wrapped(f"{self._voice.heading(key)}: {text}{self._marks.at(span)}", _MORE, _MORE + _MARGIN)

    def _told(self, key: str, noun: nouns.Thing, part: Node, spot: Spot | None) -> str:
        """The value of a key as the variant has it; "" for what is told further down."""
        voice, place = self._voice, spot.name if spot else ""
        value = getattr(noun, nouns.field_name(key), None)
        match key, value:
            case "frist", nouns.Deadline():
                return voice.deadline(value, place)
            case "frist", tuple():
                return "; ".join(voice.deadline(each, place) for each in value)
            case "verktøy", tuple():
                return ", ".join(voice.tool(each) for each in value)
            case "kontakt", tuple():
                return ", ".join(voice.contact(each) for each in value)
            case "spørsmål", tuple():
                return " ".join(voice.text(each) for each in value)
            case "oppgåve", dict():
                return ", ".join(tell_task(voice, Marks(voice), each) for each in value.values())
            case "kven", nouns.Who() if spot is not None:
                return self._who(spot, value, part)
            case _, nouns.Text():
                return voice.text(value)
            case _, str():
                return value
        return ""

    def _who(self, spot: Spot, who: nouns.Who, part: Node) -> str:
        """Who does a step: what the variant says of it, without what it leaves as it is."""
        given = part.entries if isinstance(part, Mapping) else ("ansvar", "med", "tekst")
        own = nouns.Who(**{key: getattr(who, key) for key in ("ansvar", "med", "tekst") if key in given})
        return StepWriter(self._voice, spot, nouns.Step()).who(own)


def _things(part: Mapping, key: str) -> Iterator[tuple[str, Mapping]]:
    """What a variant has under a key, by the ids of the guide."""
    found = part.get(key)
    if isinstance(found, Mapping):
        yield from ((own, entry.value) for own, entry in found.entries.items() if isinstance(entry.value, Mapping))
