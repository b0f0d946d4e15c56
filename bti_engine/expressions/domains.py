"""What an operand can be: its type in a guide, and the finite set of values that stand for all others.

Numbers and dates are endless, but a condition can only tell them apart at the constants it compares them
with; one value from each stretch between constants is therefore enough.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, timedelta

from msgspec import Struct

from bti_engine.expressions.signatures import (
    SIGNATURES,
    YES_NO,
    Dates,
    Domain,
    Ids,
    Numbers,
    Result,
    Values,
)
from bti_engine.expressions.symbols import FactType, Symbols
from bti_engine.model.conditions import Constant, Fact, Operand

ORDERED = frozenset({"tal", "dato", "nivå"})
"""What can be more or less than something."""


class OperandType(Struct, frozen=True):
    """What an operand reads.

    Attributes:
        result: Its type.
        domain: What it can be.
        values: The values it is one of, where they can be listed.
        holds: The value that makes it true by itself, or None.
        also: Further words for its values, as in the other målform.
        home: The målform that the values are written in; "" where that makes no difference.
    """

    result: Result
    domain: Domain
    values: tuple[Constant, ...] = ()
    holds: Constant | None = None
    also: dict[str, str] = {}
    home: str = ""

    def written(self, language: str) -> list[str]:
        """Its values as an author in `language` writes them."""
        if self.home in ("", language):
            return [str(value) for value in self.values]
        others = {value: word for word, value in reversed(self.also.items())}
        return [others.get(str(value), str(value)) for value in self.values]


def type_of(operand: Operand, symbols: Symbols) -> OperandType:
    """The type of an operand whose names are known to stand in `symbols`."""
    if isinstance(operand, Fact):
        return fact_type(symbols.facts[operand.id])
    signature = SIGNATURES[operand.builtin]
    domain = signature.domain or YES_NO
    return OperandType(signature.result, domain, _listed(domain, symbols), signature.holds)


def fact_type(fact: FactType) -> OperandType:
    """The type of a fact; a text can be anything and has no values to go through."""
    if fact.kind == "ja-nei":
        return OperandType("ja-nei", YES_NO, YES_NO.values, holds=True)
    if fact.kind == "tal":
        return OperandType("tal", Numbers(None))
    if fact.kind == "dato":
        return OperandType("dato", Dates())
    return OperandType(fact.kind, Values(fact.choices), fact.choices, also=fact.also, home=fact.home)


def samples(kind: OperandType, constants: Iterable[Constant]) -> tuple[Constant, ...]:
    """Enough values of an operand to tell all its values apart by comparison with `constants`.

    >>> samples(OperandType("tal", Numbers()), [16])
    (15, 16, 17)
    """
    if isinstance(kind.domain, Numbers):
        least = kind.domain.least
        numbers = {near for constant in constants for near in _near(int(constant))}
        return tuple(sorted(number for number in numbers if least is None or number >= least)) or (least or 0,)
    if isinstance(kind.domain, Dates):
        return tuple(sorted({near for constant in constants for near in _near_dates(str(constant))}))
    return kind.values


def _listed(domain: Domain, symbols: Symbols) -> tuple[Constant, ...]:
    if isinstance(domain, Values):
        return domain.values
    return symbols.ids.get(domain.kind, ()) if isinstance(domain, Ids) else ()


def _near(number: int) -> tuple[int, int, int]:
    return number - 1, number, number + 1


def _near_dates(text: str) -> tuple[str, ...]:
    day = date.fromisoformat(text)
    before = day if day == date.min else day - timedelta(days=1)
    after = day if day == date.max else day + timedelta(days=1)
    return before.isoformat(), text, after.isoformat()
