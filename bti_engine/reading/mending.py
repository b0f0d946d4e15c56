"""What a slip was most likely meant to be: the text that would stand there, or None where nobody can know.

Nothing here judges; a mended text is only ever a suggestion, and only one that the schema accepts.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from pathlib import PurePath

from bti_engine.model import shapes
from bti_engine.model.closest import closest
from bti_engine.model.numerals import MONTHS, digits
from bti_engine.model.several import several
from bti_engine.model.source import Node, Scalar, Sequence
from bti_engine.model.vocabulary import KEYS, UNITS, in_language
from bti_engine.reading.patterns import DAY_PATTERN, ID, LINK_PATTERN, duration_pattern, is_id
from bti_engine.reading.scalars import quoted

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
    "dagar": ("d", "dg", "dgr", "døgn", "kalenderdagar", "kalenderdager"),
    "vyrkedagar": ("arbeidsdagar", "arbeidsdager", "yrkedager", "yrkedagar", "kvardagar", "hverdager"),
    "veker": ("v", "vk"),
    "månader": ("mnd", "mnd.", "mndr", "md"),
    "år": ("å",),
}
_HOURS = frozenset({"t", "time", "timar", "timer"})
_PLURALS = {"dag": "dagar", "veke": "veker", "månad": "månader", "vyrkedag": "vyrkedagar"}
_SHORTEST_BEGINNING = 4
_LONGEST = 100
"""Who writes more than this means no length of time."""
_BEFORE_TIME = frozenset(
    {"innan", "innen", "etter", "seinast", "senest", "ca", "ca.", "cirka", "omtrent", "om", "på", "i", "løpet", "av"}
    | {"maks", "maks.", "maksimalt", "høgst", "høyst", "inntil", "opp", "opptil"}
)
"""What a person says before a length of time that a deadline says by itself."""
_MEETING = frozenset({"møte", "møtet", "eit møte", "et møte"})
_BESIDE_AGE = frozenset({"år", "åra", "frå", "fra", "fylt", "fylte", "ca", "ca."})
"""What a person says beside an age or a count that says nothing more."""
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
    if len(words) == 1 and lowered in ("ja", *_WORDS["ja"]):
        return words[0]
    near = closest(lowered, words)
    if near is not None or not lowered.isalpha():  # several words say more than one choice can
        return near
    return next((word for word in words if len(word) >= _SHORTEST_BEGINNING and lowered.startswith(word)), None)


def choices(text: str, canonical: tuple[str, ...], table: Mapping[str, str], language: str) -> tuple[str, ...] | None:
    """The choices that a text such as `skriftleg og munnleg` names; None where it names one, or anything else."""
    parts = several(text)
    if len(parts) < 2:  # noqa: PLR2004 - one thing is no list
        return None
    words = tuple(in_language(word, table, language) for word in canonical)
    meant = [other_form(part, canonical, table, language) or choice(part, words) for part in parts]
    return None if None in meant else tuple(dict.fromkeys(word for word in meant if word is not None))


def whole(text: str) -> str | None:
    """The one number in a text such as `16 år`, where the rest says nothing more."""
    numbers = []
    for word in text.casefold().split():
        number = digits(word)
        if number is None and word not in _BESIDE_AGE:
            return None
        numbers += [] if number is None else [number]
    return numbers[0] if len(numbers) == 1 else None


def day(text: str) -> str | None:
    """The ISO form of `1.8.2026`, `01/08/2026`, `2026-8-1` or `1. august 2026`."""
    if spelt := re.fullmatch(r"\s*([0-9]{1,2})\.?\s+([^\W\d]{3,})\.?\s+([0-9]{4})\s*", text):
        text = f"{spelt[1]}.{MONTHS.get(spelt[2].casefold()[:3], 0)}.{spelt[3]}"
    parts = re.findall(r"[0-9]+", text)
    if len(parts) != 3 or re.search(r"[^0-9./\s-]", text):  # noqa: PLR2004 - year, month, day
        return None
    year, month, date = parts if len(parts[0]) == 4 else reversed(parts)  # noqa: PLR2004 - a year's digits
    made = f"{year}-{month:0>2}-{date:0>2}"
    return made if re.fullmatch(DAY_PATTERN, made) else None


def period(text: str, language: str) -> str | None:
    """From when to when something is in force: `frå 1. august 2026` as `{frå: 2026-08-01}`."""
    since, until = in_language("frå", KEYS, language), "til"
    named, _, rest = text.strip().partition(" ")
    first = {"frå": since, "fra": since, "til": until}.get(named.casefold())
    parts = [part for part in re.split(r"\s(?:til(?: og med)?|–)\s", rest if first else text) if part.strip()]
    days = [day(part) for part in parts]
    if not days or None in days or len(days) > (1 if first == until else 2):
        return None
    keys = (until,) if first == until else (since, until)
    return f"{{{', '.join(f'{key}: {each}' for key, each in zip(keys, days, strict=False))}}}"


def duration(text: str, language: str) -> str | None:
    """A length of time as the author's målform writes it: `14dager`, `innan to veker`, `3 mnd`, `48 timar`."""
    time, rest = time_and_rest(text, language)
    return None if rest else time


def time_and_rest(text: str, language: str) -> tuple[str | None, tuple[str, ...]]:
    """The length of time that a text begins with, as `duration`, and the words that are said after it."""
    words = text[:_LONGEST].split()
    while words and words[0].casefold() in _BEFORE_TIME:
        del words[0]
    for count in (2, 1):
        time = _duration(" ".join(words[:count]).removesuffix("."), language)
        if time is not None:
            return time, tuple(words[count:])
    return None, ()


def deadline_end(words: tuple[str, ...]) -> str | None:
    """What meets a deadline, where that is what is said after its time: `til møte`."""
    said = " ".join(words[1:])
    if words[:1] != ("til",):
        return None
    if said.casefold() in _MEETING:
        return "møte"
    return said if re.fullmatch(r"(?:møte|dokument)\([\w-]+\)", said) else None


def _duration(text: str, language: str) -> str | None:
    found = len(text) < _LONGEST and re.fullmatch(r"\s*([0-9]+|[^\W\d]+)\s*([^\W\d][\w.]*)\s*", text)
    if not found:
        return None
    if found[2].casefold() in _HOURS:
        hours = int(digits(found[1]) or 0)
        return None if not hours or hours % 24 else _duration(f"{hours // 24} dagar", language)
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
    for one, many in _PLURALS.items():
        if unit in (one, many):
            return one if count == "1" else many
    return unit


def link(text: str) -> str | None:
    """A web address that lacks nothing but its beginning."""
    made = f"https://{text.strip().removeprefix('//')}"
    return made if "://" not in text and "@" not in text and re.fullmatch(LINK_PATTERN, made) else None


def as_list(node: Node, item: shapes.Shape) -> str | None:
    """Plain words where a list is wanted, as a list; a text that stands alone, as a list of one."""
    if not isinstance(node, Scalar) or not isinstance(node.value, str | int) or node.content is None:
        return None
    if isinstance(item, shapes.Text):
        return f"[{quoted(node.text)}]"
    if not isinstance(item, shapes.Ref | shapes.Word | shapes.Choice | shapes.Either):
        return None
    words = several(node.text)
    if not all(is_id(word) for word in words):
        words = tuple(word.strip() for word in node.text.strip("[] ").replace(";", ",").split(","))
    return f"[{', '.join(words)}]" if all(_PLAIN.fullmatch(word) for word in words) else None


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
