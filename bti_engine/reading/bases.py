"""Which file a guide builds on: `grunnlag: x` is `x.yaml` beside it, else the one that comes with the engine."""

from __future__ import annotations

from pathlib import Path, PurePath

from bti_engine.model.closest import closest
from bti_engine.model.findings import Argument, Finding, Suggestion
from bti_engine.model.source import Scalar
from bti_engine.reading import overlay_problems
from bti_engine.reading.one_file import OneFile, read_file
from bti_engine.reading.patterns import is_id
from bti_engine.reading.shipped import shipped_file

SHIPPED = "bti:"
"""What stands before the name of a file that comes with the engine, where findings show it."""

_ENDINGS = (".yaml", ".yml")


def find_base(file: OneFile, named: Scalar) -> OneFile | Finding:
    """The base that a file names, or the finding that says why there is none."""
    language = file.voice.keys
    if not is_id(named.text):
        stem = PurePath(named.text).stem if named.text.endswith(_ENDINGS) else ""
        mended = Suggestion(named.span, stem) if is_id(stem) and stem == named.text.rpartition(".")[0] else None
        arguments: dict[str, Argument] = {"base": named.text}
        return Finding(overlay_problems.BASE_NAME, named.span, arguments, suggestion=mended, language=language)
    found = _beside(file, named.text) or _shipped(named.text)
    if found is not None:
        return read_file(*found, language)
    near = closest(named.text, _at_hand(file))
    mended = None if near is None else Suggestion(named.span, near)
    return Finding(overlay_problems.NO_BASE, named.span, {"base": named.text}, suggestion=mended, language=language)


def _at_hand(file: OneFile) -> list[str]:
    """The names of the guides that could have been meant: those beside the file, and those shipped."""
    folders = [shipped_file("guides", "")]
    if file.path is not None and file.path.parent.is_dir():
        folders.insert(0, file.path.parent)
    return [path.stem for folder in folders for path in sorted(folder.glob("*.yaml")) if path != file.path]


def same_file(one: OneFile, other: OneFile) -> bool:
    """Whether two files are one and the same on disk."""
    if one.path is None or other.path is None:
        return False
    return one.path == other.path or one.path.resolve() == other.path.resolve()


def _beside(file: OneFile, name: str) -> tuple[Path, str] | None:
    """The file beside, even if it cannot be read: then that is what the author must be told."""
    if file.path is None:
        return None
    path = file.path.with_name(f"{name}.yaml")
    folder = SHIPPED if file.name.startswith(SHIPPED) else file.name[: -len(PurePath(file.name).name)]
    return (path, f"{folder}{name}.yaml") if path.exists() else None


def _shipped(name: str) -> tuple[Path, str] | None:
    path = shipped_file("guides", f"{name}.yaml")
    return (path, f"{SHIPPED}{name}.yaml") if path.exists() else None
