"""What stands under a key or id that is written wrong, judged as if it were written right.

Otherwise an author would mend `Rolle:` only to be told in the next run of all that is wrong below it, and would be told
that the roles do not exist. Only what can be mended with one word is taken for mended.
"""

from __future__ import annotations

from bti_engine.model.findings import Finding, in_order
from bti_engine.model.source import Entry, Mapping, Node, Scalar, Sequence, Span
from bti_engine.reading import schema_problems
from bti_engine.reading.schema_check import check_shape

_KEYS = frozenset(
    {
        schema_problems.UNKNOWN_KEY,
        schema_problems.OTHER_KEY,
        schema_problems.CAPITAL_KEY,
        schema_problems.BAD_ID,
    }
)
_MOST_ROUNDS = 4

Shape = tuple[Finding, ...]


def with_keys_mended(tree: Mapping, shape: Shape, language: str) -> tuple[Mapping, Shape]:
    """The tree with the keys that `shape` mends, and all that is wrong with its shape then, those keys included."""
    refused: set[Span] = set()
    for _ in range(_MOST_ROUNDS):
        mends = {each.span: _word(each) for each in shape if _mends(each) and each.span not in refused}
        if not mends:
            break
        made = _renamed(tree, mends)
        assert isinstance(made, Mapping)  # noqa: S101 - a map stays one
        found = check_shape(made, language)
        wrong = _misfits(made, mends, found)
        refused |= wrong or {*mends}
        if not wrong:
            tree, shape = made, in_order((*shape, *found))
    return tree, shape


def _mends(finding: Finding) -> bool:
    edit = finding.suggestion
    return finding.kind in _KEYS and edit is not None and edit.span == finding.span


def _word(finding: Finding) -> str:
    assert finding.suggestion is not None  # noqa: S101 - `_mends` has looked
    return finding.suggestion.text


def _renamed(node: Node, mends: dict[Span, str]) -> Node:
    if isinstance(node, Sequence):
        return Sequence(tuple(_renamed(item, mends) for item in node.items), node.span)
    if not isinstance(node, Mapping):
        return node
    entries: dict[str, Entry] = {}
    for key, entry in node.entries.items():
        word = mends.get(entry.key.span, key)
        name = key if word in node.entries or word in entries else word
        spoken = entry.key if name == key else Scalar(name, name, entry.key.span)
        entries[name] = Entry(spoken, _renamed(entry.value, mends))
    return Mapping(entries, node.span)


def _misfits(node: Node, mends: dict[Span, str], found: Shape) -> set[Span]:
    """The mends that were a wrong guess: what stands under the key does not belong under the word."""
    places = {each.span[:3] for each in found}
    return {
        key
        for key, value in _entries(node)
        if key in mends and (key[:3] in places or (isinstance(value, Scalar) and value.span[:3] in places))
    }


def _entries(node: Node) -> list[tuple[Span, Node]]:
    if isinstance(node, Sequence):
        return [pair for item in node.items for pair in _entries(item)]
    if not isinstance(node, Mapping):
        return []
    own = [(entry.key.span, entry.value) for entry in node.entries.values()]
    return own + [pair for entry in node.entries.values() for pair in _entries(entry.value)]
