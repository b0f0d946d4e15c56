"""What a state of the oracle is made of: slots with a few values each, as bits of z3, and formulas over them.

A slot also has inputs: what people or time may make of it next is read from them. Formulas are made once for all
worlds: two of them that are made of the same parts in the same way are one object.
"""

from collections.abc import Callable, Iterable
from functools import cache

import z3

Bits = tuple[z3.BoolRef, ...]
YES, NO = z3.BoolVal(True), z3.BoolVal(False)
_FORMULAS: dict[tuple[object, ...], tuple[z3.BoolRef, tuple[z3.BoolRef, ...]]] = {}


@cache
def bit(name: str) -> z3.BoolRef:
    """The bit of a name."""
    return z3.Bool(name)


def _made(kind: str, parts: tuple[z3.BoolRef, ...], make: Callable[..., z3.BoolRef]) -> z3.BoolRef:
    """The formula of a kind from its parts; the parts are kept, so that nothing else gets their identity."""
    key = (kind, *map(id, parts))
    found = _FORMULAS.get(key)
    if found is None:
        found = _FORMULAS[key] = (make(*parts), parts)
    return found[0]


def kept(formula: z3.BoolRef) -> z3.BoolRef:
    """A formula that was made elsewhere, kept so that nothing else gets its identity."""
    return _made(f"elsewhere {formula.get_id()}", (), lambda: formula)


def all_of(parts: Iterable[z3.BoolRef]) -> z3.BoolRef:
    """All parts hold."""
    kept = tuple(each for each in parts if each is not YES)
    if any(each is NO for each in kept):
        return NO
    return _made("and", kept, z3.And) if len(kept) > 1 else (kept[0] if kept else YES)


def any_of(parts: Iterable[z3.BoolRef]) -> z3.BoolRef:
    """One of the parts holds."""
    kept = tuple(each for each in parts if each is not NO)
    if any(each is YES for each in kept):
        return YES
    return _made("or", kept, z3.Or) if len(kept) > 1 else (kept[0] if kept else NO)


def negated(part: z3.BoolRef) -> z3.BoolRef:
    """The part does not hold."""
    if part is YES or part is NO:
        return NO if part is YES else YES
    return _made("not", (part,), z3.Not)


def implied(one: z3.BoolRef, other: z3.BoolRef) -> z3.BoolRef:
    """Where the one holds, so does the other."""
    return any_of((negated(one), other))


def alike(one: z3.BoolRef, other: z3.BoolRef) -> z3.BoolRef:
    """Both hold, or neither."""
    return YES if one is other else _made("=", (one, other), lambda a, b: a == b)


def same(one: Bits, other: Bits) -> z3.BoolRef:
    """Two slots have the same value."""
    return all_of(alike(a, b) for a, b in zip(one, other, strict=True))


def chosen(condition: z3.BoolRef, one: Bits, other: Bits) -> Bits:
    """One or the other, bit by bit."""
    if condition is YES or condition is NO:
        return one if condition is YES else other
    return tuple(_either(condition, yes, no) for yes, no in zip(one, other, strict=True))


def _either(condition: z3.BoolRef, yes: z3.BoolRef, no: z3.BoolRef) -> z3.BoolRef:
    if yes is no:
        return yes
    if yes is YES:
        return any_of((condition, no))
    if yes is NO:
        return all_of((negated(condition), no))
    if no is YES:
        return any_of((negated(condition), yes))
    return all_of((condition, yes)) if no is NO else _made("if", (condition, yes, no), z3.If)


@cache
def slot(name: str, values: tuple[object, ...], first: object) -> "Slot":
    """The slot of a name, values and first value; False and 0 are the same value, so their types tell them apart."""
    return Slot(name, values, first)


class Slot:
    """Something that is one of a few values."""

    def __init__(self, name: str, values: Iterable[object], first: object) -> None:
        self.name, self.values, self.first = name, tuple(values), first
        width = max(1, (len(self.values) - 1).bit_length())
        self.bits = tuple(bit(f"{name}#{number}") for number in range(width))
        self.inputs = tuple(bit(f"{name}?{number}") for number in range(width))
        self.keep, self.keep_less, self.keep_most = (bit(f"{name}?{word}") for word in ("keep", "less", "most"))
        self._said: dict[tuple[object, ...], z3.BoolRef] = {}

    def code(self, value: object) -> Bits:
        """The bits of a value."""
        place = self.values.index(value)
        return tuple(YES if place >> number & 1 else NO for number in range(len(self.bits)))

    def among(self, values: Iterable[object], bits: Bits | None = None) -> z3.BoolRef:
        """That the slot has one of some values."""
        wanted, of = tuple(values), bits or self.bits
        key = (wanted, *map(id, of))
        found = self._said.get(key)
        if found is None:
            places = [place for place, each in enumerate(self.values) if each in wanted]
            every = len(places) == len(self.values)
            found = self._said[key] = YES if every else any_of(self._at(place, of) for place in places)
        return found

    def sound(self, bits: Bits) -> z3.BoolRef:
        """That the bits are those of a value."""
        if len(self.values) == 1 << len(bits):
            return YES
        key = ("sound", *map(id, bits))
        if key not in self._said:
            self._said[key] = any_of(self._at(place, bits) for place in range(len(self.values)))
        return self._said[key]

    def _at(self, place: int, bits: Bits) -> z3.BoolRef:
        return all_of(each if place >> number & 1 else negated(each) for number, each in enumerate(bits))
