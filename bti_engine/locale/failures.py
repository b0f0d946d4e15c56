"""Sentences for what cannot go on: nothing of that name here, a key used twice, a store that fails.

A store says in English what is wrong with it; here the same is said to whoever typed the command. What is not
known here is shown as the store said it.
"""

from __future__ import annotations

from bti_engine.errors import BtiError, KeyReused, NotFound, StoreError
from bti_engine.locale.sentence import Sentence

NOT_FOUND: dict[str, Sentence] = {
    "guide": Sentence(
        "Her er det ingen rettleiar som heiter «{name}». Publiser han først: bti case publish FIL",
        "Her er det ingen veileder som heter «{name}». Publiser den først: bti case publish FIL",
        "There is no guide called «{name}» here. Publish it first: bti case publish FILE",
    ),
    "file": Sentence(
        "Det finst inga fil «{name}».",
        "Det finnes ingen fil «{name}».",
        "There is no file «{name}».",
    ),
    "case": Sentence(
        "Her er det inga sak «{name}». Sjå kva saker som finst: bti case list",
        "Her er det ingen sak «{name}». Se hvilke saker som finnes: bti case list",
        "There is no case «{name}» here. See which there are: bti case list",
    ),
    "place": Sentence(
        "Rettleiaren har ingen stad som heiter «{name}». Skriv eit nivå, ein arena, eit steg eller ein slutt.",
        "Veilederen har ikke noe sted som heter «{name}». Skriv et nivå, en arena, et steg eller en slutt.",
        "The guide has no place called «{name}». Write a level, an arena, a step or an end.",
    ),
    "edition": Sentence(
        "Utgåva av rettleiaren som saka følgjer, manglar i saksfila ({name}).",
        "Utgaven av veilederen som saken følger, mangler i saksfilen ({name}).",
        "The edition of the guide that the case follows is missing from the store ({name}).",
    ),
    "store": Sentence(
        "Det finst inga saksfil «{name}». Opne ei sak først, eller vis kvar fila er med --store.",
        "Det finnes ingen saksfil «{name}». Åpne en sak først, eller vis hvor filen er med --store.",
        "There is no store «{name}». Open a case first, or show where the file is with --store.",
    ),
}
"""By what was looked for."""

SEVERAL = Sentence(
    "Fleire saker byrjar på «{name}»: {found}. Skriv meir av nummeret.",
    "Flere saker begynner på «{name}»: {found}. Skriv mer av nummeret.",
    "Several cases begin with «{name}»: {found}. Write more of the id.",
)

KEY_REUSED = Sentence(
    "Nøkkelen «{key}» er brukt før, til noko anna. Bruk ein ny nøkkel til kvar ny ting.",
    "Nøkkelen «{key}» er brukt før, til noe annet. Bruk en ny nøkkel til hver ny ting.",
    "The key «{key}» was used before, for something else. Use a new key for each new thing.",
)

STORE_FAILED = Sentence(
    "Saksfila {path} kan ikkje brukast: {meaning}.",
    "Saksfilen {path} kan ikke brukes: {meaning}.",
    "The store {path} cannot be used: {meaning}.",
)

MEANINGS: dict[str, Sentence] = {
    "another program is writing there; try again": Sentence(
        "eit anna program skriv i ho no; prøv igjen",
        "et annet program skriver i den nå; prøv igjen",
        "another program is writing there; try again",
    ),
    "it may only be read, not written": Sentence(
        "ho kan lesast, men ikkje skrivast i",
        "den kan leses, men ikke skrives i",
        "it may only be read, not written",
    ),
    "it may not be opened": Sentence(
        "du har ikkje lov til å opne ho", "du har ikke lov til å åpne den", "it may not be opened"
    ),
    "the disk failed": Sentence("disken svikta", "disken sviktet", "the disk failed"),
    "the file is damaged": Sentence("fila er øydelagd", "filen er ødelagt", "the file is damaged"),
    "the disk is full": Sentence("disken er full", "disken er full", "the disk is full"),
    "it cannot be opened or made": Sentence(
        "ho kan ikkje opnast eller lagast", "den kan ikke åpnes eller lages", "it cannot be opened or made"
    ),
    "the file is no store of bti_engine": Sentence(
        "fila er inga saksfil", "filen er ingen saksfil", "the file is no store of bti_engine"
    ),
    "a text is too long": Sentence("ein tekst er for lang", "en tekst er for lang", "a text is too long"),
    "there is too little memory": Sentence(
        "maskina har for lite minne", "maskinen har for lite minne", "there is too little memory"
    ),
    "it is a folder, not a file": Sentence(
        "det er ei mappe, ikkje ei fil", "det er en mappe, ikke en fil", "it is a folder, not a file"
    ),
    "the file belongs to another program": Sentence(
        "fila høyrer til eit anna program", "filen hører til et annet program", "the file belongs to another program"
    ),
    "there is no folder": Sentence("mappa finst ikkje:", "mappen finnes ikke:", "there is no folder"),
    "a newer bti_engine wrote it": Sentence(
        "ein nyare versjon av programmet har skrive ho",
        "en nyere versjon av programmet har skrevet den",
        "a newer bti_engine wrote it",
    ),
}
"""What a store says is wrong with it, as it says it, and in the language of whoever typed the command."""

_BEFORE, _AFTER = "the store ", " cannot be used: "


def tell_failure(error: BtiError, language: str) -> str:
    """Why it cannot go on, as one sentence."""
    match error:
        case NotFound():
            return NOT_FOUND[error.kind].say(language, {"name": error.name})
        case KeyReused():
            return KEY_REUSED.say(language, {"key": error.key})
        case StoreError():
            return _store(str(error), language)
        case _:
            return str(error)


def _store(said: str, language: str) -> str:
    path, found, meaning = said.removeprefix(_BEFORE).partition(_AFTER)
    if not found:
        return said
    for begins, sentence in MEANINGS.items():
        if meaning.startswith(begins):
            rest = meaning.removeprefix(begins).rstrip(" ")
            return STORE_FAILED.say(language, {"path": path, "meaning": sentence.say(language, {}) + rest})
    return STORE_FAILED.say(language, {"path": path, "meaning": meaning})
