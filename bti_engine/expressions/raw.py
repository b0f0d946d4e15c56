"""A condition as it was written: words with their places, before anybody knows what they name."""

from __future__ import annotations

from msgspec import Struct

from bti_engine.expressions.tokens import Token
from bti_engine.model.conditions import Operator


class Call(Struct, frozen=True):
    """What stands in the parenthesis after a name.

    Attributes:
        start: Where the parenthesis starts.
        end: Where it ends.
        level: The word `nivå` before the argument, if it was said.
        argument: The argument, if there is one.
        to: The word after `til`, if there is one.
        here: The word `her`, if it was said.
    """

    start: int
    end: int
    level: Token | None
    argument: Token | None
    to: Token | None
    here: Token | None


class Name(Struct, frozen=True):
    """A fact or a built-in, as written."""

    word: Token
    call: Call | None

    @property
    def start(self) -> int:
        """Where it starts."""
        return self.word.start

    @property
    def end(self) -> int:
        """Where it ends."""
        return self.word.end if self.call is None else self.call.end


class Value(Struct, frozen=True):
    """A constant as written, with the word `nivå` before it or not."""

    word: Token
    level: Token | None = None


class RawHolds(Struct, frozen=True):
    """A name by itself."""

    name: Name
    start: int
    end: int


class RawCompare(Struct, frozen=True):
    """A name compared with a constant; `sign` is the operator's place."""

    name: Name
    sign: Token
    operator: Operator
    value: Value
    start: int
    end: int


class RawAmong(Struct, frozen=True):
    """A name and the constants it may be one of."""

    name: Name
    values: tuple[Value, ...]
    negated: bool
    start: int
    end: int


class RawNot(Struct, frozen=True):
    """`ikkje` something."""

    part: Raw
    start: int
    end: int


class RawAnd(Struct, frozen=True):
    """Parts joined by `og`."""

    parts: tuple[Raw, ...]
    start: int
    end: int


class RawOr(Struct, frozen=True):
    """Parts joined by `eller`."""

    parts: tuple[Raw, ...]
    start: int
    end: int


Raw = RawHolds | RawCompare | RawAmong | RawNot | RawAnd | RawOr
