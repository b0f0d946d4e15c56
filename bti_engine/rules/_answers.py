"""What is known of the answers to a fact, also where its type or its answers could not be read.

A fact whose type is misspelt is a finding already; what is said of its answers and of the conditions that name it would
only be what follows from that.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from bti_engine.expressions.problems import UNKNOWN_VALUE
from bti_engine.model.closest import closest
from bti_engine.model.findings import Finding, Suggestion
from bti_engine.model.guide import Fact, FormField, Guide
from bti_engine.model.source import Mapping, Scalar
from bti_engine.rules._rule import Judged, Read, foremost

_COMPARED = r"([\w-]+)\s*!?=\s*"
_END = r"\s+(?:og|eller)\s|\)|$"
_MARKS = " .,«»\"'“”„‘’`"


def type_is_read(fact: Fact | FormField) -> bool:
    """Whether the type that a fact or field has is the one that is written."""
    written = fact.node.get("type")
    return written is None or (isinstance(written, Scalar) and written.text == fact.type)


def unclear_facts(guide: Guide) -> frozenset[str]:
    """Every word for the facts whose type and answers do not fit, or were not read: one finding there says it all."""
    return frozenset(
        name for own, fact in guide.opplysning.items() if not _is_clear(fact) for name in (own, *fact.ogsa)
    )


def _is_clear(fact: Fact) -> bool:
    answers = fact.node.get("val")
    if answers is None:
        return type_is_read(fact)
    return fact.type == "val" and type_is_read(fact) and isinstance(answers, Mapping)


def answers_by_title(judged: Judged, read: Read) -> tuple[Finding, ...]:
    """The findings about answers in words where their ids should stand: `behov = Ei anna teneste i tillegg`."""
    written = read.written.text
    if read.condition is not None or written.content is None:
        return ()
    return tuple(_answers(judged, written))


def _answers(judged: Judged, written: Scalar) -> Iterator[Finding]:
    for sign in re.finditer(_COMPARED, written.text):
        fact = _named(judged.guide, sign[1])
        found = None if fact is None else _answer(fact, written.text, sign.end())
        if fact is None or found is None or written.content is None:
            continue
        own, end = found
        place = written.content.part(sign.end(), end)
        ids = judged.ids(place)
        known = foremost(tuple(ids.answer(fact.id, each) for each in fact.val), ids.answer(fact.id, own))
        said = written.text[sign.end() : end].strip(_MARKS)
        mended = Suggestion(place, known[0])
        yield judged.finding(UNKNOWN_VALUE, place, mended=mended, name=sign[1], found=said, known=known)


def _named(guide: Guide, word: str) -> Fact | None:
    facts = guide.opplysning.values()
    return next((fact for fact in facts if fact.type == "val" and word in (fact.id, *fact.ogsa)), None)


def _answer(fact: Fact, text: str, start: int) -> tuple[str, int] | None:
    """The answer whose title stands at `start`, and where the title ends; the longest that is one."""
    titles = {_plain(said): own for own, each in fact.val.items() for said in each.versions.values()}
    ends = [end.start() for end in re.finditer(_END, text) if end.start() > start]
    for end in reversed(ends):
        if _plain(text[start:end]) in titles and " " in text[start:end].strip():
            return titles[_plain(text[start:end])], end
    said = _plain(text[start : ends[0]]) if ends else ""
    if " " not in said:
        return None
    begun = {own for title, own in titles.items() if title.startswith(said)}
    near = closest(said, titles)
    own = begun.pop() if len(begun) == 1 else titles.get(near or "")
    return None if own is None else (own, ends[0])


def _plain(text: str) -> str:
    return " ".join(text.casefold().strip(_MARKS).split())
