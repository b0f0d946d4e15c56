"""Proving a guide: each claim of the pack holds, is broken by a story that the real engine has told, or is not proved.

The prover looks through as few variables as it can. Where the engine cannot follow a trail, the variables of what
stood in the way are looked through too, and it is tried again.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal

from msgspec import Struct

from bti_engine.application.enacting import Enacted, abstract, enact
from bti_engine.flow.tables import Flow
from bti_engine.proof.claims import Claim, read_by
from bti_engine.proof.exploring import Explored
from bti_engine.proof.pack import Against, Lens, against, claims_of

_MOST_TRIES = 12

Status = Literal["holds", "broken", "not-proved"]


class Verdict(Struct, frozen=True):
    """What is known of a claim.

    Attributes:
        names: The variables that were looked through in the end.
        against: The trail to what must not be; None where the claim holds.
        enacted: What the real engine did of that trail; with all of it done, the claim is broken.
    """

    claim: Claim
    status: Status
    names: tuple[str, ...]
    against: Against | None = None
    enacted: Enacted | None = None


def prove_all(flow: Flow) -> Iterator[Verdict]:
    """A verdict on each claim of the pack."""
    claims = claims_of(flow)
    lens = Lens(flow)
    together = frozenset(name for claim in claims for name in claim.names)
    for claim in claims:
        yield verdict(lens, claim, together)


def verdict(lens: Lens, claim: Claim, together: frozenset[str] = frozenset()) -> Verdict:
    """The verdict on one claim.

    Args:
        lens: The explorations of the flow.
        claim: The claim.
        together: Variables to look through from the start, so that claims share an exploration.
    """
    names = frozenset(claim.names) | together
    found: Against | None = None
    done: Enacted | None = None
    for _ in range(_MOST_TRIES):
        explored = lens.explored(names)
        if explored is None:
            break
        found = against(explored, claim)
        if found is None:
            return Verdict(claim, "holds", tuple(sorted(names)))
        done = enact(lens.flow, found.turns, found.move)
        if done.stood is None and _came_about(explored, claim, found, done):
            return Verdict(claim, "broken", tuple(sorted(names)), found, done)
        more = _more_names(lens.flow, explored, found, done) - names
        if not more:
            break
        names |= more
    return Verdict(claim, "not-proved", tuple(sorted(names)), found, done)


def _came_about(explored: Explored, claim: Claim, found: Against, done: Enacted) -> bool:
    """Whether the real case was where the claim says that none is, or where the way it took is to be shut."""
    world = explored.world
    position, values = abstract(world.flow, done.case, done.context)
    real = {name: values[name] for name in world.names}
    if position != found.position or any(value not in world.space.values[name] for name, value in real.items()):
        return False
    wrong = claim.never(world, position) if claim.never is not None else 0
    if claim.undone is not None and found.move is not None:
        wrong = claim.undone(world, position, found.move)
    return bool(world.space.box(real) & wrong)


def _more_names(flow: Flow, explored: Explored, found: Against, done: Enacted) -> frozenset[str]:
    """The variables of the conditions that the trail did not know of and that stood in its way."""
    number = done.stood[0] if done.stood is not None else len(found.turns)
    way = found.move if number == len(found.turns) else found.turns[number].move
    if way is None:
        return frozenset()
    position = found.turns[max(number - 1, 0)].position
    read = (name for condition in explored.world.bound(position, way) for name in read_by(condition))
    return frozenset(name for name in read if name in flow.variables)
