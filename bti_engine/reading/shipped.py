"""Where the files that come with the engine lie: inside the installed package, else beside it in the sources."""

from __future__ import annotations

from pathlib import Path
from typing import Literal

_PACKAGE = Path(__file__).parents[1]


def shipped_file(kind: Literal["guides", "schemas"], name: str) -> Path:
    """The path of one shipped file, whether or not it exists."""
    inside = _PACKAGE / kind / name
    return inside if inside.exists() else _PACKAGE.parent / kind / name
