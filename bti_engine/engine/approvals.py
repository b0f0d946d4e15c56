"""Approvals: a second person's yes to an outcome, given on all that it rests on, and gone when that changes."""

from __future__ import annotations

from bti_engine.engine.judging import Judged, judge_without, ways_on
from bti_engine.engine.refusals import Reason, Refusal, refuse
from bti_engine.engine.work import Work
from bti_engine.flow.binding import binding
from bti_engine.model import commands as do
from bti_engine.model.case import Draft
from bti_engine.model.conditions import Condition, Fact, atoms
from bti_engine.model.events import ApprovalLapsed, Approved


def approve(work: Work, command: do.Approve) -> Refusal | None:
    """Say yes to an outcome. All else that it requires is there first: who approves sees what it rests on."""
    case = work.case
    ways = tuple(move for move in ways_on(work.flow, case) if move.approvers)
    found = [move for move in ways if command.outcome in {move.outcome, move.id}]
    if not found:
        return refuse("nothing-to-approve", outcome=command.outcome, outcomes=tuple(move.id for move in ways))
    move = found[0]
    if work.actor.role not in move.approvers:
        return refuse("not-approver", outcome=move.outcome, roles=move.approvers)
    if (move.outcome, case.visit) in case.approvals:
        return refuse("approved-already", outcome=move.outcome)
    judged = [judge_without(work.flow, work.values, each, "approval") for each in found]
    if all(each.status != "open" for each in judged):
        return Refusal((Reason("not-ready", {"outcome": move.outcome}), *_unmet(judged[0])))
    reads = reads_of(work, move.outcome, tuple(frame.place for frame in case.stack))
    work.emit(Approved(move.outcome, case.visit, reads), work.actor)
    return None


def settle_approvals(work: Work) -> None:
    """Let the approvals of open visits lapse where what their outcome rests on is no longer the same."""
    case = work.case
    for (outcome, visit), approval in tuple(case.approvals.items()):
        callers = _callers(case, visit)
        if callers is not None and approval.reads != reads_of(work, outcome, callers):
            work.emit(ApprovalLapsed(outcome, visit))


def reads_of(work: Work, outcome: str, callers: tuple[str, ...]) -> str:
    """What the conditions of an outcome read now: the answers, and of the records whether each part holds.

    An outcome that leads to a body both with names and without is approved as one.
    """
    flow, values = work.flow, work.values
    conditions: list[Condition] = []
    for move in flow.moves.get(outcome.rpartition("/")[0], ()):
        if move.outcome == outcome:
            conditions += [move.applies] if move.applies is not None else []
            rows = binding(flow, move, work.case.level, callers)
            conditions += [each.condition for each in rows if each.origin != "approval"]
    seen = []
    for atom in (atom for condition in conditions for atom in atoms(condition)):
        fact = isinstance(atom.operand, Fact)
        seen.append(f"{atom.operand.name}={values[atom.operand.name] if fact else flow.test(atom)(values)}")
    return "; ".join(dict.fromkeys(seen))


def _callers(case: Draft, visit: int) -> tuple[str, ...] | None:
    """The steps that wait beneath an open visit; None where the visit is over."""
    places = [frame.place for frame in case.stack]
    visits = [*(frame.visit for frame in case.stack), case.visit]
    return tuple(places[: visits.index(visit)]) if visit in visits else None


def _unmet(judged: Judged) -> tuple[Reason, ...]:
    return tuple(Reason("requirement", {"outcome": judged.move.outcome}, each) for each in judged.unmet)
