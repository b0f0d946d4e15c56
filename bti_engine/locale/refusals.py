"""Sentences for refused commands: what stands in the way, by the code of the reason.

`{names}` are the reason's arguments, shown by their titles, and the fragments of `locale.fragments`.
"""

from __future__ import annotations

from bti_engine.locale.sentence import Sentence

REFUSALS: dict[str, Sentence] = {
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
    # --- consent and services
    "unknown-consent": Sentence(
        "Rettleiaren har ikkje noko samtykke som heiter «{consent}». Han har: {consents}.",
        "Veilederen har ikke noe samtykke som heter «{consent}». Den har: {consents}.",
        "The guide has no consent called «{consent}». It has: {consents}.",
    ),
    "consent-form": Sentence(
        "Samtykket må vere gitt på ein av desse måtane: {forms}.",
        "Samtykket må være gitt på en av disse måtene: {forms}.",
        "The consent must have been given in one of these ways: {forms}.",
    ),
    "consent-too-old": Sentence(
        "Eit samtykke frå {day} er alt gått ut.",
        "Et samtykke fra {day} er allerede gått ut.",
        "A consent from {day} has run out already.",
    ),
    "consent-service": Sentence(
        "Samtykket {consent} gjeld éi teneste om gongen. Vel ei av desse: {services}.",
        "Samtykket {consent} gjelder én tjeneste om gangen. Velg en av disse: {services}.",
        "The consent {consent} is for one service at a time. Choose one of these: {services}.",
    ),
    "own-consent": Sentence(
        "Familien gir, nektar og trekkjer berre sitt eige samtykke.",
        "Familien gir, nekter og trekker bare sitt eget samtykke.",
        "The family gives, refuses and withdraws only its own consent.",
    ),
    "not-a-giver": Sentence(
        "{person} er ikkje blant dei som gir samtykket {consent}.",
        "{person} er ikke blant dem som gir samtykket {consent}.",
        "{person} is not among those who give the consent {consent}.",
    ),
    "unknown-service": Sentence(
        "Rettleiaren har inga teneste som heiter «{service}». Han har: {services}.",
        "Veilederen har ingen tjeneste som heter «{service}». Den har: {services}.",
        "The guide has no service called «{service}». It has: {services}.",
    ),
    "own-service": Sentence(
        "{service} eig saka og er alltid med.",
        "{service} eier saken og er alltid med.",
        "{service} owns the case and always takes part.",
    ),
    "involved-already": Sentence(
        "{service} er alt med i saka eller ønskt med.",
        "{service} er allerede med i saken eller ønsket med.",
        "{service} takes part in the case or is wanted already.",
    ),
    "not-involved": Sentence(
        "{service} er ikkje med i saka.",
        "{service} er ikke med i saken.",
        "{service} does not take part in the case.",
    ),
    "service-outside": Sentence(
        "Desse er ikkje med i saka og kan ikkje vere på møtet: {services}. Samtykke eller heimel må på plass først.",
        "Disse er ikke med i saken og kan ikke være på møtet: {services}. Samtykke eller hjemmel må på plass først.",
        "These do not take part in the case and cannot be at the meeting: {services}. Consent or a law comes first.",
    ),
    "unknown-law": Sentence(
        "Rettleiaren har ingen lovheimel som heiter «{law}». Han har: {laws}.",
        "Veilederen har ingen lovhjemmel som heter «{law}». Den har: {laws}.",
        "The guide has no law called «{law}». It has: {laws}.",
    ),
    # --- answers and records
    "unknown-fact": Sentence(
        "Rettleiaren har inga opplysning som heiter «{fact}». Han har: {facts}.",
        "Veilederen har ingen opplysning som heter «{fact}». Den har: {facts}.",
        "The guide has no fact called «{fact}». It has: {facts}.",
    ),
    "not-asked-here": Sentence(
        "Spørsmålet {fact} blir ikkje stilt i {place}. Det kan svarast på i: {asked}.",
        "Spørsmålet {fact} stilles ikke i {place}. Det kan besvares i: {asked}.",
        "The question {fact} is not asked in {place}. It can be answered in: {asked}.",
    ),
    "wrong-answer": Sentence(
        "«{value}» er ikkje eit svar på {fact}. Svar til dømes: {choices}.",
        "«{value}» er ikke et svar på {fact}. Svar for eksempel: {choices}.",
        "«{value}» is no answer to {fact}. Answer for example: {choices}.",
    ),
    "nothing-to-correct": Sentence(
        "Hending {event} kan ikkje rettast. Svar, dokument, møte og kontakt kan rettast. Eit val blir ståande.",
        "Hendelse {event} kan ikke rettes. Svar, dokument, møte og kontakt kan rettes. Et valg blir stående.",
        "Event {event} cannot be corrected. Answers, documents, meetings and contacts can. A choice stays.",
    ),
    "text-needed": Sentence(
        "Her må det stå ein tekst.",
        "Her må det stå en tekst.",
        "A text is needed here.",
    ),
    "bad-day": Sentence(
        "Dagen «{day}» går ikkje. Skriv han som 2026-08-31. Eit samtykke er gitt i dag eller før; eit møte eller ei "
        "evaluering er i dag eller seinare.",
        "Dagen «{day}» går ikke. Skriv den som 2026-08-31. Et samtykke er gitt i dag eller før; et møte eller en "
        "evaluering er i dag eller senere.",
        "The day «{day}» will not do. Write it as 2026-08-31. A consent was given today or before; a meeting or an "
        "evaluation is today or later.",
    ),
    "measure-exists": Sentence(
        "Det finst alt eit tiltak som heiter «{measure}».",
        "Det finnes allerede et tiltak som heter «{measure}».",
        "There is a measure called «{measure}» already.",
    ),
    "unknown-measure": Sentence(
        "Saka har ikkje noko tiltak som heiter «{measure}». Ho har: {measures}.",
        "Saken har ikke noe tiltak som heter «{measure}». Den har: {measures}.",
        "The case has no measure called «{measure}». It has: {measures}.",
    ),
    "evaluated-already": Sentence(
        "Tiltaket {measure} er evaluert frå før.",
        "Tiltaket {measure} er evaluert fra før.",
        "The measure {measure} has been evaluated already.",
    ),
    "unknown-meeting": Sentence(
        "Rettleiaren har ikkje noko møte som heiter «{meeting}». Han har: {meetings}.",
        "Veilederen har ikke noe møte som heter «{meeting}». Den har: {meetings}.",
        "The guide has no meeting called «{meeting}». It has: {meetings}.",
    ),
    "unknown-tool": Sentence(
        "Rettleiaren har ikkje noko verktøy som heiter «{tool}». Han har: {tools}.",
        "Veilederen har ikke noe verktøy som heter «{tool}». Den har: {tools}.",
        "The guide has no tool called «{tool}». It has: {tools}.",
    ),
    "unknown-task": Sentence(
        "Saka har inga open oppgåve som heiter «{task}». Ho har: {tasks}.",
        "Saken har ingen åpen oppgave som heter «{task}». Den har: {tasks}.",
        "The case has no open task called «{task}». It has: {tasks}.",
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
    "no-alert": ("alert", "alerts"),
}
"""Refusals of a word that somebody wrote: which argument it is, and which holds the words that are known."""
