"""Findings: problems as values, with code, place and arguments but without a sentence.

Sentences live in `locale`; whoever shows a finding asks for its sentence there.
"""

from __future__ import annotations

from collections.abc import Iterable
from enum import StrEnum

from msgspec import Struct

from bti_engine.model.source import Span


class Severity(StrEnum):
    """How grave a finding is: an error stops use, a warning wants a look, an info tells."""

    ERROR = "error"
    WARNING = "warning"
    INFO = "info"


class Kind(Struct, frozen=True):
    """One kind of finding: its stable code (`BTI203`), its slug and its severity."""

    code: str
    slug: str
    severity: Severity = Severity.ERROR


class Related(Struct, frozen=True):
    """Another place that belongs to a finding; `role` names its sentence in `locale` ("first", "base", …)."""

    span: Span
    role: str


BASE, CHANGED, AROUND = "base", "changed", "around"
"""Roles of a place in a base: what it is about stands there, is changed by the guide, or lies in something changed."""
ORIGINS = frozenset({BASE, CHANGED, AROUND})
"""All three."""


class Suggestion(Struct, frozen=True):
    """An edit that would mend the finding: replace the text of `span` by `text`."""

    span: Span
    text: str


Argument = str | int | tuple[str, ...]


class Finding(Struct, frozen=True):
    """One problem at one place.

    Attributes:
        kind: Its code, slug and severity.
        span: The exact place.
        arguments: What its sentence is filled with.
        målform: Held as `language`: the author's målform, which the sentence should speak by default.
    """

    kind: Kind
    span: Span
    arguments: dict[str, Argument] = {}
    related: tuple[Related, ...] = ()
    suggestion: Suggestion | None = None
    language: str = "nn"

    @property
    def code(self) -> str:
        """The stable code, such as `BTI203`."""
        return self.kind.code

    @property
    def severity(self) -> Severity:
        """How grave it is."""
        return self.kind.severity


def in_order(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    """The findings by file and place, each once."""
    seen: dict[tuple[Span, str, tuple[tuple[str, Argument], ...]], Finding] = {}
    for finding in findings:
        seen.setdefault((finding.span, finding.code, tuple(finding.arguments.items())), finding)
    return tuple(seen[key] for key in sorted(seen, key=lambda key: (key[0], key[1], str(key[2]))))


MOST_TOLD = 300
"""More findings in one file help nobody, and all take time to make."""
ENOUGH = MOST_TOLD + 1
"""Where a judgement may stop: one more than is told, so that it is known that there are more."""
MORE = Kind("BTI164", "berre-dei-første", Severity.INFO)


def first_ones(findings: Iterable[Finding], file: str) -> tuple[Finding, ...]:
    """The findings in order; where there are too many the gravest of them, and one that says so.

    Args:
        findings: What was found in one run.
        file: The file that was judged.
    """
    found = in_order(findings)
    if len(found) <= MOST_TOLD:
        return found
    grades = list(Severity)
    kept = sorted(found, key=lambda each: grades.index(each.severity))[:MOST_TOLD]
    note = Finding(MORE, Span(file, 1, 1, 1, 1), {"count": MOST_TOLD}, language=found[0].language)
    return in_order((note, *kept))


def has_errors(findings: Iterable[Finding]) -> bool:
    """Whether any of the findings is an error."""
    return any(finding.severity is Severity.ERROR for finding in findings)
