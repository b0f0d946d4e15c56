"""A file's lines as an author sees them: indentation, list strokes, key, value, comment.

Looser than any grammar on purpose: it must make sense of lines that the parser cannot. It is used only when
something is wrong, or looks it.
"""

from __future__ import annotations

from typing import NamedTuple

from bti_engine.reading.letters import HARD_SPACES

_BLANKS = " \t" + "".join(sorted(HARD_SPACES))
_CLOSERS = {"{": "}", "[": "]"}
_MOST_LINES = 20_000
_NO_TEXT = 1_000_000
"""No line is indented deeper than this: no text goes on."""


class Line(NamedTuple):
    """One line; all places count from 0, and `key` is empty where there is none."""

    number: int
    text: str
    indent: int
    dashes: tuple[int, ...]
    start: int
    key: str
    colon: int
    value: int
    end: int
    inside: str
    """What began on an earlier line and goes on here: "block", "flow", "quote", "text" or nothing."""

    @property
    def written(self) -> str:
        """The value without comment."""
        return self.text[self.value : self.end]


class Opening(NamedTuple):
    """A quote or bracket, and where it was opened."""

    character: str
    line: int
    column: int


class Mismatch(NamedTuple):
    """A bracket that closes one of the other sort, and the bracket around that, if there is one."""

    opener: Opening
    closer: Opening
    around: Opening | None


class Layout(NamedTuple):
    """All lines of a file; the quotes and brackets that nothing closes; brackets that close the wrong one."""

    lines: list[Line]
    begins: list[int]
    """The numbers of the lines that begin something: no blank ones, no comments, nothing inside brackets."""
    unclosed: list[Opening]
    mismatched: list[Mismatch]


def layout(texts: list[str]) -> Layout:
    """Take all lines apart, from the first to the last; of a file longer than any guide, the first ones."""
    reader = _Reader()
    lines = [reader.line(number, text) for number, text in enumerate(texts[:_MOST_LINES])]
    reader.give_up()
    return Layout(lines, [line.number for line in lines if _begins(line)], reader.unclosed, reader.mismatched)


def _begins(line: Line) -> bool:
    return line.inside in {"", "text"} and (line.colon >= 0 or bool(line.dashes) or line.end > line.value)


def quote_end(text: str, start: int) -> int:
    """Where the quote that opens at `start` closes on this line, or -1."""
    return _closing(text, start + 1, text[start])


def _closing(text: str, at: int, quote: str) -> int:
    while at < len(text):
        if text[at] == "\\" and quote == '"':
            at += 2
        elif text[at] != quote:
            at += 1
        elif quote == "'" and text[at + 1 : at + 2] == "'":
            at += 2
        else:
            return at
    return -1


def comment_start(text: str, start: int) -> int:
    """Where a comment begins at or after `start` in unquoted text, or the text's end."""
    at = text.find("#", start)
    while at > start and text[at - 1] not in " \t":
        at = text.find("#", at + 1)
    return len(text) if at < 0 else at


def key_end(text: str, start: int) -> int:
    """Where the colon stands that makes what begins at `start` a key, or -1."""
    if text[start : start + 1] in ("'", '"') and (close := quote_end(text, start)) > 0:
        after = close + 1
        while text[after : after + 1] == " ":
            after += 1
        return after if _ends_key(text, after) else -1
    if text[start : start + 1] in tuple("{[#|>"):
        return -1
    stop = comment_start(text, start)
    at, tabbed = text.find(": ", start, stop), text.find(":\t", start, stop)
    if tabbed >= 0 and (at < 0 or tabbed < at):
        return tabbed
    return stop - 1 if at < 0 and stop == len(text) and text.endswith(":", start) else at


def _ends_key(text: str, at: int) -> bool:
    return text[at : at + 1] == ":" and text[at + 1 : at + 2] in ("", " ", "\t")


