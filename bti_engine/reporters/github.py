"""Findings as workflow commands, which GitHub shows beside the lines of a change: `::error file=…,line=…::…`."""

from __future__ import annotations

from collections.abc import Iterable

from bti_engine.locale.catalog import say, spoken
from bti_engine.model.findings import Finding, Severity
from bti_engine.model.source import Span
from bti_engine.reporters.text import summary
from bti_engine.reporters.uris import relative

_COMMANDS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "notice"}
_MESSAGE = str.maketrans({"%": "%25", "\r": "%0D", "\n": "%0A"})
_PROPERTY = str.maketrans({"%": "%25", "\r": "%0D", "\n": "%0A", ":": "%3A", ",": "%2C"})


def report(findings: Iterable[Finding], *, files: int, language: str = "", excepted: int = 0) -> str:
    """A command for each finding, and a last line with their number for those who read the log.

    Args:
        findings: The findings, in order.
        files: How many guides were judged.
        language: "nn", "nb" or "en"; "" for each author's own målform.
        excepted: How many findings exceptions have been made from.
    """
    found = tuple(findings)
    last = spoken(found[0], language) if found else language or "nn"
    lines = [*(_command(each, spoken(each, language)) for each in found), summary(found, files, last, excepted)]
    return "\n".join(lines).encode("utf-8", "replace").decode("utf-8") + "\n"


def _command(finding: Finding, language: str) -> str:
    title = f"{finding.code} {finding.kind.slug}" if language == "nn" else finding.code  # the short names are nynorsk
    properties = {"file": relative(finding.span.file), **_place(finding.span), "title": title}
    told = ",".join(f"{name}={str(value).translate(_PROPERTY)}" for name, value in properties.items())
    return f"::{_COMMANDS[finding.severity]} {told}::{say(finding, language).translate(_MESSAGE)}"


def _place(span: Span) -> dict[str, int]:
    """Lines and columns; columns are told of one line only, for GitHub takes no others."""
    last = span.end_line - (span.end_column == 1 and span.end_line > span.line)
    if last != span.line or not span.column:
        return {"line": max(span.line, 1), "endLine": max(last, 1)}
    end = span.end_column if span.end_line == span.line else span.column
    return {"line": span.line, "col": span.column, "endLine": last, "endColumn": end}
