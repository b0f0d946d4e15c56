"""From a file's name to a guide: read, held against its schema, translated, laid over its base, built.

Every problem found on the way is kept, so that an author gets all of them in one run; the guide is built from
what is left. Problems of a base are its own: a guide that builds on it gets one finding that points at
`grunnlag`.
"""

from __future__ import annotations

import os

from msgspec import Struct
from msgspec.structs import replace

from bti_engine.model.build import build_guide
from bti_engine.model.findings import Finding, Kind, Related, Severity, in_order
from bti_engine.model.guide import Guide
from bti_engine.model.source import Changed, Mapping, Scalar, Span
from bti_engine.model.unntak import Unntak
from bti_engine.reading import overlay_problems
from bti_engine.reading.bases import find_base, same_file
from bti_engine.reading.one_file import OneFile, read_as, read_file, read_text
from bti_engine.reading.overlay import overlay, without_base
from bti_engine.reading.shared import take_in
from bti_engine.reading.variants import sound_variants

_MOST_BASES = 20
"""So many guides may build on each other; nobody could tell where something comes from in more."""
_ENDLESS = frozenset({overlay_problems.BASE_RING, overlay_problems.MANY_BASES})

_UNNTAK = ("unntak", "Unntak", "UNNTAK")
"""How the word that makes an exception is written."""

_OTHERWISE = "nn"
"""What findings about a guide speak that does not say its målform."""


class Loaded(Struct, frozen=True):
    """A guide file with all it builds on, and what is wrong with it.

    Attributes:
        guide: The resolved guide; None where the file or one of its bases cannot be read at all.
        tree: Its resolved, canonical tree; None as above.
        findings: What is wrong with the file itself, in order (with `with_bases`, with its bases too).
        files: The files it was made from, its own first.
        text: The text of each of them.
        unntak: The exceptions from advice that the author of each of them has made.
        changed: Where the base has what its own file changes: from the key there to the base's key.
        readable: Whether its own file could be read to its end.
    """

    guide: Guide | None
    tree: Mapping | None
    findings: tuple[Finding, ...]
    files: tuple[str, ...]
    text: dict[str, str]
    unntak: tuple[Unntak, ...] = ()
    changed: dict[Span, Changed] = {}
    readable: bool = True


class Shelf:
    """The bases of one run, each read once: the same one lies under all guides of a folder."""

    def __init__(self) -> None:
        self._read: dict[tuple[str, str], OneFile] = {}
        self._resolved: dict[tuple[str, str], _Resolved] = {}

    def guide(self, path: str) -> OneFile:
        """A guide; it is not kept, for on most of them nothing builds."""
        return self._read.get((path, _OTHERWISE)) or read_file(path, path, _OTHERWISE)

    def base(self, path: str, name: str, language: str) -> OneFile:
        """A file that a guide builds on."""
        key = (name, language)
        if key not in self._read:
            self._read[key] = read_file(path, name, language)
        return self._read[key]

    def resolved(self, file: OneFile, above: tuple[OneFile, ...]) -> _Resolved:
        """A base over its own bases. What is wrong with a ring depends on where one came from, so it is not kept."""
        key = (file.name, file.voice.keys)
        found = self._resolved.get(key) or _resolve(file, above, self)
        if not any(each.kind is overlay_problems.BASE_RING for each in (*found.findings, *found.below)):
            self._resolved[key] = found
        return found


def load(path: str | os.PathLike[str], *, with_bases: bool = False, shelf: Shelf | None = None) -> Loaded:
    """The guide in a file.

    Args:
        path: The file; findings show its name as it is given here.
        with_bases: Report the findings of its bases too, each at its own place.
        shelf: What the same run has read already, where it loads many guides.
    """
    shelf = shelf or Shelf()
    return _loaded(shelf.guide(os.fspath(path)), shelf, with_bases=with_bases)


def load_text(
    text: str,
    file: str = "rettleiar.yaml",
    *,
    folder: str | os.PathLike[str] | None = None,
    shelf: Shelf | None = None,
) -> Loaded:
    """The guide that a text is, as if it stood in `file`.

    Args:
        text: The text.
        file: The name that findings show.
        folder: Where its base is looked for before the shipped ones.
        shelf: What the same run has read already, where it loads many guides.
    """
    path = None if folder is None else os.path.join(folder, file)  # noqa: PTH118 - see `files`
    return _loaded(read_text(text, file, path), shelf or Shelf(), with_bases=False)


