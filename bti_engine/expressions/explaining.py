"""Why a condition is true, false or unknown: its tree with the truth of every part."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from msgspec import Struct

from bti_engine.expressions.truth import NO_ORDER, atom_truth
from bti_engine.model.conditions import And, Condition, Not, Or, Truth


class Explanation(Struct, frozen=True):
    """A part of a condition, what it says, and its own parts likewise."""

    condition: Condition
    value: Truth
    parts: tuple[Explanation, ...] = ()


def explain(condition: Condition, v: Mapping[str, object], order: Mapping[str, int] = NO_ORDER) -> Explanation:
    """The truth of a condition and of each of its parts, for one valuation."""
    if isinstance(condition, Not):
        part = explain(condition.part, v, order)
        return Explanation(condition, None if part.value is None else not part.value, (part,))
    if isinstance(condition, And | Or):
        parts = tuple(explain(part, v, order) for part in condition.parts)
        decisive = isinstance(condition, Or)
        return Explanation(condition, _joined(parts, decisive=decisive), parts)
    return Explanation(condition, atom_truth(condition, v[condition.operand.name], order))


def _joined(parts: Sequence[Explanation], *, decisive: bool) -> Truth:
    """One decisive part decides; else one unknown part leaves it unknown (Kleene)."""
    values = {part.value for part in parts}
    if decisive in values:
        return decisive
    return None if None in values else not decisive
