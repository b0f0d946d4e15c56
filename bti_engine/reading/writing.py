"""Writing a changed text back to its file: whole or not at all, and only if the file is still what was read.

What is no text in it (the byte order mark) and what the file is on disk (its mode; that its name leads elsewhere) is
kept.
"""

from __future__ import annotations

import contextlib
import os
import stat
import tempfile

from msgspec import Struct

from bti_engine.reading.decoding import MAX_BYTES, read_bytes

_MARK = b"\xef\xbb\xbf"

CHANGED_MEANWHILE, NOT_WRITABLE = "meanwhile", "not-writable"
"""Why a file was not written."""


class Held(Struct, frozen=True):
    """A file as it was read: its bytes, and the text in them."""

    path: str
    data: bytes
    text: str


def hold(path: str) -> Held | None:
    """The file, if it is a text in UTF-8."""
    try:
        data = _bytes(path)
    except (OSError, ValueError):  # ValueError: a name that no file can have
        return None
    text = None if data is None else read_bytes(data, path)[0]
    return None if data is None or text is None else Held(path, data, text)


def write(held: Held, text: str) -> str | None:
    """Put a text in the place of the one that was read; None, or why it was not done.

    Args:
        held: The file as it was read.
        text: The text to write.
    """
    path = os.path.realpath(held.path)  # a name that leads to another keeps leading there
    mark = _MARK if held.data.startswith(_MARK) else b""
    try:
        if _bytes(path) != held.data:
            return CHANGED_MEANWHILE
        if not os.access(path, os.W_OK):
            return NOT_WRITABLE
        _put(path, mark + text.encode("utf-8"))
    except OSError:
        return NOT_WRITABLE
    return None


def _bytes(path: str) -> bytes | None:
    if not stat.S_ISREG(os.stat(path).st_mode):  # noqa: PTH116 - files are known by plain texts in this room
        return None
    with open(path, "rb") as file:  # noqa: PTH123 - as above
        return file.read(MAX_BYTES + 1)


def _put(path: str, data: bytes) -> None:
    """Write beside the file and take its place in one step, so that nobody ever sees half of it."""
    mode = stat.S_IMODE(os.stat(path).st_mode)  # noqa: PTH116 - as above
    handle, beside = tempfile.mkstemp(dir=os.path.dirname(path) or os.curdir, prefix=".bti-")  # noqa: PTH120 - as above
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        os.chmod(beside, mode)  # noqa: PTH101 - as above
        os.replace(beside, path)  # noqa: PTH105 - as above
    except BaseException:  # whatever it is goes on; only the half-written file must not be left behind
        with contextlib.suppress(OSError):
            os.unlink(beside)  # noqa: PTH108 - as above
        raise
