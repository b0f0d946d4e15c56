"""`behov = eige eller anna`: what a person says, and a condition must say as `behov i (eige eller anna)`.

Without this, «anna» would only be an unknown name, and the author none the wiser.
"""

from __future__ import annotations

from collections.abc import Callable

from bti_engine.expressions.problems import LOOSE_VALUE, Edit, Problem
from bti_engine.expressions.raw import Name, Raw, RawAnd, RawCompare, RawHolds, RawOr
from bti_engine.expressions.tokens import Token

IsValue = Callable[[Name, Token], bool]
"""Whether a word names nothing by itself, but is a value of what the name names."""


def loose_values(raw: RawAnd | RawOr, is_value: IsValue) -> dict[int, tuple[RawCompare, Token]]:
    """The parts that are only values, by index, each with the comparison that it belongs to."""
    found: dict[int, tuple[RawCompare, Token]] = {}
    compared: RawCompare | None = None
    for index, part in enumerate(raw.parts):
        word = _bare(part)
        if compared is not None and word is not None and is_value(compared.name, word):
            found[index] = (compared, word)
        else:
            compared = _last_comparison(part)
    return found


def problems(found: dict[int, tuple[RawCompare, Token]], text: str, negation: str) -> list[Problem]:
    """One problem for each comparison and the values that were left loose after it."""
    runs: dict[int, tuple[RawCompare, list[Token]]] = {}
    for compared, word in found.values():
        runs.setdefault(compared.start, (compared, []))[1].append(word)
    return [_problem(compared, words, text, negation) for compared, words in runs.values()]


def _problem(compared: RawCompare, words: list[Token], text: str, negation: str) -> Problem:
    name = text[compared.name.start : compared.name.end]
    values = " eller ".join(word.text for word in (compared.value.word, *words))
    among = "i" if compared.operator == "=" else f"{negation} i"
    instead = f"{name} {among} ({values})"
    first, last = words[0], words[-1]
    between = text[compared.end : last.start]
    edit = None if "(" in between or ")" in between else Edit(compared.start, last.end, instead)
    arguments = {"name": name, "found": first.text, "instead": instead}
    return Problem(LOOSE_VALUE, first.start, last.end, {**arguments}, edit)


def _bare(part: Raw) -> Token | None:
    """The word of a part that is one word."""
    return part.name.word if isinstance(part, RawHolds) and part.name.call is None else None


def _last_comparison(part: Raw) -> RawCompare | None:
    """The comparison that a part ends with, if it asks for one value."""
    while isinstance(part, RawAnd | RawOr):
        part = part.parts[-1]
    return part if isinstance(part, RawCompare) and part.operator in {"=", "!="} else None
