"""What people type: who acts, days, `namn=verdi`; each wrong form gets a sentence that says how to write it."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime
from typing import Any

import click

from bti_engine.cli._wrong import Wrong
from bti_engine.locale.sentence import Sentence
from bti_engine.model.closest import closest
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
        must_be_id(parts[0], ctx)
        return Actor(*parts)


class PersonType(click.ParamType):  # type: ignore[type-arg]  # generic in newer click only
    """The id of a person, which has no spaces: names never stand in a log."""

    name = "PERSON"

    def convert(self, value: object, param: click.Parameter | None, ctx: click.Context | None) -> str:  # noqa: ARG002 - click passes it
        """The id."""
        return must_be_id(str(value), ctx)


def must_be_id(person: str, ctx: click.Context | None) -> str:
    """The id of a person, where it can be one.

    Raises:
        Wrong: it has a space in it, as names do.
    """
    words = person.split()
    if len(words) > 1:
        raise Wrong("person-name", ctx, value=person, id=words[0].lower())
    return person


class WordType(click.Choice):  # type: ignore[type-arg]  # as above
    """One of a few words of the guide's language, in either målform.

    Args:
        pairs: The words, nynorsk and bokmål.
        meant: What people type who mean one of them, and the word.
    """

    def __init__(self, pairs: Mapping[str, str], meant: Mapping[str, str] | None = None) -> None:
        self._pairs, self._meant = pairs, meant or {}
        super().__init__(list(dict.fromkeys((*pairs, *pairs.values()))))

    def convert(self, value: object, param: click.Parameter | None, ctx: click.Context | None) -> Any:  # noqa: ANN401, ARG002 - as click has it
        """The word, as it was typed."""
        said = str(value)
        if said in self.choices:
            return said
        near = self._meant.get(said.casefold()) or closest(said, self._pairs)
        words = {language: ", ".join(self._shown(language)) for language in ("nn", "nb", "en")}
        raise Wrong(
            "no-such-word",
            ctx,
            near=None if near is None else Sentence(near, self._pairs[near], near),
            value=said,
            choices=Sentence(**words),
        )

    def _shown(self, language: str) -> list[str]:
        return [*self._pairs.values()] if language == "nb" else [*self._pairs]


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


ACTOR, DAY, PAIR, PERSON = ActorType(), DayType(), PairType(), PersonType()


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
