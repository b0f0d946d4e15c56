"""What is told of a proof: what is claimed, whether it holds, and from what it was gone out."""

from __future__ import annotations

from bti_engine.locale.sentence import Sentence

CLAIMS: dict[str, Sentence] = {
    "samtykke": Sentence(
        nn="Saka er aldri på {level} utan at det er gjeve {consent}.",
        nb="Saken er aldri på {level} uten at det er gitt {consent}.",
        en="The case is never at {level} without {consent} being given.",
    ),
    "stafetthaldar": Sentence(
        nn="På {level} er det alltid nokon som er stafetthaldar.",
        nb="På {level} er det alltid noen som er stafettholder.",
        en="At {level} there is always somebody who holds the baton.",
    ),
    "føresette": Sentence(
        nn="Ingen veg fører til {level} før dei føresette er informerte.",
        nb="Ingen vei fører til {level} før de foresatte er informert.",
        en="No way leads to {level} before the guardians are informed.",
    ),
    "tiltak": Sentence(
        nn="Alle tiltak er evaluerte før saka går frå {level}.",
        nb="Alle tiltak er evaluert før saken går fra {level}.",
        en="All measures are evaluated before the case leaves {level}.",
    ),
    "regel": Sentence(nn="Regelen {promise}.", nb="Regelen {promise}.", en="The rule {promise}."),
}
"""What each property claims."""

STATUS: dict[str, Sentence] = {
    "holds": Sentence("held", "holder", "holds"),
    "broken": Sentence("brote", "brutt", "broken"),
    "not-proved": Sentence("ikkje bevist", "ikke bevist", "not proved"),
}

MENDS: dict[str, Sentence] = {
    "samtykke": Sentence(
        nn="Set samtykket som krav under «så-lenge» på nivået.",
        nb="Sett samtykket som krav under «så-lenge» på nivået.",
        en="Require the consent under “så-lenge” of the level.",
    ),
    "stafetthaldar": Sentence(
        nn="Set «stafetthaldar» som krav i steget eller utfallet som fører hit.",
        nb="Sett «stafettholder» som krav i steget eller utfallet som fører hit.",
        en="Require “stafetthaldar” in the step or outcome that leads here.",
    ),
    "føresette": Sentence(
        nn="Set «informert(føresette)» som krav i utfallet.",
        nb="Sett «informert(foresatte)» som krav i utfallet.",
        en="Require “informert(føresette)” in the outcome.",
    ),
    "tiltak": Sentence(
        nn="Set «tal(tiltak-utan-evaluering) = 0» som krav i utfallet.",
        nb="Sett «antall(tiltak-uten-evaluering) = 0» som krav i utfallet.",
        en="Require “tal(tiltak-utan-evaluering) = 0” in the outcome.",
    ),
    "regel": Sentence(
        nn="Set eit krav der det skjer, eller skriv regelen om.",
        nb="Sett et krav der det skjer, eller skriv regelen om.",
        en="Set a requirement where it happens, or write the rule anew.",
    ),
}
"""How each property is mended where it is broken."""

MENDS_AT_START: dict[str, Sentence] = {
    "stafetthaldar": Sentence(
        nn="Saka blir opna rett på nivået. La sakene starte på eit anna nivå.",
        nb="Saken åpnes rett på nivået. La sakene starte på et annet nivå.",
        en="The case opens right at the level. Let cases start at another level.",
    ),
}
"""The same, where it is broken as soon as a case opens."""

DAY = Sentence("Dag {day}", "Dag {day}", "Day {day}")
HERE = Sentence(
    nn="Det skjer her: {file}, linje {line}. {mend}",
    nb="Det skjer her: {file}, linje {line}. {mend}",
    en="It happens here: {file}, line {line}. {mend}",
)
IN_THE_WAY = Sentence(
    nn="Motoren kom ikkje lenger enn hit da vegen skulle prøvast: {what}.",
    nb="Motoren kom ikke lenger enn hit da veien skulle prøves: {what}.",
    en="The engine came no further than this when the way was tried: {what}.",
)
TOO_MUCH = Sentence(
    nn="Det er for mange svar og opplysningar å gå gjennom.",
    nb="Det er for mange svar og opplysninger å gå gjennom.",
    en="There are too many answers and records to go through.",
)
GONE_OUT_FROM = Sentence("Det er gått ut frå at:", "Det er gått ut fra at:", "It is assumed that:")

ASSUMED: dict[str, Sentence] = {
    "": Sentence(
        nn="eit spørsmål kan få kva svar som helst der det blir stilt, og eit svar kan rettast når som helst",
        nb="et spørsmål kan få hvilket svar som helst der det stilles, og et svar kan rettes når som helst",
        en="a question may get any answer where it is asked, and an answer may be corrected at any time",
    ),
    "samtykke": Sentence(
        nn="eit samtykke kan bli gjeve, nekta, trekt eller gå ut når som helst, og ein ny forelder kan kome til",
        nb="et samtykke kan bli gitt, nektet, trukket eller gå ut når som helst, og en ny forelder kan komme til",
        en="a consent may be given, refused, withdrawn or run out at any time, and a new guardian may join",
    ),
    "stafetthaldar": Sentence(
        nn="nokon kan bli stafetthaldar når som helst, og stafetten blir aldri lagd ned før saka er slutt",
        nb="noen kan bli stafettholder når som helst, og stafetten legges aldri ned før saken er slutt",
        en="somebody may take the baton at any time, and it is never laid down before the case ends",
    ),
    "records": Sentence(
        nn="dokument, møte og kontakt kan førast der dei høyrer heime, og strykast når som helst om dei var feil",
        nb="dokumenter, møter og kontakt kan føres der de hører hjemme, og strykes når som helst om de var feil",
        en="documents, meetings and contacts may be recorded where they belong, and withdrawn at any time",
    ),
    "counts": Sentence(
        nn="tenester og tiltak kan kome til og gå ut når som helst",
        nb="tjenester og tiltak kan komme til og gå ut når som helst",
        en="services and measures may come and go at any time",
    ),
    "closing": Sentence(
        nn="ei sak som er avslutta, kan takast opp att",
        nb="en sak som er avsluttet, kan tas opp igjen",
        en="a case that has ended may be taken up again",
    ),
}
"""What may happen, by the kind of what was looked at."""

TOTAL = Sentence(
    nn="Held: {holds}. Brote: {broken}. Ikkje bevist: {unproved}. ({guide})",
    nb="Holder: {holds}. Brutt: {broken}. Ikke bevist: {unproved}. ({guide})",
    en="Holds: {holds}. Broken: {broken}. Not proved: {unproved}. ({guide})",
)
