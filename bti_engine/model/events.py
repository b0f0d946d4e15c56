"""The events of a case: what has happened, as results that never need the guide, a calendar or a clock again.

Stored logs cannot be rewritten. So each type has a version (`VERSIONS`), fields are only ever added with a
default, and a type that has left is lifted from its old bytes by the codec. Each type has a default audience:
who, of those involved, sees that it happened at all.
"""

from __future__ import annotations

from typing import Literal

from msgspec import Struct

Audience = Literal["all", "staff", "leaders"]
"""All involved; staff only; only the actor and leaders."""


class Event(Struct, frozen=True, tag_field="t"):
    """Anything that has happened in a stream."""


class Frame(Struct, frozen=True, array_like=True):
    """A visit that waits while the case is in an arena.

    Attributes:
        place: The calling step.
        visit: The number of the visit there.
        back: Where `tilbake` leads if not to the calling visit itself ("" otherwise).
        anonymous: Whether the trip is anonymous.
    """

    place: str
    visit: int
    back: str = ""
    anonymous: bool = False


# --- a case begins, moves and ends -----------------------------------------------------------------


class CaseOpened(Event, frozen=True):
    """A case was opened on a pinned edition of a guide.

    Attributes:
        subject: Person id of whom the case is about; "" for a class, a system, an unborn child.
        kind: The id of the guide's `målgruppe`, or "".
        flow: Hash of what the guide does; text: hash of what it says.
    """

    guide: str
    flow: str
    text: str
    subject: str = ""
    kind: str = ""
    service: str = ""
    role: str = ""
    variant: str = ""


class Moved(Event, frozen=True):
    """The case went from one place to another and a new visit began, or a calling visit resumed.

    Attributes:
        source: Place it left ("" when the case opens).
        visit: The number of the visit that it is in now; `resumed` if that visit had begun before.
        forgets: Facts whose answers no longer count, because the step asks for them anew.
        outcome: Full name of the chosen outcome (`1/evaluer/hald-fram`), or "".
        cause: Why: chosen by a person, by `elles`, at the opening, at the reopening.
        saw: Hash of the text that the person had before them.
    """

    source: str
    target: str
    level: str
    visit: int
    stack: tuple[Frame, ...] = ()
    resumed: bool = False
    forgets: tuple[str, ...] = ()
    outcome: str = ""
    cause: Literal["chosen", "otherwise", "opened", "reopened"] = "chosen"
    reason: str = ""
    saw: str = ""


class Stopped(Event, frozen=True):
    """A standing requirement ceased to hold, and the guide names no other place: work with others stops."""

    level: str
    requirement: str


class Resumed(Event, frozen=True):
    """The standing requirements hold again."""

    level: str


class Closed(Event, frozen=True):
    """The case reached an end."""

    end: str
    source: str
    outcome: str = ""
    reason: str = ""
    saw: str = ""


class Reopened(Event, frozen=True):
    """A closed case was taken up again, on the edition in force that day."""

    guide: str
    flow: str
    text: str
    reason: str = ""


class EditionChanged(Event, frozen=True):
    """A new edition with the same flow, or a reviewed migration, applies from here on."""

    flow: str
    text: str


class HandedOver(Event, frozen=True):
    """The case went to another service's variant of the same guide."""

    variant: str
    service: str


# --- people ------------------------------------------------------------------------------------------


class Joined(Event, frozen=True):
    """A person takes part in a role, and for a service if that is so."""

    person: str
    role: str
    service: str = ""


class Left(Event, frozen=True):
    """A person no longer takes part in a role."""

    person: str
    role: str


class BatonOffered(Event, frozen=True):
    """The holder offered the baton; the holder keeps it until it is accepted."""

    to: str


class BatonAccepted(Event, frozen=True):
    """The person to whom it was offered holds the baton now."""

    by: str


class BatonDeclined(Event, frozen=True):
    """The person to whom it was offered said no."""

    by: str
    reason: str = ""


class BatonAppointed(Event, frozen=True):
    """A leader gave the baton to somebody."""

    to: str
    reason: str = ""


class BatonConfirmed(Event, frozen=True):
    """It was settled that the holder goes on."""

    holder: str


# --- what is known -----------------------------------------------------------------------------------


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


# --- consent and services -----------------------------------------------------------------------------


