"""Somebody holds the baton at each level that requires it or leaves a step to its holder.

That it is never more than one, and that a handover leaves no gap, is how a case is made: it has room for one holder,
who stays so until another has said yes.
"""

from __future__ import annotations

from collections.abc import Iterator

from bti_engine.flow.tables import Level
from bti_engine.model.conditions import Reading
from bti_engine.model.vocabulary import BATON
from bti_engine.proof.claims import Never, Where
from bti_engine.proof.layout import Position
from bti_engine.proof.lens import Lens
from bti_engine.proof.world import World

SLUG = "stafetthaldar"
_HELD = Reading("stafetthaldar").name


def claims(lens: Lens) -> Iterator[Never]:
    """For each level that requires a holder of the baton, or leaves something to one: there is one."""
    for level in lens.flow.levels.values():
        if level.baton or _leaves_to_one(lens, level):
            yield Never(slug=SLUG, path=level.path, names=(_HELD,), never=_nobody(level), arguments={"level": level.id})


def _leaves_to_one(lens: Lens, level: Level) -> bool:
    """Whether a step that cases come to has the holder of the baton as the one responsible."""
    return any(BATON in lens.flow.steps[each].responsible for each in level.steps if each in lens.positions)


def _nobody(level: Level) -> Where:
    def never(world: World, position: Position) -> int:
        here = world.level(position)
        return world.space.with_value(_HELD, value=False) if here is not None and here.id == level.id else 0

    return never
