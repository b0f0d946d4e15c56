"""What a lay author typed that reads without a complaint, but not as the author reads it: one check a function.

Each looks at one line and names at most one thing. `lay_loud` has the checks for what cannot be read at all.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable
from typing import NamedTuple

from bti_engine.model.findings import Finding
from bti_engine.reading import problems
from bti_engine.reading.lay_lines import Layout, Line, comment_start
from bti_engine.reading.letters import HARD_SPACES, INVISIBLE, UNSEEN
from bti_engine.reading.scalars import quoted
from bti_engine.reading.text_file import TextFile

STROKES = frozenset("–—•·‣▪◦*")
"""What a word processor makes of a list stroke."""

CURLY = {"“": "”", "”": "”", "„": "“”", "‘": "’", "’": "’", "«": "»"}
"""Quotation marks that are letters to the parser, each with those that may close it."""

_SENTENCE_ENDS = ".!?:;…"
_UNNTAK = ("unntak ", "Unntak ")
"""How a comment begins that is meant as one, however near its sign it stands."""


class Scene(NamedTuple):
    """A line among the others: what its checks may look at."""

    file: TextFile
    layout: Layout
    known: frozenset[str]
    """Words that are keys somewhere."""

    def before(self, line: Line) -> Line | None:
        """The nearest line above that begins something."""
        at = bisect_left(self.layout.begins, line.number) - 1
        return self.layout.lines[self.layout.begins[at]] if at >= 0 else None

    def after(self, line: Line) -> Line | None:
        """The nearest line below that begins something."""
        at = bisect_right(self.layout.begins, line.number)
        return self.layout.lines[self.layout.begins[at]] if at < len(self.layout.begins) else None


Check = Callable[[Scene, Line], Finding | None]


def hard_space(scene: Scene, line: Line) -> Finding | None:
    """A space from a word processor where the parser wants a real one: before, in or right after a key."""
    text = line.text
    if line.inside not in {"", "text"} or UNSEEN.isdisjoint(text):
        return None
    head = _head(line)
    places = [at for at in range(head) if text[at] in UNSEEN]
    if not places:
        return None
    start, end = places[0], places[-1] + 1
    mended = "".join(" " if at in HARD_SPACES else at for at in text[start:end] if at not in INVISIBLE)
    return scene.file.finding(problems.HARD_SPACE, scene.file.place(line.number, start, end), mended=mended)


def _head(line: Line) -> int:
    """Where the value begins if all spaces were real ones; 0 on a line that only goes on with a text."""
    text, at = line.text, line.start
    while text[at : at + 1] and (text[at] in UNSEEN or (text[at] in STROKES or text[at] == "-")):
        at += 1
    first = text.find(":", at)
    hidden = first >= 0 and text[first + 1 : first + 2] in UNSEEN  # the colon that would end the key
    colon = line.colon if line.colon >= 0 and not hidden else first
    name = text[at:colon] if colon >= 0 else ""
    if name and all(letter.isalnum() or letter == "-" or letter in UNSEEN for letter in name):
        at = colon + 1
        while text[at : at + 1] and (text[at] in UNSEEN or text[at] == " "):
            at += 1
        return at
    return 0 if line.inside else at


def tab(scene: Scene, line: Line) -> Finding | None:
    """A tab where the line's indentation is."""
    lead = line.text[: line.indent]
    if "\t" not in lead or line.inside or line.text[line.indent : line.indent + 1] in {"", "#"}:
        return None
    place = scene.file.place(line.number, 0, line.indent)
    return scene.file.finding(problems.TAB, place, mended=lead.replace("\t", "  "))


def bullet(scene: Scene, line: Line) -> Finding | None:
    """A list stroke that is a dash, a dot or a star to the parser."""
    text, at = line.text, line.indent
    if line.inside in {"block", "quote", "flow"} or text[at : at + 1] not in STROKES or text[at + 1 : at + 2] != " ":
        return None
    place = scene.file.place(line.number, at, at + 1)
    return scene.file.finding(problems.BULLET, place, mended="-", character=text[at])


def no_space(scene: Scene, line: Line) -> Finding | None:
    """A key without the space after its colon; a list stroke without the space after it."""
    text, at = line.text, line.start
    if line.inside not in {"", "text"}:
        return None
    if line.colon >= 0:
        return _stroke_on_key(scene, line)
    colon = text.find(":", at)
    if colon > 0 and text[at:colon] in scene.known and text[colon + 1 : colon + 3] != "//":
        place = scene.file.place(line.number, colon, colon + 1)
        return scene.file.finding(problems.NO_SPACE, place, mended=": ", after=f"{text[at:colon]}:")
    if _glued_stroke(text, at):
        around = (scene.before(line), scene.after(line))
        beside = not line.inside and any(other and other.dashes[:1] == (at,) for other in around)
        if beside or any(_glued_stroke(other.text, at) for other in _nearest(scene, line)):
            place = scene.file.place(line.number, at, at + 1)
            return scene.file.finding(problems.NO_SPACE, place, mended="- ", after="-")
    return None


