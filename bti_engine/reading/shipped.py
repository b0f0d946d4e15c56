"""Where the files that come with the engine lie: inside the installed package, else beside it in the sources."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from bti_engine.reading.files import folder_of, is_there

if TYPE_CHECKING:
    from pathlib import Path

Kind = Literal["guides", "schemas"]

_PACKAGE = folder_of(folder_of(__file__)[:-1])


def shipped(kind: Kind, name: str) -> str:
    """The path of one shipped file, whether or not it exists."""
    inside = f"{_PACKAGE}{kind}/{name}"
    return inside if is_there(inside) else f"{folder_of(_PACKAGE[:-1])}{kind}/{name}"


def shipped_file(kind: Kind, name: str) -> Path:
    """The same as a `Path`."""
    from pathlib import Path  # noqa: PLC0415 - slow to load, and `bti validate` can do without

    return Path(shipped(kind, name))
