"""What is said around the pages of the properties, in `bti explain` and in their book."""

from __future__ import annotations

from bti_engine.locale.sentence import Sentence

BOTH = Sentence(
    nn="«{word}» er to ting: eit ord som står i rettleiarar, og noko «bti prove» prøver. Det siste er forklart nedst.",
    nb="«{word}» er to ting: et ord som står i veiledere, og noe «bti prove» prøver. Det siste er forklart nederst.",
    en="«{word}» is two things: a word that stands in guides, and something that «bti prove» tries. That comes last.",
)
"""Said first where a word is both a key of the format and a property."""
TRIED = Sentence(
    nn="Dette prøver «bti prove» ({name}):",
    nb="Dette prøver «bti prove» ({name}):",
    en="This is what «bti prove» tries ({name}):",
)
WRONG = Sentence("Feil", "Feil", "Wrong")
RIGHT = Sentence("Rett", "Riktig", "Right")

BOOK: dict[str, Sentence] = {
    "title": Sentence("Alt `bti prove` prøver", "Alt `bti prove` prøver", "All that `bti prove` tries"),
    "intro": Sentence(
        nn=(
            "`bti prove` går gjennom alt som kan hende med ei sak i ein rettleiar: alle svar, alle samtykke, alle "
            "vegar. Slik veit de før rettleiaren blir brukt, at han held det han skal. Her står kva som blir prøvd, "
            "kvifor, og kva de gjer når noko ikkje held. Det same får du med `bti explain` og namnet, til dømes `bti "
            "explain samtykke`. Vil du prøve berre ein del, så skriv `bti prove rettleiar.yaml --only "
            "samtykke,varsel`."
        ),
        nb=(
            "`bti prove` går gjennom alt som kan hende med en sak i en veileder: alle svar, alle samtykker, alle "
            "veier. Slik vet dere før veilederen brukes, at den holder det den skal. Her står hva som prøves, "
            "hvorfor, og hva dere gjør når noe ikke holder. Det samme får du med `bti explain` og navnet, for "
            "eksempel `bti explain samtykke`. Vil du prøve bare en del, så skriv `bti prove veileder.yaml --only "
            "samtykke,varsel`."
        ),
        en=(
            "`bti prove` goes through all that may happen to a case in a guide: all answers, all consents, all ways. "
            "So you know before the guide is used that it keeps what it must. Here is what is tried, why, and what "
            "to do when something does not hold. `bti explain` and the name tells the same, such as `bti explain "
            "samtykke --lang en`. To try a part only, write `bti prove guide.yaml --only samtykke,varsel`. The "
            "examples are in nynorsk, as guides are."
        ),
    ),
    "answers": Sentence("Tre svar", "Tre svar", "Three answers"),
    "answers-told": Sentence(
        nn=(
            "- **Held**: slik er det i alle saker som kan kome, ikkje berre i dei nokon har tenkt på.\n"
            "- **Brote**: slik er det ikkje, og `bti` har prøvd det på ei prøvesak. Det er ei sak med oppdikta folk, "
            "som blir ført etter dei same reglane som alle andre. Soga om henne er så kort som ho kan bli.\n"
            "- **Ikkje bevist**: `bti` seier verken ja eller nei, og fortel kva som stod i vegen.\n\n"
            "Eit **råd** er noko de kan la stå. Det gjeld `tiltak` og `ventetid`.\n\n"
            "Noko av det som blir prøvd, passar `bti` på sjølv i alle saker, same kva som står i rettleiaren. Anna "
            "er det berre rettleiaren som kan syte for. På kvar side står det kva som er kva."
        ),
        nb=(
            "- **Holder**: slik er det i alle saker som kan komme, ikke bare i dem noen har tenkt på.\n"
            "- **Brutt**: slik er det ikke, og `bti` har prøvd det på en prøvesak. Det er en sak med oppdiktede "
            "folk, som føres etter de samme reglene som alle andre. Historien om den er så kort som den kan bli.\n"
            "- **Ikke bevist**: `bti` sier verken ja eller nei, og forteller hva som sto i veien.\n\n"
            "Et **råd** er noe dere kan la stå. Det gjelder `tiltak` og `ventetid`.\n\n"
            "Noe av det som prøves, passer `bti` på selv i alle saker, uansett hva som står i veilederen. Annet er "
            "det bare veilederen som kan sørge for. På hver side står det hva som er hva."
        ),
        en=(
            "- **Holds**: it is so in every case that may come, not only in those that somebody has thought of.\n"
            "- **Broken**: it is not so, and `bti` has tried it on a trial case: one with made-up people, led by the "
            "same rules as any other. Its story is as short as it can be.\n"
            "- **Not proved**: `bti` says neither yes nor no, and tells what stood in the way.\n\n"
            "**Advice** is something that you may leave so. `tiltak` and `ventetid` are advice.\n\n"
            "Some of what is tried `bti` minds by itself in every case, whatever the guide says. Other things only "
            "the guide can see to. Each page says which is which."
        ),
    ),
    "assumed": Sentence("Kva det er gått ut frå", "Hva det er gått ut fra", "What is assumed"),
    "assumed-intro": Sentence(
        nn="Dette reknar `bti prove` med at kan hende, når det har noko å seie for svaret:",
        nb="Dette regner `bti prove` med at kan hende, når det har noe å si for svaret:",
        en="This is what `bti prove` takes to be possible, where it matters for the answer:",
    ),
    "properties": Sentence("Eigenskapane", "Egenskapene", "The properties"),
    "wrong": Sentence("Med feilen", "Med feilen", "With the mistake"),
    "right": Sentence("Retta", "Rettet", "Mended"),
}
"""Headings and paragraphs of the book."""
