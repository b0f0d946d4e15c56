"""What a lay author typed that cannot be read at all: one check a function.

Each check is certain: it looks for what must fail, so that it may be asked about every line of a broken file,
also beyond the place where the parser gave up.
"""

from __future__ import annotations

from bti_engine.model.findings import Finding, Related
from bti_engine.reading import problems
from bti_engine.reading.lay_brackets import surplus
from bti_engine.reading.lay_checks import SILENT, Check, Scene, bullet, curly_quotes, hard_space, no_space, tab
from bti_engine.reading.lay_flow import compared
from bti_engine.reading.lay_indent import looks_like_key
from bti_engine.reading.lay_lines import Line, Opening, comment_start, quote_end
from bti_engine.reading.scalars import quoted
from bti_engine.reading.text_file import parts_file

_ESCAPES = frozenset('0abt\tnvfre "/\\N_LPxuU')
_DIGITS = {"x": 2, "u": 4, "U": 8}
_HALF_LETTERS, _LAST_LETTER = (0xD800, 0xDFFF), 0x10FFFF
_NEVER_FIRST = frozenset("@`%,]}")
_MARKS = frozenset("*&!@`%,]}")
_HEADS = {"- ", "? ", "* ", "& ", "! "}


def backslash(scene: Scene, line: Line) -> Finding | None:
    """A backslash in double quotes that no known letter follows."""
    text = line.written
    if line.inside or text[:1] != '"':
        return None
    at = text.find("\\")
    while at >= 0 and _is_code(text[at + 1 : at + 10]):
        at = text.find("\\", at + 2)
    if at < 0 or at + 1 >= len(text):
        return None
    place = scene.file.place(line.number, line.value + at, line.value + at + 2)
    closed = quote_end(text, 0) == len(text) - 1 and "'" not in text
    mended = f"'{text[1:-1]}'" if closed and '\\"' not in text else None
    span = scene.file.place(line.number, line.value, line.end)
    return scene.file.finding(problems.BACKSLASH, place, mended=mended, mended_span=span, code=text[at : at + 2])


def _is_code(text: str) -> bool:
    r"""Whether what stands after a backslash makes a code with it: the `u` of `C:\users` does not."""
    digits = text[1 : 1 + _DIGITS.get(text[:1], 0)]
    if len(digits) != _DIGITS.get(text[:1], 0) or digits.strip("0123456789abcdefABCDEF"):
        return False
    number = int(digits or "0", 16)
    return text[:1] in _ESCAPES and (number < _HALF_LETTERS[0] or _HALF_LETTERS[1] < number <= _LAST_LETTER)


def text_after_bar(scene: Scene, line: Line) -> Finding | None:
    """Text on the same line as `|` or `>`, which promise a text on the lines below."""
    text = line.written
    if line.inside or text[:1] not in {"|", ">"} or not text[1:].strip("+-123456789"):
        return None
    rest = text[1:].lstrip("+-").strip()
    mended = quoted(text) if text[1:2].isdigit() or rest[:1].isdigit() or rest[:1] == "=" else None
    if mended is None and _alone(scene, line):
        mended = quoted(rest)
    elif mended is None:
        mended = f"{text[0]}\n{' ' * (line.start + 2)}{rest}"
    place = scene.file.place(line.number, line.value, line.end)
    return scene.file.finding(problems.TEXT_AFTER_BAR, place, mended=mended, character=text[0])


def _alone(scene: Scene, line: Line) -> bool:
    """Whether the line has its text for itself: nothing below goes on with it."""
    below = scene.layout.lines[line.number + 1 : line.number + 2]
    return not below or not below[0].text.strip() or below[0].indent <= line.start


