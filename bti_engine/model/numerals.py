"""Numbers and months that somebody spelt out, in either målform: for whoever guesses at what was meant."""

from __future__ import annotations

_SPELT = (
    "null",
    "ein eit ei éin eitt en et én ett",
    "to",
    "tre",
    "fire",
    "fem",
    "seks",
    "sju syv",
    "åtte",
    "ni",
    "ti",
    "elleve",
    "tolv",
    "tretten",
    "fjorten",
    "femten",
    "seksten",
)

MONTHS = {
    month: number
    for number, month in enumerate(
        ("jan", "feb", "mar", "apr", "mai", "jun", "jul", "aug", "sep", "okt", "nov", "des"), 1
    )
}
"""The first three letters of each month, and its number."""

NUMERALS = {word: number for number, words in enumerate(_SPELT) for word in words.split()}
"""Each word and its number."""


def digits(text: str) -> str | None:
    """The number that `text` is, in digits; None where it is none.

    >>> digits("To")
    '2'
    """
    word = text.strip().casefold()
    if word.isascii() and word.isdigit():
        return word
    return str(NUMERALS[word]) if word in NUMERALS else None
