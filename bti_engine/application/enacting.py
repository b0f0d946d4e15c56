"""Doing what a trail tells: from turns of the prover to commands that the real engine carries out.

A trail is only a story when every turn of it has happened to a real case. What the trail does not speak of (the minutes
that a step requires, say) is brought about on the way, as `engine.openings` finds it.
"""

from __future__ import annotations

from collections.abc import Iterable

from msgspec import Struct

from bti_engine.application.bringing import Bringing, Deed
from bti_engine.engine.context import Context
from bti_engine.engine.openings import openings
from bti_engine.engine.readings import Valuation
from bti_engine.engine.refusals import Refusal
from bti_engine.flow.tables import Flow, Move
from bti_engine.model.case import Case
from bti_engine.model.log import Happened
from bti_engine.proof.changes import Value
from bti_engine.proof.layout import Frame, Position
from bti_engine.proof.trails import Set, Turn


class Enacted(Struct, frozen=True):
    """What came of a trail.

    Attributes:
        deeds: What was done, in order; all of it was carried out.
        happened: The events that came of it.
        stood: What stood in the way of the rest: a turn's number and why; None if all was done.
        refusal: The last thing that the engine refused on the way, where something stood in it.
        case: The case afterwards, at the moment of `context`; where a last way on was taken, as it was before that.
    """

    deeds: tuple[Deed, ...]
    happened: tuple[Happened, ...]
    case: Case
    context: Context
    stood: tuple[int, str] | None = None
    refusal: Refusal | None = None


def enact(flow: Flow, turns: tuple[Turn, ...], last: Move | None = None, about: Iterable[str] = ()) -> Enacted:
    """Let the turns of a trail happen to a case, and take a last way on if one is given.

    Args:
        flow: The flow.
        turns: The trail.
        last: The last way on.
        about: The variables that matter where the trail ends.
    """
    work = Bringing(flow, turns[0].values)
    stood = None
    for number, turn in enumerate(turns):
        why = _come(work, turn) or _stay(work, turn, turns[number + 1 : number + 2])
        if why:
            stood = (number, why)
            break
    if stood is None and last is None:
        _even_out(work, turns[-1], about)
    case, context = work.case, work.context
    if stood is None and last is not None and not work.choose(last):
        stood = (len(turns), last.outcome)
    return Enacted(tuple(work.deeds), tuple(work.happened), case, context, stood, work.refusal if stood else None)


def abstract(flow: Flow, case: Case, context: Context) -> tuple[Position, Valuation]:
    """Where a real case is, as the prover sees it, and the values of what it may follow."""
    frames = tuple(Frame(each.place, each.back, each.anonymous) for each in case.stack)
    return Position(case.place, frames), Valuation(flow, case, context)


def nearest(values: tuple[Value, ...], value: Value) -> Value:
    """The value that stands for a number between or beyond those that are followed."""
    numbers = [each for each in values if isinstance(each, int) and not isinstance(each, bool)]
    if value in values or not isinstance(value, int) or not numbers:
        return value
    return min(numbers, key=lambda each: abs(each - value))


def _even_out(work: Bringing, turn: Turn, about: Iterable[str]) -> None:
    """Bring about what a trail took for given at its end: a value that it began with, or held apart from another."""
    values = (Set(name, None, turn.values[name]) for name in about if name in turn.values)
    for change in sorted(values, key=_turn):
        if change.name in work.flow.variables:
            work.bring(change.name, change.value)


def _come(work: Bringing, turn: Turn) -> str:
    """Come to the position of a turn; what is in the way, or ""."""
    if turn.cause == "opened":
        return work.open(turn.position.place)
    if turn.cause != "otherwise" and turn.move is not None:
        why = choose_with_needs(work, turn.move)
        if why:
            return why
    if turn.cause == "reopened":
        return work.reopen(turn.position.place)
    return "" if work.case.place == turn.position.place else f"til {work.case.place}"


def _stay(work: Bringing, turn: Turn, following: Iterable[Turn]) -> str:
    """Let happen what changes while the case is there; the last change may send it on by itself."""
    leaving = any(each.cause == "otherwise" for each in following)
    for change in sorted(turn.changes, key=_turn):
        why = work.bring(change.name, change.value)
        if why:
            return why
        if leaving and work.case.place != turn.position.place:
            return ""
    return ""


def _turn(change: Set) -> int:
    """When a change has its turn: an approval after what it rests on, a consent that ends after all else.

    After that, the case may be elsewhere.
    """
    if change.value in {"trekt", "utgått", "nekta", "ikkje-spurt"}:
        return 2
    return 1 if change.name.startswith("godkjend") else 0


def choose_with_needs(work: Bringing, move: Move) -> str:
    """Take a way on, with what it requires brought about first; what was in the way, or ""."""
    if not work.choose(move):
        for need in _needed(work, move):
            why = work.bring(need[0], need[1])
            if why:
                return why
        if not work.choose(move):
            return move.outcome
    return ""


def _needed(work: Bringing, move: Move) -> tuple[tuple[str, Value], ...]:
    found = openings(work.flow, work.case, work.context, move.outcome)
    needs = found.sets[0] if found.sets else ()
    return tuple(
        (each.variable, each.value) for each in sorted(needs, key=lambda each: each.variable.startswith("godkjend"))
    )
