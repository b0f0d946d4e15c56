"""Reads a condition: an author's text in, the typed tree and all its problems out.

Nothing here raises, whatever the text: a problem is a finding with the exact columns of its words.
"""

from __future__ import annotations

from bti_engine.expressions.checking import Checker, Located
from bti_engine.expressions.grammar import Grammar
from bti_engine.expressions.problems import EMPTY, NEEDLESS_IF, SIGN, SPELLING, TOO_LONG, Edit, Problem, Stop
from bti_engine.expressions.symbols import Symbols
from bti_engine.expressions.tokens import Token, tokens
from bti_engine.expressions.vacuity import vacuous
from bti_engine.model.conditions import Condition
from bti_engine.model.findings import Finding, Severity, in_order
from bti_engine.model.source import Span

LONGEST = 1000
"""How many code points a condition may have."""

IFS = frozenset({"dersom", "hvis", "viss", "om", "når", "if", "when"})


def read(
    text: str, symbols: Symbols, language: str, span: Span, content: Span | None = None
) -> tuple[Condition | None, tuple[Finding, ...]]:
    """The condition that `text` says, or None if it has errors; and its findings, in order of place.

    Args:
        text: The condition as the author wrote it.
        symbols: What it may name.
        language: The author's målform, "nn" or "nb".
        span: Where the text stands.
        content: Where its first code point stands if it is on one line just as written: gives exact columns.
    """
    problems: list[Problem] = []
    located = _read(text, symbols, language, problems)
    problems = _within_quotes(problems)
    failed = any(problem.kind.severity is Severity.ERROR for problem in problems)
    findings = in_order(problem.finding(span, content, language) for problem in problems)
    return (None if failed or located is None else located.condition), findings


def _without_if(words: list[Token], symbols: Symbols, problems: list[Problem]) -> list[Token]:
    """The words without a «dersom» at their head: a condition says already when something holds."""
    first, second = words[0], words[min(1, len(words) - 1)]
    goes_on = second.kind in {"word", "ikkje", "("} and second.start > first.end
    if first.text.casefold() not in IFS or not goes_on or first.text in {*symbols.facts, *symbols.aliases}:
        return words
    edit = Edit(first.start, second.start, "")
    problems.append(Problem(NEEDLESS_IF, first.start, first.end, {"found": first.text}, edit))
    return words[1:]


def _within_quotes(problems: list[Problem]) -> list[Problem]:
    """The problems, where a wrong word stands in quotes with both mended at once: it is one slip to its author."""
    quoted = {(one.start + 1, one.end - 1): one for one in problems if one.kind is SPELLING}
    made = []
    for one in problems:
        around = quoted.get((one.start, one.end))
        if around is None or one.edit is None:
            made.append(one)
            continue
        edit = Edit(around.start, around.end, one.edit.text)
        made.append(Problem(one.kind, around.start, around.end, one.arguments, edit))
        made.remove(around)
    return made


def _read(text: str, symbols: Symbols, language: str, problems: list[Problem]) -> Located | None:
    if len(text) > LONGEST:
        problems.append(Problem(TOO_LONG, 0, len(text), {"length": len(text), "limit": LONGEST}))
        return None
    if not text.strip():
        problems.append(Problem(EMPTY, 0, len(text)))
        return None
    words = tokens(text, language, problems)
    if any(problem.kind is SIGN for problem in problems):
        return None  # what is left without the signs is not what the author wrote
    words = _without_if(words, symbols, problems)
    try:
        raw = Grammar(text, words, language, problems).whole()
    except Stop as told:
        problems.append(told.problem)
        return None
    located = Checker(text, symbols, language, problems).check(raw)
    if located is not None and not problems:
        problems += vacuous(located, symbols)
    return located
