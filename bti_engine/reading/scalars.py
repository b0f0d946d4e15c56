"""One value as it was written: quoted, over several lines, or as a block.

Whoever points into a text (a condition's columns, an edit) needs to know whether the text stands in the
file just as it is meant; `Scalar.content` says so, and only then.
"""

from __future__ import annotations

from unicodedata import normalize

from bti_engine.model.source import Scalar, Span
from bti_engine.reading.core_schema import typed
from bti_engine.reading.parser_events import Event
from bti_engine.reading.text_file import TextFile


def written(event: Event, file: TextFile, *, is_key: bool) -> Scalar:
    """The value of a scalar event, its text NFC-normalised; a key is never anything but text."""
    text = event.value if file.normal else normalize("NFC", event.value)
    span = _span(event, file)
    plain = not event.style
    value = typed(text) if plain and event.implicit[0] and not is_key else text
    return Scalar(value, text, span, _content(span, text, file, quotes=not plain))


def _content(span: Span, text: str, file: TextFile, *, quotes: bool) -> Span | None:
    """Where `text` stands, if it stands on one line just as it is."""
    if span.line != span.end_line:
        return None
    source = file.cut(span)
    if quotes and source[1:-1] == text and source[0] in "'\"":
        return span.part(1, len(source) - 1)
    return span if source == text and not quotes else None


def _span(event: Event, file: TextFile) -> Span:
    start, end = event.start_mark, event.end_mark
    line, column = end.line, end.column
    if event.style and event.style in "|>":
        line, column = _last_written(start.line, line, column, file.lines)
    return Span(file.name, start.line + 1, start.column + 1, line + 1, column + 1)


def _last_written(first: int, line: int, column: int, lines: list[str]) -> tuple[int, int]:
    """The end of a block's last line with text: the parser's mark stands where the next thing begins."""
    if line < len(lines) and lines[line][:column].strip():
        return line, column
    while line > first:
        line -= 1
        if lines[line].strip():
            break
    return line, len(lines[line].rstrip())


def quoted(text: str) -> str:
    """The text in straight quotes, as one would mend it by hand."""
    if '"' not in text and "\\" not in text:
        return f'"{text}"'
    return "'" + text.replace("'", "''") + "'"
