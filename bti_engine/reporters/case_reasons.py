"""Refusals, requirements and needs in words: what stands in the way, where it is written, and what would mend it."""

from __future__ import annotations

from collections.abc import Iterable

from bti_engine.engine.openings import Need, Openings
from bti_engine.engine.refusals import Reason, Refusal
from bti_engine.expressions.truth import holding
from bti_engine.flow.tables import Requirement
from bti_engine.locale.engine import LABELS, WORDS, word
from bti_engine.locale.needs import NEEDS, ORIGINS
from bti_engine.locale.refusals import ASKED_BY_ID, MEANT, REFUSALS, WHOLE_LIST
from bti_engine.locale.words import first_up, listed
from bti_engine.model.closest import closest
from bti_engine.model.conditions import Among, Compare, Condition, Constant, Fact, Holds, Operand, Reading
from bti_engine.reporters.case_slots import say
from bti_engine.reporters.case_words import BATON, Words

_SERVICES_SHOWN = 3
_SHOWN_BY_THEMSELVES = frozenset({"value", "choices"})


def tell_refusal(words: Words, refusal: Refusal) -> list[str]:
    """A refusal in lines: what was refused, then each requirement that does not hold, with where it stands."""
    lines: list[str] = []
    asked = one_each(words, (each.requirement for each in refusal.reasons if each.requirement is not None))
    for reason in refusal.reasons:
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
    said = words.text(requirement.path).removesuffix(".") or _in_words(words, requirement.condition)
    return f"{first_up(said)} [{condition}]" if said and said != condition else condition


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


def tell_need(words: Words, need: Need) -> str:
    """One fact or record that would have to be so, and who can supply it."""
    variable = words.flow.variables.get(need.variable)
    reading = variable.reading if variable else None
    if reading is None:
        text = _fact_need(words, need.variable, need.value)
    else:
        text = _reading_need(words, reading, need.value) + _whose(words, reading)
    if not need.by or (reading is not None and reading.builtin == "samtykke"):
        return text
    return word(LABELS, "supplied-by", words.language, need=text, roles=words.parties(need.by))


def tell_openings(words: Words, openings: Openings) -> list[str]:
    """What would open an outcome: one line for each smallest set."""
    lines = []
    for number, needs in enumerate(openings.sets):
        told = words.many(dict.fromkeys(tell_need(words, each) for each in needs))
        lines.append(word(LABELS, "opens-or" if number else "opens", words.language, needs=told))
    if openings.more:
        lines.append(word(LABELS, "opens-more", words.language))
    return lines


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
    choices, typed = values.get(known, ()), str(values.get(written, ""))
    near = closest(typed, choices) if isinstance(choices, tuple) and len(typed) > 1 else None
    return f"{line} {getattr(MEANT, words.language).format(near=near)}" if near else line


def _has_all_answers(words: Words, reason: Reason) -> bool:
    """Whether it is about an answer to a question whose answers are all told."""
    fact = words.guide.opplysning.get(str(reason.arguments.get("fact", "")))
    return reason.code == "wrong-answer" and fact is not None and fact.type in {"ja-nei", "val"}


def tell_condition(words: Words, condition: Condition) -> str:
    """A plain condition as what must be in place; as it is written where there are no words for it."""
    return _in_words(words, condition) or words.condition(condition)


def _in_words(words: Words, condition: Condition) -> str:
    """A plain condition as what must be in place; "" where it is too composed for that."""
    match condition:
        case Holds(operand):
            return _operand_need(words, operand, holding(operand))
        case Compare(operand, "=", constant):
            return _operand_need(words, operand, constant)
        case Compare(Fact(fact), "!=", constant):
            return _answers(words, "fact.unlike", fact, (constant,))
        case Compare(operand, operator, constant):
            told = _operand_need(words, operand, constant)
            return (
                word(NEEDS, operator, words.language, need=told) if f"{operator}" in NEEDS and _counts(operand) else ""
            )
        case Among(Fact(fact), constants, negated):
            return _answers(words, "fact.unlike" if negated else "fact.among", fact, constants)
        case _:
            return ""


def _answers(words: Words, key: str, fact: str, values: Iterable[Constant]) -> str:
    """That an answer is, or is not, one of some."""
    told = listed((f"«{words.answer(fact, each)}»" for each in values), words.language, alternatives=True)
    return word(NEEDS, key, words.language, values=told, fact=words.fact(fact))


def _counts(operand: Operand) -> bool:
    """Whether it is a number of something, so that «at least» can stand before it."""
    return isinstance(operand, Reading) and operand.builtin in {"tal", "opne-oppgåver"}


def _operand_need(words: Words, operand: Operand, value: Constant) -> str:
    if isinstance(operand, Fact):
        return _fact_need(words, operand.id, value)
    return _reading_need(words, operand, value)


def _fact_need(words: Words, fact: str, value: Constant) -> str:
    found = words.guide.opplysning.get(fact)
    kind = found.type if found else "ja-nei"
    key = "fact" if kind in {"ja-nei", "val"} else "fact.like" if value != "" else "fact.other"
    return word(NEEDS, key, words.language, value=words.answer(fact, value), fact=words.fact(fact))


def _reading_need(words: Words, reading: Reading, value: Constant) -> str:
    key = _need_key(reading, value)
    if value is False or key not in NEEDS:
        return words.condition(Holds(reading) if value is True else Compare(reading, "=", value))
    here = word(NEEDS, "here.meeting" if reading.builtin in {"møte", "informert"} else "here", words.language)
    return word(
        NEEDS,
        key,
        words.language,
        value=value,
        here=here if reading.here else "",
        to=_to(words, reading.to),
        state=words.state(str(value)),
        consent=words.consent(reading.argument),
        givers=_givers(words, reading.argument),
        service=words.service(reading.argument),
        tool=words.tool(reading.argument),
        meeting=words.meeting(reading.argument),
        role=words.role(reading.argument),
    )


def _whose(words: Words, reading: Reading) -> str:
    """What to do where a consent is for each service, and no service that it could be for is named yet."""
    kind = words.flow.catalog.consents.get(reading.argument) if reading.builtin == "samtykke" else None
    if kind is None or not kind.each_service or reading.to or words.wanted:
        return ""
    services = words.flow.catalog.services.values()
    could = [each.id for each in services if each.needs == kind.id and each.id != words.own]
    first = ", ".join(could[:_SERVICES_SHOWN]) + (", …" if len(could) > _SERVICES_SHOWN else "")
    return word(NEEDS, "to.unnamed", words.language, services=first) if could else ""


def _need_key(reading: Reading, value: Constant) -> str:
    """The name of the sentence for a reading that must have a value."""
    match reading.builtin:
        case "samtykke":
            return "samtykke.gitt" if value == "gitt" else "samtykke.other"
        case "tal":
            special = f"tal.{reading.argument}.{value}"
            return special if special in NEEDS else f"tal.{reading.argument}"
        case "opne-oppgåver":
            return "opne-oppgåver.0" if value == 0 else "opne-oppgåver"
        case "møte":
            return "møte" if reading.argument else "møte.any"
        case _:
            return reading.builtin


def _to(words: Words, to: str) -> str:
    if not to:
        return ""
    name = words.arena(to) if to in words.flow.arenas else words.service(to)
    return word(NEEDS, "to", words.language, to=name)


def _givers(words: Words, consent: str) -> str:
    kind = words.flow.catalog.consents.get(consent)
    if kind is None or not (kind.all_of or kind.one_of):
        return word(WORDS, "someone", words.language)
    return words.many(words.role(each) for each in kind.all_of) if kind.all_of else words.parties(kind.one_of)
