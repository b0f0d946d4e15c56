"""A condition's text as words and signs.

Foreign spellings that can only mean one thing (`==`, `&&`, `[`, quotes) are reported and read as what they
mean, so that one run tells all that is wrong.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping

from msgspec import Struct

from bti_engine.expressions.problems import OTHER_LANGUAGE, SIGN, SPELLING, SPOKEN_DATE, Edit, Problem, swap
from bti_engine.model.numerals import MONTHS

KEYWORDS: Mapping[str, Mapping[str, str]] = {
    "nn": {word: word for word in ("og", "eller", "ikkje", "i", "til", "her")},
    "nb": {"og": "og", "eller": "eller", "ikke": "ikkje", "i": "i", "til": "til", "her": "her"},
}
"""The words of the grammar, by målform, and their canonical form."""

_OTHER_NOT = {"nn": ("ikke", "ikkje"), "nb": ("ikkje", "ikke")}
_PROPER = frozenset({"(", ")", "=", "!=", "<", "<=", ">", ">=", ","})
_FOREIGN = {
    "==": "=", "===": "=", "!==": "!=", "<>": "!=", "≠": "!=", "=<": "<=", "≤": "<=", "=>": ">=", "≥": ">=",
    "&": "og", "&&": "og", "|": "eller", "||": "eller", "!": "ikkje", "¬": "ikkje",
    "[": "(", "{": "(", "]": ")", "}": ")",
}  # fmt: skip
_QUOTES = "\"'`´«»“”„‘’‚"
_DASHES = "\u2010\u2011\u2012\u2013\u2014\u2212"
_LONGEST_SIGN = 3
_YEAR = 4


class Token(Struct, frozen=True, gc=False):
    """A word or a sign; `kind` is "word", "end", or the keyword or sign itself in canonical form."""

    kind: str
    text: str
    start: int
    end: int


def tokens(text: str, language: str, problems: list[Problem]) -> list[Token]:
    """The words and signs of a condition, with an "end" last; what is odd about them joins `problems`."""
    found: list[Token] = []
    place = 0
    while place < len(text):
        sign = text[place]
        if sign.isspace():
            place += 1
        elif _in_word(text, place):
            place = _word(text, place, language, found, problems)
        elif sign == "." and (end := _spoken_date(text, place, found, problems)):
            place = end
        elif sign in _QUOTES:
            place = _quote(text, place, problems)
        else:
            place = _sign(text, place, language, found, problems)
    found.append(Token("end", "", len(text), len(text)))
    return found


def _spoken_date(text: str, place: int, found: list[Token], problems: list[Problem]) -> int:
    """The end of `1. september 2026` whose full stop stands at `place`, read as one word; 0 where it is no date."""
    day = found[-1] if found else None
    words = text[place + 1 :].split(maxsplit=2)
    month = MONTHS.get(words[0].casefold().strip(",.")[:3]) if words else None
    if day is None or day.end != place or not day.text.isdecimal() or month is None:
        return 0
    end = text.index(words[0], place) + len(words[0])
    year = words[1] if len(words) > 1 and len(words[1]) == _YEAR and words[1].isdecimal() else ""
    if year:
        end = text.index(year, end) + len(year)
    iso = f"{year or 2026}-{month:02}-{int(day.text):02}"
    edit = Edit(day.start, end, iso) if year else None
    problems.append(Problem(SPOKEN_DATE, day.start, end, {"found": text[day.start : end], "example": iso}, edit))
    found[-1] = Token("word", iso, day.start, end)
    return end


def _in_word(text: str, place: int) -> bool:
    """Letters, digits, hyphens; also what is often typed in an id, so that the right id can be named."""
    sign = text[place]
    if sign == "." and 0 < place < len(text) - 1:
        return text[place - 1].isalnum() and text[place + 1].isalnum()
    return sign.isalnum() or sign in "-_/" or sign in _DASHES or "\u0300" <= sign <= "\u036f"


def _word(text: str, start: int, language: str, found: list[Token], problems: list[Problem]) -> int:
    end = start
    while end < len(text) and _in_word(text, end):
        end += 1
    word = text[start:end]
    if not word.isascii():
        word = unicodedata.normalize("NFC", word)
        plain = word.translate({ord(dash): "-" for dash in _DASHES})
        if plain != word:
            problems.append(swap(SPELLING, start, end, word, plain))
            word = plain
    kind = KEYWORDS[language].get(word, "word")
    other, own = _OTHER_NOT[language]
    if word == other:
        problems.append(swap(OTHER_LANGUAGE, start, end, word, own))
        kind = "ikkje"
    found.append(Token(kind, word, start, end))
    return end


def _quote(text: str, start: int, problems: list[Problem]) -> int:
    """Leave out a quotation mark; the two of a pair are one problem."""
    if any(told.kind is SPELLING and told.start < start == told.end - 1 for told in problems):
        return start + 1  # the closing one of a pair that has been reported
    end = start + 1
    while end < len(text) and text[end] not in _QUOTES:
        end += 1
    inside = text[start + 1 : end].strip()
    if end < len(text) and inside and all(_in_word(text, i) for i in range(start + 1, end)):
        problems.append(swap(SPELLING, start, end + 1, text[start : end + 1], inside))
    else:
        problems.append(Problem(SIGN, start, start + 1, {"sign": text[start]}, Edit(start, start + 1, "")))
    return start + 1


def _sign(text: str, start: int, language: str, found: list[Token], problems: list[Problem]) -> int:
    for length in range(_LONGEST_SIGN, 0, -1):
        sign = text[start : start + length]
        end = start + len(sign)
        if sign in _PROPER:
            found.append(Token(sign, sign, start, end))
            return end
        if sign in _FOREIGN:
            kind = _FOREIGN[sign]
            instead = _OTHER_NOT[language][1] if kind == "ikkje" else kind
            problems.append(_foreign(text, start, end, instead))
            found.append(Token(kind, instead, start, end))
            return end
    return _unknown(text, start, problems)


def _foreign(text: str, start: int, end: int, instead: str) -> Problem:
    """A foreign sign; a word that takes its place gets a space on each side that has none."""
    written = instead
    if instead.isalpha():
        if start > 0 and not text[start - 1].isspace() and text[start - 1] != "(":
            written = f" {written}"
        if end < len(text) and not text[end].isspace():
            written += " "
    arguments = {"found": text[start:end], "instead": instead}
    return Problem(SPELLING, start, end, {**arguments}, Edit(start, end, written))


def _unknown(text: str, start: int, problems: list[Problem]) -> int:
    """A run of signs that mean nothing here; what cannot be seen is named by its number."""
    end = start
    while end < len(text) and not _belongs(text, end):
        end += 1
    shown = "".join(sign if sign.isprintable() else f"U+{ord(sign):04X}" for sign in text[start:end])
    edit = Edit(start, end, "") if not text[start:end].isprintable() else None
    problems.append(Problem(SIGN, start, end, {"sign": shown}, edit))
    return end


def _belongs(text: str, place: int) -> bool:
    sign = text[place]
    known = sign in _PROPER or sign in _FOREIGN or sign in _QUOTES
    return known or sign.isspace() or _in_word(text, place)
