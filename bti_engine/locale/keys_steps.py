"""What the editor says of the keys of steps and outcomes, and of what stands in them."""

from __future__ import annotations

KEYS: dict[tuple[str, str], tuple[str, str]] = {
    ("steg", "tittel"): (
        "Overskrifta på steget, helst noko ein gjer. Til dømes «Snakk med føresette».",
        "Overskriften på steget, helst noe en gjør. For eksempel «Snakk med foresatte».",
    ),
    ("steg", "kva"): (
        "Kva som skal skje i steget.",
        "Hva som skal skje i steget.",
    ),
    ("steg", "korleis"): (
        "Korleis ein gjer det.",
        "Hvordan en gjør det.",
    ),
    ("steg", "kven"): (
        "Kven som gjer steget: ein tekst, eller `ansvar`, `med` og `tekst` kvar for seg.",
        "Hvem som gjør steget: en tekst, eller `ansvar`, `med` og `tekst` hver for seg.",
    ),
    ("steg", "kvifor"): (
        "Kvifor steget er viktig.",
        "Hvorfor steget er viktig.",
    ),
    ("steg", "merk"): (
        "Noko ein særleg må hugse. Teksten kjem i ein boks for seg.",
        "Noe en særlig må huske. Teksten kommer i en boks for seg.",
    ),
    ("steg", "spørsmål"): (
        "Støttespørsmål til samtalen eller vurderinga, eitt på kvar linje med strek framfor.",
        "Støttespørsmål til samtalen eller vurderingen, ett på hver linje med strek foran.",
    ),
    ("steg", "verktøy"): (
        "Verktøya som blir brukte i steget. Skriv id-ar frå `verktøy`, eller `id`, `del` og `når`.",
        "Verktøyene som brukes i steget. Skriv id-er fra `verktøy`, eller `id`, `del` og `når`.",
    ),
    ("steg", "opplysning"): (
        "Opplysningane som steget spør etter, på nytt kvar gong saka kjem hit.",
        "Opplysningene som steget spør etter, på nytt hver gang saken kommer hit.",
    ),
    ("steg", "oppgåve"): (
        "Oppgåver som nokon får når saka kjem til steget.",
        "Oppgaver som noen får når saken kommer til steget.",
    ),
    ("steg", "krav"): (
        "Vilkåra som må vere oppfylte før saka kan gå vidare frå steget, kva utfall ein enn vel.",
        ("Vilkårene som må være oppfylt før saken kan gå videre fra steget, uansett hvilket utfall en velger."),
    ),
    ("steg", "frist"): (
        "Fristen for steget, til dømes `{tid: 14 dagar}`. Det kan vere fleire, i ei liste.",
        "Fristen for steget, for eksempel `{tid: 14 dager}`. Det kan være flere, i en liste.",
    ),
    ("steg", "avgjer"): (
        "Rolla som aleine kan velje utfall i steget, eller fleire i ei liste. Elles kan alle tilsette i saka velje.",
        "Rollen som alene kan velge utfall i steget, eller flere i en liste. Ellers kan alle ansatte i saken velge.",
    ),
    ("steg", "einaste"): (
        "Skriv `ja` når det aldri skal vere opent for meir enn eitt utfall om gongen.",
        "Skriv `ja` når det aldri skal være åpent for mer enn ett utfall om gangen.",
    ),
    ("steg", "kjelde"): (
        "Kjelda som teksten i steget er henta frå. Då blir ingen tekstar fylte ut frå grunnlaget.",
        "Kilden som teksten i steget er hentet fra. Da fylles ingen tekster ut fra grunnlaget.",
    ),
    ("steg", "utfall"): (
        "Vegane vidare frå steget. Står det ingenting, går saka til neste steg.",
        "Veiene videre fra steget. Står det ingenting, går saken til neste steg.",
    ),
    ("kven", "ansvar"): (
        "Rolla som har ansvaret for steget. Er det fleire, er det éin av dei som tek det.",
        "Rollen som har ansvaret for steget. Er det flere, er det én av dem som tar det.",
    ),
    ("kven", "med"): (
        "Rollene som er med i steget.",
        "Rollene som er med i steget.",
    ),
    ("kven", "tekst"): (
        "Kven som gjer steget, fortalt med vanlege ord.",
        "Hvem som gjør steget, fortalt med vanlige ord.",
    ),
    ("verktøybruk", "id"): (
        "Id-en til verktøyet.",
        "Id-en til verktøyet.",
    ),
    ("verktøybruk", "del"): (
        "Delen av skjemaet som skal brukast her, til dømes `B`.",
        "Delen av skjemaet som skal brukes her, for eksempel `B`.",
    ),
    ("verktøybruk", "når"): (
        "Når i steget det skal brukast: `før`, `under` eller `etter`.",
        "Når i steget det skal brukes: `før`, `under` eller `etter`.",
    ),
    ("krav", "må"): (
        "Vilkåret som må vere oppfylt, til dømes `samtykke(tverrfagleg)`.",
        "Vilkåret som må være oppfylt, for eksempel `samtykke(tverrfaglig)`.",
    ),
    ("krav", "tekst"): (
        ("Setninga som folk skal sjå når vilkåret ikkje er oppfylt: kva som manglar, og kva ein kan gjere."),
        ("Setningen som folk skal se når vilkåret ikke er oppfylt: hva som mangler, og hva en kan gjøre."),
    ),
    ("frist", "tid"): (
        "Kor lang fristen er, til dømes `14 dagar`, `5 vyrkedagar` eller `2 veker`.",
        "Hvor lang fristen er, for eksempel `14 dager`, `5 virkedager` eller `2 uker`.",
    ),
    ("frist", "frå"): (
        (
            "Datoen fristen blir rekna frå. Skriv id-en til ei opplysning av typen `dato`. Elles blir"
            " han rekna frå saka kom til steget."
        ),
        (
            "Datoen fristen regnes fra. Skriv id-en til en opplysning av typen `dato`. Ellers regnes "
            "den fra saken kom til steget."
        ),
    ),
    ("frist", "til"): (
        ("Det som må vere gjort innan fristen: `møte` eller `dokument(id)`. Elles gjeld han å bli ferdig med steget."),
        (
            "Det som må være gjort innen fristen: `møte` eller `dokument(id)`. Ellers gjelder den å "
            "bli ferdig med steget."
        ),
    ),
    ("frist", "vilkår"): (
        "Når fristen gjeld. Står det ingenting, gjeld han alltid.",
        "Når fristen gjelder. Står det ingenting, gjelder den alltid.",
    ),
    ("frist", "ansvar"): (
        "Rolla som har ansvaret for fristen. Står det ingenting, er det den som har ansvaret for steget.",
        "Rollen som har ansvaret for fristen. Står det ingenting, er det den som har ansvaret for steget.",
    ),
    ("oppgåve", "tittel"): (
        "Det som skal gjerast, i éi kort setning.",
        "Det som skal gjøres, i én kort setning.",
    ),
    ("oppgåve", "ansvar"): (
        "Rolla som får oppgåva.",
        "Rollen som får oppgaven.",
    ),
    ("oppgåve", "frist"): (
        "Når oppgåva må vere gjord, til dømes `{tid: 2 veker}`.",
        "Når oppgaven må være gjort, for eksempel `{tid: 2 uker}`.",
    ),
    ("utfall", "tittel"): (
        "Teksten på valet, til dømes «Ikkje lenger grunn til uro».",
        "Teksten på valget, for eksempel «Ikke lenger grunn til uro».",
    ),
    ("utfall", "tekst"): (
        "Litt meir om kva valet fører med seg.",
        "Litt mer om hva valget fører med seg.",
    ),
    ("utfall", "vilkår"): (
        (
            "Når valet høyrer heime, til dømes `ikkje uro`. Elles blir det ikkje vist. Står det "
            "ingenting, kan det alltid veljast."
        ),
        (
            "Når valget hører hjemme, for eksempel `ikke uro`. Ellers vises det ikke. Står det "
            "ingenting, kan det alltid velges."
        ),
    ),
    ("utfall", "krav"): (
        "Det som må vere på plass for å velje det. Valet er synleg, og folk får vite kva som manglar.",
        "Det som må være på plass for å velge det. Valget er synlig, og folk får vite hva som mangler.",
    ),
    ("utfall", "grunngjeving"): (
        "Skriv `ja` når den som vel, må skrive kvifor.",
        "Skriv `ja` når den som velger, må skrive hvorfor.",
    ),
    ("utfall", "frist"): (
        "Fristen for det steget som valet fører til, til dømes `{tid: 2 veker}`.",
        "Fristen for det steget som valget fører til, for eksempel `{tid: 2 uker}`.",
    ),
    ("utfall", "varsel"): (
        "Varselet som valet utløyser. Eit slikt val flyttar ikkje saka og skal ikkje ha `til`.",
        "Varselet som valget utløser. Et slikt valg flytter ikke saken og skal ikke ha `til`.",
    ),
    ("utfall", "retur"): (
        "Steget saka skal kome attende til etter ein møteplass. Elles kjem ho attende hit.",
        "Steget saken skal komme tilbake til etter en møteplass. Ellers kommer den tilbake hit.",
    ),
    ("utfall", "til"): (
        ("Kvar saka går: `neste`, `her`, eit steg, `nivå 2`, `1/evaluer`, ein møteplass eller ein slutt."),
        "Hvor saken går: `neste`, `her`, et steg, `nivå 2`, `1/evaluer`, en møteplass eller en slutt.",
    ),
}
"""The sentence of each key, nynorsk and bokmål, by object and canonical key."""
