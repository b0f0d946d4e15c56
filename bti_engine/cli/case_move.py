"""Commands that move a case: choose, approve, reopen, tick."""

from __future__ import annotations

import click

from bti_engine.cli._session import Session, acting, case_argument, command, with_session
from bti_engine.cli._spot import Spot
from bti_engine.model import commands as do
from bti_engine.model.commands import Actor
from bti_engine.model.commands import Command as Wish

NOBODY = Actor("", "")


@command(
    "choose",
    "choose 3f2a vidare --by per:kontaktlærar",
    'choose 3f2a avslutta --reason "Uroa er borte" --by per:kontaktlærar --visit 4',
    "choose 3f2a team --anonymous --by per:kontaktlærar",
)
@case_argument
@click.argument("outcome", metavar="UTFALL")
@click.option("--reason", default="", metavar="TEKST", help="Grunngjevinga, der utfallet krev ei.")
@click.option("--anonymous", is_flag=True, help="Utan namn, der arenaen tek imot det.")
@acting(visit=True)
@with_session()
def choose(
    session: Session, case: str, outcome: str, reason: str, anonymous: bool, by: Actor, key: str, visit: int
) -> int:
    """Ta eit utfall, eller ein slutt som alltid er open.

    UTFALL er det korte namnet (vidare) eller det fulle (1/evaluer/vidare). Kan det ikkje takast, står grunnen der,
    og kva som vil opne det. Eit utfall som reiser eit varsel, reiser varselet.
    """

    def make(spot: Spot) -> Wish:
        now = session.desk.cases.status(spot.stream).case
        for move in spot.flow.moves.get(now.place, ()):
            if move.kind == "alert" and outcome in {move.id, move.outcome}:
                return do.RaiseAlert(move.alert, note=reason)
        way = spot.way(outcome, now.place)
        return do.Choose(visit=visit, outcome=way, reason=reason, saw=now.text, anonymous=anonymous)

    return session.carry_out(case, by, make, key)


@command("approve", "approve 3f2a nivå-2 --by rita:rektor")
@case_argument
@click.argument("outcome", metavar="UTFALL")
@acting(visit=True)
@with_session()
def approve(session: Session, case: str, outcome: str, by: Actor, key: str, visit: int) -> int:
    """Godkjenn eit utfall, så ein annan kan ta det.

    Alt anna som utfallet krev, må vere på plass først. Blir det endra etterpå, fell godkjenninga bort.
    """
    return session.carry_out(case, by, lambda _: do.Approve(visit=visit, outcome=outcome), key)


@command("reopen", 'reopen 3f2a --reason "Uroa er komen att" --by per:kontaktlærar')
@case_argument
@click.option("--start", default="", metavar="NIVÅ", help="Nivået ho startar på; utan dette: det første.")
@click.option("--reason", default="", metavar="TEKST", help="Kvifor saka blir teken opp att.")
@acting()
@with_session()
def reopen(session: Session, case: str, start: str, reason: str, by: Actor, key: str) -> int:
    """Ta opp att ei sak som er avslutta, på den utgåva av rettleiaren som gjeld i dag."""
    return session.carry_out(case, by, lambda _: do.Reopen(start, reason), key)


@command("tick", "tick 3f2a")
@case_argument
@with_session()
def tick(session: Session, case: str) -> int:
    """Før det som tida har ført med seg: fristar som er gått ut, samtykke som ikkje gjeld lenger.

    Du treng aldri gjere dette for at eit svar skal bli rett. Det blir ført uansett, seinast ved neste kommando.
    """
    return session.carry_out(case, NOBODY, lambda _: do.Tick())
