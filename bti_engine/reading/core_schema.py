"""What a plain word means: the typing of YAML 1.2's core schema, and nothing more.

The editor and the engine must agree on what `no`, `08:30` or `2026-01-01` is (texts, all three), so the
language's own loaders, which follow an older edition, are not asked.
"""

from __future__ import annotations

CONSTANTS: dict[str, bool | None] = {
    "": None,
    "~": None,
    "null": None,
    "Null": None,
    "NULL": None,
    "true": True,
    "True": True,
    "TRUE": True,
    "false": False,
    "False": False,
    "FALSE": False,
}
"""The words that stand for themselves; none is longer than five letters."""

NUMBER_STARTS = frozenset("0123456789+-.")
"""What a number may begin with."""

_NOT_FINITE = {
    sign + "." + word: float(sign + word.lower())
    for sign in ("", "+", "-")
    for word in ("inf", "Inf", "INF", "nan", "NaN", "NAN")
    if not (sign and word.lower() == "nan")
}
_FLOAT_CHARACTERS = frozenset("0123456789.eE+-")
_INT_DIGITS = 4000
"""Longer whole numbers are read as an editor reads them, as floats: `int` refuses them."""


def typed(text: str) -> str | int | float | bool | None:
    """The value of a plain (unquoted) word.

    >>> [typed(word) for word in ("8", "08:30", "1e3", "no", "true", "~", "0x1F")]
    [8, '08:30', 1000.0, 'no', True, None, 31]
    """
    if text in CONSTANTS:
        return CONSTANTS[text]
    if text[0] not in NUMBER_STARTS or not text.isascii():
        return text
    digits = text[1:] if text[0] in "+-" else text
    if digits.isdecimal():
        return int(text) if len(text) < _INT_DIGITS else float(text)
    if text[:2] in {"0x", "0o"}:
        return _based(text)
    if text in _NOT_FINITE:
        return _NOT_FINITE[text]
    return _float(text)


def _based(text: str) -> str | int:
    """A whole number written in base 8 or 16, or the text itself."""
    allowed, base = ("01234567", 8) if text[1] == "o" else ("0123456789abcdefABCDEF", 16)
    digits = text[2:]
    return int(digits, base) if digits and not digits.strip(allowed) else text


def _float(text: str) -> str | float:
    """A decimal number, or the text itself; Python's own reading is wider, so the letters are checked first."""
    if not _FLOAT_CHARACTERS.issuperset(text):
        return text
    try:
        return float(text)
    except ValueError:
        return text
