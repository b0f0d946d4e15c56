"""Commands that begin: publish a guide, open a case on it."""

from __future__ import annotations

import click

from bti_engine.application.answers import Done
from bti_engine.cli._answers import Value, value
from bti_engine.cli._guides import tell_refused, use_guide
from bti_engine.cli._session import DONE, REFUSED, Session, acting, command, with_session
from bti_engine.cli._spot import Spot
from bti_engine.cli._types import ACTOR, PAIR, PERSON, participant
from bti_engine.cli._wrong import Wrong
from bti_engine.flow.canonical import canonical
from bti_engine.flow.symbols import symbols_of
from bti_engine.model import commands as do
from bti_engine.model.aliases import own_id
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
    "open min-rettleiar.yaml --by per:kontaktlærar:skule --with mor:føresette --with rita:rektor:skule --answer uro=ja",
)
@click.argument("guide", metavar="RETTLEIAR")
@click.option("--subject", default="", type=PERSON, help="Den saka gjeld.")
@click.option("--kind", default="", metavar="MÅLGRUPPE", help="Målgruppa i rettleiaren.")
@click.option("--with", "others", multiple=True, type=ACTOR, help="Ein til som er med; kan stå fleire gonger.")
@click.option("--start", default="", metavar="NIVÅ", help="Nivået saka startar på; utan dette: det første.")
@click.option("--answer", "answers", multiple=True, type=PAIR, help="Eit svar som er kjent; kan stå fleire gonger.")
@acting()
@with_session(make=True)
def open_(
    session: Session,
    guide: str,
    subject: str,
    kind: str,
    others: tuple[Actor, ...],
    start: str,
    answers: tuple[tuple[str, str], ...],
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
    people = tuple(participant(_known(found, each)) for each in others)
    whom = own_id(found.malgruppe, kind) or kind
    if subject and whom in found.malgruppe and not found.malgruppe[whom].person:
        title = title_at(found, ("målgruppe", whom), session.language)
        raise Wrong("kind-no-person", guide=found.language, title=title, subject=subject, kind=kind)
    wish = do.Open(subject, whom, start, people, _answers(found, answers))
    actor = _known(found, by)
    answer = session.desk.cases.open(found.id, wish, actor, key)
    if not isinstance(answer, Done):
        return tell_refused(session, found, answer)
    spot = Spot(session.desk, session.language, answer.stream)
    if spot.flow.catalog.roles[actor.role].reporter:
        return session.received(spot)
    click.echo(answer.stream)
    session.done(spot, actor, answer)
    if not spot.is_family(actor.role):
        session.hint_names(spot)
    return DONE


def _answers(guide: Guide, answers: tuple[tuple[str, str], ...]) -> dict[str, Value]:
    """The answers by the guide's own ids, each as its question wants it."""
    aliases = symbols_of(guide).aliases
    named = {aliases.get(fact, fact): said for fact, said in answers}
    return {fact: value(guide, fact, said) for fact, said in named.items()}


def _known(guide: Guide, actor: Actor) -> Actor:
    """The actor with role and service by the guide's own ids."""
    aliases = symbols_of(guide).aliases
    role = aliases.get(actor.role, actor.role)
    if role not in guide.rolle:
        role = to_canonical(role, ROLES, "nb")
    return Actor(actor.person, role, aliases.get(actor.service, actor.service))
