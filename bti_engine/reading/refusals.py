"""What the format leaves out on purpose, refused by name: reuse, merging, tags, keys that are no words.

A guide is read by people who do not know that these exist, so nothing in it may lean on them. Where the sign
is more likely the beginning of a text (`kva: *Hugs*`), that is what the finding says.
"""

from __future__ import annotations

from bti_engine.model.findings import ENOUGH, Finding, Kind, Related
from bti_engine.model.source import Entry, Scalar, Span
from bti_engine.reading import problems
from bti_engine.reading.letters import without_refused
from bti_engine.reading.parser_events import Event, Stop
from bti_engine.reading.scalars import quoted
from bti_engine.reading.text_file import TextFile

MAX_NODES = 50_000
"""Values in one file; keys are not counted."""
MAX_DEPTH = 50
"""Maps and lists inside each other."""

_FEW = 100
_CODES = frozenset("abvfer0NLP")
"""What makes, after a backslash in double quotes, a letter that no file may hold."""
_DIGITS = {"x": 2, "u": 4, "U": 8}


class Refusals:
    """Gathers the findings while one tree is built."""

    __slots__ = ("_anchors", "_file", "findings")

    def __init__(self, file: TextFile) -> None:
        self._file = file
        self._anchors: set[str] = set()
        self.findings: list[Finding] = []

    def too_many(self) -> Stop:
        """The brake for a file with more values than any guide has."""
        return Stop(self._file.finding(problems.TOO_MANY, self._file.place(0, 0, 0), limit=MAX_NODES))

    def too_deep(self, event: Event) -> Stop:
        """The brake for things inside things without end."""
        return Stop(self._file.finding(problems.TOO_DEEP, self._place(event), limit=MAX_DEPTH))

    def coded_letters(self, scalar: Scalar) -> Scalar:
        r"""The text with spaces for letters that no file may hold, and that came in as codes: `"S:\bti\arkiv"`."""
        text = without_refused(scalar.text)
        if text == scalar.text:
            return scalar
        source, place, mended = self._file.cut(scalar.span), scalar.span, None
        at = _refused_code(source)
        code = source[at : at + 2]
        if place.line == place.end_line:
            place = place.part(at, at + 2)
            mended = None if "'" in source or '\\"' in source else f"'{source[1:-1]}'"
        finding = self._file.finding(problems.BACKSLASH, place, mended=mended, mended_span=scalar.span, code=code)
        self._tell(finding)
        return Scalar(text, text, scalar.span, None)

    def duplicate(self, first: Scalar, again: Scalar) -> None:
        """A key that stands in the same map already: the first one holds.

        Where a line with an id is missing, all keys of the second thing are there already; that is told once.
        """
        if len(self.findings) >= ENOUGH:
            return
        told = self.findings[-1] if self.findings else None
        if told is not None and told.kind is problems.DUPLICATE_KEY and told.span.column == again.span.column:
            above = told.related[0].span
            if above.column == first.span.column and above.line < first.span.line < told.span.line < again.span.line:
                return
        related = (Related(first.span, "first"),)
        finding = self._file.finding(
            problems.DUPLICATE_KEY, again.span, related=related, key=again.text, line=first.span.line
        )
        self._tell(finding)

    def odd_keys(self, entries: dict[str, Entry]) -> None:
        """A merge, or a key without a letter, taken out; in quotes, `<<` is a key like others."""
        for name, kind in (("<<", problems.MERGE), ("", problems.KEY_FORM)):
            key = entries[name].key if name in entries else None
            if key is not None and (not name or key.content == key.span):
                place = key.span if name else key.span.part(0, 1)
                self._tell(self._file.finding(kind, place))
                del entries[name]

    def key_form(self, place: Span) -> None:
        """A list or a map where a key should stand."""
        self._tell(self._file.finding(problems.KEY_FORM, place))

    def alias(self, event: Event) -> Scalar:
        """`*name`; what stands in its place is the text as written."""
        span = self._place(event)
        text = f"*{event.anchor}"
        self._refuse(problems.REUSE if event.anchor in self._anchors else problems.FIRST_CHARACTER, span, text)
        return Scalar(text, text, span, None)

    def marked(self, event: Event, *, is_text: bool) -> None:
        """`&name` or `!tag` before a value."""
        span = self._place(event)
        text = self._file.cut(span)
        if event.anchor is not None:
            self._anchors.add(event.anchor)
            few = len(self.findings) < _FEW  # the search below costs too much to do it for each of thousands
            lay = is_text and few and f"*{event.anchor}" not in self._file.text
            self._refuse(problems.FIRST_CHARACTER if lay else problems.REUSE, span, text)
        elif event.tag is not None:
            lay = is_text and not event.style and not text.startswith(("!!", "!<"))
            self._refuse(problems.FIRST_CHARACTER if lay else problems.TAG, span, text)

    def _refuse(self, kind: Kind, span: Span, text: str) -> None:
        if kind is problems.FIRST_CHARACTER:
            finding = self._file.finding(kind, span, mended=quoted(text), character=text[:1])
        else:
            word = text.split(maxsplit=1)[0] if text.split() else text
            finding = self._file.finding(kind, span.part(0, len(word)), word=word)
        self._tell(finding)

    def _tell(self, finding: Finding) -> None:
        if len(self.findings) < ENOUGH:
            self.findings.append(finding)

    def _place(self, event: Event) -> Span:
        """Where an event's first line stands."""
        start, end = event.start_mark, event.end_mark
        line = self._file.lines[start.line] if start.line < len(self._file.lines) else ""
        stop = end.column if end.line == start.line else len(line.rstrip())
        return self._file.place(start.line, start.column, max(stop, start.column))


def _refused_code(source: str) -> int:
    """Where, in a text in double quotes, the first code stands that is no letter of a text."""
    at = source.find("\\")
    while at >= 0:
        letter = source[at + 1 : at + 2]
        digits = source[at + 2 : at + 2 + _DIGITS.get(letter, 0)]
        coded = chr(int(digits, 16)) if digits else ""
        if letter in _CODES or without_refused(coded) != coded:
            return at
        at = source.find("\\", at + 2)
    return 0
