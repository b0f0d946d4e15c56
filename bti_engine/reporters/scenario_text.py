"""The outcome of scenario files as text for a terminal, and as JSON for other programs."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import msgspec
from msgspec import Struct

from bti_engine.application.coverage import Coverage
from bti_engine.application.now import Failure
from bti_engine.application.scenarios import Played
from bti_engine.locale import scenario as told
from bti_engine.model.findings import Finding
from bti_engine.reporters import coverage
from bti_engine.reporters import json as findings_json
from bti_engine.reporters import text as findings_text
from bti_engine.reporters.excerpt import excerpt
from bti_engine.reporters.scenario_words import CaseTeller, tell_failure


class Outcome(Struct, frozen=True):
    """What came of one scenario file.

    Attributes:
        played: Its steps; None where the file has errors and was not played.
        failures: What was not as expected, each with its sentence.
        expected: How many things were expected.
    """

    file: str
    language: str
    findings: tuple[Finding, ...]
    text: str
    played: int | None = None
    failures: tuple[tuple[Failure, str], ...] = ()
    expected: int = 0


def outcome(
    file: str, findings: tuple[Finding, ...], text: str, steps: Sequence[Played], teller: CaseTeller
) -> Outcome:
    """What came of a file that was played to its end."""
    failures = tuple(
        (failure, tell_failure(failure, teller.language, _reasons(failure, each, teller)))
        for each in steps
        for failure in each.failures
    )
    expected = sum(each.checked for each in steps)
    return Outcome(file, teller.language, findings, text, len(steps), failures, expected)


def _reasons(failure: Failure, played: Played, teller: CaseTeller) -> str:
    if failure.about[0] == "held":
        return teller.claimed(played.stream, str(failure.wanted))
    return teller.shown(played.stream, failure.refusal) if failure.refusal else ""


def report(outcomes: Iterable[Outcome], language: str = "", *, colour: bool = False) -> str:
    """All files, each with what went wrong in it and a last line of counts."""
    return "".join(_block(each, language, colour=colour) for each in outcomes)


def _block(each: Outcome, language: str, *, colour: bool) -> str:
    spoken = language or each.language
    if each.played is None:
        texts = {each.file: each.text}
        shown = findings_text.report(each.findings, texts, files=1, language=language, colour=colour, counted=False)
        return f"{shown}{each.file}: {told.NOT_PLAYED.say(spoken, {})}\n"
    lines = each.text.split("\n")
    made = []
    for failure, sentence in each.failures:
        span = failure.span
        made.append(f"{span.file}:{span.line}:{span.column}  {told.FAILED.say(spoken, {})}  {sentence}")
        marked = excerpt(lines, span)
        if marked is not None:
            made += [f"{span.line:5} | {marked[0]}", f"      | {marked[1]}"]
    made.append(f"{each.file}: {counts(each, spoken)}")
    made += [""] if each.failures else []
    return "\n".join(made) + "\n"


def counts(each: Outcome, language: str) -> str:
    """How many steps and expectations, and how many of these failed."""
    step, steps, one, many = told.COUNTED
    played = each.played or 0
    return ", ".join(
        (
            (step if played == 1 else steps).say(language, {"count": played}),
            (one if each.expected == 1 else many).say(language, {"count": each.expected}),
            told.ERRORS.say(language, {"count": len(each.failures)}),
        )
    )


def report_json(outcomes: Iterable[Outcome], covered: Iterable[Coverage], language: str = "") -> str:
    """All files as JSON, and how much of each guide they have tried.

    Of a file: counts, failures with place and sentence, and findings as `validate` gives them.
    """
    files = [
        {
            "file": each.file,
            "steps": each.played,
            "expectations": each.expected,
            "failures": [_object(failure, sentence) for failure, sentence in each.failures],
            "findings": msgspec.json.decode(findings_json.report(each.findings, language=language)),
        }
        for each in outcomes
    ]
    made = {"files": files, "coverage": [coverage.values(each) for each in covered]}
    return msgspec.json.format(msgspec.json.encode(made), indent=2).decode() + "\n"


def _object(failure: Failure, sentence: str) -> dict[str, object]:
    span = failure.span
    return {
        "file": span.file,
        "line": span.line,
        "column": span.column,
        "about": "/".join(failure.about),
        "wanted": failure.wanted,
        "found": failure.found,
        "message": sentence,
    }
