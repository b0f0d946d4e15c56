"""From a file's name to a guide: read, held against its schema, translated, laid over its base, built.

Every problem found on the way is kept, so that an author gets all of them in one run; the guide is built from
what is left. Problems of a base are its own: a guide that builds on it gets one finding that points at
`grunnlag`.
"""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

from msgspec import Struct

from bti_engine.model.build import build_guide
from bti_engine.model.findings import Finding, Kind, Related, Severity, in_order
from bti_engine.model.guide import Guide
from bti_engine.model.source import Mapping, Scalar
from bti_engine.reading import overlay_problems
from bti_engine.reading.bases import find_base, same_file
from bti_engine.reading.one_file import OneFile, read_file, read_text
from bti_engine.reading.overlay import overlay, without_base


class Loaded(Struct, frozen=True):
    """A guide file with all it builds on, and what is wrong with it.

    Attributes:
        guide: The resolved guide; None where the file or one of its bases cannot be read at all.
        tree: Its resolved, canonical tree; None as above.
        findings: What is wrong with the file itself, in order (with `with_bases`, with its bases too).
        files: The files it was made from, its own first.
        text: The text of each of them.
    """

    guide: Guide | None
    tree: Mapping | None
    findings: tuple[Finding, ...]
    files: tuple[str, ...]
    text: dict[str, str]


def load(path: str | Path, *, with_bases: bool = False) -> Loaded:
    """The guide in a file.

    Args:
        path: The file; findings show its name as it is given here.
        with_bases: Report the findings of its bases too, each at its own place.
    """
    return _loaded(read_file(Path(path), str(path)), with_bases=with_bases)


def load_text(text: str, file: str = "rettleiar.yaml", *, folder: str | Path | None = None) -> Loaded:
    """The guide that a text is, as if it stood in `file`.

    Args:
        text: The text.
        file: The name that findings show.
        folder: Where its base is looked for before the shipped ones.
    """
    path = None if folder is None else Path(folder) / file
    return _loaded(read_text(text, file, path), with_bases=False)


class _Resolved(NamedTuple):
    """A file laid over its bases: its tree, what is wrong with it, and with each of them."""

    tree: Mapping | None
    findings: tuple[Finding, ...]
    below: tuple[Finding, ...]
    files: tuple[OneFile, ...]


def _loaded(file: OneFile, *, with_bases: bool) -> Loaded:
    made = _resolve(file, ())
    voices = {one.name: one.voice for one in made.files}
    return Loaded(
        guide=None if made.tree is None else build_guide(made.tree, voices),
        tree=made.tree,
        findings=in_order((*made.findings, *made.below) if with_bases else made.findings),
        files=tuple(one.name for one in made.files),
        text={one.name: one.text for one in made.files if one.text is not None},
    )


def _resolve(file: OneFile, above: tuple[OneFile, ...]) -> _Resolved:
    """The file over its base, and that over its own; `above` are the files that led here."""
    if file.tree is None:
        return _Resolved(None, file.findings, (), (file,))
    named = file.tree.get("grunnlag")
    if not isinstance(named, Scalar) or named.value is None:
        tree, found = without_base(file.tree)
        return _Resolved(tree, (*file.findings, *found), (), (file,))
    own_id = file.tree.get("id")
    ring = _about_base(overlay_problems.BASE_RING, file, named)
    if isinstance(own_id, Scalar) and own_id.text == named.text:
        return _Resolved(None, (*file.findings, ring), (), (file,))
    base = find_base(file, named)
    if isinstance(base, Finding):
        return _Resolved(None, (*file.findings, base), (), (file,))
    if any(same_file(base, one) for one in (*above, file)):
        return _Resolved(None, (*file.findings, ring), (), (file,))
    return _over(file, named, _resolve(base, (*above, file)))


def _over(file: OneFile, named: Scalar, base: _Resolved) -> _Resolved:
    """The file over its resolved base; where the base has errors, one finding tells of them all."""
    findings = file.findings
    errors = [one for one in base.findings if one.severity is Severity.ERROR]
    if errors:
        ring = any(one.kind is overlay_problems.BASE_RING for one in errors)
        kind = overlay_problems.BASE_RING if ring else overlay_problems.BASE_BROKEN
        findings = (*findings, _about_base(kind, file, named, errors[0]))
    below = (*base.findings, *base.below)
    files = (file, *base.files)
    if base.tree is None or file.tree is None:
        return _Resolved(None, findings, below, files)
    tree, found = overlay(base.tree, file.tree)
    return _Resolved(tree, (*findings, *found), below, files)


def _about_base(kind: Kind, file: OneFile, named: Scalar, first: Finding | None = None) -> Finding:
    related = () if first is None else (Related(first.span, "base"),)
    return Finding(kind, named.span, {"base": named.text}, related, language=file.voice.keys)
