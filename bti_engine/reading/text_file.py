"""A file as a text with lines, and the places in it: what all of reading's judgements share."""

from __future__ import annotations

from msgspec import Struct

from bti_engine.model.findings import Argument, Finding, Kind, Related, Suggestion
from bti_engine.model.source import Span


class TextFile(Struct, frozen=True):
    r"""A file's text, made ready for the parser.

    Attributes:
        name: The file's name, as findings show it.
        text: The text without byte order mark, with `\n` as its only line end.
        lines: The lines of `text`.
        language: The målform that findings should speak.
        normal: Whether the text is NFC-normalised as it stands.
    """

    name: str
    text: str
    lines: list[str]
    language: str
    normal: bool

    def place(self, line: int, start: int, end: int) -> Span:
        """A stretch of one line; `line`, `start` and `end` count from 0."""
        return Span(self.name, line + 1, start + 1, line + 1, end + 1)

    def cut(self, span: Span) -> str:
        """The text that `span` covers."""
        if span.line == span.end_line:
            return self.lines[span.line - 1][span.column - 1 : span.end_column - 1]
        between = self.lines[span.line : span.end_line - 1]
        first = self.lines[span.line - 1][span.column - 1 :]
        return "\n".join([first, *between, self.lines[span.end_line - 1][: span.end_column - 1]])

    def finding(
        self,
        kind: Kind,
        span: Span,
        *,
        mended: str | None = None,
        mended_span: Span | None = None,
        related: tuple[Related, ...] = (),
        **arguments: Argument,
    ) -> Finding:
        """A finding in this file; `mended` is what should stand at `mended_span` (the finding's own place)."""
        suggestion = None if mended is None else Suggestion(mended_span or span, mended)
        return Finding(kind, span, arguments, related, suggestion, self.language)


def parts_file(text: str) -> bool:
    """Whether a line ends one document or begins another."""
    return text[:3] in {"---", "..."} and text[3:4] in {"", " ", "\t"}
