"""What `bti validate --fix` and `--diff` do: make the sure edits in the files that were named, or show them."""

from __future__ import annotations

import os
import sys
from functools import lru_cache

import click
from msgspec import Struct

from bti_engine.application.check import Checked, check
from bti_engine.application.mending import Mended, mend
from bti_engine.reading.load import Shelf, load_as
from bti_engine.reading.writing import Held, hold, write
from bti_engine.reporters import mended as told

_MOST_ROUNDS = 5
"""A base that is mended may make more mends possible in what builds on it; no chain is longer."""


class _File(Struct, frozen=True):
    """A file and what came of mending it; `kept` says why it was not written."""

    name: str
    held: Held | None
    mended: Mended
    kept: str = ""


def mend_files(names: tuple[str, ...], language: str, *, aside: bool) -> None:
    """Make the sure edits in the files, and tell of them.

    Args:
        names: The files.
        language: What to speak; "" for each author's målform.
        aside: Whether something else is told on the ordinary way out.
    """
    files: list[_File] = []
    for _ in range(_MOST_ROUNDS):
        shelf = Shelf()
        done = []
        for name in names:
            made = _written(_mended(name, shelf))
            done.append(made)
            if made.mended.made and not made.kept:
                shelf = Shelf()  # others may build on it
        files = [_File(new.name, new.held, _joined(old, new), new.kept) for old, new in _pairs(files, done)]
        if not any(each.mended.made and not each.kept for each in done):
            break
    for each in files:
        _tell(each, language, err=aside, made=True)
    count = sum(len(each.mended.made) for each in files if not each.kept)
    click.echo(told.summary(count, language or _speech(files), written=True), err=aside)
    click.echo(err=aside)


def show_changes(names: tuple[str, ...], language: str) -> None:
    """Show what would be changed in the files, and write nothing."""
    shelf = Shelf()
    files = [_mended(name, shelf) for name in names]
    colour = sys.stdout.isatty() and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"
    for each in files:
        if each.held is not None and each.mended.made:
            click.echo(told.diff(each.name, each.held.text, each.mended.text, colour=colour), nl=False, color=True)
    for each in files:
        _tell(each, language, err=True, made=False)
    count = sum(len(each.mended.made) for each in files)
    click.echo(told.summary(count, language or _speech(files), written=False), err=True)


def _mended(name: str, shelf: Shelf) -> _File:
    held = hold(name)
    if held is None:
        return _File(name, None, Mended(""), "no-text" if os.path.isfile(name) else "")  # noqa: PTH113 - as given

    @lru_cache(maxsize=4)
    def judge(text: str) -> Checked:
        return check(load_as(name, text, shelf=shelf))

    return _File(name, held, mend(held.text, name, judge))


def _written(file: _File) -> _File:
    if file.held is None or not file.mended.made:
        return file
    kept = write(file.held, file.mended.text)
    return file if kept is None else _File(file.name, file.held, file.mended, kept)


def _pairs(old: list[_File], new: list[_File]) -> list[tuple[_File | None, _File]]:
    return [(old[number] if old else None, each) for number, each in enumerate(new)]


def _joined(old: _File | None, new: _File) -> Mended:
    """All that was made in a file, in whichever round; what was left out in the last."""
    if old is None:
        return new.mended
    return Mended(new.mended.text, (*old.mended.made, *new.mended.made), new.mended.left)


def _tell(file: _File, language: str, *, err: bool, made: bool) -> None:
    for line in told.lines(file.name, file.mended, language, made=made and not file.kept):
        click.echo(line, err=err)
    if file.kept:
        click.echo(told.kept(file.name, file.kept, language or _speech([file])), err=err)


def _speech(files: list[_File]) -> str:
    """The målform of the first file that something was found in."""
    made = (each.finding.language for file in files for each in file.mended.made)
    left = (each.finding.language for file in files for each in file.mended.left)
    return next(made, None) or next(left, "nn")
