"""A decision has an outcome for every answer."""

from __future__ import annotations

from collections.abc import Iterator

from bti_engine.proof.claims import Never, Where, names_in
from bti_engine.proof.layout import Position
from bti_engine.proof.lens import Lens
from bti_engine.proof.supply import answered, led_to
from bti_engine.proof.world import World

SLUG = "avgjerd"


def claims(lens: Lens) -> Iterator[Never]:
    """For each step whose outcomes all have conditions: with all answers given, one applies."""
    flow = lens.flow
    for place in lens.positions:
        step = flow.steps[place]
        applies = [each.applies for each in flow.moves[place] if each.kind != "alert"]
        told = [each for each in applies if each is not None]
        if told and len(told) == len(applies):
            yield Never(
                slug=SLUG,
                path=step.path,
                names=tuple(sorted(names_in(flow, told))),
                never=_gap(lens, place),
                arguments={"step": place},
                places=frozenset({place}),
            )


def _gap(lens: Lens, place: str) -> Where:
    def never(world: World, position: Position) -> int:
        return outside(lens, world, position) & answered(world, position) if position.place == place else 0

    return never


def outside(lens: Lens, world: World, position: Position) -> int:
    """The valuations for which no outcome applies, whatever the staff record.

    Where a case is stopped, or an answer is wanting that is not asked for, it is not the outcomes that are wanting.
    """
    some, made = 0, lens.made_at(position.place)
    for move in lens.ways(position):
        if move.source != "*":
            some |= world.must(position, (move.applies,), made) if move.applies is not None else world.space.everything
    unknown = 0
    for name in world.names:
        if world.variables[name].reading is None:
            unknown |= world.space.with_value(name, None)
    return world.space.everything & ~led_to(world, position, some) & ~world.stopped(position) & ~unknown
