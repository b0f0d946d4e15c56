"""Settling: what time and records bring about by themselves, worked out to a moment.

The due instants are walked in order; what one brings about carries that instant as its `at`. At one instant:
coming of age, consents that run out, services that join or are held back, what must hold at the level,
deadlines. Settling twice changes nothing, and whether a tick came in between changes nothing.
"""

from __future__ import annotations

from collections.abc import Iterator
from operator import itemgetter

from bti_engine.engine import consents
from bti_engine.engine.deadlines import end_and_start_deadlines
from bti_engine.engine.going import enter
from bti_engine.engine.time import birthday, start_of
from bti_engine.engine.work import Work
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
_DEADLINES = 2


def settle(work: Work) -> None:
    """Settle the case to the moment of the context."""
    case, now = work.case, work.context.instant
    if case.phase == "new":
        return
    for _ in range(_ROUNDS):
        before = len(work.happened)
        if case.deadlines or case.consents:
            _walk_due(work, now)
            work.at(now)
        _consequences(work)
        if len(work.happened) == before:
            return
    raise Defect("settling does not come to rest")


def _walk_due(work: Work, now: str) -> None:
    """Let all that is due by now happen, instant by instant: consents, what follows from them, then deadlines."""
    for _ in range(_ROUNDS):
        due = sorted(_due(work, now), key=itemgetter(0, 1, 2))
        if not due:
            return
        instant = due[0][0]
        work.at(instant)
        for moment, rank, _, event in due:
            if moment == instant and rank < _DEADLINES:
                work.emit(event)
        _consequences(work)
        for moment, rank, _, event in tuple(_due(work, now)):
            if moment == instant and rank == _DEADLINES:
                work.emit(event)
    raise Defect("due instants do not end")


def _due(work: Work, now: str) -> Iterator[tuple[str, int, str, Event]]:
    case = work.case
    if case.consents:
        yield from _due_consents(work, now)
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
            if work.case.services:
                _settle_services(work)
            if not _settle_standing(work):
                break
        else:
            raise Defect("`elles` leads in a circle")
    end_and_start_deadlines(work)


def _settle_services(work: Work) -> None:
    case = work.case
    for service, involved in tuple(case.services.items()):
        if involved.basis == "arena" and involved.status == "med":
            if not _visiting(work, service) or not _covered(work, service):
                work.emit(ServiceReleased(service))
            continue
        basis = "law" if involved.law else ""
        if not basis and _covered(work, service):
            basis = "consent"
        if basis and involved.status == "tiltenkt":
            work.emit(ServiceJoined(service, basis))  # type: ignore[arg-type]  # one of the two words above
        elif not basis and involved.status == "med":
            work.emit(ServiceHeldBack(service))


def _covered(work: Work, service: str) -> bool:
    return consents.covers_service(work.flow, work.case, work.values.context, service)


def _visiting(work: Work, service: str) -> bool:
    """Whether the case is in a body that the service is a fixed member of."""
    steps = (work.case.place, *(frame.place for frame in work.case.stack))
    arenas = {work.flow.steps[place].arena for place in steps if place in work.flow.steps}
    return any(arena and service in work.flow.arenas[arena].services for arena in arenas)


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
