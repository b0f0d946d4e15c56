"""Which suggested edits may be made without asking: those that leave no doubt about what was meant.

All other suggestions are for the author's eyes. What moves a line, turns a text into a list or changes what a condition
asks for is never made here, however likely it is.
"""

from __future__ import annotations

import re

from bti_engine.model.closest import only_near
from bti_engine.model.findings import Finding
from bti_engine.model.source import Span
from bti_engine.model.vocabulary import KEYS

LETTERS = frozenset({"BTI104", "BTI125", "BTI129", "BTI130", "BTI135"})
"""Spaces, tabs and strokes that are others than they look."""
QUOTES = frozenset(
    {"BTI119", "BTI120", "BTI122", "BTI123", "BTI124", "BTI127", "BTI133", "BTI136", "BTI137"},
)
"""Texts that were cut or cannot be read for want of quotes."""
WORDS = frozenset({"BTI142", "BTI302", "BTI332"})
"""Words that have one right form: a key in small letters, a word of conditions."""
OTHER_KEY = "BTI141"
OTHER_FORM = frozenset({OTHER_KEY, "BTI153", "BTI303"})
"""Keys, choices and words of conditions of the other målform."""
NEAR = frozenset(
    {"BTI140", "BTI152", "BTI201", "BTI203", "BTI272", "BTI283", "BTI284", "BTI310", "BTI311", "BTI312", "BTI322"}
    | {"BTI401", "BTI402", "BTI411", "BTI421", "BTI424"}
)
"""Words that are nearly one of those that are known."""
FIRST_LINES = frozenset({"BTI145"})
"""Lines that every file must begin with."""
SAFE = LETTERS | QUOTES | WORDS | OTHER_FORM | NEAR | FIRST_LINES
"""All of them."""

_OPENING = ("'", '"')
_KEY_WORD = re.compile(r"(?:^|[{,])[ \t]*(?:- +)*([^\W\d_][\w-]*)[ \t]*:(?=\s|$)", re.MULTILINE)
_OWN = {
    "nn": frozenset(nn for nn, nb in KEYS.items() if nn != nb),
    "nb": frozenset(nb for nn, nb in KEYS.items() if nn != nb),
}
_FORM = "målform"
_FEWEST = 3
"""Fewer keys than this of the other målform are slips."""


def is_sure(finding: Finding, written: str) -> bool:
    """Whether the suggestion of a finding may be made without asking.

    Args:
        finding: A finding with a suggestion.
        written: What stands where the suggestion would.
    """
    assert finding.suggestion is not None  # noqa: S101 - the caller has looked
    text = finding.suggestion.text
    if finding.code in NEAR:
        known = next((value for value in finding.arguments.values() if isinstance(value, tuple)), ())
        return only_near(written.strip("\"'"), text, known)
    if finding.code in QUOTES:
        return text.startswith(_OPENING)
    return finding.code in SAFE


def form_of(text: str) -> str | None:
    """The målform that all keys of a text agree on, where some key is of one målform only.

    >>> form_of("kva: x")
    'nn'
    """
    counts = {form: _count(text, form) for form in _OWN}
    agreed = [form for form, count in counts.items() if count]
    return agreed[0] if len(agreed) == 1 else None


def form_is_doubtful(text: str, other: int, language: str) -> bool:
    """Whether so many keys are of the other målform that the one the file says may be what is wrong."""
    return other >= _FEWEST and other > _count(text, language)


def _count(text: str, language: str) -> int:
    return sum(found[1] in _OWN[language] for found in _KEY_WORD.finditer(text))


def first_line(finding: Finding, text: str) -> tuple[Span, str] | None:
    """Where the line that a file must begin with is to stand, and the line; None where it cannot be known."""
    assert finding.suggestion is not None  # noqa: S101 - as above
    key, _, value = finding.suggestion.text.partition(":")
    if key == _FORM:
        form = form_of(text)
        return None if form is None else (finding.suggestion.span, f"{key}: {form}\n")
    return (finding.suggestion.span, finding.suggestion.text) if value else None
