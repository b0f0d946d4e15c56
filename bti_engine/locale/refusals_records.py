"""Sentences for refused records: consent and services, answers, measures, meetings, forms; see `locale.refusals`."""

from __future__ import annotations

from bti_engine.locale.sentence import Sentence

RECORDS: dict[str, Sentence] = {
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
        "Ikkje med i saka: {services}. Først må samtykke eller heimel på plass, og loggen vere open om han må det.",
        "Ikke med i saken: {services}. Først må samtykke eller hjemmel på plass, og loggen være åpen om den må det.",
        "Not taking part in the case: {services}. Consent or a law comes first, and an open log where one is required.",
    ),
    "handover-breaks": Sentence(
        "Saka kan ikkje førast over til {services} her, for då manglar noko som nivået krev.",
        "Saken kan ikke føres over til {services} her, for da mangler noe som nivået krever.",
        "The case cannot be handed over to {services} here, for something that the level requires would be lacking.",
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
    "unknown-part": Sentence(
        "{tool} har ingen del som heiter «{part}». Delane er: {parts}.",
        "{tool} har ingen del som heter «{part}». Delene er: {parts}.",
        "{tool} has no part called «{part}». The parts are: {parts}.",
    ),
    "unknown-field": Sentence(
        "{tool} har ikkje noko felt som heiter «{field}». Felta er: {fields}.",
        "{tool} har ikke noe felt som heter «{field}». Feltene er: {fields}.",
        "{tool} has no field called «{field}». The fields are: {fields}.",
    ),
    "field-needed": Sentence(
        "Feltet {field} i {tool} må fyllast ut.",
        "Feltet {field} i {tool} må fylles ut.",
        "The field {field} of {tool} must be filled in.",
    ),
    "wrong-field": Sentence(
        "Det som står i feltet {field} i {tool}, passar ikkje der. Skriv til dømes: {field_choices}.",
        "Det som står i feltet {field} i {tool}, passer ikke der. Skriv for eksempel: {field_choices}.",
        "What stands in the field {field} of {tool} does not fit there. Write for example: {field_choices}.",
    ),
    "unknown-task": Sentence(
        "Saka har inga open oppgåve som heiter «{task}». Ho har: {tasks}.",
        "Saken har ingen åpen oppgave som heter «{task}». Den har: {tasks}.",
        "The case has no open task called «{task}». It has: {tasks}.",
    ),
}
"""Every code that a record is refused with."""