def text_after_end(scene: Scene, line: Line) -> Finding | None:
    """More text after a closing quote or bracket."""
    text = line.written
    if line.inside or text[:1] not in {'"', "'", "{", "["}:
        return None
    stop = quote_end(text, 0) + 1 if text[0] in "\"'" else _bracket_end(text)
    rest = text[stop:].strip()
    if stop <= 0 or not rest:
        return None
    if text[0] in "{[" and not rest.strip("]} "):
        return surplus(scene, line, line.end - len(rest))
    if rest in {",", ";", "."}:
        place = scene.file.place(line.number, line.end - 1, line.end)
        return scene.file.finding(problems.TEXT_AFTER_END, place, mended="", character=text[stop - 1], text=rest)
    whole = text[1:-1] if text[0] in "\"'" and text[-1] == text[0] else text
    place = scene.file.place(line.number, line.end - len(rest), line.end)
    span = scene.file.place(line.number, line.value, line.end)
    return scene.file.finding(
        problems.TEXT_AFTER_END,
        place,
        mended=quoted(whole),
        mended_span=span,
        character=text[stop - 1],
        text=rest,
    )


def _bracket_end(text: str) -> int:
    """The place after the bracket that closes the first one, or 0 where none does."""
    depth = at = 0
    while at < len(text):
        if text[at] in "\"'" and text[at - 1] in " {[,:":
            at = max(at, quote_end(text, at))
        depth += (text[at] in "{[") - (text[at] in "}]")
        at += 1
        if not depth:
            return at
    return 0


def first_character(scene: Scene, line: Line) -> Finding | None:
    """A text that begins with a sign that the parser takes for something else."""
    text, start = (line.key, line.start) if line.key[:1] in _MARKS else (line.written, line.value)
    if line.inside or not text:
        return None
    if text[0] in "*&!":
        if not _is_text(text, scene.file.text):
            return None
    elif text[0] not in _NEVER_FIRST and (text + " ")[:2] not in _HEADS:
        return None
    place = scene.file.place(line.number, start, start + len(text))
    mended = quoted(text) if text[0] != "-" or line.colon >= 0 else None  # a stroke may have been meant as one
    return scene.file.finding(problems.FIRST_CHARACTER, place, mended=mended, character=text[0])


def _is_text(text: str, whole: str) -> bool:
    """Whether this is a text, not a reuse or a tag that somebody who knows them has written."""
    name = text[1:].split(" ", 1)[0]
    partner = {"*": f"&{name}", "&": f"*{name}"}.get(text[0])
    return not name or (partner not in whole if partner else text[1] not in "!<")


def colon_in_text(scene: Scene, line: Line) -> Finding | None:
    """A colon and a space in the middle of a text, or a colon at its end."""
    text = line.written
    if line.inside == "text" and line.colon >= 0 and not looks_like_key(scene, line):
        return scene.file.finding(problems.COLON_IN_TEXT, scene.file.place(line.number, line.colon, line.colon + 1))
    if line.inside or line.colon < 0 or not text or text[0] in "\"'{[|>":
        return None
    at = f"{text} ".find(": ")
    if at < 0:
        return None
    place = scene.file.place(line.number, line.value + at, line.value + at + 1)
    span = scene.file.place(line.number, line.value, line.end)
    after = scene.after(line)
    alone = after is None or after.inside != "text" or after.number != line.number + 1
    instead = compared(line.key, text) if alone else None
    if instead is not None:
        return scene.file.finding(problems.COLON_IN_TEXT, place, mended=instead, mended_span=span, instead=instead)
    mended = quoted(text) if alone else None
    return scene.file.finding(problems.COLON_IN_TEXT, place, mended=mended, mended_span=span)


def no_colon(scene: Scene, line: Line) -> Finding | None:
    """A line with neither key nor list stroke where only those can stand."""
    if line.inside or line.colon >= 0 or line.dashes or not line.written or line.written.startswith(("---", "...")):
        return None
    if not (_in_place_of_key(scene, line) or _before_keys(scene, line)):
        return None
    word = line.written.split(" ", 1)[0]
    place = scene.file.place(line.number, line.start, line.end)
    alone = line.written == word
    mended: str | None = f"{word}:" if alone else f"{word}: "
    span = scene.file.place(line.number, line.start, line.start + len(word) + (not alone))
    if word not in scene.known or (alone and not _opens(scene, line)):
        mended = None
    return scene.file.finding(problems.NO_COLON, place, mended=mended, mended_span=span, word=word)


