"""A scenario as nouns: made-up persons, dated steps with what is wished, and what is expected after each."""

from __future__ import annotations

from msgspec import Struct

from bti_engine.model.commands import Command
from bti_engine.model.guide import Duration
from bti_engine.model.source import NOWHERE, Span

Wanted = str | int | bool | tuple[str, ...]


class Actor(Struct, frozen=True):
    """A made-up person: who takes part, in which role, for which service."""

    id: str
    name: str
    role: str
    service: str = ""
    born: str = ""


class Correction(Struct, frozen=True):
    """The wish to correct the newest answer to a question, or to withdraw the newest record of a thing."""

    about: str
    reason: str
    value: bool | int | str | None = None


class Expected(Struct, frozen=True):
    """One thing that is expected.

    Attributes:
        about: The keys that lead to it, canonical: `("val", "nivå-2", "status")`.
        wanted: The value; a tuple where a whole list is meant.
        span: Where it stands.
    """

    about: tuple[str, ...]
    wanted: Wanted
    span: Span = NOWHERE


class Item(Struct, frozen=True):
    """One step of a scenario.

    Attributes:
        day: The day, or "" where it is counted from the step before by `after`.
        clock: The time of day, or "".
        who: The person who acts, "" where nobody does.
        role: The role acted in.
        inside: "" for the case; `varsel` or the id of an alert for the newest track (of that alert).
        doing: The canonical key of what is done, or "".
        wishes: What is asked of the engine, in order; days in them may be lengths of time from this day.
        expected: What is to be so afterwards.
    """

    span: Span
    day: str = ""
    after: Duration | None = None
    clock: str = ""
    who: str = ""
    role: str = ""
    inside: str = ""
    doing: str = ""
    wishes: tuple[Command | Correction, ...] = ()
    expected: tuple[Expected, ...] = ()

    @property
    def rejected(self) -> bool:
        """Whether it is expected to be refused, or is as right when it is."""
        return any(each.about[0] in {"avvist", "held"} for each in self.expected)


class Scenario(Struct, frozen=True):
    """A made-up case from beginning to end."""

    guide: str
    language: str
    title: str
    about: str
    actors: dict[str, Actor]
    items: tuple[Item, ...]
