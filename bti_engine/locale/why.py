"""What `bti why` says of a way on in a case: who can do what, in which form, by when, and what follows."""

from __future__ import annotations

from bti_engine.locale.sentence import Sentence

HEADINGS: dict[str, Sentence] = {
    "only": Sentence("Berre {people} kan velje det.", "Bare {people} kan velge det.", "Only {people} can choose it."),
    "responsible": Sentence(
        "Ansvar: {people}. Andre tilsette i saka kan òg velje det.",
        "Ansvar: {people}. Andre ansatte i saken kan også velge det.",
        "Responsible: {people}. Others of the staff can choose it too.",
    ),
    "staff": Sentence(
        "Dei tilsette i saka kan velje det. Ansvar: {roles}.",
        "De ansatte i saken kan velge det. Ansvar: {roles}.",
        "The staff of the case can choose it. Responsible: {roles}.",
    ),
    "no-takers": Sentence(
        "Ingen av dei som er med, kan velje dette. Det kan berre {roles}.",
        "Ingen av dem som er med, kan velge dette. Det kan bare {roles}.",
        "Nobody who takes part can choose this. Only {roles} can.",
    ),
    "applies": Sentence("Gjeld når:", "Gjelder når:", "Applies when:"),
    "opens": Sentence("Dette opnar det:", "Dette åpner det:", "This opens it:"),
    "or": Sentence("Eller dette:", "Eller dette:", "Or this:"),
    "more": Sentence("Det finst fleire måtar.", "Det finnes flere måter.", "There are more ways."),
    "none": Sentence(
        "Ingen kan opne dette med svar eller føringar no.",
        "Ingen kan åpne dette med svar eller føringer nå.",
        "Nobody can open this now by answers or records.",
    ),
    "now": Sentence("Blir det valt no:", "Blir det valgt nå:", "If it is chosen now:"),
    "then": Sentence(
        "Blir det valt når dette er på plass:",
        "Blir det valgt når dette er på plass:",
        "If it is chosen when this is in place:",
    ),
    "written": Sentence(
        "Blir det valt, seier rettleiaren:", "Blir det valgt, sier veilederen:", "If it is chosen, the guide says:"
    ),
    "due": Sentence("Fristar som gjeld her:", "Frister som gjelder her:", "Deadlines that bear on this:"),
    "stands": Sentence("Står i rettleiaren: {where}.", "Står i veilederen: {where}.", "Stands in the guide: {where}."),
    "rests": Sentence("Byggjer på: {sources}.", "Bygger på: {sources}.", "Rests on: {sources}."),
}
"""Headings of the parts."""

SUPPLY: dict[str, Sentence] = {
    "who": Sentence("Kven: {people}", "Hvem: {people}", "Who: {people}"),
    "or-others": Sentence(
        "{people}, eller andre tilsette i saka",
        "{people}, eller andre ansatte i saken",
        "{people}, or others of the staff",
    ),
    "reaches": Sentence("Til: {people}", "Til: {people}", "To: {people}"),
    "join-first": Sentence(
        "Ingen i saka er {role} enno. La ein bli med først.",
        "Ingen i saken er {role} ennå. La en bli med først.",
        "Nobody in the case is {role} yet. Let one join first.",
    ),
    "nobody": Sentence(
        "Kven: {roles}. Ingen av dei er med i saka enno.",
        "Hvem: {roles}. Ingen av dem er med i saken ennå.",
        "Who: {roles}. None of them takes part in the case yet.",
    ),
    "form": Sentence("Form: {forms}", "Form: {forms}", "Form: {forms}"),
    "on-form": Sentence("{forms}, på {tool}", "{forms}, på {tool}", "{forms}, on {tool}"),
    "with-form": Sentence("Skjema: {tool}", "Skjema: {tool}", "Form: {tool}"),
    "choices": Sentence("Svara er: {choices}", "Svarene er: {choices}", "The answers are: {choices}"),
    "for": Sentence("For: {services}", "For: {services}", "For: {services}"),
    "measures": Sentence("Tiltak som står att: {things}", "Tiltak som gjenstår: {things}", "Measures left: {things}"),
    "tasks": Sentence("Oppgåver som står att: {things}", "Oppgaver som gjenstår: {things}", "Tasks left: {things}"),
    "waiver": Sentence(
        "Eit ope varsel seier at ingen skal kontaktast. Ein leiar kan avgjere at det skal vente.",
        "Et åpent varsel sier at ingen skal kontaktes. En leder kan avgjøre at det skal vente.",
        "An open alert says that nobody is to be contacted. A leader can decide that it must wait.",
    ),
    "correction": Sentence(
        "Svaret er gitt før. Rett det berre om det var feil.",
        "Svaret er gitt før. Rett det bare hvis det var feil.",
        "It has been answered. Correct it only if that was wrong.",
    ),
    "how": Sentence("Slik: {command}", "Slik: {command}", "How: {command}"),
    "by": Sentence("Når: {day}", "Når: {day}", "When: {day}"),
    "rests": Sentence("Byggjer på: {sources}", "Bygger på: {sources}", "Rests on: {sources}"),
}
"""How one thing that is needed can be supplied."""

