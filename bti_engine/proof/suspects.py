"""Where a claim that something never comes about is not so, as far as the prover sees."""

from __future__ import annotations

from collections.abc import Iterator

from bti_engine.flow.tables import Move
from bti_engine.proof.claims import Never
from bti_engine.proof.exploring import Explored
from bti_engine.proof.layout import Position
from bti_engine.proof.lens import Lens


def holds_by_itself(lens: Lens, claim: Never) -> bool:
    """Whether a claim about single steps holds there whatever a case comes with, so that nothing need be explored."""
    world = lens.world(claim.names) if claim.places is not None else None
    if world is None or claim.never is None:
        return False
    for place in claim.places or ():
        for position in lens.positions.get(place, ()):
            wrong = claim.never(world, position)
            if wrong and wrong & dict(world.settled(position, world.space.everything)).get(position, 0):
                return False
    return True


def suspects(explored: Explored, claim: Never) -> Iterator[tuple[Position, int, Move | None]]:
    """Where the claim is not so, in the order in which cases come there."""
    world = explored.world
    for position, reached in explored.reached.items():
        if claim.never is not None:
            some = reached & claim.never(world, position)
            if some:
                yield position, some, None
        for move in world.ways(position) if claim.undone is not None else ():
            some = reached & claim.undone(world, position, move)  # type: ignore[misc]  # looked at just above
            some &= world.open_to(position, move) if some else 0
            if some:
                yield position, some, move
