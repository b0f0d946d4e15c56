"""What binds a way on from where a case is: the same for whoever moves a case and whoever proves what may happen."""

from __future__ import annotations

from bti_engine.flow.tables import Flow, Move, Requirement


def binding(flow: Flow, move: Move, level: str, callers: tuple[str, ...]) -> tuple[Requirement, ...]:
    """All that must hold for a move to be taken.

    The step's own requirements bind every way out but a trip to an arena and once more in the same step (`her`); out of
    an arena they bind a way that leaves the calling step for good. What entering a level requires binds a change of
    level, up or down.

    Args:
        flow: The flow.
        move: The move.
        level: The level of the case; in an arena, the one that it was called from.
        callers: The steps whose visits wait, outermost first.
    """
    if move.source == "*":
        return ()
    key = (move.outcome, move.anonymous, level, callers)
    kept: dict[object, tuple[Requirement, ...]] = flow.__dict__.setdefault("_binding", {})
    found = kept.get(key)
    if found is None:
        found = kept[key] = _binding(flow, move, level, callers)
    return found


def advice_on(flow: Flow, move: Move, level: str) -> tuple[Requirement, ...]:
    """What ought to hold for a move: its own advice, and that of the level which it leads to."""
    target = flow.steps.get(move.target)
    if target is None or not target.level or target.level == level:
        return move.advises
    return move.advises + flow.levels[target.level].advises


def _binding(flow: Flow, move: Move, level: str, callers: tuple[str, ...]) -> tuple[Requirement, ...]:
    if move.kind in {"push", "again", "alert"}:
        return move.requires
    own = (*flow.steps[move.source].requires, *move.requires)
    if move.kind == "back":
        return own
    target = flow.steps.get(move.target)
    if target is not None and target.arena and target.arena == flow.steps[move.source].arena:
        return own
    waiting = tuple(each for caller in callers for each in flow.steps[caller].requires)
    if target is None or not target.level or target.level == level:
        return own + waiting
    entered = flow.levels[target.level]
    return own + waiting + entered.entry + tuple(each.requirement for each in entered.standing)
