"""Checking a guide: what reading found, what the rules and the proofs find, and the flow if nothing is wrong.

A local guide is judged together with its base. What is wrong in the base's own lines is told at the local
thing that holds them (or at `grunnlag`), so that an author is never sent to mend somebody else's file; where
the base is judged by itself in the same run, what it suffers from anyway is told there alone.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Protocol

from msgspec import Struct
from msgspec.structs import replace

from bti_engine.application.safety import unsafe
from bti_engine.flow.compile import compile_guide
from bti_engine.flow.reader import ConditionReader
from bti_engine.flow.tables import Flow
from bti_engine.model.findings import MOST_TOLD, Argument, Finding, Severity, first_ones, has_errors, in_order
from bti_engine.model.guide import Guide
from bti_engine.model.source import Changed, Span
from bti_engine.model.unntak import Excepted, Unntak
from bti_engine.proof import prove
from bti_engine.rules import judge

_FORM = "BTI1"
"""How the codes of findings about the form of a file begin."""


class Readable(Protocol):
    """What `reading` makes of a file: the resolved guide, what is wrong with the file, and its files' names."""

    @property
    def guide(self) -> Guide | None:
        """The guide, or None where it cannot be read at all."""

    @property
    def findings(self) -> tuple[Finding, ...]:
        """What is wrong with the form of the file."""

    @property
    def files(self) -> tuple[str, ...]:
        """The files it was made from, its own first."""

    @property
    def unntak(self) -> tuple[Unntak, ...]:
        """The exceptions from advice in each of them."""

    @property
    def changed(self) -> dict[Span, Changed]:
        """The place in the base of what each key of its own file changes."""

    @property
    def readable(self) -> bool:
        """Whether its own file could be read to its end."""


class Inherited(Struct, frozen=True):
    """A finding in a line of the base: at its own place, and as the local author is told of it."""

    own: Finding
    shown: Finding


class Checked(Struct, frozen=True):
    """A guide that has been checked.

    Attributes:
        found: What is wrong with the guide's own file, in order.
        inherited: What is wrong in lines of its base while they are part of this guide.
        guide: The resolved guide; None where it cannot be read at all.
        flow: What it means; None where it has errors.
        excepted: What its author has made an exception from, which is no part of the findings.
        readable: Whether its own file could be read to its end.
    """

    found: tuple[Finding, ...]
    inherited: tuple[Inherited, ...] = ()
    guide: Guide | None = None
    flow: Flow | None = None
    excepted: tuple[Excepted, ...] = ()
    readable: bool = True

    @property
    def findings(self) -> tuple[Finding, ...]:
        """All that an author is told who checks this guide alone."""
        return together((self,))


def check(loaded: Readable) -> Checked:
    """All that is wrong with a guide, in one run."""
    guide = loaded.guide
    if guide is None:
        return Checked(first_ones(loaded.findings, loaded.files[0]), readable=loaded.readable)
    reader = ConditionReader(guide)
    judged = judge(guide, reader, whole=not has_errors(loaded.findings))
    found = _without_echoes((*loaded.findings, *judged))
    flow = None
    if not has_errors(found):
        flow = compile_guide(guide, reader)
        found += prove(guide, flow)
        if not has_errors(found):
            found += unsafe(guide, flow, found)
    made = Checked((), (), guide, flow)
    if found:
        made = _told(made, guide, found, loaded.changed)
    return _with_unntak(made, loaded) if loaded.unntak else made


def _told(made: Checked, guide: Guide, found: list[Finding], changed: dict[Span, Changed]) -> Checked:
    """What was found in the guide's own file and in lines of its base, each saying where it comes from."""
    from bti_engine.application.origins import moved, with_origins  # noqa: PLC0415 - only when something is wrong

    own_file = guide.node.span.file
    bases = guide.voices.keys() - {own_file}
    others = [each for each in found if each.span.file in bases]
    own = first_ones((each for each in found if each.span.file not in bases), own_file)
    inherited = tuple(Inherited(each, moved(guide, each)) for each in in_order(others)[:MOST_TOLD])
    return replace(made, found=tuple(with_origins(guide, own, changed)), inherited=inherited)


def _with_unntak(made: Checked, loaded: Readable) -> Checked:
    """What was found, with that set apart that somebody has made an exception from."""
    from bti_engine.application.unntak import set_apart, unused  # noqa: PLC0415 - few guides have exceptions

    file = loaded.files[0]
    own = set_apart(made.found, loaded.unntak)
    bases = set_apart((each.own for each in made.inherited), loaded.unntak)
    left = tuple(each for each in made.inherited if each.own in bases.kept)
    shown = set_apart((each.shown for each in left), loaded.unntak)
    inherited = tuple(each for each in left if each.shown in shown.kept)
    found = own.kept
    if not has_errors(loaded.findings):
        found = first_ones((*found, *unused(loaded.unntak, own.used | shown.used, file)), file)
    return replace(made, found=found, inherited=inherited, excepted=(*own.excepted, *shown.excepted))


def _without_echoes(findings: Iterable[Finding]) -> list[Finding]:
    """The findings without those that begin where the form is wrong: what is said of the meaning there is an echo."""
    every = tuple(findings)
    wrong = {each.span[:3] for each in every if each.code.startswith(_FORM) and each.severity is Severity.ERROR}
    return [each for each in every if each.code.startswith(_FORM) or each.span[:3] not in wrong]


def together(checked: Iterable[Checked], same: Callable[[str], str] = str) -> tuple[Finding, ...]:
    """The findings of several guides that were checked in one run, each once.

    Args:
        checked: The guides.
        same: The one spelling of a file's name by which files are compared.
    """
    every = tuple(checked)
    known = {_key(each, same) for one in every for each in one.found}
    shown = [each for one in every for each in one.found]
    moved: dict[object, Finding] = {}
    for one in every:
        for each in one.inherited:
            if _key(each.own, same) not in known:
                key = (each.shown.code, each.shown.span, _named(each.shown))
                first = moved.get(key)
                moved[key] = each.shown if first is None else _joined(first, each.shown)
    return in_order((*shown, *moved.values()))


def excepted(checked: Iterable[Checked], same: Callable[[str], str] = str) -> tuple[Excepted, ...]:
    """What the authors of several guides have made exceptions from, each once.

    Args:
        checked: The guides.
        same: As for `together`.
    """
    found = {_key(each.finding, same): each for one in checked for each in one.excepted}
    return tuple(sorted(found.values(), key=lambda each: (each.finding.span, each.finding.code)))


def _key(finding: Finding, same: Callable[[str], str]) -> object:
    span = finding.span
    return (finding.code, span._replace(file=same(span.file)), tuple(finding.arguments.items()))


def _named(finding: Finding) -> tuple[Argument, ...]:
    """What a finding is about; what could have stood there instead may differ from line to line."""
    return tuple(value for value in finding.arguments.values() if not isinstance(value, tuple))


def _joined(one: Finding, other: Finding) -> Finding:
    return replace(one, related=tuple(dict.fromkeys((*one.related, *other.related))))
