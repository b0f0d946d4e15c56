"""What a condition is once it has been read: a small typed tree, the same for engine, printer and prover.

Every operand has a canonical name (`samtykke(tverrfagleg til ppt)`), which is the name of its variable in
the flow. A condition is true, false or unknown: `True`, `False` or `None` in Python (Kleene's logic).
"""

from __future__ import annotations

from typing import Literal

from msgspec import Struct

Constant = bool | int | str
"""ja/nei, a number, or the id of a choice, a state or a level; dates are ISO texts."""

Truth = bool | None

Operator = Literal["=", "!=", "<", "<=", ">", ">="]


class Fact(Struct, frozen=True, tag=True):
    """A declared fact (`opplysning`) of the case."""

    id: str

    @property
    def name(self) -> str:
        """The name of its variable."""
        return self.id


class Reading(Struct, frozen=True, tag=True):
    """A built-in reading of the records of a case: `samtykke(tverrfagleg til ppt)`, `dokument(referat her)`.

    Attributes:
        builtin: Its canonical name.
        argument: Canonical argument ("" where the built-in takes none): an id, `1/evaluer`, `1/evaluer/hald-fram`.
        to: The service or arena after `til`, or "".
        here: Whether `her` was said: only this visit counts.
        place: The step that `her` is bound to (`1/evaluer`), filled in by the flow; "" until then.
    """

    builtin: str
    argument: str = ""
    to: str = ""
    here: bool = False
    place: str = ""

    @property
    def name(self) -> str:
        """The name of its variable."""
        words = self.argument
        if self.to:
            words += f" til {self.to}"
        if self.here:
            words += " her" if words else "her"
        name = f"{self.builtin}({words})" if words else self.builtin
        return f"{name}@{self.place}" if self.place else name


Operand = Fact | Reading


class Holds(Struct, frozen=True, tag=True):
    """A yes/no operand used by itself: `uro`, `samtykke(tverrfagleg)`."""

    operand: Operand


class Compare(Struct, frozen=True, tag=True):
    """An operand compared with a constant."""

    operand: Operand
    operator: Operator
    constant: Constant


class Among(Struct, frozen=True, tag=True):
    """`behov i (eige eller anna)`; with `negated`, `behov ikkje i (…)`."""

    operand: Operand
    constants: tuple[Constant, ...]
    negated: bool = False


class Not(Struct, frozen=True, tag=True):
    """`ikkje` something."""

    part: Condition


class And(Struct, frozen=True, tag=True):
    """All parts (two or more)."""

    parts: tuple[Condition, ...]


class Or(Struct, frozen=True, tag=True):
    """At least one of the parts (two or more)."""

    parts: tuple[Condition, ...]


Atom = Holds | Compare | Among
Condition = Holds | Compare | Among | Not | And | Or


def with_instead(condition: Condition, atom: Atom, other: Condition) -> Condition:
    """The condition with another in the place of one of its atoms, wherever that stands."""
    if isinstance(condition, Not):
        return Not(with_instead(condition.part, atom, other))
    if isinstance(condition, And | Or):
        return type(condition)(tuple(with_instead(part, atom, other) for part in condition.parts))
    return other if condition == atom else condition


def atoms(condition: Condition) -> tuple[Atom, ...]:
    """The leaves of a condition, in reading order."""
    if isinstance(condition, Not):
        return atoms(condition.part)
    if isinstance(condition, And | Or):
        return tuple(atom for part in condition.parts for atom in atoms(part))
    return (condition,)
