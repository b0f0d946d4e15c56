"""A fact in `så-lenge` or in what opens the log, where only the records of the case may be read.

It matters because a fact becomes unknown each time its step is entered anew, and unknown would throw the case
out of the level, or shut the log.
"""

from __future__ import annotations

from collections.abc import Iterator

from bti_engine.expressions.tokens import tokens
from bti_engine.model.conditions import Fact, atoms
from bti_engine.model.findings import Finding, Kind, Related
from bti_engine.model.source import Scalar, Span
from bti_engine.rules._rule import Judged, Read, Rule

FACT = Kind("BTI213", "opplysning-i-så-lenge")


def check(judged: Judged) -> Iterator[Finding]:
    """A finding for each fact that a standing requirement reads."""
    for read in judged.conditions:
        if read.written.records_only and read.condition is not None:
            for name in dict.fromkeys(_facts(read)):
                declared = name in judged.guide.opplysning
                related = (Related(judged.key("opplysning", name), "declared"),) if declared else ()
                span = _place(judged, read.written.text, name)
                key = "krav" if read.written.path[0] == "logg" else "så-lenge"
                yield judged.finding(FACT, span, related=related, fact=name, key=key)


def _facts(read: Read) -> Iterator[str]:
    assert read.condition is not None  # noqa: S101 - the caller has looked
    for atom in atoms(read.condition):
        if isinstance(atom.operand, Fact):
            yield atom.operand.id
        elif atom.operand.builtin == "dagar-sidan":
            yield atom.operand.argument
        elif atom.operand.builtin == "alder":  # it changes by itself, with nothing recorded
            yield "alder"


def _place(judged: Judged, written: Scalar, name: str) -> Span:
    """Where the condition names the fact (or one of its further ids); else all of the condition."""
    fact = judged.guide.opplysning.get(name)
    names = (name, *fact.ogsa) if fact else (name,)
    if written.content is not None:
        for word in tokens(written.text, judged.language(written.span), []):
            if word.text in names:
                return written.content.part(word.start, word.end)
    return written.span


RULE = Rule((FACT,), check)
