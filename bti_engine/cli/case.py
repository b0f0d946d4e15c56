"""`bti case`: carry cases from the command line. Only the list of commands stands here, so that help is quick."""

from __future__ import annotations

import click

from bti_engine.cli._click import Group, Lazy

_ROOM = "bti_engine.cli.case_"

COMMANDS = {
    "publish": Lazy(f"{_ROOM}open:publish", "Prøv ein rettleiar og la han gjelde for nye saker."),
    "open": Lazy(f"{_ROOM}open:open_", "Opne ei sak."),
    "list": Lazy(f"{_ROOM}look:list_", "Vis alle sakene."),
    "status": Lazy(f"{_ROOM}look:status", "Vis kvar ei sak står."),
    "options": Lazy(f"{_ROOM}look:options", "Vis kva som kan veljast, og kva som manglar."),
    "why": Lazy(f"{_ROOM}why:why", "Forklar kvifor eit utfall kan eller ikkje kan veljast."),
    "log": Lazy(f"{_ROOM}look:log", "Vis alt som har hendt i ei sak."),
    "choose": Lazy(f"{_ROOM}move:choose", "Ta eit utfall."),
    "approve": Lazy(f"{_ROOM}move:approve", "Godkjenn eit utfall, så ein annan kan ta det."),
    "record": Lazy(f"{_ROOM}record:record", "Svar på spørsmål."),
    "correct": Lazy(f"{_ROOM}record:correct", "Rett eit svar, eller ta bort noko som er ført ved ein feil."),
    "note": Lazy(f"{_ROOM}record:note", "Skriv eit notat."),
    "document": Lazy(f"{_ROOM}record:document", "Før at eit skjema eller referat er laga."),
    "meeting": Lazy(f"{_ROOM}record:meeting", "Avtal eit møte, eller før at det er halde."),
    "measure": Lazy(f"{_ROOM}record:measure", "Før opp eit tiltak, eller evaluer det."),
    "task": Lazy(f"{_ROOM}record:task", "Før at ei oppgåve er gjord."),
    "duty": Lazy(f"{_ROOM}duty:duty", "Før at ei plikt er gjord, eller opphev henne."),
    "consent": Lazy(f"{_ROOM}people:consent_", "Før eit samtykke, eit nei, eller at samtykket er trekt."),
    "involve": Lazy(f"{_ROOM}people:involve", "Ønskj ei anna teneste med."),
    "release": Lazy(f"{_ROOM}people:release", "Avslutt samarbeidet med ei anna teneste."),
    "contact": Lazy(f"{_ROOM}people:contact", "Før at nokon er informert."),
    "waive": Lazy(f"{_ROOM}people:waive", "Avgjer at nokon ikkje skal informerast no (leiar)."),
    "join": Lazy(f"{_ROOM}people:join", "La ein person bli med i saka."),
    "leave": Lazy(f"{_ROOM}people:leave", "La ein person gå ut av saka."),
    "baton": Lazy(f"{_ROOM}baton:baton", "Stafetten: tilby, ta imot, sei nei, gi, avklar."),
    "alert": Lazy(f"{_ROOM}alert:alert", "Reis eit varsel, eller opphev ei skjerming."),
    "subject": Lazy(f"{_ROOM}about:subject", "Før kven saka gjeld, eller rett det."),
    "hand-over": Lazy(f"{_ROOM}about:hand_over", "Før saka over til ei anna teneste."),
    "reopen": Lazy(f"{_ROOM}move:reopen", "Ta opp att ei sak som er avslutta."),
    "tick": Lazy(f"{_ROOM}move:tick", "Før det som tida har ført med seg: fristar, samtykke som er gått ut."),
    "person": Lazy(f"{_ROOM}person:person", "Før eller gløym namnet til ein person."),
}


@click.group(
    cls=Group,
    lazy=COMMANDS,
    epilog=(
        "\b\nDøme:\n"
        "  bti case open rettleiar.yaml --by per:kontaktlærar:skule --subject kim\n"
        "  bti case options 3f2a\n"
        "  bti case record 3f2a uro=ja --by per:kontaktlærar\n"
        "  bti case choose 3f2a vidare --by per:kontaktlærar\n"
        "\n"
        "Sakene ligg i éi fil: --store FIL, elles det BTI_STORE seier, elles bti-saker.db i mappa du står i. Til prøve "
        "kan klokka stillast med BTI_NOW=2026-09-01T09:00.\n"
        "\nKode ut: 0 gjort, 1 ikkje lov no (med grunn), 2 feil bruk, 3 kan ikkje halde fram."
    ),
)
def case() -> None:
    """Opne saker på ein rettleiar, sjå kva som kan gjerast, før det som skjer, og ta avgjerder.

    SAK er nummeret til saka; dei første teikna er nok. PERSON er eit kjenneteikn utan namn; namnet blir ført for seg
    med «bti case person add» og kan slettast.
    """
