"""Whether a file's shape is plainly right, told without the schema library.

Most files that are checked are right, and loading the library costs more than reading the file. So this may
say no to a file that is right after all (the library is asked then), but never yes to one that is wrong: a
property test holds it against the schemas.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from typing import Any

from bti_engine.model import shapes
from bti_engine.model.format import FORMAT, OBJECTS, OVERLAY
from bti_engine.model.source import Mapping, Node, Scalar, Sequence
from bti_engine.model.vocabulary import KEYS, RESERVED_IDS, UNITS, VALUES, in_language
from bti_engine.reading.positions import GUIDE, HEADINGS, map_words, overlay_words

_CODES = frozenset({"nn", "nb", "en", "se"})
_COMMON_LETTERS = str.maketrans("æøåÆØÅé", "aoaAOAe", "-")
_LONGEST_COUNT = 4
_SAFE_DAY = 28

Check = Callable[[Node, Any, str], bool]


def is_sound(tree: Mapping, language: str) -> bool:
    """Whether the shape of a file with keys in `language` is plainly right."""
    version, words = tree.get("format"), tree.get("ord")
    if not isinstance(version, Scalar) or type(version.value) is not int or version.value != FORMAT:
        return False
    if isinstance(words, Mapping) and not _headings(language).issuperset(words.entries):
        return False
    return _object(tree, GUIDE, language)


def _fits(node: Node, shape: shapes.Shape, language: str) -> bool:
    return _CHECKS[type(shape)](node, shape, language)


def _object(node: Node, shape: shapes.Obj, language: str) -> bool:
    if not isinstance(node, Mapping):
        return False
    keys, required = _keys(shape.name, language)
    for key, entry in node.entries.items():
        wanted = keys.get(key)
        if wanted is None or not _CHECKS[type(wanted)](entry.value, wanted, language):
            return False
    return all(key in node.entries for key in required)


def _map(node: Node, shape: shapes.MapOf, language: str) -> bool:
    if not isinstance(node, Mapping):
        return False
    words = map_words(shape.item)
    for key, entry in node.entries.items():
        wanted = shape.item
        if key in words:
            wanted = OVERLAY[key].shape
        elif not _is_id(key):
            return False
        if not _CHECKS[type(wanted)](entry.value, wanted, language):
            return False
    return True


def _list(node: Node, shape: shapes.ListOf, language: str) -> bool:
    item = shape.item
    if isinstance(node, Sequence):
        check = _CHECKS[type(item)]
        return all(check(each, item, language) for each in node.items)
    if isinstance(node, Mapping) and "legg-til" in node.entries:
        added = node.get("legg-til")
        alone = shape.added and len(node.entries) == 1
        return alone and isinstance(added, Sequence) and _list(added, shape, language)
    return shape.lone and _fits(node, item, language)


def _either(node: Node, shape: shapes.Either, language: str) -> bool:
    if isinstance(node, Mapping):
        return _fits(node, shape.long, language)
    return isinstance(node, Scalar) and _fits(node, shape.short, language)


def _word(node: Node, _shape: shapes.Shape, _language: str) -> bool:
    return isinstance(node, Scalar) and type(node.value) in (str, int, float)


def _string(node: Node, _shape: shapes.Shape, _language: str) -> bool:
    return isinstance(node, Scalar) and type(node.value) is str


def _text(node: Node, shape: shapes.Text, language: str) -> bool:
    if isinstance(node, Mapping):
        return _CODES.issuperset(node.entries) and all(
            _word(entry.value, shape, language) for entry in node.entries.values()
        )
    return _word(node, shape, language)


def _yes_no(node: Node, _shape: shapes.YesNo, _language: str) -> bool:
    return isinstance(node, Scalar) and node.value in ("ja", "nei")


def _choice(node: Node, shape: shapes.Choice, language: str) -> bool:
    return isinstance(node, Scalar) and node.value in _words(shape, language)


def _whole(node: Node, _shape: shapes.Whole, _language: str) -> bool:
    return isinstance(node, Scalar) and type(node.value) is int and node.value >= 0


def _day(node: Node, _shape: shapes.Day, _language: str) -> bool:
    """A day that every month has; the others are left to the schema."""
    if not isinstance(node, Scalar) or not isinstance(node.value, str):
        return False
    parts = node.value.split("-")
    if [len(part) for part in parts] != [4, 2, 2] or not all(_digits(part) for part in parts):
        return False
    return "01" <= parts[1] <= "12" and 1 <= int(parts[2]) <= _SAFE_DAY


def _duration(node: Node, _shape: shapes.Duration, language: str) -> bool:
    if not isinstance(node, Scalar) or not isinstance(node.value, str):
        return False
    count, _, unit = node.value.partition(" ")
    fits = _digits(count) and len(count) <= _LONGEST_COUNT and count[0] != "0"
    return fits and unit in _units(language)


def _link(node: Node, _shape: shapes.Link, _language: str) -> bool:
    if not isinstance(node, Scalar) or not isinstance(node.value, str) or len(node.value.split()) != 1:
        return False
    scheme, _, rest = node.value.partition("://")
    return scheme in ("https", "http") and "." in rest.partition("/")[0][1:-1] and node.value.isprintable()


_CHECKS: dict[type, Check] = {
    shapes.Obj: _object,
    shapes.MapOf: _map,
    shapes.ListOf: _list,
    shapes.Either: _either,
    shapes.Text: _text,
    shapes.Word: _word,
    shapes.Ref: _word,
    shapes.Target: _word,
    shapes.ConditionText: _string,
    shapes.YesNo: _yes_no,
    shapes.Choice: _choice,
    shapes.Whole: _whole,
    shapes.Day: _day,
    shapes.Duration: _duration,
    shapes.Link: _link,
}


def _is_id(key: str) -> bool:
    """Whether a key is plainly an id: letters common in Norwegian, digits, hyphens between them."""
    plain = key.translate(_COMMON_LETTERS)
    return plain.isascii() and plain.isalnum() and key[0] != "-" != key[-1] and key not in RESERVED_IDS


def _digits(text: str) -> bool:
    return text.isascii() and text.isdigit()


@cache
def _keys(name: str, language: str) -> tuple[dict[str, shapes.Shape], tuple[str, ...]]:
    """The keys of an object as the author's målform has them, and those that must be there."""
    rows = {in_language(key.name, KEYS, language): key for key in OBJECTS[name]}
    keys = {word: OVERLAY[word].shape for word in overlay_words(name)}
    keys |= {word: key.shape for word, key in rows.items()}
    return keys, tuple(word for word, key in rows.items() if key.required)


@cache
def _words(shape: shapes.Choice, language: str) -> frozenset[str]:
    return frozenset(in_language(word, VALUES, language) for word in shape.words)


@cache
def _units(language: str) -> frozenset[str]:
    return frozenset(in_language(unit, UNITS, language) for unit in UNITS)


@cache
def _headings(language: str) -> frozenset[str]:
    return frozenset({"fjern", "arv", *(in_language(word, KEYS, language) for word in HEADINGS)})
