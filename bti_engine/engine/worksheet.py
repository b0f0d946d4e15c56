"""Before the log is open a case is a worksheet: all of it works, but few see it, and consent lets no service in."""

from __future__ import annotations

from bti_engine.engine.work import Work
from bti_engine.flow.tables import Flow
from bti_engine.model import commands as do
from bti_engine.model.case import Draft
from bti_engine.model.commands import Actor, Command
from bti_engine.model.events import LogOpened, LogShut

ANYBODY_MAY = frozenset({do.AcceptBaton, do.DeclineBaton, do.Tick})
"""What also those may do who do not see the worksheet; their own consent and leaving come beside it."""


def settle_log(work: Work) -> None:
    """Open the log when all that it requires is there, and shut it when that ends."""
    log, case = work.flow.log, work.case
    if log is None or case.phase != "open":
        return
    opens = has_reached(work.flow, case, log.level) and all(work.truth(each.condition) is True for each in log.requires)
    if opens != case.log_open:
        work.emit(LogOpened() if opens else LogShut())


def is_worksheet(flow: Flow, case: Draft) -> bool:
    """Whether the log that the guide speaks of is not open."""
    return flow.log is not None and not case.log_open


def sees_worksheet(flow: Flow, case: Draft, person: str, role: str = "") -> bool:
    """Whether a person sees the case while it is a worksheet: whoever keeps it, and leaders.

    It is kept by whoever opened it until somebody holds the baton; a family that opened its own case goes on seeing it.
    Who only told of a worry keeps nothing, also if that person takes part later. What somebody outside the services has
    opened is kept by those of the service that it came to, until one of them holds the baton.
    """
    catalog = flow.catalog
    if any(catalog.is_leader(each) for each in (role, *case.roles(person))):
        return True
    if person == case.baton:
        return bool(person)
    outsider = catalog.is_family(case.opener_role) or catalog.is_reporter(case.opener_role)
    if outsider and not case.baton and _of_own_service(case, person):
        return True
    if person != case.opener or catalog.is_reporter(case.opener_role):
        return False
    return not case.baton or catalog.is_family(case.opener_role)


def _of_own_service(case: Draft, person: str) -> bool:
    """Whether a person takes part for the service that has the case."""
    return bool(case.service) and any(
        who == person and service == case.service for (who, _), service in case.participants.items()
    )


def may_in_worksheet(flow: Flow, command: Command, actor: Actor) -> bool:
    """Whether a command is open to those who do not see the worksheet: their own word, and leaving."""
    match command:
        case do.Consent(giver=person) | do.Leave(person=person):
            return person == actor.person
        case do.Choose():
            return not command.anonymous and any(
                command.outcome == end.id and (actor.role in end.who if end.who else flow.catalog.is_family(actor.role))
                for end in flow.everywhere
            )
    return type(command) in ANYBODY_MAY


def has_reached(flow: Flow, case: Draft, level: str) -> bool:
    """Whether a case has been at a level or beyond it; "" is no level in particular."""
    if not level:
        return True
    from_here = flow.levels[level].order
    return any(f"nivå {each.id}" in case.been for each in flow.levels.values() if each.order >= from_here)
