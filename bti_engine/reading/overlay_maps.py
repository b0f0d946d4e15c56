"""Maps by id: what a thing of the base may also be called, and in what order things stand."""

from __future__ import annotations

from bti_engine.model.source import NOWHERE, Entry, Mapping, Scalar
from bti_engine.reading.strictness import aliases_in

EMPTY = Mapping({}, NOWHERE)
"""The base of a guide that has none."""


class Naming:
    """The ids of a base's things, and the further ids (`også`) under which a local guide may name them."""

    def __init__(self, base: Mapping) -> None:
        self._own = base.entries
        self._others = dict(aliases_in(base))

    @property
    def ids(self) -> list[str]:
        """All ids that name something of the base."""
        return [*self._own, *self._others]

    def entry(self, word: str) -> Entry | None:
        """The base's thing that `word` names."""
        return self._own.get(self.own_id(word))

    def own_id(self, word: str) -> str:
        """The base's own id of what `word` names; `word` itself where the base has no such thing."""
        return word if word in self._own else self._others.get(word, word)


def things(node: Mapping) -> dict[str, Entry]:
    """The things of a map, without the overlay words."""
    return {key: entry for key, entry in node.entries.items() if key not in ("fjern", "arv")}


def reworded(key: Scalar, own_id: str) -> Scalar:
    """A key that says `own_id`, where it stood."""
    return key if key.text == own_id else Scalar(own_id, own_id, key.span, key.content)


def ordered(entries: dict[str, Entry], after: dict[str, str]) -> dict[str, Entry]:
    """The entries with each that has a place in `after` right behind its neighbour, others as they stood.

    >>> from bti_engine.model.source import NOWHERE, Entry, Scalar
    >>> word = Scalar("x", "x", NOWHERE)
    >>> list(ordered({key: Entry(word, word) for key in "abcd"}, {"d": "a"}))
    ['a', 'd', 'b', 'c']
    """
    followers: dict[str, list[str]] = {}
    for key, neighbour in after.items():
        followers.setdefault(neighbour, []).append(key)
    made: dict[str, Entry] = {}

    def put(key: str) -> None:
        if key not in made:
            made[key] = entries[key]
            for follower in followers.get(key, ()):
                put(follower)

    for key in entries:
        if key not in after:
            put(key)
    for key in entries:  # those that wait for each other in a ring
        put(key)
    return made
