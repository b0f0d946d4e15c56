"""Who may do what: taking part, acting for a service, and what the family does itself.

The host vouches for the person; that the person takes part in the role acted in is checked here. Nobody acts, or sees,
for a service that does not take part: before that, nothing is shared. Nobody is staff in a case where they are family.
"""

from __future__ import annotations

from bti_engine.engine.refusals import Refusal, refuse
from bti_engine.engine.work import Work
from bti_engine.engine.worksheet import is_worksheet, may_in_worksheet, sees_worksheet
from bti_engine.flow.tables import Flow
from bti_engine.model import commands as do
from bti_engine.model.case import Draft
from bti_engine.model.commands import Actor, Command
from bti_engine.model.vocabulary import BATON

FAMILY_MAY = frozenset(
    {do.Choose, do.Consent, do.Answer, do.Approve, do.AcceptBaton, do.DeclineBaton} | {do.FinishTask, do.Leave, do.Tick}
)
"""What the family may do itself, each within its own limits; all else is recorded by staff."""

CLOSED_MAY = frozenset(
    {do.Reopen, do.Tick, do.LiftShield, do.FinishTask, do.Note, do.Join, do.Leave, do.Correct}
    | {do.FinishDuty, do.LiftDuty, do.MakeDocument, do.NameSubject}
)
"""What may be done with a closed case: its tasks, duties and notes go on, and a shield can still be lifted."""

LEADERS_STEP_IN = frozenset({do.Join, do.AppointBaton, do.WaiveContact})
"""What a leader may do in a case without taking part in it."""


def refusal_by_right(work: Work, command: Command) -> Refusal | None:
    """The checks that are the same for every command: phase, participation, service, role, the visit that was seen."""
    case, kind, actor = work.case, type(command), work.actor
    if (kind is do.Open) != (case.phase == "new"):
        return refuse("not-open" if case.phase == "new" else "already-open")
    if kind is do.Open:
        return None
    refusal = _on_track(work, kind) if case.alert else _in_case(work, command)
    if refusal is not None:
        return refusal
    if kind not in FAMILY_MAY and is_family(work.flow, case, actor.person, actor.role):
        return refuse("staff-only", role=actor.role)
    if case.phase == "closed" and kind not in CLOSED_MAY:
        return refuse("closed", end=case.end)
    if isinstance(command, do.PlaceBound) and command.visit not in {0, case.visit}:
        return refuse("visit-over", place=case.place)
    return None


def is_family(flow: Flow, case: Draft, person: str, role: str = "") -> bool:
    """Whether a person is of the family in this case, whatever role is acted in."""
    return flow.catalog.is_family(role) or any(
        flow.catalog.is_family(each) for who, each in case.participants if who == person
    )


def sees(flow: Flow, case: Draft, person: str) -> bool:
    """Whether a person sees anything of a case: by taking part, for a service that is with us; a worksheet, few do."""
    if not any(role in flow.catalog.roles for role in case.roles(person)):
        return False
    hidden = is_worksheet(flow, case) and not sees_worksheet(flow, case, person)
    return not hidden and not outside_service(case, person)


def outside_service(case: Draft, person: str) -> str:
    """The service that a person takes part for, if nothing may be shared with it (yet); else ""."""
    for (who, _), service in case.participants.items():
        if who == person and not shares_with(case, service):
            return service
    return ""


def shares_with(case: Draft, service: str) -> bool:
    """Whether a service is the case's own or takes part; "" is nobody's service in particular."""
    known = case.services.get(service)
    with_us = known is not None and known.status == "med" and known.basis != "anonymous"
    return not case.service or service in {"", case.service} or with_us


def _in_case(work: Work, command: Command) -> Refusal | None:
    case, actor, kind = work.case, work.actor, type(command)
    if kind is do.Tick:
        return None
    outside = outside_service(case, actor.person)
    if not takes_part(work.flow, case, actor):
        leads = work.flow.catalog.is_leader(actor.role) and not is_family(work.flow, case, actor.person)
        if not (leads and kind in LEADERS_STEP_IN):
            return _no_part(actor)
        outside = outside or ("" if shares_with(case, actor.service) else actor.service)
    if outside and kind is not do.Leave and not _does_a_duty(work, command):
        return refuse("service-outside", services=(outside,))
    if is_worksheet(work.flow, case) and not may_in_worksheet(work.flow, command, actor):
        return None if sees_worksheet(work.flow, case, actor.person, actor.role) else refuse("worksheet")
    return None


def _on_track(work: Work, kind: type[Command]) -> Refusal | None:
    actor, beside = work.actor, work.context.beside
    if not may_know(work.flow, work.case, beside, work.context.shielded, actor.person, actor.role):
        return _no_part(actor)
    if kind is do.Tick or beside is None:
        return None
    if not (takes_part(work.flow, beside, actor) or takes_part(work.flow, work.case, actor)):
        return _no_part(actor)
    outside = outside_of_track(work.case, beside, actor.person)
    return refuse("service-outside", services=(outside,)) if outside else None


def _does_a_duty(work: Work, command: Command) -> bool:
    """Whether a command is about a duty of the actor's own: it stays with its owner wherever the case goes."""
    going = (duty for own, duty in work.flow.duties.items() if own in work.case.duties)
    mine = [each for each in going if each.owner == work.actor.role and work.case.duties[each.id].status == "går"]
    match command:
        case do.FinishDuty(duty=own) | do.LiftDuty(duty=own):
            return any(each.id == own for each in mine)
        case do.MakeDocument(tool=tool):
            return any(each.form == tool for each in mine)
    return False


def outside_of_track(track: Draft, beside: Draft, person: str) -> str:
    """As `outside_service`, for the track of an alert: whoever raised it, or takes part in it, goes on with it."""
    takes_part_in_it = person == track.opener or any(who == person for who, _ in track.participants)
    return "" if takes_part_in_it else outside_service(beside, person)


def may_know(
    flow: Flow, track: Draft, beside: Draft | None, shielded: frozenset[str], person: str, role: str = ""
) -> bool:
    """Whether a person may know of an alert's track: nobody whom it shields, and nobody of the family.

    Who only told of a worry is told nothing back, unless that person takes part in another role.
    """
    main = beside or track
    hidden = person in shielded or track.shields.get(person, False)
    tells = flow.catalog.is_reporter(role) and not (main.roles(person) or track.roles(person))
    return not hidden and not tells and not is_family(flow, main, person, role)


def may_act(flow: Flow, case: Draft, beside: Draft | None, actor: Actor) -> bool:
    """Whether the actor acts in the case or track at all, for a service that it is shared with."""
    main = beside or case
    alone = bool(case.alert) and beside is None and not flow.catalog.is_reporter(actor.role)
    taking = takes_part(flow, main, actor) or takes_part(flow, case, actor) or alone
    outside = outside_of_track(case, beside, actor.person) if beside else outside_service(main, actor.person)
    return taking and not outside


def takes_part(flow: Flow, case: Draft, actor: Actor) -> bool:
    """Whether the actor takes part in the role acted in, a role that the guide knows."""
    if actor.role == BATON:
        return bool(actor.person) and case.baton == actor.person
    return actor.role in flow.catalog.roles and (actor.person, actor.role) in case.participants


def _no_part(actor: Actor) -> Refusal:
    return refuse("not-participant", person=actor.person, role=actor.role)
