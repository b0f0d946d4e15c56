"""The words of the two generated books: the reference of the format, and the pages of all codes.

Read only when the books are written (`make docs`). What is said of a key, a choice or a code stands elsewhere.
"""

from __future__ import annotations

from bti_engine.locale.editor import Pair
from bti_engine.locale.sentence import Sentence

GENERATED = Sentence(
    "Denne fila er laga av `make docs`. Rett det som står her, der det kjem frå: {sources}.",
    "Denne filen er laget av `make docs`. Rett det som står her, der det kommer fra: {sources}.",
    "This file is made by `make docs`. Mend what it says where it comes from: {sources}.",
)
"""Stands first in a book, where readers do not see it."""

FORMAT_BOOK: dict[str, Pair] = {
    "title": (
        "Alt som kan stå i ein rettleiar",
        "Alt som kan stå i en veileder",
    ),
    "intro": (
        (
            "Dette er oppslagsverket. Skal du skrive den første rettleiaren din, så byrja med "
            "[handboka](handbok.nn.md). Det same som står her, kan du få fram med `bti explain`, til dømes `bti "
            "explain frist`, og redigeringsprogrammet viser det når peikaren kviler på ein nøkkel."
        ),
        (
            "Dette er oppslagsverket. Skal du skrive din første veileder, begynn med [håndboken](handbok.nb.md). "
            "Det samme som står her, kan du få fram med `bti explain`, for eksempel `bti explain frist`, og "
            "redigeringsprogrammet viser det når pekeren hviler på en nøkkel."
        ),
    ),
    "columns": (
        "| Nøkkel | Kva han er til | Kva du skriv |\n|---|---|---|",
        "| Nøkkel | Hva den er til | Hva du skriver |\n|---|---|---|",
    ),
    "locked-columns": (
        "| Nøkkel | Kva han er til | Kva du skriv | Låst |\n|---|---|---|---|",
        "| Nøkkel | Hva den er til | Hva du skriver | Låst |\n|---|---|---|---|",
    ),
    "text": ("ein tekst", "en tekst"),
    "ids": (
        (
            "## Slik blir det skrive\n"
            "\n"
            "- Kvar ting har ein **id**, som de vel sjølve: bokstavar (òg æ, ø og å), tal og bindestrekar, utan "
            "mellomrom. Andre stader i fila viser de til tingen med id-en. Skriv han likt kvar gong.\n"
            "- Det som høyrer til noko, står på linjene under og er rykt inn med to mellomrom meir.\n"
            "- Ein tekst kan stå rett etter kolonet. Er det kolon, `#` eller komma i klammer i han, så set han i "
            "hermeteikn.\n"
            "- Ein lang tekst kan gå over fleire linjer: skriv `>-` etter kolonet, og teksten under, rykt inn.\n"
            "- Ei **liste** står i hakeklammer, `[skule, ppt]`, eller med éin strek og eitt mellomrom framfor "
            "kvar ting.\n"
            "- Dagar blir skrivne slik: `2026-08-01`.\n"
            "- **Låst** seier kva ein kommune kan gjere med nøkkelen når tingen har `låst: ja` i grunnlaget."
        ),
        (
            "## Slik skrives det\n"
            "\n"
            "- Hver ting har en **id**, som dere velger selv: bokstaver (også æ, ø og å), tall og bindestreker, "
            "uten mellomrom. Andre steder i filen viser dere til tingen med id-en. Skriv den likt hver gang.\n"
            "- Det som hører til noe, står på linjene under og er rykket inn med to mellomrom mer.\n"
            "- En tekst kan stå rett etter kolonet. Er det kolon, `#` eller komma i klammer i den, så sett den i "
            "anførselstegn.\n"
            "- En lang tekst kan gå over flere linjer: skriv `>-` etter kolonet, og teksten under, rykket inn.\n"
            "- En **liste** står i hakeklammer, `[skole, ppt]`, eller med én strek og ett mellomrom foran hver "
            "ting.\n"
            "- Dager skrives slik: `2026-08-01`.\n"
            "- **Låst** sier hva en kommune kan gjøre med nøkkelen når tingen har `låst: ja` i grunnlaget."
        ),
    ),
    "contents": (
        "Innhald",
        "Innhold",
    ),
    "things": (
        "Tinga og nøklane deira",
        "Tingene og nøklene deres",
    ),
    "guide": (
        "Rettleiaren (øvst i fila)",
        "Veilederen (øverst i filen)",
    ),
    "in-variant": (
        "{thing} i variant",
        "{thing} i variant",
    ),
    "overlay": (
        "Oppå eit grunnlag",
        "Oppå et grunnlag",
    ),
    "overlay-intro": (
        ("Desse orda seier korleis ein rettleiar skil seg frå grunnlaget sitt. Dei kan stå blant nøklane i ein ting."),
        ("Disse ordene sier hvordan en veileder skiller seg fra grunnlaget sitt. De kan stå blant nøklene i en ting."),
    ),
    "overlay-columns": (
        ("| Ord | Kva det gjer |\n|---|---|"),
        ("| Ord | Hva det gjør |\n|---|---|"),
    ),
    "conditions": (
        "Vilkår",
        "Vilkår",
    ),
    "conditions-intro": (
        "Eit vilkår er sett saman av opplysningar, orda under og teikna under dei. Det står i nøklane {keys}.",
        ("Et vilkår er satt sammen av opplysninger, ordene under og tegnene under dem. Det står i nøklene {keys}."),
    ),
    "condition-columns": (
        ("| Til dømes | Kva det tyder |\n|---|---|"),
        ("| For eksempel | Hva det betyr |\n|---|---|"),
    ),
    "joints": (
        "Slik blir vilkår sette saman",
        "Slik settes vilkår sammen",
    ),
    "targets": (
        "Kvar saka går",
        "Hvor saken går",
    ),
    "targets-intro": (
        (
            "I `til`, `retur` og `elles` skriv du eit steg på same nivå (`vurder`), eit steg på eit anna nivå "
            "(`1/evaluer`), eit nivå (`nivå 2`), ein arena eller ein slutt, eller eitt av desse orda:"
        ),
        (
            "I `til`, `retur` og `ellers` skriver du et steg på samme nivå (`vurder`), et steg på et annet nivå "
            "(`1/evaluer`), et nivå (`nivå 2`), en arena eller en slutt, eller ett av disse ordene:"
        ),
    ),
    "units": (
        "Tid",
        "Tid",
    ),
    "units-intro": (
        (
            "Ei tid er eit tal og ei eining, til dømes `14 dagar`: {units}. Ein frist reknar ikkje med dagen han "
            "tek til. Vyrkedagar er måndag til fredag, utanom heilagdagane."
        ),
        (
            "En tid er et tall og en enhet, for eksempel `14 dager`: {units}. En frist regner ikke med dagen den "
            "begynner. Virkedager er mandag til fredag, utenom helligdagene."
        ),
    ),
    "pairs": (
        "Nynorsk og bokmål",
        "Nynorsk og bokmål",
    ),
    "pairs-intro": (
        "Desse orda er ulike på dei to målformene. Alle andre er like. I ei fil bruker de éi av dei.",
        "Disse ordene er ulike på de to målformene. Alle andre er like. I en fil bruker dere én av dem.",
    ),
    "pairs-keys": ("Nøklar", "Nøkler"),
    "pairs-values": ("Faste val", "Faste valg"),
    "pairs-roles": ("Roller", "Roller"),
    "pairs-units": ("Tid", "Tid"),
    "pairs-conditions": ("Ord i vilkår", "Ord i vilkår"),
    "pairs-columns": ("| | nynorsk | bokmål |\n|---|---|---|", "| | nynorsk | bokmål |\n|---|---|---|"),
    "choices": (
        "{keys} kan vere:",
        "{keys} kan være:",
    ),
    "required": (
        "Må vere med.",
        "Må være med.",
    ),
    "default": (
        "Elles gjeld `{word}`.",
        "Ellers gjelder `{word}`.",
    ),
    "each-thing": (
        "ein id for kvar, og under han nøklane i {thing}",
        "en id for hver, og under den nøklene i {thing}",
    ),
    "each": (
        "ein id for kvar, med {item}",
        "en id for hver, med {item}",
    ),
    "keys-of": (
        "nøklane i {thing}",
        "nøklene i {thing}",
    ),
    "id-of": (
        "id-en til noko under {thing}",
        "id-en til noe under {thing}",
    ),
}
"""Headings and sentences of the reference, which is in nynorsk and bokmål as guides are."""

