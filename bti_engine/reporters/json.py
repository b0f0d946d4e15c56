"""Findings as JSON for editors and other programs: a list of objects, in order."""

from __future__ import annotations

from collections.abc import Iterable

from msgspec import json

from bti_engine.locale.catalog import say, say_related, spoken
from bti_engine.model.findings import Finding
from bti_engine.model.source import Span
from bti_engine.model.unntak import Excepted, Unntak


def report(findings: Iterable[Finding], *, language: str = "", excepted: Iterable[Excepted] = ()) -> str:
    """The findings as one JSON list; sentences in `language`, or in each author's own målform.

    Args:
        findings: The findings, in order.
        language: "nn", "nb" or "en"; "" for each author's own målform.
        excepted: What authors have made exceptions from: told with the reason, and not to be counted.
    """
    told: list[tuple[Finding, Unntak | None]] = [(each, None) for each in findings]
    told += [(each.finding, each.unntak) for each in excepted]
    if excepted:
        told.sort(key=lambda pair: (pair[0].span, pair[0].code))
    made = json.encode([_object(finding, spoken(finding, language), unntak) for finding, unntak in told])
    return json.format(made, indent=2).decode() + "\n"


def _object(finding: Finding, language: str, unntak: Unntak | None) -> dict[str, object]:
    edit = finding.suggestion
    return {
        "code": finding.code,
        "slug": finding.kind.slug,
        "severity": finding.severity.value,
        **_place(finding.span),
        "message": _text(say(finding, language)),
        "related": [
            {**_place(each.span), "message": say_related(finding.code, each, language)} for each in finding.related
        ],
        "suggestion": None if edit is None else {**_place(edit.span), "text": _text(edit.text)},
        "suppressed": None if unntak is None else {**_place(unntak.span), "justification": _text(unntak.reason)},
    }


def _place(span: Span) -> dict[str, object]:
    return {
        "file": _text(span.file),
        "line": span.line,
        "column": span.column,
        "end_line": span.end_line,
        "end_column": span.end_column,
    }


def _text(text: str) -> str:
    """The text without what cannot be written: the name of a file may hold bytes that are no letters."""
    return text.encode("utf-8", "replace").decode("utf-8")
