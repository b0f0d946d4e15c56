"""Sentences for refused commands: what stands in the way, by the code of the reason.

`{names}` are the reason's arguments, shown by their titles, and the fragments of `locale.fragments`.
"""

from __future__ import annotations

from bti_engine.locale.refusals_records import RECORDS
from bti_engine.locale.sentence import Sentence

REFUSALS: dict[str, Sentence] = {
    **RECORDS,
    # --- the case as a whole
    "not-open": Sentence(
        "Saka er ikkje opna enno.",
        "Saken er ikke åpnet ennå.",
        "The case has not been opened yet.",
    ),
    "already-open": Sentence(
        "Saka er open frå før.",
        "Saken er åpen fra før.",
        "The case is open already.",
    ),
    "closed": Sentence(
        "Saka er avslutta: {end}. Ho må takast opp att før dette kan gjerast.",
        "Saken er avsluttet: {end}. Den må tas opp igjen før dette kan gjøres.",
        "The case is closed: {end}. It must be taken up again before this can be done.",
    ),
    "not-now": Sentence(
        "Dette kan ikkje gjerast no. Snakk med stafetthaldaren.",
        "Dette kan ikke gjøres nå. Snakk med stafettholderen.",
        "This cannot be done now. Talk to the baton holder.",
    ),
    "person-needed": Sentence(
        "Det må stå kven personen er.",
        "Det må stå hvem personen er.",
        "It must be said who the person is.",
    ),
    "family-and-staff": Sentence(
        "{person} høyrer til familien i denne saka og kan ikkje vere tilsett i ho samstundes.",
        "{person} hører til familien i denne saken og kan ikke være ansatt i den samtidig.",
        "{person} belongs to the family in this case and cannot be staff in it as well.",
    ),
    "nothing-given": Sentence(
        "{person} har ikkje gitt noko slikt samtykke som kan trekkjast: {consent}.",
        "{person} har ikke gitt noe slikt samtykke som kan trekkes: {consent}.",
        "{person} has given no such consent that could be withdrawn: {consent}.",
    ),
    "nobody-in-role": Sentence(
        "Ingen er med i saka som {role}, så det er ingen å informere.",
        "Ingen er med i saken som {role}, så det er ingen å informere.",
        "Nobody takes part in the case as {role}, so there is nobody to inform.",
    ),
    "not-sound": Sentence(
        "Noko i det du skreiv, kan ikkje lagrast. Sjå etter uvanlege teikn og tal, og prøv på nytt.",
        "Noe i det du skrev, kan ikke lagres. Se etter uvanlige tegn og tall, og prøv på nytt.",
        "Something in what was written cannot be stored. Look for odd signs and numbers, and try again.",
    ),
    "not-shielded": Sentence(
        "{person} er ikkje skjerma av dette varselet.",
        "{person} er ikke skjermet av dette varselet.",
        "{person} is not shielded by this alert.",
    ),
    "not-closed": Sentence(
        "Saka er ikkje avslutta, så ho kan ikkje takast opp att.",
        "Saken er ikke avsluttet, så den kan ikke tas opp igjen.",
        "The case is not closed, so it cannot be taken up again.",
    ),
    "alert-stays-closed": Sentence(
        "Eit varsel som er ferdig, kan ikkje takast opp att. Reis eit nytt varsel.",
        "Et varsel som er ferdig, kan ikke tas opp igjen. Reis et nytt varsel.",
        "An alert that is done cannot be taken up again. Raise a new one.",
    ),
    "no-start": Sentence(
        "Saka kan ikkje starte på nivå «{level}». Ho kan starte på: {starts}.",
        "Saken kan ikke starte på nivå «{level}». Den kan starte på: {starts}.",
        "The case cannot start at level «{level}». It can start at: {starts}.",
    ),
    "unknown-kind": Sentence(
        "Rettleiaren har inga målgruppe som heiter «{kind}». Han har: {kinds}.",
        "Veilederen har ingen målgruppe som heter «{kind}». Den har: {kinds}.",
        "The guide has no target group called «{kind}». It has: {kinds}.",
    ),
    "same-subject": Sentence(
        "Saka gjeld {person} frå før.",
        "Saken gjelder {person} fra før.",
        "The case is about {person} already.",
    ),
    "has-case-already": Sentence(
        "{service} har saka frå før.",
        "{service} har saken fra før.",
        "{service} has the case already.",
    ),
    "baton-first": Sentence(
        "{person} har stafetten, og er frå tenesta som har saka no. Gi stafetten til nokon frå {service} først.",
        "{person} har stafetten, og er fra tjenesten som har saken nå. Gi stafetten til noen fra {service} først.",
        "{person} holds the baton, and is of the service that has the case now. Give the baton to somebody of "
        "{service} first.",
    ),
    "worksheet": Sentence(
        "Saka er eit arbeidsark så lenge loggen ikkje er open. Då er det berre den som fører saka, og leiarar som ser "
        "og gjer noko her.",
        "Saken er et arbeidsark så lenge loggen ikke er åpen. Da er det bare den som fører saken, og ledere som ser og "
        "gjør noe her.",
        "The case is a worksheet for as long as the log is not open. Until then only whoever keeps the case and "
        "leaders see it and do anything here.",
    ),
    # --- outcomes
    "visit-over": Sentence(
        "Saka har gått vidare og er no i {place}. Sjå vala på nytt.",
        "Saken har gått videre og er nå i {place}. Se valgene på nytt.",
        "The case has moved on and is now in {place}. Look at the options again.",
    ),
    "no-outcome": Sentence(
        "{place} har ikkje noko utfall som heiter «{outcome}». Her finst: {outcomes}.",
        "{place} har ikke noe utfall som heter «{outcome}». Her finnes: {outcomes}.",
        "{place} has no outcome called «{outcome}». There are: {outcomes}.",
    ),
    "not-yours": Sentence(
        "Utfallet {outcome} kan berre takast av {roles}.",
        "Utfallet {outcome} kan bare tas av {roles}.",
        "The outcome {outcome} can only be taken by {roles}.",
    ),
    "reason-needed": Sentence(
        "Dette krev ei grunngjeving.",
        "Dette krever en begrunnelse.",
        "This needs a reason.",
    ),
    "not-applicable": Sentence(
        "Utfallet {outcome} gjeld ikkje slik saka står no.",
        "Utfallet {outcome} gjelder ikke slik saken står nå.",
        "The outcome {outcome} does not apply as the case stands now.",
    ),
    "unknown-applies": Sentence(
        "Det er ikkje kjent om utfallet {outcome} gjeld. Noko må svarast på først.",
        "Det er ikke kjent om utfallet {outcome} gjelder. Noe må besvares først.",
        "It is not known whether the outcome {outcome} applies. Something must be answered first.",
    ),
    "requirement": Sentence(
        "Utfallet {outcome} kan ikkje takast no.",
        "Utfallet {outcome} kan ikke tas nå.",
        "The outcome {outcome} cannot be taken now.",
    ),
    "not-anonymous": Sentence(
        "Utfallet {outcome} fører ikkje til ein stad der saka kan drøftast utan namn.",
        "Utfallet {outcome} fører ikke til et sted der saken kan drøftes uten navn.",
        "The outcome {outcome} does not lead to a place where the case can be discussed without names.",
    ),
    "nothing-to-approve": Sentence(
        "Her er det ikkje noko utfall som heiter «{outcome}» og skal godkjennast. Desse skal det: {outcomes}.",
        "Her er det ikke noe utfall som heter «{outcome}» og skal godkjennes. Disse skal det: {outcomes}.",
        "There is no outcome called «{outcome}» to approve here. These are: {outcomes}.",
    ),
    "not-approver": Sentence(
        "Utfallet {outcome} kan berre godkjennast av {roles}.",
        "Utfallet {outcome} kan bare godkjennes av {roles}.",
        "The outcome {outcome} can only be approved by {roles}.",
    ),
    "approved-already": Sentence(
        "Utfallet {outcome} er alt godkjent. No kan ein annan velje det.",
        "Utfallet {outcome} er allerede godkjent. Nå kan en annen velge det.",
        "The outcome {outcome} has been approved already. Now somebody else can choose it.",
    ),
    "not-ready": Sentence(
        "Utfallet {outcome} kan ikkje godkjennast enno. Alt anna må vere klart til at det kan veljast.",
        "Utfallet {outcome} kan ikke godkjennes ennå. Alt annet må være klart til at det kan velges.",
        "The outcome {outcome} cannot be approved yet. All else must be ready for it to be chosen.",
    ),
    "approver-chooses": Sentence(
        "Du har sjølv godkjent utfallet {outcome}. Då må ein annan velje det.",
        "Du har selv godkjent utfallet {outcome}. Da må en annen velge det.",
        "You have approved the outcome {outcome} yourself. Then somebody else must choose it.",
    ),
    "stopped": Sentence(
        "Arbeidet med andre er stoppa, fordi dette ikkje gjeld lenger: {requirement}.",
        "Arbeidet med andre er stoppet, fordi dette ikke gjelder lenger: {requirement}.",
        "Work with others has stopped, because this no longer holds: {requirement}.",
    ),
    # --- people and roles
    "not-participant": Sentence(
        "{person} er ikkje med i saka{as_role}.",
        "{person} er ikke med i saken{as_role}.",
        "{person} does not take part in the case{as_role}.",
    ),
    "staff-only": Sentence(
        "Som {role} kan du ikkje gjere dette. Be ein tilsett om det.",
        "Som {role} kan du ikke gjøre dette. Be en ansatt om det.",
        "As {role} you cannot do this. Ask a member of staff.",
    ),
    "leaders-only": Sentence(
        "Som {role} kan du ikkje gjere dette. Det kan berre ein leiar.",
        "Som {role} kan du ikke gjøre dette. Det kan bare en leder.",
        "As {role} you cannot do this. Only a leader can.",
    ),
    "unknown-role": Sentence(
        "Rettleiaren har inga rolle som heiter «{role}». Han har: {roles}.",
        "Veilederen har ingen rolle som heter «{role}». Den har: {roles}.",
        "The guide has no role called «{role}». It has: {roles}.",
    ),
    "reporter-takes-no-part": Sentence(
        "Den som er {role}, melder berre frå og er ikkje med i saka etterpå.",
        "Den som er {role}, melder bare fra og er ikke med i saken etterpå.",
        "Whoever is {role} only tells of a worry and takes no part in the case after that.",
    ),
    "takes-part-already": Sentence(
        "{person} er alt med i saka{as_role}.",
        "{person} er allerede med i saken{as_role}.",
        "{person} takes part in the case already{as_role}.",
    ),
    "held": Sentence(
        "Vent med å kontakte {persons}. Eit ope varsel skjermar.",
        "Vent med å kontakte {persons}. Et åpent varsel skjermer.",
        "Do not contact {persons} now. An open alert shields.",
    ),
    # --- the baton
    "baton-is-offered": Sentence(
        "Ein blir ikkje stafetthaldar ved å bli med. Stafetten må tilbydast eller givast.",
        "Man blir ikke stafettholder ved å bli med. Stafetten må tilbys eller gis.",
        "Nobody gets the baton by joining. It is offered or given.",
    ),
    "holds-baton": Sentence(
        "{person} har stafetten og må gi han frå seg først.",
        "{person} har stafetten og må gi den fra seg først.",
        "{person} holds the baton and must hand it over first.",
    ),
    "holds-already": Sentence(
        "{person} har stafetten frå før.",
        "{person} har stafetten fra før.",
        "{person} holds the baton already.",
    ),
    "no-baton": Sentence(
        "Ingen har stafetten. Gi han til nokon først.",
        "Ingen har stafetten. Gi den til noen først.",
        "Nobody holds the baton. Give it to somebody first.",
    ),
    "not-holder": Sentence(
        "{person} har ikkje stafetten. Berre den som har han, eller ein leiar, kan tilby han til ein annan.",
        "{person} har ikke stafetten. Bare den som har den, eller en leder, kan tilby den til en annen.",
        "{person} does not hold the baton. Only its holder or a leader can offer it to somebody.",
    ),
    "not-offered": Sentence(
        "Stafetten er ikkje tilboden til {person}.",
        "Stafetten er ikke tilbudt til {person}.",
        "The baton has not been offered to {person}.",
    ),
    "leader-appoints": Sentence(
        "Nokon har alt stafetten. Då kan berre ein leiar gi han til ein annan, ikkje {role}.",
        "Noen har allerede stafetten. Da kan bare en leder gi den til en annen, ikke {role}.",
        "Somebody holds the baton already. Then only a leader can give it to another, not {role}.",
    ),
    "baton-staff": Sentence(
        "{person} er med som familie. Berre tilsette kan ha stafetten.",
        "{person} er med som familie. Bare ansatte kan ha stafetten.",
        "{person} takes part as family. Only staff can hold the baton.",
    ),
    # --- duties
    "unknown-duty": Sentence(
        "Rettleiaren har inga plikt som heiter «{duty}». Han har: {duties}.",
        "Veilederen har ingen plikt som heter «{duty}». Den har: {duties}.",
        "The guide has no duty called «{duty}». It has: {duties}.",
    ),
    "duty-not-going": Sentence(
        "Plikta {duty} er ikkje i gang i denne saka.",
        "Plikten {duty} er ikke i gang i denne saken.",
        "The duty {duty} is not going on in this case.",
    ),
    "duty-of-others": Sentence(
        "Berre {owners} kan føre plikta {duty} som oppfylt eller oppheve henne.",
        "Bare {owners} kan føre plikten {duty} som oppfylt eller oppheve den.",
        "Only {owners} can enter the duty {duty} as fulfilled or lift it.",
    ),
    "duty-needs-form": Sentence(
        "Plikta {duty} er ikkje oppfylt før heile {tool} er fylt ut, etter at plikta tok til.",
        "Plikten {duty} er ikke oppfylt før hele {tool} er fylt ut, etter at plikten begynte.",
        "The duty {duty} is not fulfilled before all of {tool} has been filled in, after the duty began.",
    ),
    # --- alerts
    "no-alert": Sentence(
        "Rettleiaren har ikkje noko varsel som heiter «{alert}». Han har: {alerts}.",
        "Veilederen har ikke noe varsel som heter «{alert}». Den har: {alerts}.",
        "The guide has no alert called «{alert}». It has: {alerts}.",
    ),
    "no-shield": Sentence(
        "Her er det ikkje noko skjerming av {person} å oppheve.",
        "Her er det ingen skjerming av {person} å oppheve.",
        "There is no shield of {person} to lift here.",
    ),
    "not-lifter": Sentence(
        "Som {role} kan du ikkje oppheve skjerminga. Det kan {roles}.",
        "Som {role} kan du ikke oppheve skjermingen. Det kan {roles}.",
        "As {role} you cannot lift the shield. That is for {roles}.",
    ),
}
"""Every code that `engine` refuses with."""

