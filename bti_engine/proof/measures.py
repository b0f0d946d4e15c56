"""Measures are evaluated before the case leaves the level where they were made."""

from __future__ import annotations

from collections.abc import Iterator

from bti_engine.flow.tables import Flow, Level, Move
from bti_engine.model.conditions import Reading
from bti_engine.proof.claims import Doing, Never, read_by
from bti_engine.proof.layout import Position
from bti_engine.proof.lens import Lens
from bti_engine.proof.world import World

SLUG = "tiltak"
_LEFT = Reading("tal", "tiltak-utan-evaluering")


def claims(lens: Lens) -> Iterator[Never]:
    """For each level whose steps speak of measures that are not evaluated: none is left when the case leaves it."""
    for level in lens.flow.levels.values():
        if _minds(lens.flow, level):
            arguments = {"level": level.id}
            undone = _left(level)
            yield Never(
                slug=SLUG, path=level.path, names=(_LEFT.name,), undone=undone, arguments=arguments, advice=True
            )


def _minds(flow: Flow, level: Level) -> bool:
    read = (each.condition for name in level.steps for each in flow.steps[name].requires)
    return any(_LEFT.name in read_by(condition) for condition in read)


def _left(level: Level) -> Doing:
    def undone(world: World, position: Position, move: Move) -> int:
        here = world.level(position)
        target = world.flow.steps.get(move.target)
        leaves = move.kind == "end" or (move.kind == "go" and target is not None and target.level != level.id)
        if move.source == "*" or not leaves or here is None or here.id != level.id:
            return 0
        return world.space.everything & ~world.space.with_value(_LEFT.name, 0)

    return undone
