"""No level that shares with other services is entered, or stayed at, without valid consent."""

from __future__ import annotations

from collections.abc import Iterator

from bti_engine.flow.tables import Flow, Level
from bti_engine.model.conditions import Reading
from bti_engine.proof.claims import Claim, Where
from bti_engine.proof.world import Position, World

SLUG = "samtykke"


def claims(flow: Flow) -> Iterator[Claim]:
    """For each level that shares, and each kind of consent that its services need: it is given, or the case stops."""
    kinds = dict.fromkeys(each.needs for each in flow.catalog.services.values() if each.needs)
    for level in flow.levels.values():
        for kind in kinds if level.shares else ():
            name = Reading("samtykke", kind).name
            yield Claim(
                SLUG, level.path, (name,), _without(level, name), arguments={"level": level.id, "consent": kind}
            )


def _without(level: Level, name: str) -> Where:
    def never(world: World, position: Position) -> int:
        here = world.level(position)
        if here is None or here.id != level.id or any(frame.anonymous for frame in position.frames):
            return 0
        given = world.space.with_value(name, "gitt")
        return world.space.everything & ~given & ~world.stopped(position)

    return never
