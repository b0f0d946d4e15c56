"""What is said around the verdicts on a guide: headings, stories, where it happens, how it is mended, what hindered."""

from __future__ import annotations

from bti_engine.locale.sentence import Sentence

PROVED = Sentence("Prøvd: {title} ({guide})", "Prøvd: {title} ({guide})", "Tried: {title} ({guide})")
HOLDS = Sentence("Dette held:", "Dette holder:", "This holds:")
ADVICE = Sentence(
    nn="Dette er ikkje på plass enno (råd, ikkje krav):",
    nb="Dette er ikke på plass ennå (råd, ikke krav):",
    en="This is not in place yet (advice, no requirement):",
)
LACKING: dict[str, Sentence] = {
    "ventetid": Sentence(
        nn="{count} steg manglar nokon som har ansvaret, eller ein frist som nokon passar på: {where}.",
        nb="{count} steg mangler noen som har ansvaret, eller en frist som noen passer på: {where}.",
        en="{count} steps lack somebody who is responsible, or a deadline that somebody minds: {where}.",
    ),
}
"""What advice says of many places at once."""
LINES = Sentence("{file}, linje {lines}", "{file}, linje {lines}", "{file}, lines {lines}")
BROKEN = Sentence("BROTE", "BRUTT", "BROKEN")
BROKEN_ADVICE = Sentence("RÅD, IKKJE FØLGT", "RÅD, IKKE FULGT", "ADVICE, NOT FOLLOWED")
UNPROVED = Sentence("IKKJE BEVIST", "IKKE BEVIST", "NOT PROVED")
ELSEWHERE = Sentence(
    nn="Dette held {count} stader, men ikkje alle. Sjå under.",
    nb="Dette holder {count} steder, men ikke alle. Se under.",
    en="This holds in {count} places, but not in all. See below.",
)
"""Of a property that is broken somewhere, where it holds."""
NEVER = Sentence("aldri: {condition}", "aldri: {condition}", "never: {condition}")
"""What a rule of the municipality's own says must not be."""
MORE = Sentence(nn="{count} til", nb="{count} til", en="{count} more")
"""How many more places there are than are named."""

GROUPS: dict[str, Sentence] = {
    "varsel.reist": Sentence(
        nn="Alle dei {count} varsla kan reisast når som helst, og kontakt med dei som blir skjerma, blir halden att.",
        nb="Alle de {count} varslene kan reises når som helst, og kontakt med dem som skjermes, holdes tilbake.",
        en="All {count} alerts can be raised at any time, and contact with those they shield is held back.",
    ),
    "varsel.utan-samtykke": Sentence(
        nn="Arbeidet med alle dei {count} varsla kan alltid gjerast ferdig, utan samtykke frå nokon.",
        nb="Arbeidet med alle de {count} varslene kan alltid gjøres ferdig, uten samtykke fra noen.",
        en="The work on all {count} alerts can always be finished, without anybody's consent.",
    ),
    "avgjerd": Sentence(
        nn="I alle dei {count} stega som avgjer noko, finst det eit utfall for alle svar.",
        nb="I alle de {count} stegene som avgjør noe, finnes det et utfall for alle svar.",
        en="In all {count} steps that decide something there is an outcome for every answer.",
    ),
    "avgjerd.einaste": Sentence(
        nn="I {count} steg som skal ha éin veg vidare, er det aldri to utfall som gjeld på éin gong.",
        nb="I {count} steg som skal ha én vei videre, er det aldri to utfall som gjelder samtidig.",
        en="In {count} steps that must have one way on, two outcomes never apply at once.",
    ),
    "veg-vidare": Sentence(
        nn="I alle dei {count} stega kan dei tilsette gjere det som trengst for å kome vidare.",
        nb="I alle de {count} stegene kan de ansatte gjøre det som trengs for å komme videre.",
        en="In all {count} steps the staff can do what it takes to get on.",
    ),
    "steg": Sentence(
        nn="Saka kan kome til alle dei {count} stega.",
        nb="Saken kan komme til alle de {count} stegene.",
        en="The case can come to all {count} steps.",
    ),
    "utfall": Sentence(
        nn="Alle dei {count} utfalla kan veljast.",
        nb="Alle de {count} utfallene kan velges.",
        en="All {count} outcomes can be chosen.",
    ),
    "nivå": Sentence(
        nn="Saka kan gå mellom nivåa på alle dei {count} måtane som rettleiaren nemner.",
        nb="Saken kan gå mellom nivåene på alle de {count} måtene som veilederen nevner.",
        en="The case can go between the levels in all {count} ways that the guide names.",
    ),
    "ventetid": Sentence(
        nn="Alle dei {count} stega har nokon som har ansvaret, og ein frist som nokon passar på.",
        nb="Alle de {count} stegene har noen som har ansvaret, og en frist som noen passer på.",
        en="All {count} steps have somebody who is responsible, and a deadline that somebody minds.",
    ),
}
"""What a property says of all that it is about, where it holds everywhere; the other properties name each place."""

