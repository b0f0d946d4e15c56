"""Help of options, what stands for a value in the help, and headings: nynorsk → bokmål, English."""

from __future__ import annotations

OPTIONS: dict[str, tuple[str, str]] = {
    "Bruk: ": ("Bruk: ", "Usage: "),
    "Val": ("Valg", "Options"),
    "Kommandoar": ("Kommandoer", "Commands"),
    "Døme:": ("Eksempler:", "Examples:"),
    "[må vere med]": ("[må være med]", "[must be there]"),
    "Vis denne hjelpa.": ("Vis denne hjelpen.", "Show this help."),
    "Korleis funna blir viste.": ("Hvordan funnene vises.", "How findings are shown."),
    "Språket i meldingane. Utan dette: BTI_LANG, elles målforma i kvar fil.": (
        "Språket i meldingene. Uten dette: BTI_LANG, ellers målformen i hver fil.",
        "The language of the messages. Without it: BTI_LANG, else that of each file.",
    ),
    "La åtvaringar gjelde som feil.": ("La advarsler gjelde som feil.", "Let warnings count as errors."),
    "Rett det som berre kan rettast på éin måte.": (
        "Rett det som bare kan rettes på én måte.",
        "Mend what can be mended in one way only.",
    ),
    "Vis kva --fix ville ha endra, og skriv ingenting.": (
        "Vis hva --fix ville ha endret, og skriv ingenting.",
        "Show what --fix would have changed, and write nothing.",
    ),
    "Språket i forklaringa. Utan dette: BTI_LANG, elles nynorsk.": (
        "Språket i forklaringen. Uten dette: BTI_LANG, ellers nynorsk.",
        "The language of the explanation. Without it: BTI_LANG, else nynorsk.",
    ),
    "Fila som sakene ligg i.": ("Filen som sakene ligger i.", "The file that the cases lie in."),
    "Vis òg endringane som ikkje gjorde nokon skilnad.": (
        "Vis også endringene som ikke gjorde noen forskjell.",
        "Show also the changes that made no difference.",
    ),
    "Språket. Utan dette: BTI_LANG, elles språket til rettleiaren.": (
        "Språket. Uten dette: BTI_LANG, ellers språket til veilederen.",
        "The language. Without it: BTI_LANG, else the guide's.",
    ),
    "Den saka gjeld.": ("Den saken gjelder.", "Whom the case is about."),
    "Målgruppa i rettleiaren.": ("Målgruppen i veilederen.", "The target group in the guide."),
    "Ein til som er med; kan stå fleire gonger.": (
        "En til som er med; kan stå flere ganger.",
        "One more who takes part; may stand several times.",
    ),
    "Nivået saka startar på; utan dette: det første.": (
        "Nivået saken starter på; uten dette: det første.",
        "The level the case starts at; without it: the first.",
    ),
    "Nivået ho startar på; utan dette: det første.": (
        "Nivået den starter på; uten dette: det første.",
        "The level it starts at; without it: the first.",
    ),
    "Kven som gjer det, i kva rolle.": ("Hvem som gjør det, i hvilken rolle.", "Who does it, in which role."),
    "Same nøkkel og same kommando éin gong til gjer ingenting.": (
        "Samme nøkkel og samme kommando én gang til gjør ingenting.",
        "The same key and the same command once more do nothing.",
    ),
    "Kvar ein vil: eit nivå, ein arena, eit steg, ein slutt.": (
        "Hvor en vil: et nivå, en arena, et steg, en slutt.",
        "Where to: a level, an arena, a step, an end.",
    ),
    "Kvar ein er; utan dette: opninga av ei sak.": (
        "Hvor en er; uten dette: åpningen av en sak.",
        "Where from; without it: the opening of a case.",
    ),
    "Kven som ser; familien ser berre det familien får sjå.": (
        "Hvem som ser; familien ser bare det familien får se.",
        "Who looks; the family sees only what the family may see.",
    ),
    "Som tekst, eller til andre program.": ("Som tekst, eller til andre programmer.", "As text, or for programs."),
    "Loggen slik denne personen ser han.": (
        "Loggen slik denne personen ser den.",
        "The log as this person sees it.",
    ),
    "Rekn etter at ingenting er endra, teke bort eller lagt til.": (
        "Regn etter at ingenting er endret, tatt bort eller lagt til.",
        "Check that nothing was changed, taken away or added.",
    ),
    "Grunngjevinga, der utfallet krev ei.": (
        "Begrunnelsen, der utfallet krever en.",
        "The reason, where the outcome needs one.",
    ),
    "Omgangen du såg då du valde.": ("Omgangen du så da du valgte.", "The visit that you saw when you chose."),
    "Kvifor.": ("Hvorfor.", "Why."),
    "Kva dokumentet heiter.": ("Hva dokumentet heter.", "What the document is called."),
    "Eit felt i skjemaet; kan stå fleire gonger.": (
        "Et felt i skjemaet; kan stå flere ganger.",
        "A field of the form; may stand several times.",
    ),
    "Delen av skjemaet som er fylt ut; utan dette: heile.": (
        "Delen av skjemaet som er fylt ut; uten dette: hele.",
        "The part of the form that was filled in; without it: all of it.",
    ),
    "Eit svar som er kjent; kan stå fleire gonger.": (
        "Et svar som er kjent; kan stå flere ganger.",
        "An answer that is known; may stand several times.",
    ),
    "Utan namn, der arenaen tek imot det.": (
        "Uten navn, der arenaen tar imot det.",
        "Without names, where the arena takes that.",
    ),
    "Kvifor, når saka var opna på ein annan.": (
        "Hvorfor, når saken var åpnet på en annen.",
        "Why, when the case had been opened on somebody else.",
    ),
    "Ein som var der; kan stå fleire gonger.": (
        "En som var der; kan stå flere ganger.",
        "Somebody who was there; may stand several times.",
    ),
    "Ei anna teneste som var der.": ("En annen tjeneste som var der.", "Another service that was there."),
    "Dagen.": ("Dagen.", "The day."),
    "Nokon som er invitert; kan stå fleire gonger.": (
        "Noen som er invitert; kan stå flere ganger.",
        "Somebody who is invited; may stand several times.",
    ),
    "Den som har ansvaret.": ("Den som har ansvaret.", "Who is responsible."),
    "Seinaste dagen for evaluering.": ("Seneste dag for evaluering.", "The last day for evaluation."),
    "Tenesta som gjer det, om det ikkje er saka si eiga.": (
        "Tjenesten som gjør det, om det ikke er sakens egen.",
        "The service that does it, if it is not the case's own.",
    ),
    "Eit kort namn; utan dette får tiltaket eit nummer.": (
        "Et kort navn; uten dette får tiltaket et nummer.",
        "A short name; without it the measure gets a number.",
    ),
    "Eit notat.": ("Et notat.", "A note."),
    "Den som svarer.": ("Den som svarer.", "Who answers."),
    "Tenesta det gjeld, der samtykket er for kvar teneste.": (
        "Tjenesten det gjelder, der samtykket er for hver tjeneste.",
        "The service it is for, where the consent is for each service.",
    ),
    "Korleis samtykket er gitt.": ("Hvordan samtykket er gitt.", "How the consent was given."),
    "Dagen svaret blei gitt; utan dette: i dag.": (
        "Dagen svaret ble gitt; uten dette: i dag.",
        "The day of the answer; without it: today.",
    ),
    "Lova som gir heimel, der samtykke ikkje er grunnlaget.": (
        "Loven som gir hjemmel, der samtykke ikke er grunnlaget.",
        "The law that allows it, where it does not rest on consent.",
    ),
    "Kvifor; påkravd med --law.": ("Hvorfor; påkrevd med --law.", "Why; must be there with --law."),
    "Kven av dei; utan dette: alle i rolla.": (
        "Hvem av dem; uten dette: alle i rollen.",
        "Which of them; without it: all in the role.",
    ),
    "Eit notat om samtalen.": ("Et notat om samtalen.", "A note on the talk."),
    "Rettleiaren, når varselet ikkje høyrer til ei sak.": (
        "Veilederen, når varselet ikke hører til en sak.",
        "The guide, when the alert belongs to no case.",
    ),
    "Den det gjeld, når varselet ikkje høyrer til ei sak.": (
        "Den det gjelder, når varselet ikke hører til en sak.",
        "Whom it is about, when the alert belongs to no case.",
    ),
    "Ein til som ikkje skal få vite om det.": (
        "En til som ikke skal få vite om det.",
        "One more who is not to be told.",
    ),
    "Kvifor saka blir teken opp att.": ("Hvorfor saken tas opp igjen.", "Why the case is taken up again."),
    "Namnet; det same som NAMN.": ("Navnet; det samme som NAVN.", "The name; the same as NAME."),
    "Fødselsdagen.": ("Fødselsdagen.", "The birthday."),
    "Telefon eller anna.": ("Telefon eller annet.", "Telephone or the like."),
    "Skriv soga om det som er brote, i denne fila, eller i ei mappe om det er fleire.": (
        "Skriv historien om det som er brutt, i denne filen, eller i en mappe om det er flere.",
        "Write the story of what is broken into this file, or into a folder where there are several.",
    ),
    "Prøv berre desse eigenskapane, med komma mellom.": (
        "Prøv bare disse egenskapene, med komma mellom.",
        "Try only these properties, with commas between.",
    ),
    "Korleis svaret blir vist.": ("Hvordan svaret vises.", "How the answer is shown."),
    "Språket i svaret. Utan dette: BTI_LANG, elles målforma i kvar fil.": (
        "Språket i svaret. Uten dette: BTI_LANG, ellers målformen i hver fil.",
        "The language of the answer. Without it: BTI_LANG, else that of each file.",
    ),
    "Vis òg det av rettleiaren som ingen av sakene har prøvt.": (
        "Vis også det av veilederen som ingen av sakene har prøvd.",
        "Show also what of the guide no case has tried.",
    ),
    "Fila som loggen skal liggje i, ei til øving.": (
        "Filen som loggen skal ligge i, en til øving.",
        "The file that the log is to lie in, one for practice.",
    ),
    "Språket. Utan dette: BTI_LANG, elles målforma i fila.": (
        "Språket. Uten dette: BTI_LANG, ellers målformen i filen.",
        "The language. Without it: BTI_LANG, else that of the file.",
    ),
}
"""Each text of an option, and the headings of the help."""

