"""Findings as SARIF 2.1.0, the form in which code scanning takes in what any tool has found.

Rules carry the help of their pages, results carry the other places and the suggested edits, and what an author has made
an exception from is told as suppressed with the reason.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from msgspec import json

from bti_engine.locale.book_words import RULES_BOOK
from bti_engine.locale.catalog import say, say_related, spoken
from bti_engine.locale.manual import page
from bti_engine.locale.report import EDIT
from bti_engine.model.findings import Finding, Kind, Severity, Suggestion
from bti_engine.model.source import Span
from bti_engine.model.unntak import Excepted, Unntak
from bti_engine.reporters.rules_book import told_with_gaps
from bti_engine.reporters.uris import uri

_SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json"
_VERSION = "2.1.0"
_LEVELS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "note"}
_LANGUAGES = {"nn": "nn-NO", "nb": "nb-NO", "en": "en"}
_ROOT = "%SRCROOT%"
"""Stands for the folder that the files are relative to."""
_PLACEHOLDER = re.compile(r"\{(\d+)\}")
"""What a reader of SARIF would fill in; no other braces are doubled, for most readers show them as they stand."""


def report(
    findings: Iterable[Finding],
    *,
    version: str,
    language: str = "",
    excepted: Iterable[Excepted] = (),
    ran: bool = True,
) -> str:
    """The findings as one SARIF log.

    Args:
        findings: The findings, in order.
        version: The version of the engine.
        language: "nn", "nb" or "en"; "" for each author's own målform.
        excepted: What authors have made exceptions from.
        ran: Whether anything could be judged at all.
    """
    told: list[tuple[Finding, Unntak | None]] = [(each, None) for each in findings]
    told += [(each.finding, each.unntak) for each in excepted]
    told.sort(key=lambda pair: (pair[0].span, pair[0].code))
    speech = language or (spoken(told[0][0]) if told else "nn")
    kinds = {kind.code: kind for kind in sorted({finding.kind for finding, _ in told}, key=lambda kind: kind.code)}
    numbers = {code: number for number, code in enumerate(kinds)}
    driver = {
        "name": "bti",
        "fullName": "bti validate",
        "version": version,
        "semanticVersion": version,
        "language": _LANGUAGES[speech],
        "rules": [_rule(kind, speech) for kind in kinds.values()],
    }
    run = {
        "tool": {"driver": driver},
        "invocations": [{"executionSuccessful": ran}],
        "language": _LANGUAGES[speech],
        "columnKind": "unicodeCodePoints",
        "newlineSequences": ["\r\n", "\n", "\r"],
        "results": [_result(each, numbers[each.code], spoken(each, language), unntak) for each, unntak in told],
    }
    made = json.encode({"$schema": _SCHEMA, "version": _VERSION, "runs": [run]})
    return json.format(made, indent=2).decode() + "\n"


def _rule(kind: Kind, language: str) -> dict[str, object]:
    told = page(kind.code)
    text = told.texts[language]
    examples = [
        f"{RULES_BOOK[heading].say(language, {})}:\n\n```yaml\n{example.rstrip()}\n```"
        for heading, example in zip(("wrong", "right"), told.examples(language), strict=True)
        if example
    ]
    return {
        "id": kind.code,
        "name": kind.slug,
        "shortDescription": _message(told_with_gaps(kind.code, language)),
        "fullDescription": _message(_in_lines(text)),
        "help": {**_message(_in_lines(text)), "markdown": _plain("\n\n".join([text, *examples]))},
        "defaultConfiguration": {"level": _LEVELS[kind.severity]},
    }


def _result(finding: Finding, rule: int, language: str, unntak: Unntak | None) -> dict[str, object]:
    made: dict[str, object] = {
        "ruleId": finding.code,
        "ruleIndex": rule,
        "level": _LEVELS[finding.severity],
        "message": _message(say(finding, language)),
        "locations": [_location(finding.span)],
    }
    if finding.related:
        made["relatedLocations"] = [
            {"id": number, **_location(each.span), "message": _message(say_related(finding.code, each, language))}
            for number, each in enumerate(finding.related, 1)
        ]
    if finding.suggestion is not None:
        made["fixes"] = [_fix(finding.suggestion, language)]
    if unntak is not None:
        made["suppressions"] = [
            {"kind": "inSource", "justification": _plain(unntak.reason), "location": _location(unntak.span)}
        ]
    return made


def _fix(edit: Suggestion, language: str) -> dict[str, object]:
    replacement: dict[str, object] = {"deletedRegion": _region(edit.span), "insertedContent": {"text": edit.text}}
    change = {"artifactLocation": _artifact(edit.span.file), "replacements": [replacement]}
    return {"description": _message(EDIT.say(language, {})), "artifactChanges": [change]}


def _location(span: Span) -> dict[str, object]:
    place: dict[str, object] = {"artifactLocation": _artifact(span.file)}
    if span.line:
        place["region"] = _region(span)
    return {"physicalLocation": place}


def _region(span: Span) -> dict[str, int]:
    return {
        "startLine": span.line,
        "startColumn": span.column,
        "endLine": span.end_line,
        "endColumn": span.end_column,
    }


def _artifact(file: str) -> dict[str, str]:
    address, is_relative = uri(file)
    return {"uri": address, "uriBaseId": _ROOT} if is_relative else {"uri": address}


def _message(text: str) -> dict[str, object]:
    return {"text": _plain(_PLACEHOLDER.sub(r"{{\1}}", text))}


def _in_lines(text: str) -> str:
    """A page with each paragraph on one line; a list keeps its lines."""
    paragraphs = (each.split("\n") for each in text.split("\n\n"))
    return "\n\n".join(
        ("\n" if any(line.startswith(("-", " ", "|")) for line in lines) else " ").join(lines) for lines in paragraphs
    )


def _plain(text: str) -> str:
    """The text without what cannot be written: the name of a file may hold bytes that are no letters."""
    return text.encode("utf-8", "replace").decode("utf-8")
