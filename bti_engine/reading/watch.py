"""What the tree builder notices on the way: things that read well but may have been meant otherwise.

Only noted here, cheaply; `lay_author` judges them afterwards, and only when there is something to judge.
"""

from __future__ import annotations

from bti_engine.model.source import Entry, Mapping, Scalar, Sequence, Span
from bti_engine.reading.letters import UNSEEN
from bti_engine.reading.text_file import TextFile

_STROKES = frozenset(f"{stroke} " for stroke in "-–—•·‣▪◦*")

_GLUED_SIGNS = ("|#", ">#", "-#", "+#")
"""After `|` or `>` no comment, though one of the parsers takes it for one."""


def _glued(line: str) -> bool:
    """Whether a line begins with a word and a colon, and no space after it."""
    word, colon, rest = line.lstrip(" -").partition(":")
    return bool(colon) and rest[:1] not in {"", " ", "/"} and word.replace("-", "").isalpha()


class Watch:
    """Notes from building one tree.

    Attributes:
        lines: Lines (from 1) that want a second look.
        cuts: Keys in braces without colon and value, each run of them with the value before it.
        lists: Lists in brackets that look like a text cut at its commas.
        colons: Maps of one key that look like a text with a colon in it.
    """

    __slots__ = ("_lines", "colons", "cuts", "lines", "lists")

    def __init__(self, file: TextFile) -> None:
        self._lines = file.lines
        self.lines: set[int] = set()
        self.cuts: list[tuple[Entry | None, list[Scalar]]] = []
        self.lists: list[Sequence] = []
        self.colons: list[Mapping] = []

    def look_over(self, text: str, *, odd_letters: bool) -> None:
        """Note what a quick look at the whole text finds."""
        number, counted = 1, 0
        at = text.find(" #")
        while at >= 0:
            if text[at + 2 : at + 3].isalnum():
                number += text.count("\n", counted, at)
                counted = at
                self.lines.add(number)
            at = text.find(" #", at + 1)
        glued = text.count(":") - text.count(": ") - text.count(":\n") - text.count("://")
        if glued > text.endswith(":"):
            self.lines.update(number for number, line in enumerate(self._lines, 1) if _glued(line))
        glued_signs = [sign for sign in _GLUED_SIGNS if sign in text]
        if glued_signs:
            self.lines.update(n for n, line in enumerate(self._lines, 1) if any(sign in line for sign in glued_signs))
        if odd_letters:
            self.lines.update(number for number, line in enumerate(self._lines, 1) if not UNSEEN.isdisjoint(line))

    def __bool__(self) -> bool:
        return bool(self.lines or self.cuts or self.lists or self.colons)

    def empty_values(self, entries: dict[str, Entry], *, in_braces: bool) -> None:
        """Place empty values right after their colon; in braces, take out keys that have not even a colon."""
        before: Entry | None = None
        run: list[Scalar] = []
        for name, entry in list(entries.items()):
            value = entry.value
            if not isinstance(value, Scalar) or value.text or value.value is not None:
                before, run = entry, []
                continue
            key = entry.key
            if in_braces and value.span[1:3] == key.span[3:]:
                if not run:
                    self.cuts.append((before, run))
                run.append(key)
                del entries[name]
            else:
                entries[name] = Entry(key, self._after_colon(key))
                if self._lines[key.span.line - 1].lstrip(" -").startswith("? "):
                    self.lines.add(key.span.line)
                before, run = entries[name], []

    def _after_colon(self, key: Scalar) -> Scalar:
        """The empty value of a key: after its colon, or after the key itself where the colon is left out (`? key`)."""
        line, column = key.span.end_line, key.span.end_column
        rest = self._lines[line - 1][column - 1 :]
        after = rest.index(":") + 1 if rest.lstrip()[:1] == ":" else 0
        place = key.span._replace(line=line, column=column + after).before()
        return Scalar(None, "", place, place)

    def long_text(self, span: Span) -> None:
        """Note the lines of a text over several lines that begin with a list stroke."""
        for number in range(span.line, span.end_line + 1):
            start = self._lines[number - 1].lstrip()[:2]
            if start in _STROKES or (start[:1] == "-" and start[1:].isalpha()):
                self.lines.add(number)

    def bracket_list(self, items: Sequence) -> None:
        """Note a list whose first thing is the beginning of a sentence."""
        first = items.items[0]
        if isinstance(first, Scalar) and first.text[:1].isupper() and first.content == first.span:
            self.lists.append(items)

    def single_key(self, mapping: Mapping) -> None:
        """Note a map of one key with a space in it, and a text as its value."""
        (entry,) = mapping.entries.values()
        value = entry.value
        if " " in entry.key.text and isinstance(value, Scalar) and value.span.line == entry.key.span.line:
            self.colons.append(mapping)
