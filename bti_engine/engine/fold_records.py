"""How what people record is written into a draft; see `engine.evolve`."""

from __future__ import annotations

from msgspec.structs import replace

from bti_engine.engine.fold_course import Handlers
from bti_engine.model import events as ev
from bti_engine.model.case import (
    Approval,
    Contacted,
    Document,
    Draft,
    Given,
    Involved,
    Known,
    Measure,
    Meeting,
    Task,
)
from bti_engine.model.log import Happened

# --- what is known --------------------------------------------------------------------------------------------


def _fact(draft: Draft, happened: Happened, event: ev.FactRecorded) -> None:
    draft.facts[event.fact] = Known(event.value, happened.number, happened.at)
    draft.entered[happened.number] = ("facts", event.fact)


def _fact_corrected(draft: Draft, happened: Happened, event: ev.FactCorrected) -> None:
    known = draft.facts.get(event.fact)
    if event.acts and known is not None:
        draft.facts[event.fact] = Known(event.value, happened.number, happened.at, known.valid)
        draft.entered[happened.number] = ("facts", event.fact)


def _withdrawn(draft: Draft, _: Happened, event: ev.RecordWithdrawn) -> None:
    table, key = draft.entered.pop(event.corrects, ("", ""))
    match table:
        case "documents":
            draft.documents.pop(key, None)
        case "meetings" if key in draft.meetings:
            _without_plan(draft, key)
        case "held" if key in draft.meetings:
            _without_holding(draft, key)
        case "contacts":
            draft.contacts.pop(int(key), None)


def _without_plan(draft: Draft, key: str) -> None:
    """The plan was a mistake; a meeting that has been held stays held."""
    if draft.meetings[key].held:
        draft.meetings[key] = replace(draft.meetings[key], on="")
    else:
        del draft.meetings[key]


def _without_holding(draft: Draft, key: str) -> None:
    """The meeting was not held after all; if it was agreed, it still is."""
    if draft.meetings[key].on:
        draft.meetings[key] = replace(draft.meetings[key], held=False, present=(), visit=draft.meetings[key].planned)
    else:
        del draft.meetings[key]


# --- consent and services ---------------------------------------------------------------------------------------


def _consent(draft: Draft, happened: Happened, event: ev.ConsentRecorded) -> None:
    draft.consents[event.consent, event.giver, event.service] = Given(
        event.answer, happened.at, event.on, event.expires
    )


def _expired(draft: Draft, happened: Happened, event: ev.ConsentExpired) -> None:
    key = (event.consent, event.giver, event.service)
    known = draft.consents.get(key)
    draft.consents[key] = Given("utgått", happened.at, known.on if known else "")


def _involved(draft: Draft, _: Happened, event: ev.ServiceInvolved) -> None:
    """The service is wanted; one that is with us for a trip to a body stays so for that long."""
    known = draft.services.get(event.service)
    if known is not None and known.status == "med" and not event.law:
        draft.services[event.service] = replace(known, wanted=True)
    else:
        draft.services[event.service] = Involved("tiltenkt", law=event.law, wanted=True)


def _service_joined(draft: Draft, _: Happened, event: ev.ServiceJoined) -> None:
    known = draft.services.get(event.service)
    known = known or Involved("tiltenkt")
    draft.services[event.service] = Involved("med", event.basis, known.law, known.wanted)


def _held_back(draft: Draft, _: Happened, event: ev.ServiceHeldBack) -> None:
    known = draft.services.get(event.service)
    draft.services[event.service] = Involved("tiltenkt", law=known.law if known else "", wanted=True)


def _released(draft: Draft, _: Happened, event: ev.ServiceReleased) -> None:
    draft.services.pop(event.service, None)


# --- contact, meetings, documents, measures, tasks ----------------------------------------------------------------


def _contact(draft: Draft, happened: Happened, event: ev.ContactMade) -> None:
    draft.contacts[happened.number] = Contacted(event.role, event.visit)
    draft.entered[happened.number] = ("contacts", str(happened.number))


def _waived(draft: Draft, happened: Happened, event: ev.ContactWaived) -> None:
    draft.contacts[happened.number] = Contacted(event.role, event.visit, waived=True)
    draft.entered[happened.number] = ("contacts", str(happened.number))


def _count(draft: Draft, table: str, key: str) -> None:
    if key not in getattr(draft, table):
        draft.made[table] = draft.made.get(table, 0) + 1


def _planned(draft: Draft, happened: Happened, event: ev.MeetingPlanned) -> None:
    _count(draft, "meetings", event.meeting)
    draft.meetings[event.meeting] = Meeting(event.kind, event.visit, event.visit, event.on, invited=event.invited)
    draft.entered[happened.number] = ("meetings", event.meeting)


def _held(draft: Draft, happened: Happened, event: ev.MeetingHeld) -> None:
    _count(draft, "meetings", event.meeting)
    plan = draft.meetings.get(event.meeting, Meeting(event.kind, event.visit))
    draft.meetings[event.meeting] = replace(plan, visit=event.visit, held=True, present=event.present)
    draft.entered[happened.number] = ("held", event.meeting)


def _document(draft: Draft, happened: Happened, event: ev.DocumentMade) -> None:
    _count(draft, "documents", event.document)
    draft.documents[event.document] = Document(event.tool, event.visit, event.title, event.part, happened.number)
    draft.entered[happened.number] = ("documents", event.document)


def _measure(draft: Draft, _: Happened, event: ev.MeasureAdded) -> None:
    _count(draft, "measures", event.measure)
    draft.measures[event.measure] = Measure(event.title, event.responsible, event.evaluate_by, event.service)


def _evaluated(draft: Draft, _: Happened, event: ev.MeasureEvaluated) -> None:
    if event.measure in draft.measures:
        draft.measures[event.measure] = replace(draft.measures[event.measure], evaluated=True)


def _task(draft: Draft, _: Happened, event: ev.TaskGiven) -> None:
    draft.tasks[event.task] = Task(event.name, event.role, event.due)


def _task_done(draft: Draft, _: Happened, event: ev.TaskDone) -> None:
    if event.task in draft.tasks:
        draft.tasks[event.task] = replace(draft.tasks[event.task], done=True)


def _approved(draft: Draft, happened: Happened, event: ev.Approved) -> None:
    draft.approvals[event.outcome, event.visit] = Approval(happened.actor, event.reads)


def _lapsed(draft: Draft, _: Happened, event: ev.ApprovalLapsed) -> None:
    draft.approvals.pop((event.outcome, event.visit), None)


HANDLERS: Handlers = {
    ev.FactRecorded: _fact,
    ev.FactCorrected: _fact_corrected,
    ev.RecordWithdrawn: _withdrawn,
    ev.ConsentRecorded: _consent,
    ev.ConsentExpired: _expired,
    ev.ServiceInvolved: _involved,
    ev.ServiceJoined: _service_joined,
    ev.ServiceHeldBack: _held_back,
    ev.ServiceReleased: _released,
    ev.ContactMade: _contact,
    ev.ContactWaived: _waived,
    ev.MeetingPlanned: _planned,
    ev.MeetingHeld: _held,
    ev.DocumentMade: _document,
    ev.MeasureAdded: _measure,
    ev.MeasureEvaluated: _evaluated,
    ev.TaskGiven: _task,
    ev.TaskDone: _task_done,
    ev.Approved: _approved,
    ev.ApprovalLapsed: _lapsed,
}
