"""Exceptions from advice in the comments of a file, such as `# unntak BTI264: Rektor følgjer opp fristen`.

Only asked for where the word stands somewhere in the file. A comment that merely begins with the word and goes on with
something else than a code is left alone, for people write such.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from bti_engine.locale.catalog import sentence
from bti_engine.model.findings import Argument, Finding, Kind
from bti_engine.model.source import Span
from bti_engine.model.unntak import ADVICE, NO_SUCH_CODE, NOT_ALLOWED, WITHOUT_REASON, Unntak
from bti_engine.reading.lay_lines import Line, comment_start, layout

_WORD = re.compile(r"#+[ \t]*unntak(?=$|[ \t:])[ \t]*", re.IGNORECASE)
_CODE = re.compile(r"(?:[ \t]*(?:,|;|\bog\b|\band\b)?[ \t]*)(?P<code>BTI[ -]?[0-9]+|[0-9]{3}\b)", re.IGNORECASE)
_SHORTEST_REASON = 4
"""Fewer letters than this give no reason."""


def unntak_in(text: str, file: str, language: str) -> tuple[tuple[Unntak, ...], tuple[Finding, ...]]:
    """The exceptions in a text, and what is wrong with those that do not hold.

    Args:
        text: The text of the file.
        file: Its name, as findings show it.
        language: The målform that findings speak.
    """
    lines = layout(text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n").split("\n")).lines
    made: list[Unntak] = []
    wrong: list[Finding] = []
    for line in lines:
        start = _comment(line)
        begun = _WORD.match(line.text, start) if start >= 0 else None
        if begun is None:
            continue
        covered = line.number if line.text[:start].strip() else _next(lines, line.number)
        word = Span(file, line.number + 1, start + 1, line.number + 1, begun.end() + 1)
        for each in _read(line.text, begun.end(), word, language):
            if isinstance(each, Finding):
                wrong.append(each)
            else:
                made.append(Unntak(each.code, each.span, covered + 1, each.reason, language))
    return tuple(made), tuple(wrong)


def _comment(line: Line) -> int:
    """Where the comment of a line begins; -1 where it has none."""
    text = line.text
    if "#" not in text or line.inside in {"block", "quote"}:
        return -1
    if line.inside != "flow":
        rest = text[line.end :]
        return len(text) - len(rest.lstrip()) if rest.lstrip()[:1] == "#" else -1
    at = comment_start(text, 0)
    while at < len(text) and (text[:at].count('"') % 2 or text[:at].count("'") % 2):
        at = comment_start(text, at + 1)
    return at if at < len(text) else -1


def _next(lines: list[Line], number: int) -> int:
    """The next line that says something; the comment's own where none does."""
    return next((each.number for each in lines[number + 1 :] if each.text.strip()[:1] not in {"", "#"}), number)


def _read(text: str, at: int, word: Span, language: str) -> Iterator[Unntak | Finding]:
    """What stands after the word: codes, a colon, a reason."""
    codes = []
    while found := _CODE.match(text, at):
        codes.append((found["code"], word._replace(column=found.start("code") + 1, end_column=found.end() + 1)))
        at = found.end()
    rest = text[at:].strip()
    if not codes:
        if rest[:1] == ":":
            yield _wrong(NO_SUCH_CODE, word, language, word="")
        return
    reason = rest[1:].strip() if rest[:1] == ":" else ""
    for written, span in codes:
        code = f"BTI{''.join(filter(str.isdigit, written))}"
        if not _is_known(code):
            yield _wrong(NO_SUCH_CODE, span, language, word=written)
        elif code not in ADVICE:
            yield _wrong(NOT_ALLOWED, span, language, code=code)
        elif sum(letter.isalpha() for letter in reason) < _SHORTEST_REASON:
            yield _wrong(WITHOUT_REASON, span, language, code=code)
        else:
            yield Unntak(code, span, word.line, reason)


def _is_known(code: str) -> bool:
    try:
        sentence(code)
    except KeyError:
        return False
    return True


def _wrong(kind: Kind, span: Span, language: str, **arguments: Argument) -> Finding:
    return Finding(kind, span, arguments, language=language)
