"""What the municipality promises itself: `regel: {aldri: …}` never comes about, not even as something unknown."""

from __future__ import annotations

from collections.abc import Iterator

from bti_engine.flow.tables import Flow
from bti_engine.model.conditions import Condition
from bti_engine.proof.claims import Claim, Where, read_by
from bti_engine.proof.world import Position, World

SLUG = "regel"


def claims(flow: Flow) -> Iterator[Claim]:
    """For each promise that something never is so: it never is."""
    for promise in flow.promises.values():
        if promise.never is not None:
            path = (*promise.path, "aldri")
            yield Claim(SLUG, path, read_by(promise.never), _broken(promise.never), arguments={"promise": promise.id})


def _broken(condition: Condition) -> Where:
    def never(world: World, position: Position) -> int:
        return world.not_surely_false(position, condition)

    return never
