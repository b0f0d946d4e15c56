"""What the editor says of what stands beside the flow: log, duties, access, arrangements, promises, variants."""

from __future__ import annotations

KEYS: dict[tuple[str, str], tuple[str, str]] = {
    ("guide", "felles"): (
        "Utfall som går att i fleire steg. Eit steg tek dei inn med `utfall: {bruk: id}`.",
        "Utfall som går igjen i flere steg. Et steg tar dem inn med `utfall: {bruk: id}`.",
    ),
    ("guide", "logg"): (
        "Loggen i saka (stafettloggen): kva form han har, kva som må til for å opne han, og frå kva nivå.",
        "Loggen i saken (stafettloggen): hvilken form den har, hva som må til for å åpne den, og fra hvilket nivå.",
    ),
    ("guide", "plikt"): (
        "Plikter som går ved sida av saka, til dømes aktivitetsplikta i skulen. Dei stansar ikkje saka.",
        "Plikter som går ved siden av saken, for eksempel aktivitetsplikten i skolen. De stanser ikke saken.",
    ),
    ("guide", "tilgang"): (
        "Kven som ser det som blir skrive. De kan gjere kretsen mindre, aldri større.",
        "Hvem som ser det som skrives. Dere kan gjøre kretsen mindre, aldri større.",
    ),
    ("guide", "ordning"): (
        "Korleis kommunen arbeider med BTI utanom sakene: faste møte, ressursgruppe, opplæring, nyhendebrev.",
        "Hvordan kommunen arbeider med BTI utenom sakene: faste møter, ressursgruppe, opplæring, nyhetsbrev.",
    ),
    ("guide", "regel"): (
        "Det kommunen lovar at rettleiaren held. Lovnadene blir prøvde før rettleiaren blir publisert.",
        "Det kommunen lover at veilederen holder. Løftene prøves før veilederen publiseres.",
    ),
    ("guide", "variant"): (
        "Rettleiaren slik éi teneste ser han: eigne tekstar, roller, verktøy og kortare fristar. Stega er dei same.",
        "Veilederen slik én tjeneste ser den: egne tekster, roller, verktøy og kortere frister. Stegene er de samme.",
    ),
    ("felles", "utfall"): (
        "Utfalla som høyrer saman. `neste` og `her` gjeld det steget som tek dei inn.",
        "Utfallene som hører sammen. `neste` og `her` gjelder det steget som tar dem inn.",
    ),
    ("*", "bruk"): (
        "Id-en til dei felles utfalla som steget skal ha, eller ei liste med fleire. Eigne utfall kan stå ved sida av.",
        "Id-en til de felles utfallene som steget skal ha, eller en liste med flere. Egne utfall kan stå ved siden av.",
    ),
    ("logg", "form"): (
        "Kva form loggen har: `ingen`, `papir` eller `digital`.",
        "Hvilken form loggen har: `ingen`, `papir` eller `digital`.",
    ),
    ("logg", "krav"): (
        "Det som må halde for at loggen skal vere open, til dømes `samtykke(logg)`. Før det er saka eit arbeidsark.",
        "Det som må holde for at loggen skal være åpen, for eksempel `samtykke(logg)`. Før det er saken et arbeidsark.",
    ),
    ("logg", "frå"): (
        "Nivået som loggen blir ført frå, til dømes `nivå 1`.",
        "Nivået som loggen føres fra, for eksempel `nivå 1`.",
    ),
    ("logg", "tekst"): (
        "Kort om loggen: kva som skal stå der, og kven som kan lese han.",
        "Kort om loggen: hva som skal stå der, og hvem som kan lese den.",
    ),
    ("plikt", "tekst"): (
        "Kva plikta går ut på, og kven som har henne.",
        "Hva plikten går ut på, og hvem som har den.",
    ),
    ("plikt", "vilkår"): (
        "Når plikta tek til, til dømes `skulemiljøsak`. Ho varer til nokon melder at ho er oppfylt.",
        "Når plikten begynner, for eksempel `skolemiljøsak`. Den varer til noen melder at den er oppfylt.",
    ),
    ("plikt", "ansvar"): (
        "Rolla som har plikta, og som melder at ho er oppfylt.",
        "Rollen som har plikten, og som melder at den er oppfylt.",
    ),
    ("plikt", "skjema"): (
        "Skjemaet som må vere fylt ut før plikta er oppfylt. Skriv id-en til eit verktøy.",
        "Skjemaet som må være fylt ut før plikten er oppfylt. Skriv id-en til et verktøy.",
    ),
    ("plikt", "frist"): (
        "Fristen for å oppfylle plikta, rekna frå dagen ho tok til. Til dømes `{tid: 5 vyrkedagar}`.",
        "Fristen for å oppfylle plikten, regnet fra dagen den begynte. For eksempel `{tid: 5 virkedager}`.",
    ),
    ("tilgang", "notat"): ("Kven som ser notat.", "Hvem som ser notater."),
    ("tilgang", "tiltak"): (
        "Kven som ser tiltak og evalueringa av dei.",
        "Hvem som ser tiltak og evalueringen av dem.",
    ),
    ("tilgang", "møte"): ("Kven som ser møte, avtalte og haldne.", "Hvem som ser møter, avtalte og avholdte."),
    ("tilgang", "dokument"): ("Kven som ser dokument og skjema.", "Hvem som ser dokumenter og skjemaer."),
    ("tilgang", "kontakt"): ("Kven som ser at nokon er informert.", "Hvem som ser at noen er informert."),
    ("tilgang", "oppgåve"): ("Kven som ser oppgåver.", "Hvem som ser oppgaver."),
    ("tilgang", "frist"): ("Kven som ser fristar.", "Hvem som ser frister."),
    ("tilgang", "opplysning"): ("Kven som ser svara på spørsmåla.", "Hvem som ser svarene på spørsmålene."),
    ("tilgang", "plikt"): ("Kven som ser plikter.", "Hvem som ser plikter."),
    ("tilgang", "godkjenning"): ("Kven som ser godkjenningar.", "Hvem som ser godkjenninger."),
    ("ordning", "tekst"): ("Kva ordninga er, og kva ho er til for.", "Hva ordningen er, og hva den er til for."),
    ("ordning", "møter"): (
        "Kor ofte det er møte, til dømes `to gonger i året`.",
        "Hvor ofte det er møte, for eksempel `to ganger i året`.",
    ),
    ("ordning", "kven"): (
        "Kven som er med. Skriv roller eller tenester, ikkje namn på folk.",
        "Hvem som er med. Skriv roller eller tjenester, ikke navn på folk.",
    ),
    ("ordning", "lenke"): (
        "Nettadressa der ein kan lese meir, med `https://` først.",
        "Nettadressen der en kan lese mer, med `https://` først.",
    ),
    ("regel", "tekst"): ("Lovnaden med vanlege ord.", "Løftet med vanlige ord."),
    ("regel", "aldri"): (
        "Det som aldri skal kunne skje, til dømes `nivå >= 2 og ikkje samtykke(tverrfagleg)`.",
        "Det som aldri skal kunne skje, for eksempel `nivå >= 2 og ikke samtykke(tverrfaglig)`.",
    ),
    ("regel", "alltid-mogleg"): (
        "Ein slutt, eit nivå eller eit steg som saka alltid skal ha ein veg til.",
        "En slutt, et nivå eller et steg som saken alltid skal ha en vei til.",
    ),
    ("variant", "tittel"): (
        "Namnet på varianten, til dømes «Rettleiar for barnehagane».",
        "Navnet på varianten, for eksempel «Veileder for barnehagene».",
    ),
    ("variant", "teneste"): (
        "Tenestene som følgjer varianten. Står det ikkje noko her, er det tenesta med same id.",
        "Tjenestene som følger varianten. Står det ikke noe her, er det tjenesten med samme id.",
    ),
    ("variant", "om"): ("Kort om varianten.", "Kort om varianten."),
    ("variant", "nivå"): (
        "Det som er annleis på nivåa. Bruk dei id-ane som rettleiaren har.",
        "Det som er annerledes på nivåene. Bruk de id-ene som veilederen har.",
    ),
    ("variant", "arena"): (
        "Det som er annleis på møteplassane. Bruk dei id-ane som rettleiaren har.",
        "Det som er annerledes på møteplassene. Bruk de id-ene som veilederen har.",
    ),
    ("variant", "slutt"): (
        "Det som er annleis når saka sluttar. Bruk dei id-ane som rettleiaren har.",
        "Det som er annerledes når saken slutter. Bruk de id-ene som veilederen har.",
    ),
    ("variant", "verktøy"): (
        "Namn og lenkjer som er annleis for verktøya.",
        "Navn og lenker som er annerledes for verktøyene.",
    ),
    ("variant-nivå", "steg"): (
        "Det som er annleis i stega på nivået. Nye steg kan ikkje stå her.",
        "Det som er annerledes i stegene på nivået. Nye steg kan ikke stå her.",
    ),
    ("variant-arena", "steg"): (
        "Det som er annleis i stega på møteplassen. Nye steg kan ikkje stå her.",
        "Det som er annerledes i stegene på møteplassen. Nye steg kan ikke stå her.",
    ),
    ("variant-steg", "oppgåve"): (
        "Det som er annleis i oppgåvene i steget.",
        "Det som er annerledes i oppgavene i steget.",
    ),
    ("variant-steg", "frist"): (
        "Kortare fristar i steget. Lengre kan ein variant ikkje ha.",
        "Kortere frister i steget. Lengre kan en variant ikke ha.",
    ),
    ("variant-steg", "utfall"): (
        "Titlar, tekstar og kortare fristar på utfalla i steget.",
        "Titler, tekster og kortere frister på utfallene i steget.",
    ),
    ("variant-slutt", "oppgåve"): (
        "Det som er annleis i oppgåvene når saka er slutt.",
        "Det som er annerledes i oppgavene når saken er slutt.",
    ),
    ("kort-frist", "tid"): (
        "Kor lang tid det er, til dømes `5 vyrkedagar`.",
        "Hvor lang tid det er, for eksempel `5 virkedager`.",
    ),
    ("felt", "spørsmål"): (
        "Spørsmålet som feltet svarer på, slik det står i skjemaet.",
        "Spørsmålet som feltet svarer på, slik det står i skjemaet.",
    ),
    ("felt", "type"): (
        "Kva slag svar feltet tek: `tekst`, `ja-nei`, `tal`, `dato` eller `val`.",
        "Hva slags svar feltet tar: `tekst`, `ja-nei`, `tall`, `dato` eller `valg`.",
    ),
    ("felt", "val"): (
        "Svara ein kan velje mellom, når `type` er `val`: ein id og ein tekst for kvart svar.",
        "Svarene en kan velge mellom, når `type` er `valg`: en id og en tekst for hvert svar.",
    ),
    ("felt", "påkravd"): (
        "Skriv `ja` når feltet må vere fylt ut.",
        "Skriv `ja` når feltet må være fylt ut.",
    ),
    ("felt", "del"): (
        "Delen av skjemaet som feltet høyrer til, når det blir fylt ut i fleire omgangar. Til dømes `A`.",
        "Delen av skjemaet som feltet hører til, når det fylles ut i flere omganger. For eksempel `A`.",
    ),
    ("verktøy", "felt"): (
        "Felta i skjemaet. Har skjemaet felt, blir dei fylte ut når skjemaet blir laga i ei sak.",
        "Feltene i skjemaet. Har skjemaet felt, fylles de ut når skjemaet lages i en sak.",
    ),
    ("råd", "bør"): (
        "Det som bør halde, til dømes `tal(teneste) <= 2`.",
        "Det som bør holde, for eksempel `antall(tjeneste) <= 2`.",
    ),
    ("råd", "tekst"): ("Rådet med vanlege ord.", "Rådet med vanlige ord."),
    ("*", "råd"): (
        "Det som bør vere på plass. Rådet blir vist for den som vel, men hindrar ikkje noko.",
        "Det som bør være på plass. Rådet vises for den som velger, men hindrer ikke noe.",
    ),
    ("nivå", "råd"): (
        "Det som bør vere på plass når saka kjem til nivået. Rådet blir vist for den som vel, men hindrar ikkje noko.",
        "Det som bør være på plass når saken kommer til nivået. Rådet vises for den som velger, men hindrer ikke noe.",
    ),
    ("*", "kontakt"): (
        "Kven ein kan ringje. Skriv id-ar frå `kontakt`.",
        "Hvem en kan ringe. Skriv id-er fra `kontakt`.",
    ),
    ("rolle", "berre-melder"): (
        "Skriv `ja` når rolla berre melder frå, til dømes ein nabo. Ho kan opne ei sak, men ser ikkje noko etterpå.",
        "Skriv `ja` når rollen bare melder fra, for eksempel en nabo. Den kan åpne en sak, men ser ingenting etterpå.",
    ),
    ("opplysning", "også-val"): (
        "Andre ord for svara, til dømes på den andre målforma: `egen: eige`.",
        "Andre ord for svarene, for eksempel på den andre målformen: `eige: egen`.",
    ),
    ("arena", "anonymt"): (
        "Om saka kan drøftast utan namn: `nei`, `kan` eller `alltid`.",
        "Om saken kan drøftes uten navn: `nei`, `kan` eller `alltid`.",
    ),
    ("utfall", "godkjenning"): (
        "Rolla som må seie ja før utfallet kan veljast, eller fleire i ei liste. Den som vel, kan ikkje godkjenne.",
        "Rollen som må si ja før utfallet kan velges, eller flere i en liste. Den som velger, kan ikke godkjenne.",
    ),
}
"""As in `keys_guide`; a sentence under `*` is said of a key wherever it has no sentence of its own."""
