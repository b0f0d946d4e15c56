"""From the level that requires it, somebody holds the baton for as long as the case is there."""

from __future__ import annotations

from collections.abc import Iterator

from bti_engine.flow.tables import Flow, Level
from bti_engine.model.conditions import Reading
from bti_engine.proof.claims import Claim, Where
from bti_engine.proof.world import Position, World

SLUG = "stafetthaldar"
_HELD = Reading("stafetthaldar").name


def claims(flow: Flow) -> Iterator[Claim]:
    """For each level that requires a holder of the baton: there is one."""
    for level in flow.levels.values():
        if level.baton:
            yield Claim(SLUG, level.path, (_HELD,), _nobody(level), arguments={"level": level.id})


def _nobody(level: Level) -> Where:
    def never(world: World, position: Position) -> int:
        here = world.level(position)
        return world.space.with_value(_HELD, value=False) if here is not None and here.id == level.id else 0

    return never
