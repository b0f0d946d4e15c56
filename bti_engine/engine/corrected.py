"""What the family sees of a case that was first opened on somebody else: how it went, and nothing of the other child.

The case goes on with all that was recorded. But the family that takes part after the correction is another one, and
what was written while the case was about somebody else is not for it to read.
"""

from __future__ import annotations

from typing import Any

from msgspec.structs import replace

from bti_engine.flow.tables import Flow
from bti_engine.model import events as ev
from bti_engine.model.log import Happened

_COURSE = (
    *(ev.CaseOpened, ev.Moved, ev.Stopped, ev.Resumed, ev.Closed, ev.Reopened, ev.HandedOver),
    *(ev.LogOpened, ev.LogShut, ev.Joined, ev.Left),
    *(ev.BatonOffered, ev.BatonAccepted, ev.BatonDeclined, ev.BatonAppointed, ev.BatonConfirmed),
    *(ev.ServiceJoined, ev.ServiceHeldBack, ev.ServiceReleased),
)
"""What says where the case is and who of the staff takes part; all else is about whom the case was about."""


def of_this_subject(flow: Flow, events: tuple[Happened, ...]) -> tuple[Happened, ...]:
    """The events as the family of the subject may see them; all of them where the subject was never corrected."""
    last = max((at for at, each in enumerate(events) if isinstance(each.event, ev.SubjectCorrected)), default=-1)
    if last < 0:
        return events
    subject = events[last].event.subject  # type: ignore[attr-defined]  # found by its type above
    return (*(_course(flow, each, subject) for each in events[:last] if _is_course(flow, each)), *events[last + 1 :])


def _is_course(flow: Flow, happened: Happened) -> bool:
    event = happened.event
    if isinstance(event, ev.Joined | ev.Left):
        return not flow.catalog.is_family(event.role)
    return isinstance(event, _COURSE)


def _course(flow: Flow, happened: Happened, subject: str) -> Happened:
    """An event from before the correction, without free texts and without the other family."""
    changes: dict[str, Any] = {"reason": ""} if hasattr(happened.event, "reason") else {}
    if isinstance(happened.event, ev.CaseOpened):
        changes["subject"] = subject
    whose = {"actor": "", "role": ""} if flow.catalog.is_family(happened.role) else {}
    return replace(happened, event=replace(happened.event, **changes), **whose)
