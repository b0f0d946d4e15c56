"""Which file is meant by a guide's name: one in this folder, or one that comes with the engine."""

from __future__ import annotations

import os.path

from bti_engine.reading.shipped import shipped_file

ENDINGS = (".yaml", ".yml")


def find_guide(name: str) -> str:
    """The file that was meant; a name that no guide has stays as it is, for reading to say so.

    A file by the very name wins, then `name.yaml` here, then the guide that comes with the engine.
    """
    if name.endswith(ENDINGS) or not name.strip():
        return name
    if is_file(name):
        return name
    here = (f"{name}{ending}" for ending in ENDINGS)
    return next((each for each in here if is_file(each)), "") or find_shipped(name) or name


def is_file(name: str) -> bool:
    """Whether there is such a file; a name that no file can have is none."""
    return os.path.isfile(name)  # noqa: PTH113 - pathlib raises for a name that is too long


def find_shipped(name: str) -> str:
    """The file of the guide of that name that comes with the engine, "" where there is none."""
    try:
        shipped = shipped_file("guides", f"{name}.yaml")
    except OSError:  # no file can have such a name
        return ""
    return str(shipped) if is_file(str(shipped)) else ""
