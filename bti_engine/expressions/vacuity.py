"""Parts of a condition that are always true or never true, whatever is recorded.

All combinations of values are gone through at once: a set of combinations is one big integer with a bit for
each, so `og` is `&` and `eller` is `|`.
"""

from __future__ import annotations

from collections.abc import Iterator
from math import prod

from msgspec import Struct

from bti_engine.expressions.checking import Located
from bti_engine.expressions.domains import samples, type_of
from bti_engine.expressions.problems import ALWAYS, NEVER, Problem
from bti_engine.expressions.symbols import Symbols
from bti_engine.expressions.truth import atom_truth, variables
from bti_engine.model.conditions import (
    And,
    Atom,
    Compare,
    Condition,
    Constant,
    Holds,
    Not,
    Operand,
    Or,
    atoms,
)

MOST_COMBINATIONS = 4096
"""Conditions with more combinations than this are not gone through."""


class _Table(Struct, frozen=True):
    """Each variable's values and how many combinations lie between one value and the next."""

    values: dict[str, tuple[Constant, ...]]
    stride: dict[str, int]
    everything: int
    order: dict[str, int]


def vacuous(located: Located, symbols: Symbols) -> Iterator[Problem]:
    """A problem for each smallest part that is always or never true; none if there is too much to try."""
    found = atoms(located.condition)
    if len(found) > 1 and len({atom.operand.name for atom in found}) == len(found):
        # Where each variable is read once, parts cannot disagree: only an atom by itself can say nothing.
        for leaf in _leaves(located):
            yield from _searched(leaf, symbols)
    else:
        yield from _searched(located, symbols)


def _leaves(located: Located) -> Iterator[Located]:
    if located.parts:
        for part in located.parts:
            yield from _leaves(part)
    else:
        yield located


def _searched(located: Located, symbols: Symbols) -> Iterator[Problem]:
    """Goes through all combinations of the values that the variables of a condition can have."""
    if isinstance(located.condition, Holds):
        return  # yes or no, given or not: both can be
    constants = _constants(located.condition)
    values = {
        operand.name: samples(type_of(operand, symbols), constants[operand.name])
        for operand in variables(located.condition)
    }
    count = prod(len(each) for each in values.values())
    if not 0 < count <= MOST_COMBINATIONS:
        return
    stride: dict[str, int] = {}
    reach = 1
    for name, each in values.items():
        stride[name] = reach
        reach *= len(each)
    order = {level: place for place, level in enumerate(symbols.ids.get("nivå", ()))}
    table = _Table(values, stride, (1 << count) - 1, order)
    yield from _parts(located, table)


def _constants(condition: Condition) -> dict[str, list[Constant]]:
    """The constants that each variable meets."""
    met: dict[str, list[Constant]] = {}
    for atom in atoms(condition):
        constants = met.setdefault(atom.operand.name, [])
        if isinstance(atom, Compare):
            constants.append(atom.constant)
        elif not isinstance(atom, Holds):
            constants += atom.constants
    return met


def _parts(located: Located, table: _Table) -> Iterator[Problem]:
    inside = [problem for part in located.parts for problem in _parts(part, table)]
    yield from inside
    true = _true(located.condition, table)
    if not inside and true in {0, table.everything}:
        yield Problem(ALWAYS if true else NEVER, located.start, located.end)


def _true(condition: Condition, table: _Table) -> int:
    """The combinations for which a condition is true."""
    if isinstance(condition, Not):
        return table.everything & ~_true(condition.part, table)
    if isinstance(condition, And):
        true = table.everything
        for part in condition.parts:
            true &= _true(part, table)
        return true
    if isinstance(condition, Or):
        true = 0
        for part in condition.parts:
            true |= _true(part, table)
        return true
    return _atom(condition, table)


def _atom(atom: Atom, table: _Table) -> int:
    """A variable's value takes turns of `stride` combinations; each turn comes back after all the others."""
    operand: Operand = atom.operand
    values, stride = table.values[operand.name], table.stride[operand.name]
    block = (1 << stride) - 1
    again = table.everything // ((1 << stride * len(values)) - 1)
    true = 0
    for turn, value in enumerate(values):
        if atom_truth(atom, value, table.order):
            true |= block << (turn * stride)
    return true * again
