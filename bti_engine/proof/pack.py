"""The claims of the pack, and the search for what speaks against one of them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from msgspec import Struct

from bti_engine.flow.tables import Flow, Move, Variable
from bti_engine.proof import baton, consent, measures, parents, promise
from bti_engine.proof.changes import values_of
from bti_engine.proof.claims import Claim, known
from bti_engine.proof.exploring import Explored, explore
from bti_engine.proof.tidying import tidied
from bti_engine.proof.trails import Turn, trail
from bti_engine.proof.valuations import size
from bti_engine.proof.world import Position, World

MOST_STATES = 1 << 20
"""More valuations than these are not gone through."""

PACK: tuple[Callable[[Flow], Iterable[Claim]], ...] = (
    consent.claims,
    baton.claims,
    parents.claims,
    measures.claims,
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


class Lens:
    """The explorations of one flow, each through some variables and made once."""

    def __init__(self, flow: Flow) -> None:
        self.flow = flow
        self._explored: dict[tuple[str, ...], Explored] = {}

    def explored(self, names: Iterable[str]) -> Explored | None:
        """Everything that may happen, seen through some variables; None where that is too much to go through."""
        key = tuple(sorted(set(names)))
        if key not in self._explored:
            more = {name: known(self.flow, name) for name in key}
            if self.states(key, more) > MOST_STATES:
                return None
            self._explored[key] = explore(World(self.flow, key, more))
        return self._explored[key]

    def states(self, names: Iterable[str], more: dict[str, Variable]) -> int:
        """How many valuations some variables have."""
        return size({name: values_of(more[name]) for name in names})


def claims_of(flow: Flow) -> tuple[Claim, ...]:
    """All that the pack claims of a flow."""
    return tuple(claim for claims in PACK for claim in claims(flow))


def against(explored: Explored, claim: Claim) -> Against | None:
    """The shortest way to what a claim says never comes about; None where it does not."""
    world = explored.world
    for position, some, move in _suspects(explored, claim):
        rest = dict(world.settled(position, some)).get(position, 0) if move is None else some
        turns = tidied(world, trail(explored, position, some), rest)
        return Against(turns, position, move)
    return None


def _suspects(explored: Explored, claim: Claim) -> Iterator[tuple[Position, int, Move | None]]:
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
