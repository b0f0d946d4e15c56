"""Conditions that cannot be read, or that say nothing: what `expressions` finds in them.

It matters because a condition that cannot be read opens no door, and nobody would know why.
"""

from __future__ import annotations

from collections.abc import Iterator

from bti_engine.expressions.printing import show
from bti_engine.expressions.problems import KINDS, NO_ARGUMENT, UNKNOWN_ID
from bti_engine.flow.spots import steps
from bti_engine.model.conditions import Compare, Condition, Constant, Fact, Holds, Not
from bti_engine.model.findings import Finding, Kind, Suggestion
from bti_engine.model.source import Span
from bti_engine.model.strays import stray_ids
from bti_engine.rules._answers import answers_by_title, unclear_facts
from bti_engine.rules._bare import with_consents
from bti_engine.rules._ids import by_title, ids_of
from bti_engine.rules._rule import Judged, Read, Rule, foremost
from bti_engine.rules._speech import meant, speech

SENTENCE = Kind("BTI242", "setning-som-vilkår")
LIKE_A_FACT = Kind("BTI243", "spørsmål-som-vilkår")

_SIGNS = frozenset("=<>(),")
_TITLED = ("samtykke", "rolle", "teneste", "verktøy", "arena", "møte", "målgruppe")
_FROM = frozenset({"frå", "fra", "av"})
_NOTS = frozenset({"ikkje", "ikke"})
_SOME: dict[str, Constant] = {"tal": 3, "dato": "2026-01-31"}
_UNKNOWN = {"nn": "ikkje uro", "nb": "ikke uro"}
"""A condition to show where the guide has no facts."""


def check(judged: Judged) -> Iterator[Finding]:
    """What is wrong with the conditions of the guide."""
    unclear, strays = unclear_facts(judged.guide), stray_ids(judged.tree)
    for read in judged.conditions:
        titled = (_consent_in_words(judged, read) or _by_title(judged, read)) if read.condition is None else None
        if titled is not None:
            yield titled
            continue
        answered = answers_by_title(judged, read)
        yield from answered
        if answered:
            continue
        told = _sentence(judged, read) if read.condition is None else None
        if told is not None:
            yield told
        for finding in read.findings:
            if finding.arguments.get("name") in unclear | strays or finding.arguments.get("id") in strays:
                continue  # what is wrong with it is told where it is declared
            if told is None or not _touches(told.span, finding.span):
                yield with_consents(judged, read, finding)


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


def _sentence(judged: Judged, read: Read) -> Finding | None:
    """The finding about plain speech, with the fact that it is about if one can be told; None where it is none."""
    written, guide = read.written.text, judged.guide
    found = speech(guide, written.text)
    if found is None:
        return None
    start, end = found
    span = written.span if written.content is None else written.content.part(start, end)
    said = written.text[start:end]
    fact = meant(guide, said)
    if fact is not None:
        denied = not _NOTS.isdisjoint(said.split())
        return judged.finding(LIKE_A_FACT, span, fact=fact, example=_example(judged, fact, span, denied=denied))
    asked = next((step.opplysning for spot, step, _ in steps(guide) if spot.name == read.written.place), ())
    usable = (each for each in (*asked, *guide.opplysning) if each in guide.opplysning)
    first = next((each for each in usable if guide.opplysning[each].type != "tekst"), None)
    example = _example(judged, first, span) if first else _UNKNOWN[judged.language(span)]
    return judged.finding(SENTENCE, span, example=example)


def _example(judged: Judged, own: str, span: Span, *, denied: bool = True) -> str:
    """A condition with a fact, as the author of the file at `span` could write it."""
    fact, operand = judged.guide.opplysning[own], Fact(own)
    condition: Condition = Not(Holds(operand)) if denied else Compare(operand, "=", constant=True)
    if fact.type == "val":
        condition = Compare(operand, "=", next(iter(fact.val), "…"))
    elif fact.type in _SOME:
        condition = Compare(operand, ">=", _SOME[fact.type])
    return show(condition, judged.language(span), judged.ids(span))


def _touches(one: Span, other: Span) -> bool:
    """Whether two stretches of a file have something in common."""
    return (one.line, one.column) <= (other.end_line, other.end_column) and (other.line, other.column) <= (
        one.end_line,
        one.end_column,
    )


RULE = Rule((*KINDS, SENTENCE, LIKE_A_FACT), check)
