"""Which file a guide builds on: `grunnlag: x` is `x.yaml` beside it, else the one that comes with the engine."""

from __future__ import annotations

from collections.abc import Callable

from bti_engine.model.closest import closest
from bti_engine.model.findings import Argument, Finding, Suggestion
from bti_engine.model.source import Scalar
from bti_engine.reading import overlay_problems
from bti_engine.reading.files import folder_of, guides_in, is_there, same_on_disk, stem_of
from bti_engine.reading.one_file import OneFile
from bti_engine.reading.patterns import is_id
from bti_engine.reading.shipped import shipped

SHIPPED = "bti:"
"""What stands before the name of a file that comes with the engine, where findings show it."""

_LONGEST = 100
"""No file has a longer name."""
_ENDINGS = (".yaml", ".yml")

Reader = Callable[[str, str, str], OneFile]
"""From a path, the name that findings show and the language they speak, to the file."""


def find_base(file: OneFile, named: Scalar, read: Reader) -> OneFile | Finding:
    """The base that a file names, or the finding that says why there is none."""
    language = file.voice.keys
    if not is_id(named.text):
        stem = _stem(named.text)
        known = is_id(stem) and (stem == named.text.rpartition(".")[0] or stem in _at_hand(file))
        mended = Suggestion(named.span, stem) if known else None
        arguments: dict[str, Argument] = {"base": named.text}
        return Finding(overlay_problems.BASE_NAME, named.span, arguments, suggestion=mended, language=language)
    found = None if len(named.text) > _LONGEST else _beside(file, named.text) or _shipped(named.text)
    if found is not None:
        return read(*found, language)
    others = _at_hand(file)
    near = closest(named.text, others)
    mended = None if near is None else Suggestion(named.span, near)
    told: dict[str, Argument] = {"base": named.text, "known": (*others,)}
    return Finding(overlay_problems.NO_BASE, named.span, told, suggestion=mended, language=language)


def _stem(text: str) -> str:
    """The name of a guide whose file, folder and all, is `text`."""
    name = text.replace("\\", "/").rpartition("/")[2]
    return name.rpartition(".")[0] if name.endswith(_ENDINGS) else name


def _at_hand(file: OneFile) -> list[str]:
    """The names of the guides that could have been meant: those beside the file, and those shipped."""
    if file.path is None:
        return guides_in(shipped("guides", ""))
    own = stem_of(file.path)
    beside = [name for name in guides_in(folder_of(file.path)) if name != own]
    return [*beside, *guides_in(shipped("guides", ""))]


def same_file(one: OneFile, other: OneFile) -> bool:
    """Whether two files are one and the same on disk."""
    if one.path is None or other.path is None:
        return False
    return same_on_disk(one.path, other.path)


def _beside(file: OneFile, name: str) -> tuple[str, str] | None:
    """The file beside, even if it cannot be read: then that is what the author must be told."""
    if file.path is None:
        return None
    path = f"{folder_of(file.path)}{name}.yaml"
    shown = SHIPPED if file.name.startswith(SHIPPED) else folder_of(file.name)
    return (path, f"{shown}{name}.yaml") if is_there(path) else None


def _shipped(name: str) -> tuple[str, str] | None:
    path = shipped("guides", f"{name}.yaml")
    return (path, f"{SHIPPED}{name}.yaml") if is_there(path) else None
