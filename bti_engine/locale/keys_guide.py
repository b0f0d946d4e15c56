"""What the editor says of the keys of a guide as a whole.

Nothing is judged by these sentences: they are what a coordinator sees when the pointer rests on a key. Each
says what the key is for and, where it helps, shows what to write.
"""

from __future__ import annotations

KEYS: dict[tuple[str, str], tuple[str, str]] = {
    ("guide", "format"): (
        "Versjonen av skrivemåten. Skriv alltid `format: 1`.",
        "Versjonen av skrivemåten. Skriv alltid `format: 1`.",
    ),
    ("guide", "id"): (
        "Namnet på rettleiaren i lenkjer og loggar. Det må vere det same som filnamnet utan `.yaml`.",
        "Navnet på veilederen i lenker og logger. Det må være det samme som filnavnet uten `.yaml`.",
    ),
    ("guide", "målform"): (
        ("Målforma på nøklane i fila: `nn` for nynorsk (`kva`, `korleis`), `nb` for bokmål (`hva`, `hvordan`)."),
        ("Målformen på nøklene i filen: `nn` for nynorsk (`kva`, `korleis`), `nb` for bokmål (`hva`, `hvordan`)."),
    ),
    ("guide", "språk"): (
        ("Språket i tekstane, når det er eit anna enn målforma på nøklane. Til dømes `nb`, `en` eller `se`."),
        ("Språket i tekstene, når det er et annet enn målformen på nøklene. For eksempel `nn`, `en` eller `se`."),
    ),
    ("guide", "kommune"): (
        "Kommunen som rettleiaren gjeld for. Er det fleire kommunar saman, bruk `region`.",
        "Kommunen som veilederen gjelder for. Er det flere kommuner sammen, bruk `region`.",
    ),
    ("guide", "region"): (
        "Regionen eller samarbeidet som rettleiaren gjeld for, når det er fleire kommunar saman.",
        "Regionen eller samarbeidet som veilederen gjelder for, når det er flere kommuner sammen.",
    ),
    ("guide", "berre-grunnlag"): (
        (
            "Skriv `ja` når fila berre er eit grunnlag som andre rettleiarar byggjer på. Ho kan då "
            "ikkje brukast i saker aleine."
        ),
        (
            "Skriv `ja` når filen bare er et grunnlag som andre veiledere bygger på. Den kan da ikke "
            "brukes i saker alene."
        ),
    ),
    ("guide", "tittel"): (
        "Overskrifta på rettleiaren, slik lesarane skal sjå henne.",
        "Overskriften på veilederen, slik leserne skal se den.",
    ),
    ("guide", "om"): (
        "Ei kort innleiing: kven rettleiaren er for, og korleis han skal brukast.",
        "En kort innledning: hvem veilederen er for, og hvordan den skal brukes.",
    ),
    ("guide", "versjon"): (
        ("Utgåva, til dømes `2026.1`. Gi utgåva eit nytt namn kvar gong rettleiaren blir publisert på nytt."),
        ("Utgaven, for eksempel `2026.1`. Gi utgaven et nytt navn hver gang veilederen publiseres på nytt."),
    ),
    ("guide", "status"): (
        "Kor langt rettleiaren er komen: `utkast`, `i bruk` eller `utgått`.",
        "Hvor langt veilederen er kommet: `utkast`, `i bruk` eller `utgått`.",
    ),
    ("guide", "gjeld"): (
        "Når utgåva gjeld. Saker som alt går, held fram på den utgåva dei byrja på.",
        "Når utgaven gjelder. Saker som allerede går, fortsetter på den utgaven de begynte på.",
    ),
    ("guide", "grunnlag"): (
        (
            "Rettleiaren som denne byggjer på, til dømes `grunnmodell`. Alt du ikkje skriv sjølv, "
            "kjem derifrå. Skriv namnet på ei fil i same mappe, utan `.yaml`."
        ),
        (
            "Veilederen som denne bygger på, for eksempel `grunnmodell`. Alt du ikke skriver selv, "
            "kommer derfra. Skriv navnet på en fil i samme mappe, uten `.yaml`."
        ),
    ),
    ("guide", "ord"): (
        "Dykkar eigne overskrifter på det som står i stega, til dømes `kven: Ansvar`.",
        "Deres egne overskrifter på det som står i stegene, for eksempel `hvem: Ansvar`.",
    ),
    ("guide", "målgruppe"): (
        "Kven ei sak kan gjelde: eit barn, ein ungdom, ein gravid, ein familie eller ein klasse.",
        "Hvem en sak kan gjelde: et barn, en ungdom, en gravid, en familie eller en klasse.",
    ),
    ("guide", "kjelde"): (
        (
            "Kjeldene som tekstane er henta frå, og lovene det blir vist til. Kvar kjelde får ein id "
            "som stega kan vise til."
        ),
        ("Kildene som tekstene er hentet fra, og lovene det vises til. Hver kilde får en id som stegene kan vise til."),
    ),
    ("guide", "kontakt"): (
        "Telefonnummer til tenester, til dømes barnevernvakta. Skriv aldri namn på personar her.",
        "Telefonnumre til tjenester, for eksempel barnevernvakta. Skriv aldri navn på personer her.",
    ),
    ("guide", "rolle"): (
        "Rollene som folk har i ei sak, til dømes stafetthaldar, føresette og rektor.",
        "Rollene som folk har i en sak, for eksempel stafettholder, foresatte og rektor.",
    ),
    ("guide", "teneste"): (
        "Tenestene som kan vere med i ei sak, til dømes skule, barnehage, helsestasjon og PPT.",
        "Tjenestene som kan være med i en sak, for eksempel skole, barnehage, helsestasjon og PPT.",
    ),
    ("guide", "verktøy"): (
        "Skjema, malar, rutinar og oversikter som stega bruker.",
        "Skjemaer, maler, rutiner og oversikter som stegene bruker.",
    ),
    ("guide", "møte"): (
        "Slag av møte som blir noterte i saka, til dømes samarbeidsmøte og evalueringsmøte.",
        "Typer møter som noteres i saken, for eksempel samarbeidsmøte og evalueringsmøte.",
    ),
    ("guide", "opplysning"): (
        "Spørsmåla som må svarast på undervegs, og som vilkåra kan spørje etter.",
        "Spørsmålene som må besvares underveis, og som vilkårene kan spørre etter.",
    ),
    ("guide", "samtykke"): (
        "Samtykka som rettleiaren ber om: kven som gir dei, kor lenge dei gjeld, og på kva måte.",
        ("Samtykkene som veilederen ber om: hvem som gir dem, hvor lenge de gjelder, og på hvilken måte."),
    ),
    ("guide", "varsel"): (
        (
            "Varsel som alle kan utløyse når som helst, til dømes ved mistanke om vald. Dei går ved "
            "sida av saka og kan aldri stengjast."
        ),
        (
            "Varsler som alle kan utløse når som helst, for eksempel ved mistanke om vold. De går ved"
            " siden av saken og kan aldri stenges."
        ),
    ),
    ("guide", "nivå"): (
        "Nivåa i rettleiaren, i den rekkjefølgja dei kjem. Kvart nivå har stega sine under seg.",
        "Nivåene i veilederen, i den rekkefølgen de kommer. Hvert nivå har stegene sine under seg.",
    ),
    ("guide", "arena"): (
        "Møteplassar som ei sak kan innom og så kjem attende frå, til dømes tverrfagleg team.",
        "Møteplasser som en sak kan innom og så kommer tilbake fra, for eksempel tverrfaglig team.",
    ),
    ("guide", "slutt"): (
        "Måtane ei sak kan bli avslutta på.",
        "Måtene en sak kan avsluttes på.",
    ),
    ("gjeld", "frå"): (
        "Den første dagen utgåva gjeld, til dømes `2026-08-01`.",
        "Den første dagen utgaven gjelder, for eksempel `2026-08-01`.",
    ),
    ("gjeld", "til"): (
        "Den siste dagen utgåva gjeld. La nøkkelen vere borte om det ikkje er bestemt.",
        "Den siste dagen utgaven gjelder. La nøkkelen være borte hvis det ikke er bestemt.",
    ),
}
"""The sentence of each key, nynorsk and bokmål, by object and canonical key."""
