"""What z3 says of the claims on a flow."""

from collections.abc import Iterable

import oracle_claims
import oracle_getting_on
import z3
from oracle_backward import Search
from oracle_claims import Claim
from oracle_places import Spot
from oracle_rules import World
from oracle_slots import any_of

from bti_engine.flow.tables import Flow

Key = tuple[str, tuple[str, ...]]


class Oracle:
    """Verdicts on a guide, and then on guides that are much like it.

    What was found in the guide is held against the rules that a like guide does not share with it: where none of them
    leads to where a claim would be broken, it holds there too. Else it is looked for anew.

    Attributes:
        verdicts: Whether each claim on the guide holds; of some properties alone, if they are named.
    """

    def __init__(self, flow: Flow, only: frozenset[str] = frozenset()) -> None:
        self._search, self._flow, self._only = Search(), flow, only
        self._claims = {claim.key: claim for claim in self._asked(flow)}
        world = self._world(flow, self._claims.values())
        alone = {key: self._search.comes(world, claim.goals(world)) for key, claim in self._claims.items()}
        self.verdicts = {key: found is not None for key, found in alone.items()}
        self._alone = {key: found for key, found in alone.items() if found is not None}
        self._together = self._search.comes(world, _goals(world, [self._claims[key] for key in self._alone]))

    def of(self, flow: Flow) -> dict[Key, bool]:
        """Whether each claim on a flow holds."""
        claims = [self._claims.get(each.key, each) if each.always else each for each in self._asked(flow)]
        world = self._world(flow, claims)
        held = [claim for claim in claims if claim.key in self._alone]
        if self._search.comes(world, _goals(world, held), self._together) is None:
            held = []
        return {
            claim.key: claim in held or self._search.comes(world, claim.goals(world)) is not None for claim in claims
        }

    def _asked(self, flow: Flow) -> list[Claim]:
        return [each for each in claims_of(flow) if not self._only or each.slug in self._only]

    def _world(self, flow: Flow, claims: Iterable[Claim]) -> World:
        read = (each for claim in (*self._claims.values(), *claims) for each in claim.reads)
        return World(flow, dict.fromkeys(read), self._flow)


def claims_of(flow: Flow) -> tuple[Claim, ...]:
    """All claims on a flow."""
    return (*oracle_claims.claims_of(flow), *oracle_getting_on.claims_of(flow))


def _goals(world: World, claims: Iterable[Claim]) -> dict[Spot, z3.BoolRef]:
    """Where some of the claims would be broken."""
    each = [claim.goals(world) for claim in claims]
    return {spot: any_of(wrong[spot] for wrong in each) for spot in world.spots}
