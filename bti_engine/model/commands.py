"""What people ask of a case. A command is a wish; `engine.decide` answers with events or a refusal."""

from __future__ import annotations

from typing import Literal

from msgspec import Struct


class Actor(Struct, frozen=True):
    """Who asks: an opaque person id, the role acted in, and the service acted for ("" for family)."""

    person: str
    role: str
    service: str = ""


class Command(Struct, frozen=True, tag_field="do"):
    """Anything that can be asked of a stream."""


class PlaceBound(Command, frozen=True):
    """A command about where the case stands; `visit` is the visit that the person saw (0: whichever)."""

    visit: int = 0


class Participant(Struct, frozen=True):
    """A person taking part in a role."""

    person: str
    role: str
    service: str = ""


class Open(Command, frozen=True):
    """Open a case; the actor becomes its first participant. `answers` are answers to questions asked at the start."""

    subject: str = ""
    kind: str = ""
    start: str = ""
    participants: tuple[Participant, ...] = ()
    answers: dict[str, bool | int | str] = {}


class NameSubject(Command, frozen=True):
    """Say whom the case is about: for the first time, or another than it was opened on (then with a reason)."""

    person: str
    reason: str = ""


class HandOver(Command, frozen=True):
    """Give the case to another service, which follows its own variant of the guide."""

    service: str


class Join(Command, frozen=True):
    """Let a person take part."""

    person: str
    role: str
    service: str = ""


class Leave(Command, frozen=True):
    """Let a person no longer take part."""

    person: str
    role: str


class Answer(PlaceBound, frozen=True, kw_only=True):
    """Record the answer to a question where it is asked, or anywhere if the fact is `alltid`."""

    fact: str
    value: bool | int | str


class Correct(Command, frozen=True):
    """Correct an answer, or withdraw a record entered by mistake; `event` is the number of what was wrong."""

    event: int
    reason: str
    value: bool | int | str | None = None


class Note(Command, frozen=True):
    """Write a free note."""

    text: str


class Consent(Command, frozen=True):
    """Record what a giver said; the day may lie in the past, never in the future."""

    consent: str
    giver: str
    answer: Literal["gitt", "nekta", "trekt"]
    service: str = ""
    form: str = ""
    on: str = ""


class Involve(Command, frozen=True):
    """Want a service with us; `law` names a source of type lov where the ground is a law."""

    service: str
    law: str = ""
    reason: str = ""


class Release(Command, frozen=True):
    """Let a service out."""

    service: str


class Contact(Command, frozen=True):
    """A role has been informed."""

    role: str
    person: str = ""
    note: str = ""


class WaiveContact(Command, frozen=True):
    """A leader decides that a role is not to be informed now."""

    role: str
    reason: str


class OfferBaton(Command, frozen=True):
    """Offer the baton to a participant."""

    to: str


class AcceptBaton(Command, frozen=True):
    """Take the baton that was offered."""


class DeclineBaton(Command, frozen=True):
    """Decline the baton that was offered."""

    reason: str = ""


class AppointBaton(Command, frozen=True):
    """A leader gives the baton to a participant; the first baton may be taken by whoever has the role."""

    to: str
    reason: str = ""


class ConfirmBaton(Command, frozen=True):
    """Settle that the holder goes on."""


class AddMeasure(Command, frozen=True):
    """Add a measure."""

    measure: str
    title: str
    responsible: str
    evaluate_by: str
    service: str = ""


class EvaluateMeasure(Command, frozen=True):
    """Evaluate a measure."""

    measure: str
    result: str


class PlanMeeting(PlaceBound, frozen=True, kw_only=True):
    """Agree on a day for a meeting; `invited` are roles or persons."""

    kind: str
    on: str
    invited: tuple[str, ...] = ()


class HoldMeeting(PlaceBound, frozen=True, kw_only=True):
    """Record a meeting that took place; `present` are persons, `services` the other services there."""

    kind: str
    present: tuple[str, ...] = ()
    services: tuple[str, ...] = ()


class MakeDocument(PlaceBound, frozen=True, kw_only=True):
    """Record that a tool was used: a form filled, minutes written."""

    tool: str
    title: str = ""
    fields: dict[str, str] = {}
    part: str = ""


class FinishDuty(Command, frozen=True):
    """A duty is done."""

    duty: str


class LiftDuty(Command, frozen=True):
    """A duty does not concern this case after all."""

    duty: str
    reason: str


class FinishTask(Command, frozen=True):
    """A task is done."""

    task: str
    note: str = ""


class Approve(PlaceBound, frozen=True, kw_only=True):
    """Say yes to an outcome for somebody else to choose it."""

    outcome: str


class Choose(PlaceBound, frozen=True, kw_only=True):
    """Take an outcome, or an end that is open from everywhere; `anonymous`: go to a body without names."""

    outcome: str
    reason: str = ""
    saw: str = ""
    anonymous: bool = False


class RaiseAlert(Command, frozen=True):
    """Raise an alert; needs nothing and is never refused for a place, a consent or a role."""

    alert: str
    subject: str = ""
    shields: tuple[str, ...] = ()
    note: str = ""


class LiftShield(Command, frozen=True):
    """A named role lifts the shield for one person."""

    person: str
    reason: str


class Reopen(Command, frozen=True):
    """Take up a closed case at a start level."""

    start: str = ""
    reason: str = ""


class Tick(Command, frozen=True):
    """Time has passed: settle."""


def _leaves(root: type[Command]) -> dict[str, type[Command]]:
    found: dict[str, type[Command]] = {}
    for each in root.__subclasses__():
        found |= _leaves(each) or {each.__name__: each}
    return found


TYPES: dict[str, type[Command]] = _leaves(Command)
"""Every command by its name."""
