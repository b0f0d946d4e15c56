"""A log that is open to all from the start, that is opened by rules which do nothing, or at what is no level.

It matters because the log is where the services write of the family. Only a digital log (`form: digital`) waits for
anything: for its requirements, and for the case to be at a level.
"""

from __future__ import annotations

from collections.abc import Iterator

from bti_engine.expressions.printing import show
from bti_engine.model.conditions import Reading, atoms
from bti_engine.model.findings import Finding, Kind, Severity, Suggestion
from bti_engine.model.guide import Log
from bti_engine.model.numerals import digits
from bti_engine.model.source import Scalar
from bti_engine.model.spans import words_of
from bti_engine.rules._rule import Judged, Rule

NO_TERMS = Kind("BTI273", "logg-utan-krav", Severity.INFO)
IDLE_TERMS = Kind("BTI274", "krav-utan-digital-logg", Severity.WARNING)
NO_LEVEL = Kind("BTI275", "logg-frå-anna-enn-nivå")
ROUND = Kind("BTI288", "logg-krev-det-han-opnar")

_TERMS = ("krav", "frå")
_OPENED_BY_IT = frozenset({"logg", "involvert", "tal"})
"""The built-ins that read what opening the log brings about: it itself, and which services take part."""


def check(judged: Judged) -> Iterator[Finding]:
    """A finding for each of these."""
    log = judged.guide.logg
    if log is None:
        return
    said = [key for key in _TERMS if key in log.node.entries]
    if log.form == "digital":
        if not said:
            span = log.node.value_span("form")
            yield judged.finding(NO_TERMS, span, key=judged.word("frå", span))
        if log.fra is not None:
            yield from _level(judged, log.fra)
        yield from _round(judged)
    else:
        yield from (_idle(judged, log, key) for key in said)


def _round(judged: Judged) -> Iterator[Finding]:
    """What the log requires may not rest on what opening it brings about: it would open and shut for ever."""
    for read in judged.conditions:
        if read.written.path[:2] != ("logg", "krav") or read.condition is None:
            continue
        for atom in atoms(read.condition):
            operand = atom.operand
            if isinstance(operand, Reading) and operand.builtin in _OPENED_BY_IT and operand.argument[:6] != "tiltak":
                span = read.written.text.span
                yield judged.finding(ROUND, span, word=show(atom, judged.language(span), judged.ids(span)))
                break


def _idle(judged: Judged, log: Log, key: str) -> Finding:
    span = log.node.key_span(key)
    return judged.finding(IDLE_TERMS, span, key=judged.word(key, span))


def _level(judged: Judged, written: Scalar) -> Iterator[Finding]:
    text = " ".join(written.text.split())
    levels = tuple(judged.guide.niva)
    if not levels or text.removeprefix("nivå ") in levels:
        return
    span = words_of(written)
    bare = text.casefold().removeprefix("nivå").strip(" -_")
    meant = next((each for each in (bare, digits(bare), text.partition("/")[0]) if each in levels), None)
    mended = Suggestion(span, f"nivå {meant}") if meant else None
    known = tuple(f"nivå {each}" for each in levels)
    yield judged.finding(NO_LEVEL, span, mended=mended, target=text, known=known)


RULE = Rule((NO_TERMS, IDLE_TERMS, NO_LEVEL, ROUND), check, whole=True)
