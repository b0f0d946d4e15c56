"""How deadlines, duties and alerts are written into a draft; see `engine.evolve`."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Literal

from msgspec.structs import replace

from bti_engine.engine.fold_course import Handlers
from bti_engine.model import events as ev
from bti_engine.model.case import Draft, Obligation, Running
from bti_engine.model.log import Happened


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


def _duty_began(draft: Draft, happened: Happened, event: ev.DutyBegan) -> None:
    draft.duties[event.duty] = Obligation(event.round, "går", happened.at, happened.number)


def _duty_is(status: Literal["kvil", "gjort"]) -> Callable[[Draft, Happened, Any], None]:
    def handler(draft: Draft, _: Happened, event: Any) -> None:  # noqa: ANN401 - three events, two fields
        known = draft.duties.get(event.duty, Obligation(event.round, status))
        draft.duties[event.duty] = replace(known, status=status)

    return handler


def _alert(draft: Draft, happened: Happened, event: ev.AlertRaised) -> None:
    draft.guide, draft.flow, draft.text = event.guide, event.flow, event.text
    draft.subject, draft.alert, draft.beside = event.subject, event.alert, event.case
    draft.opened, draft.opener, draft.opener_role = happened.at, happened.actor, event.role
    draft.phase = "open"
    draft.shields.update(dict.fromkeys(event.shields, True))


def _shield_lifted(draft: Draft, _: Happened, event: ev.ShieldLifted) -> None:
    draft.shields[event.person] = False


HANDLERS: Handlers = {
    ev.DeadlineStarted: _deadline,
    ev.DeadlineMet: _deadline_is("nådd"),
    ev.DeadlineMissed: _deadline_is("brote"),
    ev.DeadlineEnded: _deadline_is("slutt"),
    ev.DutyBegan: _duty_began,
    ev.DutyRested: _duty_is("kvil"),
    ev.DutyDone: _duty_is("gjort"),
    ev.DutyLifted: _duty_is("gjort"),
    ev.AlertRaised: _alert,
    ev.ShieldLifted: _shield_lifted,
}
