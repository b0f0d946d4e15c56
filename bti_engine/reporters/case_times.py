"""What runs beside where a case stands: deadlines, duties, and the worksheet that waits for its log to open."""

from __future__ import annotations

from bti_engine.application.answers import Worksheet
from bti_engine.engine.worksheet import is_worksheet, sees_worksheet
from bti_engine.locale.engine import LABELS, word
from bti_engine.locale.needs import NEEDS
from bti_engine.model.case import Draft, Obligation, Running
from bti_engine.reporters.case_needs import log_needs
from bti_engine.reporters.case_reasons import requirement_text
from bti_engine.reporters.case_words import Words


def tell_deadlines(words: Words, case: Draft) -> list[str]:
    """The deadlines that run or were missed, and those that wait for an answer; those of duties stand with them."""
    here, of_duties = case.open_visits(), {f"plikt/{own}" for own in words.flow.duties}
    told = [
        _deadline(words, each)
        for each in case.deadlines.values()
        if each.clock not in of_duties and (each.status == "går" or (each.status == "brote" and each.visit in here))
    ]
    if case.phase != "open":
        return told
    for clock in (*words.flow.clocks_of.get(case.place, ()), *words.flow.clocks_of.get(case.through, ())):
        if clock.since and clock.since not in case.facts:
            fact = words.fact(clock.since)
            told.append(word(LABELS, "waits-for", words.language, clock=words.deadline(clock.name), fact=fact))
    return told


def _deadline(words: Words, running: Running) -> str:
    return word(
        LABELS,
        "deadline",
        words.language,
        clock=words.deadline(running.clock),
        last_day=words.day(running.last_day),
        status=words.state(running.status),
        owner=words.owners(running.clock, running.owner),
    )


def tell_duties(words: Words, case: Draft) -> list[str]:
    """The duties that go on, each with whose it is, its form and its deadline."""
    return [_duty(words, case, own, each) for own, each in case.duties.items() if each.status == "går"]


def _duty(words: Words, case: Draft, own: str, known: Obligation) -> str:
    row = words.flow.duties.get(own)
    told = f"{words.duty(own)} [{own}]" + (f": {words.role(row.owner)}" if row else "")
    if row and row.form:
        told += word(LABELS, "duty-form", words.language, tool=words.tool(row.form))
    running = case.deadlines.get(f"plikt/{own}@{known.round}")
    if running is None:
        return told
    key = "duty-missed" if running.status == "brote" else "duty-by"
    return told + word(LABELS, key, words.language, day=words.day(running.last_day))


def tell_worksheet(words: Words, case: Draft, worksheet: Worksheet | None) -> list[str]:
    """That the log is not open, who sees the case meanwhile, and what would open the log; nothing once it is.

    Args:
        words: How things are named.
        case: The case as whoever reads this may see it.
        worksheet: What the log lacks, for those who may know; else all that it requires is told.
    """
    if case.alert or case.phase != "open" or not is_worksheet(words.flow, case):
        return []
    seers = dict.fromkeys(person for person, _ in case.participants if sees_worksheet(words.flow, case, person))
    persons = words.many((*map(words.person, seers), word(LABELS, "leaders", words.language)))
    told = [word(LABELS, "worksheet-seen", words.language, persons=persons)]
    needs = log_needs(words) if worksheet is None else _lacks(words, worksheet)
    return told + [word(LABELS, "worksheet-needs", words.language, need=each) for each in needs]


def _lacks(words: Words, worksheet: Worksheet) -> list[str]:
    told = [requirement_text(words, each) for each in worksheet.lacks]
    if worksheet.level:
        told.append(word(NEEDS, "log.level", words.language, level=words.level(worksheet.level)))
    return told