WHOLE_LIST = Sentence(
    "«{value}» er ikkje eit svar på {fact}. Svara er: {choices}.",
    "«{value}» er ikke et svar på {fact}. Svarene er: {choices}.",
    "«{value}» is no answer to {fact}. The answers are: {choices}.",
)
"""A wrong answer to a question whose answers are all known."""

MEANT = Sentence("Meinte du «{near}»?", "Mente du «{near}»?", "Did you mean «{near}»?")
"""What stands after a refusal of an unknown word that something near is known of."""

ASKED_BY_ID: dict[str, tuple[str, str]] = {
    "no-start": ("level", "starts"),
    "unknown-kind": ("kind", "kinds"),
    "no-outcome": ("outcome", "outcomes"),
    "unknown-role": ("role", "roles"),
    "unknown-consent": ("consent", "consents"),
    "consent-service": ("service", "services"),
    "unknown-service": ("service", "services"),
    "unknown-law": ("law", "laws"),
    "unknown-fact": ("fact", "facts"),
    "wrong-answer": ("value", "choices"),
    "unknown-measure": ("measure", "measures"),
    "unknown-meeting": ("meeting", "meetings"),
    "unknown-tool": ("tool", "tools"),
    "unknown-task": ("task", "tasks"),
    "unknown-duty": ("duty", "duties"),
    "unknown-part": ("part", "parts"),
    "unknown-field": ("field", "fields"),
    "nothing-to-approve": ("outcome", "outcomes"),
    "no-alert": ("alert", "alerts"),
}
"""Refusals of a word that somebody wrote: which argument it is, and which holds the words that are known."""
