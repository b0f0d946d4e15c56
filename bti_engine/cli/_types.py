"""What people type: who acts, days, `namn=verdi`; each wrong form gets a sentence that says how to write it."""

from __future__ import annotations

from datetime import date, datetime

import click

from bti_engine.cli._wrong import Wrong
from bti_engine.model.commands import Actor, Participant


class ActorType(click.ParamType):  # type: ignore[type-arg]  # generic in newer click only
    """`PERSON:ROLLE` or `PERSON:ROLLE:TENESTE`."""

    name = "PERSON:ROLLE[:TENESTE]"

    def convert(self, value: object, param: click.Parameter | None, ctx: click.Context | None) -> Actor:  # noqa: ARG002 - click passes it
        """Take the parts apart."""
        if isinstance(value, Actor):
            return value
        parts = [part.strip() for part in str(value).split(":")]
        if len(parts) not in {2, 3} or not all(parts):
            raise Wrong("actor", ctx, value=value)
        return Actor(*parts)


class DayType(click.ParamType):  # type: ignore[type-arg]  # generic in newer click only
    """A day: 2026-08-31 or 31.8.2026."""

    name = "DAG"

    def convert(self, value: object, param: click.Parameter | None, ctx: click.Context | None) -> str:  # noqa: ARG002 - click passes it
        """The day as an ISO date."""
        if not value:
            return ""
        found = as_day(str(value))
        if not found:
            raise Wrong("day", ctx, value=value)
        return found


class PairType(click.ParamType):  # type: ignore[type-arg]  # generic in newer click only
    """`namn=verdi`."""

    name = "NAMN=VERDI"

    def convert(self, value: object, param: click.Parameter | None, ctx: click.Context | None) -> tuple[str, str]:  # noqa: ARG002 - click passes it
        """The name and the value."""
        if isinstance(value, tuple):
            return value
        name, found, said = str(value).partition("=")
        if not found or not name.strip():
            raise Wrong("pair", ctx, value=value)
        return name.strip(), said.strip()


ACTOR, DAY, PAIR = ActorType(), DayType(), PairType()


def as_day(text: str) -> str:
    """The ISO date of a day written as 2026-08-31 or 31.8.2026, "" where it is none."""
    for form in ("%Y-%m-%d", "%d.%m.%Y"):
        try:
            found: date = datetime.strptime(text.strip(), form).date()  # noqa: DTZ007 - a day has no time
        except ValueError:
            continue
        return found.isoformat()
    return ""


def participant(actor: Actor) -> Participant:
    """Whoever was written as an actor, as somebody who takes part."""
    return Participant(actor.person, actor.role, actor.service)
