"""A further name for an answer (`også-val`) that means no answer of the fact, or that is an answer already.

It matters because a condition that uses the name would compare with an answer that nobody can give.
"""

from __future__ import annotations

from collections.abc import Iterator

from bti_engine.model.closest import closest
from bti_engine.model.findings import Finding, Kind, Related, Suggestion
from bti_engine.model.guide import Fact
from bti_engine.model.source import Mapping, Scalar
from bti_engine.model.spans import words_of
from bti_engine.rules._rule import Judged, Rule, foremost

UNKNOWN = Kind("BTI284", "også-val-ukjent")
TAKEN = Kind("BTI285", "også-val-er-teke")


def check(judged: Judged) -> Iterator[Finding]:
    """A finding for each such name."""
    for fact in judged.guide.opplysning.values():
        aliases = fact.node.get("også-val")
        if isinstance(aliases, Mapping) and fact.val:
            yield from _of_fact(judged, fact, aliases)


def _of_fact(judged: Judged, fact: Fact, aliases: Mapping) -> Iterator[Finding]:
    answers = tuple(fact.val)
    for alias, entry in aliases.entries.items():
        if alias in fact.val:
            related = (Related(judged.key("opplysning", fact.id, "val", alias), "first"),)
            yield judged.finding(TAKEN, entry.key.span, related=related, answer=alias, fact=fact.id)
        if isinstance(entry.value, Scalar) and entry.value.text not in fact.val:
            span = words_of(entry.value)
            meant = closest(entry.value.text, answers)
            mended = Suggestion(span, meant) if meant else None
            known = foremost(answers, meant)
            yield judged.finding(UNKNOWN, span, mended=mended, answer=entry.value.text, fact=fact.id, known=known)


RULE = Rule((UNKNOWN, TAKEN), check)
