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
    above = _Above()
    following = _following(lines)
    for number, line in enumerate(lines):
        rest = line.lstrip(" \t")
        lead = line[: len(line) - len(rest)]
        if "\t" in lead and rest:
            guesses = {each: len(lead.expandtabs(each)) for each in _WIDTHS}
            opens = rest.rstrip().endswith(":")
            column, known = _column(above, following[number], guesses, own_opens=opens)
            above.width = next((each for each, guess in guesses.items() if guess == column), above.width)
            sure[number] = known
            line = " " * column + rest  # noqa: PLW2901 - as it is read from here on
        made.append(line)
        if _begins(line):
            above.add(line)
    return Straight(made, sure)


class _Above:
    """What stands above a line: the last line that says something, the columns that are open, how wide a tab is."""

    def __init__(self) -> None:
        self.last = ""
        self.levels: list[int] = []
        self.width = 0

    def add(self, line: str) -> None:
        self.last = line
        column = len(_lead(line))
        while self.levels and self.levels[-1] >= column:
            self.levels.pop()
        self.levels.append(column)


def _following(lines: list[str]) -> list[str]:
    """For each line the next one that says something."""
    found, after = [], ""
    for line in reversed(lines):
        found.append(after)
        after = line if _begins(line) else after
    return found[::-1]


def _column(above: _Above, after: str, guesses: dict[int, int], *, own_opens: bool) -> tuple[int, bool]:
    """Where a line with tabs was meant to begin, and whether that is certain."""
    before = above.last
    opens = before.rstrip().endswith(":")
    expected = _start(before) + _STEP * opens
    if opens and "\t" not in _lead(after) and len(_lead(after)) > _start(before):
        expected = len(_lead(after))
    levels = {*above.levels}
    if guesses.get(above.width) in levels | {expected}:  # the file's own width, where an earlier line has shown it
        return guesses[above.width], True
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
