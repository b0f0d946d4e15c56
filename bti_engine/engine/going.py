"""Going from place to place: every change of place is made here, through the second lock."""

from __future__ import annotations

from typing import Literal

from bti_engine.engine.machine import OUTSIDE, Verdict, move, trigger_name
from bti_engine.engine.time import day_of, stretch
from bti_engine.engine.work import NOBODY, Work
from bti_engine.flow.tables import Move, TaskRow
from bti_engine.model.commands import Actor
from bti_engine.model.events import Closed, Frame, Moved, ServiceJoined, TaskGiven

Cause = Literal["chosen", "otherwise", "opened", "reopened"]


def take(work: Work, chosen: Move, actor: Actor, reason: str, saw: str) -> None:
    """Take a move that has been judged open."""
    case = work.case
    if chosen.kind == "end":
        close(work, chosen, actor, reason, saw)
        return
    if chosen.kind == "push":
        frame = Frame(case.place, case.visit, chosen.back)
        _go(work, chosen.target, (*case.stack, frame), actor, chosen.id, chosen.outcome, reason, saw)
        _let_members_join(work, work.flow.steps[chosen.target].arena)
    elif chosen.kind == "back":
        frame = case.stack[-1]
        resumed = 0 if frame.back else frame.visit
        target = frame.back or frame.place
        _go(work, target, case.stack[:-1], actor, chosen.id, chosen.outcome, reason, saw, resumed=resumed)
    else:
        inside = work.flow.steps[chosen.target].arena
        stack = case.stack if inside and inside == work.flow.steps[case.place].arena else ()
        _go(work, chosen.target, stack, actor, chosen.id, chosen.outcome, reason, saw)


def enter(work: Work, target: str, word: str, cause: Cause, actor: Actor = NOBODY) -> None:
    """Enter a step by a rule rather than a choice: at the opening, the reopening, or by `elles`."""
    _go(work, target, (), actor, word, cause=cause)


def close(work: Work, chosen: Move, actor: Actor, reason: str, saw: str) -> None:
    """Take a move to an end."""
    case, destination = work.case, f"slutt {chosen.target}"
    event = Closed(chosen.target, case.place, chosen.outcome if chosen.source != "*" else "", reason, saw)
    trigger = trigger_name(case.place, chosen.id, destination)
    visit = case.visit
    work.emit(move(work.flow, Verdict(trigger, case.place, destination, event)), actor)
    _give(work, work.flow.ends[chosen.target].tasks, visit)


def _go(
    work: Work,
    target: str,
    stack: tuple[Frame, ...],
    actor: Actor,
    word: str,
    outcome: str = "",
    reason: str = "",
    saw: str = "",
    *,
    resumed: int = 0,
    cause: Cause = "chosen",
) -> None:
    case, step = work.case, work.flow.steps[target]
    source = case.place or (f"slutt {case.end}" if case.end else OUTSIDE)
    event = Moved(
        source=case.place,
        target=target,
        level=step.level or case.level,
        visit=resumed or case.visits + 1,
        stack=stack,
        resumed=bool(resumed),
        forgets=() if resumed else _forgotten(work, step.forgets),
        outcome=outcome,
        cause=cause,
        reason=reason,
        saw=saw,
    )
    verdict = Verdict(trigger_name(source, word, target), source, target, event)
    work.emit(move(work.flow, verdict), actor)
    if not resumed:
        _give(work, step.tasks, work.case.visit)


def _forgotten(work: Work, facts: tuple[str, ...]) -> tuple[str, ...]:
    known = work.case.facts
    return tuple([fact for fact in facts if fact in known and known[fact].valid])


def _give(work: Work, rows: tuple[TaskRow, ...], visit: int) -> None:
    for row in rows:
        due = ""
        if row.length is not None:
            due = stretch(day_of(work.moment), row.length, work.context.red_days).last_day
        work.emit(TaskGiven(f"{row.name}@{visit}", row.name, row.role, due))


def _let_members_join(work: Work, arena: str) -> None:
    """The fixed members of a body take part for the trip; the way in has required their consent."""
    for service in work.flow.arenas[arena].services:
        known = work.case.services.get(service)
        if service != work.case.service and (known is None or known.status != "med"):
            work.emit(ServiceJoined(service, "arena"))
