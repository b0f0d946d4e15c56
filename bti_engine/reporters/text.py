"""Findings as text for a terminal: the sentence, the line with the place marked, and how to mend it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping

from bti_engine.locale.catalog import SEVERITIES, say, say_related, spoken
from bti_engine.locale.report import CLEAN, COUNTED, EXCEPTED, FILES, MENDED, MORE, TAKE_AWAY
from bti_engine.model.findings import CHANGED, Finding, Severity, Suggestion
from bti_engine.model.source import Span
from bti_engine.reporters.excerpt import WIDEST, excerpt, flat, mended_line

_Paint = Callable[[str, str], str]
_Edits = Mapping[tuple[str, int], list[Suggestion]]
"""What is suggested on each line of each file."""
_COLOURS = {Severity.ERROR: "31;1", Severity.WARNING: "33;1", Severity.INFO: "36"}
_FAINT = "2"
_LONGEST_EDIT = 100
_MOST_SHOWN = 2000
"""Longer edits than this are for programs only."""
_MARGIN = " " * 6


def report(
    findings: Iterable[Finding],
    texts: Mapping[str, str],
    *,
    files: int,
    language: str = "",
    colour: bool = False,
    counted: bool = True,
    excepted: int = 0,
) -> str:
    """All findings and a last line with their number.

    Args:
        findings: The findings, in order.
        texts: The text of each file, for showing its lines.
        files: How many guides were judged.
        language: "nn", "nb" or "en"; "" for each author's own målform.
        colour: Whether the terminal shows colours.
        counted: Whether their number is told.
        excepted: How many findings exceptions have been made from.
    """
    found = tuple(findings)
    paint = _painted if colour else _plain
    lines = {name: text.split("\n") for name, text in texts.items()}
    edits: dict[tuple[str, int], list[Suggestion]] = {}
    for edit in (each.suggestion for each in found if each.suggestion is not None):
        edits.setdefault(edit.span[:2], []).append(edit)
    blocks: list[str] = []
    before = ""
    for finding in found:
        if before and finding.span.file != before:
            blocks.append("")
        before = finding.span.file
        blocks += _block(finding, lines, edits, language, paint)
    last = spoken(found[0], language) if found else language or "nn"
    if found:
        blocks.append("")
    if counted:
        blocks.append(summary(found, files, last, excepted))
    if found:
        gravest = min(found, key=lambda each: list(Severity).index(each.severity))
        blocks.append(paint(MORE.say(last, {"code": gravest.code}), _FAINT))
    return "\n".join(blocks) + "\n"


def summary(findings: Iterable[Finding], files: int, language: str, excepted: int = 0) -> str:
    """The number of findings of each severity, of exceptions, and of files."""
    found = tuple(findings)
    counts = {severity: sum(each.severity is severity for each in found) for severity in Severity}
    parts = [
        f"{count} {COUNTED[severity][count != 1].say(language, {})}" for severity, count in counts.items() if count
    ]
    if not counts[Severity.ERROR]:
        parts.insert(0, CLEAN.say(language, {}))
    if excepted:
        parts.append(f"{excepted} {EXCEPTED[excepted != 1].say(language, {})}")
    return f"{', '.join(parts)} ({FILES[files != 1].say(language, {'count': files})})"


def _block(finding: Finding, lines: Mapping[str, list[str]], edits: _Edits, language: str, paint: _Paint) -> list[str]:
    speech = spoken(finding, language)
    word = SEVERITIES[finding.severity].say(speech, {})
    head = paint(f"{word} {finding.code}", _COLOURS[finding.severity])
    made = [f"{_where(finding.span)}  {head}  {say(finding, speech)}"]
    of_file = lines.get(finding.span.file, [])
    shown = excerpt(of_file, finding.span)
    if shown is not None:
        number = f"{finding.span.line:5} "
        made += [paint(f"{number}| ", _FAINT) + shown[0]]
        made += [paint(f"{_MARGIN}| ", _FAINT) + paint(shown[1], _COLOURS[finding.severity])]
    mended = _mended(finding, lines, edits)
    if mended is not None:
        label = MENDED.say(speech, {})
        made.append(
            f"{_MARGIN}{label}: {mended}".replace(": \n", ":\n") if mended else f"{_MARGIN}{TAKE_AWAY.say(speech, {})}"
        )
    for each in finding.related:
        if each.role == CHANGED:
            continue  # the sentence has told of it
        made.append(paint(f"{_MARGIN}{_where(each.span)}  {say_related(finding.code, each, speech)}", _FAINT))
    return made


def _mended(finding: Finding, lines: Mapping[str, list[str]], edits: _Edits) -> str | None:
    """What to write: the whole line where it is short, with all that is mended on it; else what stands at the place."""
    edit = finding.suggestion
    if edit is None:
        return None
    of_file = lines.get(edit.span.file, [])
    if edit.span.column == 1 and edit.span.end_column > 1 and not edit.text.strip() and edit.span.line <= len(of_file):
        rest = of_file[edit.span.line - 1][edit.span.end_column - 1 :]
        begun = flat(edit.text + rest[:WIDEST])  # where a line begins is seen only under the line that is shown
        return f"\n{_MARGIN}| {begun}"
    whole = mended_line(of_file, edit, edits[edit.span[:2]])
    if whole is not None and len(whole) <= _LONGEST_EDIT:
        return whole
    return f"\n{_MARGIN}".join(edit.text.strip().split("\n")) if len(edit.text) <= _MOST_SHOWN else None


def _where(span: Span) -> str:
    return f"{flat(span.file)}:{span.line}:{span.column}"


def _plain(text: str, _: str) -> str:
    return text


def _painted(text: str, code: str) -> str:
    return f"\x1b[{code}m{text}\x1b[0m"
