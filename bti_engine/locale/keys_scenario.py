"""What the editor says of the keys of a scenario file, in nynorsk and bokmål, with titles and a snippet's words."""

from __future__ import annotations

Pair = tuple[str, str]

TITLE: Pair = ("Scenario", "Scenario")
SNIPPET: Pair = ("Ny hending", "Ny hendelse")
TIME: Pair = ('Skriv klokkeslettet slik: "09:30".', 'Skriv klokkeslettet slik: "09:30".')
DAY_OR_LENGTH: Pair = (
    "Skriv ein dato (2026-09-01), eller kor lenge det er til, til dømes 6 veker.",
    "Skriv en dato (2026-09-01), eller hvor lenge det er til, for eksempel 6 uker.",
)
RUNNING: Pair = (
    "Skriv den siste dagen (2026-09-01), eller eitt av desse: {words}.",
    "Skriv den siste dagen (2026-09-01), eller ett av disse: {words}.",
)
ANSWER: Pair = (
    "Skriv svaret: ja, nei, eit tal, ein dato eller eitt av vala.",
    "Skriv svaret: ja, nei, et tall, en dato eller ett av valgene.",
)

KEYS: dict[tuple[str, str], Pair] = {
    ("scenario", "format"): ("Skriv alltid `format: 1`.", "Skriv alltid `format: 1`."),
    ("scenario", "målform"): (
        "Målforma på nøklane i fila: `nn` eller `nb`.",
        "Målformen på nøklene i filen: `nn` eller `nb`.",
    ),
    ("scenario", "guide"): (
        "Rettleiaren som saka følgjer: id-en hans, eller vegen til fila.",
        "Veilederen som saken følger: id-en dens, eller veien til filen.",
    ),
    ("scenario", "tittel"): ("Kva saka heiter.", "Hva saken heter."),
    ("scenario", "om"): ("Kort om kva saka viser.", "Kort om hva saken viser."),
    ("scenario", "personar"): (
        "Oppdikta personar: ein id for kvar, med namn og rolle.",
        "Oppdiktede personer: en id for hver, med navn og rolle.",
    ),
    ("scenario", "hendingar"): (
        "Det som skjer, i rekkjefølgje. Kvar hending gjer éin ting, og kan seie kva ein ventar etterpå.",
        "Det som skjer, i rekkefølge. Hver hendelse gjør én ting, og kan si hva en venter etterpå.",
    ),
    ("person", "namn"): ("Namnet. Bruk oppdikta namn.", "Navnet. Bruk oppdiktede navn."),
    ("person", "rolle"): ("Rolla i saka, frå rettleiaren.", "Rollen i saken, fra veilederen."),
    ("person", "teneste"): ("Tenesta personen arbeider i.", "Tjenesten personen arbeider i."),
    ("person", "fødd"): ("Fødselsdato, til dømes 2015-04-03.", "Fødselsdato, for eksempel 2015-04-03."),
    ("hending", "dag"): (
        "Dagen det skjer. Utan `dag` er det same dag.",
        "Dagen det skjer. Uten `dag` er det samme dag.",
    ),
    ("hending", "etter"): (
        "Kor lenge etter hendinga over, til dømes `3 dagar`.",
        "Hvor lenge etter hendelsen over, for eksempel `3 dager`.",
    ),
    ("hending", "klokka"): ('Klokkeslettet, til dømes `"09:30"`.', 'Klokkeslettet, for eksempel `"09:30"`.'),
    ("hending", "kven"): ("Personen som gjer det.", "Personen som gjør det."),
    ("hending", "som"): (
        "Rolla som personen handlar i, når det er ei anna enn den vanlege.",
        "Rollen som personen handler i, når det er en annen enn den vanlige.",
    ),
    ("hending", "i"): (
        "Skriv `varsel` når det skjer i varselet, ikkje i saka.",
        "Skriv `varsel` når det skjer i varselet, ikke i saken.",
    ),
    ("hending", "opne"): ("Opne saka om denne personen.", "Åpne saken om denne personen."),
    ("hending", "bli-med"): ("Personen eller personane blir med i saka.", "Personen eller personene blir med i saken."),
    ("hending", "gå-ut"): ("Personen går ut av saka.", "Personen går ut av saken."),
    ("hending", "svar"): ("Svar på spørsmål, til dømes `{uro: ja}`.", "Svar på spørsmål, for eksempel `{uro: ja}`."),
    ("hending", "rett"): (
        "Rett eit svar, eller ta bort noko som var ført feil.",
        "Rett et svar, eller ta bort noe ført feil.",
    ),
    ("hending", "notat"): ("Skriv eit notat i saka.", "Skriv et notat i saken."),
    ("hending", "samtykke"): (
        "Ein person seier ja, nei, eller trekkjer eit ja.",
        "En person sier ja, nei, eller trekker et ja.",
    ),
    ("hending", "involver"): ("Ønskj ei teneste med i saka.", "Ønsk en tjeneste med i saken."),
    ("hending", "slepp"): ("Ei teneste er ikkje lenger med.", "En tjeneste er ikke lenger med."),
    ("hending", "kontakt"): ("Rolla er informert.", "Rollen er informert."),
    ("hending", "unnlat-kontakt"): (
        "Ein leiar avgjer at rolla ikkje skal informerast no.",
        "En leder avgjør at rollen ikke skal informeres nå.",
    ),
    ("hending", "stafett"): (
        "Stafetten: `tilby`, `ta-imot`, `avslå`, `utnemn` eller `stadfest`.",
        "Stafetten: `tilby`, `ta-imot`, `avslå`, `utnevn` eller `bekreft`.",
    ),
    ("hending", "tiltak"): ("Eit tiltak, eller fleire i ei liste.", "Et tiltak, eller flere i en liste."),
    ("hending", "evaluer-tiltak"): ("Evaluer eit tiltak.", "Evaluer et tiltak."),
    ("hending", "møte"): ("Hald eit møte, avtal eit, eller begge delar.", "Hold et møte, avtal et, eller begge deler."),
    ("hending", "dokument"): (
        "Eit verktøy er brukt, til dømes eit referat.",
        "Et verktøy er brukt, for eksempel et referat.",
    ),
    ("hending", "oppgåve-gjort"): ("Ei oppgåve er gjord.", "En oppgave er gjort."),
    ("hending", "plikt-gjord"): (
        "Ei plikt ved sida av saka er gjord.",
        "En plikt ved siden av saken er gjort.",
    ),
    ("hending", "opphev-plikt"): (
        "Ei plikt gjeld ikkje denne saka likevel.",
        "En plikt gjelder ikke denne saken likevel.",
    ),
    ("hending", "godkjenn"): (
        "Godkjenn eit utfall, så ein annan kan ta det.",
        "Godkjenn et utfall, så en annen kan ta det.",
    ),
    ("hending", "vel"): ("Vel eit utfall i steget der saka står.", "Velg et utfall i steget der saken står."),
    ("hending", "før-over"): (
        "Før saka over til denne tenesta, til dømes frå barnehagen til skulen.",
        "Før saken over til denne tjenesten, for eksempel fra barnehagen til skolen.",
    ),
    ("hending", "saka-gjeld"): (
        "Kven saka gjeld. Skriv `grunn` òg når ho var opna på ein annan.",
        "Hvem saken gjelder. Skriv `grunn` også når den var åpnet på en annen.",
    ),
    ("hending", "varsel"): ("Reis eit varsel ved sida av saka.", "Reis et varsel ved siden av saken."),
    ("hending", "opphev-skjerm"): ("Opphev skjerminga av ein person.", "Opphev skjermingen av en person."),
    ("hending", "gjenopne"): ("Ta opp att ei sak som er avslutta.", "Ta opp igjen en sak som er avsluttet."),
    ("hending", "tida-går"): (
        "Skriv `ja` når ingenting anna skjer enn at tida går.",
        "Skriv `ja` når ingenting annet skjer enn at tiden går.",
    ),
    ("hending", "ventar"): ("Korleis det skal vere etterpå.", "Hvordan det skal være etterpå."),
    ("opne", "gjeld"): ("Kven saka handlar om.", "Hvem saken handler om."),
    ("opne", "målgruppe"): ("Målgruppa, frå rettleiaren.", "Målgruppen, fra veilederen."),
    ("opne", "nivå"): ("Nivået saka startar på.", "Nivået saken starter på."),
    ("opne", "med"): ("Dei som er med frå starten.", "De som er med fra starten."),
    ("opne", "svar"): ("Svar som er kjende frå starten.", "Svar som er kjent fra starten."),
    ("deltakar", "person"): ("Personen.", "Personen."),
    ("deltakar", "rolle"): (
        "Rolla, når det er ei anna enn den vanlege.",
        "Rollen, når det er en annen enn den vanlige.",
    ),
    ("deltakar", "teneste"): ("Tenesta.", "Tjenesten."),
    ("rett", "kva"): (
        "Spørsmålet, verktøyet, møtet eller rolla som var ført feil. Det siste blir retta.",
        "Spørsmålet, verktøyet, møtet eller rollen som var ført feil. Det siste blir rettet.",
    ),
    ("rett", "til"): ("Det rette svaret.", "Det riktige svaret."),
    ("samtykke", "type"): ("Slaget samtykke, frå rettleiaren.", "Typen samtykke, fra veilederen."),
    ("samtykke", "frå"): ("Personen som svarer.", "Personen som svarer."),
    ("samtykke", "svar"): ("`gitt`, `nekta` eller `trekt`.", "`gitt`, `nektet` eller `trukket`."),
    ("samtykke", "til"): ("Tenesta eller tenestene det gjeld.", "Tjenesten eller tjenestene det gjelder."),
    ("samtykke", "form"): ("`skriftleg` eller `munnleg`.", "`skriftlig` eller `muntlig`."),
    ("samtykke", "dag"): ("Dagen det blei gitt, om det var før.", "Dagen det ble gitt, om det var før."),
    ("involver", "teneste"): ("Tenesta.", "Tjenesten."),
    ("involver", "lov"): (
        "Lova som gir heimel, når det ikkje er samtykke.",
        "Loven som gir hjemmel, når det ikke er samtykke.",
    ),
    ("kontakt", "rolle"): ("Rolla som er informert.", "Rollen som er informert."),
    ("kontakt", "person"): ("Personen i rolla.", "Personen i rollen."),
    ("kontakt", "notat"): ("Kva som blei sagt.", "Hva som ble sagt."),
    ("unnlat-kontakt", "rolle"): ("Rolla som ikkje skal informerast.", "Rollen som ikke skal informeres."),
    ("stafett", "tilby"): ("Personen som får tilbod om stafetten.", "Personen som får tilbud om stafetten."),
    ("stafett", "ta-imot"): ("Skriv `ja`: personen tek stafetten.", "Skriv `ja`: personen tar stafetten."),
    ("stafett", "avslå"): ("Kvifor personen seier nei.", "Hvorfor personen sier nei."),
    ("stafett", "utnemn"): ("Personen som får stafetten.", "Personen som får stafetten."),
    ("stafett", "stadfest"): (
        "Skriv `ja`: det er avklart at stafetthaldaren held fram.",
        "Skriv `ja`: stafettholderen fortsetter.",
    ),
    ("tiltak", "id"): ("Ein kort id, til bruk i `evaluer-tiltak`.", "En kort id, til bruk i `evaluer-tiltak`."),
    ("tiltak", "tittel"): ("Kva tiltaket er.", "Hva tiltaket er."),
    ("tiltak", "ansvarleg"): ("Personen som har ansvaret.", "Personen som har ansvaret."),
    ("tiltak", "evaluer"): (
        "Når det skal evaluerast: ein dato eller `6 veker`.",
        "Når det skal evalueres: en dato eller `6 uker`.",
    ),
    ("tiltak", "teneste"): ("Tenesta som gjer det.", "Tjenesten som gjør det."),
    ("evaluer-tiltak", "tiltak"): ("Id-en til tiltaket.", "Id-en til tiltaket."),
    ("evaluer-tiltak", "resultat"): ("Korleis det gjekk.", "Hvordan det gikk."),
    ("møte", "avtal"): (
        "Slaget møte som blir avtalt. Skriv `dag` ved sida av.",
        "Typen møte som avtales. Skriv `dag` ved siden av.",
    ),
    ("møte", "dag"): ("Dagen møtet er avtalt til, eller `6 veker`.", "Dagen møtet er avtalt til, eller `6 uker`."),
    ("møte", "hald"): ("Slaget møte som er halde.", "Typen møte som er holdt."),
    ("møte", "med"): ("Personane på møtet.", "Personene på møtet."),
    ("møte", "tenester"): ("Andre tenester på møtet.", "Andre tjenester på møtet."),
    ("dokument", "verktøy"): ("Verktøyet, frå rettleiaren.", "Verktøyet, fra veilederen."),
    ("dokument", "tittel"): ("Overskrifta på dokumentet.", "Overskriften på dokumentet."),
    ("dokument", "del"): (
        "Delen av skjemaet som er fylt ut. Utan `del` er det heile.",
        "Delen av skjemaet som er fylt ut. Uten `del` er det hele.",
    ),
    ("dokument", "felt"): (
        "Felta i eit skjema, med det som er skrive.",
        "Feltene i et skjema, med det som er skrevet.",
    ),
    ("oppgåve-gjort", "oppgåve"): ("Oppgåva, frå rettleiaren.", "Oppgaven, fra veilederen."),
    ("oppgåve-gjort", "notat"): ("Korleis det gjekk.", "Hvordan det gikk."),
    ("vel", "utfall"): ("Utfallet, frå rettleiaren.", "Utfallet, fra veilederen."),
    ("vel", "anonymt"): (
        "Skriv `ja` når saka blir drøfta utan namn.",
        "Skriv `ja` når saken drøftes uten navn.",
    ),
    ("opphev-plikt", "plikt"): ("Plikta, frå rettleiaren.", "Plikten, fra veilederen."),
    ("saka-gjeld", "person"): ("Personen saka gjeld.", "Personen saken gjelder."),
    ("varsel", "type"): ("Varselet, frå rettleiaren.", "Varselet, fra veilederen."),
    ("varsel", "gjeld"): (
        "Kven det gjeld, om det er ein annan enn saka.",
        "Hvem det gjelder, om det er en annen enn saken.",
    ),
    ("varsel", "skjerm"): ("Fleire som ikkje skal få vite om det.", "Flere som ikke skal få vite om det."),
    ("varsel", "notat"): ("Kva ein har sett eller høyrt.", "Hva en har sett eller hørt."),
    ("opphev-skjerm", "person"): ("Personen som ikkje lenger er skjerma.", "Personen som ikke lenger er skjermet."),
    ("gjenopne", "nivå"): ("Nivået saka startar på.", "Nivået saken starter på."),
    ("ventar", "steg"): (
        "Steget saka står i, til dømes `1/evaluer`.",
        "Steget saken står i, for eksempel `1/evaluer`.",
    ),
    ("ventar", "nivå"): ("Nivået saka er på.", "Nivået saken er på."),
    ("ventar", "avvist"): (
        "Det som blei gjort, skal bli avvist. Skriv ein del av grunnen, koden for han, eller berre `ja`.",
        "Det som ble gjort, skal bli avvist. Skriv en del av grunnen, koden for den, eller bare `ja`.",
    ),
    ("ventar", "held"): (
        "Noko «bti prove» seier om rettleiaren, til dømes `samtykke/2/tverrfagleg`. Å bli avvist er like rett.",
        "Noe «bti prove» sier om veilederen, for eksempel `samtykke/2/tverrfaglig`. Å bli avvist er like rett.",
    ),
    ("ventar", "val"): (
        "Korleis utfalla i steget står: `open`, `avvist`, `manglar`, `ukjend` eller `gjeld-ikkje`.",
        "Hvordan utfallene i steget står: `åpen`, `avvist`, `mangler`, `ukjent` eller `gjelder-ikke`.",
    ),
    ("ventar", "svar"): ("Svara som gjeld no, eller `ukjend`.", "Svarene som gjelder nå, eller `ukjent`."),
    ("ventar", "fristar"): (
        "Fristen i eit steg: den siste dagen, eller `går`, `nådd`, `brote`, `slutt` eller `ingen`.",
        "Fristen i et steg: den siste dagen, eller `går`, `nådd`, `brutt`, `slutt` eller `ingen`.",
    ),
    ("ventar", "oppgåver"): ("Alle oppgåvene som ikkje er gjorde.", "Alle oppgavene som ikke er gjort."),
    ("ventar", "plikter"): (
        "Om ei plikt `kvil`, `går` eller er `gjort`.",
        "Om en plikt `hviler`, `går` eller er `gjort`.",
    ),
    ("ventar", "godkjenningar"): (
        "Om godkjenninga av eit utfall er `gitt`, `bortfalle` eller `ingen`.",
        "Om godkjenningen av et utfall er `gitt`, `bortfalt` eller `ingen`.",
    ),
    ("ventar", "ansvar"): (
        "Rollene som har ansvaret for steget der saka står.",
        "Rollene som har ansvaret for steget der saken står.",
    ),
    ("ventar", "variant"): (
        "Varianten av rettleiaren som saka følgjer, eller `ingen`.",
        "Varianten av veilederen som saken følger, eller `ingen`.",
    ),
    ("ventar", "gjeld"): ("Personen saka gjeld, eller `ingen`.", "Personen saken gjelder, eller `ingen`."),
    ("ventar", "logg"): (
        "`open`, eller `arbeidsark` så lenge det loggen krev, ikkje er på plass.",
        "`åpen`, eller `arbeidsark` så lenge det loggen krever, ikke er på plass.",
    ),
    ("ventar", "anonymt"): (
        "Om saka blir drøfta utan namn no.",
        "Om saken drøftes uten navn nå.",
    ),
    ("ventar", "varsel"): (
        "Om varselet ved sida av saka `går`, er `ferdig`, eller `ingen`.",
        "Om varselet ved siden av saken `går`, er `ferdig`, eller `ingen`.",
    ),
    ("ventar", "stafetthaldar"): ("Den som har stafetten, eller `ingen`.", "Den som har stafetten, eller `ingen`."),
    ("ventar", "tenester"): (
        "Om ei teneste er `med`, `tiltenkt` eller `ute`.",
        "Om en tjeneste er `med`, `tiltenkt` eller `ute`.",
    ),
    ("ventar", "stoppa"): ("Om arbeidet med andre tenester er stoppa.", "Om arbeidet med andre tjenester er stoppet."),
    ("ventar", "slutt"): ("Slutten saka har nådd, eller `ingen`.", "Slutten saken har nådd, eller `ingen`."),
    ("ventar", "skjerma"): ("Alle som eit varsel skjermar no.", "Alle som et varsel skjermer nå."),
    ("ventar", "ser"): (
        "Kva ein person ser av saka. Skriv `ingenting`, eller det som personen ser.",
        "Hva en person ser av saken. Skriv `ingenting`, eller det som personen ser.",
    ),
    ("ventar", "verifisert"): ("Skriv `ja` for å kontrollere loggen.", "Skriv `ja` for å kontrollere loggen."),
    ("val", "status"): ("Korleis utfallet står.", "Hvordan utfallet står."),
    ("val", "grunn"): ("Ein del av det som står i vegen.", "En del av det som står i veien."),
    ("val", "opnar"): (
        "Det som opnar utfallet, til dømes `uro og samtykke(tverrfagleg)`.",
        "Det som åpner utfallet, for eksempel `uro og samtykke(tverrfaglig)`.",
    ),
    ("val", "råd"): (
        "Ein del av eit råd som står ved utfallet fordi det ikkje er følgt. `[]` er ingen råd.",
        "En del av et råd som står ved utfallet fordi det ikke er fulgt. `[]` er ingen råd.",
    ),
    ("val", "anonymt"): (
        "Korleis utfallet står utan namn, når arenaen tek imot det.",
        "Hvordan utfallet står uten navn, når arenaen tar imot det.",
    ),
    ("ser", "steg"): ("Steget som personen ser at saka står i.", "Steget som personen ser at saken står i."),
    ("ser", "nivå"): ("Nivået som personen ser.", "Nivået som personen ser."),
    ("ser", "linjer"): ("Kor mange linjer av loggen personen ser.", "Hvor mange linjer av loggen personen ser."),
    ("ser", "nemner"): ("Ord som personen får sjå.", "Ord som personen får se."),
    ("ser", "ikkje"): ("Ord som personen ikkje skal få sjå.", "Ord som personen ikke skal få se."),
    ("*", "grunn"): ("Kvifor.", "Hvorfor."),
}
"""What each key is for, by object and canonical key; `*` where it means the same everywhere."""


def describe(name: str, key: str, language: str) -> str:
    """What `key` of the object `name` is for.

    Raises:
        KeyError: The key has no description yet.
    """
    return pick(KEYS.get((name, key)) or KEYS["*", key], language)


def pick(pair: Pair, language: str) -> str:
    """The one of a pair that `language` ("nn" or "nb") wants."""
    return pair[0] if language == "nn" else pair[1]
