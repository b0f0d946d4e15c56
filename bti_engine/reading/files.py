"""Getting at a file: its bytes, or the finding that says why there are none."""

from __future__ import annotations

import stat
from pathlib import Path

from bti_engine.model.findings import Finding, Kind
from bti_engine.model.source import Span
from bti_engine.reading import schema_problems
from bti_engine.reading.decoding import MAX_BYTES


def fetch(path: Path, shown: str, language: str = "nn") -> tuple[bytes | None, tuple[Finding, ...]]:
    """The bytes of a file, at most one more than a guide may have; a pipe or a folder is never opened.

    Args:
        path: Where the file lies.
        shown: Its name as findings show it.
        language: The målform that findings speak.
    """
    try:
        if not stat.S_ISREG(path.stat().st_mode):
            return None, (_about(schema_problems.NOT_A_FILE, shown, language),)
        with path.open("rb") as file:
            return file.read(MAX_BYTES + 1), ()
    except (FileNotFoundError, NotADirectoryError, ValueError):  # ValueError: a name that no file can have
        return None, (_about(schema_problems.NO_FILE, shown, language),)
    except OSError:
        return None, (_about(schema_problems.NOT_READABLE, shown, language),)


def _about(kind: Kind, shown: str, language: str) -> Finding:
    return Finding(kind, Span(shown, 1, 1, 1, 1), {"file": shown}, language=language)
