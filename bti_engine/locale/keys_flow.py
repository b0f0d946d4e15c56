"""What the editor says of the keys of alerts, levels, arenas and ends, and of the keys that things share."""

from __future__ import annotations

KEYS: dict[tuple[str, str], tuple[str, str]] = {
    ("varsel", "tittel"): (
        "Namnet på varselet, slik det står på knappen. Til dømes «Mistanke om vald eller overgrep».",
        "Navnet på varselet, slik det står på knappen. For eksempel «Mistanke om vold eller overgrep».",
    ),
    ("varsel", "tekst"): (
        "Det viktigaste å gjere, i éi eller to setningar. Teksten står øvst på sida.",
        "Det viktigste å gjøre, i én eller to setninger. Teksten står øverst på siden.",
    ),
    ("varsel", "vist-på"): (
        ("Nivåa der varselet er trykt i rettleiaren. Det kan utløysast overalt, uansett kva som står her."),
        ("Nivåene der varselet er trykt i veilederen. Det kan utløses overalt, uansett hva som står her."),
    ),
    ("varsel", "skjerm"): (
        ("Rollene som ikkje skal få vite om varselet, og som ingen skal ta kontakt med så lenge det gjeld."),
        ("Rollene som ikke skal få vite om varselet, og som ingen skal ta kontakt med så lenge det gjelder."),
    ),
    ("varsel", "opphev"): (
        "Rollene som kan avgjere at skjerminga er over.",
        "Rollene som kan avgjøre at skjermingen er over.",
    ),
    ("varsel", "steg"): (
        "Det som skal gjerast når varselet er utløyst, steg for steg.",
        "Det som skal gjøres når varselet er utløst, steg for steg.",
    ),
    ("nivå", "om"): (
        "Kort om nivået: kva som kjenneteiknar det, og når ei sak høyrer heime der.",
        "Kort om nivået: hva som kjennetegner det, og når en sak hører hjemme der.",
    ),
    ("nivå", "omtalt"): (
        (
            "Om kjelda de skriv av, seier noko om nivået: `ja`, `delvis`, `nei`, eller `ulest` når de"
            " ikkje har hatt kjelda."
        ),
        (
            "Om kilden dere skriver av, sier noe om nivået: `ja`, `delvis`, `nei`, eller `ulest` når "
            "dere ikke har hatt kilden."
        ),
    ),
    ("nivå", "føresette"): (
        "Kva føresette er på dette nivået: `involverte`, `informerte` eller `samtykkjer`.",
        "Hva foresatte er på dette nivået: `involverte`, `informerte` eller `samtykker`.",
    ),
    ("nivå", "start"): (
        "Skriv `ja` når ei sak kan opnast på dette nivået. Fleire nivå kan ha det.",
        "Skriv `ja` når en sak kan åpnes på dette nivået. Flere nivåer kan ha det.",
    ),
    ("nivå", "stafetthaldar"): (
        "Skriv `krev` når det må vere ein stafetthaldar på nivået.",
        "Skriv `krev` når det må være en stafettholder på nivået.",
    ),
    ("nivå", "deler"): (
        "Skriv `ja` når opplysningar blir delte med andre tenester på nivået.",
        "Skriv `ja` når opplysninger deles med andre tjenester på nivået.",
    ),
    ("nivå", "inngang"): (
        "Det som må vere på plass for å kome inn på nivået, frå kva kant saka enn kjem.",
        "Det som må være på plass for å komme inn på nivået, fra hvilken kant saken enn kommer.",
    ),
    ("nivå", "så-lenge"): (
        (
            "Det som må halde så lenge saka er på nivået, til dømes eit samtykke. Når det fell bort, "
            "går saka dit `elles` seier."
        ),
        (
            "Det som må holde så lenge saken er på nivået, for eksempel et samtykke. Når det faller "
            "bort, går saken dit `ellers` sier."
        ),
    ),
    ("nivå", "verktøy"): (
        "Verktøya for heile nivået. Det som berre høyrer til eitt steg, skriv du i steget.",
        "Verktøyene for hele nivået. Det som bare hører til ett steg, skriver du i steget.",
    ),
    ("nivå", "steg"): (
        (
            "Stega på nivået, i rekkjefølgje. Skriv du eigne steg her, går dei i staden for stega i "
            "grunnlaget. Vil du ha begge delar, skriv `arv: ja` øvst blant stega."
        ),
        (
            "Stegene på nivået, i rekkefølge. Skriver du egne steg her, går de i stedet for stegene i"
            " grunnlaget. Vil du ha begge deler, skriv `arv: ja` øverst blant stegene."
        ),
    ),
    ("inngang", "krav"): (
        "Vilkåra som må vere oppfylte for å kome inn, til dømes `informert(føresette)`.",
        "Vilkårene som må være oppfylt for å komme inn, for eksempel `informert(foresatte)`.",
    ),
    ("så-lenge", "krav"): (
        "Vilkåret som må halde heile tida, til dømes `samtykke(tverrfagleg)`.",
        "Vilkåret som må holde hele tiden, for eksempel `samtykke(tverrfaglig)`.",
    ),
    ("så-lenge", "tekst"): (
        "Setninga som folk skal sjå når vilkåret ikkje held.",
        "Setningen som folk skal se når vilkåret ikke holder.",
    ),
    ("så-lenge", "elles"): (
        ("Kvar saka går når vilkåret ikkje held lenger. Står det ingenting, stoppar saka til det held att."),
        ("Hvor saken går når vilkåret ikke holder lenger. Står det ingenting, stopper saken til det holder igjen."),
    ),
    ("arena", "om"): (
        "Kort om møteplassen: kven som sit der, og kva slags saker som kjem opp.",
        "Kort om møteplassen: hvem som sitter der, og hva slags saker som kommer opp.",
    ),
    ("arena", "møter"): (
        "Kor ofte det er møte, til dømes `månadleg`.",
        "Hvor ofte det er møte, for eksempel `månedlig`.",
    ),
    ("arena", "teneste"): (
        "Dei faste tenestene på møteplassen. Samtykket må dekkje alle.",
        "De faste tjenestene på møteplassen. Samtykket må dekke alle.",
    ),
    ("arena", "frå"): (
        ("Skriv `alle` når møteplassen skal kunne veljast i alle steg. Elles berre der eit utfall fører dit."),
        ("Skriv `alle` når møteplassen skal kunne velges i alle steg. Ellers bare der et utfall fører dit."),
    ),
    ("arena", "steg"): (
        "Stega på møteplassen. Eit av utfalla må ha `til: tilbake`.",
        "Stegene på møteplassen. Ett av utfallene må ha `til: tilbake`.",
    ),
    ("slutt", "tekst"): (
        "Det som skal gjerast og hugsast når saka sluttar slik.",
        "Det som skal gjøres og huskes når saken slutter slik.",
    ),
    ("slutt", "oppgåve"): (
        "Oppgåver som nokon får når saka sluttar slik.",
        "Oppgaver som noen får når saken slutter slik.",
    ),
    ("slutt", "frå"): (
        "Skriv `alle` når saka alltid skal kunne sluttast slik, frå alle steg og utan krav.",
        "Skriv `alle` når saken alltid skal kunne sluttes slik, fra alle steg og uten krav.",
    ),
    ("slutt", "kan"): (
        "Rollene som kan velje denne slutten frå alle steg.",
        "Rollene som kan velge denne slutten fra alle steg.",
    ),
    ("slutt", "grunngjeving"): (
        "Skriv `ja` når den som avsluttar, må skrive kvifor.",
        "Skriv `ja` når den som avslutter, må skrive hvorfor.",
    ),
    ("*", "tittel"): (
        "Namnet som lesarane ser.",
        "Navnet som leserne ser.",
    ),
    ("*", "også"): (
        "Andre id-ar som viser til det same, til dømes id-en på den andre målforma.",
        "Andre id-er som viser til det samme, for eksempel id-en på den andre målformen.",
    ),
    ("*", "låst"): (
        (
            "Skriv `ja` i eit grunnlag når dei som byggjer på det, ikkje skal kunne fjerne eller "
            "mjuke opp dette. Tekstane kan dei alltid skrive om."
        ),
        (
            "Skriv `ja` i et grunnlag når de som bygger på det, ikke skal kunne fjerne eller myke opp"
            " dette. Tekstene kan de alltid skrive om."
        ),
    ),
    ("*", "kjelde"): (
        "Kjelda som teksten er henta frå. Skriv id-en til ei kjelde.",
        "Kilden som teksten er hentet fra. Skriv id-en til en kilde.",
    ),
    ("*", "fjern"): (
        "Det som de ikkje vil ha frå grunnlaget. Skriv ei liste med id-ar eller nøklar.",
        "Det som dere ikke vil ha fra grunnlaget. Skriv en liste med id-er eller nøkler.",
    ),
    ("*", "arv"): (
        (
            "Skriv `nei` når ingenting her skal hentast frå grunnlaget. Skriv `ja` blant stega på eit"
            " nivå når dykkar steg skal kome i tillegg til stega i grunnlaget."
        ),
        (
            "Skriv `nei` når ingenting her skal hentes fra grunnlaget. Skriv `ja` blant stegene på et"
            " nivå når deres steg skal komme i tillegg til stegene i grunnlaget."
        ),
    ),
    ("*", "etter"): (
        "Id-en som dette skal stå etter. Elles kjem det nye sist.",
        "Id-en som dette skal stå etter. Ellers kommer det nye sist.",
    ),
    ("*", "legg-til"): (
        "Det som skal kome i tillegg til lista i grunnlaget.",
        "Det som skal komme i tillegg til listen i grunnlaget.",
    ),
}
"""As in `keys_guide`; what stands under `*` is said of a key wherever it has no sentence of its own."""
