"""The word that somebody most likely meant: «meinte du …?».

Written by hand because `difflib` costs more to load than a whole guide costs to read, and because it knows
nothing of æ, ø and å on a foreign keyboard.
"""

from __future__ import annotations

from collections.abc import Iterable
from itertools import islice

_FOLD = str.maketrans({"æ": "ae", "ø": "o", "å": "a", "_": "-"})
_SHORTEST_BEGINNING = 3
_LONGEST = 80
"""Longer words are sentences or rubbish: nobody meant an id by them."""
_MOST = 300
"""So many words are looked at, as a rule; no guide has more of one kind."""


def closest(word: str, words: Iterable[str], most: int = _MOST) -> str | None:
    """The one of `words` that `word` was most likely meant to be, or None if none is near.

    Near is at most one slip for each three letters; case and the dots and rings of æ, ø, å cost nothing.
    Of equally near words the one that begins alike wins, then the first. Where no word is near, a word
    that `word` is the beginning of is taken.

    Args:
        word: The word as written.
        words: Those that could have been meant.
        most: How many of them are looked at.

    >>> closest("tverfagleg", ["skule", "tverrfagleg"])
    'tverrfagleg'
    """
    wanted = _fold(word)
    if len(wanted) > _LONGEST:
        return None
    limit = max(1, len(word) // 3)
    letters = set(wanted)
    best: tuple[int, int] | None = None
    found = beginning = None
    for candidate in islice(words, most):
        folded = _fold(candidate)
        if beginning is None and len(wanted) >= _SHORTEST_BEGINNING and folded.startswith(wanted):
            beginning = candidate
        if abs(len(folded) - len(wanted)) > limit:
            continue
        most = limit if best is None else best[0]
        if len(letters.difference(folded)) > most or len(set(folded) - letters) > most:  # each of them is a slip
            continue
        distance = _distance(wanted, folded, most)
        if distance > most:
            continue
        rank = (distance, -_alike(wanted, folded))
        if best is None or rank < best:
            best, found = rank, candidate
    return beginning if found is None else found


def only_near(word: str, meant: str, words: Iterable[str]) -> bool:
    """Whether `meant` is near `word`, and nearer than every other of `words`: then nobody can mean another.

    >>> only_near("avsluta", "avslutta", ["avslutta", "utsett"])
    True
    >>> only_near("rad", "råd", ["råd", "rap"])
    True
    >>> only_near("rak", "rap", ["rap", "ras"])
    False
    """
    wanted, limit = _fold(word), max(1, len(word) // 3)
    if len(wanted) > _LONGEST:
        return False
    far = _distance(wanted, _fold(meant), limit)
    others = (_fold(other) for other in islice(words, _MOST) if other != meant)
    return far <= limit and all(
        abs(len(other) - len(wanted)) > far or _distance(wanted, other, far) > far for other in others
    )


def nearest_first(word: str, words: Iterable[str]) -> tuple[str, ...]:
    """The words, with those that have most in common with `word` first: of a long list only the first are read.

    >>> nearest_first("helsesøster", ["barn", "rektor", "helsesjukepleiar"])
    ('helsesjukepleiar', 'barn', 'rektor')
    """
    wanted = _fold(word[:_LONGEST])
    listed = tuple(words)
    ranked = sorted(listed[:_MOST], key=lambda one: -_common(wanted, _fold(one)))
    return (*ranked, *listed[_MOST:])


def _common(one: str, other: str) -> int:
    """How much of two words is the same: a beginning, an end, or all of the shorter; nothing where it is little."""
    short, long = sorted((one, other), key=len)
    inside = len(short) if short in long else 0
    most = max(_alike(one, other), _alike(one[::-1], other[::-1]), inside)
    return most if most >= _SHORTEST_BEGINNING else 0


def _fold(word: str) -> str:
    return word.casefold().translate(_FOLD)


def _alike(one: str, other: str) -> int:
    """How many letters two words begin with in common."""
    count = 0
    for a, b in zip(one, other, strict=False):
        if a != b:
            break
        count += 1
    return count


def _distance(one: str, other: str, most: int) -> int:
    """Letters put in, left out, changed, or swapped with their neighbour; where that is more than `most`, any more."""
    start = _alike(one, other)
    one, other = one[start:], other[start:]
    far = most + 1
    before: list[int] = []
    row: list[int] = [*range(min(far, len(other)) + 1), *[far] * (len(other) - far)]
    for i, a in enumerate(one, 1):
        before, last, row = row, before, [far] * (len(other) + 1)
        row[0] = i
        for j in range(max(1, i - most), min(len(other), i + most) + 1):  # further off, it is more anyway
            b = other[j - 1]
            cost = before[j - 1]
            if a != b:
                cost = min(cost, before[j], row[j - 1]) + 1
                if i > 1 and j > 1 and a == other[j - 2] and b == one[i - 2]:
                    cost = min(cost, last[j - 2] + 1)
            row[j] = cost
        if min(row) > most and min(before) > most:  # a swap looks two rows back
            break
    return row[-1]
