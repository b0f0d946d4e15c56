"""Commands that begin: publish a guide, open a case on it."""

from __future__ import annotations

import click

from bti_engine.application.answers import Done
from bti_engine.cli._guides import tell_refused, use_guide
from bti_engine.cli._session import DONE, REFUSED, Session, acting, command, with_session
from bti_engine.cli._spot import Spot
from bti_engine.cli._types import ACTOR, participant
from bti_engine.flow.canonical import canonical
from bti_engine.flow.symbols import symbols_of
from bti_engine.model import commands as do
from bti_engine.model.commands import Actor
from bti_engine.model.guide import Guide
from bti_engine.model.paths import title_at
from bti_engine.model.vocabulary import ROLES, to_canonical


@command("publish", "publish min-rettleiar.yaml", "publish rettleiar.yaml --store saker.db")
@click.argument("guide", metavar="RETTLEIAR")
@with_session(make=True)
def publish(session: Session, guide: str) -> int:
    """Prøv ein rettleiar og la han gjelde for nye saker. Saker som går, held fram på utgåva dei starta på.

    RETTLEIAR er ei fil, eller namnet på ein rettleiar som følgjer med. Har han feil, blir han ikkje publisert.
    """
    found = use_guide(session, guide, always=True)
    if found is None:
        return REFUSED
    made = canonical(found)
    click.echo(f"{found.id}: {title_at(found, (), session.language)} ({made.flow[:8]}-{made.text[:8]})")
    return DONE


@command(
    "open",
    "open rettleiar.yaml --by per:kontaktlærar:skule --subject kim --kind barn",
    "open min-rettleiar.yaml --by per:lærar:skule --with mor:føresette --with rita:rektor:skule",
)
@click.argument("guide", metavar="RETTLEIAR")
@click.option("--subject", default="", metavar="PERSON", help="Den saka gjeld.")
@click.option("--kind", default="", metavar="MÅLGRUPPE", help="Målgruppa i rettleiaren.")
@click.option("--with", "others", multiple=True, type=ACTOR, help="Ein til som er med; kan stå fleire gonger.")
@click.option("--start", default="", metavar="NIVÅ", help="Nivået saka startar på; utan dette: det første.")
@acting()
@with_session(make=True)
def open_(
    session: Session,
    guide: str,
    subject: str,
    kind: str,
    others: tuple[Actor, ...],
    start: str,
    by: Actor,
    key: str,
) -> int:
    """Opne ei sak. Nummeret hennar står på første linja.

    RETTLEIAR er ei fil, ein rettleiar som er publisert, eller ein som følgjer med. Ei fil blir prøvd og publisert
    først om ho er ny eller endra.
    """
    found = use_guide(session, guide)
    if found is None:
        return REFUSED
    wish = do.Open(subject, kind, start, tuple(participant(_known(found, each)) for each in others))
    actor = _known(found, by)
    answer = session.desk.cases.open(found.id, wish, actor, key)
    if not isinstance(answer, Done):
        return tell_refused(session, found, answer)
    click.echo(answer.stream)
    spot = Spot(session.desk, session.language, answer.stream)
    session.done(spot, actor, answer)
    if not spot.is_family(actor.role):
        session.hint_names(spot)
    return DONE


def _known(guide: Guide, actor: Actor) -> Actor:
    """The actor with role and service by the guide's own ids."""
    aliases = symbols_of(guide).aliases
    role = aliases.get(actor.role, actor.role)
    if role not in guide.rolle:
        role = to_canonical(role, ROLES, "nb")
    return Actor(actor.person, role, aliases.get(actor.service, actor.service))
