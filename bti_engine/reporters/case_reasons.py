"""Refusals and requirements in words: what stands in the way, and where it is written."""

from __future__ import annotations

from collections.abc import Iterable

from bti_engine.engine.refusals import Reason, Refusal
from bti_engine.flow.tables import Requirement
from bti_engine.locale.engine import word
from bti_engine.locale.needs import ORIGINS
from bti_engine.locale.refusals import ASKED_BY_ID, MEANT, REFUSALS, WHOLE_LIST
from bti_engine.locale.words import first_up
from bti_engine.model.closest import closest
from bti_engine.model.conditions import Condition
from bti_engine.model.vocabulary import BATON
from bti_engine.reporters.case_needs import in_words
from bti_engine.reporters.case_slots import as_typed, say
from bti_engine.reporters.case_words import Words

_LOG = ("logg",)
"""Where a requirement stands that asks for an open log; what the guide tells of its log says nothing of that."""
_SHOWN_BY_THEMSELVES = frozenset({"value", "choices"})


def tell_refusal(words: Words, refusal: Refusal) -> list[str]:
    """A refusal in lines: what was refused, then each requirement that does not hold, with where it stands."""
    lines: list[str] = []
    asked = one_each(words, (each.requirement for each in refusal.reasons if each.requirement is not None))
    told_already = "not-ready" in refusal.codes
    for reason in refusal.reasons:
        if reason.requirement is None or not told_already:
            lines.append(_reason(words, reason))
        if reason.requirement in asked:
            lines.append(f"– {tell_requirement(words, reason.requirement)}")
    return list(dict.fromkeys(lines))


def one_each(words: Words, requirements: Iterable[Requirement]) -> list[Requirement]:
    """The requirements, one for each condition: the first that has the author's own sentence, else the first."""
    kept: dict[Condition, Requirement] = {}
    for each in requirements:
        known = kept.setdefault(each.condition, each)
        if words.text(each.path) and not words.text(known.path):
            kept[each.condition] = each
    return list(kept.values())


def tell_requirement(words: Words, requirement: Requirement) -> str:
    """A requirement: where it stands, the author's own sentence or ours, and the condition as it is written."""
    return f"{origin(words, requirement)}: {requirement_text(words, requirement)}"


def requirement_text(words: Words, requirement: Requirement) -> str:
    """What a requirement says: the author's sentence if there is one, and the condition."""
    condition = words.condition(requirement.condition)
    said = own_sentence(words, requirement) or in_words(words, requirement.condition)
    return f"{first_up(said)} [{condition}]" if said and said != condition else condition


def own_sentence(words: Words, requirement: Requirement) -> str:
    """The author's own sentence for a requirement, or ""."""
    return "" if requirement.path == _LOG else words.text(requirement.path).removesuffix(".")


def standing_text(words: Words, name: str) -> str:
    """The standing requirement that a stopped case is stopped by; `name` is its path, with `/` between."""
    for level in words.flow.levels.values():
        for each in level.standing:
            if "/".join(each.requirement.path) == name:
                return requirement_text(words, each.requirement)
    return name


def origin(words: Words, requirement: Requirement) -> str:
    """Where a requirement stands."""
    owner = requirement.path[1] if len(requirement.path) > 1 else ""
    return word(ORIGINS, requirement.origin, words.language, level=words.level(owner), arena=words.arena(owner))


def _reason(words: Words, reason: Reason) -> str:
    values: dict[str, object] = dict(reason.arguments)
    if reason.code == "stopped":
        values["requirement"] = standing_text(words, str(values["requirement"]))
    written, known = ASKED_BY_ID.get(reason.code, ("", ""))
    by_id = {written, known, "day"} - _SHOWN_BY_THEMSELVES
    sentence = WHOLE_LIST if _has_all_answers(words, reason) else REFUSALS[reason.code]
    line = say(words, sentence, values, by_id)
    if reason.code == "not-participant" and values["role"] not in words.guide.rolle:
        written, known, values = "role", "roles", {**values, "roles": (*words.guide.rolle, BATON)}
    typed = str(values.get(written, ""))
    choices = as_typed(words, known, values.get(known, ()), str(values.get("fact", "")))
    near = closest(typed, choices) if isinstance(choices, tuple) and len(typed) > 1 else None
    return f"{line} {getattr(MEANT, words.language).format(near=near)}" if near else line


def _has_all_answers(words: Words, reason: Reason) -> bool:
    """Whether it is about an answer to a question whose answers are all told."""
    fact = words.guide.opplysning.get(str(reason.arguments.get("fact", "")))
    return reason.code == "wrong-answer" and fact is not None and fact.type in {"ja-nei", "val"}
