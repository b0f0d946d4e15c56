"""What a word processor leaves in a text: letters that nobody sees, and dots that were the strokes of a list.

It matters because a search finds no word with such a letter in it, and because a dot makes no list.
"""

from __future__ import annotations

from collections.abc import Iterator

from bti_engine.model.findings import Finding, Kind, Severity, Suggestion
from bti_engine.rules._rule import Judged, Rule
from bti_engine.rules._texts import Wording

UNSEEN = Kind("BTI250", "usynleg-teikn", Severity.WARNING)
BULLET = Kind("BTI251", "punktmerke-i-tekst", Severity.WARNING)

_NO_WIDTH = frozenset("\u00ad\u200b\u200c\u200d\u200e\u200f\u2060\ufeff")
_HARD = frozenset("\u00a0\u2007\u202f")
_OWN_USE = ("\ue000", "\uf8ff")
_BULLETS = "•▪‣●■➢✓\uf0b7\uf0a7\uf0d8\uf0fc"


def check(judged: Judged) -> Iterator[Finding]:
    """A finding for each text with such letters, at the first one."""
    whole = judged.prose.whole
    odd = not whole.replace("\n", "").isprintable()
    dotted = any(bullet in whole for bullet in _BULLETS)
    for wording in judged.prose.texts if odd or dotted else ():
        text = wording.text.text
        bullet = _bullet(text) if dotted else -1
        if bullet >= 0:
            yield judged.finding(BULLET, wording.part(bullet, bullet + 1), sign=text[bullet])
        elif odd and not text.replace("\n", "").isprintable():
            yield from _unseen(judged, wording)


def _bullet(text: str) -> int:
    """Where a dot begins the text or one of its lines, or the first of several; -1 where none does."""
    places = [at for at, letter in enumerate(text) if letter in _BULLETS and text[at - 1 : at].strip(" \n") == ""]
    begins = [at for at in places if not text[:at].rpartition("\n")[2].strip()]
    return (begins or (places if len(places) > 1 else [-1]))[0]


def _unseen(judged: Judged, wording: Wording) -> Iterator[Finding]:
    text = wording.text.text
    places = [at for at in range(len(text)) if _is_odd(text, at)]
    if not places:
        return
    content = wording.text.content
    clean = "".join(" " if letter in _HARD else letter for at, letter in enumerate(text) if not _goes(text, at))
    mended = None if content is None else Suggestion(content.part(0, len(text)), clean.strip())
    first = places[0]
    code = f"U+{ord(text[first]):04X}"
    yield judged.finding(UNSEEN, wording.part(first, first + 1), mended=mended, code=code, count=len(places))


def _is_odd(text: str, at: int) -> bool:
    """A hard space is odd between two words only: between a number and its unit, or after §, it is good typography."""
    letter = text[at]
    if letter in _HARD:
        return text[at - 1 : at].isalpha() and text[at + 1 : at + 2].isalpha()
    return _goes(text, at)


def _goes(text: str, at: int) -> bool:
    return text[at] in _NO_WIDTH or _OWN_USE[0] <= text[at] <= _OWN_USE[1]


RULE = Rule((UNSEEN, BULLET), check)
