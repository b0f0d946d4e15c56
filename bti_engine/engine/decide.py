"""Deciding: a command on a case becomes events, or a refusal with all its reasons. Pure.

Settle first, judge, settle again. Nothing here reads a clock, a store or a file; the context says all that must be
known of the world.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from bti_engine.engine import approvals, duties, moving, opening, people, recording
from bti_engine.engine.context import Context
from bti_engine.engine.evolve import freeze
from bti_engine.engine.refusals import Refusal
from bti_engine.engine.rights import refusal_by_right
from bti_engine.engine.settle import settle
from bti_engine.engine.work import Decision, Work
from bti_engine.flow.tables import Flow
from bti_engine.model import commands as do
from bti_engine.model.case import Case
from bti_engine.model.commands import Actor, Command
from bti_engine.model.events import EditionChanged
from bti_engine.model.log import Happened

Handler = Callable[[Work, Any], Refusal | None]


def decide(flow: Flow, case: Case, command: Command, actor: Actor, context: Context) -> Decision | Refusal:
    """Carry out a command, or say why not.

    Args:
        flow: The flow of the edition that the case is pinned to; for `Open` and `Reopen` the one in force.
        case: The case as last stored; `Case()` for a new one.
        command: What is asked.
        actor: Who asks; the host vouches for the person.
        context: The world at this moment.
    """
    work = Work(flow, case, context, actor)
    settle(work)
    refusal = refusal_by_right(work, command)
    if refusal is None:
        refusal = _HANDLERS[type(command)](work, command)
    if refusal is not None:
        return refusal
    _note_edition(work)
    settle(work)
    return Decision(tuple(work.happened), freeze(work.case))


def _note_edition(work: Work) -> None:
    """A new edition that does the same and only says it otherwise is taken at once, and noted."""
    _, flow, text = work.context.edition
    if flow == work.case.flow and text != work.case.text:
        work.emit(EditionChanged(flow, text))


def settling(flow: Flow, case: Case, context: Context) -> tuple[Happened, ...]:
    """What time and records would bring about by now: events that nobody has stored yet, for views."""
    work = Work(flow, case, context)
    settle(work)
    return tuple(work.happened)


def settled(flow: Flow, case: Case, context: Context) -> Case:
    """The case settled to the moment, in memory: for options and views, which store nothing."""
    work = Work(flow, case, context)
    settle(work)
    return freeze(work.case) if work.happened else case


_HANDLERS: dict[type[Command], Handler] = {
    do.Open: opening.open_case,
    do.NameSubject: opening.name_subject,
    do.HandOver: opening.hand_over,
    do.Choose: moving.choose,
    do.Reopen: opening.reopen,
    do.Approve: approvals.approve,
    do.FinishDuty: duties.finish_duty,
    do.LiftDuty: duties.lift_duty,
    do.Tick: moving.tick,
    do.LiftShield: moving.lift_shield,
    do.Join: people.join,
    do.Leave: people.leave,
    do.OfferBaton: people.offer_baton,
    do.AcceptBaton: people.accept_baton,
    do.DeclineBaton: people.decline_baton,
    do.AppointBaton: people.appoint_baton,
    do.ConfirmBaton: people.confirm_baton,
    do.Consent: people.consent,
    do.Involve: people.involve,
    do.Release: people.release,
    do.Contact: people.contact,
    do.WaiveContact: people.waive_contact,
    do.Answer: recording.answer,
    do.Correct: recording.correct,
    do.Note: recording.note,
    do.AddMeasure: recording.add_measure,
    do.EvaluateMeasure: recording.evaluate_measure,
    do.PlanMeeting: recording.plan_meeting,
    do.HoldMeeting: recording.hold_meeting,
    do.MakeDocument: recording.make_document,
    do.FinishTask: recording.finish_task,
}
