"""One thing that is needed, in lines: what it is, who can supply it, in which form, how and by when."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from bti_engine.application.why.values import Due, Supply
from bti_engine.locale import why as told
from bti_engine.locale.engine import word
from bti_engine.locale.words import first_up, listed
from bti_engine.model.commands import Actor
from bti_engine.reporters.case_needs import need_text
from bti_engine.reporters.case_words import Words
from bti_engine.reporters.why_commands import commands_for
from bti_engine.reporters.why_where import tell_sources

_BY_ALL = frozenset({"consent"})
"""What each of the people must supply, where several are named; all else one of them can."""


def tell_supply(words: Words, supply: Supply, case: str = "") -> list[str]:
    """A need and how it can be supplied.

    Args:
        words: How things are named.
        supply: The need.
        case: The number of the case, for the command to type; "": no command is told.
    """
    return [first_up(need_text(words, supply.need)), *(f"    {each}" for each in _how(words, supply, case))]


def tell_people(words: Words, people: Iterable[Actor], *, every: bool = False) -> str:
    """People by name and role; `every`: all of them, else one of them."""
    return listed((words.person(each.person, each.role) for each in people), words.language, alternatives=not every)


def tell_due(words: Words, due: Due) -> str:
    """A day and what happens then, or was to happen."""
    key = f"{due.what}.missed" if due.missed else due.what
    return word(
        told.DAYS,
        key,
        words.language,
        day=words.day(due.day),
        deadline=words.deadline(due.name),
        owner=words.owners(due.name, due.owner) if due.what == "deadline" else "",
        meeting=words.meeting(due.name),
        measure=words.measure(due.name),
        task=words.task(due.name),
        consent=words.consent(due.name),
        person=words.person(due.owner),
    )


def _how(words: Words, supply: Supply, case: str) -> Iterator[str]:
    language = words.language
    if supply.means in {"waiver", "correction"}:
        yield word(told.SUPPLY, supply.means, language)
    yield from _who(words, supply)
    forms = _forms(words, supply)
    if forms:
        yield forms
    if supply.choices and supply.choices != (True, False):
        choices = words.many(words.answer(supply.need.variable, each) for each in supply.choices)
        yield word(told.SUPPLY, "choices", language, choices=choices)
    yield from _things(words, supply)
    sources = tell_sources(words, supply.stands)
    if sources:
        yield word(told.SUPPLY, "rests", language, sources=sources)
    for each in supply.due:
        yield word(told.SUPPLY, "by", language, day=tell_due(words, each))
    for command in commands_for(words, supply, case) if case else ():
        yield word(told.SUPPLY, "how", language, command=command)


def _who(words: Words, supply: Supply) -> Iterator[str]:
    """Who can supply it, and whom it reaches."""
    language, by = words.language, supply.need.by
    if supply.people:
        people = tell_people(words, supply.people, every=supply.means in _BY_ALL)
        if supply.anybody and all(each.role in by for each in supply.people):
            people = word(told.SUPPLY, "or-others", language, people=people)
        yield word(told.SUPPLY, "who", language, people=people)
    else:
        yield word(told.SUPPLY, "nobody", language, roles=words.parties(by))
    if supply.means != "contact":
        return
    if supply.reaches:
        people = words.many(words.person(each.person, each.role) for each in supply.reaches)
        yield word(told.SUPPLY, "reaches", language, people=people)
    else:
        yield word(told.SUPPLY, "join-first", language, role=words.role(supply.things[0]))


def _forms(words: Words, supply: Supply) -> str:
    language = words.language
    tool = words.tool(supply.tool) if supply.tool and supply.means != "document" else ""
    if not supply.forms:
        return word(told.SUPPLY, "with-form", language, tool=tool) if tool else ""
    forms = listed(map(words.form, supply.forms), language, alternatives=True)
    said = word(told.SUPPLY, "on-form", language, forms=forms, tool=tool) if tool else forms
    return word(told.SUPPLY, "form", language, forms=said)


def _things(words: Words, supply: Supply) -> Iterator[str]:
    """What it is about, where that is not in the need itself."""
    language = words.language
    reading = words.flow.variables[supply.need.variable].reading
    if supply.means in {"consent", "refusal", "withdrawal"} and supply.things and reading and not reading.to:
        yield word(told.SUPPLY, "for", language, services=words.many(map(words.service, supply.things)))
    elif supply.means == "evaluation" and supply.things:
        yield word(told.SUPPLY, "measures", language, things=words.many(map(words.measure, supply.things)))
    elif supply.means == "task" and supply.things:
        yield word(told.SUPPLY, "tasks", language, things=words.many(map(words.task, supply.things)))
