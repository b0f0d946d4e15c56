"""What is said of edits that were made in a guide, or left out."""

from __future__ import annotations

from bti_engine.locale.sentence import Sentence

MADE = Sentence("retta", "rettet", "mended")
LEFT_OUT = Sentence("ikkje retta", "ikke rettet", "not mended")
PUT_IN = Sentence("sett inn {text}", "satt inn {text}", "put in {text}")
TAKEN_OUT = Sentence("teke bort {text}", "tatt bort {text}", "taken out {text}")
BLANKS = Sentence("mellomrom", "mellomrom", "spaces")

REASONS: dict[str, Sentence] = {
    "overlap": Sentence(
        "To framlegg vil endre det same. Rett det sjølv.",
        "To forslag vil endre det samme. Rett det selv.",
        "Two suggestions would change the same thing. Mend it yourself.",
    ),
    "unread": Sentence(
        "Med framlegget ville fila ikkje kunne lesast. Rett det sjølv.",
        "Med forslaget ville filen ikke kunne leses. Rett det selv.",
        "With the suggestion the file could not be read. Mend it yourself.",
    ),
    "still": Sentence(
        "Framlegget ville ikkje ha vore nok. Rett det sjølv.",
        "Forslaget ville ikke ha vært nok. Rett det selv.",
        "The suggestion would not have been enough. Mend it yourself.",
    ),
    "new": Sentence(
        "Framlegget ville ha gitt eit nytt funn, {code}. Rett det sjølv.",
        "Forslaget ville ha gitt et nytt funn, {code}. Rett det selv.",
        "The suggestion would have brought a new finding, {code}. Mend it yourself.",
    ),
    "many": Sentence(
        "Her er så mykje å rette at ikkje alt kunne prøvast. Køyr kommandoen på nytt.",
        "Her er så mye å rette at ikke alt kunne prøves. Kjør kommandoen på nytt.",
        "There is so much to mend here that not all could be tried. Give the command again.",
    ),
    "no-form": Sentence(
        "Fila seier ikkje kva målform nøklane har. Skriv «målform: nn» eller «målform: nb» øvst.",
        "Filen sier ikke hvilken målform nøklene har. Skriv «målform: nn» eller «målform: nb» øverst.",
        "The file does not say which målform its keys have. Write “målform: nn” or “målform: nb” at the top.",
    ),
    "form": Sentence(
        "Så mange nøklar er på {other} at det kan vere «målform: {own}» som er feil. Rett den linja, eller nøklane.",
        "Så mange nøkler er på {other} at det kan være «målform: {own}» som er feil. Rett den linjen, eller nøklene.",
        "So many keys are in {other} that “målform: {own}” may be what is wrong. Mend that line, or the keys.",
    ),
}
"""Why a suggestion was not made."""

KEPT: dict[str, Sentence] = {
    "no-text": Sentence(
        "Fila er ikkje endra, for ho let seg ikkje lese som ein tekst i UTF-8.",
        "Filen er ikke endret, for den lar seg ikke lese som en tekst i UTF-8.",
        "The file is unchanged, for it cannot be read as a text in UTF-8.",
    ),
    "meanwhile": Sentence(
        "Fila er ikkje endra, for nokon har skrive i henne i mellomtida. Køyr kommandoen på nytt.",
        "Filen er ikke endret, for noen har skrevet i den i mellomtiden. Kjør kommandoen på nytt.",
        "The file is unchanged, for somebody has written in it meanwhile. Give the command again.",
    ),
    "not-writable": Sentence(
        "Fila er ikkje endra, for ho let seg ikkje skrive. Er ho skrivebeskytta, eller open i eit anna program?",
        "Filen er ikke endret, for den lar seg ikke skrive. Er den skrivebeskyttet, eller åpen i et annet program?",
        "The file is unchanged, for it cannot be written. Is it write-protected, or open in another program?",
    ),
}
"""Why a file was not written."""

NOTHING = Sentence("Ingenting er endra.", "Ingenting er endret.", "Nothing has been changed.")
DONE = (
    Sentence("1 retting er gjord.", "1 rettelse er gjort.", "1 thing has been mended."),
    Sentence("{count} rettingar er gjorde.", "{count} rettelser er gjort.", "{count} things have been mended."),
)
"""The number of edits that were made, one and several."""
SHOWN = (
    Sentence(
        "1 retting kan gjerast. Ingenting er skrive: det gjer «--fix».",
        "1 rettelse kan gjøres. Ingenting er skrevet: det gjør «--fix».",
        "1 thing can be mended. Nothing has been written: “--fix” does that.",
    ),
    Sentence(
        "{count} rettingar kan gjerast. Ingenting er skrive: det gjer «--fix».",
        "{count} rettelser kan gjøres. Ingenting er skrevet: det gjør «--fix».",
        "{count} things can be mended. Nothing has been written: “--fix” does that.",
    ),
)
"""The number of edits that would be made, one and several."""
NOTHING_SHOWN = Sentence(
    "Det er ingenting som kan rettast utan at nokon må velje.",
    "Det er ingenting som kan rettes uten at noen må velge.",
    "There is nothing that can be mended without somebody having to choose.",
)
