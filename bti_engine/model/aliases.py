"""The further ids (`også`) under which guides may name a thing, as in the other målform."""

from __future__ import annotations

from collections.abc import Iterator
from collections.abc import Mapping as Table
from typing import Protocol

from bti_engine.model.format import OBJECTS
from bti_engine.model.source import Mapping, Node, Scalar, Sequence

Aliases = Table[str, Table[str, str]]
"""For each kind of thing, the further ids of its things, each with the thing's own id."""


def aliases_of(tree: Mapping) -> Aliases:
    """All the further ids that the things of a guide say they have."""
    return {
        key.name: dict(aliases_in(things))
        for key in OBJECTS["guide"]
        if isinstance(things := tree.get(key.name), Mapping)
    }


def aliases_in(things: Mapping) -> Iterator[tuple[str, str]]:
    """The further ids of the things of one map, each with the thing's own id."""
    for own_id, entry in things.entries.items():
        others = entry.value.get("også") if isinstance(entry.value, Mapping) else None
        for other in members(others):
            if isinstance(other, Scalar) and other.text not in things.entries:
                yield other.text, own_id


class Named(Protocol):
    """A thing that may have further ids."""

    @property
    def ogsa(self) -> tuple[str, ...]:
        """Its further ids."""


def own_id(things: Table[str, Named], word: str) -> str:
    """The own id of the thing that a word names; "" where it names none."""
    if word in things:
        return word
    return next((own for own, thing in things.items() if word in thing.ogsa), "")


def members(node: Node | None) -> tuple[Node, ...]:
    """The items of a list, or of a value that stands for a list of one."""
    if node is None:
        return ()
    return node.items if isinstance(node, Sequence) else (node,)
