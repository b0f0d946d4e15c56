"""No case stands still: where something applies, the staff can do what it requires, without altering an answer."""

from __future__ import annotations

from collections.abc import Iterator

from bti_engine.proof.claims import Never, Where, names_in
from bti_engine.proof.gap import outside
from bti_engine.proof.layout import Position
from bti_engine.proof.lens import Lens
from bti_engine.proof.supply import answered, opened
from bti_engine.proof.world import World

SLUG = "veg-vidare"


def claims(lens: Lens) -> Iterator[Never]:
    """For each step: with all answers given, some way on can be opened."""
    flow = lens.flow
    for place in lens.positions:
        step = flow.steps[place]
        level = flow.levels.get(step.level)
        standing = names_in(flow, (each.requirement.condition for each in level.standing)) if level else frozenset()
        yield Never(
            slug=SLUG,
            path=step.path,
            names=tuple(sorted((names_in(flow, lens.bound_at(place)) | standing) - lens.made_at(place).keys())),
            never=_stuck(lens, place),
            arguments={"step": place},
            places=frozenset({place}),
        )


def _stuck(lens: Lens, place: str) -> Where:
    def never(world: World, position: Position) -> int:
        if position.place != place:
            return 0
        some = answered(world, position) & ~outside(lens, world, position)
        return some & ~opened(world, position, lens.ways(position), lens.made_at(place))

    return never
