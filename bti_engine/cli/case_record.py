"""Commands that record: answers, corrections, notes, documents, meetings, measures, tasks."""

from __future__ import annotations

import click

from bti_engine.cli._answers import value
from bti_engine.cli._click import Group
from bti_engine.cli._session import DONE, Session, acting, case_argument, command, with_session
from bti_engine.cli._spot import Spot
from bti_engine.cli._types import DAY, PAIR, PERSON
from bti_engine.model import commands as do
from bti_engine.model.commands import Actor


@command(
    "record",
    "record 3f2a uro=ja --by per:kontaktlærar",
    "record 3f2a uro=ja uro-oppstod=2026-08-28 behov=anna --by per:kontaktlærar",
)
@case_argument
@click.argument("answers", nargs=-1, required=True, type=PAIR, metavar="OPPLYSNING=SVAR…")
@acting(visit=True)
@with_session()
def record(session: Session, case: str, answers: tuple[tuple[str, str], ...], by: Actor, key: str, visit: int) -> int:
    """Svar på spørsmål: ja eller nei, eit tal, ein dag, eller eitt av dei faste svara.

    Svara blir førte eitt for eitt. Blir eitt avvist, er dei før det førte.
    """
    for fact, said in answers:
        own_key = f"{key}/{fact}" if key and len(answers) > 1 else key

        def make(spot: Spot, fact: str = fact, said: str = said) -> do.Answer:
            known = spot.id(fact)
            return do.Answer(visit=visit, fact=known, value=value(spot.guide, known, said))

        code = session.carry_out(case, by, make, own_key)
        if code != DONE:
            return code
    return DONE


@command(
    "correct",
    'correct 3f2a 12 nei --reason "Skreiv feil" --by per:kontaktlærar',
    'correct 3f2a 14 --reason "Gjaldt ei anna sak" --by per:kontaktlærar',
)
@case_argument
@click.argument("number", type=click.IntRange(1), metavar="HENDING")
@click.argument("answer", required=False, metavar="[SVAR]")
@click.option("--reason", required=True, metavar="TEKST", help="Kvifor.")
@acting()
@with_session()
def correct(session: Session, case: str, number: int, answer: str | None, reason: str, by: Actor, key: str) -> int:
    """Rett eit svar, eller ta bort eit dokument, eit møte eller ein kontakt som er ført ved ein feil.

    HENDING er nummeret i loggen («bti case log»). Eit val kan ikkje rettast; ta eit nytt.
    """

    def make(spot: Spot) -> do.Correct:
        table, fact = session.desk.cases.status(spot.stream).case.entered.get(number, ("", ""))
        found = value(spot.guide, fact, answer) if answer is not None and table == "facts" else answer
        return do.Correct(number, reason, found)

    return session.carry_out(case, by, make, key)


@command("note", 'note 3f2a "Snakka med helsesjukepleiar" --by per:kontaktlærar')
@case_argument
@click.argument("text", metavar="TEKST")
@acting()
@with_session()
def note(session: Session, case: str, text: str, by: Actor, key: str) -> int:
    """Skriv eit notat. Det er for dei tilsette."""
    return session.carry_out(case, by, lambda _: do.Note(text), key)


@command(
    "document",
    'document 3f2a referat --title "Møte 9. september" --by per:kontaktlærar',
    'document 3f2a tilvising --part A --field brukarsyn="Mor vil ha hjelp" --by per:kontaktlærar',
)
@case_argument
@click.argument("tool", metavar="VERKTØY")
@click.option("--title", default="", metavar="TEKST", help="Kva dokumentet heiter.")
@click.option("--field", "fields", multiple=True, type=PAIR, help="Eit felt i skjemaet; kan stå fleire gonger.")
@click.option("--part", default="", metavar="DEL", help="Delen av skjemaet som er fylt ut; utan dette: heile.")
@acting(visit=True)
@with_session()
def document(
    session: Session,
    case: str,
    tool: str,
    title: str,
    fields: tuple[tuple[str, str], ...],
    part: str,
    by: Actor,
    key: str,
    visit: int,
) -> int:
    """Før at eit skjema er fylt ut, eller at eit referat er skrive."""

    def make(spot: Spot) -> do.MakeDocument:
        return do.MakeDocument(visit=visit, tool=spot.id(tool), title=title, fields=dict(fields), part=part)

    return session.carry_out(case, by, make, key)


@click.group(
    cls=Group, epilog="\b\nDøme:\n  bti case meeting plan 3f2a samarbeidsmøte --on 2026-09-20 --by per:kontaktlærar"
)
def meeting() -> None:
    """Møte: avtal eitt, eller før at det er halde."""


