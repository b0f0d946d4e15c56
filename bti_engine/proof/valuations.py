"""Sets of valuations as Python's big integers: one bit for each combination of values.

`og` is `&`, `eller` is `|`, and a question about all combinations is one comparison of two numbers.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import reduce
from math import prod

from bti_engine.expressions.truth import atom_truth
from bti_engine.model.conditions import And, Atom, Condition, Constant, Not, Or


class Space:
    """All combinations of the values of some variables.

    Attributes:
        values: Each variable's values.
        everything: The set of all combinations.
    """

    __slots__ = ("_kept", "_order", "_reach", "_stride", "everything", "values")

    def __init__(self, values: Mapping[str, tuple[Constant | None, ...]], order: dict[str, int]) -> None:
        self.values = values
        self._order = order
        self._stride: dict[str, int] = {}
        reach = 1
        for name, each in values.items():
            self._stride[name] = reach
            reach *= len(each)
        self._reach = reach
        self._kept: dict[tuple[str, int], int] = {}
        self.everything = (1 << reach) - 1

    def where(self, condition: Condition) -> int:
        """The combinations for which a condition over these variables is true."""
        if isinstance(condition, Not):
            return self.everything & ~self.where(condition.part)
        if isinstance(condition, And):
            return reduce(lambda one, part: one & self.where(part), condition.parts, self.everything)
        if isinstance(condition, Or):
            return reduce(lambda one, part: one | self.where(part), condition.parts, 0)
        return self._atom(condition)

    def _atom(self, atom: Atom) -> int:
        name = atom.operand.name
        told = [turn for turn, value in enumerate(self.values[name]) if atom_truth(atom, value, self._order)]
        return self.where_turns(name, told)

    def where_turns(self, name: str, turns: list[int]) -> int:
        """The combinations in which the variable has one of the values at these places among its values."""
        return reduce(lambda one, turn: one | self._with_turn(name, turn), turns, 0)

    def _with_turn(self, name: str, turn: int) -> int:
        """The combinations in which the variable has the value at one place: worked out once, by doubling."""
        found = self._kept.get((name, turn))
        if found is None:
            stride = self._stride[name]
            length = stride * len(self.values[name])
            found = ((1 << stride) - 1) << (turn * stride)
            while length < self._reach:
                found |= found << length
                length *= 2
            found = self._kept[name, turn] = found & self.everything
        return found

    def with_value(self, name: str, value: Constant | None) -> int:
        """The combinations in which a variable has a value."""
        return self._with_turn(name, self.values[name].index(value))

    def spread(self, some: int, name: str) -> int:
        """The combinations that differ from one of `some` in nothing but the value of one variable."""
        stride, count = self._stride[name], len(self.values[name])
        low = self._with_turn(name, 0)
        gathered = reduce(lambda one, turn: one | (some >> (turn * stride)) & low, range(count), 0)
        return reduce(lambda one, turn: one | gathered << (turn * stride), range(count), 0)

    def moved(self, some: int, name: str, value: Constant | None) -> int:
        """The combinations of `some` with the variable given a value."""
        return self.spread(some, name) & self.with_value(name, value)

    def first(self, some: int) -> dict[str, Constant | None]:
        """The first combination of a set that is not empty."""
        index = (some & -some).bit_length() - 1
        return {name: each[index // self._stride[name] % len(each)] for name, each in self.values.items()}

    def box(self, chosen: Mapping[str, Constant | None]) -> int:
        """The combinations that agree with `chosen`, whatever the other variables are."""
        return reduce(lambda one, pair: one & self.with_value(*pair), chosen.items(), self.everything)


def size(values: Mapping[str, tuple[Constant | None, ...]]) -> int:
    """How many combinations there are."""
    return prod(len(each) for each in values.values())


def boxes(space: Space, some: int, whatever: int, most: int) -> list[dict[str, Constant | None]]:
    """A few values each that tell which combinations are in a set, as short as each can be.

    Args:
        space: All combinations.
        some: The set.
        whatever: Combinations that may be counted in, since they never come about.
        most: How many to give.
    """
    found: list[dict[str, Constant | None]] = []
    left = some
    while left and len(found) < most:
        chosen = space.first(left)
        for name in tuple(chosen):
            wider = {each: value for each, value in chosen.items() if each != name}
            if wider and not space.box(wider) & ~(some | whatever):
                chosen = wider
        found.append(chosen)
        left &= ~space.box(chosen)
    return found
