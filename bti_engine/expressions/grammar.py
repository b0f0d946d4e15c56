"""The grammar of conditions: words and signs in, the tree as written out.

expr := and ("eller" and)*      and := not ("og" not)*      not := ["ikkje"] atom
atom := "(" expr ")" | name | name op constant | name ["ikkje"] "i" "(" constant ("eller" constant)* ")"
name := word | word "(" ["nivå"] [word] ["til" word] ["her"] ")"
"""

from __future__ import annotations

from typing import Literal, cast

from bti_engine.expressions.cursor import Cursor
from bti_engine.expressions.problems import (
    NO_ARGUMENT,
    SPELLING,
    TURNED,
    Edit,
    Problem,
    Stop,
    swap,
)
from bti_engine.expressions.raw import (
    Call,
    Name,
    Raw,
    RawAmong,
    RawAnd,
    RawCompare,
    RawHolds,
    RawNot,
    RawOr,
    Value,
)
from bti_engine.expressions.signatures import SIGNATURES
from bti_engine.expressions.tokens import Token
from bti_engine.model.conditions import Operator
from bti_engine.model.numerals import digits
from bti_engine.model.vocabulary import CONDITION_WORDS, UNITS, in_language, to_canonical

_SIGNS = frozenset({"=", "!=", "<", "<=", ">", ">="})
_FLIPPED = {"=": "=", "!=": "!=", "<": ">", "<=": ">=", ">": "<", ">=": "<="}
_JOINTS = {"og": "og", "and": "og", "eller": "eller", "or": "eller"}
_NOTS = frozenset({"not", "ikkje", "ikke"})
_LIST_ENDS = frozenset({"eller", "og", ")", "end"})
_FROM = frozenset({"frå", "fra", "av", "for", "med", "hos"})
"""Words that no id is: what follows them is plain speech."""
_EQUALS = frozenset({"er", "is"})
_UNITS = frozenset({*UNITS, *UNITS.values(), "gonger", "ganger", "gong", "gang", "stk"})


