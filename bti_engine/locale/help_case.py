"""Help of `bti case …`: nynorsk as it stands in the code → bokmål, English. A paragraph at a time."""

from __future__ import annotations

CASE: dict[str, tuple[str, str]] = {
    "Prøv ein rettleiar og la han gjelde for nye saker.": (
        "Prøv en veileder og la den gjelde for nye saker.",
        "Judge a guide and let it be in force for new cases.",
    ),
    "Prøv ein rettleiar og la han gjelde for nye saker. Saker som går, held fram på utgåva dei starta på.": (
        "Prøv en veileder og la den gjelde for nye saker. Saker som går, fortsetter på utgaven de startet på.",
        ("Judge a guide and let it be in force for new cases. Cases that run go on with the edition they began with."),
    ),
    ("RETTLEIAR er ei fil, eller namnet på ein rettleiar som følgjer med. Har han feil, blir han ikkje publisert."): (
        "VEILEDER er en fil, eller navnet på en veileder som følger med. Har den feil, blir den ikke publisert.",
        "GUIDE is a file, or the name of a guide that comes with the engine. One with errors is not published.",
    ),
    "Opne ei sak.": (
        "Åpne en sak.",
        "Open a case.",
    ),
    "Opne ei sak. Nummeret hennar står på første linja.": (
        "Åpne en sak. Nummeret dens står på første linje.",
        "Open a case. Its number stands on the first line.",
    ),
    (
        "RETTLEIAR er ei fil, ein rettleiar som er publisert, eller ein som følgjer med. Ei fil blir prøvd og"
        " publisert først om ho er ny eller endra."
    ): (
        (
            "VEILEDER er en fil, en veileder som er publisert, eller en som følger med. En fil prøves og "
            "publiseres først hvis den er ny eller endret."
        ),
        (
            "GUIDE is a file, a guide that is published, or one that comes with the engine. A file is judged and "
            "published first if it is new or changed."
        ),
    ),
    "Vis alle sakene.": (
        "Vis alle sakene.",
        "Show all cases.",
    ),
    "Vis alle sakene i saksfila, ei på kvar linje. For dei tilsette.": (
        "Vis alle sakene i saksfilen, en på hver linje. For de ansatte.",
        "Show all cases of the store, one a line. For staff.",
    ),
    "Vis kvar ei sak står.": (
        "Vis hvor en sak står.",
        "Show where a case stands.",
    ),
    "Vis kvar ei sak står: opne varsel først, så steg, personar, samtykke, svar, fristar og oppgåver.": (
        "Vis hvor en sak står: åpne varsler først, så steg, personer, samtykker, svar, frister og oppgaver.",
        ("Show where a case stands: open alerts first, then step, people, consents, answers, deadlines and tasks."),
    ),
    "Vis kva som kan veljast, og kva som manglar.": (
        "Vis hva som kan velges, og hva som mangler.",
        "Show what can be chosen, and what is missing.",
    ),
    "Vis alle utfall i steget: kva som kan veljast, kva som manglar, og kva som vil opne det.": (
        "Vis alle utfall i steget: hva som kan velges, hva som mangler, og hva som vil åpne det.",
        "Show all outcomes of the step: what can be chosen, what is missing, and what would open it.",
    ),
    "Forklar kvifor eit utfall kan eller ikkje kan veljast.": (
        "Forklar hvorfor et utfall kan eller ikke kan velges.",
        "Explain why an outcome can or cannot be chosen.",
    ),
    ("Forklar eit utfall, eller alle i steget: kva som avgjer det, det minste som opnar det, og kva som følgjer."): (
        "Forklar et utfall, eller alle i steget: hva som avgjør det, det minste som åpner det, og hva som følger.",
        "Explain an outcome, or all of the step: what decides it, the least that opens it, and what follows.",
    ),
    (
        "Kvar ting som trengst, står med kven som kan ordne det, korleis og innan kva dag. Kan ein arena ta imot saka "
        "både med og utan namn, blir begge vegane forklarte. Med --to ser du dei kortaste vegane vidare til ein stad i "
        "staden."
    ): (
        (
            "Hver ting som trengs, står med hvem som kan ordne det, hvordan og innen hvilken dag. Kan en arena ta imot "
            "saken både med og uten navn, blir begge veiene forklart. Med --to ser du de korteste veiene videre til et "
            "sted i stedet."
        ),
        (
            "Each thing that is needed stands with who can see to it, how and by which day. Where a body can take the "
            "case both with names and without, both ways are explained. With --to you see the shortest ways on to a "
            "place instead."
        ),
    ),
    "Vis alt som har hendt i ei sak.": (
        "Vis alt som har hendt i en sak.",
        "Show all that has happened in a case.",
    ),
    "Vis alt som har hendt, i rekkjefølgje. Med --as ser du det same som den personen ser, og ikkje noko meir.": (
        "Vis alt som har hendt, i rekkefølge. Med --as ser du det samme som den personen ser, og ikke noe mer.",
        "Show all that has happened, in order. With --as you see what that person sees, and nothing more.",
    ),
    "Ta eit utfall.": (
        "Ta et utfall.",
        "Take an outcome.",
    ),
    "Ta eit utfall, eller ein slutt som alltid er open.": (
        "Ta et utfall, eller en slutt som alltid er åpen.",
        "Take an outcome, or an end that is always open.",
    ),
    (
        "UTFALL er det korte namnet (vidare) eller det fulle (1/evaluer/vidare). Kan det ikkje takast, står "
        "grunnen der, og kva som vil opne det. Eit utfall som reiser eit varsel, reiser varselet."
    ): (
        (
            "UTFALL er det korte navnet (videre) eller det fulle (1/evaluer/videre). Kan det ikke tas, står "
            "grunnen der, og hva som vil åpne det. Et utfall som reiser et varsel, reiser varselet."
        ),
        (
            "OUTCOME is the short name (vidare) or the full one (1/evaluer/vidare). If it cannot be taken, the "
            "reason is told, and what would open it. An outcome that raises an alert raises it."
        ),
    ),
    "Svar på spørsmål.": (
        "Svar på spørsmål.",
        "Answer questions.",
    ),
    "Svar på spørsmål: ja eller nei, eit tal, ein dag, eller eitt av dei faste svara.": (
        "Svar på spørsmål: ja eller nei, et tall, en dag, eller ett av de faste svarene.",
        "Answer questions: ja or nei, a number, a day, or one of the fixed answers.",
    ),
    "Svara blir førte eitt for eitt. Blir eitt avvist, er dei før det førte.": (
        "Svarene føres ett for ett. Blir ett avvist, er de før det ført.",
        "The answers are entered one by one. If one is refused, those before it have been entered.",
    ),
    "Rett eit svar, eller ta bort noko som er ført ved ein feil.": (
        "Rett et svar, eller ta bort noe som er ført ved en feil.",
        "Correct an answer, or take away what was entered by mistake.",
    ),
    "Rett eit svar, eller ta bort eit dokument, eit møte eller ein kontakt som er ført ved ein feil.": (
        "Rett et svar, eller ta bort et dokument, et møte eller en kontakt som er ført ved en feil.",
        "Correct an answer, or take away a document, a meeting or a contact that was entered by mistake.",
    ),
    "HENDING er nummeret i loggen («bti case log»). Eit val kan ikkje rettast; ta eit nytt.": (
        "HENDELSE er nummeret i loggen («bti case log»). Et valg kan ikke rettes; ta et nytt.",
        "EVENT is the number in the log («bti case log»). A choice cannot be corrected; make a new one.",
    ),
    "Skriv eit notat.": (
        "Skriv et notat.",
        "Write a note.",
    ),
    "Skriv eit notat. Det er for dei tilsette.": (
        "Skriv et notat. Det er for de ansatte.",
        "Write a note. It is for staff.",
    ),
    "Før at eit skjema eller referat er laga.": (
        "Før at et skjema eller referat er laget.",
        "Enter that a form or minutes have been made.",
    ),
    "Før at eit skjema er fylt ut, eller at eit referat er skrive.": (
        "Før at et skjema er fylt ut, eller at et referat er skrevet.",
        "Enter that a form has been filled in, or that minutes have been written.",
    ),
    "Avtal eit møte, eller før at det er halde.": (
        "Avtal et møte, eller før at det er holdt.",
        "Agree on a meeting, or enter that it was held.",
    ),
    "Møte: avtal eitt, eller før at det er halde.": (
        "Møte: avtal ett, eller før at det er holdt.",
        "Meetings: agree on one, or enter that it was held.",
    ),
    "Avtal ein dag for eit møte.": (
        "Avtal en dag for et møte.",
        "Agree on a day for a meeting.",
    ),
    "Før at eit møte er halde.": (
        "Før at et møte er holdt.",
        "Enter that a meeting was held.",
    ),
    "Før opp eit tiltak, eller evaluer det.": (
        "Før opp et tiltak, eller evaluer det.",
        "Enter a measure, or evaluate it.",
    ),
    "Tiltak: før opp eitt, eller evaluer det.": (
        "Tiltak: før opp ett, eller evaluer det.",
        "Measures: enter one, or evaluate it.",
    ),
    "Før opp eit tiltak, med ansvarleg og dag for evaluering.": (
        "Før opp et tiltak, med ansvarlig og dag for evaluering.",
        "Enter a measure, with who is responsible and the day of evaluation.",
    ),
    "Evaluer eit tiltak. TILTAK er tittelen, eller namnet eller nummeret som status viser i [ ].": (
        "Evaluer et tiltak. TILTAK er tittelen, eller navnet eller nummeret som status viser i [ ].",
        "Evaluate a measure. MEASURE is its title, or the name or number that status shows in [ ].",
    ),
    "Oppgåver i saka.": (
        "Oppgaver i saken.",
        "Tasks of the case.",
    ),
    "Før at ei oppgåve er gjord.": (
        "Før at en oppgave er gjort.",
        "Enter that a task is done.",
    ),
    "Før at ei oppgåve er gjord. OPPGÅVE er namnet; det siste leddet er nok der berre éi heiter det.": (
        "Før at en oppgave er gjort. OPPGAVE er navnet; det siste leddet er nok der bare én heter det.",
        "Enter that a task is done. TASK is its name; the last part is enough where only one has it.",
    ),
    "Før eit samtykke, eit nei, eller at samtykket er trekt.": (
        "Før et samtykke, et nei, eller at samtykket er trukket.",
        "Enter a consent, a no, or that the consent was withdrawn.",
    ),
    "Før kva nokon har svart på eit samtykke: gitt, nekta eller trekt.": (
        "Før hva noen har svart på et samtykke: gitt, nektet eller trukket.",
        "Enter what somebody answered to a consent: gitt (given), nekta (refused) or trekt (withdrawn).",
    ),
    "Ønskj ei anna teneste med.": (
        "Ønsk en annen tjeneste med.",
        "Wish for another service to take part.",
    ),
    "Ønskj ei anna teneste med. Ingenting blir delt før samtykke eller heimel er på plass.": (
        "Ønsk en annen tjeneste med. Ingenting deles før samtykke eller hjemmel er på plass.",
        "Wish for another service to take part. Nothing is shared before there is consent or a law.",
    ),
    "Avslutt samarbeidet med ei anna teneste.": (
        "Avslutt samarbeidet med en annen tjeneste.",
        "End the work with another service.",
    ),
    "Før at nokon er informert.": (
        "Før at noen er informert.",
        "Enter that somebody has been informed.",
    ),
    "Før at nokon er informert, til dømes dei føresette.": (
        "Før at noen er informert, for eksempel de foresatte.",
        "Enter that somebody has been informed, such as the guardians.",
    ),
    "Avgjer at nokon ikkje skal informerast no (leiar).": (
        "Avgjør at noen ikke skal informeres nå (leder).",
        "Decide that somebody is not to be informed now (leader).",
    ),
    "Avgjer at nokon ikkje skal informerast no. Det kan berre ein leiar.": (
        "Avgjør at noen ikke skal informeres nå. Det kan bare en leder.",
        "Decide that somebody is not to be informed now. Only a leader can.",
    ),
    "La ein person bli med i saka.": (
        "La en person bli med i saken.",
        "Let a person take part in the case.",
    ),
    "La ein person bli med i saka, i ei rolle.": (
        "La en person bli med i saken, i en rolle.",
        "Let a person take part in the case, in a role.",
    ),
    "La ein person gå ut av saka.": (
        "La en person gå ut av saken.",
        "Let a person leave the case.",
    ),
    "La ein person gå ut av ei rolle i saka.": (
        "La en person gå ut av en rolle i saken.",
        "Let a person leave a role in the case.",
    ),
    "Stafetten: tilby, ta imot, sei nei, gi, avklar.": (
        "Stafetten: tilby, ta imot, si nei, gi, avklar.",
        "The baton: offer, accept, decline, give, confirm.",
    ),
    "Stafetten: kven som er stafetthaldar i saka.": (
        "Stafetten: hvem som er stafettholder i saken.",
        "The baton: who holds it in the case.",
    ),
    "Tilby stafetten. Den som har han, har han til den andre har teke imot.": (
        "Tilby stafetten. Den som har den, har den til den andre har tatt imot.",
        "Offer the baton. Whoever holds it holds it until the other has accepted.",
    ),
    "Ta imot stafetten som du er tilboden.": (
        "Ta imot stafetten som du er tilbudt.",
        "Accept the baton that you have been offered.",
    ),
    "Sei nei til stafetten som du er tilboden.": (
        "Si nei til stafetten som du er tilbudt.",
        "Decline the baton that you have been offered.",
    ),
    "Gi stafetten til nokon. Har ingen han, kan alle tilsette gjere det, elles berre ein leiar.": (
        "Gi stafetten til noen. Har ingen den, kan alle ansatte gjøre det, ellers bare en leder.",
        "Give the baton to somebody. If nobody holds it, all staff can, else only a leader.",
    ),
    "Før at det er avklart: den som har stafetten, held fram.": (
        "Før at det er avklart: den som har stafetten, fortsetter.",
        "Enter that it is settled: whoever holds the baton goes on.",
    ),
    "Reis eit varsel, eller opphev ei skjerming.": (
        "Reis et varsel, eller opphev en skjerming.",
        "Raise an alert, or lift a shield.",
    ),
    "Varsel: eit eige spor ved sida av saka, som familien ikkje ser.": (
        "Varsel: et eget spor ved siden av saken, som familien ikke ser.",
        "Alerts: a track of their own beside the case, which the family does not see.",
    ),
    "Reis eit varsel. Det blir aldri avvist for plass, samtykke eller rolle. Nummeret til varselet står først.": (
        ("Reis et varsel. Det blir aldri avvist for plass, samtykke eller rolle. Nummeret til varselet står først."),
        "Raise an alert. It is never refused for place, consent or role. The number of the alert stands first.",
    ),
    ("Opphev skjerminga av éin person. VARSEL er nummeret til varselet; det kan berre dei som rettleiaren nemner."): (
        ("Opphev skjermingen av én person. VARSEL er nummeret til varselet; det kan bare de som veilederen nevner."),
        "Lift the shield of one person. ALERT is the number of the alert; only those whom the guide names can.",
    ),
    "Godkjenn eit utfall, så ein annan kan ta det.": (
        "Godkjenn et utfall, så en annen kan ta det.",
        "Approve an outcome, so that somebody else can take it.",
    ),
    "Alt anna som utfallet krev, må vere på plass først. Blir det endra etterpå, fell godkjenninga bort.": (
        "Alt annet som utfallet krever, må være på plass først. Blir det endret etterpå, faller godkjenningen bort.",
        "All else that the outcome requires must be there first. If that changes afterwards, the approval lapses.",
    ),
    "Før at ei plikt er gjord, eller opphev henne.": (
        "Før at en plikt er gjort, eller opphev den.",
        "Enter that a duty is done, or lift it.",
    ),
    "Plikter ved sida av saka. Dei går til dei er gjorde eller oppheva, også når saka er avslutta.": (
        "Plikter ved siden av saken. De går til de er gjort eller opphevet, også når saken er avsluttet.",
        "Duties beside the case. They go on until they are done or lifted, also when the case is closed.",
    ),
    "Før at ei plikt er gjord. Har ho eit skjema, må det vere fylt ut først («bti case document»).": (
        "Før at en plikt er gjort. Har den et skjema, må det være fylt ut først («bti case document»).",
        "Enter that a duty is done. If it has a form, that must be filled in first («bti case document»).",
    ),
    "Opphev ei plikt som ikkje gjeld denne saka likevel.": (
        "Opphev en plikt som ikke gjelder denne saken likevel.",
        "Lift a duty that does not concern this case after all.",
    ),
    "Før kven saka gjeld, eller rett det.": (
        "Før hvem saken gjelder, eller rett det.",
        "Enter whom the case is about, or correct it.",
    ),
    "Var det feil barn, går familien til det barnet ut av saka, og samtykka deira gjeld ikkje lenger.": (
        "Var det feil barn, går familien til det barnet ut av saken, og samtykkene deres gjelder ikke lenger.",
        "If it was the wrong child, that child's family leaves the case, and its consents no longer hold.",
    ),
    "Før saka over til ei anna teneste.": (
        "Før saken over til en annen tjeneste.",
        "Hand the case over to another service.",
    ),
    "Før saka over til ei anna teneste, til dømes frå barnehagen til skulen.": (
        "Før saken over til en annen tjeneste, for eksempel fra barnehagen til skolen.",
        "Hand the case over to another service, such as from the kindergarten to the school.",
    ),
    (
        "Saka blir ståande der ho er, med teksten som den nye tenesta har i rettleiaren. Den nye tenesta må vere med i "
        "saka, og ein som arbeider der, må ha teke imot stafetten."
    ): (
        (
            "Saken blir stående der den er, med teksten som den nye tjenesten har i veilederen. Den nye tjenesten må "
            "være med i saken, og en som arbeider der, må ha tatt imot stafetten."
        ),
        (
            "The case stays where it is, with the text that the new service has in the guide. The new service must "
            "take part in the case, and somebody who works there must have accepted the baton."
        ),
    ),
    "Ta opp att ei sak som er avslutta.": (
        "Ta opp igjen en sak som er avsluttet.",
        "Take up again a case that is closed.",
    ),
    "Ta opp att ei sak som er avslutta, på den utgåva av rettleiaren som gjeld i dag.": (
        "Ta opp igjen en sak som er avsluttet, på den utgaven av veilederen som gjelder i dag.",
        "Take up again a case that is closed, with the edition of the guide that is in force today.",
    ),
    "Før det som tida har ført med seg: fristar, samtykke som er gått ut.": (
        "Før det som tiden har ført med seg: frister, samtykker som er gått ut.",
        "Enter what time has brought: deadlines, consents that have run out.",
    ),
    "Før det som tida har ført med seg: fristar som er gått ut, samtykke som ikkje gjeld lenger.": (
        "Før det som tiden har ført med seg: frister som er gått ut, samtykker som ikke gjelder lenger.",
        "Enter what time has brought: deadlines that have passed, consents that no longer hold.",
    ),
    ("Du treng aldri gjere dette for at eit svar skal bli rett. Det blir ført uansett, seinast ved neste kommando."): (
        ("Du trenger aldri gjøre dette for at et svar skal bli riktig. Det føres uansett, senest ved neste kommando."),
        ("You never need this for an answer to be right. It is entered anyway, at the next command at the latest."),
    ),
    "Før eller gløym namnet til ein person.": (
        "Før eller glem navnet til en person.",
        "Enter or forget the name of a person.",
    ),
    "Namnet til ein person. Loggane har berre kjenneteiknet, så namnet kan gløymast.": (
        "Navnet til en person. Loggene har bare kjennetegnet, så navnet kan glemmes.",
        "The name of a person. The logs have only the mark, so the name can be forgotten.",
    ),
    "Før kven ein person er, eller endre det.": (
        "Før hvem en person er, eller endre det.",
        "Enter who a person is, or change it.",
    ),
    "Slett det som er ført om kven ein person er. Det står att i sakene at nokon gjorde noko, ikkje kven.": (
        "Slett det som er ført om hvem en person er. Det står igjen i sakene at noen gjorde noe, ikke hvem.",
        ("Delete what is entered about who a person is. The cases still say that somebody did something, not who."),
    ),
}
"""Each paragraph of help in nynorsk, with its bokmål and its English."""
