"""Findings as JSON for editors and other programs: a list of objects, in order."""

from __future__ import annotations

from collections.abc import Iterable

from msgspec import json

from bti_engine.locale.catalog import say, say_related, spoken
from bti_engine.model.findings import Finding
from bti_engine.model.source import Span


def report(findings: Iterable[Finding], *, language: str = "") -> str:
    """The findings as one JSON list; sentences in `language`, or in each author's own målform."""
    made = json.encode([_object(finding, spoken(finding, language)) for finding in findings])
    return json.format(made, indent=2).decode() + "\n"


def _object(finding: Finding, language: str) -> dict[str, object]:
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
