"""How stored events of older shapes become events of today: one pure function a step, on the plain fields.

Stored logs cannot be rewritten, so an old body is read as it stands and lifted in memory. A step leads to the
next version of its type or, for a type that has left, to the type that took over.
"""

from __future__ import annotations

from collections.abc import Callable

from msgspec import Struct

Fields = dict[str, object]
"""A body and its attachments as plain values; an attachment that was erased is not among them."""


class Lift(Struct, frozen=True):
    """One step: what the fields are after `change`."""

    type: str
    version: int
    change: Callable[[Fields], Fields]


LIFTS: dict[tuple[str, int], Lift] = {}
"""(type, version) as stored → the step from there. Rows are added, never changed and never removed."""


def route(name: str, version: int) -> tuple[str, int, tuple[Callable[[Fields], Fields], ...]]:
    """The type and version that stored fields end up as, and the changes on the way there."""
    changes: list[Callable[[Fields], Fields]] = []
    while (step := LIFTS.get((name, version))) is not None:
        changes.append(step.change)
        name, version = step.type, step.version
    return name, version, tuple(changes)
