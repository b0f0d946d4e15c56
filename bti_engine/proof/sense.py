"""What a condition may be and must be, over sets of valuations, where some of what it reads is not followed.

A variable that is left out of the space may have any value at any time: what rests on it may be true and may be
otherwise. So leaving variables out only adds to what may happen, and what never happens even so is proved.
"""

from __future__ import annotations

from collections.abc import Mapping

from msgspec import Struct

from bti_engine.expressions.truth import atom_truth
from bti_engine.model.conditions import And, Atom, Condition, Constant, Not, Or
from bti_engine.proof.valuations import Space

Fixed = Mapping[str, Constant]
"""What the place of a case says by itself: its level, whether it is without names."""


class Sense(Struct, frozen=True):
    """Four sets of valuations.

    Attributes:
        may: Where the condition may be true; must: where it is true whatever is not followed.
        may_not: Where it may be false; must_not: where it is false whatever is not followed.
    """

    may: int
    must: int
    may_not: int
    must_not: int


class Reader:
    """Reads conditions over one space."""

    __slots__ = ("_everything", "_kept", "_order", "_space")

    def __init__(self, space: Space, order: Mapping[str, int]) -> None:
        self._space, self._order, self._everything = space, order, space.everything
        self._kept: dict[tuple[int, tuple[tuple[str, Constant], ...]], tuple[Condition, Sense]] = {}

    def sense(self, condition: Condition, fixed: Fixed) -> Sense:
        """What a condition may be and must be where the place says `fixed`."""
        key = (id(condition), tuple(fixed.items()))
        found = self._kept.get(key)
        if found is None:  # the condition is kept too, so that no other gets its identity
            found = self._kept[key] = (condition, self._read(condition, fixed))
        return found[1]

    def _read(self, condition: Condition, fixed: Fixed) -> Sense:
        if isinstance(condition, Not):
            part = self._read(condition.part, fixed)
            return Sense(part.may_not, part.must_not, part.may, part.must)
        if isinstance(condition, And | Or):
            parts = [self._read(part, fixed) for part in condition.parts]
            whole = parts[0]
            for part in parts[1:]:
                whole = _both(whole, part) if isinstance(condition, And) else _either(whole, part)
            return whole
        return self._atom(condition, fixed)

    def _atom(self, atom: Atom, fixed: Fixed) -> Sense:
        name, everything = atom.operand.name, self._everything
        if name in fixed:
            truth = atom_truth(atom, fixed[name], self._order)
            yes, no = (everything if truth is True else 0), (everything if truth is False else 0)
            return Sense(yes, yes, no, no)
        if name not in self._space.values:
            return Sense(everything, 0, everything, 0)
        told = [atom_truth(atom, value, self._order) for value in self._space.values[name]]
        yes = self._space.where_turns(name, [turn for turn, truth in enumerate(told) if truth is True])
        no = self._space.where_turns(name, [turn for turn, truth in enumerate(told) if truth is False])
        return Sense(yes, yes, no, no)


def _both(one: Sense, other: Sense) -> Sense:
    return Sense(one.may & other.may, one.must & other.must, one.may_not | other.may_not, one.must_not | other.must_not)


def _either(one: Sense, other: Sense) -> Sense:
    return Sense(one.may | other.may, one.must | other.must, one.may_not & other.may_not, one.must_not & other.must_not)
