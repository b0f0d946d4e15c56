"""Events told plainly, one line each: what happened, who did it, and why where somebody said so."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

import msgspec

from bti_engine.engine.time import day_of
from bti_engine.engine.view import Line
from bti_engine.locale.happenings import HAPPENINGS
from bti_engine.locale.words import time_of_day, written_day
from bti_engine.model import events as ev
from bti_engine.model.log import Happened
from bti_engine.reporters.case_fields import is_form
from bti_engine.reporters.case_reasons import standing_text
from bti_engine.reporters.case_slots import say
from bti_engine.reporters.case_words import Words


def tell_event(words: Words, happened: Happened | Line) -> str:
    """One event as one line of text, without its time."""
    event = happened.event
    values: dict[str, object] = dict(msgspec.structs.asdict(event))
    values |= {"actor": happened.actor, "actor_role": happened.role}
    values |= _more(words, event, happened)
    return say(words, HAPPENINGS[_variant(words, event, happened)], values)


def tell_log(words: Words, log: Iterable[Happened | Line]) -> list[str]:
    """The lines of a log: a heading for each day, then number, time and what happened."""
    lines: list[str] = []
    last = ""
    for each in log:
        day = day_of(each.at)
        if day != last:
            lines += ([""] if lines else []) + [written_day(day, words.language)]
            last = day
        lines.append(f"{each.number:>4}  {time_of_day(each.at, words.language)}  {tell_event(words, each)}")
    return lines


def _variant(words: Words, event: ev.Event, happened: Happened | Line) -> str:
    """The name of the sentence for the way in which it happened."""
    name = type(event).__name__
    tell_way = _WAYS.get(type(event))
    way = tell_way(words, event, happened) if tell_way else ""
    return f"{name}.{way}" if way else name


def _way(words: Words, event: ev.Moved) -> str:
    if event.cause != "chosen":
        return "alert" if event.cause == "opened" and words.is_track else event.cause
    target, source = words.flow.steps.get(event.target), words.flow.steps.get(event.source)
    if event.resumed:
        return "back"
    if words.goes_on(event.outcome):
        return "next"
    if event.target == event.source:
        return "again"
    if target is not None and target.arena and (source is None or source.arena != target.arena):
        return "unnamed" if event.stack and event.stack[-1].anonymous else "into"
    return "level" if target is not None and source is not None and _level(target) != _level(source) else ""


def _closing(words: Words, event: ev.Closed, _: Happened | Line) -> str:
    return "alert" if words.is_track else "outcome" if event.outcome else ""


def _missing(words: Words, event: ev.DeadlineMissed, _: Happened | Line) -> str:
    clock = words.clock(event.clock)
    return clock.until[0] if clock else "leaving"


_WAYS: dict[type[ev.Event], Callable[[Words, Any, Happened | Line], str]] = {
    ev.Moved: lambda words, event, _: _way(words, event),
    ev.Closed: _closing,
    ev.ServiceHeldBack: lambda _, event, __: "trip" if event.trip else "",
    ev.ConsentRecorded: lambda _, event, __: str(event.answer),
    ev.ConsentExpired: lambda _, event, __: str(event.why),
    ev.ServiceJoined: lambda _, event, __: str(event.basis),
    ev.ServiceInvolved: lambda _, event, __: "law" if event.law else "",
    ev.ServiceReleased: lambda _, __, happened: "" if happened.actor else "settled",
    ev.BatonAppointed: lambda _, event, happened: "self" if event.to == happened.actor else "",
    ev.FactCorrected: lambda _, event, __: "" if event.acts else "old",
    ev.DeadlineMissed: _missing,
    ev.DocumentMade: lambda words, event, _: "form" if is_form(words, event.tool) else "",
}
"""The types that can happen in several ways, and how to tell which."""


def _level(step: object) -> str:
    return getattr(step, "level", "")


def _more(words: Words, event: ev.Event, happened: Happened | Line) -> dict[str, object]:
    """What a sentence needs beside the event's own fields."""
    match event:
        case ev.Moved():
            step = words.flow.steps.get(event.target)
            return {"arena": step.arena if step else ""}
        case ev.Stopped():
            return {"requirement": standing_text(words, event.requirement)}
        case ev.ConsentRecorded():
            return {"recorder": happened.actor if happened.actor != event.giver else ""}
        case ev.DeadlineMissed():
            return {"missed_on": happened.at}
        case ev.CaseOpened() | ev.SubjectNamed() | ev.SubjectCorrected():
            return {"subject": event.subject if words.names(event.subject) else ""}
        case ev.DutyBegan():
            return {"owner": words.flow.duties[event.duty].owner if event.duty in words.flow.duties else ""}
        case _:
            return {}
