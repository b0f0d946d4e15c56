"""Alerts: raised by anybody, beside a case or by themselves; a shield is lifted by whom the guide names."""

from __future__ import annotations

import click

from bti_engine.application.answers import Done
from bti_engine.cli._click import Group
from bti_engine.cli._guides import tell_refused, use_guide
from bti_engine.cli._session import Session, acting, command, with_session
from bti_engine.cli._types import PERSON
from bti_engine.cli._wrong import Wrong
from bti_engine.model import commands as do
from bti_engine.model.aliases import own_id
from bti_engine.model.commands import Actor
from bti_engine.model.guide import Guide


@click.group(
    cls=Group,
    epilog=(
        "\b\nDøme:\n"
        "  bti case alert raise 3f2a vald-overgrep --by per:kontaktlærar\n"
        "  bti case alert raise vald-overgrep --guide rettleiar.yaml --by per:kontaktlærar"
    ),
)
def alert() -> None:
    """Varsel: eit eige spor ved sida av saka, som familien ikkje ser."""


@command(
    "raise",
    "alert raise 3f2a vald-overgrep --by per:kontaktlærar",
    "alert raise vald-overgrep --guide rettleiar.yaml --subject kim --shield far --by per:kontaktlærar",
    group=alert,
)
@click.argument("words", nargs=-1, required=True, metavar="[SAK] VARSEL")
@click.option("--guide", default="", metavar="RETTLEIAR", help="Rettleiaren, når varselet ikkje høyrer til ei sak.")
@click.option("--subject", default="", type=PERSON, help="Den det gjeld, når varselet ikkje høyrer til ei sak.")
@click.option("--shield", "shields", multiple=True, type=PERSON, help="Ein til som ikkje skal få vite om det.")
@click.option("--note", default="", metavar="TEKST", help="Eit notat.")
@acting()
@with_session(make=True)
def raise_(
    session: Session,
    words: tuple[str, ...],
    guide: str,
    subject: str,
    shields: tuple[str, ...],
    note: str,
    by: Actor,
    key: str,
) -> int:
    """Reis eit varsel. Det blir aldri avvist for plass, samtykke eller rolle. Nummeret til varselet står først."""
    if len(words) != (1 if guide else 2):
        raise Wrong("alert-words")

    def wish(meant: Guide) -> do.RaiseAlert:
        return do.RaiseAlert(own_id(meant.varsel, words[-1]) or words[-1], subject, shields, note)

    if not guide:
        return session.carry_out(words[0], by, lambda spot: wish(spot.guide), key)
    published = use_guide(session, guide)
    if published is None:
        return 1
    answer = session.desk.cases.raise_alert(published.id, wish(published), by, key)
    return session.raised(answer, by) if isinstance(answer, Done) else tell_refused(session, published, answer)


@command("lift", 'alert lift 9c01 mor --reason "Saka er avklart med barnevernet" --by rita:rektor', group=alert)
@click.argument("track", metavar="VARSEL")
@click.argument("person", type=PERSON)
@click.option("--reason", required=True, metavar="TEKST", help="Kvifor.")
@acting()
@with_session()
def lift(session: Session, track: str, person: str, reason: str, by: Actor, key: str) -> int:
    """Opphev skjerminga av éin person. VARSEL er nummeret til varselet; det kan berre dei som rettleiaren nemner."""
    return session.carry_out(track, by, lambda _: do.LiftShield(person, reason), key)
