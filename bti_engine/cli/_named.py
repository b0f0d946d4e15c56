"""Which file is meant by a guide's name: one in this folder, or one that comes with the engine."""

from __future__ import annotations

from pathlib import Path

from bti_engine.reading.shipped import shipped_file

ENDINGS = (".yaml", ".yml")


def find_guide(name: str) -> str:
    """The file that was meant; a name that no guide has stays as it is, for reading to say so.

    A file by the very name wins, then `name.yaml` here, then the guide that comes with the engine.
    """
    if name.endswith(ENDINGS) or not name.strip():
        return name
    if not Path(name).is_dir() and Path(name).exists():
        return name
    here = (f"{name}{ending}" for ending in ENDINGS)
    return next((each for each in here if Path(each).is_file()), "") or _shipped(name) or name


def _shipped(name: str) -> str:
    shipped = shipped_file("guides", f"{name}.yaml")
    return str(shipped) if shipped.is_file() else ""
