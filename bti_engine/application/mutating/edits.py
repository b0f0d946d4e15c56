"""One change in a resolved tree, and the same change as a local guide would write it over its base."""

from __future__ import annotations

from msgspec import Struct

from bti_engine.model.source import Entry, Mapping, Node, Scalar, Sequence, Span

Path = tuple[str, ...]


class Edit(Struct, frozen=True):
    """What is done at one place.

    Attributes:
        path: The keys and ids that lead there; list items go by their number, also where one stands without its list.
        value: What is put there; None takes away what stands there.
    """

    path: Path
    value: Node | None = None


def edited(tree: Mapping, edit: Edit) -> Mapping:
    """The tree with one change; all else is as it was, places too."""
    made = _put(tree, edit.path, edit.value)
    assert isinstance(made, Mapping)  # noqa: S101 - no change is made at the root
    return made


def _put(node: Node | None, words: Path, value: Node | None) -> Node | None:
    """A node with a value at a path; None where nothing is left of it."""
    if not words:
        return value
    word, rest = words[0], words[1:]
    if isinstance(node, Sequence):
        items = node.items
        made = _put(items[int(word)], rest, value)
        kept = (*items[: int(word)], *(() if made is None else (made,)), *items[int(word) + 1 :])
        return Sequence(kept, node.span) if kept else None
    if isinstance(node, Mapping) and (word in node.entries or word != "0"):
        entry = node.entries.get(word)
        made = _put(None if entry is None else entry.value, rest, value)
        others = {key: each for key, each in node.entries.items() if key != word}
        if made is None:
            return Mapping(others, node.span)
        key = Scalar(word, word, node.span.before()) if entry is None else entry.key
        return Mapping(node.entries | {word: Entry(key, made)}, node.span)
    return _put(node, rest, value)  # one item that stands without its list


def as_local(tree: Mapping, edit: Edit, place: Span) -> Mapping:
    """A local guide that makes this change in a guide it builds on, and no other.

    Args:
        tree: The resolved tree of the guide.
        edit: The change.
        place: Where the change is to be told of.
    """
    return _patch(tree, edited(tree, edit), edit.path, place)


def unlocked(node: Node, file: str) -> Node:
    """A tree without the locks that one file sets: what it locks, its own author may change."""
    if isinstance(node, Sequence):
        return Sequence(tuple(unlocked(each, file) for each in node.items), node.span)
    if not isinstance(node, Mapping):
        return node
    entries = {
        key: Entry(entry.key, unlocked(entry.value, file))
        for key, entry in node.entries.items()
        if key != "låst" or entry.key.span.file != file
    }
    return Mapping(entries, node.span)


def _patch(before: Mapping, after: Mapping, path: Path, place: Span, above: Path = ()) -> Mapping:
    """A map of a local guide that turns `before` into `after` along a path."""
    word, rest = path[0], path[1:]
    there, made = before.get(word), after.get(word)
    if made is None:
        return _map(place, {"fjern": Sequence((_word(word, place),), place)})
    if isinstance(there, Mapping) and isinstance(made, Mapping):
        if not rest:
            made = _inheriting("nei", made, place)
        elif rest[0] in there.entries | made.entries:
            made = _patch(there, made, rest, place, (*above, word))
            if word == "steg" and above[:1] == ("nivå",):
                made = _inheriting("ja", made, place)
    return _map(place, {word: made})


def _inheriting(word: str, made: Mapping, place: Span) -> Mapping:
    """A map of a local guide that says whether it keeps what the base has there."""
    return Mapping(_map(place, {"arv": _word(word, place)}).entries | made.entries, place)


def _map(place: Span, values: dict[str, Node]) -> Mapping:
    return Mapping({key: Entry(_word(key, place), node) for key, node in values.items()}, place)


def _word(word: str, place: Span) -> Scalar:
    return Scalar(word, word, place)
