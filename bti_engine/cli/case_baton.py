"""The baton: offer, accept, decline, appoint, confirm."""

from __future__ import annotations

import click

from bti_engine.cli._click import Group
from bti_engine.cli._session import Session, acting, case_argument, command, with_session
from bti_engine.cli._types import PERSON
from bti_engine.model import commands as do
from bti_engine.model.commands import Actor


@click.group(
    cls=Group,
    epilog=(
        "\b\nDøme:\n"
        "  bti case baton appoint 3f2a per --by per:kontaktlærar\n"
        "  bti case baton offer 3f2a anne --by per:stafetthaldar\n"
        "  bti case baton accept 3f2a --by anne:fagperson"
    ),
)
def baton() -> None:
    """Stafetten: kven som er stafetthaldar i saka."""


@command("offer", "baton offer 3f2a anne --by per:stafetthaldar", group=baton)
@case_argument
@click.argument("person", type=PERSON)
@acting()
@with_session()
def offer(session: Session, case: str, person: str, by: Actor, key: str) -> int:
    """Tilby stafetten. Den som har han, har han til den andre har teke imot."""
    return session.carry_out(case, by, lambda _: do.OfferBaton(person), key)


@command("accept", "baton accept 3f2a --by anne:fagperson", group=baton)
@case_argument
@acting()
@with_session()
def accept(session: Session, case: str, by: Actor, key: str) -> int:
    """Ta imot stafetten som du er tilboden."""
    return session.carry_out(case, by, lambda _: do.AcceptBaton(), key)


@command("decline", 'baton decline 3f2a --reason "Eg sluttar i haust" --by anne:fagperson', group=baton)
@case_argument
@click.option("--reason", default="", metavar="TEKST", help="Kvifor.")
@acting()
@with_session()
def decline(session: Session, case: str, reason: str, by: Actor, key: str) -> int:
    """Sei nei til stafetten som du er tilboden."""
    return session.carry_out(case, by, lambda _: do.DeclineBaton(reason), key)


@command(
    "appoint",
    "baton appoint 3f2a per --by per:kontaktlærar",
    'baton appoint 3f2a anne --reason "Per er sjuk" --by rita:rektor',
    group=baton,
)
@case_argument
@click.argument("person", type=PERSON)
@click.option("--reason", default="", metavar="TEKST", help="Kvifor.")
@acting()
@with_session()
def appoint(session: Session, case: str, person: str, reason: str, by: Actor, key: str) -> int:
    """Gi stafetten til nokon. Har ingen han, kan alle tilsette gjere det, elles berre ein leiar."""
    return session.carry_out(case, by, lambda _: do.AppointBaton(person, reason), key)


@command("confirm", "baton confirm 3f2a --by per:stafetthaldar", group=baton)
@case_argument
@acting()
@with_session()
def confirm(session: Session, case: str, by: Actor, key: str) -> int:
    """Før at det er avklart: den som har stafetten, held fram."""
    return session.carry_out(case, by, lambda _: do.ConfirmBaton(), key)
