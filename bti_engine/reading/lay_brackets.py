"""Brackets that close the wrong one, or that close what nothing has opened.

It matters which of the two is the slip: an author who forgot the `]` of a list must not be told to take away
the `}` that stands rightly after it.
"""

from __future__ import annotations

from bti_engine.model.findings import Finding
from bti_engine.reading import problems
from bti_engine.reading.lay_checks import Scene
from bti_engine.reading.lay_flow import id_lists
from bti_engine.reading.lay_lines import Line, Mismatch, Opening, key_end

_CLOSERS = {"{": "}", "[": "]"}


def mismatched(scene: Scene, wrong: Mismatch) -> Finding:
    """A bracket that closes one of the other sort: one is missing, one is too many, or it is the wrong one."""
    opener, closer, around = wrong
    file, text = scene.file, scene.layout.lines[closer.line].text
    place = file.place(closer.line, closer.column, closer.column + 1)
    following = text[closer.column + 1 :].lstrip()[:1]
    wanted = _CLOSERS[opener.character]
    closes_around = around is not None and _CLOSERS[around.character] == closer.character
    if following == wanted and closes_around:  # `[c}]`: the two have changed places
        both = file.place(closer.line, closer.column, text.index(wanted, closer.column + 1) + 1)
        mended = f"{wanted}{closer.character}"
        return file.finding(problems.OPEN_BRACKET, place, mended=mended, mended_span=both, character=opener.character)
    if following == wanted and opener.line == closer.line:  # what was opened is closed right after
        return _never_opened(scene, opener.column, closer)
    if closes_around and following != closer.character:
        opened = file.place(opener.line, opener.column, opener.column + 1)
        return file.finding(
            problems.OPEN_BRACKET, opened, mended=wanted, mended_span=place.before(), character=opener.character
        )
    return file.finding(problems.OPEN_BRACKET, place, mended=wanted, character=opener.character)


def surplus(scene: Scene, line: Line, start: int) -> Finding:
    """Closing brackets, from `start` to the line's end, after the last one that was open has been closed."""
    place = scene.file.place(line.number, start, line.end)
    before = scene.file.place(line.number, len(line.text[:start].rstrip()), line.end)
    return scene.file.finding(
        problems.NEVER_OPENED, place, mended="", mended_span=before, character=line.text[start : line.end]
    )


def _never_opened(scene: Scene, brace: int, closer: Opening) -> Finding:
    """`{med: føresette, barn]}`: a list that has lost its first bracket."""
    text = scene.layout.lines[closer.line].text
    place = span = scene.file.place(closer.line, closer.column, closer.column + 1)
    mended: str | None = ""
    key, start = _last_value(text, brace + 1, closer.column)
    if "," in text[start : closer.column]:
        mended = "[" if closer.character == "]" and key in id_lists() else None
        span = scene.file.place(closer.line, start, start)
    return scene.file.finding(problems.NEVER_OPENED, place, mended=mended, mended_span=span, character=closer.character)


def _last_value(text: str, at: int, stop: int) -> tuple[str, int]:
    """The last key between two places on a line, and where its value begins."""
    key, value = "", at
    while (colon := key_end(text[:stop], value)) >= 0:
        key = text[value:colon].rpartition(",")[2].strip()
        value = colon + 1
    return key, stop - len(text[value:stop].lstrip())