class _Reader:
    """Goes through the lines once, remembering what is open."""

    def __init__(self) -> None:
        self._open: list[Opening] = []
        self._indent = 0
        self._block = -1
        self._text = _NO_TEXT
        self._expects = False
        self.unclosed: list[Opening] = []
        self.mismatched: list[Mismatch] = []

    def line(self, number: int, text: str) -> Line:
        """Take one line apart."""
        indent = len(text) - len(text.lstrip(_BLANKS))
        if indent == len(text) or (self._block >= 0 and indent > self._block):
            inside = "block" if self._block >= 0 else ""
            return Line(number, text, indent, (), indent, "", -1, indent, len(text), inside)
        self._block = -1
        if text[indent] == "#" and not self._open:
            return Line(number, text, indent, (), indent, "", -1, indent, indent, "")
        start, dashes = _strokes(text, indent)
        if self._open and indent <= self._indent and (dashes or key_end(text, start) > 0):
            self.give_up()
        if self._open:
            inside = "quote" if self._open[-1].character in "\"'" else "flow"
            self._through(number, text, indent)
            return Line(number, text, indent, (), indent, "", -1, indent, len(text.rstrip()), inside)
        return self._fresh(Line(number, text, indent, dashes, start, "", -1, start, start, ""))

    def _fresh(self, line: Line) -> Line:
        """A line that begins a key, a list item or a text, or goes on with a text."""
        text, start = line.text, line.start
        inside = "text" if line.indent > self._text else ""
        colon = key_end(text, start)
        value = start if colon < 0 else len(text) - len(text[colon + 1 :].lstrip(" \t"))
        parent = start if colon >= 0 else (line.dashes or (line.indent - self._expects,))[-1]
        end = self._value(line, value, parent)
        self._expects = end == value
        if not inside:
            self._indent = line.indent
        key = text[start:colon] if colon >= 0 else ""
        return line._replace(key=key, colon=colon, value=value, end=end, inside=inside)

    def _value(self, line: Line, value: int, parent: int) -> int:
        """Where a value ends; what it leaves open is remembered."""
        text = line.text
        first = text[value : value + 1]
        end = comment_start(text, value)
        self._text = min(self._text, parent) if line.indent > self._text else _NO_TEXT
        if first and first in "\"'{[":
            stop = self._through(line.number, text, value)
            end = len(text) if self._open else comment_start(text, stop)
        elif first and first in "|>":
            self._block = parent if _is_block_header(text[value:end]) else -1
        elif text[value:end].strip() and end == len(text):
            self._text = min(self._text, parent)
        return max(value, len(text[:end].rstrip()))

    def _through(self, number: int, text: str, at: int) -> int:
        """Follow quotes and brackets from `at`; where the last of them closes, or the text's end."""
        fresh = True  # a quote mark opens a quote only where a value may begin
        while at < len(text):
            letter = text[at]
            quoted = self._open and self._open[-1].character in "\"'"
            if quoted:
                close = _closing(text, at, self._open[-1].character)
                if close < 0:
                    return len(text)
                self._open.pop()
                at, fresh = close, False
            elif letter in "{[" or (fresh and letter in "\"'"):
                self._open.append(Opening(letter, number, at))
            elif letter in "}]":
                self._close(Opening(letter, number, at))
            elif letter == "#" and (fresh or text[at - 1 : at] in ("", " ", "\t")):
                return len(text)
            fresh = letter in "{[,:" or (fresh and letter == " ")
            at += 1
            if not self._open:
                return at
        return at

    def _close(self, closer: Opening) -> None:
        if not self._open:
            return
        opener = self._open.pop()
        if _CLOSERS[opener.character] != closer.character:
            self.mismatched.append(Mismatch(opener, closer, self._open[-1] if self._open else None))
            self._open = []  # which bracket the next one closes is anybody's guess

    def give_up(self) -> None:
        """What is open here is never closed; its first sign is what an author looks for."""
        if self._open:
            self.unclosed.append(self._open[-1] if self._open[-1].character in "\"'" else self._open[0])
            self._open = []


def _strokes(text: str, at: int) -> tuple[int, tuple[int, ...]]:
    """The place after the list strokes that a line begins with, and where each stands."""
    dashes = []
    while text[at : at + 1] == "-" and text[at + 1 : at + 2] in ("", " ", "\t"):
        dashes.append(at)
        at += 1
        while text[at : at + 1] in (" ", "\t"):
            at += 1
    return at, tuple(dashes)


def _is_block_header(text: str) -> bool:
    return not text[1:].rstrip().strip("+-123456789")
