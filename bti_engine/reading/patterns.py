"""The forms of ids, dates, lengths of time and web addresses: in the schemas, and in what mends a slip."""

from __future__ import annotations

import re
from collections.abc import Iterable

from bti_engine.model.format import OBJECTS
from bti_engine.model.vocabulary import KEYS, RESERVED_IDS, UNITS, in_language

_LETTERS = "0-9A-Za-zÀ-ÖØ-öø-ž"
ID = f"[{_LETTERS}]+(?:-+[{_LETTERS}]+)*"
ID_PATTERN = f"^(?!(?:{'|'.join(sorted(RESERVED_IDS))})$){ID}$"
"""An id of the author's own, in any language written with Latin letters."""

_LONG_MONTH = "(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])"
_SHORT_MONTH = "(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)"
_LEAP = "(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29"
_DAYS = f"{_LONG_MONTH}|{_SHORT_MONTH}|02-(?:0[1-9]|1[0-9]|2[0-8])"
DAY_PATTERN = f"^(?:[0-9]{{4}}-(?:{_DAYS})|{_LEAP})$"
"""A day that the calendar has, leap years minded."""

_SHORT_KEYS = {
    word
    for keys in OBJECTS.values()
    for key in keys
    for word in (key.name, in_language(key.name, KEYS, "nb"))
    if len(word) <= 3  # noqa: PLR2004 - no code of a language is longer
}
LINK_PATTERN = "^https?://[^ /]+\\.[^ ]+$"


def duration_pattern(language: str) -> str:
    """The pattern of a length of time in one målform."""
    return f"^[1-9][0-9]{{0,3}} ({'|'.join(in_language(unit, UNITS, language) for unit in UNITS)})$"


def is_id(text: str) -> bool:
    """Whether a text has the form of an id."""
    return re.fullmatch(ID, text) is not None


def other_languages(known: Iterable[str]) -> str:
    """The pattern of the code of a language other than those `known`.

    Short keys of the format are none: a key that has slipped under a text is a mistake.
    """
    return f"^(?!(?:{'|'.join(sorted({*_SHORT_KEYS, *known}))})$)[a-z]{{2,3}}$"
