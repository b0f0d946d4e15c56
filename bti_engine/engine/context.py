"""What the engine must be told of the world at one moment, because it never looks by itself."""

from __future__ import annotations

from msgspec import Struct

from bti_engine.engine.time import day_of
from bti_engine.model.case import Case


class Context(Struct, frozen=True):
    """The world at the moment of a command.

    Attributes:
        instant: The moment (UTC).
        births: Birth dates of persons, where they are known.
        red_days: Public holidays of the years that deadlines may touch.
        shielded: The persons whom an open alert beside this case shields.
        edition: Guide id, flow hash and text hash of the edition in force, for opening and reopening.
        beside: For a track: the case that the alert was raised beside.
    """

    instant: str
    births: dict[str, str] = {}
    red_days: frozenset[str] = frozenset()
    shielded: frozenset[str] = frozenset()
    edition: tuple[str, str, str] = ("", "", "")
    beside: Case | None = None

    @property
    def day(self) -> str:
        """The day in Oslo."""
        return day_of(self.instant)
