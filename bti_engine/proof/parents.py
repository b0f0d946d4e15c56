"""The parents know before a case goes to a level: where the guide promises it, and wherever no case opens."""

from __future__ import annotations

from collections.abc import Iterator

from bti_engine.flow.tables import Level, Move
from bti_engine.model.conditions import Reading
from bti_engine.model.vocabulary import FAMILY
from bti_engine.proof.claims import Doing, Never
from bti_engine.proof.layout import Position
from bti_engine.proof.lens import Lens
from bti_engine.proof.world import World

SLUG = "føresette"
_KNOWING = frozenset({"involverte", "informerte"})
_INFORMED = Reading("informert", FAMILY).name


def claims(lens: Lens) -> Iterator[Never]:
    """For each level that promises it, and each that says nothing: no way leads there before the parents know.

    They know when they are informed; where nothing is promised, also when they have consented to something. A case that
    opens at the level is there before anybody has been told: that is no way to it.
    """
    flow = lens.flow
    kinds = (own for own, kind in flow.catalog.consents.items() if FAMILY in (*kind.all_of, *kind.one_of))
    consents = tuple(Reading("samtykke", own).name for own in kinds)
    for level in flow.levels.values():
        promised = level.parents in _KNOWING
        if promised or (not level.parents and FAMILY in flow.catalog.roles and level not in flow.start_levels()):
            given = () if promised else consents
            yield Never(
                slug=SLUG,
                path=level.path,
                names=(_INFORMED, *given),
                undone=_unknowing(level, given),
                arguments={"level": level.id},
            )


def _unknowing(level: Level, consents: tuple[str, ...]) -> Doing:
    def undone(world: World, position: Position, move: Move) -> int:
        target = world.flow.steps.get(move.target) if move.kind == "go" else None
        here = world.level(position)
        if target is None or target.level != level.id or (here is not None and here.id == level.id):
            return 0
        some = world.space.with_value(_INFORMED, value=False)
        for name in consents:
            some &= ~world.space.with_value(name, "gitt")
        return some

    return undone
