"""Commands about people and services: consent, who takes part, who is informed."""

from __future__ import annotations

import click

from bti_engine.cli._session import Session, acting, case_argument, command, with_session
from bti_engine.cli._types import ACTOR, DAY, PERSON, WordType
from bti_engine.model import commands as do
from bti_engine.model.commands import Actor
from bti_engine.model.vocabulary import CONDITION_WORDS, VALUES, to_canonical

_MEANT = {"ja": "gitt", "nei": "nekta", "sagt-nei": "nekta"}
_ANSWERS = WordType({each: CONDITION_WORDS[each] for each in ("gitt", "nekta", "trekt")}, _MEANT)
_FORMS = WordType({each: VALUES[each] for each in ("skriftleg", "munnleg")})


@command(
    "consent",
    "consent 3f2a tverrfagleg gitt --giver mor --service ppt --form skriftleg --by per:kontaktlærar",
    "consent 3f2a tverrfagleg trekt --giver mor --service ppt --by mor:føresette",
)
@case_argument
@click.argument("consent", metavar="SAMTYKKE")
@click.argument("answer", type=_ANSWERS, metavar="gitt|nekta|trekt")
@click.option("--giver", required=True, type=PERSON, help="Den som svarer.")
@click.option("--service", default="", metavar="TENESTE", help="Tenesta det gjeld, der samtykket er for kvar teneste.")
@click.option("--form", type=_FORMS, help="Korleis samtykket er gitt.")
@click.option("--on", default="", type=DAY, help="Dagen svaret blei gitt; utan dette: i dag.")
@acting()
@with_session()
def consent_(
    session: Session,
    case: str,
    consent: str,
    answer: str,
    giver: str,
    service: str,
    form: str | None,
    on: str,
    by: Actor,
    key: str,
) -> int:
    """Før kva nokon har svart på eit samtykke: gitt, nekta eller trekt."""
    word = to_canonical(answer, CONDITION_WORDS, "nb")
    return session.carry_out(
        case,
        by,
        lambda spot: do.Consent(
            spot.id(consent),
            giver,
            word,  # type: ignore[arg-type]  # one of the three words above
            spot.id(service),
            to_canonical(form or "", VALUES, "nb"),
            on,
        ),
        key,
    )


@command(
    "involve",
    "involve 3f2a ppt --by per:kontaktlærar",
    'involve 3f2a barnevern --law barnevern-13-2 --reason "Alvorleg uro" --by rita:rektor',
)
@case_argument
@click.argument("service", metavar="TENESTE")
@click.option("--law", default="", metavar="LOV", help="Lova som gir heimel, der samtykke ikkje er grunnlaget.")
@click.option("--reason", default="", metavar="TEKST", help="Kvifor; påkravd med --law.")
@acting()
@with_session()
def involve(session: Session, case: str, service: str, law: str, reason: str, by: Actor, key: str) -> int:
    """Ønskj ei anna teneste med. Ingenting blir delt før samtykke eller heimel er på plass."""
    return session.carry_out(case, by, lambda spot: do.Involve(spot.id(service), law, reason), key)


@command("release", "release 3f2a ppt --by per:stafetthaldar")
@case_argument
@click.argument("service", metavar="TENESTE")
@acting()
@with_session()
def release(session: Session, case: str, service: str, by: Actor, key: str) -> int:
    """Avslutt samarbeidet med ei anna teneste."""
    return session.carry_out(case, by, lambda spot: do.Release(spot.id(service)), key)


@command("contact", 'contact 3f2a føresette --person mor --note "Ringde i dag" --by per:kontaktlærar')
@case_argument
@click.argument("role", metavar="ROLLE")
@click.option("--person", default="", type=PERSON, help="Kven av dei; utan dette: alle i rolla.")
@click.option("--note", default="", metavar="TEKST", help="Eit notat om samtalen.")
@acting()
@with_session()
def contact(session: Session, case: str, role: str, person: str, note: str, by: Actor, key: str) -> int:
    """Før at nokon er informert, til dømes dei føresette."""
    return session.carry_out(case, by, lambda spot: do.Contact(spot.id(role), person, note), key)


@command("waive", 'waive 3f2a føresette --reason "Etter råd frå politiet" --by rita:rektor')
@case_argument
@click.argument("role", metavar="ROLLE")
@click.option("--reason", required=True, metavar="TEKST", help="Kvifor.")
@acting()
@with_session()
def waive(session: Session, case: str, role: str, reason: str, by: Actor, key: str) -> int:
    """Avgjer at nokon ikkje skal informerast no. Det kan berre ein leiar."""
    return session.carry_out(case, by, lambda spot: do.WaiveContact(spot.id(role), reason), key)


@command("join", "join 3f2a anne:fagperson:ppt --by per:kontaktlærar")
@case_argument
@click.argument("who", type=ACTOR, metavar="PERSON:ROLLE[:TENESTE]")
@acting()
@with_session()
def join(session: Session, case: str, who: Actor, by: Actor, key: str) -> int:
    """La ein person bli med i saka, i ei rolle."""
    return session.carry_out(case, by, lambda spot: do.Join(who.person, spot.id(who.role), spot.id(who.service)), key)


@command("leave", "leave 3f2a anne:fagperson --by anne:fagperson")
@case_argument
@click.argument("who", type=ACTOR, metavar="PERSON:ROLLE")
@acting()
@with_session()
def leave(session: Session, case: str, who: Actor, by: Actor, key: str) -> int:
    """La ein person gå ut av ei rolle i saka."""
    return session.carry_out(case, by, lambda spot: do.Leave(who.person, spot.id(who.role)), key)