DAYS: dict[str, Sentence] = {
    "deadline": Sentence(
        "{day}, fristen for {deadline} ({owner})",
        "{day}, fristen for {deadline} ({owner})",
        "{day}, the deadline for {deadline} ({owner})",
    ),
    "deadline.missed": Sentence(
        "fristen for {deadline} gjekk ut {day} ({owner})",
        "fristen for {deadline} gikk ut {day} ({owner})",
        "the deadline for {deadline} passed on {day} ({owner})",
    ),
    "meeting": Sentence(
        "{day}, då {meeting} er avtalt", "{day}, da {meeting} er avtalt", "{day}, for which {meeting} is agreed"
    ),
    "meeting.missed": Sentence(
        "{meeting} var avtalt til {day}", "{meeting} var avtalt til {day}", "{meeting} was agreed for {day}"
    ),
    "measure": Sentence(
        "{day}, då {measure} skal vere evaluert",
        "{day}, da {measure} skal være evaluert",
        "{day}, when {measure} is to have been evaluated",
    ),
    "measure.missed": Sentence(
        "{measure} skulle vere evaluert {day}",
        "{measure} skulle vært evaluert {day}",
        "{measure} was to have been evaluated on {day}",
    ),
    "task": Sentence("{day}, fristen for {task}", "{day}, fristen for {task}", "{day}, the deadline for {task}"),
    "task.missed": Sentence(
        "fristen for {task} var {day}", "fristen for {task} var {day}", "the deadline for {task} was {day}"
    ),
    "consent": Sentence(
        "{day}, siste dagen {consent} frå {person} gjeld",
        "{day}, siste dag {consent} fra {person} gjelder",
        "{day}, the last day of {consent} from {person}",
    ),
    "consent.missed": Sentence(
        "{consent} frå {person} gjekk ut {day}",
        "{consent} fra {person} gikk ut {day}",
        "{consent} from {person} expired on {day}",
    ),
}
"""Days that bear on something."""

