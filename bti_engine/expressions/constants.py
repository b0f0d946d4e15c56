"""From words to constants: yes and no, numbers, dates, choices, states and levels."""

from __future__ import annotations

from datetime import date

from bti_engine.expressions.domains import OperandType
from bti_engine.expressions.ids import IdFinder, as_listed, correction, shown, stop
from bti_engine.expressions.problems import (
    NO_SUCH_DAY,
    OTHER_LANGUAGE,
    SPELLING,
    UNEXPECTED,
    UNKNOWN_VALUE,
    WANTS_DATE,
    WANTS_NUMBER,
    WANTS_YES_NO,
    Edit,
    Problem,
    Stop,
    swap,
)
from bti_engine.expressions.raw import Value
from bti_engine.expressions.tokens import Token
from bti_engine.model.conditions import Constant
from bti_engine.model.numerals import digits as digits_of
from bti_engine.model.vocabulary import CONDITION_WORDS, in_language, to_canonical

_YES_NO = {"ja": True, "nei": False}
_FOREIGN_YES_NO = {
    "ja": "ja", "nei": "nei", "true": "ja", "false": "nei", "yes": "ja", "no": "nei", "sant": "ja",
    "usant": "nei", "sann": "ja", "usann": "nei",
}  # fmt: skip
_ANSWERS = {"ja": "gitt", "nei": "nekta"}
"""What is meant by an answer to the question whether there is consent."""
_NONE = frozenset({"ingen", "inga", "intet", "ikkje-noko"})
_ISO = "dddd-dd-dd"
_SPOKEN = 3
_MOST_DIGITS = 15


class Constants:
    """Turns words into constants of a type, in one målform; raises `Stop` where it cannot."""

    __slots__ = ("_ids", "_language", "_problems")

    def __init__(self, language: str, ids: IdFinder, problems: list[Problem]) -> None:
        self._language = language
        self._ids = ids
        self._problems = problems

    def constant(self, name: str, kind: OperandType, value: Value) -> Constant:
        """The constant that `value` stands for when compared with `name`, which is of type `kind`."""
        if value.level is not None and kind.result != "nivå":
            raise stop(UNEXPECTED, value.level, found=value.level.text)
        if kind.result == "ja-nei":
            return self._yes_no(name, value.word)
        if kind.result == "tal":
            return _number(name, value.word)
        if kind.result == "dato":
            return _date(name, value.word)
        if kind.result == "tilstand":
            return self._state(name, kind, value.word)
        return self._one_of(name, kind, value.word)

    def _yes_no(self, name: str, word: Token) -> bool:
        if word.text in _YES_NO:
            return _YES_NO[word.text]
        own = _FOREIGN_YES_NO.get(word.text.casefold())
        if own is None:
            raise stop(WANTS_YES_NO, word, name=name, found=word.text)
        self._problems.append(swap(SPELLING, word.start, word.end, word.text, own))
        return _YES_NO[own]

    def _state(self, name: str, kind: OperandType, word: Token) -> str:
        """A state is a word of the language, written in the author's målform."""
        canonical = to_canonical(word.text, CONDITION_WORDS, "nb")
        if canonical not in kind.values:
            known = [in_language(str(state), CONDITION_WORDS, self._language) for state in kind.values]
            answer = in_language(_ANSWERS.get(word.text, ""), CONDITION_WORDS, self._language)
            edit = Edit(word.start, word.end, answer) if answer in known else None
            raise _unknown_value(name, word, known, edit)
        own = in_language(canonical, CONDITION_WORDS, self._language)
        if own != word.text:
            self._problems.append(swap(OTHER_LANGUAGE, word.start, word.end, word.text, own))
        return canonical

    def _one_of(self, name: str, kind: OperandType, word: Token) -> str:
        found = self._ids.canonical(kind.also.get(word.text, word.text), kind.values)
        if found is None:
            known, values = kind.written(self._language), tuple(map(str, kind.values))
            edit = as_listed(correction(word, (*known, *values)), values, tuple(known))
            raise _unknown_value(name, word, known, edit)
        return found


def _unknown_value(name: str, word: Token, known: list[str], edit: Edit | None = None) -> Stop:
    edit = edit or correction(word, known)
    return stop(UNKNOWN_VALUE, word, edit, name=name, found=word.text, known=shown(known))


def _number(name: str, word: Token) -> int:
    digits = word.text.removeprefix("-")
    if not (digits.isascii() and digits.isdigit() and len(digits) <= _MOST_DIGITS):
        spelt = "0" if word.text.casefold() in _NONE else digits_of(word.text)
        edit = None if spelt is None else Edit(word.start, word.end, spelt)
        raise stop(WANTS_NUMBER, word, edit, name=name, found=word.text)
    return int(word.text)


def _date(name: str, word: Token) -> str:
    if _is_date(word.text):
        return word.text
    if _looks_iso(word.text):
        raise stop(NO_SUCH_DAY, word, found=word.text)
    parts = word.text.split(".")
    iso = "-".join(part.zfill(2) for part in reversed(parts)) if len(parts) == _SPOKEN else ""
    edit = Edit(word.start, word.end, iso) if _is_date(iso) else None
    raise stop(WANTS_DATE, word, edit, name=name, found=word.text)


def _looks_iso(text: str) -> bool:
    return text.isascii() and "".join("d" if sign.isdigit() else sign for sign in text) == _ISO


def _is_date(text: str) -> bool:
    """A day of the calendar as `2026-01-31`, and in no other of the ways that a date can be written."""
    if not _looks_iso(text):
        return False
    try:
        date.fromisoformat(text)
    except ValueError:
        return False
    return True
