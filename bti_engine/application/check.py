"""Checking a guide: what reading found, what the rules and the proofs find, and the flow if nothing is wrong.

A local guide is judged together with its base. What is wrong in the base's own lines is told at the local
thing that holds them (or at `grunnlag`), so that an author is never sent to mend somebody else's file; where
the base is judged by itself in the same run, what it suffers from anyway is told there alone.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import Protocol

from msgspec import Struct
from msgspec.structs import replace

from bti_engine.expressions.parser import read
from bti_engine.expressions.printing import show
from bti_engine.flow.compile import compile_guide
from bti_engine.flow.reader import ConditionReader
from bti_engine.flow.symbols import symbols_of
from bti_engine.flow.tables import Flow
from bti_engine.model.findings import (
    MOST_TOLD,
    Argument,
    Finding,
    Related,
    Severity,
    first_ones,
    has_errors,
    in_order,
)
from bti_engine.model.guide import Guide
from bti_engine.model.source import Mapping, Node, Scalar, Sequence, Span
from bti_engine.model.spelling import spelling
from bti_engine.proof import prove
from bti_engine.proof.places import Places
from bti_engine.proof.problems import BROKEN_PROMISE, UNPROVED_PROMISE
from bti_engine.rules import judge

_CONDITIONS = "answers"
"""The argument of findings that holds conditions."""
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
    """

    found: tuple[Finding, ...]
    inherited: tuple[Inherited, ...] = ()
    guide: Guide | None = None
    flow: Flow | None = None

    @property
    def findings(self) -> tuple[Finding, ...]:
        """All that an author is told who checks this guide alone."""
        return together((self,))


def check(loaded: Readable) -> Checked:
    """All that is wrong with a guide, in one run."""
    guide = loaded.guide
    if guide is None:
        return Checked(first_ones(loaded.findings, loaded.files[0]))
    reader = ConditionReader(guide)
    judged = judge(guide, reader, whole=not has_errors(loaded.findings))
    found = _without_echoes((*loaded.findings, *judged))
    flow = None
    if not has_errors(found):
        flow = compile_guide(guide, reader)
        found += prove(guide, flow)
        if flow.promises:
            found += _promises(guide, flow)
    own_file = guide.node.span.file
    bases = guide.voices.keys() - {own_file}
    others = [each for each in found if each.span.file in bases]
    own = first_ones((each for each in found if each.span.file not in bases), own_file)
    inherited = tuple(Inherited(each, _moved(guide, each)) for each in in_order(others)[:MOST_TOLD])
    return Checked(own, inherited, guide, flow)


def _without_echoes(findings: Iterable[Finding]) -> list[Finding]:
    """The findings without those that begin where the form is wrong: what is said of the meaning there is an echo."""
    every = tuple(findings)
    wrong = {each.span[:3] for each in every if each.code.startswith(_FORM) and each.severity is Severity.ERROR}
    return [each for each in every if each.code.startswith(_FORM) or each.span[:3] not in wrong]


def _promises(guide: Guide, flow: Flow) -> Iterator[Finding]:
    """The municipality's own promises that do not hold, or that nobody can tell of."""
    from bti_engine.application.proving import verdict  # noqa: PLC0415 - few guides make promises
    from bti_engine.proof import promise  # noqa: PLC0415 - as above
    from bti_engine.proof.pack import Lens  # noqa: PLC0415 - as above

    lens, places = Lens(flow), Places(guide)
    for claim in promise.claims(flow):
        status = verdict(lens, claim).status
        if status != "holds":
            kind = BROKEN_PROMISE if status == "broken" else UNPROVED_PROMISE
            yield places.finding(kind, places.at(claim.path), id=claim.path[1])


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


def _key(finding: Finding, same: Callable[[str], str]) -> object:
    span = finding.span
    return (finding.code, span._replace(file=same(span.file)), tuple(finding.arguments.items()))


def _named(finding: Finding) -> tuple[Argument, ...]:
    """What a finding is about; what could have stood there instead may differ from line to line."""
    return tuple(value for value in finding.arguments.values() if not isinstance(value, tuple))


def _joined(one: Finding, other: Finding) -> Finding:
    return replace(one, related=tuple(dict.fromkeys((*one.related, *other.related))))


def _moved(guide: Guide, finding: Finding) -> Finding:
    """The finding as it is told to whoever wrote the guide, who can mend the local file only."""
    own_file = guide.node.span.file
    place = _holder(guide.node, finding.span, own_file)
    if place is None:
        place = guide.node.value_span("grunnlag")
    related = (Related(finding.span, "base"), *finding.related)
    voice = guide.voices.get(own_file)
    language = voice.keys if voice else finding.language
    told = finding.arguments if language == finding.language else _retold(guide, finding, language)
    return replace(finding, span=place, arguments=told, related=related, suggestion=None, language=language)


def _retold(guide: Guide, finding: Finding, language: str) -> dict[str, Argument]:
    """The arguments of a finding in a base, as an author in the other målform writes ids and conditions."""
    ids, symbols = spelling(guide, language), symbols_of(guide)
    told = ids.arguments(finding.arguments)
    answers = told.get(_CONDITIONS)
    if isinstance(answers, tuple):
        read_again = ((text, read(text, symbols, finding.language, finding.span)[0]) for text in answers)
        told[_CONDITIONS] = tuple(text if found is None else show(found, language, ids) for text, found in read_again)
    return told


def _holder(node: Node, span: Span, own_file: str, nearest: Span | None = None) -> Span | None:
    """The nearest key of the local file above what stands at `span`; None where no local key holds it."""
    if isinstance(node, Mapping):
        for entry in node.entries.values():
            holder = entry.key.span if entry.key.span.file == own_file else nearest
            if _covers(entry.key.span, span):
                return holder
            found = _holder(entry.value, span, own_file, holder)
            if found is not None:
                return found
    elif isinstance(node, Sequence):
        for item in node.items:
            found = _holder(item, span, own_file, nearest)
            if found is not None:
                return found
    elif isinstance(node, Scalar) and _covers(node.span, span):
        return nearest
    return None


def _covers(outer: Span, inner: Span) -> bool:
    return (
        outer.file == inner.file
        and (outer.line, outer.column) <= (inner.line, inner.column)
        and (inner.end_line, inner.end_column) <= (outer.end_line, outer.end_column)
    )
