"""What people record: answers, consent, services, contact, meetings, documents, measures, tasks."""

from __future__ import annotations

from typing import Literal

from bti_engine.model.events.base import Event


class FactRecorded(Event, frozen=True):
    """A question was answered."""

    fact: str
    value: bool | int | str


class FactCorrected(Event, frozen=True):
    """An answer was wrong; `corrects` is the number of the event that recorded it.

    `acts` says whether the variable still rested on that event, so that the correction changes the case.
    """

    fact: str
    value: bool | int | str
    corrects: int
    reason: str
    acts: bool = True


class RecordWithdrawn(Event, frozen=True):
    """A record (a document, a meeting, a contact) was entered by mistake; `corrects` is its number."""

    corrects: int
    reason: str


class NoteWritten(Event, frozen=True):
    """A free note."""

    text: str


class ConsentRecorded(Event, frozen=True):
    """A giver said yes or no, or took a yes back.

    Attributes:
        service: The service it covers, "" where the consent is not per service.
        on: The day on which it was said.
        expires: The first instant at which it no longer holds, or "".
    """

    consent: str
    giver: str
    service: str
    answer: Literal["gitt", "nekta", "trekt"]
    on: str = ""
    form: str = ""
    expires: str = ""
    saw: str = ""


class ConsentExpired(Event, frozen=True):
    """A consent ran out: its time was up, or the young person came of age for it."""

    consent: str
    giver: str
    service: str
    why: Literal["validity", "age"]


class ServiceInvolved(Event, frozen=True):
    """A service is wanted (`tiltenkt`); nothing is shared yet. A named law can be the ground."""

    service: str
    law: str = ""
    reason: str = ""


class ServiceJoined(Event, frozen=True):
    """What is needed is there: the service takes part (`med`)."""

    service: str
    basis: Literal["consent", "law", "anonymous", "arena"]


class ServiceHeldBack(Event, frozen=True):
    """What the service took part by has ended: it is only wanted again; `trip`: it was there for a body's trip only."""

    service: str
    trip: bool = False


class ServiceReleased(Event, frozen=True):
    """The service is out."""

    service: str


class ContactMade(Event, frozen=True):
    """A role was informed, by talk with one of its holders or all."""

    role: str
    place: str
    visit: int
    person: str = ""
    note: str = ""


class ContactWaived(Event, frozen=True):
    """A leader decided, with a reason, that a role is not to be informed now."""

    role: str
    place: str
    visit: int
    reason: str


class MeetingPlanned(Event, frozen=True):
    """A meeting was agreed for a day."""

    meeting: str
    kind: str
    on: str
    place: str
    visit: int
    invited: tuple[str, ...] = ()


class MeetingHeld(Event, frozen=True):
    """A meeting took place."""

    meeting: str
    kind: str
    place: str
    visit: int
    present: tuple[str, ...] = ()
    services: tuple[str, ...] = ()


class DocumentMade(Event, frozen=True):
    """A form, minutes or another document was made with a tool.

    Attributes:
        fields: What a form was filled in with, by the ids of its fields.
        part: The part of the form that was filled in, or "" for all of it.
    """

    document: str
    tool: str
    place: str
    visit: int
    title: str = ""
    fields: dict[str, str] = {}  # noqa: RUF012 - a struct copies its defaults
    part: str = ""


class MeasureAdded(Event, frozen=True):
    """A measure with somebody responsible and a day to evaluate it."""

    measure: str
    title: str
    responsible: str
    evaluate_by: str
    service: str = ""


class MeasureEvaluated(Event, frozen=True):
    """A measure was evaluated."""

    measure: str
    result: str


class TaskGiven(Event, frozen=True):
    """Somebody in a role has something to do."""

    task: str
    name: str
    role: str
    due: str = ""


class TaskDone(Event, frozen=True):
    """A task was done."""

    task: str
    note: str = ""


class Approved(Event, frozen=True):
    """Somebody said yes to an outcome in this visit, for somebody else to choose it.

    Attributes:
        reads: What the conditions of the outcome read at that moment; when that changes, the approval lapses.
    """

    outcome: str
    visit: int
    reads: str = ""


class ApprovalLapsed(Event, frozen=True):
    """Something that the approved outcome's conditions read has changed."""

    outcome: str
    visit: int
