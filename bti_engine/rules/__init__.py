"""Judgements about text and single elements of a guide: one rule a file, strangers to each other.

Whatever needs to know which places a case can come to, or combinations of answers, is a property in `proof`.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice

from bti_engine.flow.reader import ConditionReader
from bti_engine.model.findings import ENOUGH, Finding
from bti_engine.model.guide import Guide
from bti_engine.rules import (
    access,
    alert,
    alert_outcome,
    alias,
    answer_alias,
    approval,
    approval_of_nothing,
    arena,
    condition,
    consent,
    consent_of_others,
    contact_in_alert,
    dead_end,
    deadline,
    duty_terms,
    end_without_all,
    evaluation_time,
    fact_answers,
    facts_in_standing,
    former_law,
    in_force,
    incomplete,
    link,
    log_terms,
    minutes,
    missing_text,
    missing_tool,
    never_asked,
    no_baton,
    old_answer,
    old_document,
    one_guardian,
    one_yes_for_all,
    other_written_form,
    otherwise,
    outcome_without_way,
    ownerless,
    pasted_text,
    person_name,
    personal_address,
    private_numbers,
    promise,
    reporter,
    return_step,
    shared_level,
    start_without_baton,
    target,
    to_do,
    unknown_id,
    unlocked_target,
    unmarked_family,
    unsafe_lifter,
    unshielded_alert,
    untitled,
    untranslated,
    unused,
    variant_terms,
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
    private_numbers.RULE,
    personal_address.RULE,
    person_name.RULE,
    former_law.RULE,
    pasted_text.RULE,
    other_written_form.RULE,
    missing_text.RULE,
    link.RULE,
    unused.RULE,
    in_force.RULE,
    shared_level.RULE,
    minutes.RULE,
    unshielded_alert.RULE,
    unsafe_lifter.RULE,
    contact_in_alert.RULE,
    consent_of_others.RULE,
    unmarked_family.RULE,
    one_guardian.RULE,
    one_yes_for_all.RULE,
    ownerless.RULE,
    evaluation_time.RULE,
    no_baton.RULE,
    start_without_baton.RULE,
    old_answer.RULE,
    old_document.RULE,
    missing_tool.RULE,
    promise.RULE,
    log_terms.RULE,
    duty_terms.RULE,
    access.RULE,
    approval.RULE,
    approval_of_nothing.RULE,
    reporter.RULE,
    variant_terms.RULE,
    answer_alias.RULE,
    to_do.RULE,
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
    rules = (rule for rule in RULES if whole or not rule.whole)
    found = [each for rule in rules for each in islice(rule.check(given), ENOUGH)]
    meant = {each.suggestion.text for each in found if each.suggestion is not None}
    for each in found:
        if each.kind is not unused.UNUSED or each.arguments["id"] not in meant:  # a slip elsewhere was meant to use it
            yield each
