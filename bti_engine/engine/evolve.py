"""From events to a case: the fold. It reads neither guide, calendar nor clock, and it takes any event.

Only this module writes to a `Draft`, and each draft begins as a private copy.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

from msgspec.structs import astuple, replace

from bti_engine.model import events as ev
from bti_engine.model.case import (
    Case,
    Contacted,
    Document,
    Draft,
    Given,
    Involved,
    Known,
    Measure,
    Meeting,
    Running,
    Task,
)
from bti_engine.model.log import Happened

_FIRST_TABLE = Draft.__struct_fields__.index("facts")
"""From this field on, all are tables, which a draft needs copies of."""


def fold(events: Iterable[Happened], case: Case | None = None) -> Case:
    """The case after these events, from nothing or from an earlier case."""
    draft = thaw(case or Case())
    for happened in events:
        apply(draft, happened)
    return freeze(draft)


def evolve(case: Case, happened: Happened) -> Case:
    """The case after one more event."""
    return fold((happened,), case)


def thaw(case: Case) -> Draft:
    """A private, writable copy."""
    values: tuple[Any, ...] = astuple(case)
    return Draft(*values[:_FIRST_TABLE], *map(dict.copy, values[_FIRST_TABLE:]))


def freeze(draft: Draft) -> Case:
    """The draft as a value; the draft must not be written to afterwards."""
    return Case(*astuple(draft))


def apply(draft: Draft, happened: Happened) -> None:
    """Write one event into a draft; an event that says nothing about the case only counts."""
    draft.number = happened.number
    handler = _HANDLERS.get(type(happened.event))
    if handler is not None:
        handler(draft, happened, happened.event)


# --- the case begins, moves and ends ---------------------------------------------------------------------


def _opened(draft: Draft, happened: Happened, event: ev.CaseOpened) -> None:
    draft.guide, draft.flow, draft.text = event.guide, event.flow, event.text
    draft.subject, draft.kind, draft.service, draft.variant = (
        event.subject,
        event.kind,
        event.service,
        event.variant,
    )
    draft.opened, draft.opener, draft.opener_role = happened.at, happened.actor, event.role
    draft.phase = "open"


def _moved(draft: Draft, happened: Happened, event: ev.Moved) -> None:
    if event.resumed and draft.stack:
        draft.since, draft.through = draft.stack[-1].since, draft.stack[-1].through
    draft.place, draft.level, draft.visit, draft.stack = (
        event.target,
        event.level,
        event.visit,
        event.stack,
    )
    draft.visits, draft.end = max(draft.visits, event.visit), ""
    draft.been[event.target] = happened.number
    draft.been[f"nivå {event.level}"] = happened.number
    if event.outcome:
        draft.chosen[event.outcome] = happened.number
    if not event.resumed:
        draft.since, draft.through = happened.at, event.outcome
    for fact in event.forgets:
        if fact in draft.facts:
            draft.facts[fact] = replace(draft.facts[fact], valid=False)


def _stopped(draft: Draft, _: Happened, event: ev.Stopped) -> None:
    draft.stopped = event.requirement


def _resumed(draft: Draft, _: Happened, __: ev.Resumed) -> None:
    draft.stopped = ""


def _closed(draft: Draft, happened: Happened, event: ev.Closed) -> None:
    draft.phase, draft.end = "closed", event.end
    draft.place, draft.stack, draft.stopped = "", (), ""
    draft.baton, draft.offered = "", ""
    draft.services.clear()
    if event.outcome:
        draft.chosen[event.outcome] = happened.number


def _reopened(draft: Draft, happened: Happened, event: ev.Reopened) -> None:
    draft.guide, draft.flow, draft.text = event.guide, event.flow, event.text
    draft.phase, draft.reopened = "open", happened.at
    for fact, known in draft.facts.items():
        draft.facts[fact] = replace(known, valid=False)
    draft.consents.clear()


def _edition(draft: Draft, _: Happened, event: ev.EditionChanged) -> None:
    draft.flow, draft.text = event.flow, event.text


def _handed_over(draft: Draft, _: Happened, event: ev.HandedOver) -> None:
    draft.variant, draft.service = event.variant, event.service


# --- people -------------------------------------------------------------------------------------------------


def _joined(draft: Draft, _: Happened, event: ev.Joined) -> None:
    """A case that nobody's service opened is the service's that takes part first."""
    draft.service = draft.service or event.service
    draft.participants[event.person, event.role] = event.service


def _left(draft: Draft, _: Happened, event: ev.Left) -> None:
    draft.participants.pop((event.person, event.role), None)


def _baton_offered(draft: Draft, _: Happened, event: ev.BatonOffered) -> None:
    draft.offered = event.to


def _baton_accepted(draft: Draft, _: Happened, event: ev.BatonAccepted) -> None:
    draft.baton, draft.offered, draft.settled_visit = event.by, "", draft.visit


def _baton_declined(draft: Draft, _: Happened, __: ev.BatonDeclined) -> None:
    draft.offered = ""


def _baton_appointed(draft: Draft, _: Happened, event: ev.BatonAppointed) -> None:
    draft.baton, draft.offered, draft.settled_visit = event.to, "", draft.visit


def _baton_confirmed(draft: Draft, _: Happened, __: ev.BatonConfirmed) -> None:
    draft.settled_visit = draft.visit


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
    draft.services[event.service] = Involved("tiltenkt", law=event.law)


def _service_joined(draft: Draft, _: Happened, event: ev.ServiceJoined) -> None:
    known = draft.services.get(event.service)
    draft.services[event.service] = Involved("med", event.basis, known.law if known else "")


def _held_back(draft: Draft, _: Happened, event: ev.ServiceHeldBack) -> None:
    known = draft.services.get(event.service)
    draft.services[event.service] = Involved("tiltenkt", law=known.law if known else "")


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
    draft.documents[event.document] = Document(event.tool, event.visit, event.title)
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
    draft.approvals[event.outcome, event.visit] = happened.actor


def _lapsed(draft: Draft, _: Happened, event: ev.ApprovalLapsed) -> None:
    draft.approvals.pop((event.outcome, event.visit), None)


# --- deadlines, duties, alerts --------------------------------------------------------------------------------------


def _deadline(draft: Draft, _: Happened, event: ev.DeadlineStarted) -> None:
    draft.deadlines[event.deadline] = Running(
        event.clock, event.visit, event.due, event.last_day, event.start, event.owner
    )


def _deadline_is(status: str) -> Callable[[Draft, Happened, Any], None]:
    def handler(draft: Draft, _: Happened, event: Any) -> None:  # noqa: ANN401 - three events, one field
        running = draft.deadlines.get(event.deadline)
        if running is not None:
            draft.deadlines[event.deadline] = replace(running, status=status)

    return handler


def _duty_is(status: str) -> Callable[[Draft, Happened, Any], None]:
    def handler(draft: Draft, _: Happened, event: Any) -> None:  # noqa: ANN401 - three events, two fields
        draft.duties[event.duty, event.round] = status

    return handler


def _alert(draft: Draft, happened: Happened, event: ev.AlertRaised) -> None:
    draft.guide, draft.flow, draft.text = event.guide, event.flow, event.text
    draft.subject, draft.alert, draft.beside = event.subject, event.alert, event.case
    draft.opened, draft.opener, draft.opener_role = happened.at, happened.actor, event.role
    draft.phase = "open"
    draft.shields.update(dict.fromkeys(event.shields, True))


def _shield_lifted(draft: Draft, _: Happened, event: ev.ShieldLifted) -> None:
    draft.shields[event.person] = False


_HANDLERS: dict[type[ev.Event], Callable[[Draft, Happened, Any], None]] = {
    ev.CaseOpened: _opened,
    ev.Moved: _moved,
    ev.Stopped: _stopped,
    ev.Resumed: _resumed,
    ev.Closed: _closed,
    ev.Reopened: _reopened,
    ev.EditionChanged: _edition,
    ev.HandedOver: _handed_over,
    ev.Joined: _joined,
    ev.Left: _left,
    ev.BatonOffered: _baton_offered,
    ev.BatonAccepted: _baton_accepted,
    ev.BatonDeclined: _baton_declined,
    ev.BatonAppointed: _baton_appointed,
    ev.BatonConfirmed: _baton_confirmed,
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
    ev.DeadlineStarted: _deadline,
    ev.DeadlineMet: _deadline_is("nådd"),
    ev.DeadlineMissed: _deadline_is("brote"),
    ev.DeadlineEnded: _deadline_is("slutt"),
    ev.DutyBegan: _duty_is("går"),
    ev.DutyDone: _duty_is("gjort"),
    ev.DutyLifted: _duty_is("gjort"),
    ev.AlertRaised: _alert,
    ev.ShieldLifted: _shield_lifted,
}
