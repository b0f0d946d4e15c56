"""What must be in place, in words: an answer, a record, somebody's yes; and who can supply it."""

from __future__ import annotations

from collections.abc import Iterable

from bti_engine.engine.openings import Need, Openings
from bti_engine.expressions.truth import holding
from bti_engine.locale.engine import LABELS, WORDS, word
from bti_engine.locale.needs import NEEDS
from bti_engine.locale.words import listed
from bti_engine.model.conditions import Among, Compare, Condition, Constant, Fact, Holds, Operand, Reading
from bti_engine.reporters.case_words import Words

_SERVICES_SHOWN = 3
_NAMES_WHO = frozenset({"samtykke", "godkjend"})
"""The readings whose words tell who supplies them."""
_DECIDED_BY_TRUTH = frozenset({"dagar-sidan", "alder"})
"""What nobody can bring about, only tell: whether it opens depends on what is so."""


def tell_need(words: Words, need: Need) -> str:
    """One fact or record that would have to be so, and who can supply it."""
    variable = words.flow.variables.get(need.variable)
    reading = variable.reading if variable else None
    text = need_text(words, need) + (_how(words, reading) if reading is not None else "")
    if not need.by or (reading is not None and reading.builtin in _NAMES_WHO):
        return text
    return word(LABELS, "supplied-by", words.language, need=text, roles=words.parties(need.by))


def need_text(words: Words, need: Need) -> str:
    """One fact or record that would have to be so; where several values would do, all of them."""
    variable = words.flow.variables.get(need.variable)
    reading = variable.reading if variable else None
    if reading is None:
        told = words.guide.opplysning.get(need.variable)
        several = bool(need.also) and (told is None or told.type in {"ja-nei", "val"})
        return (
            _answers(words, "fact.among", need.variable, need.values)
            if several
            else _fact_need(words, need.variable, need.value)
        )
    if reading.builtin in _DECIDED_BY_TRUTH:
        fact, who = words.fact(reading.argument), words.names(words.subject) or word(WORDS, "the-young", words.language)
        return word(NEEDS, f"{reading.builtin}.told", words.language, fact=fact, who=who)
    told_as_one = _among(words, reading, need.values) if need.also else ""
    return (told_as_one or _reading_need(words, reading, need.value)) + _whose(words, reading)


def tell_openings(words: Words, openings: Openings) -> list[str]:
    """What would open an outcome: one line for each smallest set."""
    lines = []
    for number, needs in enumerate(openings.sets):
        told = words.many(dict.fromkeys(tell_need(words, each) for each in needs))
        lines.append(word(LABELS, "opens-or" if number else "opens", words.language, needs=told))
    if openings.more:
        lines.append(word(LABELS, "opens-more", words.language))
    return lines


def tell_condition(words: Words, condition: Condition) -> str:
    """A plain condition as what must be in place; as it is written where there are no words for it."""
    return in_words(words, condition) or words.condition(condition)


def in_words(words: Words, condition: Condition) -> str:
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
        case Among(Reading() as reading, constants, False):
            return _among(words, reading, constants)
        case Among(Fact(fact), constants, negated):
            return _answers(words, "fact.unlike" if negated else "fact.among", fact, constants)
        case _:
            return ""


def _among(words: Words, reading: Reading, values: tuple[Constant, ...]) -> str:
    """That a reading has one of some values; "" where there are no words for one of them."""
    if any(_need_key(reading, each) not in NEEDS or each is False for each in values):
        return ""
    if reading.builtin != "samtykke":
        return listed((_reading_need(words, reading, each) for each in values), words.language, alternatives=True)
    return word(
        NEEDS,
        "samtykke.other",
        words.language,
        state=listed((words.state(str(each)) for each in values), words.language, alternatives=True),
        consent=words.consent(reading.argument),
        givers=_givers(words, reading.argument),
        to=_to(words, reading.to),
    )


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
    if value is False and f"{key}.not" in NEEDS:
        key = f"{key}.not"
    elif value is False or key not in NEEDS:
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
        duty=words.duty(reading.argument),
        approvers=words.parties(_approvers(words, reading.argument)),
        opened_by=_opened_by(words) if reading.builtin == "logg" else "",
    )


def log_needs(words: Words) -> list[str]:
    """All that the log requires before it is open."""
    log = words.flow.log
    if log is None:
        return []
    needs = [words.text(each.path).removesuffix(".") or tell_condition(words, each.condition) for each in log.requires]
    return needs + ([word(NEEDS, "log.level", words.language, level=words.level(log.level))] if log.level else [])


def _opened_by(words: Words) -> str:
    needs = log_needs(words)
    return word(NEEDS, "opened_by", words.language, needs=words.many(needs)) if needs else ""


def _approvers(words: Words, outcome: str) -> tuple[str, ...]:
    move = words.move(outcome)
    return move.approvers if move else ()


def _whose(words: Words, reading: Reading) -> str:
    """What to do where a consent is for each service, and no service that it could be for is named yet."""
    kind = words.flow.catalog.consents.get(reading.argument) if reading.builtin == "samtykke" else None
    if kind is None or not kind.each_service or reading.to or words.wanted:
        return ""
    services = words.flow.catalog.services.values()
    could = [each.id for each in services if each.needs == kind.id and each.id != words.own]
    first = ", ".join(could[:_SERVICES_SHOWN]) + (", …" if len(could) > _SERVICES_SHOWN else "")
    return word(NEEDS, "to.unnamed", words.language, services=first) if could else ""


def _how(words: Words, reading: Reading) -> str:
    """The command that makes a document or tells of a meeting, which takes the id and not the title."""
    kind = {"dokument": "verktøy", "møte": "møte"}.get(reading.builtin)
    if kind is None or not reading.argument:
        return ""
    return word(NEEDS, f"{reading.builtin}.how", words.language, id=words.ids.id(kind, reading.argument))


def _need_key(reading: Reading, value: Constant) -> str:
    """The name of the sentence for a reading that must have a value."""
    match reading.builtin:
        case "samtykke":
            return "samtykke.gitt" if value == "gitt" else "samtykke.other"
        case "tal":
            special = f"tal.{reading.argument}.{value}"
            return special if special in NEEDS else f"tal.{reading.argument}"
        case "plikt":
            return f"plikt.{value}"
        case "opne-oppgåver":
            return "opne-oppgåver.0" if value == 0 else "opne-oppgåver"
        case "møte":
            return "møte" if reading.argument else "møte.any"
        case _:
            return reading.builtin


def _to(words: Words, to: str) -> str:
    if not to:
        return ""
    arena = words.flow.arenas.get(to)
    if arena is None:
        return word(NEEDS, "to", words.language, to=words.service(to))
    members = ", ".join(words.ids.id("teneste", each) for each in arena.services)
    key = "to.members" if members else "to"
    return word(NEEDS, key, words.language, to=words.arena(to), services=members)


def _givers(words: Words, consent: str) -> str:
    kind = words.flow.catalog.consents.get(consent)
    if kind is None or not (kind.all_of or kind.one_of):
        return word(WORDS, "someone", words.language)
    return words.many(words.role(each) for each in kind.all_of) if kind.all_of else words.parties(kind.one_of)
