"""Duties beside the flow: when they begin, and how they end. They stop nothing, and closing the case ends none."""

from __future__ import annotations

from bti_engine.engine.refusals import Refusal, refuse
from bti_engine.engine.time import day_of, stretch
from bti_engine.engine.work import Work
from bti_engine.flow.tables import Duty
from bti_engine.model import commands as do
from bti_engine.model.case import Document, Draft, Obligation
from bti_engine.model.events import DeadlineEnded, DeadlineStarted, DutyBegan, DutyDone, DutyLifted, DutyRested


def settle_duties(work: Work) -> None:
    """Begin the duties whose condition has become true; let those rest that are done and no longer asked for."""
    case = work.case
    for duty in work.flow.duties.values():
        known = case.duties.get(duty.id)
        if known is not None and known.status == "går":
            continue
        asked = work.truth(duty.begins) is True
        if asked and case.phase == "open" and (known is None or known.status == "kvil"):
            _begin(work, duty, known.round + 1 if known else 1)
        elif not asked and known is not None and known.status == "gjort":
            work.emit(DutyRested(duty.id, known.round))


def finish_duty(work: Work, command: do.FinishDuty) -> Refusal | None:
    """A duty is done: whoever has it says so, and the form that it asks for has been filled in."""
    known = _going(work, command.duty)
    if isinstance(known, Refusal):
        return known
    duty = work.flow.duties.get(command.duty)
    if duty is not None and duty.form and not _form_is_filled(work, duty.form, known):
        return refuse("duty-needs-form", duty=duty.id, tool=duty.form)
    work.emit(DutyDone(command.duty, known.round), work.actor)
    return None


def lift_duty(work: Work, command: do.LiftDuty) -> Refusal | None:
    """A duty does not concern this case after all; whoever has it says why."""
    known = _going(work, command.duty)
    if isinstance(known, Refusal):
        return known
    if not command.reason.strip():
        return refuse("reason-needed", outcome=command.duty)
    work.emit(DutyLifted(command.duty, known.round, command.reason), work.actor)
    name = _deadline_name(command.duty, known.round)
    if name in work.case.deadlines and work.case.deadlines[name].status == "går":
        work.emit(DeadlineEnded(name))
    return None


def wanted_forms(work: Work) -> frozenset[str]:
    """The forms that the duties which go on ask for."""
    going = (own for own, each in work.case.duties.items() if each.status == "går")
    return frozenset(work.flow.duties[own].form for own in going if own in work.flow.duties)


def _begin(work: Work, duty: Duty, number: int) -> None:
    work.emit(DutyBegan(duty.id, number))
    if duty.clock is None:
        return
    clock, start = duty.clock, day_of(work.moment)
    length = stretch(start, clock.length, work.context.red_days)
    name = _deadline_name(duty.id, number)
    work.emit(DeadlineStarted(name, clock.name, 0, length.due, length.last_day, start, clock.owner, length.skipped))


def _deadline_name(own: str, number: int) -> str:
    return f"plikt/{own}@{number}"


def _going(work: Work, own: str) -> Obligation | Refusal:
    """The duty as it goes on; one that the edition in force no longer has goes on too, and leaders end it."""
    duty, known = work.flow.duties.get(own), work.case.duties.get(own)
    if duty is None and known is None:
        return refuse("unknown-duty", duty=own, duties=tuple(work.flow.duties))
    if known is None or known.status != "går":
        return refuse("duty-not-going", duty=own)
    role, owners = work.actor.role, (duty.owner,) if duty is not None else ()
    if role not in owners and not work.flow.catalog.is_leader(role):
        return refuse("duty-of-others", duty=own, roles=owners)
    return known


def _form_is_filled(work: Work, tool: str, known: Obligation) -> bool:
    """Whether the form was made since the duty began: as a whole, or every part of it if all of it is in parts."""
    made = {each.part for each in _documents(work.case, tool) if each.number > known.since}
    parts = {field.part for field in work.flow.catalog.forms.get(tool, ())}
    return "" in made or (bool(parts) and parts <= made)


def _documents(case: Draft, tool: str) -> list[Document]:
    return [each for each in case.documents.values() if each.tool == tool]