def _glued_stroke(text: str, at: int) -> bool:
    """Whether a text has a stroke with no space after it where it begins."""
    return not text[:at].strip() and text[at : at + 1] == "-" and text[at + 1 : at + 2].isalpha()


def _nearest(scene: Scene, line: Line) -> list[Line]:
    """The lines right above and right below."""
    lines = scene.layout.lines
    return [*lines[max(0, line.number - 1) : line.number], *lines[line.number + 1 : line.number + 2]]


def _stroke_on_key(scene: Scene, line: Line) -> Finding | None:
    """A list stroke that has become part of the key after it: `-må: uro`."""
    if line.key[:1] != "-" or line.key[1:] not in scene.known:
        return None
    place = scene.file.place(line.number, line.start, line.start + 1)
    return scene.file.finding(problems.NO_SPACE, place, mended="- ", after="-")


def curly_quotes(scene: Scene, line: Line) -> Finding | None:
    """Quotation marks from a word processor around a text that needs real ones."""
    text = line.written
    if not _in_curly(line) or not _needs_quotes(text[1:-1]):
        return None
    place = scene.file.place(line.number, line.value, line.end)
    return scene.file.finding(
        problems.CURLY_QUOTES, place, mended=quoted(text[1:-1]), opening=text[0], closing=text[-1]
    )


def curly_quotes_shown(scene: Scene, line: Line) -> Finding | None:
    """Quotation marks from a word processor around a whole text: they will be shown, which few mean."""
    text = line.written
    if not _in_curly(line) or text[0] == "«":
        return None
    place = scene.file.place(line.number, line.value, line.end)
    return scene.file.finding(
        problems.CURLY_QUOTES_SHOWN, place, mended=quoted(text[1:-1]), opening=text[0], closing=text[-1]
    )


def _in_curly(line: Line) -> bool:
    text = line.written
    return not line.inside and len(text) > 1 and text[0] in CURLY and text[-1] in CURLY[text[0]]


def _needs_quotes(text: str) -> bool:
    return ": " in text or text.endswith(":") or " #" in text


def hidden_text(scene: Scene, line: Line) -> Finding | None:
    """A `#` that makes a comment of the rest of a sentence.

    Comments after a value are common and welcome, so this is only for a `#` that is glued to a letter or a
    digit (`tast #2`), after at least two words that end no sentence, or where the whole value would be.
    """
    text, at = line.text, comment_start(line.text, line.value)
    if line.inside not in {"", "text"} or not text[at + 1 : at + 2].isalnum() or text[at + 1 :].startswith(_UNNTAK):
        return None
    before = text[line.value : at].rstrip()
    cut_off = " " in before and before[-1] not in _SENTENCE_ENDS and before[0] not in "\"'{[|>"
    swallowed = not before and (line.colon >= 0 or line.dashes) and not _has_more(scene, line)
    if not (cut_off or swallowed):
        return None
    whole = text[line.value :].rstrip()
    place = scene.file.place(line.number, at, len(text.rstrip()))
    span = scene.file.place(line.number, line.value, line.value + len(whole))
    mended = None if line.inside else quoted(whole)
    return scene.file.finding(problems.HIDDEN_TEXT, place, mended=mended, mended_span=span, text=text[at:].rstrip())


def _has_more(scene: Scene, line: Line) -> bool:
    """Whether the lines below belong to this line's key."""
    after = scene.after(line)
    return after is not None and (after.indent > line.start or bool(after.dashes and after.indent == line.start))


def list_in_text(scene: Scene, line: Line) -> Finding | None:
    """A list stroke on a line that goes on with the text above, and so becomes part of it."""
    if line.inside != "text" or not line.dashes or line.colon >= 0:
        return None
    above = scene.layout.lines[line.number - 1]
    if above.inside == "text" and above.dashes:
        return None  # told of the first of them
    place = scene.file.place(line.number, line.dashes[0], line.dashes[0] + 1)
    return scene.file.finding(problems.LIST_IN_TEXT, place)


SILENT: tuple[Check, ...] = (hard_space, bullet, no_space, curly_quotes_shown, hidden_text, list_in_text)
"""For lines that the parser reads, but not as the author does."""
