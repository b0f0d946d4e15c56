"""From the tree as written to the typed tree: every name looked up, every comparison judged.

All problems of a condition are told at once: a part that cannot be read does not hide the others.
"""

from __future__ import annotations

from msgspec import Struct

from bti_engine.expressions.constants import Constants
from bti_engine.expressions.domains import ORDERED, OperandType, type_of
from bti_engine.expressions.ids import IdFinder, stop
from bti_engine.expressions.loose_values import loose_values
from bti_engine.expressions.loose_values import problems as loose_problems
from bti_engine.expressions.operands import Operands
from bti_engine.expressions.problems import NO_ORDER, NOT_YES_NO, Problem, Stop
from bti_engine.expressions.raw import Name, Raw, RawAmong, RawAnd, RawCompare, RawHolds, RawNot, RawOr
from bti_engine.expressions.symbols import Symbols
from bti_engine.expressions.tokens import Token
from bti_engine.model.conditions import (
    Among,
    And,
    Atom,
    Compare,
    Condition,
    Holds,
    Not,
    Operand,
    Or,
)
from bti_engine.model.vocabulary import CONDITION_WORDS, in_language


class Located(Struct, frozen=True):
    """A condition and the code points it was read from, with its parts likewise."""

    condition: Condition
    start: int
    end: int
    parts: tuple[Located, ...] = ()


class Checker:
    """Checks one condition against the symbols of a guide."""

    __slots__ = ("_constants", "_language", "_operands", "_problems", "_symbols", "_text")

    def __init__(self, text: str, symbols: Symbols, language: str, problems: list[Problem]) -> None:
        ids = IdFinder(symbols, language, problems)
        self._text = text
        self._symbols = symbols
        self._language = language
        self._problems = problems
        self._operands = Operands(symbols, language, ids)
        self._constants = Constants(language, ids, problems)

    def check(self, raw: Raw) -> Located | None:
        """The typed tree, or None where a part of it could not be read."""
        if isinstance(raw, RawNot):
            part = self.check(raw.part)
            return None if part is None else Located(Not(part.condition), raw.start, raw.end, (part,))
        if isinstance(raw, RawAnd | RawOr):
            return self._joined(raw)
        try:
            return Located(self._atom(raw), raw.start, raw.end)
        except Stop as told:
            self._problems.append(told.problem)
            return None

    def _joined(self, raw: RawAnd | RawOr) -> Located | None:
        parts: list[Located] = []
        loose = loose_values(raw, self._is_value)
        negation = in_language("ikkje", CONDITION_WORDS, self._language)
        self._problems += loose_problems(loose, self._text, negation)
        for index, part in enumerate(raw.parts):
            checked = None if index in loose else self.check(part)
            if checked is not None:
                parts.append(checked)
        if len(parts) < len(raw.parts):
            return None
        conditions = tuple(part.condition for part in parts)
        whole = And(conditions) if isinstance(raw, RawAnd) else Or(conditions)
        return Located(whole, raw.start, raw.end, tuple(parts))

    # -- atoms ------------------------------------------------------------------------------------------

    def _atom(self, raw: RawHolds | RawCompare | RawAmong) -> Atom:
        operand = self._operands.operand(raw.name)
        kind = type_of(operand, self._symbols)
        name = self._written(raw.name)
        if isinstance(raw, RawHolds):
            return self._by_itself(operand, kind, raw.name)
        if isinstance(raw, RawAmong):
            constants = tuple(self._constants.constant(name, kind, value) for value in raw.values)
            return Among(operand, constants, raw.negated)
        if raw.operator not in {"=", "!="} and kind.result not in ORDERED:
            raise stop(NO_ORDER, raw.sign, name=name, operator=raw.operator)
        return Compare(operand, raw.operator, self._constants.constant(name, kind, raw.value))

    def _by_itself(self, operand: Operand, kind: OperandType, name: Name) -> Holds:
        if kind.holds is None:
            written = self._written(name)
            place = Token("word", "", name.start, name.end)
            raise stop(NOT_YES_NO, place, name=written, example=f"{written} {self._example(kind)}")
        return Holds(operand)

    def _example(self, kind: OperandType) -> str:
        """A comparison that something of this type could stand in."""
        if kind.result == "tal":
            return "> 0"
        if kind.result == "dato":
            return ">= 2026-01-31"
        values = kind.written(self._language)
        return f"= {values[0]}" if values else "= …"

    def _written(self, name: Name) -> str:
        return self._text[name.start : name.end]

    def _is_value(self, name: Name, word: Token) -> bool:
        """Whether `word` names nothing by itself, but is a value of what `name` names."""
        if self._operands.names_something(word.text):
            return False
        told = len(self._problems)
        try:
            kind = type_of(self._operands.operand(name), self._symbols)
            known = {in_language(str(value), CONDITION_WORDS, self._language) for value in kind.values} | {*kind.also}
            return kind.result != "ja-nei" and (word.text in known or _is_number(kind, word.text))
        except Stop:
            return False
        finally:
            del self._problems[told:]


def _is_number(kind: OperandType, text: str) -> bool:
    return kind.result == "tal" and text.isascii() and text.isdigit()
