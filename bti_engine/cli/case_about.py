"""Commands about the case as a whole: whom it is about, and which service has it."""

from __future__ import annotations

import click

from bti_engine.cli._session import Session, acting, case_argument, command, with_session
from bti_engine.cli._types import PERSON
from bti_engine.model import commands as do
from bti_engine.model.commands import Actor


@command(
    "subject",
    "subject 3f2a kim --by per:kontaktlærar",
    'subject 3f2a ida --reason "Saka blei opna på feil barn" --by per:kontaktlærar',
)
@case_argument
@click.argument("person", type=PERSON)
@click.option("--reason", default="", metavar="TEKST", help="Kvifor, når saka var opna på ein annan.")
@acting()
@with_session()
def subject(session: Session, case: str, person: str, reason: str, by: Actor, key: str) -> int:
    """Før kven saka gjeld, eller rett det.

    Var det feil barn, går familien til det barnet ut av saka, og samtykka deira gjeld ikkje lenger.
    """
    return session.carry_out(case, by, lambda _: do.NameSubject(person, reason), key)


@command("hand-over", "hand-over 3f2a skule --by per:stafetthaldar")
@case_argument
@click.argument("service", metavar="TENESTE")
@acting()
@with_session()
def hand_over(session: Session, case: str, service: str, by: Actor, key: str) -> int:
    """Før saka over til ei anna teneste, til dømes frå barnehagen til skulen.

    Saka blir ståande der ho er, med teksten som den nye tenesta har i rettleiaren. Den nye tenesta må vere med i saka,
    og ein som arbeider der, må ha teke imot stafetten.
    """
    return session.carry_out(case, by, lambda spot: do.HandOver(spot.id(service)), key)