def _opens(scene: Scene, line: Line) -> bool:
    """Whether the line below is one level further in, and so may belong under this one."""
    below = scene.after(line)
    return below is not None and below.number == line.number + 1 and below.indent > line.indent


def _in_place_of_key(scene: Scene, line: Line) -> bool:
    """Whether the line stands beside keys, not deeper than the one above."""
    above = scene.before(line)
    if above is None:
        below = scene.after(line)
        return below is not None and below.colon >= 0
    return above.colon >= 0 and line.indent <= above.start


def _before_keys(scene: Scene, line: Line) -> bool:
    """Whether known keys go on right below, at the same place."""
    below = scene.after(line)
    return below is not None and below.inside == "text" and below.indent == line.indent and below.key in scene.known


def unclosed(scene: Scene, opening: Opening) -> Finding:
    """A quote or bracket that nothing closes; where a comment sign hides the closing one, that is the fault."""
    line = scene.layout.lines[opening.line]
    text, file = line.text, scene.file
    place = file.place(opening.line, opening.column, opening.column + 1)
    if opening.character in "\"'":
        after = scene.after(line)
        alone = after is not None and after.number == line.number + 1
        end = len(text.rstrip())
        mended = opening.character if alone else None
        span = file.place(opening.line, end, end)
        return file.finding(problems.OPEN_QUOTE, place, mended=mended, mended_span=span, character=opening.character)
    hidden = comment_start(text, opening.column)
    if any(bracket in text[hidden:] for bracket in "}]"):
        sign = file.place(opening.line, hidden, hidden + 1)
        return file.finding(problems.HIDDEN_END, sign, related=(Related(place, "opened"),), text=text[hidden:].rstrip())
    end = len(text.rstrip())
    span = file.place(opening.line, end, end)
    mended = _closer(scene, line, opening)
    return file.finding(problems.OPEN_BRACKET, place, mended=mended, mended_span=span, character=opening.character)


def _closer(scene: Scene, line: Line, opening: Opening) -> str | None:
    """The bracket that is missing at the line's end, where the next line begins something of its own."""
    rest = line.text[opening.column :]
    one = rest.count("[") + rest.count("{") - rest.count("]") - rest.count("}") == 1
    after = scene.after(line)
    fresh = after is None or (after.number == line.number + 1 and (after.colon >= 0 or bool(after.dashes)))
    hidden = comment_start(line.text, opening.column) < len(line.text)
    quoted_too = '"' in rest or "'" in rest
    return {"[": "]", "{": "}"}[opening.character] if one and fresh and not hidden and not quoted_too else None


def no_key(scene: Scene, line: Line) -> Finding | None:
    """A colon with no key before it."""
    if line.inside or line.text[line.start : line.start + 2] not in {":", ": "}:
        return None
    place = scene.file.place(line.number, line.start, line.start + 1)
    return scene.file.finding(problems.KEY_FORM, place)


def part_mark(scene: Scene, line: Line) -> Finding | None:
    """A line of three strokes or dots that parts the file in two."""
    if line.inside in {"quote", "block"} or not parts_file(line.text) or scene.before(line) is None:
        return None
    return scene.file.finding(problems.SEVERAL_PARTS, scene.file.place(line.number, 0, 3))


LOUD: tuple[Check, ...] = (
    part_mark,
    hard_space,
    tab,
    bullet,
    no_space,
    no_key,
    curly_quotes,
    backslash,
    text_after_bar,
    text_after_end,
    first_character,
    colon_in_text,
    no_colon,
    *SILENT,
)
"""For the lines of a file that cannot be read."""
