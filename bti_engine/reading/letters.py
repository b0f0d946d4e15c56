"""Letters that a file must not hold, and letters that no one sees.

Control characters come with text pasted from slides and terminals; the parser would refuse them one by one.
They are reported here, all at once, and stand as spaces for the rest of the reading.
"""

from __future__ import annotations

from bti_engine.model.findings import Finding
from bti_engine.reading import problems
from bti_engine.reading.text_file import TextFile

HARD_SPACES = frozenset(
    "\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000"
)
"""Spaces that do not part words for the parser."""
INVISIBLE = frozenset("\u00ad\u200b\u200c\u200d\u200e\u200f\u2060\ufeff")
"""What takes no room at all."""
UNSEEN = HARD_SPACES | INVISIBLE
"""Both."""

_DELETE, _LAST_CONTROL = "\x7f", "\x9f"
_MOST_REPORTED = 20


def has_odd_letters(text: str) -> bool:
    """Whether there is anything but line ends and what can be seen; quick, because most files have nothing."""
    return not text.replace("\n", "").isprintable()


def refused_letters(file: TextFile) -> tuple[TextFile, list[Finding]]:
    """The file with a space for each letter that must not be there, and a finding for each (the first twenty)."""
    refused = {letter for letter in set(file.text) if _is_refused(letter)}
    if not refused:
        return file, []
    findings: list[Finding] = []
    for number, line in enumerate(file.lines):
        if refused.isdisjoint(line):
            continue
        for column, letter in enumerate(line):
            if letter in refused and len(findings) < _MOST_REPORTED:
                place = file.place(number, column, column + 1)
                findings.append(file.finding(problems.BAD_CHARACTER, place, mended=" ", code=f"U+{ord(letter):04X}"))
    text = file.text.translate({ord(letter): " " for letter in refused})
    return TextFile(file.name, text, text.split("\n"), file.language, file.normal), findings


def without_refused(text: str) -> str:
    """The text with a space for each letter that must not be there."""
    return "".join(" " if _is_refused(letter) else letter for letter in text)


def _is_refused(letter: str) -> bool:
    return (
        (letter < " " and letter not in "\n\t")
        or _DELETE <= letter <= _LAST_CONTROL
        or letter in "\u2028\u2029"
        or "\ud800" <= letter <= "\udfff"
        or letter in "\ufeff\ufffe\uffff"
    )
