"""What can be done now: every outcome with its status, its reasons, and what would open it.

The same objects feed the API, the command line, pages and tests.
"""

from __future__ import annotations

from msgspec import Struct

from bti_engine.engine.context import Context
from bti_engine.engine.decide import settled
from bti_engine.engine.judging import Judged, Status, judge, may_take, ways_on
from bti_engine.engine.readings import Valuation
from bti_engine.engine.rights import may_act, sees
from bti_engine.engine.worksheet import is_worksheet, may_in_worksheet, sees_worksheet
from bti_engine.expressions.explaining import Explanation, explain
from bti_engine.flow.binding import advice_on
from bti_engine.flow.tables import Flow, Move, Requirement
from bti_engine.model.case import Case
from bti_engine.model.commands import Actor, Choose


class Explained(Struct, frozen=True):
    """A requirement with the truth of each of its parts."""

    requirement: Requirement
    explanation: Explanation


class Option(Struct, frozen=True):
    """A way on as it stands now.

    Attributes:
        outcome: Its full name (`1/evaluer/avslutt`), or the id of an end open from everywhere; `id` the last part.
        target: The step or end that it leads to; "" where it leads back from an arena or raises an alert.
        status: `open`; `refused` (a requirement is false); `missing` (facts or records are not there yet);
            `unknown` (whether it applies); `not-applicable`.
        applies: The condition for its applying, with the truth of each part; None where it always applies.
        requires: Everything that binds it, with the truth of each part.
        stopped: The standing requirement that has stopped the case, or "".
        yours: Whether the actor who asked may take it.
        anonymous: Whether it leads to a body without names.
        approvers: The roles of which somebody else must have said yes.
        advises: What ought to hold, with the truth of each part; it is never in the way.
    """

    outcome: str
    id: str
    kind: str
    target: str
    status: Status
    path: tuple[str, ...]
    applies: Explanation | None = None
    requires: tuple[Explained, ...] = ()
    stopped: str = ""
    reason_needed: bool = False
    who: tuple[str, ...] = ()
    yours: bool = True
    alert: str = ""
    anonymous: bool = False
    approvers: tuple[str, ...] = ()
    advises: tuple[Explained, ...] = ()


def options(flow: Flow, case: Case, context: Context, actor: Actor | None = None) -> tuple[Option, ...]:
    """Every way on from where the case is, settled to the moment in memory.

    Whoever sees nothing of the case is told of the ends alone that are open from everywhere.

    Args:
        flow: The flow that the case is pinned to.
        case: The case as stored.
        context: The world now.
        actor: Who asks; None: somebody who sees it all, and everything is somebody's.
    """
    now = settled(flow, case, context)
    flow = flow.varied(now.variant)
    values = Valuation(flow, now, context)
    ways = ways_on(flow, now)
    if actor is not None and not now.alert and not sees(flow, now, actor.person):
        ways = flow.everywhere if ways else ()
    return tuple(_option(flow, judge(flow, values, move), values, actor) for move in ways)


def _option(flow: Flow, judged: Judged, values: Valuation, actor: Actor | None) -> Option:
    move = judged.move
    order = flow.order
    return Option(
        move.outcome,
        move.id,
        move.kind,
        move.target,
        judged.status,
        move.path,
        explain(move.applies, values, order) if move.applies is not None else None,
        tuple(Explained(each, explain(each.condition, values, order)) for each in judged.requires),
        judged.stopped,
        move.reason,
        _who(flow, values, move),
        actor is None or _is_theirs(flow, values, move, actor),
        move.alert,
        move.anonymous,
        move.approvers,
        tuple(
            Explained(each, explain(each.condition, values, order)) for each in advice_on(flow, move, values.case.level)
        ),
    )


def _is_theirs(flow: Flow, values: Valuation, move: Move, actor: Actor) -> bool:
    """Whether the actor may take a way, were it open: nobody takes what they have approved themselves."""
    case = values.case
    if not (may_act(flow, case, values.context.beside, actor) and may_take(flow, case, move, actor.role)):
        return False
    if is_worksheet(flow, case) and not sees_worksheet(flow, case, actor.person, actor.role):
        return may_in_worksheet(flow, Choose(outcome=move.id), actor)
    approval = case.approvals.get((move.outcome, case.visit))
    return approval is None or approval.by != actor.person


def _who(flow: Flow, values: Valuation, move: Move) -> tuple[str, ...]:
    if move.who:
        return move.who
    step = flow.steps.get(values.case.place)
    return step.responsible if step else ()
