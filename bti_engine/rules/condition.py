"""Conditions that cannot be read, or that say nothing: what `expressions` finds in them.

It matters because a condition that cannot be read opens no door, and nobody would know why.
"""

from __future__ import annotations

from collections.abc import Iterator

from bti_engine.expressions.problems import KINDS, NO_ARGUMENT, SIGN, UNEXPECTED, UNKNOWN_FACT, UNKNOWN_ID, WANTS_YES_NO
from bti_engine.model.findings import Finding, Kind, Suggestion
from bti_engine.model.guide import Guide
from bti_engine.model.source import Mapping, Node, Scalar
from bti_engine.model.vocabulary import CONDITION_WORDS
from bti_engine.rules._ids import by_title, ids_of
from bti_engine.rules._rule import Judged, Read, Rule, foremost

SENTENCE = Kind("BTI242", "setning-som-vilkår")
LIKE_A_FACT = Kind("BTI243", "spørsmål-som-vilkår")

_SIGNS = frozenset("=<>(),")
_TITLED = ("samtykke", "rolle", "teneste", "verktøy", "arena", "møte", "målgruppe")
_FROM = frozenset({"frå", "fra", "av"})
_FEWEST_WORDS = 3
_ALIKE = 0.6


def check(judged: Judged) -> Iterator[Finding]:
    """What is wrong with the conditions of the guide."""
    unclear = _facts_of_unclear_type(judged.guide)
    for read in judged.conditions:
        titled = (_consent_in_words(judged, read) or _by_title(judged, read)) if read.condition is None else None
        if titled is not None:
            yield titled
            continue
        if read.condition is None and _is_sentence(judged.guide, read):
            yield _sentence(judged, read)
            continue
        for finding in read.findings:
            if finding.kind is not WANTS_YES_NO or finding.arguments["name"] not in unclear:
                yield finding


def _facts_of_unclear_type(guide: Guide) -> frozenset[str]:
    """The facts with answers of their own that are no choice: one finding there says it all."""
    wrong = {own: fact for own, fact in guide.opplysning.items() if fact.type != "val" and "val" in fact.node.entries}
    return frozenset(name for own, fact in wrong.items() for name in (own, *fact.ogsa))


def _is_sentence(guide: Guide, read: Read) -> bool:
    """Whether a condition is plain speech: several words, no sign, and no name of a fact followed by a joint."""
    written = read.written.text
    words = written.text.split()
    if len(words) < _FEWEST_WORDS or not _SIGNS.isdisjoint(written.text):
        return False
    if not any(each.kind in (UNEXPECTED, SIGN, UNKNOWN_FACT) for each in read.findings):
        return False
    known = {*guide.opplysning, *CONDITION_WORDS, *CONDITION_WORDS.values()}
    strange = [word for word in words if word not in known]
    return len(strange) >= max(2, len(words) // 2) and any(each.kind in (UNEXPECTED, SIGN) for each in read.findings)


def _by_title(judged: Judged, read: Read) -> Finding | None:
    """The finding about a title in a parenthesis, where the id should stand: `samtykke(Samtykke til …)`."""
    written = read.written.text
    start = written.text.find("(") + 1
    end = written.text.find(")", start)
    inside = written.text[start:end]
    if written.content is None or not start or " " not in inside.strip():
        return None
    language = judged.language(written.span)
    for kind in _TITLED:
        own = by_title(judged.tree, kind, inside)
        if own is not None:
            ids = ids_of(judged.tree, kind)
            word = ids.word(own, kind, language, judged.guide.voices)
            known = foremost(ids.words(kind, language, judged.guide.voices), word)
            place = written.content.part(start, end)
            name = judged.word(kind, place)
            return judged.finding(UNKNOWN_ID, place, mended=Suggestion(place, word), id=inside, kind=name, known=known)
    return None


def _consent_in_words(judged: Judged, read: Read) -> Finding | None:
    """The finding about `samtykke frå føresette`: from whom is said where the consent is declared."""
    written = read.written.text
    words = written.text.split()
    if written.content is None or words[:1] != ["samtykke"] or not (_FROM & {*words[1:2]}):
        return None
    if not {*words}.isdisjoint({"og", "eller"}) or not _SIGNS.isdisjoint(written.text):
        return None
    ids = ids_of(judged.tree, "samtykke").words("samtykke", judged.language(written.span), judged.guide.voices)
    example = f"samtykke({ids[0]})" if ids else "samtykke(…)"
    mended = Suggestion(written.span, example) if len(ids) == 1 and written.content == written.span else None
    return judged.finding(NO_ARGUMENT, written.span, mended=mended, name="samtykke", example=example)


def _sentence(judged: Judged, read: Read) -> Finding:
    """The finding about plain speech, with the fact whose question it resembles, if one does."""
    written = read.written.text
    fact = _resembling(judged.guide, written.text)
    if fact is None:
        return judged.finding(SENTENCE, written.span, text=written.text)
    return judged.finding(LIKE_A_FACT, written.span, text=written.text, fact=fact)


def _resembling(guide: Guide, text: str) -> str | None:
    """The fact whose question has most of its words in common with `text`."""
    wanted = _words(text)
    best: tuple[float, str] | None = None
    for own, fact in guide.opplysning.items():
        for question in _texts(fact.node.get("spørsmål"), fact.node.get("tittel")):
            asked = _words(question)
            share = len(wanted & asked) / max(1, min(len(wanted), len(asked)))
            if share >= _ALIKE and (best is None or share > best[0]):
                best = (share, own)
    return None if best is None else best[1]


def _texts(*nodes: Node | None) -> Iterator[str]:
    for node in nodes:
        values = [entry.value for entry in node.entries.values()] if isinstance(node, Mapping) else [node]
        yield from (value.text for value in values if isinstance(value, Scalar))


def _words(text: str) -> frozenset[str]:
    return frozenset(text.casefold().replace("?", " ").replace(".", " ").replace(",", " ").split())


RULE = Rule((*KINDS, SENTENCE, LIKE_A_FACT), check)
