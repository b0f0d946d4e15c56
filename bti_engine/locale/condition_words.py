"""What each word of conditions means, and how it is written: nynorsk, bokmål and English.

By canonical word. The examples are made up; their ids stand in for those of a guide.
"""

from __future__ import annotations

from bti_engine.locale.sentence import Sentence

BUILTINS: dict[str, tuple[str, str, Sentence]] = {
    "samtykke": (
        "samtykke(tverrfagleg til ppt)",
        "samtykke(tverrfaglig til ppt)",
        Sentence(
            "Samtykket er gitt og gjeld. Utan «til» må det gjelde alle det trengst for. Kan òg samanliknast: "
            "= ikkje-spurt, gitt, nekta, trekt eller utgått.",
            "Samtykket er gitt og gjelder. Uten «til» må det gjelde alle det trengs for. Kan også sammenlignes: "
            "= ikke-spurt, gitt, nektet, trukket eller utgått.",
            "The consent has been given and holds. Without «til» for all that need it. May be compared too: "
            "= ikkje-spurt, gitt, nekta, trekt or utgått.",
        ),
    ),
    "stafetthaldar": (
        "stafetthaldar",
        "stafettholder",
        Sentence("Nokon har stafetten.", "Noen har stafetten.", "Somebody holds the baton."),
    ),
    "stafett-avklart": (
        "stafett-avklart",
        "stafett-avklart",
        Sentence(
            "I dette steget er det avklart kven som har stafetten: stadfesta, overteken eller gitt.",
            "I dette steget er det avklart hvem som har stafetten: bekreftet, overtatt eller gitt.",
            "In this step it has been settled who holds the baton: confirmed, taken over or given.",
        ),
    ),
    "tal": (
        "tal(tiltak) >= 1",
        "antall(tiltak) >= 1",
        Sentence(
            "Kor mange det er. I parentesen står teneste, tiltak eller tiltak-utan-evaluering.",
            "Hvor mange det er. I parentesen står tjeneste, tiltak eller tiltak-uten-evaluering.",
            "How many there are. In the parenthesis stands teneste, tiltak or tiltak-utan-evaluering.",
        ),
    ),
    "involvert": (
        "involvert(ppt)",
        "involvert(ppt)",
        Sentence("Tenesta er med i saka.", "Tjenesten er med i saken.", "The service takes part in the case."),
    ),
    "dokument": (
        "dokument(referat her)",
        "dokument(referat her)",
        Sentence(
            "Skjemaet, referatet eller det andre verktøyet er ført. Med «her»: i dette steget.",
            "Skjemaet, referatet eller det andre verktøyet er ført. Med «her»: i dette steget.",
            "The form, the minutes or the other tool has been entered. With «her»: in this step.",
        ),
    ),
    "møte": (
        "møte(samarbeidsmøte her)",
        "møte(samarbeidsmøte her)",
        Sentence(
            "Møtet er halde. Utan parentes: eit møte av eitkvart slag. Med «her»: i dette steget.",
            "Møtet er holdt. Uten parentes: et møte av et hvilket som helst slag. Med «her»: i dette steget.",
            "The meeting was held. Without a parenthesis: a meeting of any kind. With «her»: in this step.",
        ),
    ),
    "møte-avtalt": (
        "møte-avtalt",
        "møte-avtalt",
        Sentence("Eit møte er avtalt.", "Et møte er avtalt.", "A meeting has been agreed on."),
    ),
    "informert": (
        "informert(føresette)",
        "informert(foresatte)",
        Sentence(
            "Rolla er informert, eller ein leiar har avgjort at ho ikkje skal det no. Med «her»: i dette steget.",
            "Rollen er informert, eller en leder har avgjort at den ikke skal det nå. Med «her»: i dette steget.",
            "The role has been informed, or a leader has decided that it is not to be now. With «her»: in this step.",
        ),
    ),
    "opne-oppgåver": (
        "opne-oppgåver = 0",
        "åpne-oppgaver = 0",
        Sentence(
            "Kor mange oppgåver som ikkje er gjorde.",
            "Hvor mange oppgaver som ikke er gjort.",
            "How many tasks are not done.",
        ),
    ),
    "vore-på": (
        "vore-på(nivå 2)",
        "vært-på(nivå 2)",
        Sentence(
            "Saka har vore på nivået, eller i steget (1/evaluer).",
            "Saken har vært på nivået, eller i steget (1/evaluer).",
            "The case has been at the level, or in the step (1/evaluer).",
        ),
    ),
    "vald": (
        "vald(1/evaluer/hald-fram)",
        "valgt(1/evaluer/hold-fram)",
        Sentence("Utfallet er valt før.", "Utfallet er valgt før.", "The outcome has been chosen before."),
    ),
    "godkjend": (
        "godkjend(1/evaluer/nivå-2)",
        "godkjent(1/evaluer/nivå-2)",
        Sentence(
            "Ein annan enn den som vel, har sagt ja til utfallet i dette steget.",
            "En annen enn den som velger, har sagt ja til utfallet i dette steget.",
            "Another than the one who chooses has said yes to the outcome in this step.",
        ),
    ),
    "plikt": (
        "plikt(skulemiljø) = gjort",
        "plikt(skolemiljø) = gjort",
        Sentence(
            "Kor langt plikta er komen: = kvil (ho er ikkje byrja), går (ho er byrja) eller gjort (ho er oppfylt).",
            "Hvor langt plikten er kommet: = hviler (ikke begynt), går (begynt) eller gjort (oppfylt).",
            "How far the duty has come: = kvil (not begun), går (begun) or gjort (fulfilled).",
        ),
    ),
    "logg": (
        "logg",
        "logg",
        Sentence(
            "Loggen er open. Før det er saka eit arbeidsark.",
            "Loggen er åpen. Før det er saken et arbeidsark.",
            "The log is open. Until then the case is a worksheet.",
        ),
    ),
    "nivå": (
        "nivå >= 2",
        "nivå >= 2",
        Sentence(
            "Nivået saka er på, etter rekkjefølgja i rettleiaren.",
            "Nivået saken er på, etter rekkefølgen i veilederen.",
            "The level the case is at, by the order of the guide.",
        ),
    ),
    "dagar-sidan": (
        "dagar-sidan(uro-oppstod) > 14",
        "dager-siden(uro-oppstod) > 14",
        Sentence(
            "Kor mange dagar det er sidan datoen i ei opplysning.",
            "Hvor mange dager det er siden datoen i en opplysning.",
            "How many days have gone since the date of a fact.",
        ),
    ),
    "alder": (
        "alder >= 16",
        "alder >= 16",
        Sentence("Alderen til den saka gjeld.", "Alderen til den saken gjelder.", "The age of whom the case is about."),
    ),
    "målgruppe": (
        "målgruppe = gravid",
        "målgruppe = gravid",
        Sentence("Målgruppa til saka.", "Målgruppen til saken.", "The target group of the case."),
    ),
    "anonym": (
        "anonym",
        "anonym",
        Sentence(
            "Saka er i ein arena og blir drøfta utan namn.",
            "Saken er i en arena og drøftes uten navn.",
            "The case is in an arena and is discussed without names.",
        ),
    ),
    "opna-av": (
        "opna-av(føresette)",
        "åpnet-av(foresatte)",
        Sentence("Nokon i rolla opna saka.", "Noen i rollen åpnet saken.", "Somebody in the role opened the case."),
    ),
}
"""Every built-in: how it is written in nynorsk and bokmål, and what it means."""

