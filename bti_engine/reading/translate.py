"""From a file's own målform to canonical nynorsk: keys, choices, units and the three role ids of the language.

Only what the key table says is such a word is translated, by its place in the guide: an id of the author's own
is never touched, nor a text. Conditions and targets stay as written, for the expression reader knows both
målformer. Every value keeps its place in the file.
"""

from __future__ import annotations

from collections.abc import Mapping as Table

from bti_engine.model import shapes
from bti_engine.model.source import Entry, Mapping, Node, Scalar, Sequence
from bti_engine.model.vocabulary import KEYS, ROLES, UNITS, VALUES, to_canonical
from bti_engine.reading.positions import GUIDE, key_shape, long_shape, map_words

_ROLE = shapes.Ref("rolle")
_NONE: Table[str, str] = {}


def translate(tree: Mapping, language: str) -> Mapping:
    """The tree with all words of the format in canonical nynorsk; a nynorsk tree is returned as it is."""
    return tree if language == "nn" else _object(tree, GUIDE.name, _NONE)


def _node(node: Node, shape: shapes.Shape | None) -> Node:
    if shape is None:
        return node
    shape = long_shape(shape, node)
    if isinstance(node, Scalar):
        return _scalar(node, shape)
    match node, shape:
        case Sequence(items), shapes.ListOf(item):
            return Sequence(tuple(_node(each, item) for each in items), node.span)
        case Mapping(), shapes.Obj(name):
            return _object(node, name, _NONE)
        case Mapping(), shapes.MapOf(item):
            return _map(node, item, ROLES if item == shapes.Obj("rolle") else _NONE)
        case Mapping(), shapes.ListOf():
            return _entries(node, {"legg-til": ("legg-til", shape)})
    return node


def _scalar(node: Scalar, shape: shapes.Shape) -> Scalar:
    match shape:
        case shapes.Choice():
            return _word(node, VALUES)
        case shapes.Duration():
            count, space, unit = node.text.rpartition(" ")
            return _said(node, f"{count}{space}{_canonical(unit, UNITS)}")
        case shapes.Ref() if shape == _ROLE:
            return _word(node, ROLES)
        case shapes.ListOf(item) | shapes.Either(item):
            return _scalar(node, item)
    return node


def _object(node: Mapping, name: str, ids: Table[str, str]) -> Mapping:
    """An object; `ids` translates the ids of the map that it stands in, which `etter` names."""
    plan: dict[str, tuple[str, shapes.Shape | None]] = {}
    for key in node.entries:
        canonical = _canonical(key, KEYS)
        plan[key] = (canonical, key_shape(name, canonical))
    made = _entries(node, plan)
    for key, table in (("fjern", KEYS), ("etter", ids)):
        made = _with(made, key, table)
    words = made.get("ord") if name == GUIDE.name else None
    return _replace(made, "ord", _map(words, shapes.Text(), KEYS)) if isinstance(words, Mapping) else made


def _map(node: Mapping, item: shapes.Shape, ids: Table[str, str]) -> Mapping:
    """A map by id; `ids` translates the ids that belong to the language."""
    entries: dict[str, Entry] = {}
    for key, entry in node.entries.items():
        if key in map_words(item):
            _put(entries, key, entry)
        elif isinstance(item, shapes.Obj) and isinstance(entry.value, Mapping):
            value = _object(entry.value, item.name, ids)
            _put(entries, _own(key, ids, entries), Entry(_word(entry.key, ids), value))
        else:
            _put(entries, _own(key, ids, entries), Entry(_word(entry.key, ids), _node(entry.value, item)))
    return _with(Mapping(entries, node.span), "fjern", ids)


def _own(key: str, ids: Table[str, str], there: dict[str, Entry]) -> str:
    """The id that a key stands for; where one stands there in both målformer, each keeps a name: that is told later."""
    own = _canonical(key, ids)
    return ids.get(own, own) if own in there else own


def _entries(node: Mapping, plan: dict[str, tuple[str, shapes.Shape | None]]) -> Mapping:
    entries: dict[str, Entry] = {}
    for key, entry in node.entries.items():
        canonical, shape = plan.get(key, (key, None))
        _put(entries, canonical, Entry(_said(entry.key, canonical), _node(entry.value, shape)))
    return Mapping(entries, node.span)


def _put(entries: dict[str, Entry], key: str, entry: Entry) -> None:
    """Where both målformer of one key stand, the file's own counts: the other is a finding already."""
    if key not in entries or entries[key].key.span == entry.key.span:
        entries[key] = entry


def _with(node: Mapping, key: str, table: Table[str, str]) -> Mapping:
    """The map with the words under `key` (one, or a list) translated."""
    value = node.get(key)
    if isinstance(value, Scalar):
        return _replace(node, key, _word(value, table))
    if isinstance(value, Sequence):
        items = tuple(_word(item, table) if isinstance(item, Scalar) else item for item in value.items)
        return _replace(node, key, Sequence(items, value.span))
    return node


def _replace(node: Mapping, key: str, value: Node) -> Mapping:
    return Mapping(node.entries | {key: Entry(node.entries[key].key, value)}, node.span)


def _word(node: Scalar, table: Table[str, str]) -> Scalar:
    return _said(node, _canonical(node.text, table)) if table else node


def _said(node: Scalar, text: str) -> Scalar:
    return node if text == node.text else Scalar(text, text, node.span, node.content)


def _canonical(word: str, table: Table[str, str]) -> str:
    return to_canonical(word, table, "nb") if table else word
