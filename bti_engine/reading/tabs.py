"""Tabs in indentation, as the spaces that were most likely meant."""

from __future__ import annotations

from typing import NamedTuple

_WIDTHS = (8, 4, 2)
"""How wide programs show a tab."""
_STEP = 2


class Straight(NamedTuple):
    """A file's lines without tabs in their indentation.

    Attributes:
        lines: The lines; those with tabs moved to where they were most likely meant to begin.
        sure: The numbers (from 0) of the lines with tabs, and whether there is only one good guess.
    """

    lines: list[str]
    sure: dict[int, bool]


def straighten(lines: list[str]) -> Straight:
    """The lines with spaces for tabs, from the first to the last: each rests on those above."""
    made: list[str] = []
    sure: dict[int, bool] = {}
    width = 0
    for number, line in enumerate(lines):
        rest = line.lstrip(" \t")
        lead = line[: len(line) - len(rest)]
        if "\t" not in lead or not rest:
            made.append(line)
            continue
        guesses = {each: len(lead.expandtabs(each)) for each in _WIDTHS}
        opens = rest.rstrip().endswith(":")
        column, known = _column(made, lines[number + 1 :], guesses, width, own_opens=opens)
        width = next((each for each, guess in guesses.items() if guess == column), width)
        sure[number] = known
        made.append(" " * column + rest)
    return Straight(made, sure)


def _column(
    above: list[str], below: list[str], guesses: dict[int, int], width: int, *, own_opens: bool
) -> tuple[int, bool]:
    """Where a line with tabs was meant to begin, and whether that is certain."""
    before = next((line for line in reversed(above) if _begins(line)), "")
    after = next((line for line in below if _begins(line)), "")
    opens = before.rstrip().endswith(":")
    expected = _start(before) + _STEP * opens
    if opens and "\t" not in _lead(after) and len(_lead(after)) > _start(before):
        expected = len(_lead(after))
    levels = _open_levels(above)
    if guesses.get(width) in levels | {expected}:  # the file's own width, where an earlier line has shown it
        return guesses[width], True
    inner = len(_lead(after)) - _STEP
    if own_opens and "\t" not in _lead(after) and inner in levels | {expected}:
        return inner, True
    if expected in guesses.values():
        return expected, True
    if not opens and after and _start(after) == expected:
        return expected, True
    hits = {guess for guess in guesses.values() if guess in levels}
    return (hits.pop(), True) if len(hits) == 1 else (expected, False)


def _begins(line: str) -> bool:
    rest = line.strip()
    return bool(rest) and not rest.startswith("#")


def _lead(line: str) -> str:
    return line[: len(line) - len(line.lstrip(" \t"))]


def _start(line: str) -> int:
    """Where the key of a line begins, after its list strokes."""
    rest = line.lstrip(" ")
    while rest.startswith("- "):
        rest = rest[2:].lstrip(" ")
    return len(line) - len(rest)


def _open_levels(above: list[str]) -> frozenset[int]:
    """The columns at which a line may go on with something that is open above it."""
    levels: set[int] = set()
    nearest = 1_000_000
    for line in reversed(above):
        if _begins(line) and len(_lead(line)) < nearest:
            nearest = len(_lead(line))
            levels.add(nearest)
        if not nearest:
            break
    return frozenset(levels)