NAMED: dict[str, str] = {
    **dict.fromkeys(("ikkje-spurt", "gitt", "nekta", "trekt", "utgått"), "samtykke"),
    **dict.fromkeys(("kvil", "går", "gjort"), "plikt"),
    **dict.fromkeys(("teneste", "tiltak", "tiltak-utan-evaluering"), "tal"),
}
"""The words that stand with a built-in only, and the one they stand with."""

JOINTS: dict[str, tuple[str, str, Sentence]] = {
    "og": (
        "uro og samtykke(tverrfagleg)",
        "uro og samtykke(tverrfaglig)",
        Sentence("Begge delar må gjelde.", "Begge deler må gjelde.", "Both must hold."),
    ),
    "eller": (
        "uro eller skulemiljø",
        "uro eller skolemiljø",
        Sentence(
            "Minst ein av delane må gjelde. «og» går føre «eller»; bruk parentes når det er uklart.",
            "Minst én av delene må gjelde. «og» går foran «eller»; bruk parentes når det er uklart.",
            "At least one must hold. «og» goes before «eller»; use parentheses where it is not clear.",
        ),
    ),
    "ikkje": (
        "ikkje uro",
        "ikke uro",
        Sentence("Det motsette må gjelde.", "Det motsatte må gjelde.", "The opposite must hold."),
    ),
    "i": (
        "behov i (eige eller anna)",
        "behov i (eget eller annet)",
        Sentence("Svaret er eitt av desse.", "Svaret er ett av disse.", "The answer is one of these."),
    ),
    "til": (
        "samtykke(tverrfagleg til ppt)",
        "samtykke(tverrfaglig til ppt)",
        Sentence(
            "Tenesta eller arenaen som samtykket gjeld for.",
            "Tjenesten eller arenaen som samtykket gjelder for.",
            "The service or arena that the consent is for.",
        ),
    ),
    "her": (
        "dokument(referat her)",
        "dokument(referat her)",
        Sentence(
            "Det må ha skjedd i dette steget, no. Utan «her» er det nok at det har skjedd i saka.",
            "Det må ha skjedd i dette steget, nå. Uten «her» er det nok at det har skjedd i saken.",
            "It must have happened in this step, now. Without «her» it is enough that it happened in the case.",
        ),
    ),
    "=": (
        "behov = anna",
        "behov = annet",
        Sentence(
            "Samanliknar: = er lik, != er ulik. For tal, datoar og nivå òg <, <=, > og >=.",
            "Sammenligner: = er lik, != er ulik. For tall, datoer og nivåer også <, <=, > og >=.",
            "Compares: = is equal, != is not. For numbers, dates and levels also <, <=, > and >=.",
        ),
    ),
}
"""The words that join conditions, and the signs that compare."""

TARGETS: dict[str, Sentence] = {
    "neste": Sentence(
        "Neste steg på same stad, i den rekkjefølgja dei står.",
        "Neste steg på samme sted, i den rekkefølgen de står.",
        "The next step of the same place, in the order they stand.",
    ),
    "her": Sentence(
        "Same steg ein gong til, med spørsmåla på nytt.",
        "Samme steg en gang til, med spørsmålene på nytt.",
        "The same step once more, with its questions anew.",
    ),
    "tilbake": Sentence(
        "Tilbake dit saka var før ho kom til arenaen.",
        "Tilbake dit saken var før den kom til arenaen.",
        "Back to where the case was before it came to the arena.",
    ),
}
"""The words that «til» and «elles» know besides the names of steps, levels, arenas and ends."""
