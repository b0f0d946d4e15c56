"""Keeping the stories of broken claims as scenario files, and never over a file that somebody has written."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

from msgspec import Struct

from bti_engine.application.claimed import name_of
from bti_engine.application.proving import Verdict
from bti_engine.application.remedies import Proved
from bti_engine.cli._wrong import Wrong
from bti_engine.locale.proof_words import WRITTEN
from bti_engine.reading.scenario_file import find_guide
from bti_engine.reading.shipped import shipped_file
from bti_engine.reporters.proving_scenario import has_scenario, scenario_of

_ENDINGS = (".yaml", ".yml")


class Kept(Struct, frozen=True):
    """A story that has been written: of which guide, of which claim, in which file."""

    guide: str
    claim: str
    file: str


def keep_stories(proved: tuple[Proved, ...], where: str) -> tuple[Kept, ...]:
    """Write each story into a scenario file.

    Args:
        proved: The guides with their verdicts.
        where: A file, where there is one story; else a folder, which is made if it is not there.
    """
    stories = tuple((one, each) for one in proved for each in one.verdicts if has_scenario(each))
    if not stories:
        return ()
    if where.endswith(_ENDINGS):
        if len(stories) > 1:
            raise Wrong("several-stories", count=len(stories), file=where)
        return (_kept(*stories[0], where),)
    return tuple(_kept(one, each, os.path.join(where, f"{name}.yaml")) for one, each, name in _named(stories))  # noqa: PTH118 - shown as it was typed


def _named(stories: tuple[tuple[Proved, Verdict], ...]) -> Iterator[tuple[Proved, Verdict, str]]:
    """Each story with a file's name: the guide, and what is broken."""
    for one, each in stories:
        yield one, each, f"{one.guide.id}-{name_of(each.claim).replace('/', '-')}"


def _kept(one: Proved, verdict: Verdict, file: str) -> Kept:
    path = Path(file)
    guide = Path(one.guide.node.span.file)
    try:
        if path.is_file() and not _is_ours(path):
            raise Wrong("not-ours", file=file)
        path.parent.mkdir(parents=True, exist_ok=True)
        text = scenario_of(one.guide, one.flow, verdict, _guide_from(guide, path.parent))
        path.write_text(text, encoding="utf-8", newline="\n")
    except OSError:
        raise Wrong("no-writing", file=file) from None
    return Kept(one.guide.id, name_of(verdict.claim), file)


def _is_ours(path: Path) -> bool:
    """Whether a file was written here: what it begins with says so."""
    begins = tuple(f"# {sentence.partition(chr(10))[0]}" for sentence in WRITTEN)
    return path.read_text(encoding="utf-8", errors="replace").startswith(begins)


def _guide_from(guide: Path, folder: Path) -> str:
    """What a scenario in a folder calls a guide: its id where that leads there, else the way to the file."""
    found = find_guide(guide.stem, folder)
    if found is not None and found.resolve() == guide.resolve():
        return guide.stem
    if guide.resolve() == shipped_file("guides", guide.name).resolve():
        return guide.stem
    try:
        return Path(os.path.relpath(guide, folder)).as_posix()
    except ValueError:  # another drive
        return guide.resolve().as_posix()
