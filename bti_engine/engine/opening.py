"""Commands about the case as a whole: opening it, taking it up again, whom it is about, which service has it."""

from __future__ import annotations

from bti_engine.engine import recording
from bti_engine.engine.consents import covers_service
from bti_engine.engine.going import enter
from bti_engine.engine.moving import check_participants
from bti_engine.engine.refusals import Reason, Refusal, refuse
from bti_engine.engine.rights import shares_with
from bti_engine.engine.settle import settle_services
from bti_engine.engine.variants import hand_to, keep_up
from bti_engine.engine.work import Work
from bti_engine.flow.tables import Flow, Level
from bti_engine.model import commands as do
from bti_engine.model.events import CaseOpened, Joined, Left, Reopened, ServiceInvolved, SubjectCorrected, SubjectNamed


def open_case(work: Work, command: do.Open) -> Refusal | None:
    """Open a case at a start level, with its first participants and answers.

    Who only tells of a worry opens a case and takes no part in it.
    """
    catalog, actor = work.flow.catalog, work.actor
    level = _start_level(work.flow, command.start)
    if isinstance(level, Refusal):
        return level
    if command.kind and command.kind not in catalog.subjects:
        return refuse("unknown-kind", kind=command.kind, kinds=tuple(catalog.subjects))
    reporter = actor.role in catalog.roles and catalog.roles[actor.role].reporter
    first = () if reporter else (do.Participant(actor.person, actor.role, actor.service),)
    everyone = tuple({(each.person, each.role): each for each in (*first, *command.participants, *first)}.values())
    refusal = check_participants(work.flow, everyone)
    if refusal is not None:
        return refusal
    guide, flow, text = work.context.edition
    service = next((each.service for each in everyone if each.service), "")
    variant = work.flow.variant_of.get(service, "")
    work.emit(CaseOpened(guide, flow, text, command.subject, command.kind, service, actor.role, variant), actor)
    work.flow = work.flow.varied(variant)
    for each in everyone:
        work.emit(Joined(each.person, each.role, each.service), actor)
    enter(work, level.first, "opne", "opened", actor)
    for fact, value in command.answers.items():
        refusal = recording.record(work, fact, value)
        if refusal is not None:
            return refusal
    return None


def reopen(work: Work, command: do.Reopen) -> Refusal | None:
    """Take up a closed case at a start level, on the edition in force."""
    if work.case.phase != "closed":
        return refuse("not-closed")
    level = _start_level(work.flow, command.start)
    if isinstance(level, Refusal):
        return level
    if work.case.alert:
        return refuse("alert-stays-closed")
    guide, flow, text = work.context.edition
    work.emit(Reopened(guide, flow, text, command.reason), work.actor)
    keep_up(work)
    enter(work, level.first, "opne", "reopened", work.actor)
    return None


def name_subject(work: Work, command: do.NameSubject) -> Refusal | None:
    """Say whom the case is about. If it was somebody else, that one's family has no more part in it."""
    case = work.case
    if not command.person:
        return refuse("person-needed")
    if command.person == case.subject:
        return refuse("same-subject", person=command.person)
    if not case.subject:
        work.emit(SubjectNamed(command.person), work.actor)
        return None
    if not command.reason.strip():
        return refuse("reason-needed", outcome=command.person)
    for person, role in tuple(case.participants):
        if work.flow.catalog.is_family(role):
            work.emit(Left(person, role), work.actor)
    work.emit(SubjectCorrected(command.person, command.reason), work.actor)
    return None


def hand_over(work: Work, command: do.HandOver) -> Refusal | None:
    """Give the case to another service that it is shared with. It stays where it is, in that service's variant."""
    case, catalog = work.case, work.flow.catalog
    if command.service not in catalog.services:
        return refuse("unknown-service", service=command.service, services=tuple(catalog.services))
    if command.service == case.service:
        return refuse("has-case-already", service=command.service)
    if case.baton and work.actor.person != case.baton and not catalog.is_leader(work.actor.role):
        return refuse("not-holder", person=work.actor.person)
    if case.stopped:
        return refuse("stopped", requirement=case.stopped)
    if not shares_with(case, command.service):
        return refuse("service-outside", services=(command.service,))
    holder = {service for (person, _), service in case.participants.items() if person == case.baton}
    if case.service and case.service in holder:
        return refuse("baton-first", person=case.baton, service=command.service)
    before = case.service
    hand_to(work, command.service)
    if before and covers_service(work.flow, case, work.values.context, before):
        work.emit(ServiceInvolved(before), work.actor)
    return _breaks(work, command.service)


def _breaks(work: Work, service: str) -> Refusal | None:
    """What the level would lack if the case were another service's: nobody who hands over means to send it away."""
    settle_services(work)
    level = work.flow.levels.get(work.case.level)
    standing = level.standing if level is not None else ()
    lost = [each.requirement for each in standing if work.truth(each.requirement.condition) is not True]
    if not lost:
        return None
    told = (Reason("requirement", {"outcome": work.case.place}, each) for each in lost)
    return Refusal((Reason("handover-breaks", {"services": (service,)}), *told))


def _start_level(flow: Flow, start: str) -> Level | Refusal:
    levels = flow.start_levels()
    found = next((level for level in levels if start in {"", level.id}), None)
    return found or refuse("no-start", level=start, starts=tuple(each.id for each in levels))
