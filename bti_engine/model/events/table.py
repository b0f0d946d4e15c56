"""The table of event types: stored names, versions, who sees them, and what of them can be erased apart."""

from __future__ import annotations

from typing import Literal

from bti_engine.model.events import clocks, course, records
from bti_engine.model.events.base import Event

Audience = Literal["all", "staff", "leaders"]
"""All involved; staff only; only the actor and leaders."""

_ROOMS = (course, records, clocks)

TYPES: dict[str, type[Event]] = {
    name: each
    for room in _ROOMS
    for name, each in vars(room).items()
    if isinstance(each, type) and issubclass(each, Event) and each is not Event
}
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
    "EditionChanged",
    "Approved",
    "ApprovalLapsed",
    "DutyBegan",
    "DutyDone",
    "DutyLifted",
    "DutyRested",
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
