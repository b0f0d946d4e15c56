"""Deadlines of a case: which begin, which are met, which are over. A missed one moves nobody."""

from __future__ import annotations

from bti_engine.engine.time import day_of, is_day, stretch
from bti_engine.engine.work import Work
from bti_engine.flow.tables import Clock
from bti_engine.model.case import Draft, Running
from bti_engine.model.events import DeadlineEnded, DeadlineMet, DeadlineStarted


def end_and_start_deadlines(work: Work) -> None:
    """Bring the deadlines in line with where the case is and what is recorded."""
    case = work.case
    if case.deadlines:
        _end(work)
    if case.phase == "open":
        clocks = work.flow.clocks_of
        for clock in (*clocks.get(case.place, ()), *clocks.get(case.through, ())):
            _start(work, clock)


def waiting_clocks(work: Work) -> tuple[Clock, ...]:
    """The deadlines of this visit that wait for a date which nobody has recorded."""
    clocks = work.flow.clocks_of
    return tuple(
        clock
        for clock in (*clocks.get(work.case.place, ()), *clocks.get(work.case.through, ()))
        if not _start_day(work.case, clock)
    )


def _end(work: Work) -> None:
    clocks = work.flow.clocks_named
    open_visits = work.case.open_visits() if work.case.phase == "open" else frozenset()
    for name, running in tuple(work.case.deadlines.items()):
        if running.status != "går":
            continue
        clock = clocks.get(running.clock)
        kind, argument = clock.until if clock else ("leaving", "")
        over = running.visit not in open_visits
        if _met(work.case, kind, argument, running) or (over and kind == "leaving" and work.case.phase == "open"):
            work.emit(DeadlineMet(name))
        elif over:
            work.emit(DeadlineEnded(name))


def _met(case: Draft, kind: str, argument: str, running: Running) -> bool:
    if kind == "meeting":
        return any(
            each.held and argument in {"", each.kind} and each.visit == running.visit for each in case.meetings.values()
        )
    return kind == "document" and any(
        each.tool == argument and each.visit == running.visit for each in case.documents.values()
    )


def _start(work: Work, clock: Clock) -> None:
    case, name = work.case, f"{clock.name}@{work.case.visit}"
    start = _start_day(case, clock)
    running = case.deadlines.get(name)
    if not start or (running is not None and (running.start == start or running.status not in {"går", "brote"})):
        return
    if clock.applies is not None and work.truth(clock.applies) is not True:
        return
    length = stretch(start, clock.length, work.context.red_days)
    work.emit(
        DeadlineStarted(name, clock.name, case.visit, length.due, length.last_day, start, clock.owner, length.skipped)
    )


def _start_day(case: Draft, clock: Clock) -> str:
    if not clock.since:
        return day_of(case.since)
    known = case.facts.get(clock.since)
    if known is None or not known.valid or not isinstance(known.value, str):
        return ""
    return known.value if is_day(known.value) else ""
