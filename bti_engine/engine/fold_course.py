"""How the course of a case, and who takes part in it, are written into a draft; see `engine.evolve`."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from msgspec.structs import replace

from bti_engine.model import events as ev
from bti_engine.model.case import Draft
from bti_engine.model.log import Happened

Handlers = dict[type[ev.Event], Callable[[Draft, Happened, Any], None]]
"""What each type of event writes into a draft."""


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
    draft.approvals.clear()
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
    """The service that has the case now is no longer one of the others."""
    draft.variant, draft.service = event.variant, event.service
    draft.services.pop(event.service, None)


def _subject_named(draft: Draft, _: Happened, event: ev.SubjectNamed) -> None:
    draft.subject = event.subject


def _subject_corrected(draft: Draft, _: Happened, event: ev.SubjectCorrected) -> None:
    """What was consented to, and who was informed, concerned another child."""
    draft.subject = event.subject
    draft.consents.clear()
    draft.contacts.clear()


def _log_opened(draft: Draft, _: Happened, __: ev.LogOpened) -> None:
    draft.log_open = True


def _log_shut(draft: Draft, _: Happened, __: ev.LogShut) -> None:
    draft.log_open = False


# --- people -------------------------------------------------------------------------------------------------


def _joined(draft: Draft, _: Happened, event: ev.Joined) -> None:
    """A case that nobody's service opened is the service's that takes part first."""
    if event.service and not draft.service:
        draft.service = event.service
        draft.services.pop(event.service, None)
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


HANDLERS: Handlers = {
    ev.CaseOpened: _opened,
    ev.Moved: _moved,
    ev.Stopped: _stopped,
    ev.Resumed: _resumed,
    ev.Closed: _closed,
    ev.Reopened: _reopened,
    ev.EditionChanged: _edition,
    ev.HandedOver: _handed_over,
    ev.SubjectNamed: _subject_named,
    ev.SubjectCorrected: _subject_corrected,
    ev.LogOpened: _log_opened,
    ev.LogShut: _log_shut,
    ev.Joined: _joined,
    ev.Left: _left,
    ev.BatonOffered: _baton_offered,
    ev.BatonAccepted: _baton_accepted,
    ev.BatonDeclined: _baton_declined,
    ev.BatonAppointed: _baton_appointed,
    ev.BatonConfirmed: _baton_confirmed,
}
