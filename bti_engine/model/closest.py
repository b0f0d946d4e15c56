"""The word that somebody most likely meant: «meinte du …?».

Written by hand because `difflib` costs more to load than a whole guide costs to read, and because it knows
nothing of æ, ø and å on a foreign keyboard.
"""

from __future__ import annotations

from collections.abc import Iterable

_FOLD = str.maketrans({"æ": "ae", "ø": "o", "å": "a", "_": "-"})
_SHORTEST_BEGINNING = 3


def closest(word: str, words: Iterable[str]) -> str | None:
    """The one of `words` that `word` was most likely meant to be, or None if none is near.

    Near is at most one slip for each three letters; case and the dots and rings of æ, ø, å cost nothing.
    Of equally near words the one that begins alike wins, then the first. Where no word is near, a word
    that `word` is the beginning of is taken.

    >>> closest("tverfagleg", ["skule", "tverrfagleg"])
    'tverrfagleg'
    """
    wanted = _fold(word)
    limit = max(1, len(word) // 3)
    best: tuple[int, int] | None = None
    found = beginning = None
    for candidate in words:
        folded = _fold(candidate)
        if beginning is None and len(wanted) >= _SHORTEST_BEGINNING and folded.startswith(wanted):
            beginning = candidate
        if abs(len(folded) - len(wanted)) > limit:
            continue
        distance = _distance(wanted, folded)
        rank = (distance, -_alike(wanted, folded))
        if distance <= limit and (best is None or rank < best):
            best, found = rank, candidate
    return beginning if found is None else found


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


def _distance(one: str, other: str) -> int:
    """Letters put in, left out, changed, or swapped with their neighbour."""
    before: list[int] = []
    row = list(range(len(other) + 1))
    for i, a in enumerate(one, 1):
        before, last, row = row, before, [i]
        for j, b in enumerate(other, 1):
            cost = min(before[j] + 1, row[j - 1] + 1, before[j - 1] + (a != b))
            if i > 1 and j > 1 and a == other[j - 2] and b == one[i - 2]:
                cost = min(cost, last[j - 2] + 1)
            row.append(cost)
    return row[-1]