@command(
    "plan",
    "meeting plan 3f2a samarbeidsmøte --on 2026-09-20 --invite føresette --invite anne --by per:kontaktlærar",
    group=meeting,
)
@case_argument
@click.argument("kind", metavar="MØTE")
@click.option("--on", required=True, type=DAY, help="Dagen.")
@click.option("--invite", multiple=True, metavar="ROLLE|PERSON", help="Nokon som er invitert; kan stå fleire gonger.")
@acting(visit=True)
@with_session()
def plan(
    session: Session, case: str, kind: str, on: str, invite: tuple[str, ...], by: Actor, key: str, visit: int
) -> int:
    """Avtal ein dag for eit møte."""
    return session.carry_out(
        case,
        by,
        lambda spot: do.PlanMeeting(
            visit=visit, kind=spot.id(kind), on=on, invited=tuple(spot.id(each) for each in invite)
        ),
        key,
    )


@command(
    "hold",
    "meeting hold 3f2a samarbeidsmøte --present mor --present per --service ppt --by per:kontaktlærar",
    group=meeting,
)
@case_argument
@click.argument("kind", metavar="MØTE")
@click.option("--present", multiple=True, type=PERSON, help="Ein som var der; kan stå fleire gonger.")
@click.option("--service", "services", multiple=True, metavar="TENESTE", help="Ei anna teneste som var der.")
@acting(visit=True)
@with_session()
def hold(
    session: Session,
    case: str,
    kind: str,
    present: tuple[str, ...],
    services: tuple[str, ...],
    by: Actor,
    key: str,
    visit: int,
) -> int:
    """Før at eit møte er halde."""
    return session.carry_out(
        case,
        by,
        lambda spot: do.HoldMeeting(
            visit=visit,
            kind=spot.id(kind),
            present=present,
            services=tuple(spot.id(each) for each in services),
        ),
        key,
    )


@click.group(
    cls=Group,
    epilog='\b\nDøme:\n  bti case measure evaluate 3f2a 17 "Les betre" --by per:kontaktlærar',
)
def measure() -> None:
    """Tiltak: før opp eitt, eller evaluer det."""


@command(
    "add",
    'measure add 3f2a "Lesetrening" --responsible per --evaluate-by 2026-10-01 --by per:kontaktlærar',
    group=measure,
)
@case_argument
@click.argument("title", metavar="TITTEL")
@click.option("--responsible", required=True, type=PERSON, help="Den som har ansvaret.")
@click.option("--evaluate-by", required=True, type=DAY, help="Seinaste dagen for evaluering.")
@click.option("--service", default="", metavar="TENESTE", help="Tenesta som gjer det, om det ikkje er saka si eiga.")
@click.option("--id", "own", default="", metavar="NAMN", help="Eit kort namn; utan dette får tiltaket eit nummer.")
@acting()
@with_session()
def add(
    session: Session,
    case: str,
    title: str,
    responsible: str,
    evaluate_by: str,
    service: str,
    own: str,
    by: Actor,
    key: str,
) -> int:
    """Før opp eit tiltak, med ansvarleg og dag for evaluering."""
    return session.carry_out(
        case, by, lambda spot: do.AddMeasure(own, title, responsible, evaluate_by, spot.id(service)), key
    )


@command("evaluate", 'measure evaluate 3f2a 17 "Les betre" --by per:kontaktlærar', group=measure)
@case_argument
@click.argument("own", metavar="TILTAK")
@click.argument("result", metavar="TEKST")
@acting()
@with_session()
def evaluate(session: Session, case: str, own: str, result: str, by: Actor, key: str) -> int:
    """Evaluer eit tiltak. TILTAK er tittelen, eller namnet eller nummeret som status viser i [ ]."""

    def make(spot: Spot) -> do.EvaluateMeasure:
        known = session.desk.cases.status(spot.stream).case.measures
        titled = [each for each, found in known.items() if found.title == own and not found.evaluated]
        return do.EvaluateMeasure(titled[0] if own not in known and len(titled) == 1 else own, result)

    return session.carry_out(case, by, make, key)


@click.group(cls=Group, epilog="\b\nDøme:\n  bti case task done 3f2a samtale --by per:stafetthaldar")
def task() -> None:
    """Oppgåver i saka."""


@command("done", 'task done 3f2a samtale --note "Snakka med mor" --by per:stafetthaldar', group=task)
@case_argument
@click.argument("name", metavar="OPPGÅVE")
@click.option("--note", "said", default="", metavar="TEKST", help="Eit notat.")
@acting()
@with_session()
def done(session: Session, case: str, name: str, said: str, by: Actor, key: str) -> int:
    """Før at ei oppgåve er gjord. OPPGÅVE er namnet; det siste leddet er nok der berre éi heiter det."""

    def make(spot: Spot) -> do.FinishTask:
        tasks = session.desk.cases.status(spot.stream).case.tasks
        short = [own for own, each in tasks.items() if not each.done and each.name.rpartition("/")[2] == name]
        return do.FinishTask(short[0] if len(short) == 1 else name, said)

    return session.carry_out(case, by, make, key)
