"""Getting at a file: its bytes, or the finding that says why there are none; and what lies beside it.

Files are known by plain texts here, and in all that `bti validate` loads: `pathlib` takes a fortieth of its time.
"""

from __future__ import annotations

import os
import stat

from bti_engine.model.findings import Finding, Kind
from bti_engine.model.source import Span
from bti_engine.reading import schema_problems
from bti_engine.reading.decoding import MAX_BYTES


def fetch(path: str, shown: str, language: str = "nn") -> tuple[bytes | None, tuple[Finding, ...]]:
    """The bytes of a file, at most one more than a guide may have; a pipe or a folder is never opened.

    Args:
        path: Where the file lies.
        shown: Its name as findings show it.
        language: The målform that findings speak.
    """
    try:
        if not stat.S_ISREG(os.stat(path).st_mode):  # noqa: PTH116 - see above
            return None, (_about(schema_problems.NOT_A_FILE, shown, language),)
        with open(path, "rb") as file:  # noqa: PTH123 - see above
            return file.read(MAX_BYTES + 1), ()
    except (FileNotFoundError, NotADirectoryError, ValueError):  # ValueError: a name that no file can have
        return None, (_about(schema_problems.NO_FILE, shown, language),)
    except OSError:
        return None, (_about(schema_problems.NOT_READABLE, shown, language),)


def is_there(path: str) -> bool:
    """Whether there is such a file; one in a folder that may not be looked into is none."""
    return os.path.exists(path)  # noqa: PTH110 - see above


def same_on_disk(path: str, other: str) -> bool:
    """Whether two paths lead to the same file."""
    return path == other or os.path.realpath(path) == os.path.realpath(other)


def stem_of(path: str) -> str:
    """The name of a file without folder and ending."""
    return os.path.splitext(os.path.basename(path))[0]  # noqa: PTH119, PTH122 - see above


def folder_of(path: str) -> str:
    """All that stands before the name of a file, with the stroke between them; "" where it has no folder."""
    return path[: len(path) - len(os.path.basename(path))]  # noqa: PTH119 - see above


def guides_in(folder: str) -> list[str]:
    """The names, without ending, of the guide files in a folder, in order; none where it cannot be looked into."""
    try:
        found = os.listdir(folder or os.curdir)  # noqa: PTH208 - see above
    except OSError:
        return []
    return [stem_of(name) for name in sorted(found) if name.endswith(".yaml")]


def _about(kind: Kind, shown: str, language: str) -> Finding:
    return Finding(kind, Span(shown, 1, 1, 1, 1), {"file": shown}, language=language)
