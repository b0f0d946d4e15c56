"""Maps by id: what a thing of the base may also be called, and in what order things stand."""

from __future__ import annotations

from bti_engine.model.aliases import aliases_in
from bti_engine.model.source import NOWHERE, Entry, Mapping, Node, Scalar, Sequence

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

    @property
    def own_ids(self) -> list[str]:
        """The base's own ids."""
        return [*self._own]

    def by_title(self, word: str) -> str | None:
        """The own id of the thing whose title somebody wrote instead of its id."""
        wanted = " ".join(word.split()).casefold()
        return next((own for own, entry in self._own.items() if wanted in _titles(entry.value)), None)

    def entry(self, word: str) -> Entry | None:
        """The base's thing that `word` names."""
        return self._own.get(self.own_id(word))

    def own_id(self, word: str) -> str:
        """The base's own id of what `word` names; `word` itself where the base has no such thing."""
        return word if word in self._own else self._others.get(word, word)


def _titles(thing: Node) -> list[str]:
    title = thing.get("tittel") if isinstance(thing, Mapping) else None
    texts = [each.value for each in title.entries.values()] if isinstance(title, Mapping) else [title]
    return [" ".join(text.text.split()).casefold() for text in texts if isinstance(text, Scalar)]


def by_own_answers(base: Mapping, local: Mapping) -> Mapping:
    """A local fact with its answers under the ids that the base knows them by (`også-val`)."""
    also, answers = base.get("også-val"), local.get("val")
    if not isinstance(also, Mapping) or not isinstance(answers, Mapping):
        return local
    own = {key: entry.value.text for key, entry in also.entries.items() if isinstance(entry.value, Scalar)}
    entries: dict[str, Entry] = {}
    for key, entry in answers.entries.items():
        if key == "fjern":
            entries[key] = Entry(entry.key, _by_own_ids(entry.value, own))
        else:
            entries.setdefault(own.get(key, key), Entry(reworded(entry.key, own.get(key, key)), entry.value))
    value = Entry(local.entries["val"].key, Mapping(entries, answers.span))
    return Mapping(local.entries | {"val": value}, local.span)


def _by_own_ids(words: Node, own: dict[str, str]) -> Node:
    """One word or a list of them, each as the id that it stands for."""
    if isinstance(words, Sequence):
        return Sequence(tuple(_by_own_ids(each, own) for each in words.items), words.span)
    return reworded(words, own.get(words.text, words.text)) if isinstance(words, Scalar) else words


def things(node: Mapping) -> dict[str, Entry]:
    """The things of a map, without the overlay words."""
    return {key: entry for key, entry in node.entries.items() if key not in ("fjern", "arv", "bruk")}


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
