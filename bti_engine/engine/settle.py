"""Settling: what time and records bring about by themselves, worked out to a moment.

The due instants are walked in order; what one brings about carries that instant as its `at`. At one instant:
coming of age, consents that run out, the log, services that join or are held back, what must hold at the level,
approvals, duties, deadlines. Settling twice changes nothing, and whether a tick came in between changes nothing.
"""

from __future__ import annotations

from collections.abc import Iterator
from operator import itemgetter

from bti_engine.engine import consents
from bti_engine.engine.approvals import settle_approvals
from bti_engine.engine.deadlines import end_and_start_deadlines
from bti_engine.engine.duties import settle_duties
from bti_engine.engine.going import enter, send_back
from bti_engine.engine.reminders import reminders
from bti_engine.engine.time import birthday, start_of
from bti_engine.engine.turning import next_turn, turns
from bti_engine.engine.work import Work
from bti_engine.engine.worksheet import is_worksheet, settle_log
from bti_engine.errors import Defect
from bti_engine.flow.tables import Level, Standing
from bti_engine.model.events import (
    ConsentExpired,
    DeadlineMissed,
    Event,
    Resumed,
    ServiceHeldBack,
    ServiceJoined,
    ServiceReleased,
    Stopped,
)

_ROUNDS = 1000
_TRIP = frozenset({"arena", "anonymous"})
_DEADLINES = 2


def settle(work: Work) -> None:
    """Settle the case to the moment of the context."""
    case, now = work.case, work.context.instant
    if case.phase == "new":
        return
    for _ in range(_ROUNDS):
        before = len(work.happened)
        if case.deadlines or case.consents or turns(work.flow):
            _walk_due(work, now)
            work.at(now)
        _consequences(work)
        if len(work.happened) == before:
            return
    raise Defect("settling does not come to rest")


def _walk_due(work: Work, now: str) -> None:
    """Let all that is due by now happen, instant by instant: consents, what follows from them, then deadlines.

    What turns out to be overdue carries its own instant; what follows from it follows where the case has come to.
    """
    walked = work.case.latest
    for _ in range(_ROUNDS):
        due = sorted(_due(work, now), key=itemgetter(0, 1, 2))
        turn = next_turn(work, walked, now)
        if not due and not turn:
            return
        instant = min(filter(None, (due[0][0] if due else "", turn)))
        walked = max(walked, instant)
        work.at(instant)
        for moment, rank, _, event in due:
            if moment == instant and rank < _DEADLINES:
                work.emit(event)
        work.at(walked)
        _consequences(work)
        work.at(instant)
        for moment, rank, _, event in tuple(_due(work, now)):
            if moment == instant and rank == _DEADLINES:
                work.emit(event)
    raise Defect("due instants do not end")


def _due(work: Work, now: str) -> Iterator[tuple[str, int, str, Event]]:
    case = work.case
    if case.consents:
        yield from _due_consents(work, now)
        for instant, name, task in reminders(work):
            if instant <= now:
                yield instant, 1, name, task
    for name, running in case.deadlines.items():
        if running.status == "går" and running.due <= now:
            yield running.due, _DEADLINES, name, DeadlineMissed(name, running.clock)


def _due_consents(work: Work, now: str) -> Iterator[tuple[str, int, str, Event]]:
    case, born = work.case, work.context.births.get(work.case.subject, "")
    for (consent, giver, service), given in case.consents.items():
        if given.answer != consents.GIVEN:
            continue
        kind = work.flow.catalog.consents.get(consent)
        name = f"{consent} {giver} {service}"
        ends = [(given.expires, 1, "validity")] if given.expires else []
        if kind is not None and kind.age and born and giver != case.subject:
            ends.append((max(start_of(birthday(born, kind.age)), given.at), 0, "age"))
        first = min(ends, default=None)
        if first is not None and first[0] <= now:
            yield first[0], first[1], name, ConsentExpired(consent, giver, service, first[2])  # type: ignore[arg-type]


def _consequences(work: Work) -> None:
    """What follows at this moment from what is recorded."""
    if work.case.phase == "open":
        for _ in range(_ROUNDS):
            settle_log(work)
            if work.case.services:
                settle_services(work)
            if not _settle_standing(work) and not _settle_trips(work):
                break
        else:
            raise Defect("`elles` leads in a circle")
        if work.case.approvals:
            settle_approvals(work)
    if work.flow.duties:
        settle_duties(work)
    end_and_start_deadlines(work)


def settle_services(work: Work) -> None:
    """Let services join that may, and hold back those that may no longer."""
    case = work.case
    for service, involved in tuple(case.services.items()):
        if involved.basis in _TRIP and involved.status == "med":
            if not _visiting(work, service, involved.basis) or not (
                involved.basis == "anonymous" or _covered(work, service)
            ):
                work.emit(ServiceHeldBack(service, trip=True) if involved.wanted else ServiceReleased(service))
            continue
        basis = "law" if involved.law else ""
        if not basis and _covered(work, service):
            basis = "consent"
        if basis and involved.status == "tiltenkt":
            work.emit(ServiceJoined(service, basis))  # type: ignore[arg-type]  # one of the two words above
        elif not basis and involved.status == "med":
            work.emit(ServiceHeldBack(service))


def _covered(work: Work, service: str) -> bool:
    """Whether consent lets a service take part; in a worksheet none does."""
    if is_worksheet(work.flow, work.case):
        return False
    return consents.covers_service(work.flow, work.case, work.values.context, service)


def _visiting(work: Work, service: str, basis: str) -> bool:
    """Whether the case is in a body that the service is a fixed member of, with or without names as it came."""
    case = work.case
    entered = [*(frame.place for frame in case.stack), case.place][1:]
    for frame, place in zip(case.stack, entered, strict=True):
        arena = work.flow.steps[place].arena
        named = "anonymous" if frame.anonymous else "arena"
        if arena and named == basis and service in work.flow.arenas[arena].services:
            return True
    return False


def _settle_standing(work: Work) -> bool:
    """Hold the level's standing requirements; True if the case went elsewhere."""
    case = work.case
    level: Level | None = work.flow.levels.get(case.level)
    if level is None or not level.standing:
        if case.stopped:
            work.emit(Resumed(case.level))
        return False
    broken: Standing | None = None
    for standing in level.standing:
        if work.truth(standing.requirement.condition) is not True:
            if standing.otherwise and standing.otherwise != case.place:
                enter(work, standing.otherwise, "elles", "otherwise")
                return True
            broken = broken or standing
    name = "/".join(broken.requirement.path) if broken else ""
    if name and not case.stopped:
        work.emit(Stopped(case.level, name))
    elif not name and case.stopped:
        work.emit(Resumed(case.level))
    return False


def _settle_trips(work: Work) -> bool:
    """End a trip by name whose body may no longer know of the case; True if the case went back."""
    case, flow = work.case, work.flow
    if not case.stack:
        return False
    entered = [*(frame.place for frame in case.stack), case.place][1:]
    for number, (frame, place) in enumerate(zip(case.stack, entered, strict=True)):
        arena = flow.arenas.get(flow.steps[place].arena)
        needs = arena.needs if arena is not None and not frame.anonymous else ()
        if any(work.truth(each.condition) is not True for each in needs):
            send_back(work, number)
            return True
    return False
