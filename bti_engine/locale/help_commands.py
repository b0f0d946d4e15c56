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
        "verkeleg sak."
    ): (
        (
            "Det som ikke holder, fortelles som den korteste historien om hvordan det kan hende. Historien er "
            "prøvd på en virkelig sak."
        ),
        (
            "What does not hold is told as the shortest story of how it may come about. The story has been tried "
            "on a real case."
        ),
    ),
    "Kode ut: 0 alt held, 1 noko er brote eller ikkje bevist, 2 feil bruk.": (
        "Kode ut: 0 alt holder, 1 noe er brutt eller ikke bevist, 2 feil bruk.",
        "Exit code: 0 all holds, 1 something is broken or not proved, 2 wrong use.",
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
    "Forklar ein kode frå validate, eller ein nøkkel, eit val eller eit ord i vilkår.": (
        "Forklar en kode fra validate, eller en nøkkel, et valg eller et ord i vilkår.",
        "Explain a code from validate, or a key, a choice or a word of conditions.",
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
}
"""Each paragraph of help in nynorsk, with its bokmål and its English."""
