"""Findings as JSON for editors and other programs: a list of objects, in order."""

from __future__ import annotations

from collections.abc import Iterable

from msgspec import json

from bti_engine.locale.catalog import say, say_related
from bti_engine.model.findings import Finding
from bti_engine.model.source import Span


def report(findings: Iterable[Finding], *, language: str = "") -> str:
    """The findings as one JSON list; sentences in `language`, or in each author's own målform."""
    made = json.encode([_object(finding, language or finding.language) for finding in findings])
    return json.format(made, indent=2).decode() + "\n"


def _object(finding: Finding, language: str) -> dict[str, object]:
    edit = finding.suggestion
    return {
        "code": finding.code,
        "slug": finding.kind.slug,
        "severity": finding.severity.value,
        **_place(finding.span),
        "message": say(finding, language),
        "related": [
            {**_place(each.span), "message": say_related(finding.code, each, language)} for each in finding.related
        ],
        "suggestion": None if edit is None else {**_place(edit.span), "text": edit.text},
    }


def _place(span: Span) -> dict[str, object]:
    return {
        "file": span.file,
        "line": span.line,
        "column": span.column,
        "end_line": span.end_line,
        "end_column": span.end_column,
    }