class ConsentRecorded(Event, frozen=True):
    """A giver said yes or no, or took a yes back.

    Attributes:
        service: The service it covers, "" where the consent is not per service.
        expires: The first instant at which it no longer holds, or "".
    """

    consent: str
    giver: str
    service: str
    answer: Literal["gitt", "nekta", "trekt"]
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
    """What the service took part by has ended: it is only wanted again."""

    service: str


class ServiceReleased(Event, frozen=True):
    """The service is out."""

    service: str


# --- contact, meetings, documents, measures, tasks ------------------------------------------------------


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
    """A form, minutes or another document was made with a tool; `fields` are a form's parts."""

    document: str
    tool: str
    place: str
    visit: int
    title: str = ""
    fields: dict[str, str] = {}


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
    """Somebody other than the chooser said yes to an outcome in this visit."""

    outcome: str
    visit: int


class ApprovalLapsed(Event, frozen=True):
    """Something that the approved outcome's conditions read has changed."""

    outcome: str
    visit: int


# --- deadlines and duties -------------------------------------------------------------------------------


class DeadlineStarted(Event, frozen=True):
    """A deadline runs, or runs to another day than before.

    Attributes:
        deadline: Name of its clock and visit.
        due: The first instant at which it is missed.
        last_day: The last day on which it is met (ISO date).
        start: The day it was counted from.
        skipped: The public holidays that were left out of the count.
    """

    deadline: str
    clock: str
    visit: int
    due: str
    last_day: str
    start: str
    owner: str
    skipped: tuple[str, ...] = ()


class DeadlineMet(Event, frozen=True):
    """What the deadline was for is done."""

    deadline: str


class DeadlineMissed(Event, frozen=True):
    """The deadline passed; recorded once, and it moves nobody."""

    deadline: str
    clock: str


class DeadlineEnded(Event, frozen=True):
    """The deadline no longer concerns anybody: its visit or the case is over."""

    deadline: str


class DutyBegan(Event, frozen=True):
    """A duty beside the flow began."""

    duty: str
    round: int


class DutyDone(Event, frozen=True):
    """The duty was done."""

    duty: str
    round: int


class DutyLifted(Event, frozen=True):
    """The duty was lifted with a reason."""

    duty: str
    round: int
    reason: str


# --- alert tracks: streams of their own -------------------------------------------------------------------


class AlertRaised(Event, frozen=True):
    """First event of a track: an alert was raised, beside a case or by itself.

    Attributes:
        case: The stream of the case, or "".
        shields: The persons who are not contacted and may not learn of it.
    """

    alert: str
    case: str
    guide: str
    flow: str
    text: str
    subject: str = ""
    shields: tuple[str, ...] = ()
    note: str = ""
    role: str = ""


class ShieldLifted(Event, frozen=True):
    """A named role lifted the shield for one person, with a reason."""

    person: str
    reason: str


TYPES: dict[str, type[Event]] = {each.__name__: each for each in Event.__subclasses__()}
"""Every event type by its stored name."""

VERSIONS: dict[str, int] = dict.fromkeys(TYPES, 1)
"""The version that this engine writes of each type."""

_STAFF = {
    "ContactWaived",
    "NoteWritten",
    "TaskGiven",
    "TaskDone",
    "DeadlineStarted",
    "DeadlineMet",
    "DeadlineMissed",
    "DeadlineEnded",
    "ServiceHeldBack",
    "EditionChanged",
    "Approved",
    "ApprovalLapsed",
    "DutyBegan",
    "DutyDone",
    "DutyLifted",
}
_TRACK = {"AlertRaised", "ShieldLifted"}

AUDIENCE: dict[str, Audience] = {
    name: "leaders" if name in _TRACK else "staff" if name in _STAFF else "all" for name in TYPES
}
"""Who sees that an event of a type happened; a guide may narrow this, never widen it."""

ATTACHMENTS: dict[str, tuple[str, ...]] = {
    "NoteWritten": ("text",),
    "ContactMade": ("note",),
    "DocumentMade": ("title", "fields"),
    "MeasureEvaluated": ("result",),
    "TaskDone": ("note",),
    "AlertRaised": ("note",),
}
"""Free texts of an event that can be erased one by one: each has a digest and a salt of its own."""
