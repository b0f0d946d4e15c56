"""What the editor says of the keys of what a guide declares: roles, services, tools, facts and consents."""

from __future__ import annotations

KEYS: dict[tuple[str, str], tuple[str, str]] = {
    ("målgruppe", "alder"): (
        "Aldersgruppa, slik ho skal stå for lesarane. Til dømes `0–18 år`.",
        "Aldersgruppen, slik den skal stå for leserne. For eksempel `0–18 år`.",
    ),
    ("målgruppe", "person"): (
        "Skriv `nei` når saka ikkje gjeld éin person, men til dømes ein klasse eller eit miljø.",
        "Skriv `nei` når saken ikke gjelder én person, men for eksempel en klasse eller et miljø.",
    ),
    ("kjelde", "type"): (
        (
            "Kva slag kjelde det er: `dokument`, `nettside` eller `lov`. Berre ei lov kan vere "
            "grunnlag for å dele utan samtykke."
        ),
        (
            "Hva slags kilde det er: `dokument`, `nettside` eller `lov`. Bare en lov kan være "
            "grunnlag for å dele uten samtykke."
        ),
    ),
    ("kjelde", "lenke"): (
        "Nettadressa til kjelda, med `https://` først.",
        "Nettadressen til kilden, med `https://` først.",
    ),
    ("kjelde", "tidlegare"): (
        "Det tidlegare namnet eller paragrafnummeret, slik at ein kjenner att eldre tekstar.",
        "Det tidligere navnet eller paragrafnummeret, slik at en kjenner igjen eldre tekster.",
    ),
    ("kontakt", "telefon"): (
        'Telefonnummeret til tenesta. Set det i hermeteikn: `"00 00 00 00"`.',
        'Telefonnummeret til tjenesten. Sett det i anførselstegn: `"00 00 00 00"`.',
    ),
    ("kontakt", "ope"): (
        "Når det er ope, til dømes `heile døgnet`.",
        "Når det er åpent, for eksempel `hele døgnet`.",
    ),
    ("kontakt", "lenke"): (
        "Nettadressa til tenesta, med `https://` først.",
        "Nettadressen til tjenesten, med `https://` først.",
    ),
    ("rolle", "familie"): (
        ("Skriv `ja` for barnet, føresette og andre i familien. Dei ser og gjer noko anna enn dei tilsette."),
        ("Skriv `ja` for barnet, foresatte og andre i familien. De ser og gjør noe annet enn de ansatte."),
    ),
    ("rolle", "leiar"): (
        (
            "Skriv `ja` for ein leiar, til dømes rektor eller styrar. Ein leiar kan peike ut "
            "stafetthaldar og gjere vedtak som krev grunngjeving."
        ),
        (
            "Skriv `ja` for en leder, for eksempel rektor eller styrer. En leder kan peke ut "
            "stafettholder og gjøre vedtak som krever begrunnelse."
        ),
    ),
    ("teneste", "type"): (
        "Kva slag teneste det er: `basis`, `hjelp` eller `vaksen`.",
        "Hva slags tjeneste det er: `basis`, `hjelp` eller `voksen`.",
    ),
    ("teneste", "krev"): (
        "Samtykket som må liggje føre før tenesta kan bli med i saka. Skriv id-en til eit samtykke.",
        "Samtykket som må foreligge før tjenesten kan bli med i saken. Skriv id-en til et samtykke.",
    ),
    ("verktøy", "type"): (
        "Kva slag verktøy det er: `skjema`, `mal`, `rutine`, `oversikt`, `rettleiing` eller `system`.",
        "Hva slags verktøy det er: `skjema`, `mal`, `rutine`, `oversikt`, `veiledning` eller `system`.",
    ),
    ("verktøy", "lenke"): (
        "Nettadressa til verktøyet, med `https://` først.",
        "Nettadressen til verktøyet, med `https://` først.",
    ),
    ("verktøy", "for"): (
        "Tenestene som verktøyet er for. La nøkkelen vere borte når det er for alle.",
        "Tjenestene som verktøyet er for. La nøkkelen være borte når det er for alle.",
    ),
    ("verktøy", "status"): (
        "Skriv `utkast` når verktøyet trengst, men ikkje er laga enno.",
        "Skriv `utkast` når verktøyet trengs, men ikke er laget ennå.",
    ),
    ("opplysning", "type"): (
        "Kva slag svar ein ventar: `ja-nei`, `val`, `tal`, `dato` eller `tekst`.",
        "Hva slags svar en venter: `ja-nei`, `valg`, `tall`, `dato` eller `tekst`.",
    ),
    ("opplysning", "spørsmål"): (
        "Spørsmålet slik det skal stillast. Til dømes «Er det framleis grunn til uro?»",
        "Spørsmålet slik det skal stilles. For eksempel «Er det fortsatt grunn til uro?»",
    ),
    ("opplysning", "val"): (
        "Svara ein kan velje mellom, når `type` er `val`: ein id og ein tekst for kvart svar.",
        "Svarene en kan velge mellom, når `type` er `valg`: en id og en tekst for hvert svar.",
    ),
    ("opplysning", "fast"): (
        (
            "Skriv `ja` når svaret ikkje endrar seg, til dømes datoen då uroa oppstod. Elles blir det"
            " spurt på nytt kvar gong saka kjem til steget."
        ),
        (
            "Skriv `ja` når svaret ikke endrer seg, for eksempel datoen da uroen oppstod. Ellers blir"
            " det spurt på nytt hver gang saken kommer til steget."
        ),
    ),
    ("opplysning", "alltid"): (
        ("Skriv `ja` når opplysninga kan noterast kvar som helst i saka, og ikkje berre i eit steg som spør."),
        ("Skriv `ja` når opplysningen kan noteres hvor som helst i saken, og ikke bare i et steg som spør."),
    ),
    ("samtykke", "tekst"): (
        "Det som blir samtykt til: kva som blir delt, mellom kven og til kva.",
        "Det som det samtykkes til: hva som deles, mellom hvem og til hva.",
    ),
    ("samtykke", "av"): (
        "Kven som gir samtykket: `alle` som har rolla, eller `ein-av` dei.",
        "Hvem som gir samtykket: `alle` som har rollen, eller `en-av` dem.",
    ),
    ("samtykke", "usemje"): (
        "Kva som gjeld når føresette er usamde: `alle-må` eller `ein-er-nok`.",
        "Hva som gjelder når foresatte er uenige: `alle-må` eller `en-er-nok`.",
    ),
    ("samtykke", "alder"): (
        "Frå denne alderen samtykkjer den unge sjølv. Samtykka frå føresette går då ut.",
        "Fra denne alderen samtykker den unge selv. Samtykkene fra foresatte går da ut.",
    ),
    ("samtykke", "kvar-teneste"): (
        "Skriv `ja` når det må samtykkjast til kvar teneste for seg.",
        "Skriv `ja` når det må samtykkes til hver tjeneste for seg.",
    ),
    ("samtykke", "gyldig"): (
        "Kor lenge samtykket gjeld, til dømes `12 månader`. Etterpå må det spørjast på nytt.",
        "Hvor lenge samtykket gjelder, for eksempel `12 måneder`. Etterpå må det spørres på nytt.",
    ),
    ("samtykke", "form"): (
        "Måtane det kan samtykkjast på: `skriftleg`, `munnleg` eller begge.",
        "Måtene det kan samtykkes på: `skriftlig`, `muntlig` eller begge.",
    ),
    ("samtykke", "skjema"): (
        "Skjemaet for samtykket. Skriv id-en til eit verktøy.",
        "Skjemaet for samtykket. Skriv id-en til et verktøy.",
    ),
    ("av", "alle"): (
        "Alle som har desse rollene, må samtykkje. Til dømes `[føresette]`.",
        "Alle som har disse rollene, må samtykke. For eksempel `[foresatte]`.",
    ),
    ("av", "ein-av"): (
        "Éin av dei som har desse rollene, må samtykkje.",
        "Én av dem som har disse rollene, må samtykke.",
    ),
}
"""The sentence of each key, nynorsk and bokmål, by object and canonical key."""
