"""Going from place to place: every change of place is made here, through the second lock."""

from __future__ import annotations

from typing import Literal

from msgspec import Struct

from bti_engine.engine import machine as lock
from bti_engine.engine.judging import Judged, allowed
from bti_engine.engine.machine import OUTSIDE, Verdict, verdict_on
from bti_engine.engine.time import day_of, stretch
from bti_engine.engine.work import NOBODY, Work
from bti_engine.flow.tables import TaskRow
from bti_engine.model.commands import Actor
from bti_engine.model.events import Closed, Frame, Moved, ServiceJoined, TaskGiven

Cause = Literal["chosen", "otherwise", "opened", "reopened"]


class Choice(Struct, frozen=True):
    """A way on that somebody takes: what was judged, who takes it, why, and which texts they had before them."""

    judged: Judged
    actor: Actor
    reason: str = ""
    saw: str = ""


def take(work: Work, choice: Choice) -> None:
    """Take a way on; the second lock sees to that it was judged open.

    Raises:
        Defect: it was not.
    """
    case, move = work.case, choice.judged.move
    if move.kind == "end":
        _close(work, choice)
    elif move.kind == "push":
        frame = Frame(case.place, case.visit, move.back, move.anonymous, case.since, case.through)
        _go(work, move.target, choice, stack=(*case.stack, frame))
        _let_members_join(work, work.flow.steps[move.target].arena, anonymous=move.anonymous)
    elif move.kind == "back":
        frame = case.stack[-1]
        _go(work, frame.back or frame.place, choice, stack=case.stack[:-1], resumed=0 if frame.back else frame.visit)
    else:
        inside = work.flow.steps[move.target].arena
        stack = case.stack if inside and inside == work.flow.steps[case.place].arena else ()
        _go(work, move.target, choice, stack=stack)


def enter(work: Work, target: str, word: str, cause: Cause, actor: Actor = NOBODY) -> None:
    """Enter a step by a rule rather than a choice: at the opening, the reopening, or by `elles`."""
    source = work.case.place or OUTSIDE
    event = _moved(work, target, (), cause=cause)
    _emit_move(work, (source, word, target), verdict_on(source, word, target), event, actor)


def send_back(work: Work, trip: int) -> None:
    """End a trip to a body by a rule, and all trips from there on; the case goes back to where the trip began."""
    case = work.case
    frame = case.stack[trip]
    target, resumed = frame.back or frame.place, 0 if frame.back else frame.visit
    event = _moved(work, target, case.stack[:trip], resumed=resumed, cause="otherwise")
    _emit_move(work, (case.place, "elles", target), verdict_on(case.place, "elles", target), event, NOBODY)


def _close(work: Work, choice: Choice) -> None:
    case, move = work.case, choice.judged.move
    outcome = move.outcome if move.source != "*" else ""
    event = Closed(move.target, case.place, outcome, choice.reason, choice.saw)
    way, visit = (case.place, move.id, f"slutt {move.target}"), case.visit
    work.emit(lock.move(work.flow, way, allowed(case, choice.judged), event), choice.actor)
    _give(work, work.flow.ends[move.target].tasks, visit)


def _go(work: Work, target: str, choice: Choice, *, stack: tuple[Frame, ...], resumed: int = 0) -> None:
    move = choice.judged.move
    verdict = allowed(work.case, choice.judged)
    event = _moved(work, target, stack, resumed=resumed, choice=choice)
    _emit_move(work, (work.case.place, move.id, target), verdict, event, choice.actor)


def _moved(
    work: Work,
    target: str,
    stack: tuple[Frame, ...],
    *,
    resumed: int = 0,
    choice: Choice | None = None,
    cause: Cause = "chosen",
) -> Moved:
    case, step = work.case, work.flow.steps[target]
    return Moved(
        source=case.place,
        target=target,
        level=step.level or case.level,
        visit=resumed or case.visits + 1,
        stack=stack,
        resumed=bool(resumed),
        forgets=() if resumed else _forgotten(work, step.forgets),
        outcome=choice.judged.move.outcome if choice else "",
        cause=cause,
        reason=choice.reason if choice else "",
        saw=choice.saw if choice else "",
    )


def _emit_move(work: Work, way: tuple[str, str, str], verdict: Verdict | None, event: Moved, actor: Actor) -> None:
    work.emit(lock.move(work.flow, way, verdict, event), actor)
    if not event.resumed:
        _give(work, work.flow.steps[event.target].tasks, work.case.visit)


def _forgotten(work: Work, facts: tuple[str, ...]) -> tuple[str, ...]:
    known = work.case.facts
    return tuple([fact for fact in facts if fact in known and known[fact].valid])


def _give(work: Work, rows: tuple[TaskRow, ...], visit: int) -> None:
    for row in rows:
        due = ""
        if row.length is not None:
            due = stretch(day_of(work.moment), row.length, work.context.red_days).last_day
        work.emit(TaskGiven(f"{row.name}@{visit}", row.name, row.role, due))


def _let_members_join(work: Work, arena: str, *, anonymous: bool) -> None:
    """The fixed members of a body take part for the trip; the way in has required their consent, or no names."""
    for service in work.flow.arenas[arena].services:
        known = work.case.services.get(service)
        if service != work.case.service and (known is None or known.status != "med"):
            work.emit(ServiceJoined(service, "anonymous" if anonymous else "arena"))
