"""One rule at a time, asked of z3: from which states it leads to where one wants to come."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

import z3
from oracle_asking import Asking, Literal, literal
from oracle_slots import NO, YES

Cube = frozenset[Literal]
"""Bits by name, each with its value; all of them hold."""

_MADE = "!"
_NEEDS = f"needs{_MADE}"


class Step:
    """One rule, ready to be asked from which states it leads into a cube."""

    def __init__(self, needs: z3.BoolRef, becomes: Mapping[str, z3.BoolRef]) -> None:
        self._fixed = {name: made is YES for name, made in becomes.items() if made is YES or made is NO}
        self._renamed = {name for name in becomes if name not in self._fixed}
        defined = [literal(name + _MADE, True) == becomes[name] for name in self._renamed]
        self._finds = Asking(needs, *defined)
        self._closes = Asking(literal(_NEEDS, True) == needs, *defined)
        self.run = 0

    def begin(self, run: int, kept: Iterable[Cube]) -> None:
        """Take part in a new search, in which some cubes are known already of where the rule starts."""
        if self.run:
            self._finds.pop()
        self._finds.push()
        self.run = run
        for cube in kept:
            self._finds.not_in(cube)

    def add(self, cube: Cube) -> None:
        """A further cube of where the rule starts is known."""
        self._finds.not_in(cube)

    def into(self, cube: Cube) -> list[Literal] | None:
        """The literals that must hold before the rule for the cube to hold after it; None if it never does."""
        if any(self._fixed.get(name, value) is not value for name, value in cube):
            return None
        named = ((name + _MADE if name in self._renamed else name, value) for name, value in cube)
        return [(name, value) for name, value in named if name not in self._fixed]

    def after(self, state: Cube, wanted: list[Literal]) -> Cube:
        """A state that the rule leads to from a whole one, where it is wanted."""
        able = self._closes.can_be([(_NEEDS, True), *wanted, *state])
        assert able
        model, made = self._closes.model(), dict(state) | self._fixed
        return frozenset((made | {name: model.get(name + _MADE, False) for name in self._renamed}).items())

    def before(self, wanted: list[Literal]) -> Cube | None:
        """A cube from which the rule leads where it is wanted to, and which is not known yet; None if there is none."""
        if not self._finds.can_be(wanted):
            return None
        model = self._finds.model()
        self._closes.push()
        self._closes.not_in([(_NEEDS, True), *wanted])
        cube = enough(model, self._closes)
        self._closes.pop()
        return cube


def enough(model: dict[str, bool], closes: Asking) -> Cube:
    """The few bits of a model that are enough, given its inputs, for what `closes` says the contrary of."""
    known = [(name, value) for name, value in model.items() if not name.endswith(_MADE)]
    inputs = [each for each in known if "?" in each[0]]
    core = [each for each in known if "?" not in each[0]]
    able = closes.can_be([*core, *inputs])
    assert not able
    core, place = closes.core(core), 0
    while place < len(core):
        fewer = core[:place] + core[place + 1 :]
        if closes.can_be([*fewer, *inputs]):
            place += 1
        else:
            core = closes.core(fewer)
    return frozenset(core)
