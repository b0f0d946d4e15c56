"""A national identity number or a telephone number in a text.

It matters because a guide is public: nobody's identity number may stand in it, and a telephone number that stands in
a sentence is not found again when it changes.
"""

from __future__ import annotations

from collections.abc import Iterator

from bti_engine.model.findings import Finding, Kind, Severity
from bti_engine.rules._rule import Judged, Rule
from bti_engine.rules._texts import Wording

IDENTITY = Kind("BTI245", "fødselsnummer-i-tekst")
TELEPHONE = Kind("BTI246", "telefonnummer-i-tekst", Severity.WARNING)

_DIGITS = frozenset("0123456789")
_GAPS = " \u00a0\u202f"
_IDENTITY_GROUPS = ((11,), (6, 5))
_TELEPHONE_GROUPS = ((8,), (2, 2, 2, 2), (3, 2, 3))
_COUNTRY = "47"
_FIRST_WEIGHTS = (3, 7, 6, 1, 8, 9, 4, 5, 2, 1)
_SECOND_WEIGHTS = (5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1)


def check(judged: Judged) -> Iterator[Finding]:
    """A finding for each such number."""
    if sum(map(judged.prose.whole.count, _DIGITS)) < sum(_TELEPHONE_GROUPS[0]):
        return
    for wording in judged.prose.texts:
        if not _DIGITS.isdisjoint(wording.text.text):
            yield from _numbers(judged, wording)


def _numbers(judged: Judged, wording: Wording) -> Iterator[Finding]:
    text = wording.text.text
    for start, end, groups in _runs(text):
        sizes = tuple(len(group) for group in groups)
        if sizes in _IDENTITY_GROUPS and _is_identity("".join(groups)):
            yield judged.finding(IDENTITY, wording.part(start, end))
        elif _is_telephone(groups):
            yield judged.finding(TELEPHONE, wording.part(start, end), number=text[start:end])


def _runs(text: str) -> Iterator[tuple[int, int, tuple[str, ...]]]:
    """Each number that stands by itself, with its groups of digits: where it starts and ends."""
    at = 0
    while at < len(text):
        if text[at] not in _DIGITS:
            at += 1
            continue
        start, groups = at, [""]
        while at < len(text) and (text[at] in _DIGITS or (text[at] in _GAPS and text[at + 1 : at + 2] in _DIGITS)):
            if text[at] in _DIGITS:
                groups[-1] += text[at]
            else:
                groups.append("")
            at += 1
        around = text[start - 1 : start] + text[at : at + 1]
        if not any(sign.isalnum() or sign in "/-–%" for sign in around):
            yield start - (around[:1] == "+"), at, tuple(groups)


def _is_telephone(groups: tuple[str, ...]) -> bool:
    """Eight digits, written as telephone numbers are; a day written in one (20260801) is none."""
    if groups[0] == _COUNTRY:
        groups = groups[1:]
    digits = "".join(groups)
    if tuple(len(group) for group in groups) not in _TELEPHONE_GROUPS or digits[0] in "01":
        return False
    is_day = digits[:2] in ("19", "20") and "01" <= digits[4:6] <= "12" and "01" <= digits[6:] <= "31"
    return not (len(groups) == 1 and is_day)


def _is_identity(digits: str) -> bool:
    """Whether eleven digits are a birth number or a D-number, real or made up for tests."""
    day, month = int(digits[:2]) % 40, int(digits[2:4]) % 20
    if not (1 <= day <= 31 and 1 <= month <= 12):  # noqa: PLR2004 - days and months
        return False
    numbers = [int(digit) for digit in digits]
    sums = [sum(a * b for a, b in zip(w, numbers, strict=False)) for w in (_FIRST_WEIGHTS, _SECOND_WEIGHTS)]
    return all(each % 11 == 0 for each in sums)


RULE = Rule((IDENTITY, TELEPHONE), check)
