"""The value that a schema complains of: what it is, what was wanted there, and where to point."""

from __future__ import annotations

from typing import NamedTuple

from bti_engine.model import shapes
from bti_engine.model.findings import Argument, Finding, Kind, Suggestion
from bti_engine.model.source import Mapping, Node, Scalar, Sequence, Span
from bti_engine.reading.positions import GUIDE, long_shape, step_into


class Spot(NamedTuple):
    """A value that something is wrong with, and where it stands.

    Attributes:
        node: The value.
        shape: What was wanted there; None where nothing was.
        key: The key it stands under, if it stands directly under one.
        name: The nearest key above, as written; "" at the top.
        language: The målform of the file's keys.
        tree: All of the file.
        among: The list that it is a thing of, if it is one.
    """

    node: Node
    shape: shapes.Shape
    key: Scalar | None
    name: str
    language: str
    tree: Mapping
    among: Sequence | None = None

    def place(self) -> Span:
        """Where to point: at the value itself if it is short, else at its key."""
        if isinstance(self.node, Scalar) or self.key is None:
            return self.node.span
        return self.key.span

    def wanted(self) -> shapes.Shape:
        """The shape wanted of a plain value: the short form, or one item."""
        shape = long_shape(self.shape, self.node)
        while isinstance(self.node, Scalar):
            if isinstance(shape, shapes.Either):
                shape = shape.short
            elif isinstance(shape, shapes.ListOf) and shape.lone:
                shape = shape.item
            else:
                break
        return shape

    def finding(
        self, kind: Kind, span: Span | None = None, mended: str | None = None, **arguments: Argument
    ) -> Finding:
        """A finding about this spot; `mended` is what should stand at `span`, else instead of the value."""
        place = span or self.place()
        suggestion = None if mended is None else Suggestion(span or self.node.span, mended)
        return Finding(kind, place, arguments, suggestion=suggestion, language=self.language)


def locate(tree: Mapping, path: tuple[str | int, ...], language: str) -> Spot | None:
    """The value at the end of `path`, with what was wanted there."""
    spot = Spot(tree, GUIDE, None, "", language, tree)
    for part in path:
        shape = step_into(spot.shape, spot.node, part, language)
        if shape is None:
            return None
        if isinstance(part, int):
            assert isinstance(spot.node, Sequence)  # noqa: S101 - the path was found in this tree
            spot = spot._replace(node=spot.node.items[part], shape=shape, key=None, among=spot.node)
        else:
            assert isinstance(spot.node, Mapping)  # noqa: S101 - as above
            entry = spot.node.entries[part]
            spot = Spot(entry.value, shape, entry.key, entry.key.text, language, tree)
    return spot
