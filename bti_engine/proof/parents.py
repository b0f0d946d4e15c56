"""What the parents are promised for a level is so before the case goes there."""

from __future__ import annotations

from collections.abc import Iterator

from bti_engine.flow.tables import Flow, Level, Move
from bti_engine.model.conditions import Reading
from bti_engine.model.vocabulary import FAMILY
from bti_engine.proof.claims import Claim, Doing
from bti_engine.proof.world import Position, World

SLUG = "føresette"
_INFORMED = Reading("informert", FAMILY)


def claims(flow: Flow) -> Iterator[Claim]:
    """For each level that promises it: no way leads there before the parents are informed."""
    for level in flow.levels.values():
        if any(each.path[-1] == "føresette" for each in level.entry):
            yield Claim(SLUG, level.path, (_INFORMED.name,), undone=_uninformed(level), arguments={"level": level.id})


def _uninformed(level: Level) -> Doing:
    def undone(world: World, position: Position, move: Move) -> int:
        target = world.flow.steps.get(move.target) if move.kind == "go" else None
        here = world.level(position)
        if target is None or target.level != level.id or (here is not None and here.id == level.id):
            return 0
        return world.space.with_value(_INFORMED.name, value=False)

    return undone
