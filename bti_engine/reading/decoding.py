"""From a file's bytes to its text: UTF-8, or a plain word about what else the file is.

Files come from Windows editors, from Word and by e-mail; what is not text in UTF-8 is named, never guessed at.
"""

from __future__ import annotations

from bti_engine.model.findings import Argument, Finding, Kind
from bti_engine.model.source import Span
from bti_engine.reading import problems

MAX_BYTES = 2_000_000
"""Larger than any guide, small enough to read at once."""

_MARK = b"\xef\xbb\xbf"
_UTF16_MARKS = (b"\xff\xfe", b"\xfe\xff")
_SIGNATURES = ((b"PK\x03\x04", "docx"), (b"%PDF", "pdf"), (b"\xd0\xcf\x11\xe0", "doc"), (b"{\\rtf", "rtf"))
_SAMPLE = 400


def read_bytes(data: bytes, file: str, language: str = "nn") -> tuple[str | None, tuple[Finding, ...]]:
    """The text of a file without its byte order mark; or None, and the finding that says why not.

    >>> read_bytes(b"format: 1", "a.yaml")
    ('format: 1', ())
    """

    def no(kind: Kind, offset: int = 0, **arguments: Argument) -> tuple[None, tuple[Finding, ...]]:
        return None, (Finding(kind, _place(data, offset, file), arguments, language=language),)

    if len(data) > MAX_BYTES:
        return no(problems.TOO_BIG, limit=MAX_BYTES // 1_000_000)
    if data.startswith(_UTF16_MARKS) or _every_other_is_nul(data[:_SAMPLE]):
        return no(problems.UTF16)
    for signature, name in _SIGNATURES:
        if data.startswith(signature):
            return no(problems.NOT_TEXT, what=name)
    data = data.removeprefix(_MARK)
    if b"\0" in data:
        return no(problems.NOT_TEXT, data.index(b"\0"), what="NUL")
    try:
        return data.decode("utf-8"), ()
    except UnicodeDecodeError as error:
        meant = data[error.start : error.start + 1].decode("cp1252", "replace")
        return no(problems.NOT_UTF8, error.start, meant=meant)


def _every_other_is_nul(sample: bytes) -> bool:
    """Whether this looks like UTF-16 without its mark: Norwegian text in it has a NUL in nearly every pair."""
    pairs = len(sample) // 2
    even, odd = sample[0::2].count(0), sample[1::2].count(0)
    return pairs > 1 and (even + odd) > pairs * 0.7 and min(even, odd) <= pairs * 0.1


def _place(data: bytes, offset: int, file: str) -> Span:
    """Where a byte stands; what is before it is text."""
    before = data[:offset].decode("utf-8", "replace").replace("\r\n", "\n").replace("\r", "\n")
    line, column = before.count("\n") + 1, len(before) - before.rfind("\n")
    return Span(file, line, column, line, column + 1) if data else Span(file, 1, 1, 1, 1)
