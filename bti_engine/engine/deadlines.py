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
    if case.phase != "open":
        return
    clocks = work.flow.clocks_of
    for frame in case.stack:
        for clock in (*clocks.get(frame.place, ()), *clocks.get(frame.through, ())):
            _start(work, clock, frame.visit, frame.since)
    for clock in (*clocks.get(case.place, ()), *clocks.get(case.through, ())):
        _start(work, clock, case.visit, case.since)


def _end(work: Work) -> None:
    clocks = work.flow.clocks_named
    open_visits = work.case.open_visits() if work.case.phase == "open" else frozenset()
    for name, running in tuple(work.case.deadlines.items()):
        if running.status != "går":
            continue
        clock = clocks.get(running.clock)
        kind, argument = clock.until if clock else _until_of_old(running.clock)
        if kind == "duty":
            known = work.case.duties.get(argument)
            if known is not None and known.status != "går":
                work.emit(DeadlineMet(name))
            continue
        over = running.visit not in open_visits
        left = over and work.case.phase == "open" and not (clock and clock.place == work.case.place)
        if _met(work.case, kind, argument, running) or (left and kind == "leaving"):
            work.emit(DeadlineMet(name))
        elif over:
            work.emit(DeadlineEnded(name))


def _until_of_old(clock: str) -> tuple[str, str]:
    """What met a deadline that the edition in force does not have."""
    own = clock.removeprefix("plikt/")
    return ("duty", own) if own != clock else ("leaving", "")


def _met(case: Draft, kind: str, argument: str, running: Running) -> bool:
    if kind == "meeting":
        return any(
            each.held and argument in {"", each.kind} and each.visit == running.visit for each in case.meetings.values()
        )
    return kind == "document" and any(
        each.tool == argument and each.visit == running.visit for each in case.documents.values()
    )


def _start(work: Work, clock: Clock, visit: int, since: str) -> None:
    """Start a deadline of an open visit, or start it anew where its date or what met it has been corrected."""
    case, name = work.case, f"{clock.name}@{visit}"
    start = _start_day(case, clock, since)
    running = case.deadlines.get(name)
    if not start or (running is not None and not _starts_anew(case, clock, running, start)):
        return
    if clock.applies is not None and work.truth(clock.applies) is not True:
        return
    length = stretch(start, clock.length, work.context.red_days)
    work.emit(DeadlineStarted(name, clock.name, visit, length.due, length.last_day, start, clock.owner, length.skipped))


def _starts_anew(case: Draft, clock: Clock, running: Running, start: str) -> bool:
    if running.status == "nådd":
        return clock.until[0] != "leaving" and not _met(case, *clock.until, running)
    return running.start != start and running.status != "slutt"


def _start_day(case: Draft, clock: Clock, since: str) -> str:
    if not clock.since:
        return day_of(since)
    known = case.facts.get(clock.since)
    if known is None or not known.valid or not isinstance(known.value, str):
        return ""
    return known.value if is_day(known.value) else ""
