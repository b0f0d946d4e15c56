"""The fixed words of the engine: what the status of an outcome or a consent is called, and headings of a case.

The long tables stand beside: `locale.refusals`, `locale.happenings`, `locale.needs`, `locale.fragments`.
"""

from __future__ import annotations

from bti_engine.locale.sentence import Sentence

STATUSES: dict[str, Sentence] = {
    "open": Sentence("kan veljast", "kan velges", "can be chosen"),
    "refused": Sentence("kan ikkje veljast", "kan ikke velges", "cannot be chosen"),
    "missing": Sentence("manglar noko", "mangler noe", "lacks something"),
    "unknown": Sentence("uvisst om det gjeld", "uvisst om det gjelder", "not known whether it applies"),
    "not-applicable": Sentence("gjeld ikkje no", "gjelder ikke nå", "does not apply now"),
}
"""What an outcome's status is called."""

STATES: dict[str, Sentence] = {
    "ikkje-spurt": Sentence("ikkje spurt", "ikke spurt", "not asked"),
    "gitt": Sentence("gitt", "gitt", "given"),
    "nekta": Sentence("nekta", "nektet", "refused"),
    "trekt": Sentence("trekt", "trukket", "withdrawn"),
    "utgått": Sentence("utgått", "utgått", "expired"),
    "tiltenkt": Sentence("ønskt med, ikkje med enno", "ønsket med, ikke med ennå", "wanted, not taking part yet"),
    "med": Sentence("med", "med", "taking part"),
    "går": Sentence("går", "går", "runs"),
    "nådd": Sentence("halden", "holdt", "met"),
    "brote": Sentence("broten", "brutt", "missed"),
    "slutt": Sentence("gjeld ikkje lenger", "gjelder ikke lenger", "no longer counts"),
}
"""What the states of consents, services and deadlines are called."""

FORMS: dict[str, Sentence] = {
    "skriftleg": Sentence("skriftleg", "skriftlig", "in writing"),
    "munnleg": Sentence("munnleg", "muntlig", "by word of mouth"),
}
"""How a consent can be given."""

TRUTHS: dict[str, Sentence] = {
    "True": Sentence("oppfylt", "oppfylt", "holds"),
    "False": Sentence("ikkje oppfylt", "ikke oppfylt", "does not hold"),
    "None": Sentence("ikkje kjent", "ikke kjent", "not known"),
    "and": Sentence("alt dette", "alt dette", "all of this"),
    "or": Sentence("minst eitt av dette", "minst ett av dette", "at least one of this"),
    "not": Sentence("ikkje", "ikke", "not"),
}
"""How a condition stands, and how its parts are joined."""

WORDS: dict[str, Sentence] = {
    "yes": Sentence("ja", "ja", "yes"),
    "no": Sentence("nei", "nei", "no"),
    "empty": Sentence("(tomt)", "(tomt)", "(empty)"),
    "a-text": Sentence("ein tekst", "en tekst", "a text"),
    "someone": Sentence("ein person", "en person", "a person"),
    "someone-in": Sentence("ein person ({role})", "en person ({role})", "a person ({role})"),
    "anybody": Sentence("tilsette", "ansatte", "staff"),
    "a-leader": Sentence("ein leiar", "en leder", "a leader"),
    "baton": Sentence("stafetthaldar", "stafettholder", "holder of the baton"),
    "level": Sentence("{heading} {id}", "{heading} {id}", "level {id}"),
    "heading": Sentence("nivå", "nivå", "level"),
    "after": Sentence("steget etter {outcome}", "steget etter {outcome}", "the step after {outcome}"),
    "duty": Sentence("plikta {duty}", "plikten {duty}", "the duty {duty}"),
    "ask-again": Sentence(
        "Spør på nytt om samtykke: {consent}",
        "Spør på nytt om samtykke: {consent}",
        "Ask again for consent: {consent}",
    ),
    "ask-young": Sentence(
        "Spør {who} sjølv om samtykke: {consent}",
        "Spør {who} selv om samtykke: {consent}",
        "Ask {who} in person for consent: {consent}",
    ),
    "the-young": Sentence("den unge", "den unge", "the young person"),
    "next": Sentence("gå vidare", "gå videre", "go on"),
}
"""Single words, and how names are put together."""

