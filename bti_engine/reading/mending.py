"""What a slip was most likely meant to be: the text that would stand there, or None where nobody can know.

Nothing here judges; a mended text is only ever a suggestion, and only one that the schema accepts.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from pathlib import PurePath

from bti_engine.model import shapes
from bti_engine.model.closest import closest
from bti_engine.model.numerals import digits
from bti_engine.model.source import Node, Scalar, Sequence
from bti_engine.model.vocabulary import KEYS, UNITS, in_language
from bti_engine.reading.patterns import DAY_PATTERN, ID, LINK_PATTERN, duration_pattern

LANGUAGE_CODES = {
    "nynorsk": "nn",
    "bokmål": "nb",
    "norsk": "nb",
    "engelsk": "en",
    "english": "en",
    "samisk": "se",
    "nordsamisk": "se",
}
"""The code of a language that somebody spelt out."""

_WORDS = {
    "ja": ("yes", "true", "on", "sant", "y", "j", "x"),
    "nei": ("no", "false", "off", "usant", "n"),
    "nn": ("nynorsk", "nn-no", "nno", "ny"),
    "nb": ("bokmål", "nb-no", "nob", "no", "norsk", "bm"),
}
_UNIT_WORDS = {
    "dagar": ("d", "dg", "døgn", "kalenderdagar", "kalenderdager"),
    "vyrkedagar": ("arbeidsdagar", "arbeidsdager", "yrkedager", "yrkedagar", "kvardagar", "hverdager"),
    "veker": ("v", "vk"),
    "månader": ("mnd", "mnd.", "mndr", "md"),
    "år": ("å",),
}
_PLURALS = {"dag": "dagar", "veke": "veker", "månad": "månader", "vyrkedag": "vyrkedagar"}
_PLAIN = re.compile(r"[^\s,\[\]{}:#&*!|>'\"%@`-][^,\[\]{}:#\n]*")


def other_form(word: str, canonical: Iterable[str], table: Mapping[str, str], language: str) -> str | None:
    """The author's form of the one of `canonical` that `word` is in the other målform; None if it is none."""
    other = "nb" if language == "nn" else "nn"
    for one in canonical:
        if word == in_language(one, table, other) != in_language(one, table, language):
            return in_language(one, table, language)
    return None


def choice(text: str, words: tuple[str, ...]) -> str | None:
    """The one of `words` that was meant."""
    lowered = text.strip().casefold()
    for word in words:
        if lowered == word or lowered in _WORDS.get(word, ()):
            return word
    return closest(lowered, words)


def whole(text: str) -> str | None:
    """The one number in a text such as `16 år`."""
    numbers = re.findall(r"[0-9]+", text)
    return numbers[0] if len(numbers) == 1 and "-" not in text and "." not in text else None


def day(text: str) -> str | None:
    """The ISO form of `1.8.2026`, `01/08/2026` or `2026-8-1`."""
    parts = re.findall(r"[0-9]+", text)
    if len(parts) != 3 or re.search(r"[^0-9./\s-]", text):  # noqa: PLR2004 - year, month, day
        return None
    year, month, date = parts if len(parts[0]) == 4 else reversed(parts)  # noqa: PLR2004 - a year's digits
    made = f"{year}-{month:0>2}-{date:0>2}"
    return made if re.fullmatch(DAY_PATTERN, made) else None


def duration(text: str, language: str) -> str | None:
    """A length of time as the author's målform writes it: `14dager`, `to veker`, `3 mnd`."""
    found = re.fullmatch(r"\s*([0-9]+|[^\W\d]+)\s*([^\W\d][\w.]*)\s*", text)
    if found is None:
        return None
    count = (digits(found[1]) or "").lstrip("0")
    unit = _counted(_unit(found[2].casefold()), count)
    made = f"{count} {in_language(unit, UNITS, language)}"
    return made if unit and re.fullmatch(duration_pattern(language), made) else None


def _unit(word: str) -> str:
    """The canonical unit that a word is or was meant to be; "" where it is none."""
    for canonical, spoken in UNITS.items():
        if word in (canonical, spoken):
            return canonical
    for canonical, words in _UNIT_WORDS.items():
        if word in words:
            return canonical
    near = closest(word, [*UNITS, *UNITS.values()])
    return "" if near is None else _unit(near)


def _counted(unit: str, count: str) -> str:
    """One day, but two days: the form of a unit that goes with its number."""
    for one, several in _PLURALS.items():
        if unit in (one, several):
            return one if count == "1" else several
    return unit


def link(text: str) -> str | None:
    """A web address that lacks nothing but its beginning."""
    made = f"https://{text.strip().removeprefix('//')}"
    return made if "://" not in text and "@" not in text and re.fullmatch(LINK_PATTERN, made) else None


def as_list(node: Node, item: shapes.Shape) -> str | None:
    """One plain word where a list is wanted, as a list of one."""
    is_id = isinstance(item, shapes.Ref | shapes.Word | shapes.Choice | shapes.Either)
    if not isinstance(node, Scalar) or not isinstance(node.value, str | int) or node.content is None or not is_id:
        return None
    return f"[{node.text}]" if _PLAIN.fullmatch(node.text) else None


def flow_list(node: Node) -> str | None:
    """A list of plain words on one line, in brackets."""
    if not isinstance(node, Sequence) or node.span.line != node.span.end_line or not node.items:
        return None
    words = [item.text for item in node.items if isinstance(item, Scalar) and _PLAIN.fullmatch(item.text)]
    return f"[{', '.join(words)}]" if len(words) == len(node.items) else None


def level_key(text: str, heading: str, present: Iterable[str]) -> str | None:
    """The level that a key such as `nivå 1` or `Trinn to` means, unless it stands there already.

    Args:
        text: The key as written.
        heading: The author's own word for a level, or "".
        present: The levels that stand beside it.
    """
    lowered = text.casefold().replace("-", " ").replace("_", " ")
    for word in ("nivå", heading.casefold()):
        if word and lowered.startswith(word):
            rest = lowered[len(word) :].strip()
            number = digits(rest)
            if number is not None:
                return None if number in present else number
    return None


def first_line(key: str, file: str, language: str) -> str | None:
    """The line that gives a file the key that every guide must have."""
    name = PurePath(file.replace("\\", "/")).stem
    values = {"format": "1", in_language("målform", KEYS, language): language}
    value = values.get(key) or (name if key == "id" and re.fullmatch(ID, name) else None)
    return None if value is None else f"{key}: {value}\n"
