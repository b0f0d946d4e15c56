"""Steps over the words of one condition, and the dead ends they can come to."""

from __future__ import annotations

from bti_engine.expressions.problems import PARENTHESIS, SPELLING, TOO_DEEP, UNEXPECTED, UNFINISHED, Problem, Stop, swap
from bti_engine.expressions.tokens import Token
from bti_engine.model.closest import closest

DEEPEST = 40
"""How many parentheses and `ikkje` may stand inside each other."""

_STARTS = frozenset({"word", "(", "ikkje"})
_ENDS = frozenset({"end", ")", "og", "eller", ","})


class Cursor:
    """Walks over the words of one condition, once."""

    __slots__ = ("_depth", "_language", "_last", "_place", "_problems", "_text", "_tokens")

    def __init__(self, text: str, words: list[Token], language: str, problems: list[Problem]) -> None:
        self._text = text
        self._tokens = words
        self._language = language
        self._problems = problems
        self._place = 0
        self._depth = 0
        self._last = Token("end", "", 0, 0)

    def _peek(self, ahead: int = 0) -> Token:
        return self._tokens[min(self._place + ahead, len(self._tokens) - 1)]

    def _at(self, kind: str) -> bool:
        return self._tokens[self._place].kind == kind

    def _next(self, kind: str = "") -> Token:
        token = self._tokens[self._place]
        if kind and token.kind != kind:
            raise self._missing()
        self._last = token
        if token.kind != "end":
            self._place += 1
        return token

    def _deeper(self, token: Token) -> None:
        self._depth += 1
        if self._depth > DEEPEST:
            raise Stop(Problem(TOO_DEEP, token.start, token.end, {"limit": DEEPEST}))

    def _close(self, opening: Token) -> None:
        if self._at(")"):
            self._next()
        elif self._at("end"):
            raise Stop(Problem(PARENTHESIS, opening.start, opening.end, {"sign": "(", "other": ")"}))
        else:
            raise self._astray()

    def _missing(self) -> Stop:
        """Something had to come here and did not: point at the word that waits for it."""
        token = self._peek()
        if self._place == 0 or token.kind not in _ENDS:
            return self._astray()
        last = self._last
        return Stop(Problem(UNFINISHED, last.start, last.end, {"after": last.text}))

    def _astray(self) -> Stop:
        """A word or sign that cannot stand where it stands."""
        token = self._peek()
        if token.kind == ")":
            return Stop(Problem(PARENTHESIS, token.start, token.end, {"sign": ")", "other": "("}))
        joint = closest(token.text, ("og", "eller")) if token.kind == "word" and self._peek(1).kind in _STARTS else None
        if joint is not None and self._place > 0:
            return Stop(swap(SPELLING, token.start, token.end, token.text, joint))
        return Stop(Problem(UNEXPECTED, token.start, token.end, {"found": token.text}))
