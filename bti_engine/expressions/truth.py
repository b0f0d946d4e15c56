"""What one atom says of one value: the meaning of comparisons, in the plainest form.

The compiled form must agree with this one; the printer's explanation and the search for conditions that
say nothing are built on it.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import cast

from bti_engine.expressions.signatures import SIGNATURES
from bti_engine.model.conditions import (
    Among,
    Atom,
    Compare,
    Condition,
    Constant,
    Fact,
    Holds,
    Operand,
    Truth,
    atoms,
)

NO_ORDER: Mapping[str, int] = MappingProxyType({})
"""For conditions that do not order `nivå`."""


def variables(condition: Condition) -> tuple[Operand, ...]:
    """The operands of a condition, each once, in reading order."""
    return tuple({atom.operand.name: atom.operand for atom in atoms(condition)}.values())


def holding(operand: Operand) -> Constant:
    """The value for which an operand is true by itself."""
    if isinstance(operand, Fact):
        return True
    holds = SIGNATURES[operand.builtin].holds
    return True if holds is None else holds


def is_level(operand: Operand) -> bool:
    """Whether an operand is compared by the order of the levels."""
    return not isinstance(operand, Fact) and SIGNATURES[operand.builtin].result == "nivå"


def passing(compare: Compare, order: Mapping[str, int]) -> frozenset[Constant]:
    """The levels for which an ordering of `nivå` is true."""
    place = order[str(compare.constant)]
    return frozenset(level for level, own in order.items() if _ordered(own, compare.operator, place))


def atom_truth(atom: Atom, value: object, order: Mapping[str, int] = NO_ORDER) -> Truth:
    """What `atom` says when its operand is `value`; `None` in, `None` out.

    `order` is the place of each level, for atoms that order `nivå`.

    >>> atom_truth(Compare(Fact("behov"), "!=", "anna"), "eige")
    True
    """
    if value is None:
        return None
    if isinstance(atom, Holds):
        return value == holding(atom.operand)
    if isinstance(atom, Among):
        return (value in atom.constants) is not atom.negated
    if atom.operator in {"=", "!="}:
        return (value == atom.constant) is (atom.operator == "=")
    if is_level(atom.operand):
        return value in passing(atom, order)
    return _ordered(value, atom.operator, atom.constant)


def _ordered(one: object, operator: str, other: object) -> bool:
    """`one < other` and the like; the checker has seen to it that the two can be ordered."""
    a, b = cast("int", one), cast("int", other)
    if operator == "<":
        return a < b
    if operator == "<=":
        return a <= b
    return a > b if operator == ">" else a >= b