STRICTER: dict[str, Pair] = {
    "free": (
        "fri",
        "fri",
    ),
    "fixed": (
        "fast",
        "fast",
    ),
    "grow": (
        "kan få meir",
        "kan få mer",
    ),
    "shorten": (
        "kan bli kortare",
        "kan bli kortere",
    ),
}
"""What a local guide may do with a key of a locked thing."""

RULES_BOOK: dict[str, Sentence] = {
    "title": Sentence("Alt `bti validate` kan seie", "Alt `bti validate` kan si", "All that `bti validate` can say"),
    "intro": Sentence(
        "Kvart funn har ein kode. Her står kva han tyder, kvifor det har noko å seie, og korleis du rettar det. Det "
        "same får du med `bti explain` og koden, til dømes `bti explain BTI203`.\n\n"
        "Ein **feil** må rettast før rettleiaren kan brukast. Ei **åtvaring** bør du sjå på. Ein **merknad** er berre "
        "til opplysning. Der det står …, set `bti` inn ordet det gjeld.",
        "Hvert funn har en kode. Her står hva den betyr, hvorfor det har noe å si, og hvordan du retter det. Det samme "
        "får du med `bti explain` og koden, for eksempel `bti explain BTI203`.\n\n"
        "En **feil** må rettes før veilederen kan brukes. En **advarsel** bør du se på. En **merknad** er bare til "
        "opplysning. Der det står …, setter `bti` inn ordet det gjelder.\n\n"
        "Eksemplene er skrevet på nynorsk. [Listen over ordene som er ulike](format.nb.md#nynorsk-og-bokmål), viser "
        "hva nøklene heter på bokmål.",
        "Each finding has a code. Here is what it means, why it matters, and how to mend it. "
        "`bti explain BTI203 --lang en` tells the same.\n\n"
        "An **error** must be mended before the guide can be used, a **warning** wants a look, a **note** only tells. "
        "Where there is …, `bti` puts the word that it concerns. The examples are in nynorsk, as guides are.",
    ),
    "wrong": Sentence("Med feilen", "Med feilen", "With the mistake"),
    "right": Sentence("Retta", "Rettet", "Mended"),
}

ROOMS: dict[str, Sentence] = {
    "BTI1": Sentence("Det som er skrive i fila", "Det som er skrevet i filen", "What is written in the file"),
    "BTI2": Sentence("Tinga i rettleiaren", "Tingene i veilederen", "The things of the guide"),
    "BTI3": Sentence("Vilkår", "Vilkår", "Conditions"),
    "BTI4": Sentence("Rettleiaren og grunnlaget", "Veilederen og grunnlaget", "The guide and its base"),
    "BTI5": Sentence("Vegen gjennom rettleiaren", "Veien gjennom veilederen", "The way through the guide"),
    "BTI6": Sentence("Scenario", "Scenarioer", "Scenarios"),
}
"""What the codes of each hundred are about."""
