"""Crooked indentation: keys and list strokes that line up with nothing above them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from bti_engine.model.findings import Finding, Related
from bti_engine.reading import problems
from bti_engine.reading.lay_checks import Scene
from bti_engine.reading.lay_lines import Line

_FAR = 200
"""A line further up is no help to the eye."""


def crooked(scene: Scene) -> Iterator[Finding]:
    """Each line that begins a level which nothing above opens, or falls back to one that is not there."""
    levels: list[_Level] = []
    above: Line | None = None
    for line in scene.layout.lines:
        if line.inside not in {"", "text"} or (line.colon < 0 and not line.dashes):
            continue
        if line.inside and not looks_like_key(scene, line):
            continue  # other checks name these
        own = _Level(line.dashes[0] if line.dashes else line.start, bool(line.dashes))
        left = [level for level in levels if level > own]
        levels = [level for level in levels if level <= own]
        if above is not None and not _lines_up(levels, left, own, above):
            yield _finding(scene, line, above, levels, left)
        above = line
        starts = [_Level(dash, is_list=True) for dash in line.dashes]
        if line.colon >= 0:
            starts.append(_Level(line.start, is_list=False))
        levels += [level for level in starts if not levels or level > levels[-1]]


class _Level(NamedTuple):
    """Where the things of one map or list begin; a list may stand right below the key that it belongs to."""

    column: int
    is_list: bool


def _lines_up(levels: list[_Level], left: list[_Level], own: _Level, above: Line) -> bool:
    if levels and levels[-1] == own:
        return True
    return bool(levels) and not left and above.end <= above.value


def looks_like_key(scene: Scene, line: Line) -> bool:
    """Whether a line that goes on with a text is rather a key that is indented too far."""
    above = scene.before(line)
    if line.colon < 0 or line.dashes or " " in line.key or above is None:
        return False
    slight = above.colon >= 0 and line.indent == above.start + 1
    return line.key in scene.known or slight or (" " not in above.written and line.key[:1].islower())


def _finding(scene: Scene, line: Line, above: Line, levels: list[_Level], left: list[_Level]) -> Finding:
    file = scene.file
    target = _meant(line, above, levels, left)
    place = file.place(line.number, 0, line.indent)
    beside = _beside(scene, line, target)
    related = () if beside is None else (Related(file.place(beside.number, 0, beside.indent), "beside"),)
    mended = None if target is None else " " * target
    return file.finding(problems.INDENTATION, place, mended=mended, related=related, spaces=line.indent)


def _meant(line: Line, above: Line, levels: list[_Level], left: list[_Level]) -> int | None:
    """The level that the line was meant for, where only one is near enough."""
    column = line.indent
    if not levels:
        return left[0].column if left else None
    if not left:  # deeper than a line that has its text already: meant beside it
        return above.start if above.colon >= 0 and not line.dashes else None
    if line.dashes and left[0].is_list:
        return left[0].column
    below, over = column - levels[-1].column, left[0].column - column
    if below == over:
        return None
    return levels[-1].column if below < over else left[0].column


def _beside(scene: Scene, line: Line, target: int | None) -> Line | None:
    """The nearest line above that stands where this one should."""
    for number in range(line.number - 1, max(-1, line.number - _FAR), -1):
        other = scene.layout.lines[number]
        if other.colon >= 0 and target in (other.start, *other.dashes):
            return other
    return None