def load_as(path: str, text: str, *, shelf: Shelf | None = None) -> Loaded:
    """The guide in a file as it would be with another text.

    Args:
        path: The file.
        text: The text it would have.
        shelf: What the same run has read already.
    """
    return _loaded(read_as(text, path, path), shelf or Shelf(), with_bases=False)


class _Resolved(Struct, frozen=True):
    """A file laid over its bases: its tree, what is wrong with it, and with each of them."""

    tree: Mapping | None
    findings: tuple[Finding, ...]
    below: tuple[Finding, ...]
    files: tuple[OneFile, ...]
    changed: dict[Span, Changed] = {}


def _loaded(file: OneFile, shelf: Shelf, *, with_bases: bool) -> Loaded:
    made = _whole(_resolve(file, (), shelf), file.voice.keys)
    voices = {one.name: one.voice for one in made.files}
    findings = (*made.findings, *made.below) if with_bases else made.findings
    unntak: tuple[Unntak, ...] = ()
    for one in made.files:
        if one.text is not None and any(word in one.text for word in _UNNTAK):
            own, wrong = _unntak(one)
            unntak += own
            findings += wrong if one is file or with_bases else ()
    return Loaded(
        guide=None if made.tree is None else build_guide(made.tree, voices),
        tree=made.tree,
        findings=in_order(findings),
        files=tuple(one.name for one in made.files),
        text={one.name: one.text for one in made.files if one.text is not None},
        unntak=unntak,
        changed=made.changed,
        readable=file.tree is not None,
    )


def _unntak(file: OneFile) -> tuple[tuple[Unntak, ...], tuple[Finding, ...]]:
    """The exceptions in the comments of a file where the word stands, and what is wrong with them."""
    from bti_engine.reading.unntak import unntak_in  # noqa: PLC0415 - few guides have any

    return unntak_in(file.text or "", file.name, file.voice.keys)


def _whole(made: _Resolved, language: str) -> _Resolved:
    """The resolved guide with shared outcomes in their steps, and variants that vary what is there."""
    if made.tree is None:
        return made
    tree, unshared = take_in(made.tree, language)
    tree, varying = sound_variants(tree, language)
    return replace(made, tree=tree, findings=(*made.findings, *unshared, *varying))


def _resolve(file: OneFile, above: tuple[OneFile, ...], shelf: Shelf) -> _Resolved:
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
    base = find_base(file, named, shelf.base)
    if isinstance(base, Finding):
        return _Resolved(None, (*file.findings, base), (), (file,))
    if any(same_file(base, one) for one in (*above, file)):
        return _Resolved(None, (*file.findings, ring), (), (file,))
    if len(above) >= _MOST_BASES:
        many = _about_base(overlay_problems.MANY_BASES, file, named, limit=_MOST_BASES)
        return _Resolved(None, (*file.findings, many), (), (file,))
    return _over(file, named, shelf.resolved(base, (*above, file)))


def _over(file: OneFile, named: Scalar, base: _Resolved) -> _Resolved:
    """The file over its resolved base; where the base has errors, one finding tells of them all."""
    findings = file.findings
    errors = [one for one in base.findings if one.severity is Severity.ERROR]
    if errors:
        endless = next((one for one in errors if one.kind in _ENDLESS), None)
        kind = endless.kind if endless else overlay_problems.BASE_BROKEN
        limits = {"limit": _MOST_BASES} if kind is overlay_problems.MANY_BASES else {}
        findings = (*findings, _about_base(kind, file, named, errors[0], **limits))
    below = (*base.findings, *base.below)
    files = (file, *base.files)
    if base.tree is None or file.tree is None:
        return _Resolved(None, findings, below, files)
    changed: dict[Span, Changed] = {}
    tree, found = overlay(base.tree, file.tree, changed)
    return _Resolved(tree, (*findings, *found), below, files, changed)


def _about_base(kind: Kind, file: OneFile, named: Scalar, first: Finding | None = None, **more: int) -> Finding:
    related = () if first is None else (Related(first.span, "below"),)
    return Finding(kind, named.span, {"base": named.text, **more}, related, language=file.voice.keys)
