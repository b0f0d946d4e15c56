"""Judging moves: what binds a way on, and whether it is open, refused, missing something, unknown or not for now."""

from __future__ import annotations

from typing import Literal

from msgspec import Struct

from bti_engine.engine.machine import Verdict, verdict_on
from bti_engine.engine.readings import Valuation
from bti_engine.expressions.signatures import SIGNATURES, Numbers
from bti_engine.flow.binding import binding
from bti_engine.flow.tables import Flow, Move, Requirement
from bti_engine.model.case import Draft
from bti_engine.model.conditions import Constant, Truth

Status = Literal["open", "refused", "missing", "unknown", "not-applicable"]


class Judged(Struct, frozen=True):
    """A verdict on one way on.

    Attributes:
        applies: Whether it applies (`vilkår`).
        unmet: The requirements that do not hold.
        stopped: The standing requirement that has stopped the case and holds this way back, or "".
    """

    move: Move
    status: Status
    applies: Truth
    requires: tuple[Requirement, ...]
    unmet: tuple[Requirement, ...]
    stopped: str = ""


class Hopeful(Valuation):
    """The same case with all that is only *not there yet* made unknown: a record may still come."""

    __slots__ = ()

    def __missing__(self, name: str) -> Constant | None:
        value = super().__missing__(name)
        variable = self.flow.variables.get(name)
        if variable is not None and variable.reading is not None:
            countable = isinstance(SIGNATURES[variable.reading.builtin].domain, Numbers)
            if countable or (variable.absent is not None and value == variable.absent):
                self[name] = None
                return None
        return value


def bound(flow: Flow, case: Draft, move: Move) -> tuple[Requirement, ...]:
    """All that must hold for a move to be taken from where the case is."""
    callers = tuple([frame.place for frame in case.stack]) if case.stack else ()
    return binding(flow, move, case.level, callers)


def judge(flow: Flow, values: Valuation, move: Move) -> Judged:
    """Judge one move for the case that `values` is of."""
    return _judge(flow, values, move, bound(flow, values.case, move))


def judge_without(flow: Flow, values: Valuation, move: Move, origin: str) -> Judged:
    """Judge one move as if the requirements of one origin did not bind it."""
    requires = tuple(each for each in bound(flow, values.case, move) if each.origin != origin)
    return _judge(flow, values, move, requires)


def _judge(flow: Flow, values: Valuation, move: Move, requires: tuple[Requirement, ...]) -> Judged:
    case = values.case
    applies: Truth = True if move.applies is None else flow.test(move.applies)(values)
    if applies is not True:
        return Judged(move, "unknown" if applies is None else "not-applicable", applies, requires, ())
    unmet = tuple(each for each in requires if flow.test(each.condition)(values) is not True)
    if case.stopped and move.source != "*" and move.kind != "alert":
        return Judged(move, "refused", applies, requires, unmet, case.stopped)
    if not unmet:
        return Judged(move, "open", applies, requires, ())
    hopeful = Hopeful(flow, case, values.context)
    refused = any(flow.test(each.condition)(hopeful) is False for each in unmet)
    return Judged(move, "refused" if refused else "missing", applies, requires, unmet)


def allowed(case: Draft, judged: Judged) -> Verdict | None:
    """The verdict for the second lock: the way that was judged open, or None."""
    move = judged.move
    if judged.status != "open":
        return None
    if move.kind == "end":
        return verdict_on(case.place, move.id, f"slutt {move.target}")
    if move.kind == "back":
        frame = case.stack[-1]
        return verdict_on(case.place, move.id, frame.back or frame.place)
    return verdict_on(case.place, move.id, move.target)


def ways_on(flow: Flow, case: Draft) -> tuple[Move, ...]:
    """Every outcome of the step that the case is in, then the ends that are open from everywhere.

    A body that the case is in, or came from, cannot be entered again.
    """
    if case.phase != "open" or case.place not in flow.steps:
        return ()
    moves = flow.moves[case.place]
    if case.stack:
        visiting = {flow.steps[place].arena for place in (case.place, *(frame.place for frame in case.stack))}
        moves = tuple(each for each in moves if each.kind != "push" or flow.steps[each.target].arena not in visiting)
    return (*moves, *flow.everywhere)


def may_take(flow: Flow, case: Draft, move: Move, role: str) -> bool:
    """Whether a role may take a move.

    The family takes the ends that the guide opens to it and decides where the guide names it; all else is moved
    by staff, whoever of them it is: responsibility assigns and does not block.
    """
    if move.kind == "alert":
        return True
    if move.who:
        return role in move.who
    if move.source == "*":
        return True
    return role in flow.steps[case.place].responsible or not flow.catalog.is_family(role)
