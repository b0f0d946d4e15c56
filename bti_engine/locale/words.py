"""Small words that sentences are put together of: days, moments, lists, and the first letter of a title.

They stand here because each language has its own way, and because reporters must not know any of them.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from zoneinfo import ZoneInfo

_OSLO = ZoneInfo("Europe/Oslo")
_NORWEGIAN = {
    "01": "januar",
    "02": "februar",
    "03": "mars",
    "04": "april",
    "05": "mai",
    "06": "juni",
    "07": "juli",
    "08": "august",
    "09": "september",
    "10": "oktober",
    "11": "november",
    "12": "desember",
}
_ENGLISH = {
    "01": "January",
    "02": "February",
    "03": "March",
    "04": "April",
    "05": "May",
    "06": "June",
    "07": "July",
    "08": "August",
    "09": "September",
    "10": "October",
    "11": "November",
    "12": "December",
}
_JOINED = {"nn": ("og", "eller"), "nb": ("og", "eller"), "en": ("and", "or")}
NONE = {"nn": "(ingen)", "nb": "(ingen)", "en": "(none)"}
"""What stands where a list is empty."""


def written_day(day: str, language: str) -> str:
    """A day (ISO date) written out; what is no day stays as it is.

    >>> written_day("2027-08-31", "nn")
    '31. august 2027'
    """
    try:
        date = datetime.fromisoformat(day)
    except ValueError:
        return day
    if language == "en":
        return f"{date.day} {_ENGLISH[f'{date:%m}']} {date.year}"
    return f"{date.day}. {_NORWEGIAN[f'{date:%m}']} {date.year}"


def written_moment(instant: str, language: str) -> str:
    """An instant as day and time of day in Oslo.

    >>> written_moment("2026-09-01T07:00:00.000Z", "nn")
    '1. september 2026 kl. 09.00'
    """
    at = {"en": ", "}.get(language, " kl. ")
    return f"{written_day(_in_oslo(instant).date().isoformat(), language)}{at}{time_of_day(instant, language)}"


def time_of_day(instant: str, language: str) -> str:
    """The time of day in Oslo: 09.00, in English 09:00."""
    return _in_oslo(instant).strftime("%H:%M" if language == "en" else "%H.%M")


def _in_oslo(instant: str) -> datetime:
    return datetime.fromisoformat(instant).astimezone(_OSLO)


def listed(words: Iterable[str], language: str, *, alternatives: bool = False) -> str:
    """The words in a row with «og» or «eller» before the last.

    >>> listed(["a", "b", "c"], "nn", alternatives=True)
    'a, b eller c'
    """
    everything = list(words)
    if len(everything) < 2:  # noqa: PLR2004 - one word needs no «og»
        return everything[0] if everything else NONE[language]
    between = _JOINED[language][alternatives]
    return f"{', '.join(everything[:-1])} {between} {everything[-1]}"


def first_up(text: str) -> str:
    """The text with a capital first letter, as a sentence begins."""
    return text[:1].upper() + text[1:]


def first_down(text: str) -> str:
    """A title as it stands inside a sentence; an abbreviation (PPT) keeps its letters.

    >>> first_down("Lærar"), first_down("PPT")
    ('lærar', 'PPT')
    """
    return text if text[1:2].isupper() else text[:1].lower() + text[1:]


def as_sentence(text: str) -> str:
    """Somebody's own words with a mark at the end."""
    text = text.strip()
    return text if text.endswith((".", "!", "?", "…", ":")) else f"{text}."
