"""What follows when a way is taken, in lines."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from bti_engine.application.why.values import After, Due, Why
from bti_engine.engine.options import Option
from bti_engine.locale import why as told
from bti_engine.locale.engine import word
from bti_engine.reporters.case_words import Words


def tell_after(words: Words, why: Why) -> list[str]:
    """What follows: a heading, and a line for each thing; nothing for who sees nothing of the case."""
    if why.after is None:
        return []
    after = why.after
    key = "written" if not after.tried else "then" if after.supplied else "now"
    lines = (f"  • {each}" for each in after_lines(words, why.option, after))
    return [word(told.HEADINGS, key, words.language), *lines]


def after_lines(words: Words, option: Option, after: After) -> Iterator[str]:
    """Each thing that follows, in a sentence."""
    if option.kind == "alert":
        words = _of_track(words, option.alert)
    yield _where(words, option, after)
    yield from _given(words, after)
    yield from (_said(words, "duty", duty=words.duty(each)) for each in after.duties)
    if after.forgets:
        yield _said(words, "forgets", facts=words.many(map(words.fact, after.forgets)))
    yield from (_said(words, "approval", outcome=words.outcome(each)) for each in after.approvals)
    for key, services in (("joining", after.joining), ("leaving", after.leaving)):
        if services:
            yield _said(words, key, services=words.many(map(words.service, services)))
    if after.baton:
        yield _said(words, "baton", person=words.person(after.baton))
    if after.log:
        yield _said(words, f"log.{after.log}")
    yield from _sight(words, option, after)


def _where(words: Words, option: Option, after: After) -> str:
    if option.kind == "alert":
        key = "alert" if after.place else "alert.unknown"
        return _said(words, key, alert=words.alert(option.alert), place=words.place(after.place))
    if after.end:
        return _said(words, "end-track" if words.is_track else "end", end=words.end(after.end))
    step = words.flow.steps.get(after.place)
    key = {"push": "arena", "back": "back", "again": "again"}.get(option.kind, "go")
    return _said(
        words,
        key if step is None or key != "go" or not step.arena else "arena",
        place=words.place(after.place),
        level=_said(words, "level", level=words.level(after.level)) if after.level else "",
        arena=words.arena(step.arena) if step else "",
        unnamed=_said(words, "unnamed") if option.anonymous else "",
    )


def _given(words: Words, after: After) -> Iterator[str]:
    """The deadlines that begin and the tasks that are given."""
    for each in after.deadlines:
        yield _deadline(words, each)
    for task in after.tasks:
        key = "task.due" if task.due else "task"
        yield _said(words, key, task=words.task(task.name), role=words.role(task.role), day=words.day(task.due))


def _deadline(words: Words, due: Due) -> str:
    key = "deadline" if due.day else "deadline.waits"
    owner = words.owners(due.name, due.owner)
    return _said(words, key, deadline=words.deadline(due.name), owner=owner, day=words.day(due.day))


def _sight(words: Words, option: Option, after: After) -> Iterator[str]:
    """Who sees it."""
    if after.sees:
        yield _said(words, "sees-alert" if option.kind == "alert" else "sees", people=_people(words, after.sees))
    for key, persons in (("gains", after.gains), ("loses", after.loses), ("shielded", after.shielded)):
        if persons:
            yield _said(words, key, people=_people(words, persons))


def _people(words: Words, persons: Iterable[str]) -> str:
    return words.many(map(words.person, persons))


def _of_track(words: Words, alert: str) -> Words:
    """How the things of an alert's track are named."""
    from msgspec.structs import replace  # noqa: PLC0415 - alerts only

    flow = words.flow.tracks.get(alert)
    return words if flow is None else replace(words, flow=flow)


def _said(words: Words, key: str, **arguments: object) -> str:
    return word(told.AFTER, key, words.language, **arguments)
