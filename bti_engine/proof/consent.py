"""Nothing is shared with other services without valid consent: not on entering, and not by staying."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from bti_engine.flow.tables import Arena, Level
from bti_engine.model.conditions import Condition, Reading, atoms
from bti_engine.proof.claims import Claim, Never, Plain, Where
from bti_engine.proof.layout import Position
from bti_engine.proof.lens import Lens
from bti_engine.proof.world import World

SLUG = "samtykke"


def claims(lens: Lens) -> Iterator[Claim]:
    """For each level that shares, and each body with fixed members: consent is given, or the case stops.

    Where services need different kinds, one of them will do for the case to be there; that each service has its own is
    how the engine is made.
    """
    flow = lens.flow
    kinds = dict.fromkeys(each.needs for each in flow.catalog.services.values() if each.needs)
    for level in flow.levels.values():
        if level.shares and kinds:
            names = tuple(Reading("samtykke", kind).name for kind in kinds)
            yield Never(
                slug=SLUG,
                path=level.path,
                names=names,
                never=_without(level, names),
                arguments={"level": level.id, "consent": next(iter(kinds))},
                sentence="fleire" if len(kinds) > 1 else "",
            )
    for level in flow.levels.values():
        if any(_is_kept_to(each.requirement.condition, kinds) for each in level.standing):
            arguments = {"level": level.id}
            yield Plain(slug=SLUG, path=level.path, holds=level.shares, arguments=arguments, sentence="deler")
    entered = {flow.steps[place].arena for place in lens.positions}
    for arena in flow.arenas.values():
        if arena.id not in entered or arena.anonymous == "alltid":
            continue
        for kind in dict.fromkeys(flow.catalog.services[each].needs for each in arena.services):
            if kind:
                name = Reading("samtykke", kind, arena.id).name
                arguments = {"arena": arena.id, "consent": kind}
                never = _by_name_without(arena, name)
                path = (*arena.path, "teneste")
                yield Never(slug=SLUG, path=path, names=(name,), never=never, arguments=arguments, sentence="arena")


def _is_kept_to(condition: Condition, kinds: Iterable[str]) -> bool:
    """Whether a condition reads a consent that services need."""
    read = (each.operand for each in atoms(condition))
    return any(isinstance(each, Reading) and each.builtin == "samtykke" and each.argument in kinds for each in read)


def _without(level: Level, names: tuple[str, ...]) -> Where:
    def never(world: World, position: Position) -> int:
        here = world.level(position)
        if here is None or here.id != level.id or any(frame.anonymous for frame in position.frames):
            return 0
        given = 0
        for name in names:
            given |= world.space.with_value(name, "gitt")
        return world.space.everything & ~given & ~world.stopped(position)

    return never


def _by_name_without(arena: Arena, name: str) -> Where:
    def never(world: World, position: Position) -> int:
        entered = [*position.callers, position.place][1:]
        by_name = (
            world.flow.steps[place].arena == arena.id
            for frame, place in zip(position.frames, entered, strict=True)
            if not frame.anonymous
        )
        return world.space.everything & ~world.space.with_value(name, "gitt") if any(by_name) else 0

    return never
