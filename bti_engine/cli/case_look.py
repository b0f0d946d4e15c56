"""Commands that look: list, status, options, log. They store nothing."""

from __future__ import annotations

from collections.abc import Sequence

import click

from bti_engine.application.answers import TrackStatus
from bti_engine.cli._session import DONE, REFUSED, Session, by_option, case_argument, command, form_option, with_session
from bti_engine.cli._spot import Spot
from bti_engine.cli._types import PERSON
from bti_engine.engine.openings import Openings
from bti_engine.engine.time import day_of
from bti_engine.engine.view import Line
from bti_engine.errors import BtiError
from bti_engine.locale.engine import LABELS, word
from bti_engine.model.commands import Actor
from bti_engine.model.log import Happened
from bti_engine.reporters.case_json import as_json, log_json, options_json, status_json
from bti_engine.reporters.case_text import Opens, Words, tell_log, tell_options, tell_status, tell_view
from bti_engine.stores.verify import Verdict, verify


@command("list", "list", "list --store saker.db")
@with_session()
def list_(session: Session) -> int:
    """Vis alle sakene i saksfila, ei på kvar linje. For dei tilsette."""
    for stream in session.desk.streams():
        click.echo(_summary(session, stream))
    for stream in session.desk.tracks():
        spot = Spot(session.desk, session.language, stream)
        if not spot.cases.status(stream).case.beside:
            click.echo(_summary(session, stream))
    return DONE


@command("status", "status 3f2a", "status 3f2a --by mor:føresette", "status 3f2a --format json")
@case_argument
@by_option
@form_option
@with_session()
def status(session: Session, case: str, by: Actor | None, form: str) -> int:
    """Vis kvar ei sak står: opne varsel først, så steg, personar, samtykke, svar, fristar og oppgåver."""
    spot = session.find(case, by)
    actor = spot.actor(by) if by else None
    if actor is not None and spot.is_family(actor.role):
        seen = spot.cases.view(spot.stream, actor.person)
        if form == "json":
            click.echo(as_json(status_json(spot.stream, seen.case)))
        else:
            _print(tell_view(spot.words(seen.lines), spot.stream, seen))
        return DONE if seen.roles else REFUSED
    if actor is not None and (refusal := session.may_read(spot, actor)) is not None:
        return session.refused(spot, refusal)
    now = spot.cases.status(spot.stream, actor.person if actor else "")
    tracks = _for(actor, now.tracks)
    if form == "json":
        click.echo(as_json(status_json(spot.stream, now.case, tracks, now.worksheet)))
    else:
        _print(tell_status(spot.words(), spot.stream, now.case, tracks, now.worksheet))
        session.hint_names(spot)
    return DONE


@command("options", "options 3f2a", "options 3f2a --by per:kontaktlærar", "options 3f2a --format json")
@case_argument
@by_option
@form_option
@with_session()
def options(session: Session, case: str, by: Actor | None, form: str) -> int:
    """Vis alle utfall i steget: kva som kan veljast, kva som manglar, og kva som vil opne det."""
    spot = session.find(case, by)
    actor = spot.actor(by) if by else None
    if actor is not None and (refusal := session.may_read(spot, actor)) is not None:
        return session.refused(spot, refusal, actor)
    found = spot.cases.options(spot.stream, actor)
    tracks: Sequence[TrackStatus] = ()
    words = spot.words()
    if actor is not None and spot.is_family(actor.role):
        found = tuple(each for each in found if each.yours and each.kind != "alert")
        words = spot.words(spot.cases.view(spot.stream, actor.person).lines)
    else:
        tracks = _for(actor, spot.cases.status(spot.stream).tracks)
    if form == "json":
        click.echo(as_json(options_json(words, found, tracks)))
    else:
        _print(tell_options(words, found, _opens(spot, actor), tracks))
    return DONE


@command("log", "log 3f2a", "log 3f2a --as mor", "log 3f2a --verify")
@case_argument
@click.option("--as", "person", default="", type=PERSON, help="Loggen slik denne personen ser han.")
@click.option("--verify", "check", is_flag=True, help="Rekn etter at ingenting er endra, teke bort eller lagt til.")
@form_option
@with_session()
def log(session: Session, case: str, person: str, check: bool, form: str) -> int:
    """Vis alt som har hendt, i rekkjefølgje. Med --as ser du det same som den personen ser, og ikkje noko meir."""
    spot = session.find(case, reader=person)
    seen = spot.cases.view(spot.stream, person) if person else None
    lines: Sequence[Happened | Line] = spot.cases.log(spot.stream) if seen is None else seen.lines
    verdict = _verdict(session, spot) if check and seen is None else None
    words = spot.words(lines)
    if form == "json":
        made = log_json(words, lines)
        click.echo(as_json(made if verdict is None else {"log": made, "verified": verdict}))
    elif seen is not None and not (seen.roles and seen.lines):
        _print(tell_view(words, spot.stream, seen))
    else:
        _print(tell_log(words, lines))
        if verdict is not None:
            _print(["", *_tell_verdict(words, verdict)])
    return REFUSED if (seen is not None and not seen.roles) or (verdict and not verdict.holds) else DONE


def _verdict(session: Session, spot: Spot) -> Verdict:
    """Whether the log is what was written."""
    with session.desk.store.transaction() as kept:
        return verify(kept, spot.stream)


def _tell_verdict(words: Words, verdict: Verdict) -> list[str]:
    key = "verified" if verdict.fault is None else f"fault-{verdict.fault.what}"
    number = verdict.fault.number if verdict.fault is not None else 0
    lines = [word(LABELS, key, words.language, events=verdict.events, number=number, head=verdict.head.link[:16])]
    count = len(verdict.erased) + len(verdict.erased_attachments)
    return [*lines, word(LABELS, "erased", words.language, count=count)] if count else lines


def _summary(session: Session, stream: str) -> str:
    """A case in one line; a log that cannot be read does not hide the others."""
    try:
        spot = Spot(session.desk, session.language, stream)
        now = spot.cases.status(stream)
    except BtiError as error:
        return f"{stream}  ?  {error}"
    words, case = spot.words(), now.case
    parts = [words.alert(case.alert) if case.alert else spot.guide.id, words.name(case.subject) if case.subject else ""]
    parts.append(words.place(case.place) if case.phase == "open" else words.end(case.end))
    parts.append(words.day(day_of(case.opened)))
    count = sum(each.case.phase == "open" for each in now.tracks)
    if count:
        parts.append(f"! {word(LABELS, 'alerts', words.language)}: {count}")
    return "  ".join([stream, *(each for each in parts if each)])


def _for(actor: Actor | None, tracks: Sequence[TrackStatus]) -> tuple[TrackStatus, ...]:
    """The alerts that this person may know of."""
    return tuple(each for each in tracks if actor is None or actor.person not in each.shielded)


def _opens(spot: Spot, actor: Actor | None) -> Opens:
    if actor is not None and spot.is_family(actor.role):
        return lambda _: Openings(())
    return lambda option: spot.cases.openings(spot.stream, option.outcome, anonymous=option.anonymous)


def _print(lines: Sequence[str]) -> None:
    click.echo("\n".join(lines))
