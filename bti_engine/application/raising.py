"""Raising an alert in real cases: at each step, and in one that has ended, and what it holds back there."""

from __future__ import annotations

from collections.abc import Iterator

from msgspec.structs import replace

from bti_engine.application.bringing import Bringing, Deed
from bti_engine.application.enacting import Enacted
from bti_engine.application.walking import Walked
from bti_engine.engine.context import Context
from bti_engine.engine.decide import decide
from bti_engine.engine.moving import raise_alert
from bti_engine.engine.refusals import Refusal
from bti_engine.flow.tables import Flow
from bti_engine.model import commands as do
from bti_engine.model.commands import Command

_HELD = "held"


def raised(flow: Flow, walked: Walked, alert: str) -> Enacted | None:
    """The first case in which an alert cannot be raised, or does not hold contact with whom it shields; None: none."""
    cases = [*walked.cases.values(), *((walked.closed,) if walked.closed is not None else ())]
    return next((_told(work) for work in cases if not _is_raised(flow, work, alert)), None)


def _is_raised(flow: Flow, work: Bringing, alert: str) -> bool:
    context = replace(work.context, beside=work.case)
    if isinstance(raise_alert(flow, do.RaiseAlert(alert), work.worker, context, "sak"), Refusal):
        return False
    shielded = {person for role in flow.catalog.alerts[alert].shields for person in work.case.holders(role)}
    if not shielded or work.case.phase != "open":
        return True
    held = replace(work.context, shielded=frozenset(shielded))
    return all(_is_held(work, command, held) for command in _reaching(flow, work, alert))


def _reaching(flow: Flow, work: Bringing, alert: str) -> Iterator[Command]:
    """Commands by which staff would reach whom an alert shields: telling them, and meeting them."""
    for role in flow.catalog.alerts[alert].shields:
        if work.case.holders(role):
            yield do.Contact(role)
            for kind in sorted(flow.catalog.meetings)[:1]:
                yield do.PlanMeeting(kind=kind, on=work.day, invited=(role,))


def _is_held(work: Bringing, command: Command, context: Context) -> bool:
    decided = decide(work.flow, work.case, command, work.worker, context)
    return isinstance(decided, Refusal) and _HELD in decided.codes


def _told(work: Bringing) -> Enacted:
    deeds: tuple[Deed, ...] = tuple(work.deeds)
    return Enacted(deeds, tuple(work.happened), work.case, work.context)
