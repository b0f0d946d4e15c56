"""Which file is meant by a guide's name: one in this folder or among the guides, or one that comes with the engine."""

from __future__ import annotations

import os.path

from bti_engine.reading.shipped import shipped

ENDINGS = (".yaml", ".yml")
_FOLDERS = ("", "guides", os.path.join("..", "guides"))  # noqa: PTH118 - as below
"""Where guides lie: here, in the folder `guides` in this one, or in the one beside it."""


def find_guide(name: str) -> str:
    """The file that was meant; a name that no guide has stays as it is, for reading to say so.

    A file by the very name wins, then `name.yaml` here, then one in a folder `guides`, then the guide that comes with
    the engine.
    """
    if name.endswith(ENDINGS) or not name.strip():
        return name
    if is_file(name):
        return name
    near = (os.path.join(folder, f"{name}{ending}") for folder in _FOLDERS for ending in ENDINGS)  # noqa: PTH118 - as below
    return next((each for each in near if is_file(each)), "") or find_shipped(name) or name


def is_file(name: str) -> bool:
    """Whether there is such a file; a name that no file can have is none."""
    return os.path.isfile(name)  # noqa: PTH113 - pathlib raises for a name that is too long


def find_shipped(name: str) -> str:
    """The file of the guide of that name that comes with the engine, "" where there is none."""
    path = shipped("guides", f"{name}.yaml")
    return path if is_file(path) else ""
