"""Where a case stands, as text: open alerts first, then place, people, services, consents, answers, deadlines."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from bti_engine.application.answers import TrackStatus, Worksheet
from bti_engine.engine.time import day_of
from bti_engine.engine.view import View
from bti_engine.locale.engine import LABELS, word
from bti_engine.locale.words import first_up
from bti_engine.model.case import Draft
from bti_engine.model.paths import title_at
from bti_engine.reporters.case_options import tell_alerts
from bti_engine.reporters.case_reasons import standing_text
from bti_engine.reporters.case_times import tell_deadlines, tell_duties, tell_worksheet
from bti_engine.reporters.case_words import Words


def tell_status(
    words: Words, stream: str, case: Draft, tracks: Sequence[TrackStatus] = (), worksheet: Worksheet | None = None
) -> list[str]:
    """Where a case or a track stands.

    Args:
        words: How things are named.
        stream: Its id.
        case: The case as whoever reads this may see it.
        tracks: The alerts beside it; only for those who may know of them.
        worksheet: What its log lacks, where that is known.
    """
    guide = title_at(words.guide, (), words.language) or words.guide.id
    about = words.name(case.subject) if case.subject else ""
    kind = words.kind(case.kind) if case.kind else ""
    lines = tell_alerts(words, tracks)
    if case.alert:
        lines.append(f"{word(LABELS, 'track', words.language, id=stream)}: {words.alert(case.alert)}")
        lines += _row(words, "shielded", [words.person(each) for each, held in case.shields.items() if held])
    else:
        lines.append(word(LABELS, "case", words.language, id=stream))
    lines += _row(words, "about", [f"{about} ({kind})" if about and kind else about or kind])
    if case.variant:
        guide = word(LABELS, "varied", words.language, guide=guide, variant=words.variant(case.variant))
    lines += _row(words, "guide", [guide])
    lines += _where(words, case)
    for key, rows in (
        ("worksheet", tell_worksheet(words, case, worksheet)),
        ("stopped", [standing_text(words, case.stopped)] if case.stopped else []),
        ("baton", [words.person(case.baton)] if case.baton else []),
        ("offered", [words.person(case.offered)] if case.offered else []),
        ("people", _people(words, case)),
        ("service", [words.service(case.service)] if case.service else []),
        ("services", _services(words, case)),
        ("consents", _consents(words, case)),
        ("facts", _facts(words, case)),
        ("questions", _questions(words, case)),
        ("approvals", _approvals(words, case)),
        ("duties", tell_duties(words, case)),
        ("deadlines", tell_deadlines(words, case)),
        ("tasks", _tasks(words, case)),
        ("measures", _measures(words, case)),
        ("meetings", _meetings(words, case)),
        ("documents", _documents(words, case)),
    ):
        lines += _row(words, key, rows)
    return lines


def tell_view(words: Words, stream: str, view: View) -> list[str]:
    """Where a case stands as one person sees it."""
    if not view.roles:
        return [word(LABELS, "nothing", words.language, person=first_up(words.name(view.person)))]
    if not view.lines:
        return [word(LABELS, "hidden", words.language, person=first_up(words.name(view.person)))]
    return tell_status(words, stream, view.case)


def _row(words: Words, key: str, rows: Iterable[str]) -> list[str]:
    """A heading with what stands under it: on the same line where it is one thing, left out where it is none."""
    found = [first_up(each) for each in rows if each]
    label = word(LABELS, key, words.language)
    if len(found) == 1:
        return [f"{label}: {found[0]}"]
    return [f"{label}:", *(f"  • {each}" for each in found)] if found else []


def _where(words: Words, case: Draft) -> list[str]:
    if case.phase == "closed":
        return (
            [word(LABELS, "alert-done", words.language)] if case.alert else _row(words, "closed", [words.end(case.end)])
        )
    if not case.place:
        return []
    since = words.day(day_of(case.since))
    place = word(
        LABELS,
        "place-in-track" if case.alert else "place-is",
        words.language,
        place=words.place(case.place),
        level=words.level(case.level),
        visit=case.visit,
        since=since,
    )
    step = words.flow.steps.get(case.place)
    where = f"{words.arena(step.arena)}, {place}" if step and step.arena else place
    unnamed = any(each.anonymous for each in case.stack)
    lines = _row(words, "place", [where]) + ([word(LABELS, "unnamed", words.language)] if unnamed else [])
    return lines + _row(words, "waiting", [words.place(each.place) for each in case.stack])


def _people(words: Words, case: Draft) -> list[str]:
    return [
        words.person(person, role) + (f", {words.service(service)}" if service else "")
        for (person, role), service in case.participants.items()
    ]


def _services(words: Words, case: Draft) -> list[str]:
    unnamed = f" ({word(LABELS, 'without-names', words.language)})"
    return [
        f"{words.service(own)}: {words.state(each.status)}{unnamed if each.basis == 'anonymous' else ''}"
        for own, each in case.services.items()
    ]


def _approvals(words: Words, case: Draft) -> list[str]:
    """The approvals that count where the case is."""
    return [
        f"{words.outcome(outcome)}: {words.person(each.by)}"
        for (outcome, visit), each in case.approvals.items()
        if visit == case.visit
    ]


def _consents(words: Words, case: Draft) -> list[str]:
    told = []
    for (consent, giver, service), given in case.consents.items():
        until = ""
        if given.answer == "gitt" and given.expires:
            until = word(LABELS, "until", words.language, day=words.last_day(given.expires))
        about = f", {words.service(service)}" if service else ""
        told.append(f"{words.consent(consent)}{about}, {words.person(giver)}: {words.state(given.answer)}{until}")
    return told


def _facts(words: Words, case: Draft) -> list[str]:
    again = word(LABELS, "again", words.language)
    return [
        f"{words.fact(own)} {words.answer(own, known.value)}{'' if known.valid else again}"
        for own, known in case.facts.items()
    ]


def _questions(words: Words, case: Draft) -> list[str]:
    step = words.flow.steps.get(case.place)
    return [f"{own}: {words.fact(own)}" for own in (step.asks if step else ()) if own not in case.facts]


def _tasks(words: Words, case: Draft) -> list[str]:
    told = []
    for own, task in case.tasks.items():
        if not task.done:
            due = f", {words.day(task.due)}" if task.due else ""
            told.append(f"{words.task(task.name)} [{own}]: {words.role(task.role)}{due}")
    return told


def _measures(words: Words, case: Draft) -> list[str]:
    return [
        word(
            LABELS,
            "evaluated" if each.evaluated else "measure",
            words.language,
            title=each.title,
            id=own,
            person=words.name(each.responsible),
            day=words.day(each.evaluate_by),
        )
        for own, each in case.measures.items()
    ]


def _meetings(words: Words, case: Draft) -> list[str]:
    return [
        word(
            LABELS,
            "held" if each.held else "planned",
            words.language,
            kind=words.meeting(each.kind),
            day=words.day(each.on),
        )
        for each in case.meetings.values()
    ]


def _documents(words: Words, case: Draft) -> list[str]:
    return [
        words.tool(each.tool)
        + (word(LABELS, "part", words.language, part=each.part) if each.part else "")
        + (f": {each.title}" if each.title else "")
        for each in case.documents.values()
    ]
