"""What the editor says of each fixed choice."""

from __future__ import annotations

CHOICES: dict[tuple[str, str, str], tuple[str, str]] = {
    ("guide", "status", "utkast"): (
        "De arbeider med rettleiaren. Han skal ikkje brukast i saker enno.",
        "Dere arbeider med veilederen. Den skal ikke brukes i saker ennå.",
    ),
    ("guide", "status", "i bruk"): (
        "Rettleiaren gjeld.",
        "Veilederen gjelder.",
    ),
    ("guide", "status", "utgått"): (
        "Nye saker skal ikkje opnast på denne. Saker som går, held fram.",
        "Nye saker skal ikke åpnes på denne. Saker som går, fortsetter.",
    ),
    ("kjelde", "type", "dokument"): (
        "Eit dokument, til dømes ei plan.",
        "Et dokument, for eksempel en plan.",
    ),
    ("kjelde", "type", "nettside"): (
        "Ei nettside.",
        "En nettside.",
    ),
    ("kjelde", "type", "lov"): (
        "Ei lov eller forskrift.",
        "En lov eller forskrift.",
    ),
    ("teneste", "type", "basis"): (
        "Ei teneste som møter barnet til dagleg: barnehage, skule, helsestasjon.",
        "En tjeneste som møter barnet til daglig: barnehage, skole, helsestasjon.",
    ),
    ("teneste", "type", "hjelp"): (
        "Ei teneste som kjem til når det trengst meir: PPT, barnevern.",
        "En tjeneste som kommer til når det trengs mer: PPT, barnevern.",
    ),
    ("teneste", "type", "vaksen"): (
        "Ei teneste for vaksne som har barn: NAV, rus- og psykisk helse.",
        "En tjeneste for voksne som har barn: NAV, rus- og psykisk helse.",
    ),
    ("verktøy", "type", "skjema"): (
        "Eit skjema som blir fylt ut.",
        "Et skjema som fylles ut.",
    ),
    ("verktøy", "type", "mal"): (
        "Ein mal, til dømes for innkalling eller referat.",
        "En mal, for eksempel for innkalling eller referat.",
    ),
    ("verktøy", "type", "rutine"): (
        "Ei rutine som skal følgjast.",
        "En rutine som skal følges.",
    ),
    ("verktøy", "type", "oversikt"): (
        "Ei oversikt å slå opp i, til dømes over tiltak.",
        "En oversikt å slå opp i, for eksempel over tiltak.",
    ),
    ("verktøy", "type", "rettleiing"): (
        "Ei rettleiing i korleis noko blir gjort.",
        "En veiledning i hvordan noe gjøres.",
    ),
    ("verktøy", "type", "system"): (
        "Eit system på nett, til dømes stafettloggen.",
        "Et system på nett, for eksempel stafettloggen.",
    ),
    ("verktøy", "status", "utkast"): (
        "Trengst, men er ikkje laga enno.",
        "Trengs, men er ikke laget ennå.",
    ),
    ("verktøy", "status", "i bruk"): (
        "Finst og kan brukast.",
        "Finnes og kan brukes.",
    ),
    ("opplysning", "type", "ja-nei"): (
        "Svaret er ja eller nei.",
        "Svaret er ja eller nei.",
    ),
    ("opplysning", "type", "val"): (
        "Svaret er eitt av dei som står under `val`.",
        "Svaret er ett av dem som står under `valg`.",
    ),
    ("opplysning", "type", "tal"): (
        "Svaret er eit heilt tal.",
        "Svaret er et helt tall.",
    ),
    ("opplysning", "type", "dato"): (
        "Svaret er ein dato.",
        "Svaret er en dato.",
    ),
    ("opplysning", "type", "tekst"): (
        "Svaret er fri tekst. Vilkår kan ikkje spørje etter det.",
        "Svaret er fri tekst. Vilkår kan ikke spørre etter det.",
    ),
    ("samtykke", "usemje", "alle-må"): (
        "Seier éin nei, er det ikkje samtykke.",
        "Sier én nei, er det ikke samtykke.",
    ),
    ("samtykke", "usemje", "ein-er-nok"): (
        "Det er samtykke når éin har sagt ja, også om ein annan seier nei.",
        "Det er samtykke når én har sagt ja, også om en annen sier nei.",
    ),
    ("samtykke", "form", "skriftleg"): (
        "På papir eller digitalt, underskrive.",
        "På papir eller digitalt, underskrevet.",
    ),
    ("samtykke", "form", "munnleg"): (
        "Sagt høgt og notert i saka.",
        "Sagt høyt og notert i saken.",
    ),
    ("nivå", "omtalt", "ja"): (
        "Kjelda seier kva som skal skje på nivået.",
        "Kilden sier hva som skal skje på nivået.",
    ),
    ("nivå", "omtalt", "nei"): (
        "Kjelda nemner ikkje, eller berre så vidt, kva som skal skje her.",
        "Kilden nevner ikke, eller bare så vidt, hva som skal skje her.",
    ),
    ("nivå", "omtalt", "ulest"): (
        "De hadde ikkje kjelda då de skreiv.",
        "Dere hadde ikke kilden da dere skrev.",
    ),
    ("nivå", "omtalt", "delvis"): (
        "Kjelda seier noko, men ikkje alt.",
        "Kilden sier noe, men ikke alt.",
    ),
    ("nivå", "føresette", "involverte"): (
        "Føresette er med i arbeidet på nivået.",
        "Foresatte er med i arbeidet på nivået.",
    ),
    ("nivå", "føresette", "informerte"): (
        "Føresette må vere informerte før saka kjem hit.",
        "Foresatte må være informert før saken kommer hit.",
    ),
    ("nivå", "føresette", "samtykkjer"): (
        "Føresette må ha samtykt så lenge saka er her.",
        "Foresatte må ha samtykket så lenge saken er her.",
    ),
    ("nivå", "stafetthaldar", "krev"): (
        "Det må vere ein stafetthaldar på nivået.",
        "Det må være en stafettholder på nivået.",
    ),
    ("arena", "frå", "alle"): (
        "Kan veljast i alle steg.",
        "Kan velges i alle steg.",
    ),
    ("arena", "anonymt", "nei"): (
        "Saka blir drøfta med namn, og samtykket må dekkje alle som sit der.",
        "Saken drøftes med navn, og samtykket må dekke alle som sitter der.",
    ),
    ("arena", "anonymt", "kan"): (
        "Den som vel, avgjer om saka skal drøftast med namn eller utan.",
        "Den som velger, avgjør om saken skal drøftes med navn eller uten.",
    ),
    ("arena", "anonymt", "alltid"): (
        "Saka blir alltid drøfta utan namn.",
        "Saken drøftes alltid uten navn.",
    ),
    ("logg", "form", "ingen"): (
        "Kommunen fører ikkje logg i sakene.",
        "Kommunen fører ikke logg i sakene.",
    ),
    ("logg", "form", "papir"): (
        "Loggen er på papir.",
        "Loggen er på papir.",
    ),
    ("logg", "form", "digital"): (
        "Loggen er digital.",
        "Loggen er digital.",
    ),
    ("felt", "type", "tekst"): (
        "Fri tekst.",
        "Fri tekst.",
    ),
    ("felt", "type", "ja-nei"): (
        "Ja eller nei.",
        "Ja eller nei.",
    ),
    ("felt", "type", "tal"): (
        "Eit heilt tal.",
        "Et helt tall.",
    ),
    ("felt", "type", "dato"): (
        "Ein dato.",
        "En dato.",
    ),
    ("felt", "type", "val"): (
        "Eitt av svara under `val`.",
        "Ett av svarene under `valg`.",
    ),
    ("slutt", "frå", "alle"): (
        "Kan veljast i alle steg, utan krav.",
        "Kan velges i alle steg, uten krav.",
    ),
    ("verktøybruk", "når", "før"): (
        "Før steget.",
        "Før steget.",
    ),
    ("verktøybruk", "når", "under"): (
        "Medan steget går.",
        "Mens steget går.",
    ),
    ("verktøybruk", "når", "etter"): (
        "Etter steget.",
        "Etter steget.",
    ),
}
"""The sentence of each choice by object, key and canonical word."""

SHARED_CHOICES: dict[str, tuple[str, str]] = {
    "alle": (
        "Alle som er med i saka.",
        "Alle som er med i saken.",
    ),
    "tilsette": (
        "Berre dei tilsette som er med i saka, ikkje familien.",
        "Bare de ansatte som er med i saken, ikke familien.",
    ),
    "leiarar": (
        "Berre leiarar, og den som sjølv skreiv det.",
        "Bare ledere, og den som selv skrev det.",
    ),
    "nn": (
        "Nynorsk.",
        "Nynorsk.",
    ),
    "nb": (
        "Bokmål.",
        "Bokmål.",
    ),
}
"""The sentence of a choice that means the same wherever it stands."""
