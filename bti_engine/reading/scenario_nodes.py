"""Short ways to read a canonical scenario tree, whose shape has been judged: what is not there is empty."""

from __future__ import annotations

from collections.abc import Iterator

from bti_engine.model.source import Entry, Mapping, Node, Scalar, Sequence


def value_at(node: Node | None, key: str) -> Node | None:
    """The value of a key; None where there is none."""
    return node.get(key) if isinstance(node, Mapping) else None


def text_at(node: Node | None, key: str) -> str:
    """The text of a key, or ""."""
    return text_of(value_at(node, key))


def text_of(node: Node | None) -> str:
    """The text that a value is, or "" where it is something else."""
    return node.text if isinstance(node, Scalar) else ""


def items_of(node: Node | None) -> tuple[Node, ...]:
    """The items of a list; a value by itself is one."""
    if node is None:
        return ()
    return node.items if isinstance(node, Sequence) else (node,)


def texts_of(node: Node | None) -> tuple[str, ...]:
    """The texts of a list."""
    return tuple(each.text for each in items_of(node) if isinstance(each, Scalar))


def entries_of(node: Node | None) -> tuple[tuple[str, Entry], ...]:
    """The keys of a map, each with its value and place."""
    return tuple(node.entries.items()) if isinstance(node, Mapping) else ()


def pairs_of(node: Node | None) -> Iterator[tuple[str, str]]:
    """The keys of a map, each with its text."""
    for key, entry in entries_of(node):
        if isinstance(entry.value, Scalar):
            yield key, entry.value.text