LABELS: dict[str, Sentence] = {
    "case": Sentence("Sak {id}", "Sak {id}", "Case {id}"),
    "track": Sentence("Varsel {id}", "Varsel {id}", "Alert {id}"),
    "about": Sentence("Gjeld", "Gjelder", "About"),
    "guide": Sentence("Rettleiar", "Veileder", "Guide"),
    "alerts": Sentence("Opne varsel", "Åpne varsler", "Open alerts"),
    "alert": Sentence(
        "{alert}: {place} (varsel {track}).{shields}",
        "{alert}: {place} (varsel {track}).{shields}",
        "{alert}: {place} (alert {track}).{shields}",
    ),
    "alert-shields": Sentence(
        " Ikkje kontakt {persons} om dette, og la dei ikkje få vite om det.",
        " Ikke kontakt {persons} om dette, og la dem ikke få vite om det.",
        " Do not contact {persons} about this, and do not let them know.",
    ),
    "place": Sentence("Står i", "Står i", "Stands in"),
    "place-is": Sentence(
        "{place} på {level} (omgang {visit}), sidan {since}",
        "{place} på {level} (omgang {visit}), siden {since}",
        "{place} at {level} (visit {visit}), since {since}",
    ),
    "place-in-track": Sentence("{place}, sidan {since}", "{place}, siden {since}", "{place}, since {since}"),
    "shielded": Sentence("Skal ikkje få vite om det", "Skal ikke få vite om det", "Not to be told"),
    "waiting": Sentence("Ventar", "Venter", "Waiting"),
    "closed": Sentence("Avslutta", "Avsluttet", "Closed"),
    "alert-done": Sentence("Arbeidet med varselet er ferdig.", "Arbeidet med varselet er ferdig.", "The work is done."),
    "nothing": Sentence(
        "{person} er ikkje med i saka og ser ingenting av henne.",
        "{person} er ikke med i saken og ser ingenting av den.",
        "{person} does not take part in the case and sees nothing of it.",
    ),
    "varied": Sentence(
        "{guide}, slik han er for {variant}", "{guide}, slik den er for {variant}", "{guide}, as it is for {variant}"
    ),
    "unnamed": Sentence("Saka blir drøfta utan namn.", "Saken drøftes uten navn.", "It is discussed without names."),
    "worksheet": Sentence("Arbeidsark", "Arbeidsark", "Worksheet"),
    "worksheet-seen": Sentence(
        "Loggen er ikkje open. Berre {persons} ser saka.",
        "Loggen er ikke åpen. Bare {persons} ser saken.",
        "The log is not open. Only {persons} see the case.",
    ),
    "worksheet-needs": Sentence("For å opne loggen: {need}", "For å åpne loggen: {need}", "To open the log: {need}"),
    "leaders": Sentence("leiarar", "ledere", "leaders"),
    "service": Sentence("Tenesta som har saka", "Tjenesten som har saken", "The service that has the case"),
    "approvals": Sentence("Godkjent", "Godkjent", "Approved"),
    "duties": Sentence("Plikter i gang", "Plikter i gang", "Duties going on"),
    "duty-form": Sentence(", krev {tool}", ", krever {tool}", ", requires {tool}"),
    "duty-by": Sentence(", frist {day}", ", frist {day}", ", by {day}"),
    "duty-missed": Sentence(", fristen gjekk ut {day}", ", fristen gikk ut {day}", ", the deadline passed on {day}"),
    "part": Sentence(", del {part}", ", del {part}", ", part {part}"),
    "hidden": Sentence(
        "{person} er med i saka, men ser henne ikkje no: noko som må på plass før ho kan delast, manglar.",
        "{person} er med i saken, men ser den ikke nå: noe som må på plass før den kan deles, mangler.",
        "{person} takes part in the case but does not see it now: something that sharing it requires is not there.",
    ),
    "stopped": Sentence("Stoppa", "Stoppet", "Stopped"),
    "baton": Sentence("Stafetthaldar", "Stafettholder", "Holder of the baton"),
    "offered": Sentence("Stafetten er tilboden", "Stafetten er tilbudt", "The baton is offered to"),
    "people": Sentence("Med i saka", "Med i saken", "Taking part"),
    "services": Sentence("Andre tenester", "Andre tjenester", "Other services"),
    "consents": Sentence("Samtykke", "Samtykke", "Consent"),
    "until": Sentence(" til og med {day}", " til og med {day}", " up to and including {day}"),
    "facts": Sentence("Svar", "Svar", "Answers"),
    "again": Sentence(" (må svarast på nytt)", " (må besvares på nytt)", " (to be answered anew)"),
    "questions": Sentence("Ikkje svart på", "Ikke besvart", "Not answered"),
    "deadlines": Sentence("Fristar", "Frister", "Deadlines"),
    "deadline": Sentence(
        "{clock}: {last_day}, {status} ({owner})",
        "{clock}: {last_day}, {status} ({owner})",
        "{clock}: {last_day}, {status} ({owner})",
    ),
    "waits-for": Sentence(
        "{clock}: ventar på svar på {fact}", "{clock}: venter på svar på {fact}", "{clock}: waits for {fact}"
    ),
    "tasks": Sentence("Oppgåver", "Oppgaver", "Tasks"),
    "measures": Sentence("Tiltak", "Tiltak", "Measures"),
    "measure": Sentence(
        "«{title}» [{id}]: {person}, evaluerast innan {day}",
        "«{title}» [{id}]: {person}, evalueres innen {day}",
        "«{title}» [{id}]: {person}, to be evaluated by {day}",
    ),
    "evaluated": Sentence("«{title}» [{id}]: evaluert", "«{title}» [{id}]: evaluert", "«{title}» [{id}]: evaluated"),
    "meetings": Sentence("Møte", "Møter", "Meetings"),
    "planned": Sentence("{kind}, avtalt til {day}", "{kind}, avtalt til {day}", "{kind}, agreed for {day}"),
    "held": Sentence("{kind}, halde", "{kind}, holdt", "{kind}, held"),
    "documents": Sentence("Dokument", "Dokumenter", "Documents"),
    "leads-to": Sentence("til {target}", "til {target}", "to {target}"),
    "leads-back": Sentence("tilbake", "tilbake", "back"),
    "raises": Sentence("reiser varselet {alert}", "reiser varselet {alert}", "raises the alert {alert}"),
    "needs-reason": Sentence("krev grunngjeving", "krever begrunnelse", "needs a reason"),
    "only-for": Sentence("berre for {roles}", "bare for {roles}", "only for {roles}"),
    "applies-when": Sentence("Gjeld når", "Gjelder når", "Applies when"),
    "opens": Sentence("Dette opnar: {needs}", "Dette åpner: {needs}", "This opens it: {needs}"),
    "opens-or": Sentence("Eller: {needs}", "Eller: {needs}", "Or: {needs}"),
    "opens-more": Sentence("Det finst fleire måtar.", "Det finnes flere måter.", "There are more ways."),
    "opens-none": Sentence(
        "Ingen kan opne dette med svar eller føringar no.",
        "Ingen kan åpne dette med svar eller føringer nå.",
        "Nobody can open this now by answers or records.",
    ),
    "supplied-by": Sentence("{need} (frå {roles})", "{need} (fra {roles})", "{need} (from {roles})"),
    "approved": Sentence("godkjent", "godkjent", "approved"),
    "choose-unnamed": Sentence("vel med --anonymous", "velg med --anonymous", "choose with --anonymous"),
    "with-names": Sentence("med namn", "med navn", "with names"),
    "without-names": Sentence("utan namn", "uten navn", "without names"),
    "advice-True": Sentence("følgt", "fulgt", "followed"),
    "advice-False": Sentence(
        "ikkje følgt; det kan veljast likevel", "ikke fulgt; det kan velges likevel", "not followed; it is no hindrance"
    ),
    "advice-None": Sentence(
        "ikkje kjent om det er følgt", "ikke kjent om det er fulgt", "not known whether it is followed"
    ),
    "not-now": Sentence("Gjeld ikkje no: {outcomes}", "Gjelder ikke nå: {outcomes}", "Not for now: {outcomes}"),
    "no-ways": Sentence(
        "Her er ingenting å velje mellom.", "Her er ingenting å velge mellom.", "There is nothing to choose here."
    ),
    "give-reason": Sentence('Skriv ho med --reason "…".', 'Skriv den med --reason "…".', 'Give it with --reason "…".'),
    "received": Sentence(
        "Meldinga er motteken. Dei som skal følgje opp, kan sjå henne.",
        "Meldingen er mottatt. De som skal følge opp, kan se den.",
        "The message is received. Those who are to follow it up can see it.",
    ),
    "no-news": Sentence("Ingenting nytt.", "Ingenting nytt.", "Nothing new."),
    "give-names": Sentence(
        'Før namn med: bti case person add {person} "…"',
        'Før navn med: bti case person add {person} "…"',
        'Give names with: bti case person add {person} "…"',
    ),
    "verified": Sentence(
        "Loggen er urørt: {events} hendingar, siste ledd {head}.",
        "Loggen er urørt: {events} hendelser, siste ledd {head}.",
        "The log is untouched: {events} events, last link {head}.",
    ),
    "fault-missing": Sentence(
        "Loggen er broten: hending {number} manglar.",
        "Loggen er brutt: hendelse {number} mangler.",
        "The log is broken: event {number} is missing.",
    ),
    "fault-moved": Sentence(
        "Loggen er broten: hending {number} står på feil plass.",
        "Loggen er brutt: hendelse {number} står på feil plass.",
        "The log is broken: event {number} stands in the wrong place.",
    ),
    "fault-changed": Sentence(
        "Loggen er broten: hending {number} er endra.",
        "Loggen er brutt: hendelse {number} er endret.",
        "The log is broken: event {number} has been changed.",
    ),
    "fault-added": Sentence(
        "Loggen er broten: noko er lagt til i hending {number}.",
        "Loggen er brutt: noe er lagt til i hendelse {number}.",
        "The log is broken: something was added to event {number}.",
    ),
    "erased": Sentence("Sletta innhald: {count}.", "Slettet innhold: {count}.", "Erased content: {count}."),
}
"""Headings and short lines of the pages and printouts of a case."""


def word(table: dict[str, Sentence], key: str, language: str, **arguments: object) -> str:
    """One of the words of a table in `language`; a word that the table does not have stays as it is."""
    found = table.get(key)
    return found.say(language, arguments) if found is not None else key
