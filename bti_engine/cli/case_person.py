"""Who an opaque person id is: kept outside every log, so that it can be deleted."""

from __future__ import annotations

import click

from bti_engine.application.ports import Person
from bti_engine.cli._click import Group
from bti_engine.cli._session import DONE, Session, command, with_session
from bti_engine.cli._types import DAY, PERSON
from bti_engine.cli._wrong import Wrong


@click.group(cls=Group, epilog='\b\nDøme:\n  bti case person add mor "Mona Vik"')
def person() -> None:
    """Namnet til ein person. Loggane har berre kjenneteiknet, så namnet kan gløymast."""


@command("add", 'person add kim "Kim Vik" --born 2014-03-09', group=person)
@click.argument("own", type=PERSON)
@click.argument("named", required=False, default="", metavar="[NAMN]")
@click.option("--name", default="", metavar="NAMN", help="Namnet; det same som NAMN.")
@click.option("--born", default="", type=DAY, help="Fødselsdagen.")
@click.option("--contact", default="", metavar="TEKST", help="Telefon eller anna.")
@with_session(make=True)
def add(session: Session, own: str, named: str, name: str, born: str, contact: str) -> int:
    """Før kven ein person er, eller endre det."""
    if named and name and named != name:
        raise Wrong("two-names", one=named, other=name)
    name = name or named
    session.desk.cases.put_person(Person(own, name, born, contact))
    click.echo(f"{own}: {name}" if name else own)
    return DONE


@command("forget", "person forget mor", group=person)
@click.argument("own", type=PERSON)
@with_session()
def forget(session: Session, own: str) -> int:
    """Slett det som er ført om kven ein person er. Det står att i sakene at nokon gjorde noko, ikkje kven."""
    session.desk.cases.forget_person(own)
    session.desk.cases.put_person(Person(own))  # that the name is not known, not that nobody has entered it
    click.echo(own)
    return DONE
