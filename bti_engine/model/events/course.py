"""A case begins, moves and ends, and who takes part in it."""

from __future__ import annotations

from typing import Literal

from msgspec import Struct

from bti_engine.model.events.base import Event


class Frame(Struct, frozen=True, array_like=True):
    """A visit that waits while the case is in an arena.

    Attributes:
        place: The calling step.
        visit: The number of the visit there.
        back: Where `tilbake` leads if not to the calling visit itself ("" otherwise).
        anonymous: Whether the trip is anonymous.
        since: When the calling visit began, and `through` the outcome that led to it.
    """

    place: str
    visit: int
    back: str = ""
    anonymous: bool = False
    since: str = ""
    through: str = ""


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


class SubjectNamed(Event, frozen=True):
    """Whom the case is about is known now: a child that has been born, a young person who was not named before."""

    subject: str


class SubjectCorrected(Event, frozen=True):
    """The case was opened on the wrong person. What had been consented to, and who was informed, was about another."""

    subject: str
    reason: str


class LogOpened(Event, frozen=True):
    """All that the guide requires for the log is there: all involved see the case."""


class LogShut(Event, frozen=True):
    """What the log requires is there no longer: the case is a worksheet again."""


class HandedOver(Event, frozen=True):
    """The case went to another service's variant of the same guide."""

    variant: str
    service: str


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