AFTER: dict[str, Sentence] = {
    "go": Sentence("Saka går til {place}{level}.", "Saken går til {place}{level}.", "The case goes to {place}{level}."),
    "arena": Sentence(
        "Saka blir drøfta i {arena}: {place}{unnamed}.",
        "Saken drøftes i {arena}: {place}{unnamed}.",
        "The case is discussed in {arena}: {place}{unnamed}.",
    ),
    "back": Sentence(
        "Saka går tilbake til {place}{level}.",
        "Saken går tilbake til {place}{level}.",
        "The case goes back to {place}{level}.",
    ),
    "again": Sentence(
        "Saka blir ståande i {place}, og steget byrjar på nytt.",
        "Saken blir stående i {place}, og steget begynner på nytt.",
        "The case stays in {place}, and the step begins anew.",
    ),
    "end": Sentence("Saka blir avslutta: {end}.", "Saken avsluttes: {end}.", "The case ends: {end}."),
    "end-track": Sentence(
        "Arbeidet med varselet er ferdig.", "Arbeidet med varselet er ferdig.", "The work on the alert is done."
    ),
    "alert": Sentence(
        "Varselet {alert} blir reist og byrjar i {place}. Saka blir ståande der ho er.",
        "Varselet {alert} reises og begynner i {place}. Saken blir stående der den er.",
        "The alert {alert} is raised and begins in {place}. The case stays where it is.",
    ),
    "alert.unknown": Sentence(
        "Varselet {alert} blir reist. Saka blir ståande der ho er.",
        "Varselet {alert} reises. Saken blir stående der den er.",
        "The alert {alert} is raised. The case stays where it is.",
    ),
    "level": Sentence(" på {level}", " på {level}", " at {level}"),
    "unnamed": Sentence(", utan namn", ", uten navn", ", without names"),
    "deadline": Sentence(
        "Ny frist: {day} for {deadline} ({owner}).",
        "Ny frist: {day} for {deadline} ({owner}).",
        "A new deadline: {day} for {deadline} ({owner}).",
    ),
    "deadline.waits": Sentence(
        "Ny frist for {deadline} ({owner}), frå ein dato som blir svart på.",
        "Ny frist for {deadline} ({owner}), fra en dato som det svares på.",
        "A new deadline for {deadline} ({owner}), from a date that is asked for.",
    ),
    "task": Sentence("Ny oppgåve: {task} ({role}).", "Ny oppgave: {task} ({role}).", "A new task: {task} ({role})."),
    "task.due": Sentence(
        "Ny oppgåve: {task} ({role}), frist {day}.",
        "Ny oppgave: {task} ({role}), frist {day}.",
        "A new task: {task} ({role}), by {day}.",
    ),
    "duty": Sentence("Plikta {duty} byrjar.", "Plikten {duty} begynner.", "The duty {duty} begins."),
    "forgets": Sentence(
        "Må svarast på nytt: {facts}.",
        "Må besvares på nytt: {facts}.",
        "To be answered anew: {facts}.",
    ),
    "approval": Sentence(
        "Godkjenninga av {outcome} gjeld ikkje lenger.",
        "Godkjenningen av {outcome} gjelder ikke lenger.",
        "The approval of {outcome} no longer counts.",
    ),
    "joining": Sentence(
        "Blir med i saka: {services}.",
        "Blir med i saken: {services}.",
        "Come to take part: {services}.",
    ),
    "leaving": Sentence(
        "Er ikkje med lenger: {services}.",
        "Er ikke med lenger: {services}.",
        "No longer take part: {services}.",
    ),
    "baton": Sentence(
        "{person} er ikkje stafetthaldar lenger.",
        "{person} er ikke stafettholder lenger.",
        "{person} no longer holds the baton.",
    ),
    "log.opened": Sentence("Loggen blir open.", "Loggen åpnes.", "The log is opened."),
    "log.shut": Sentence("Loggen blir lukka.", "Loggen lukkes.", "The log is shut."),
    "sees": Sentence("Kan sjå det: {people}.", "Kan se det: {people}.", "Can see it: {people}."),
    "sees-alert": Sentence("Kan sjå varselet: {people}.", "Kan se varselet: {people}.", "Can see the alert: {people}."),
    "gains": Sentence(
        "Får sjå saka, men ser henne ikkje no: {people}.",
        "Får se saken, men ser den ikke nå: {people}.",
        "Come to see the case, which they do not now: {people}.",
    ),
    "loses": Sentence(
        "Ser ikkje saka lenger: {people}.", "Ser ikke saken lenger: {people}.", "No longer see the case: {people}."
    ),
    "shielded": Sentence(
        "Skal ikkje få vite om det: {people}.",
        "Skal ikke få vite om det: {people}.",
        "Are not to be told: {people}.",
    ),
}
"""What follows."""

PLACES: dict[str, Sentence] = {
    "step": Sentence("steget {step}", "steget {step}", "the step {step}"),
    "level": Sentence("{level}, {title}", "{level}, {title}", "{level}, {title}"),
    "arena": Sentence("arenaen {arena}", "arenaen {arena}", "the arena {arena}"),
    "alert": Sentence("varselet {alert}", "varselet {alert}", "the alert {alert}"),
    "end": Sentence("slutten {end}", "slutten {end}", "the end {end}"),
}
"""Where something stands in a guide."""
