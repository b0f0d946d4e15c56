"""Judgements about text and single elements of a guide: one rule a file, strangers to each other.

Whatever needs to know which places a case can come to, or combinations of answers, is a property in `proof`.
"""

from __future__ import annotations

from collections.abc import Iterator

from bti_engine.flow.reader import ConditionReader
from bti_engine.model.findings import Finding
from bti_engine.model.guide import Guide
from bti_engine.rules import (
    alert,
    alert_outcome,
    alias,
    arena,
    condition,
    consent,
    dead_end,
    deadline,
    end_without_all,
    fact_answers,
    facts_in_standing,
    incomplete,
    never_asked,
    otherwise,
    outcome_without_way,
    return_step,
    target,
    unknown_id,
    unlocked_target,
    untitled,
    untranslated,
)
from bti_engine.rules._rule import Rule, judged

RULES: tuple[Rule, ...] = (
    unknown_id.RULE,
    target.RULE,
    unlocked_target.RULE,
    return_step.RULE,
    outcome_without_way.RULE,
    alert_outcome.RULE,
    facts_in_standing.RULE,
    condition.RULE,
    never_asked.RULE,
    incomplete.RULE,
    untitled.RULE,
    fact_answers.RULE,
    deadline.RULE,
    otherwise.RULE,
    alert.RULE,
    consent.RULE,
    alias.RULE,
    end_without_all.RULE,
    arena.RULE,
    dead_end.RULE,
    untranslated.RULE,
)
"""Every rule."""


def judge(guide: Guide, reader: ConditionReader, *, whole: bool = True) -> Iterator[Finding]:
    """What the rules find in a resolved guide.

    Args:
        guide: The guide.
        reader: Reads its conditions.
        whole: Whether all that its files say could be read; if not, nothing is said to be missing.
    """
    given = judged(guide, reader)
    for rule in RULES:
        if whole or not rule.whole:
            yield from rule.check(given)
