"""Duties beside the flow: done, or lifted because they do not concern the case after all."""

from __future__ import annotations

import click

from bti_engine.cli._click import Group
from bti_engine.cli._session import Session, acting, case_argument, command, with_session
from bti_engine.model import commands as do
from bti_engine.model.commands import Actor


@click.group(cls=Group, epilog="\b\nDøme:\n  bti case duty done 3f2a skulemiljø --by rita:rektor")
def duty() -> None:
    """Plikter ved sida av saka. Dei går til dei er gjorde eller oppheva, også når saka er avslutta."""


@command("done", "duty done 3f2a skulemiljø --by rita:rektor", group=duty)
@case_argument
@click.argument("own", metavar="PLIKT")
@acting()
@with_session()
def done(session: Session, case: str, own: str, by: Actor, key: str) -> int:
    """Før at ei plikt er gjord. Har ho eit skjema, må det vere fylt ut først («bti case document»)."""
    return session.carry_out(case, by, lambda spot: do.FinishDuty(spot.id(own)), key)


@command("lift", 'duty lift 3f2a skulemiljø --reason "Det gjeld ikkje skulen" --by rita:rektor', group=duty)
@case_argument
@click.argument("own", metavar="PLIKT")
@click.option("--reason", required=True, metavar="TEKST", help="Kvifor.")
@acting()
@with_session()
def lift(session: Session, case: str, own: str, reason: str, by: Actor, key: str) -> int:
    """Opphev ei plikt som ikkje gjeld denne saka likevel."""
    return session.carry_out(case, by, lambda spot: do.LiftDuty(spot.id(own), reason), key)