# --- a story -------------------------------------------------------------------------------------------------

STORY = Sentence(
    nn="Slik kan det gå. Ei prøvesak har gått heile vegen. Med er {people}.",
    nb="Slik kan det gå. En prøvesak har gått hele veien. Med er {people}.",
    en="This is how it may go. A trial case has gone all the way. In it are {people}.",
)
STORY_ALONE = Sentence(
    nn="Slik kan det gå. Ei prøvesak har gått heile vegen.",
    nb="Slik kan det gå. En prøvesak har gått hele veien.",
    en="This is how it may go. A trial case has gone all the way.",
)
TRIED = Sentence(
    nn="Så langt kom den saka som vegen blei prøvd på:",
    nb="Så langt kom den saken som veien ble prøvd på:",
    en="The case that the way was tried on came this far:",
)
DAY = Sentence("Dag {day}", "Dag {day}", "Day {day}")
WITHOUT_STORY = Sentence(
    nn="Det er prøvd alt som kan hende, og ingen veg fører dit.",
    nb="Alt som kan hende er prøvd, og ingen vei fører dit.",
    en="All that may happen was tried, and no way leads there.",
)
"""Of what can never happen, though it ought to."""

# --- where it happens, and how it is mended ----------------------------------------------------------------------

HERE = Sentence(
    nn="Her slepp rettleiaren det til: {file}, linje {line}.",
    nb="Her slipper veilederen det til: {file}, linje {line}.",
    en="Here the guide lets it happen: {file}, line {line}.",
)
PLACE = Sentence("Sjå {file}, linje {line}.", "Se {file}, linje {line}.", "See {file}, line {line}.")
IN_BASE = Sentence(
    nn="Det står i grunnlaget. Endra det hos dykk, i {file}.",
    nb="Det står i grunnlaget. Endre det hos dere, i {file}.",
    en="It stands in the base. Change it in your own file, {file}.",
)
MEND = Sentence("Slik kan det mendast: {mend}", "Slik kan det rettes: {mend}", "It may be mended so: {mend}")
WRITE_AFTER = Sentence(
    nn="Slik kan det mendast. Skriv dette i {file}, etter linje {line}:",
    nb="Slik kan det rettes. Skriv dette i {file}, etter linje {line}:",
    en="It may be mended so. Write this in {file}, after line {line}:",
)
WRITE_INSTEAD = Sentence(
    nn="Slik kan det mendast. Skriv linje {line} i {file} om til dette:",
    nb="Slik kan det rettes. Skriv linje {line} i {file} om til dette:",
    en="It may be mended so. Write this in {file} instead of line {line}:",
)
AND_AFTER = Sentence("Og etter linje {line}:", "Og etter linje {line}:", "And after line {line}:")
AND_INSTEAD = Sentence("Og i staden for linje {line}:", "Og i stedet for linje {line}:", "And instead of line {line}:")
TRIED_MEND = Sentence(
    nn="Framlegget er prøvt: med det held dette, og alt som held i dag, held framleis.",
    nb="Forslaget er prøvd: med det holder dette, og alt som holder i dag, holder fortsatt.",
    en="The suggestion was tried: with it this holds, and all that holds today still does.",
)
COSTLY_MEND = Sentence(
    nn="Framlegget er prøvt: med det held dette. Men då held dette ikkje lenger, så det må mendast òg:",
    nb="Forslaget er prøvd: med det holder dette. Men da holder dette ikke lenger, så det må rettes også:",
    en="The suggestion was tried: with it this holds. But then this no longer does, and must be mended too:",
)

MEND_STOPPED = Sentence(
    nn="Skriv «elles» ved kravet under «så-lenge», så saka går ein stad når det ikkje gjeld lenger.",
    nb="Skriv «ellers» ved kravet under «så-lenge», så saken går et sted når det ikke gjelder lenger.",
    en="Write «elles» at the requirement under «så-lenge», so that the case goes somewhere when it no longer holds.",
)
"""How a guide is mended where a case is stopped."""
OUTCOMES: dict[str, Sentence] = {
    "close": Sentence("Avslutt saka", "Avslutt saken", "Close the case"),
    "back": Sentence("Gå tilbake", "Gå tilbake", "Go back"),
    "undecided": Sentence("Ikkje avgjort enno", "Ikke avgjort ennå", "Not decided yet"),
}
"""The titles of outcomes that are suggested."""

BESIDE: dict[str, Sentence] = {
    "avgjerd": Sentence(
        nn="Med «til: her» står saka der ho er. Skriv kvar ho skal gå, eller utvid vilkåret i eit utfall som finst.",
        nb="Med «til: her» står saken der den er. Skriv hvor den skal gå, eller utvid vilkåret i et utfall som finnes.",
        en="With «til: her» the case stays. Write where it is to go, or widen the condition of an outcome there is.",
    ),
    "veg-vidare": Sentence(
        nn="Kan hende er det heller eit krav som må bort, eit som ingen kan oppfylle her.",
        nb="Kanskje er det heller et krav som må bort, et som ingen kan oppfylle her.",
        en="Perhaps it is rather a requirement that must go, one that nobody can meet here.",
    ),
}
"""What an author should know of lines that are suggested for a property."""

