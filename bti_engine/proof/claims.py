"""What is claimed of a guide: something that never is so at any place, or never is done."""

from __future__ import annotations

from collections.abc import Callable

from msgspec import Struct

from bti_engine.expressions.truth import variables
from bti_engine.flow.tables import Flow, Move, Variable
from bti_engine.flow.variables import reading_variable
from bti_engine.model.conditions import Condition, Reading
from bti_engine.model.findings import Argument
from bti_engine.proof.world import Position, World

Path = tuple[str, ...]
Where = Callable[[World, Position], int]
Doing = Callable[[World, Position, Move], int]


class Claim(Struct, frozen=True, eq=False):
    """That something never comes about.

    Attributes:
        slug: Which property of the pack it belongs to.
        path: What of the guide it is about.
        names: The variables that it reads.
        never: The valuations that must not come about at a position, settled.
        undone: The valuations in which a way on must not be open; one of the two is given.
        arguments: What its sentence is filled with.
    """

    slug: str
    path: Path
    names: tuple[str, ...]
    never: Where | None = None
    undone: Doing | None = None
    arguments: dict[str, Argument] = {}


def read_by(condition: Condition) -> tuple[str, ...]:
    """The names of the variables that a condition reads."""
    return tuple(each.name for each in variables(condition))


def known(flow: Flow, name: str) -> Variable:
    """The variable of a name, also of a reading that no condition of the guide makes."""
    found = flow.variables.get(name)
    return found if found is not None else reading_variable(flow, _reading(name))


def _reading(name: str) -> Reading:
    """The reading that a name such as `samtykke(tverrfagleg)` is of."""
    builtin, _, argument = name.partition("(")
    return Reading(builtin, argument.removesuffix(")"))
