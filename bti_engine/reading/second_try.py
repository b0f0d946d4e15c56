"""A file that fails because of a stroke, a tab or an indentation, read once more with that mended.

One line that begins in the wrong column makes the parser give up, or puts everything below it in the wrong
place; what is then said of the lines below is not what the author did. So the small things are mended here by
trial, the file is read again, and only what is still wrong is told beside them. A mend is believed only if
the file as a whole comes out better, so that a suggestion is right or is not made.
"""

from __future__ import annotations

from collections.abc import Iterator

from bti_engine.model.findings import MOST_TOLD, Finding, Suggestion, in_order
from bti_engine.reading import problems
from bti_engine.reading.lay_lines import layout
from bti_engine.reading.moved_back import Way
from bti_engine.reading.moved_line import moved, suspects
from bti_engine.reading.small_moves import Trial, small_moves
from bti_engine.reading.tabs import straighten
from bti_engine.reading.text_file import TextFile
from bti_engine.reading.trial import Judge, Reading

_SMALL = frozenset({problems.BULLET, problems.NO_SPACE, problems.NO_COLON, problems.HARD_SPACE})
_IN_WHOLE = frozenset({problems.HARD_SPACE})
"""These put lines in the wrong place even in a file that can be read to its end."""
_FOLLOWING = frozenset(
    {problems.INDENTATION, problems.COLON_IN_TEXT, problems.NO_COLON, problems.LIST_IN_TEXT, problems.UNREADABLE}
)
"""What is said of lines that only stand wrongly because one above them does."""
_LONGEST = 300_000
_MOST_ROUNDS = 4


def worth_it(first: Reading) -> bool:
    """Whether something was found that a second try may mend; hundreds of mistakes do not come of a slip."""
    if len(first.text) > _LONGEST or _hopeless(first):
        return False
    mended = _IN_WHOLE if first.whole else {problems.TAB, *_SMALL}
    return any(each.kind in mended for each in first.findings) or bool(suspects(first))


def _hopeless(reading: Reading) -> bool:
    return len(reading.findings) + len(reading.shape) > MOST_TOLD


def second_try(first: Reading, judge: Judge) -> Reading:
    """The reading of the text with its small things mended, and the findings about those beside its own."""
    reading, told = _with_signs(first, judge)
    for _ in range(0 if _hopeless(reading) else _MOST_ROUNDS):
        tried: list[Trial] = [*small_moves(reading, judge)]
        tried += [made for made in (moved(reading, each, judge) for each in suspects(reading)) if made]
        if not tried:
            break
        made, *found = min(tried, key=lambda each: each[0].score())
        told += Way(reading.text, first.text).findings(found)
        reading = made
    reading = Way(reading.text, first.text).reading(reading)
    findings = reading.findings if reading.whole else _without_following(reading.findings)
    return reading._replace(text=first.text, findings=in_order((*told, *findings)))


def _without_following(findings: tuple[Finding, ...]) -> tuple[Finding, ...]:
    """The findings without those that follow from the first line that stands wrongly; nobody knows its place."""
    crooked = min((each.span.line for each in findings if each.kind is problems.INDENTATION), default=0)
    if not crooked:
        return findings
    kept = [each for each in findings if each.span.line <= crooked or each.kind not in _FOLLOWING]
    return tuple(
        Finding(each.kind, each.span, each.arguments, language=each.language)
        if each.kind is problems.INDENTATION
        else each
        for each in kept
    )


# -- strokes and tabs ---------------------------------------------------------------------------------------


def _with_signs(first: Reading, judge: Judge) -> tuple[Reading, list[Finding]]:
    """The reading with tabs as spaces and list strokes as hyphens, and the findings about them."""
    told = [each for each in first.findings if each.kind in _SMALL and each.suggestion is not None]
    if first.whole and not any(each.kind in _IN_WHOLE for each in told):
        return first, []
    text = _edited(first.text, [each.suggestion for each in told if each.suggestion])
    if any(each.kind is problems.TAB for each in first.findings):
        lines = text.split("\n")
        told += _tabs(lines, told, first.findings[0].span.file, first.language)
        text = "\n".join(straighten(lines).lines)
    if not told:
        return first, []
    again = judge(text)
    if again.score() >= first.score() and not again.whole and not _no_worse(first, again, told):
        return first._replace(findings=_after_tab(first.findings)), []
    return again, told


def _no_worse(first: Reading, again: Reading, told: list[Finding]) -> bool:
    """Whether mending what was told has brought nothing new above it, on its lines, or in what is crooked."""
    mended = {each.span.line for each in told}
    known = {(each.code, each.span.line) for each in first.errors()}
    new = [each for each in again.errors() if (each.code, each.span.line) not in known]
    return all(
        each.span.line > min(mended) and each.span.line not in mended and each.kind is not problems.INDENTATION
        for each in new
    )


def _after_tab(findings: tuple[Finding, ...]) -> tuple[Finding, ...]:
    tab = min((each.span.line for each in findings if each.kind is problems.TAB), default=0)
    kept = (each for each in findings if not tab or each.span.line <= tab or each.kind not in _FOLLOWING)
    return tuple(
        Finding(each.kind, each.span, each.arguments, language=each.language) if each.kind is problems.TAB else each
        for each in kept
    )


def _tabs(lines: list[str], told: list[Finding], file: str, language: str) -> Iterator[Finding]:
    """A finding for each line with a tab before what it says."""
    straight = straighten(lines)
    laid_out = layout(straight.lines).lines
    source = TextFile(file, "", lines, language, normal=True)
    taken = {each.span.line - 1 for each in told}
    for number, sure in straight.sure.items():
        if number >= len(laid_out):
            return  # longer than any guide
        if laid_out[number].inside in {"block", "quote"} or number in taken or lines[number].lstrip()[:1] == "#":
            continue
        lead = len(lines[number]) - len(lines[number].lstrip(" \t"))
        mended = " " * laid_out[number].indent if sure else None
        yield source.finding(problems.TAB, source.place(number, 0, lead), mended=mended)


def _edited(text: str, edits: list[Suggestion]) -> str:
    lines = text.split("\n")
    for edit in sorted(edits, key=lambda each: each.span, reverse=True):
        span = edit.span
        line = lines[span.line - 1]
        lines[span.line - 1] = line[: span.column - 1] + edit.text + line[span.end_column - 1 :]
    return "\n".join(lines)
