"""What every command on a case has in common: the store, the language, who acts, which case, and how it answers."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from functools import wraps
from typing import Any, Concatenate, ParamSpec

import click

from bti_engine.application.answers import Done
from bti_engine.cli._click import Command
from bti_engine.cli._language import lang_option, speaks
from bti_engine.cli._spot import Spot, hides, tells
from bti_engine.cli._types import ACTOR
from bti_engine.cli._wrong import Wrong
from bti_engine.cli.wiring import Desk, open_desk
from bti_engine.engine.refusals import Refusal, refuse
from bti_engine.engine.rights import outside_service
from bti_engine.engine.view import Line
from bti_engine.engine.worksheet import is_worksheet, sees_worksheet
from bti_engine.errors import BtiError, Defect, NotFound
from bti_engine.locale.engine import LABELS, word
from bti_engine.locale.failures import SEVERAL, tell_failure
from bti_engine.model.commands import Actor
from bti_engine.model.commands import Command as Wish
from bti_engine.model.log import Happened
from bti_engine.reporters.case_text import tell_event, tell_openings, tell_refusal

P = ParamSpec("P")
DONE, REFUSED, CANNOT_GO_ON = 0, 1, 3
_OPENABLE = frozenset({"requirement", "unknown-applies", "not-applicable"})


class Session:
    """One command's work: the desk, and the language that people asked for ("": the guide's)."""

    def __init__(self, desk: Desk, language: str) -> None:
        self.desk, self.language = desk, language

    def find(self, case: str, by: Actor | None = None, *, reader: str = "") -> Spot:
        """The case or track whose id begins so; the family and the shielded never find a track.

        Args:
            case: The beginning of its id.
            by: Who asks; None: somebody of the staff.
            reader: The person who is to read its log, in whatever role; of a track only its staff.

        Raises:
            NotFound: there is none.
            click.UsageError: there are several.
        """
        streams = self.desk.streams()
        found = _beginning(case, streams)
        if not found:
            begun = [Spot(self.desk, self.language, each) for each in _beginning(case, self.desk.tracks())]
            seen = (each for each in begun if by is None or not hides(each, by))
            found = [each.stream for each in seen if not reader or tells(each, reader)]
        if not found:
            raise NotFound("case", case)
        if len(found) > 1:
            raise Wrong(SEVERAL, name=case, found=", ".join(found))
        return Spot(self.desk, self.language, found[0])

    def carry_out(self, case: str, by: Actor, make: Callable[[Spot], Wish], key: str = "") -> int:
        """Carry out a command on a case, and tell what came of it."""
        spot = self.find(case, by)
        actor = spot.actor(by)
        before = self._seen(spot, actor)
        command = make(spot)
        answer = self.desk.cases.do(spot.stream, command, actor, key)
        if isinstance(answer, Refusal):
            return self.refused(spot, answer, actor, getattr(command, "outcome", ""))
        if answer.stream != spot.stream:
            return self.raised(answer, actor)
        self.done(spot, actor, answer, before)
        return DONE

    def done(self, spot: Spot, actor: Actor, answer: Done, before: int = 0) -> None:
        """Tell what has happened, to the family only what it sees; after a tick also that nothing has."""
        if spot.is_family(actor.role):
            seen = spot.cases.view(spot.stream, actor.person).lines
            told: Sequence[Happened | Line] = seen[before:]
            words = spot.words(seen)
        else:
            told = spot.cases.log(spot.stream)[answer.first - 1 : answer.last]
            words = spot.words()
        for each in told:
            click.echo(tell_event(words, each))
        if not told and not actor.person:
            click.echo(word(LABELS, "no-news", words.language))

    def raised(self, answer: Done, actor: Actor) -> int:
        """Tell of a new alert: its id, and what has happened on its track; to whom it is hidden from, that it came."""
        spot = Spot(self.desk, self.language, answer.stream)
        if hides(spot, actor):
            return self.received(spot)
        click.echo(spot.stream)
        for each in spot.cases.log(spot.stream)[answer.first - 1 : answer.last]:
            click.echo(tell_event(spot.words(), each))
        return DONE

    def received(self, spot: Spot) -> int:
        """Tell no more than that the message came, to whoever is not to see what comes of it."""
        click.echo(word(LABELS, "received", spot.words().language))
        return DONE

    def refused(self, spot: Spot, refusal: Refusal, actor: Actor | None = None, outcome: str = "") -> int:
        """Tell why it was refused, and to staff what would open it."""
        family = actor is not None and spot.is_family(actor.role)
        words = spot.words(spot.cases.view(spot.stream, actor.person).lines if family and actor else None)
        lines = tell_refusal(words, refusal)
        if outcome and not family and _OPENABLE.intersection(refusal.codes):
            lines += tell_openings(words, spot.cases.openings(spot.stream, outcome))
        if "reason-needed" in refusal.codes:
            lines.append(word(LABELS, "give-reason", words.language))
        for line in lines:
            click.echo(line, err=True)
        return REFUSED

    def may_read(self, spot: Spot, by: Actor) -> Refusal | None:
        """A refusal for whoever does not take part in the role, unless it is a leader's; for a track, in its case.

        Nor may those read who do not see the case yet: a service that is not with us, all but a few of a worksheet.
        """
        case, flow = spot.cases.status(spot.stream).case, spot.flow
        if case.alert and not case.beside:
            return None
        if case.alert:
            case, flow = spot.cases.status(case.beside).case, spot.cases.flow(case.beside)
        if flow.catalog.is_leader(by.role):
            return None
        if by.role not in case.roles(by.person):
            return refuse("not-participant", person=by.person, role=by.role)
        outside = outside_service(case, by.person)
        if outside:
            return refuse("service-outside", services=(outside,))
        hidden = is_worksheet(flow, case) and not sees_worksheet(flow, case, by.person, by.role)
        return refuse("worksheet") if hidden else None

    def _seen(self, spot: Spot, actor: Actor) -> int:
        return len(spot.cases.view(spot.stream, actor.person).lines) if spot.is_family(actor.role) else 0

    def hint_names(self, spot: Spot) -> None:
        """Tell how persons get names, where one of the case has none; beside the answer, which programs may read."""
        participants = spot.cases.status(spot.stream).case.participants
        nameless = next((person for person, _ in participants if not self.desk.entered(person)), "")
        if nameless:
            click.echo(word(LABELS, "give-names", spot.words().language, person=nameless), err=True)


def _beginning(case: str, streams: Sequence[str]) -> list[str]:
    exact = [each for each in streams if each == case]
    return exact or [each for each in streams if case and each.startswith(case)]


def _must_be_readable(values: Iterable[object]) -> None:
    """Refuse what is no text (bytes that a terminal sent in another encoding): no log can hold it."""
    for value in values:
        if isinstance(value, tuple):
            _must_be_readable(value)
        elif isinstance(value, Actor):
            _must_be_readable((value.person, value.role, value.service))
        elif isinstance(value, str) and any("\ud800" <= letter <= "\udfff" for letter in value):
            raise Wrong("unreadable", value=value.encode("utf-8", "replace").decode())


def with_session(*, make: bool = False) -> Callable[[Callable[Concatenate[Session, P], int]], Callable[..., int]]:
    """Give a command its session, from `--store` and `--lang`, and say plainly what cannot go on."""

    def decorate(function: Callable[Concatenate[Session, P], int]) -> Callable[..., int]:
        @click.option("--store", default="", metavar="FIL", help="Fila som sakene ligg i.")
        @lang_option("Språket. Utan dette: BTI_LANG, elles språket til rettleiaren.")
        @wraps(function)
        def run(*args: Any, store: str, lang: str | None, **options: Any) -> int:  # noqa: ANN401 - click passes what it parsed
            _must_be_readable((store, *args, *options.values()))
            try:
                with open_desk(store, make=make) as desk:
                    return function(Session(desk, lang or ""), *args, **options)
            except Defect:
                raise
            except BtiError as error:
                click.echo(tell_failure(error, speaks()), err=True)
                return CANNOT_GO_ON

        return run

    return decorate


def acting(*, visit: bool = False) -> Callable[[Callable[..., Any]], Callable[..., Any]]:
    """Add who acts and the key; with `visit`, which visit the person saw."""

    def decorate(function: Callable[..., Any]) -> Callable[..., Any]:
        if visit:
            function = click.option(
                "--visit", type=click.IntRange(0), default=0, metavar="TAL", help="Omgangen du såg då du valde."
            )(function)
        function = click.option(
            "--key", default="", metavar="NØKKEL", help="Same nøkkel og same kommando éin gong til gjer ingenting."
        )(function)
        by = click.option("--by", type=ACTOR, required=True, help="Kven som gjer det, i kva rolle.")
        return by(function)

    return decorate


def command(name: str, *examples: str, group: click.Group | None = None) -> Callable[[Callable[..., Any]], Command]:
    """A command with examples under its help; with `group`, one of the group's."""
    shown = "\n".join(f"  bti case {each}" for each in examples)

    def decorate(function: Callable[..., Any]) -> Command:
        made = click.command(name, cls=Command, epilog=f"\b\nDøme:\n{shown}")(function)
        if group is not None:
            group.add_command(made)
        return made

    return decorate


def case_argument(function: Callable[..., Any]) -> Callable[..., Any]:
    """Add the argument that says which case."""
    return click.argument("case", metavar="SAK")(function)


form_option = click.option(
    "--format", "form", type=click.Choice(["text", "json"]), default="text", help="Som tekst, eller til andre program."
)
"""How an answer is shown."""

by_option = click.option("--by", type=ACTOR, help="Kven som ser; familien ser berre det familien får sjå.")
"""Who looks."""
