"""The opposite of a condition at one level, said plainly: what is to be required for it never to be so."""

from __future__ import annotations

from collections.abc import Mapping

from bti_engine.expressions.truth import atom_truth, is_level
from bti_engine.model.conditions import Among, And, Atom, Compare, Condition, Not, Operator, Or

Turned = Condition | bool
"""A condition, or whether it is surely so."""

_OTHER: dict[Operator, Operator] = {"=": "!=", "!=": "=", "<": ">=", ">=": "<", ">": "<=", "<=": ">"}


def opposite(condition: Condition, level: str, order: Mapping[str, int]) -> Turned:
    """The opposite of a condition for a case at a level.

    Args:
        condition: The condition.
        level: The level; what the condition says of `nivå` is known from it.
        order: The order of the levels.

    >>> from bti_engine.expressions.printing import show
    >>> from bti_engine.model.conditions import Fact, Holds, Reading
    >>> never = And((Compare(Reading("nivå"), ">=", "2"), Not(Holds(Fact("uro")))))
    >>> show(opposite(never, "3", {"2": 0, "3": 1}))
    'uro'
    """
    return _turned(condition, level, order, over=True)


def _turned(condition: Condition, level: str, order: Mapping[str, int], *, over: bool) -> Turned:
    if isinstance(condition, Not):
        return _turned(condition.part, level, order, over=not over)
    if isinstance(condition, And | Or):
        parts = [_turned(each, level, order, over=over) for each in condition.parts]
        return _joined(parts, every=isinstance(condition, And) is not over)
    if is_level(condition.operand):
        return (atom_truth(condition, level, order) is True) is not over
    return _other(condition) if over else condition


def _joined(parts: list[Turned], *, every: bool) -> Turned:
    """All of some parts, or one of them; what is sure by itself is left out."""
    if (not every) in parts:
        return not every
    left = tuple(dict.fromkeys(each for each in parts if not isinstance(each, bool)))
    if len(left) < 2:  # noqa: PLR2004 - one part needs no joining
        return left[0] if left else every
    return And(left) if every else Or(left)


def _other(atom: Atom) -> Condition:
    match atom:
        case Compare(operand, operator, constant):
            return Compare(operand, _OTHER[operator], constant)
        case Among(operand, constants, negated):
            return Among(operand, constants, not negated)
    return Not(atom)