METAVARS: dict[str, tuple[str, str]] = {
    "[VAL]": ("[VALG]", "[OPTIONS]"),
    "KOMMANDO …": ("KOMMANDO …", "COMMAND …"),
    "RETTLEIAR": ("VEILEDER", "GUIDE"),
    "RETTLEIAR|SAK": ("VEILEDER|SAK", "GUIDE|CASE"),
    "[UTFALL]": ("[UTFALL]", "[OUTCOME]"),
    "STAD": ("STED", "PLACE"),
    "RETTLEIAR…": ("VEILEDER…", "GUIDE…"),
    "[NIVÅ[/STEG]]": ("[NIVÅ[/STEG]]", "[LEVEL[/STEP]]"),
    "[KODE|ORD]": ("[KODE|ORD]", "[CODE|WORD]"),
    "FIL": ("FIL", "FILE"),
    "EIGENSKAPAR": ("EGENSKAPER", "PROPERTIES"),
    "FILER…": ("FILER…", "FILES…"),
    "PERSON": ("PERSON", "PERSON"),
    "PERSON:ROLLE": ("PERSON:ROLLE", "PERSON:ROLE"),
    "PERSON:ROLLE[:TENESTE]": ("PERSON:ROLLE[:TJENESTE]", "PERSON:ROLE[:SERVICE]"),
    "ROLLE|PERSON": ("ROLLE|PERSON", "ROLE|PERSON"),
    "ROLLE": ("ROLLE", "ROLE"),
    "MÅLGRUPPE": ("MÅLGRUPPE", "GROUP"),
    "NIVÅ": ("NIVÅ", "LEVEL"),
    "NØKKEL": ("NØKKEL", "KEY"),
    "SAK": ("SAK", "CASE"),
    "[SAK] VARSEL": ("[SAK] VARSEL", "[CASE] ALERT"),
    "VARSEL": ("VARSEL", "ALERT"),
    "UTFALL": ("UTFALL", "OUTCOME"),
    "TEKST": ("TEKST", "TEXT"),
    "TITTEL": ("TITTEL", "TITLE"),
    "TAL": ("TALL", "NUMBER"),
    "OPPLYSNING=SVAR…": ("OPPLYSNING=SVAR…", "FACT=ANSWER…"),
    "HENDING": ("HENDELSE", "EVENT"),
    "[SVAR]": ("[SVAR]", "[ANSWER]"),
    "VERKTØY": ("VERKTØY", "TOOL"),
    "NAMN": ("NAVN", "NAME"),
    "[NAMN]": ("[NAVN]", "[NAME]"),
    "NAMN=VERDI": ("NAVN=VERDI", "NAME=VALUE"),
    "MØTE": ("MØTE", "MEETING"),
    "TENESTE": ("TJENESTE", "SERVICE"),
    "DAG": ("DAG", "DAY"),
    "TILTAK": ("TILTAK", "MEASURE"),
    "OPPGÅVE": ("OPPGAVE", "TASK"),
    "PLIKT": ("PLIKT", "DUTY"),
    "DEL": ("DEL", "PART"),
    "SAMTYKKE": ("SAMTYKKE", "CONSENT"),
    "gitt|nekta|trekt": ("gitt|nektet|trukket", "gitt|nekta|trekt"),
    "LOV": ("LOV", "LAW"),
}
"""What stands for a value in the help."""
