"""The claims of the pack, and the search for what speaks against one of them."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from msgspec import Struct

from bti_engine.flow.tables import Flow, Move
from bti_engine.proof import (
    alerts,
    baton,
    closing,
    consent,
    gap,
    levels,
    measures,
    overlap,
    parents,
    promise,
    reach,
    stuck,
    waits,
)
from bti_engine.proof.claims import Claim, Never
from bti_engine.proof.exploring import Explored
from bti_engine.proof.layout import Position
from bti_engine.proof.lens import Lens
from bti_engine.proof.suspects import suspects
from bti_engine.proof.tidying import tidied
from bti_engine.proof.trails import Turn, trail

PACK: tuple[Callable[[Lens], Iterable[Claim]], ...] = (
    consent.claims,
    alerts.claims,
    baton.claims,
    parents.claims,
    gap.claims,
    overlap.claims,
    stuck.claims,
    closing.claims,
    reach.claims,
    levels.claims,
    measures.claims,
    waits.claims,
    promise.claims,
)
"""The properties, in the order in which they are told."""


class Against(Struct, frozen=True):
    """What speaks against a claim: a way to a state that it says never comes about.

    Attributes:
        move: The way on that is open there and must not be; None where the state itself is what must not be.
    """

    turns: tuple[Turn, ...]
    position: Position
    move: Move | None = None


def claims_of(flow: Flow | Lens) -> tuple[Claim, ...]:
    """All that the pack claims of a flow."""
    lens = flow if isinstance(flow, Lens) else Lens(flow)
    return tuple(claim for claims in PACK for claim in claims(lens))


def against(explored: Explored, claim: Never) -> Against | None:
    """The shortest way to what a claim says never comes about; None where it does not."""
    world = explored.world
    for position, some, move in suspects(explored, claim):
        rest = dict(world.settled(position, some)).get(position, 0) if move is None else some
        turns = tidied(world, trail(explored, position, some), rest)
        return Against(turns, position, move)
    return None
