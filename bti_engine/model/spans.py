"""Where in the files the thing at a path stands: for whoever judges a guide by its meaning and points at its text."""

from __future__ import annotations

from bti_engine.model.source import Mapping, Node, Scalar, Sequence, Span

Path = tuple[str, ...]


def key_at(tree: Mapping, path: Path) -> Span:
    """The key or list item that `path` ends at; where a part is missing, the nearest thing above that is there."""
    here: Node = tree
    span = tree.span.before()
    for word in path:
        if isinstance(here, Mapping):
            entry = here.entries.get(word)
            if entry is None:
                if word.isdecimal():
                    continue  # one item that stands without its list
                return span
            span, here = entry.key.span, entry.value
        elif isinstance(here, Sequence):
            if not word.isdecimal() or int(word) >= len(here.items):
                return span
            here = here.items[int(word)]
            span = first_line(here)
        elif not word.isdecimal():
            return span
    return span


def first_line(node: Node) -> Span:
    """A place that stands for `node` without covering half the file: its first key, else all of it."""
    if isinstance(node, Mapping) and node.entries:
        return next(iter(node.entries.values())).key.span
    return node.span


def in_brackets(items: Sequence) -> bool:
    """Whether a list stands in brackets, so that a comma parts its things; in doubt it does not."""
    first = items.items[0].span if items.items else items.span
    return (first.line, first.column) == (items.span.line, items.span.column + 1)


def words_of(scalar: Scalar) -> Span:
    """The text of a plain value without the quotes around it, where it stands on one line."""
    span, content = scalar.span, scalar.content
    if content is None or span.line != span.end_line or content.column == span.column:
        return span
    return span._replace(column=content.column, end_column=span.end_column - (content.column - span.column))
