"""Refusals: why a command was not carried out. Values, with a code and arguments; `locale` has the sentences."""

from __future__ import annotations

from msgspec import Struct

from bti_engine.flow.tables import Requirement


class Reason(Struct, frozen=True):
    """One reason.

    Attributes:
        code: Stable slug, such as `requirement` or `visit-over`.
        arguments: What its sentence is filled with: ids and values of the guide and the case.
        requirement: The requirement that does not hold, where that is the reason.
    """

    code: str
    arguments: dict[str, str | int | tuple[str, ...]] = {}
    requirement: Requirement | None = None


class Refusal(Struct, frozen=True):
    """A command that was not carried out, with all its reasons; nothing has changed."""

    reasons: tuple[Reason, ...]

    @property
    def codes(self) -> tuple[str, ...]:
        """The codes of the reasons."""
        return tuple(reason.code for reason in self.reasons)


def refuse(code: str, **arguments: str | int | tuple[str, ...]) -> Refusal:
    """A refusal with one reason."""
    return Refusal((Reason(code, arguments),))
