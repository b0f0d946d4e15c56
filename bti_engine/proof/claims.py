"""What is claimed of a guide: that something never is so, always can be done, can happen, or simply stands there."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from types import MappingProxyType
from typing import Literal

from msgspec import Struct

from bti_engine.expressions.truth import variables
from bti_engine.flow.tables import Flow, Move, Variable
from bti_engine.flow.variables import reading_variable
from bti_engine.model.conditions import Condition, Reading
from bti_engine.model.findings import Argument
from bti_engine.proof.layout import Position
from bti_engine.proof.world import World

Path = tuple[str, ...]
Hope = Literal["records", "answers", "consent"]
"""What may turn out well: nothing but records; answers too, another time; and consent too."""
Where = Callable[[World, Position], int]
Doing = Callable[[World, Position, Move], int]
Shows = Callable[[World, Position, Move | None], bool]


class Claim(Struct, frozen=True, eq=False, kw_only=True):
    """Something that is claimed of a guide.

    Attributes:
        slug: Which property of the pack it belongs to.
        path: What of the guide it is about.
        names: The variables that it reads.
        arguments: What its sentence is filled with.
        sentence: Which of the property's sentences tells it, where there are several.
        advice: Whether a guide may leave it so.
    """

    slug: str
    path: Path
    names: tuple[str, ...] = ()
    arguments: Mapping[str, Argument] = MappingProxyType({})
    sentence: str = ""
    advice: bool = False


class Never(Claim, frozen=True, eq=False, kw_only=True):
    """That something never comes about, or is never done; one of the two is given.

    Attributes:
        never: The valuations that must not come about at a position, settled.
        undone: The valuations in which a way on must not be open.
        places: The steps that it is about, where it is about some only.
    """

    never: Where | None = None
    undone: Doing | None = None
    places: frozenset[str] | None = None


class Possible(Claim, frozen=True, eq=False, kw_only=True):
    """That something can happen.

    Attributes:
        shows: Whether it has happened when a case has come to a position, or has taken a way on from there.
    """

    shows: Shows


class Always(Claim, frozen=True, eq=False, kw_only=True):
    """That from wherever a case may be, it can come to a step or an end.

    Attributes:
        targets: The steps and ends, one of which will do.
        hope: What may turn out well on the way; see `supply`.
    """

    targets: frozenset[str]
    hope: Hope = "answers"


class Plain(Claim, frozen=True, eq=False, kw_only=True):
    """That something stands in the guide, which reading it decides."""

    holds: bool


def read_by(condition: Condition) -> tuple[str, ...]:
    """The names of the variables that a condition reads."""
    return tuple(each.name for each in variables(condition))


def names_in(flow: Flow, conditions: Iterable[Condition]) -> frozenset[str]:
    """The variables that conditions read; of the log, what it requires."""
    names = {name for condition in conditions for name in read_by(condition)}
    if "logg" in names and flow.log is not None:
        names |= {name for each in flow.log.requires for name in read_by(each.condition)}
    return frozenset(names)


def known(flow: Flow, name: str) -> Variable:
    """The variable of a name, also of a reading that no condition of the guide makes."""
    found = flow.variables.get(name)
    return found if found is not None else reading_variable(flow, _reading(name))


def _reading(name: str) -> Reading:
    """The reading that a name such as `samtykke(tverrfagleg til team)` is of."""
    builtin, _, inside = name.partition("(")
    argument, _, to = inside.removesuffix(")").partition(" til ")
    return Reading(builtin, argument, to)