# --- what stood in the way of a proof ------------------------------------------------------------------------------

TOO_MUCH = Sentence(
    nn="Det er for mange svar og opplysningar å gå gjennom. Då seier «bti prove» verken ja eller nei.",
    nb="Det er for mange svar og opplysninger å gå gjennom. Da sier «bti prove» verken ja eller nei.",
    en="There are too many answers and records to go through, so “bti prove” says neither yes nor no.",
)
NOT_SO = Sentence(
    nn="Det ser ut til at det kan hende, men da vegen blei prøvd på ei prøvesak, blei det ikkje slik.",
    nb="Det ser ut til at det kan hende, men da veien ble prøvd på en prøvesak, ble det ikke slik.",
    en="It seems that it may happen, but when the way was tried on a trial case, it did not come about.",
)
LACKED = Sentence(
    nn="Dette lét seg ikkje få til: {what}.",
    nb="Dette lot seg ikke få til: {what}.",
    en="This could not be brought about: {what}.",
)
NO_FOLLOWING = Sentence(
    nn="Det er ikkje bevist at saka alltid kan kome fram, og heller ikkje funne ei sak som ikkje kan det.",
    nb="Det er ikke bevist at saken alltid kan komme fram, og heller ikke funnet en sak som ikke kan det.",
    en="It is not proved that a case can always get there, nor was a case found that cannot.",
)
MAYBE = Sentence(
    nn="Det kan hende, men vegen dit kunne ikkje prøvast til endes på ei prøvesak.",
    nb="Det kan hende, men veien dit kunne ikke prøves til ende på en prøvesak.",
    en="It may happen, but the way there could not be tried to its end on a trial case.",
)
NOT_OPENED = Sentence(
    nn="Saka kunne ikkje opnast. {reasons}",
    nb="Saken kunne ikke åpnes. {reasons}",
    en="The case could not open. {reasons}",
)
NOT_CHOSEN = Sentence(
    nn="Utfallet {outcome} lét seg ikkje ta. {reasons}",
    nb="Utfallet {outcome} lot seg ikke ta. {reasons}",
    en="The outcome {outcome} could not be taken. {reasons}",
)
NOT_BROUGHT = Sentence(
    nn="Det lét seg ikkje gjere å få til dette: {what}. {reasons}",
    nb="Det lot seg ikke gjøre å få til dette: {what}. {reasons}",
    en="This could not be brought about: {what}. {reasons}",
)
ELSEWHERE_CAME = Sentence(
    nn="Saka kom til {place} i staden for {wanted}.",
    nb="Saken kom til {place} i stedet for {wanted}.",
    en="The case came to {place} instead of {wanted}.",
)

TOTAL = Sentence(
    nn="Held: {holds}. Brote: {broken}. Ikkje bevist: {unproved}.",
    nb="Holder: {holds}. Brutt: {broken}. Ikke bevist: {unproved}.",
    en="Holds: {holds}. Broken: {broken}. Not proved: {unproved}.",
)
TOTAL_ADVICE = Sentence("Råd: {advice}.", "Råd: {advice}.", "Advice: {advice}.")

# --- scenario files ---------------------------------------------------------------------------------------------

WRITTEN = Sentence(
    nn=(
        "Skriven av «bti prove». Saka viser korleis dette kan bli brote:\n"
        "  {claim}\n"
        "Det siste som er venta, er det som skal gjelde. Saka går ikkje som venta før rettleiaren er mend."
    ),
    nb=(
        "Skrevet av «bti prove». Saken viser hvordan dette kan bli brutt:\n"
        "  {claim}\n"
        "Det siste som er ventet, er det som skal gjelde. Saken går ikke som ventet før veilederen er rettet."
    ),
    en=(
        "Written by “bti prove”. The case shows how this can be broken:\n"
        "  {claim}\n"
        "What is expected last is what ought to hold. The case does not go as expected until the guide is mended."
    ),
)
"""What stands first in a scenario file that tells a story."""
OUGHT = Sentence(nn="Dette skal gjelde: {claim}", nb="Dette skal gjelde: {claim}", en="This ought to hold: {claim}")
WROTE = Sentence(
    nn="Soga er skriven i {file}. Prøv henne med: bti test {file}",
    nb="Historien er skrevet i {file}. Prøv den med: bti test {file}",
    en="The story is written in {file}. Try it with: bti test {file}",
)
NO_STORY = Sentence(
    nn="Ingenting er brote med ei soge å fortelje, så inga fil er skriven.",
    nb="Ingenting er brutt med en historie å fortelle, så ingen fil er skrevet.",
    en="Nothing is broken that has a story to tell, so no file was written.",
)
