"""Reads a condition: an author's text in, the typed tree and all its problems out.

Nothing here raises, whatever the text: a problem is a finding with the exact columns of its words.
"""

from __future__ import annotations

from bti_engine.expressions.checking import Checker, Located
from bti_engine.expressions.grammar import Grammar
from bti_engine.expressions.problems import EMPTY, SIGN, TOO_LONG, Problem, Stop
from bti_engine.expressions.symbols import Symbols
from bti_engine.expressions.tokens import tokens
from bti_engine.expressions.vacuity import vacuous
from bti_engine.model.conditions import Condition
from bti_engine.model.findings import Finding, Severity, in_order
from bti_engine.model.source import Span

LONGEST = 1000
"""How many code points a condition may have."""


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
    failed = any(problem.kind.severity is Severity.ERROR for problem in problems)
    findings = in_order(problem.finding(span, content, language) for problem in problems)
    return (None if failed or located is None else located.condition), findings


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
    try:
        raw = Grammar(text, words, language, problems).whole()
    except Stop as told:
        problems.append(told.problem)
        return None
    located = Checker(text, symbols, language, problems).check(raw)
    if located is not None and not problems:
        problems += vacuous(located, symbols)
    return located
