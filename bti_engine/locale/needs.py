"""What must be in place, as a few words that stand alike in «dette opnar: …» and in «krav ved utfallet: …».

By built-in of the conditions, and for consents and counts by what they must be. `{names}` are filled in by
titles.
"""

from __future__ import annotations

from bti_engine.locale.sentence import Sentence

NEEDS: dict[str, Sentence] = {
    "fact": Sentence("svaret «{value}» på {fact}", "svaret «{value}» på {fact}", "the answer «{value}» to {fact}"),
    "fact.like": Sentence(
        "eit svar som {value} på {fact}", "et svar som {value} på {fact}", "an answer such as {value} to {fact}"
    ),
    "fact.other": Sentence("eit anna svar på {fact}", "et annet svar på {fact}", "another answer to {fact}"),
    "fact.among": Sentence("svaret {values} på {fact}", "svaret {values} på {fact}", "the answer {values} to {fact}"),
    "fact.unlike": Sentence(
        "eit anna svar enn {values} på {fact}",
        "et annet svar enn {values} på {fact}",
        "an answer other than {values} to {fact}",
    ),
    ">=": Sentence("minst {need}", "minst {need}", "at least {need}"),
    "<=": Sentence("høgst {need}", "høyst {need}", "at most {need}"),
    ">": Sentence("meir enn {need}", "mer enn {need}", "more than {need}"),
    "<": Sentence("færre enn {need}", "færre enn {need}", "fewer than {need}"),
    "fact.any": Sentence("svar på {fact}", "svar på {fact}", "an answer to {fact}"),
    "samtykke.gitt": Sentence(
        "{consent} frå {givers}{to}", "{consent} fra {givers}{to}", "{consent} from {givers}{to}"
    ),
    "samtykke.other": Sentence(
        "{consent} frå {givers}{to}: {state}",
        "{consent} fra {givers}{to}: {state}",
        "{consent} from {givers}{to}: {state}",
    ),
    "to": Sentence(" for {to}", " for {to}", " for {to}"),
    "to.members": Sentence(
        " for kvar teneste i {to} ({services})",
        " for hver tjeneste i {to} ({services})",
        " for each service of {to} ({services})",
    ),
    "dokument.how": Sentence(
        " (bti case document … {id})", " (bti case document … {id})", " (bti case document … {id})"
    ),
    "møte.how": Sentence(
        " (bti case meeting hold … {id})", " (bti case meeting hold … {id})", " (bti case meeting hold … {id})"
    ),
    "to.unnamed": Sentence(
        " for den tenesta som skal vere med ({services}: bti case involve)",
        " for den tjenesten som skal være med ({services}: bti case involve)",
        " for the service that is to take part ({services}: bti case involve)",
    ),
    "here": Sentence(" frå dette steget", " fra dette steget", " from this step"),
    "here.meeting": Sentence(" i dette steget", " i dette steget", " in this step"),
    "stafetthaldar": Sentence("ein stafetthaldar", "en stafettholder", "somebody who holds the baton"),
    "stafett-avklart": Sentence(
        "avklaring i dette steget av kven som er stafetthaldar",
        "avklaring i dette steget av hvem som er stafettholder",
        "settling in this step who holds the baton",
    ),
    "tal.teneste": Sentence(
        "{value} tenester med i saka", "{value} tjenester med i saken", "{value} services taking part"
    ),
    "tal.tiltak": Sentence("{value} tiltak", "{value} tiltak", "{value} measures"),
    "tal.tiltak-utan-evaluering": Sentence(
        "{value} tiltak utan evaluering", "{value} tiltak uten evaluering", "{value} measures without evaluation"
    ),
    "tal.tiltak-utan-evaluering.0": Sentence(
        "evaluering av alle tiltaka", "evaluering av alle tiltakene", "evaluation of all measures"
    ),
    "involvert": Sentence("{service} med i saka", "{service} med i saken", "{service} taking part in the case"),
    "dokument": Sentence("{tool}{here}", "{tool}{here}", "{tool}{here}"),
    "møte": Sentence("møtet {meeting}{here}", "møtet {meeting}{here}", "the meeting {meeting}{here}"),
    "møte.any": Sentence("eit møte{here}", "et møte{here}", "a meeting{here}"),
    "involvert.not": Sentence(
        "at {service} ikkje lenger er med", "at {service} ikke lenger er med", "that {service} no longer takes part"
    ),
    "møte-avtalt.not": Sentence(
        "at det avtalte møtet er halde", "at det avtalte møtet er holdt", "that the agreed meeting has been held"
    ),
    "dagar-sidan.told": Sentence(
        "svar på {fact}; svaret avgjer om det opnar",
        "svar på {fact}; svaret avgjør om det åpner",
        "an answer to {fact}; it decides whether this opens",
    ),
    "alder.told": Sentence(
        "fødselsdatoen til {who}; alderen avgjer om det opnar",
        "fødselsdatoen til {who}; alderen avgjør om det åpner",
        "the birth date of {who}; the age decides whether this opens",
    ),
    "møte-avtalt": Sentence("eit avtalt møte", "et avtalt møte", "an agreed meeting"),
    "informert": Sentence(
        "informasjon til {role}{here}", "informasjon til {role}{here}", "information to {role}{here}"
    ),
    "opne-oppgåver": Sentence("{value} opne oppgåver", "{value} åpne oppgaver", "{value} open tasks"),
    "opne-oppgåver.0": Sentence("alle oppgåvene gjorde", "alle oppgavene gjort", "all tasks done"),
    "godkjend": Sentence(
        "godkjenning frå {approvers} (ein annan enn den som vel)",
        "godkjenning fra {approvers} (en annen enn den som velger)",
        "approval by {approvers} (another than the one who chooses)",
    ),
    "plikt.gjort": Sentence("plikta {duty} oppfylt", "plikten {duty} oppfylt", "the duty {duty} fulfilled"),
    "plikt.går": Sentence("plikta {duty} i gang", "plikten {duty} i gang", "the duty {duty} going on"),
    "plikt.kvil": Sentence(
        "at plikta {duty} ikkje er i gang", "at plikten {duty} ikke er i gang", "that the duty {duty} is not going on"
    ),
    "logg": Sentence("open logg{opened_by}", "åpen logg{opened_by}", "an open log{opened_by}"),
    "opened_by": Sentence(" (han krev {needs})", " (den krever {needs})", " (it requires {needs})"),
    "log.level": Sentence(
        "at saka har kome til {level}", "at saken har kommet til {level}", "that the case has come to {level}"
    ),
    "other": Sentence("{condition}", "{condition}", "{condition}"),
}
"""What must be in place."""

ORIGINS: dict[str, Sentence] = {
    "step": Sentence("Krav for å gå ut av steget", "Krav for å gå ut av steget", "Required to leave the step"),
    "outcome": Sentence("Krav ved utfallet", "Krav ved utfallet", "Required by the outcome"),
    "entry": Sentence("Krav for å gå inn på {level}", "Krav for å gå inn på {level}", "Required to enter {level}"),
    "standing": Sentence(
        "Må gjelde så lenge saka er på {level}",
        "Må gjelde så lenge saken er på {level}",
        "Must hold for as long as the case is at {level}",
    ),
    "arena": Sentence(
        "Samtykke for dei faste medlemene i {arena}",
        "Samtykke for de faste medlemmene i {arena}",
        "Consent for the fixed members of {arena}",
    ),
    "approval": Sentence("Krav ved utfallet", "Krav ved utfallet", "Required by the outcome"),
    "log": Sentence("Krav for å dele saka med andre", "Krav for å dele saken med andre", "Required to share the case"),
    "advice": Sentence("Råd", "Råd", "Advice"),
}
"""Where a requirement stands."""
