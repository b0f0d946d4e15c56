"""Deadlines and duties, and the tracks of alerts."""

from __future__ import annotations

from bti_engine.model.events.base import Event


class DeadlineStarted(Event, frozen=True):
    """A deadline runs, or runs to another day than before.

    Attributes:
        deadline: Name of its clock and visit; for a duty, its round stands for the visit.
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


class DutyRested(Event, frozen=True):
    """What made the duty begin is no longer so: it may begin again."""

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
