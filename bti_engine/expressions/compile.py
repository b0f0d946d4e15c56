"""Conditions as Python functions, as fast as if they had been written by hand.

Code is made from the *shape* of the typed tree only. Names and constants never become code: they are handed
to it as arguments, so nothing an author writes can be run, and conditions of one shape share their code.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import lru_cache
from sys import intern
from typing import cast

from bti_engine.expressions.explaining import explain
from bti_engine.expressions.truth import NO_ORDER, holding, is_level, passing
from bti_engine.model.conditions import Among, And, Atom, Condition, Constant, Holds, Not, Or, Truth

Test = Callable[[Mapping[str, object]], Truth]
"""A condition as a function of a valuation: each variable's value by its name, None where it is unknown."""

DEEPEST_CODE = 12
"""Conditions with more `og` and `eller` inside each other are walked: their code would grow too long."""

_SIGNS = {"=": "==", "!=": "!=", "<": "<", "<=": "<=", ">": ">", ">=": ">="}
_OPPOSITE = {
    "==": "!=",
    "!=": "==",
    "<": ">=",
    "<=": ">",
    ">": "<=",
    ">=": "<",
    "in": "not in",
    "not in": "in",
}

_POSITIVE = frozenset({"==", "in"})


def compile_condition(condition: Condition, order: Mapping[str, int] = NO_ORDER) -> Test:
    """The condition as a function.

    Args:
        condition: A condition that has been checked.
        order: The place of each level, for conditions that order `nivå`.

    >>> from bti_engine.model.conditions import Fact
    >>> compile_condition(Holds(Fact("uro")))({"uro": None}) is None
    True
    """
    return _compiled(condition, tuple(order.items()))


@lru_cache(maxsize=4096)
def _compiled(condition: Condition, levels: tuple[tuple[str, int], ...]) -> Test:
    order = dict(levels)
    if _depth(condition) > DEEPEST_CODE:
        return lambda v: explain(condition, v, order).value
    writer = _Writer(order)
    body = writer.value(condition, want=True)
    names = ", ".join(writer.slots.values())
    return _factory(f"lambda {names}: lambda v: {body}")(*(value for _, value in writer.slots))


def evaluate(condition: Condition, v: Mapping[str, object], order: Mapping[str, int] = NO_ORDER) -> Truth:
    """What a condition says of a valuation: True, False, or None for unknown."""
    return compile_condition(condition, order)(v)


def _depth(condition: Condition) -> int:
    if isinstance(condition, Not):
        return _depth(condition.part)
    if isinstance(condition, And | Or):
        return 1 + max(_depth(part) for part in condition.parts)
    return 0


@lru_cache(maxsize=1024)
def _factory(source: str) -> Callable[..., Test]:
    """The code of one shape, waiting for its names and constants."""
    made = eval(source, {"__builtins__": {}})  # noqa: S307 - our own words and numbered slots, no text of anybody's
    return cast("Callable[..., Test]", made)


class _Writer:
    """Writes the code of one condition; `slots` are the names and constants it is handed.

    A joint is first read with Python's own `and`, which stops early; that answers whenever all its parts are
    known. Only when it comes out unknown is it asked whether some later part decides the matter all the same.
    """

    __slots__ = ("_order", "slots")

    def __init__(self, order: Mapping[str, int]) -> None:
        self._order = order
        self.slots: dict[tuple[str, object], str] = {}

    def value(self, condition: Condition, *, want: bool) -> str:
        """An expression for the condition's truth, or with `want` False for its opposite's."""
        if isinstance(condition, Not):
            return self.value(condition.part, want=not want)
        if isinstance(condition, And | Or):
            together = isinstance(condition, And) is want
            inner = want if together else not want
            chain = " and ".join(self.value(part, want=inner) for part in condition.parts)
            decided = " or ".join(self.certain(part, want=not inner) for part in condition.parts)
            answer, otherwise = ("x", "False") if together else ("not x", "True")
            return f"({answer} if (x := {chain}) is not None else {otherwise} if {decided} else None)"
        name = self._slot("name", condition.operand.name)
        sign, constant = self._test(condition, want=want)
        if isinstance(condition, Holds) and constant is None:
            return f"v[{name}]" if want else f"(None if (t := v[{name}]) is None else not t)"
        if sign in _POSITIVE:  # unknown equals nothing: only a miss has to ask whether it was unknown
            return f"((t := v[{name}]) {sign} {constant} or (None if t is None else False))"
        return f"(None if (t := v[{name}]) is None else t {sign} {constant})"

    def certain(self, condition: Condition, *, want: bool) -> str:
        """An expression that is true just when the condition is certainly `want`; for use in a test only."""
        if isinstance(condition, Not):
            return self.certain(condition.part, want=not want)
        if isinstance(condition, And | Or):
            joint = " and " if isinstance(condition, And) is want else " or "
            return f"({joint.join(self.certain(part, want=want) for part in condition.parts)})"
        name = self._slot("name", condition.operand.name)
        sign, constant = self._test(condition, want=want)
        if isinstance(condition, Holds) and constant is None:
            return f"v[{name}]" if want else f"v[{name}] is False"
        if sign in _POSITIVE:
            return f"v[{name}] {sign} {constant}"
        return f"((t := v[{name}]) is not None and t {sign} {constant})"

    def _test(self, atom: Atom, *, want: bool) -> tuple[str, str | None]:
        """The sign and the constant's slot; no slot for what is yes or no by itself."""
        if isinstance(atom, Holds):
            value = holding(atom.operand)
            sign, constant = "==", None if value is True else self._slot("constant", value)
        elif isinstance(atom, Among):
            sign, constant = "not in" if atom.negated else "in", self._slot("set", frozenset(atom.constants))
        elif is_level(atom.operand) and atom.operator not in {"=", "!="}:
            sign, constant = "in", self._slot("set", passing(atom, self._order))
        else:
            sign, constant = _SIGNS[atom.operator], self._slot("constant", atom.constant)
        return (sign if want else _OPPOSITE[sign]), constant

    def _slot(self, use: str, value: Constant | frozenset[Constant]) -> str:
        """The argument that carries a name or a constant; the same one each time.

        Texts are interned, as the keys of a valuation are: a dict then finds them without comparing letters.
        """
        if isinstance(value, str):
            value = intern(value)
        return self.slots.setdefault((use, value), f"a{len(self.slots)}")
