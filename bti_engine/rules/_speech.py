"""Where a condition is plain speech («Det er framleis grunn til uro»), and which fact its author has in mind.

Read as a condition, a sentence gives one guess after another, and none of them helps.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from msgspec import Struct

from bti_engine.expressions.parser import IFS
from bti_engine.expressions.signatures import SIGNATURES
from bti_engine.model.closest import closest
from bti_engine.model.guide import Fact, Guide
from bti_engine.model.vocabulary import CONDITION_WORDS

_SIGNS = frozenset("=<>!≠≤≥&|")
_ENDS = ".,;:?!«»\"'"
_JOINTS = frozenset({"og", "eller"})
_NOTS = frozenset({"ikkje", "ikke"})
_IS = frozenset({"er", "var", "is"})
_FEWEST = 2
_COMPARED = 3
_SPOKEN = frozenset(
    {"at", "av", "blir", "blitt", "da", "de", "dei", "dere", "det", "då", "ein", "eit", "en", "et", "for", "fordi"}
    | {"fortsatt", "fra", "framleis", "frå", "får", "ha", "han", "har", "ho", "hun", "hva", "hvem", "hvis", "hvordan"}
    | {"kan", "korleis", "kva", "kven", "med", "meir", "mer", "må", "no", "noe", "nok", "noko", "nå", "om", "over"}
    | {"på", "seier", "selv", "sier", "sjølv", "skal", "som", "så", "treng", "trenger", "trengs", "trengst", "under"}
    | {"vere", "vi", "vil", "viss", "være", "å"}
)
"""Words that sentences are held together by, and that no condition has."""
_COMMON = _SPOKEN | frozenset(
    {"alle", "andre", "barn", "barna", "barnet", "bør", "elev", "eleven", "eller", "er", "etter", "familien", "fleire"}
    | {"flere", "foreldra", "foreldre", "foreldrene", "foresatte", "føresette", "før", "gjeld", "gjelder", "gjere"}
    | {
        "gjøre",
        "grunn",
        "går",
        "ikke",
        "ikkje",
        "lang",
        "lenger",
        "lengre",
        "mange",
        "mye",
        "mykje",
        "mot",
        "ny",
        "nye",
    }
    | {"når", "sak", "saka", "saken", "saman", "sammen", "slik", "tenesta", "teneste", "tid", "til", "tjeneste"}
    | {"tjenesten", "ungdommen", "ut", "utan", "uten", "ved", "vidare", "videre", "ønsker", "ønskjer"}
)
"""Words so common that two texts with one of them need not be about the same."""
_SHORTEST = 3
_LONGEST_ENDING = 3


class _Word(Struct, frozen=True):
    text: str
    start: int
    end: int


def speech(guide: Guide, text: str) -> tuple[int, int] | None:
    """The stretch of a condition's text that is plain speech; None where none of it is."""
    names, values = _names(guide), _values(guide)
    parts = [part for part in _parts(text) if part]
    spoken = [_is_speech(part, text, names, values) for part in parts]
    if not any(spoken):
        return None
    strange = [
        said or not _bare(part) or _bare(part)[0].text not in names for part, said in zip(parts, spoken, strict=True)
    ]
    first = last = spoken.index(True)
    while first and strange[first - 1]:
        first -= 1
    while last + 1 < len(parts) and strange[last + 1]:
        last += 1
    return parts[first][0].start, parts[last][-1].end


def meant(guide: Guide, text: str) -> str | None:
    """The fact that plain speech is about: it is named, or a telling word of its question or title is said."""
    said = frozenset(word.text.casefold() for word in _words(text))
    for own, fact in guide.opplysning.items():
        if said & {own, *fact.ogsa}:
            return own
    telling = said - _COMMON
    shared = {own: _shared(telling, own, fact) for own, fact in guide.opplysning.items() if fact.type != "tekst"}
    most = max(shared.values(), default=0)
    best = [own for own, count in shared.items() if count == most]
    return best[0] if most and len(best) == 1 else None


# --- the parts -------------------------------------------------------------------------------------------------------


def _parts(text: str) -> Iterator[list[_Word]]:
    """The words between «og» and «eller»; all of them together where there are parentheses."""
    words = list(_words(text))
    if "(" in text:
        yield words
        return
    part: list[_Word] = []
    for word in words:
        if word.text in _JOINTS:
            yield part
            part = []
        else:
            part.append(word)
    yield part


def _words(text: str) -> Iterator[_Word]:
    start = 0
    for piece in text.split():
        start = text.index(piece, start)
        bare = piece.strip(_ENDS)
        at = start + piece.find(bare)
        if bare:
            yield _Word(bare, at, at + len(bare))
        start += len(piece)


def _bare(part: list[_Word]) -> list[_Word]:
    """A part without the «dersom» and «ikkje» at its head."""
    at = 0
    while at < len(part) - 1 and part[at].text.casefold() in IFS | _NOTS:
        at += 1
    return part[at:]


def _is_speech(part: list[_Word], text: str, names: frozenset[str], values: frozenset[str]) -> bool:
    words = [word.text for word in _bare(part)]
    said = text[part[0].start : part[-1].end]
    if len(words) < _FEWEST or not _SIGNS.isdisjoint(said):
        return False
    first, rest = words[0], words[1:]
    spoken = any(word.casefold() in _SPOKEN for word in words)
    if "(" in said:
        return "(" not in first and first not in names and (spoken or not _IS.isdisjoint(words))
    if rest[0] in _IS:
        compared = len(words) == _COMPARED + (not _NOTS.isdisjoint(rest[1:2]))
        near = first in names or (closest(first, names) is not None and rest[-1] in values)
        return not (compared and near)  # a comparison in words, with one slip at most
    if first in names:
        return spoken and len(words) >= _COMPARED and not (names | values).issuperset(rest)
    if closest(first, names) is not None:
        return spoken
    return len(words) > _FEWEST or rest[0] not in names


def _names(guide: Guide) -> frozenset[str]:
    """Every word that a part of a condition may begin with."""
    facts = (word for own, fact in guide.opplysning.items() for word in (own, *fact.ogsa))
    return frozenset([*facts, *SIGNATURES, *(CONDITION_WORDS[name] for name in SIGNATURES)])


def _values(guide: Guide) -> frozenset[str]:
    """Every word that something may be compared with."""
    answers = (word for fact in guide.opplysning.values() for word in (*fact.val, *fact.ogsa_val))
    return frozenset([*answers, *CONDITION_WORDS, *CONDITION_WORDS.values()])


# --- what is meant ---------------------------------------------------------------------------------------------------


def _shared(telling: Iterable[str], own: str, fact: Fact) -> int:
    """How many of the words are, but for their endings, words of a fact's id, title or question."""
    texts = [text for each in (fact.tittel, fact.sporsmal) if each is not None for text in each.versions.values()]
    known = {word.text.casefold() for text in texts for word in _words(text)} - _COMMON | {own, *own.split("-")}
    return sum(any(_same(word, other) for other in known) for word in telling)


def _same(one: str, other: str) -> bool:
    """Whether two words are the same but for their endings: uro and uroa, hjelp and hjelpe."""
    short, long = sorted((one, other), key=len)
    return len(short) >= _SHORTEST and long.startswith(short) and len(long) - len(short) <= _LONGEST_ENDING
