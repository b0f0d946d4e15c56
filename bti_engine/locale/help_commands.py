"""Help of `bti` and its commands: nynorsk as it stands in the code → bokmål, English. A paragraph at a time."""

from __future__ import annotations

COMMANDS: dict[str, tuple[str, str]] = {
    "Skriv, prøv og bruk handlingsrettleiarar for betre tverrfagleg innsats (BTI).": (
        "Skriv, prøv og bruk handlingsveiledere for bedre tverrfaglig innsats (BTI).",
        "Write, try and use guides for better interdisciplinary effort (BTI).",
    ),
    (
        "Alt kan visast på nynorsk, bokmål eller engelsk: BTI_LANG=nn, nb eller en, eller --lang der "
        "kommandoen har det."
    ): (
        (
            "Alt kan vises på nynorsk, bokmål eller engelsk: BTI_LANG=nn, nb eller en, eller --lang der "
            "kommandoen har det."
        ),
        ("All can be shown in nynorsk, bokmål or English: BTI_LANG=nn, nb or en, or --lang where the command has it."),
    ),
    "Finn det som er gale i rettleiarar, og kvar det står.": (
        "Finn det som er galt i veiledere, og hvor det står.",
        "Find what is wrong in guides, and where it stands.",
    ),
    "Ei mappe står for alle filene i ho som sluttar på .yaml eller .yml. Kvar fil blir prøvd for seg.": (
        "En mappe står for alle filene i den som slutter på .yaml eller .yml. Hver fil prøves for seg.",
        "A folder stands for all files in it that end in .yaml or .yml. Each file is judged by itself.",
    ),
    (
        "--fix rettar skrivefeil, nøklar på feil målform og tekstar som manglar hermeteikn, og set av plass til titlar "
        "som manglar. Alt anna i fila blir ståande som før. Er det tvil om kva som er meint, blir det ikkje retta."
    ): (
        (
            "--fix retter skrivefeil, nøkler på feil målform og tekster som mangler anførselstegn, og setter av plass "
            "til titler som mangler. Alt annet i filen blir stående som før. Er det tvil om hva som er ment, blir det "
            "ikke rettet."
        ),
        (
            "--fix mends slips, keys in the other målform and texts that lack quotes, and makes room for titles that "
            "are missing. All else in the file stays as it was. Where there is doubt about what was meant, nothing is "
            "mended."
        ),
    ),
    "Kode ut: 0 ingen feil, 1 feil, 2 feil bruk, 3 ingenting kunne lesast.": (
        "Kode ut: 0 ingen feil, 1 feil, 2 feil bruk, 3 ingenting kunne leses.",
        "Exit code: 0 no errors, 1 errors, 2 wrong use, 3 nothing could be read.",
    ),
    "Prøv kva som alltid held i ein rettleiar.": (
        "Prøv hva som alltid holder i en veileder.",
        "Try what always holds in a guide.",
    ),
    "Prøv kva som alltid held i ein rettleiar, kva folk enn gjer med han.": (
        "Prøv hva som alltid holder i en veileder, hva folk enn gjør med den.",
        "Try what always holds in a guide, whatever people do with it.",
    ),
    (
        "Det som ikkje held, blir fortalt som den kortaste soga om korleis det kan hende. Soga er prøvd på ei "
        "prøvesak. Med henne står linja som slepp det til, og eit framlegg som er prøvt."
    ): (
        (
            "Det som ikke holder, fortelles som den korteste historien om hvordan det kan hende. Historien er "
            "prøvd på en prøvesak. Med den står linjen som slipper det til, og et forslag som er prøvd."
        ),
        (
            "What does not hold is told as the shortest story of how it may come about. The story has been tried "
            "on a trial case. With it stand the line that lets it happen, and a suggestion that has been tried."
        ),
    ),
    (
        "Med --scenario blir soga skriven som ei sak som «bti test» spelar. Saka går ikkje som venta før "
        "rettleiaren er mend."
    ): (
        (
            "Med --scenario skrives historien som en sak som «bti test» spiller. Saken går ikke som ventet før "
            "veilederen er rettet."
        ),
        (
            "With --scenario the story is written as a case that «bti test» plays. It does not go as expected "
            "until the guide is mended."
        ),
    ),
    "Kode ut: 0 alt held, 1 noko er brote eller ikkje bevist, 2 feil bruk. Råd stoppar ikkje.": (
        "Kode ut: 0 alt holder, 1 noe er brutt eller ikke bevist, 2 feil bruk. Råd stopper ikke.",
        "Exit code: 0 all holds, 1 something is broken or not proved, 2 wrong use. Advice stops nothing.",
    ),
    "Kva om eit krav fall bort? Prøv kven som ville ha merka det.": (
        "Hva om et krav falt bort? Prøv hvem som ville ha merket det.",
        "What if a requirement fell away? Try who would have noticed.",
    ),
    "Kva om eit krav i rettleiaren fall bort, og ville nokon ha merka det?": (
        "Hva om et krav i veilederen falt bort, og ville noen ha merket det?",
        "What if a requirement of the guide fell away, and would anybody have noticed?",
    ),
    (
        "Krav, samtykke, varsel, skjerming, fristar og anna blir teke bort eller gjort svakare, éin ting om gongen. "
        "Så blir det prøvt om «bti validate» eller «bti prove» seier frå. Fila di blir ikkje endra."
    ): (
        (
            "Krav, samtykke, varsler, skjerming, frister og annet blir tatt bort eller gjort svakere, én ting om "
            "gangen. Så prøves det om «bti validate» eller «bti prove» sier fra. Filen din blir ikke endret."
        ),
        (
            "Requirements, consents, alerts, shields, deadlines and more are taken away or made weaker, one thing at "
            "a time. Then it is tried whether “bti validate” or “bti prove” tells. Your file is not changed."
        ),
    ),
    "Kode ut: 0 ingenting kan gå ut over nokon utan at det blir merka, 1 noko kan det, 2 feil bruk.": (
        "Kode ut: 0 ingenting kan gå ut over noen uten at det blir merket, 1 noe kan det, 2 feil bruk.",
        "Exit code: 0 nothing can harm anybody without being noticed, 1 something can, 2 wrong use.",
    ),
    "Vis ein rettleiar, eit nivå eller eit steg som tekst.": (
        "Vis en veileder, et nivå eller et steg som tekst.",
        "Show a guide, a level or a step as text.",
    ),
    (
        "Det som ikkje står i fila sjølv, er merkt «frå grunnmodellen». I staden for eit nivå kan du skrive "
        "ein arena eller eit varsel. RETTLEIAR er ei fil, eller namnet på ein rettleiar i mappa du står i, "
        "i mappa «guides» eller ein som følgjer med."
    ): (
        (
            "Det som ikke står i filen selv, er merket «fra grunnmodellen». I stedet for et nivå kan du skrive en"
            " arena eller et varsel. VEILEDER er en fil, eller navnet på en veileder i mappen du står i, i mappen "
            "«guides» eller en som følger med."
        ),
        (
            "What does not stand in the file itself is marked as coming from the base. Instead of a level you can"
            " write an arena or an alert. GUIDE is a file, or the name of a guide in the folder you are in, in the "
            "folder «guides» or of one that comes with the engine."
        ),
    ),
    "Forklar ein kode frå validate, ein nøkkel, eit val, eit ord i vilkår eller noko «bti prove» prøver.": (
        "Forklar en kode fra validate, en nøkkel, et valg, et ord i vilkår eller noe «bti prove» prøver.",
        "Explain a code from validate, a key, a choice, a word of conditions or something «bti prove» tries.",
    ),
    (
        "For noko «bti prove» prøver: kva det er, kvifor, kva svaret tyder, og korleis du rettar det. Heiter ein"
        " nøkkel det same, kjem nøkkelen først."
    ): (
        (
            "For noe «bti prove» prøver: hva det er, hvorfor, hva svaret betyr, og hvordan du retter det. Heter en "
            "nøkkel det samme, kommer nøkkelen først."
        ),
        (
            "For something «bti prove» tries: what it is, why, what the answer means, and how to mend it. If a key is "
            "called the same, the key comes first."
        ),
    ),
    (
        "Utan ORD: alle tinga i ein rettleiar med nøklane dei kan ha. For ein kode: kva han tyder, kvifor det"
        " har noko å seie, og korleis du rettar det. For ein nøkkel: kva han er til, kvar han kan stå, og kva"
        " du kan skrive."
    ): (
        (
            "Uten ORD: alle tingene i en veileder med nøklene de kan ha. For en kode: hva den betyr, hvorfor det "
            "har noe å si, og hvordan du retter det. For en nøkkel: hva den er til, hvor den kan stå, og hva du "
            "kan skrive."
        ),
        (
            "Without WORD: all things of a guide with the keys they can have. For a code: what it means, why it "
            "matters, and how to mend it. For a key: what it is for, where it may stand, and what you can write."
        ),
    ),
    "Opne ei sak, sjå kva som kan gjerast, og før ho vidare.": (
        "Åpne en sak, se hva som kan gjøres, og før den videre.",
        "Open a case, see what can be done, and carry it on.",
    ),
    "Opne saker på ein rettleiar, sjå kva som kan gjerast, før det som skjer, og ta avgjerder.": (
        "Åpne saker på en veileder, se hva som kan gjøres, før det som skjer, og ta avgjørelser.",
        "Open cases on a guide, see what can be done, enter what happens, and decide.",
    ),
    (
        "SAK er nummeret til saka; dei første teikna er nok. PERSON er eit kjenneteikn utan namn; namnet blir"
        " ført for seg med «bti case person add» og kan slettast."
    ): (
        (
            "SAK er nummeret til saken; de første tegnene er nok. PERSON er et kjennetegn uten navn; navnet føres"
            " for seg med «bti case person add» og kan slettes."
        ),
        (
            "CASE is the number of the case; its first signs are enough. PERSON is a mark without a name; the "
            "name is entered apart with «bti case person add» and can be deleted."
        ),
    ),
    (
        "Sakene ligg i éi fil: --store FIL, elles det BTI_STORE seier, elles bti-saker.db i mappa du står i. "
        "Til prøve kan klokka stillast med BTI_NOW=2026-09-01T09:00."
    ): (
        (
            "Sakene ligger i én fil: --store FIL, ellers det BTI_STORE sier, ellers bti-saker.db i mappen du står"
            " i. Til prøve kan klokken stilles med BTI_NOW=2026-09-01T09:00."
        ),
        (
            "The cases lie in one file: --store FILE, else what BTI_STORE says, else bti-saker.db in the folder "
            "you are in. For a trial the clock can be set with BTI_NOW=2026-09-01T09:00."
        ),
    ),
    "Kode ut: 0 gjort, 1 ikkje lov no (med grunn), 2 feil bruk, 3 kan ikkje halde fram.": (
        "Kode ut: 0 gjort, 1 ikke lov nå (med grunn), 2 feil bruk, 3 kan ikke fortsette.",
        "Exit code: 0 done, 1 not allowed now (with the reason), 2 wrong use, 3 cannot go on.",
    ),
    "Prøv rettleiarar mot tenkte saker.": (
        "Prøv veiledere mot tenkte saker.",
        "Try guides on made-up cases.",
    ),
    "Prøv ein rettleiar mot tenkte saker: spel dei steg for steg, og sjå om det går som fila ventar.": (
        "Prøv en veileder mot tenkte saker: spill dem steg for steg, og se om det går som filen venter.",
        "Try a guide on made-up cases: play them step by step, and see whether it goes as the file expects.",
    ),
    ("Ei mappe står for alle filene i ho som sluttar på .yaml eller .yml. Fila seier sjølv kva rettleiar ho gjeld."): (
        (
            "En mappe står for alle filene i den som slutter på .yaml eller .yml. Filen sier selv hvilken "
            "veileder den gjelder."
        ),
        (
            "A folder stands for all files in it that end in .yaml or .yml. The file itself says which guide it "
            "is about."
        ),
    ),
    (
        "Til slutt står det kor mykje av kvar rettleiar sakene har prøvt: steg, utfall, og om kvart vilkår har vore "
        "sant, usant og ukjent."
    ): (
        (
            "Til slutt står det hvor mye av hver veileder sakene har prøvd: steg, utfall, og om hvert vilkår har vært "
            "sant, usant og ukjent."
        ),
        (
            "At the end stands how much of each guide the cases have tried: steps, outcomes, and whether each "
            "condition has been true, false and unknown."
        ),
    ),
    (
        "Kode ut: 0 alt gjekk som venta, 1 noko gjekk annleis eller ei fil har feil, 2 feil bruk, 3 ingenting"
        " kunne lesast."
    ): (
        (
            "Kode ut: 0 alt gikk som ventet, 1 noe gikk annerledes eller en fil har feil, 2 feil bruk, 3 "
            "ingenting kunne leses."
        ),
        (
            "Exit code: 0 all went as expected, 1 something went otherwise or a file has errors, 2 wrong use, 3 "
            "nothing could be read."
        ),
    ),
    "Fortel ei tenkt sak frå først til sist.": (
        "Fortell en tenkt sak fra først til sist.",
        "Tell a made-up case from first to last.",
    ),
    "Fortel ei tenkt sak frå først til sist: kven som gjorde kva, kva som blei avvist, og kva som opna det.": (
        ("Fortell en tenkt sak fra først til sist: hvem som gjorde hva, hva som ble avvist, og hva som åpnet det."),
        "Tell a made-up case from first to last: who did what, what was refused, and what opened it.",
    ),
    (
        "Kode ut: 0 alt gjekk som venta, 1 noko gjekk annleis eller fila har feil, 2 feil bruk, 3 fila kunne "
        "ikkje lesast."
    ): (
        (
            "Kode ut: 0 alt gikk som ventet, 1 noe gikk annerledes eller filen har feil, 2 feil bruk, 3 filen "
            "kunne ikke leses."
        ),
        (
            "Exit code: 0 all went as expected, 1 something went otherwise or the file has errors, 2 wrong use, 3"
            " the file could not be read."
        ),
    ),
    "Forklar eit utfall i ei sak, eller vegen til ein stad i ein rettleiar.": (
        "Forklar et utfall i en sak, eller veien til et sted i en veileder.",
        "Explain an outcome in a case, or the way to a place in a guide.",
    ),
    "Vis dei kortaste vegane til ein stad i ein rettleiar, eller forklar eit utfall i ei sak.": (
        "Vis de korteste veiene til et sted i en veileder, eller forklar et utfall i en sak.",
        "Show the shortest ways to a place in a guide, or explain an outcome in a case.",
    ),
    (
        "Av ein rettleiar: vala på vegen, i rekkjefølgje, med det kvart val krev, og kvar det står. Vegane er prøvde "
        "på ei tenkt sak. Av ei sak: det same som «bti case why»."
    ): (
        (
            "Av en veileder: valgene på veien, i rekkefølge, med det hvert valg krever, og hvor det står. Veiene er "
            "prøvd på en tenkt sak. Av en sak: det samme som «bti case why»."
        ),
        (
            "Of a guide: the choices on the way, in order, with what each requires, and where it stands. The ways have "
            "been tried on a made-up case. Of a case: the same as «bti case why»."
        ),
    ),
    "Kode ut: 0 forklart, 1 ingen veg dit eller ikkje lov, 2 feil bruk, 3 kan ikkje halde fram.": (
        "Kode ut: 0 forklart, 1 ingen vei dit eller ikke lov, 2 feil bruk, 3 kan ikke fortsette.",
        "Exit code: 0 explained, 1 no way there or not allowed, 2 wrong use, 3 cannot go on.",
    ),
}
"""Each paragraph of help in nynorsk, with its bokmål and its English."""
