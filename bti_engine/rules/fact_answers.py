"""A fact, or a field of a form, whose answers do not fit its type: a choice without answers, answers to no choice.

It matters because nobody can answer a choice that has nothing to choose between.
"""

from __future__ import annotations

from collections.abc import Iterator

from bti_engine.model.findings import Finding, Kind, Suggestion
from bti_engine.model.guide import Fact, FormField, Guide
from bti_engine.model.source import Mapping
from bti_engine.model.vocabulary import VALUES, in_language
from bti_engine.rules._answers import type_is_read
from bti_engine.rules._rule import Judged, Rule

NO_ANSWERS = Kind("BTI221", "val-utan-svar")
NO_CHOICE = Kind("BTI222", "svar-utan-val")
NO_TYPE = Kind("BTI241", "svar-utan-type")
_FEWEST = 2


def check(judged: Judged) -> Iterator[Finding]:
    """A finding for each fact or field whose `type` and `val` do not fit."""
    for own, fact in _asked(judged.guide):
        if fact.type == "val" and len(fact.val) < _FEWEST:
            key = "val" if "val" in fact.node.entries else "type"
            span = fact.node.key_span(key) if key == "val" else fact.node.value_span(key)
            yield judged.finding(NO_ANSWERS, span, fact=own, count=len(fact.val), key=judged.word("val", span))
        elif fact.type != "val" and "val" in fact.node.entries:
            span = fact.node.key_span("val")
            if "type" not in fact.node.entries:
                yield _typeless(judged, own, fact.node)
                continue
            if not type_is_read(fact):
                continue
            kind = in_language(fact.type, VALUES, judged.language(span))
            yield judged.finding(NO_CHOICE, span, fact=own, kind=kind, key=judged.word("val", span))


def _asked(guide: Guide) -> Iterator[tuple[str, Fact | FormField]]:
    """All that somebody is to answer."""
    yield from guide.opplysning.items()
    for tool in guide.verktoy.values():
        yield from tool.felt.items()


def _typeless(judged: Judged, own: str, fact: Mapping) -> Finding:
    """The finding about answers without `type`, with the line that is missing."""
    span = fact.key_span("val")
    word = in_language("val", VALUES, judged.language(span))
    first = next(iter(fact.entries.values())).key.span
    in_braces = fact.span[:3] != first[:3]
    between = ", " if in_braces else "\n" + " " * (span.column - 1)
    mended = Suggestion(span.before(), f"type: {word}{between}")
    return judged.finding(NO_TYPE, span, mended=mended, fact=own, kind=word)


RULE = Rule((NO_ANSWERS, NO_CHOICE, NO_TYPE), check)