class Grammar(Cursor):
    """The rules of the grammar, a method each."""

    __slots__ = ()

    def whole(self) -> Raw:
        """The whole text as one condition.

        Raises:
            Stop: At the first word that cannot stand where it stands.
        """
        tree = self._either()
        if not self._at("end"):
            raise self._astray()
        return tree

    # -- joints ---------------------------------------------------------------------------------------

    def _either(self) -> Raw:
        start = self._peek().start
        parts = [self._all()]
        while self._joined("eller"):
            parts.append(self._all())
        return parts[0] if len(parts) == 1 else RawOr(tuple(parts), start, self._last.end)

    def _all(self) -> Raw:
        start = self._peek().start
        parts = [self._not()]
        while self._joined("og"):
            parts.append(self._not())
        return parts[0] if len(parts) == 1 else RawAnd(tuple(parts), start, self._last.end)

    def _joined(self, joint: Literal["og", "eller"]) -> bool:
        """Whether `joint` comes next; `and`, `OR` and the like are read as what they mean."""
        token = self._peek()
        if token.kind == "word" and _JOINTS.get(token.text.casefold()) == joint:
            self._problems.append(swap(SPELLING, token.start, token.end, token.text, joint))
        elif token.kind != joint:
            return False
        self._next()
        return True

    def _not(self) -> Raw:
        token = self._peek()
        foreign = token.kind == "word" and token.text.casefold() in _NOTS
        if foreign and self._peek(1).kind in {"word", "("}:
            word = in_language("ikkje", CONDITION_WORDS, self._language)
            self._problems.append(swap(SPELLING, token.start, token.end, token.text, word))
        elif token.kind != "ikkje":
            return self._atom()
        self._next()
        self._deeper(token)
        part = self._atom()
        self._depth -= 1
        return RawNot(part, token.start, self._last.end)

    # -- atoms ----------------------------------------------------------------------------------------

    def _atom(self) -> Raw:
        token = self._peek()
        if token.kind == "(":
            self._next()
            self._deeper(token)
            inside = self._either()
            self._depth -= 1
            self._close(token)
            return inside
        if token.kind != "word":
            raise self._missing()
        if self._is_turned():
            raise Stop(self._turned(token))
        return self._condition_on(self._name())

    def _condition_on(self, name: Name) -> Raw:
        """What is said of a name: nothing, a comparison, or a list."""
        start = name.start
        token = self._peek()
        if token.kind in _SIGNS or (token.kind == "word" and token.text.casefold() in _EQUALS):
            return self._comparison(name)
        negated = token.kind == "ikkje"
        if negated and self._peek(1).kind in _SIGNS:
            return self._not_equal(name)
        if self._peek(int(negated)).kind == "i":
            if negated:
                self._next()
            return RawAmong(name, self._list(self._next()), negated, start, self._last.end)
        return RawHolds(name, start, name.end)

    def _comparison(self, name: Name) -> Raw:
        sign = self._next()
        spoken = sign.kind == "word"
        if (spoken or sign.kind == "=") and self._at("ikkje") and self._peek(1).kind == "word":
            sign = self._instead(sign, self._next(), "!=")
        elif self._at("(") and (spoken or sign.kind in {"=", "!="}):
            negated = sign.kind == "!="
            among = f"{in_language('ikkje', CONDITION_WORDS, self._language)} i" if negated else "i"
            sign = self._instead(sign, sign, among)
            return RawAmong(name, self._list(sign), negated, name.start, self._last.end)
        elif spoken:
            sign = self._instead(sign, sign, "=")
        value = self._value()
        operator = cast("Operator", sign.kind)
        return RawCompare(name, sign, operator, value, name.start, self._last.end)

    def _not_equal(self, name: Name) -> Raw:
        """`behov ikkje = anna`, which is written `behov != anna`."""
        word, sign = self._next(), self._next()
        instead = {"=": "!=", "!=": "=", "<": ">=", "<=": ">", ">": "<=", ">=": "<"}[sign.kind]
        sign = self._instead(word, sign, instead)
        value = self._value()
        return RawCompare(name, sign, cast("Operator", instead), value, name.start, self._last.end)

    def _instead(self, first: Token, last: Token, instead: str) -> Token:
        """Read what stands from `first` to `last` as one sign, and tell how it is written."""
        found = self._text[first.start : last.end]
        self._problems.append(swap(SPELLING, first.start, last.end, found, instead))
        return Token(instead, instead, first.start, last.end)

    def _list(self, before: Token) -> tuple[Value, ...]:
        """`(one eller another)` after `i`."""
        opening = self._peek()
        if opening.kind != "(":
            if opening.kind != "word":
                raise self._missing()
            raise Stop(self._bare_list(before))
        self._next()
        values = [self._value()]
        while self._another():
            values.append(self._value())
        self._close(opening)
        return tuple(values)

    def _another(self) -> bool:
        """Whether the list goes on; a comma or `og` is read as `eller`."""
        token = self._peek()
        if token.kind in {",", "og"} or (token.kind == "word" and token.text.casefold() in _JOINTS):
            written = " eller" if token.kind == "," else "eller"
            edit = Edit(token.start, token.end, written)
            arguments = {"found": token.text, "instead": "eller"}
            self._problems.append(Problem(SPELLING, token.start, token.end, {**arguments}, edit))
        elif token.kind != "eller":
            return False
        self._next()
        return True

    def _bare_list(self, before: Token) -> Problem:
        """A list without its parenthesis: `behov i eige eller anna`."""
        self._value()
        while self._at("eller") and self._peek(1).kind == "word" and self._peek(2).kind in _LIST_ENDS:
            self._next()
            self._value()
        found = self._text[before.end : self._last.end].strip()
        return swap(SPELLING, self._last.end - len(found), self._last.end, found, f"({found})")

    def _value(self) -> Value:
        token = self._next("word")
        if token.text == "nivå" and self._at("word"):
            return Value(self._next(), token)
        return Value(self._without_unit(token))

    def _without_unit(self, token: Token) -> Token:
        """A number without the unit that a person says after it: `ti dagar` is written `10`."""
        unit = self._peek()
        number = digits(token.text)
        if number is None or unit.kind != "word" or unit.text.casefold() not in _UNITS:
            return token
        self._next()
        found = self._text[token.start : unit.end]
        self._problems.append(swap(SPELLING, token.start, unit.end, found, number))
        return Token("word", number, token.start, unit.end)

    # -- names ----------------------------------------------------------------------------------------

    def _name(self) -> Name:
        word = self._next()
        if self._at("("):
            return Name(word, self._call(self._next()))
        whole = self._hyphenated(word)
        if whole is not None:
            return Name(whole, None)
        if self._at("word") and self._wants_argument(word.text):
            raise Stop(self._bare_argument(word))
        return Name(word, None)

    def _hyphenated(self, word: Token) -> Token | None:
        """`møte avtalt`, which is written `møte-avtalt`."""
        rest = self._peek()
        text = f"{word.text}-{rest.text}"
        if rest.kind != "word" or to_canonical(text, CONDITION_WORDS, self._language) not in SIGNATURES:
            return None
        self._next()
        found = self._text[word.start : rest.end]
        self._problems.append(swap(SPELLING, word.start, rest.end, found, text))
        return Token("word", text, word.start, rest.end)

    def _bare_argument(self, word: Token) -> Problem:
        """`samtykke tverrfagleg til ppt`, which is written `samtykke(tverrfagleg til ppt)`."""
        first = self._next()
        if first.text in _FROM:
            example = f"{word.text}(…)"
            return Problem(NO_ARGUMENT, word.start, self._last.end, {"name": word.text, "example": example})
        if first.text == "nivå" and self._at("word"):
            self._next()
        if self._at("til") and self._peek(1).kind == "word":
            self._next()
            self._next()
        if self._at("her"):
            self._next()
        written = f"{word.text}({self._text[first.start : self._last.end]})"
        edit = Edit(word.start, self._last.end, written)
        arguments = {"name": word.text, "example": written}
        return Problem(NO_ARGUMENT, word.start, self._last.end, {**arguments}, edit)

    def _wants_argument(self, word: str) -> bool:
        signature = SIGNATURES.get(to_canonical(word, CONDITION_WORDS, self._language))
        return signature is not None and signature.argument != ""

    def _call(self, opening: Token) -> Call:
        level = argument = to = here = None
        if self._at("word"):
            argument = self._next()
            if argument.text == "nivå" and self._at("word"):
                level, argument = argument, self._next()
        if self._at("til"):
            self._next()
            to = self._next("word")
        if self._at("her"):
            here = self._next()
        self._close(opening)
        return Call(opening.start, self._last.end, level, argument, to, here)

    # -- a number or ja/nei first -----------------------------------------------------------------------

    def _is_turned(self) -> bool:
        """Whether a constant, a sign and a name come next."""
        constant, sign, name = self._peek(), self._peek(1), self._peek(2)
        named = name.kind == "word" and not _is_constant(name.text)
        return sign.kind in _SIGNS and named and _is_constant(constant.text)

    def _turned(self, token: Token) -> Problem:
        """`16 <= alder`, which is written `alder >= 16`."""
        self._next()
        sign = self._next()
        name = self._name()
        written = f"{self._text[name.start : name.end]} {_FLIPPED[sign.kind]} {token.text}"
        edit = Edit(token.start, name.end, written)
        return Problem(TURNED, token.start, name.end, {"instead": written}, edit)


def _is_constant(text: str) -> bool:
    """Whether a word is a constant whatever it is compared with: ja, nei, a number, a date."""
    return text in {"ja", "nei"} or text.replace("-", "").isdecimal()
