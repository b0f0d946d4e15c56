"""From words to the ids they name, with the word that was most likely meant where an id is unknown."""

from __future__ import annotations

from collections.abc import Iterable

from bti_engine.expressions.problems import (
    NONE_OF_KIND,
    OTHER_LANGUAGE,
    UNKNOWN_ID,
    Edit,
    Problem,
    Stop,
    swap,
)
from bti_engine.expressions.symbols import Symbols
from bti_engine.expressions.tokens import Token
from bti_engine.model.closest import closest, nearest_first
from bti_engine.model.findings import Argument, Kind
from bti_engine.model.spelling import AS_WRITTEN
from bti_engine.model.vocabulary import CONDITION_WORDS, FAMILY, GUARDIANS, KEYS, ROLES, in_language, to_canonical

MOST_SHOWN = 12
"""How many allowed words a finding lists."""


def shown(words: Iterable[str]) -> tuple[str, ...]:
    """The words that a finding lists: the first few, with a mark where there are more."""
    listed = tuple(words)
    return listed if len(listed) <= MOST_SHOWN else (*listed[:MOST_SHOWN], "…")


def correction(word: Token, words: Iterable[str]) -> Edit | None:
    """The word that was most likely meant, in place of `word`."""
    near = closest(word.text, words)
    return None if near is None else Edit(word.start, word.end, near)


def stop(kind: Kind, word: Token, edit: Edit | None = None, /, **arguments: Argument) -> Stop:
    """A problem with one word, ready to be raised."""
    return Stop(Problem(kind, word.start, word.end, arguments, edit))


class IdFinder:
    """Looks ids up in the symbols of one guide, in one målform; raises `Stop` for what it cannot find."""

    __slots__ = ("_language", "_problems", "_symbols")

    def __init__(self, symbols: Symbols, language: str, problems: list[Problem]) -> None:
        self._symbols = symbols
        self._language = language
        self._problems = problems

    def find(self, kinds: tuple[str, ...], word: Token) -> str:
        """The canonical id of the thing of one of `kinds` that `word` names."""
        known = tuple(id_ for kind in kinds for id_ in self.known(kind))
        if "rolle" in kinds:
            return self._role(word, known)
        return self._among(kinds[0], word, known)

    def level_or_step(self, word: Token, *, level: bool) -> str:
        """`nivå 2` or the full name of a step; `level` tells that the word `nivå` was said."""
        levels = self.known("nivå")
        if level or self.canonical(word.text, levels) is not None:
            return f"nivå {self._among('nivå', word, levels)}"
        return self.find(("steg",), word)

    def word_of(self, words: tuple[str, ...], kind: str, word: Token) -> str:
        """One of the language's own words, such as what `tal` can count."""
        own = {in_language(canonical, CONDITION_WORDS, self._language): canonical for canonical in words}
        if word.text in own:
            return own[word.text]
        for written, canonical in own.items():
            if word.text in {canonical, CONDITION_WORDS[canonical]}:
                self.other_language(word, written)
                return canonical
        raise stop(UNKNOWN_ID, word, correction(word, own), kind=kind, id=word.text, known=tuple(own))

    def known(self, kind: str) -> tuple[str, ...]:
        """The ids of one kind; `dato` is the facts that are dates."""
        if kind == "dato":
            return tuple(id_ for id_, fact in self._symbols.facts.items() if fact.kind == "dato")
        return self._symbols.ids.get(kind, ())

    def canonical(self, text: str, known: Iterable[object]) -> str | None:
        """The id that `text` stands for, by itself, as a whole alias, or with aliases between its slashes."""
        if text in known:
            return text
        aliases = self._symbols.aliases
        for other in (aliases.get(text, ""), "/".join(aliases.get(part, part) for part in text.split("/"))):
            if other in known:
                return other
        return None

    def written(self, kind: str, id_: str) -> str:
        """An id as the author writes it."""
        if kind == "rolle" and id_ in ROLES:
            return in_language(id_, ROLES, self._language)
        spoken = self._symbols.spoken.get(self._language, AS_WRITTEN)
        return spoken.place(id_) if kind in {"steg", "utfall"} else spoken.id(kind, id_)

    def other_language(self, word: Token, own: str) -> None:
        """Tell that `word` is written `own` in the author's målform."""
        self._problems.append(swap(OTHER_LANGUAGE, word.start, word.end, word.text, own))

    def _role(self, word: Token, known: tuple[str, ...]) -> str:
        """Three roles belong to the language and are written in its målform."""
        canonical = to_canonical(word.text, ROLES, "nb")
        if word.text.casefold() in GUARDIANS and FAMILY in known and self.canonical(word.text, known) is None:
            own = self.written("rolle", FAMILY)
            shown_first = shown((own, *(id_ for id_ in self._listed("rolle", known) if id_ != own)))
            edit = Edit(word.start, word.end, own)
            raise stop(UNKNOWN_ID, word, edit, kind="rolle", id=word.text, known=shown_first)
        if canonical not in ROLES or canonical not in known:
            return self._among("rolle", word, known)
        own = self.written("rolle", canonical)
        if word.text != own and word.text not in self._symbols.aliases:
            self.other_language(word, own)
        return canonical

    def _listed(self, kind: str, known: tuple[str, ...]) -> tuple[str, ...]:
        return tuple(self.written(kind, id_) for id_ in known)

    def _among(self, kind: str, word: Token, known: tuple[str, ...]) -> str:
        found = self.canonical(word.text, known)
        if found is not None:
            return found
        name = in_language(kind, KEYS, self._language)
        if not known:
            raise stop(NONE_OF_KIND, word, kind=name, id=word.text)
        listed = self._listed(kind, known)
        edit = as_listed(correction(word, (*listed, *known)), known, listed) or _last_part(word, listed)
        raise stop(UNKNOWN_ID, word, edit, kind=name, id=word.text, known=shown(nearest_first(word.text, listed)))


def as_listed(edit: Edit | None, known: tuple[str, ...], listed: tuple[str, ...]) -> Edit | None:
    """The same, with the id as the author writes it, also where the one from the base was nearer."""
    if edit is None or edit.text in listed:
        return edit
    return Edit(edit.start, edit.end, listed[known.index(edit.text)])


def _last_part(word: Token, known: tuple[str, ...]) -> Edit | None:
    """The one step or outcome whose last part `word` is: `evaluer` for `1/evaluer`."""
    ending = [id_ for id_ in known if id_.endswith("/" + word.text)]
    return Edit(word.start, word.end, ending[0]) if len(ending) == 1 else None
