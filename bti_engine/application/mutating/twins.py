"""Whether something is required all the same when one requirement is gone: proved on the changed flow."""

from __future__ import annotations

from collections.abc import Iterator

from msgspec import Struct
from msgspec.structs import replace

from bti_engine.application.mutating.edits import Path
from bti_engine.application.mutating.weaker import is_consent
from bti_engine.flow.binding import binding
from bti_engine.flow.tables import Flow, Level, Move, Requirement
from bti_engine.model.conditions import And, Compare, Condition, Holds
from bti_engine.proof.changes import values_of
from bti_engine.proof.claims import read_by
from bti_engine.proof.exploring import Explored, explore
from bti_engine.proof.layout import Position
from bti_engine.proof.valuations import size
from bti_engine.proof.world import World

_MOST_STATES = 1 << 14
"""Of more valuations than these it is not asked: then the requirement is taken to matter."""
_CONDITION_KEYS = frozenset({"må", "krav"})


class Required(Struct, frozen=True, eq=False):
    """A requirement of a flow.

    Attributes:
        condition: What is required; path: that of its row.
        at: The path of what was changed; another, where the guide says the same twice and the flow once.
        moves_on: Whether a case goes elsewhere by itself when it ceases to hold.
    """

    condition: Condition
    path: Path
    at: Path
    moves_on: bool = False


def requirement_of(flow: Flow, path: Path) -> Required | None:
    """The requirement that stands at a path of the guide, or at the thing whose condition stands there."""
    short = path[:-1] if path[-1] in _CONDITION_KEYS and path[-2].isdecimal() else path
    for level in flow.levels.values():
        for each in level.standing:
            row = each.requirement
            if row.path == short or (path == (*level.path, "føresette") and _is_parents(row.condition)):
                return Required(row.condition, row.path, short, bool(each.otherwise))
    for row in _rows(flow):
        if row.path == short:
            return Required(row.condition, row.path, short)
    for moves in flow.moves.values():
        for move in moves:
            if (*move.path, "vilkår") == path and move.applies is not None:
                return Required(move.applies, path, path)
    return None


def consent_in(required: Required) -> Required | None:
    """The consent that is part of a requirement with more to it; None where there is none, or nothing else."""
    if not isinstance(required.condition, And):
        return None
    found = tuple(part for part in required.condition.parts if isinstance(part, Holds | Compare) and is_consent(part))
    if not found:
        return None
    return replace(required, condition=found[0] if len(found) == 1 else And(found))


def _is_parents(condition: Condition) -> bool:
    """Whether a condition is what `føresette: samtykkjer` asks for."""
    return is_consent(condition) if isinstance(condition, Holds) else False


def _rows(flow: Flow) -> Iterator[Requirement]:
    for level in flow.levels.values():
        yield from level.entry
    for step in flow.steps.values():
        yield from step.requires
        for move in flow.moves[step.name]:
            yield from move.requires


def required_anyway(before: Flow, after: Flow, required: Required) -> tuple[Path, ...] | None:
    """Where the same is required still, as paths; () where it holds for other reasons; None where it may not hold.

    Args:
        before: The flow with the requirement; after: the one without it, with the variables of both.
        required: The requirement.
    """
    names = tuple(dict.fromkeys(read_by(required.condition)))
    if size({name: values_of(after.variables[name]) for name in names if name in after.variables}) > _MOST_STATES:
        return None
    explored = explore(World(after, names))
    if _may_be_without(before, explored, required):
        return None
    return tuple(dict.fromkeys(_twins(before, explored, required)))


def _may_be_without(before: Flow, explored: Explored, required: Required) -> bool:
    """Whether a case can be, or go, where the requirement would have stopped it."""
    world = explored.world
    for position, reached in explored.reached.items():
        without = reached & ~world.must(position, (required.condition,))
        if not without:
            continue
        if without & ~world.stopped(position) and _stands_at(before, world.level(position), required):
            return True
        for move in world.ways(position):
            if without & world.open_to(position, move) and _binds(before, world, position, move, required):
                return True
    return False


def _stands_at(before: Flow, level: Level | None, required: Required) -> bool:
    """Whether it was required for as long as a case is at a level."""
    known = before.levels.get(level.id) if level is not None else None
    return known is not None and any(each.requirement.path == required.path for each in known.standing)


def _binds(before: Flow, world: World, position: Position, move: Move, required: Required) -> bool:
    """Whether it was required for a way on."""
    level = world.level(position)
    old = next((each for each in before.moves.get(move.source, ()) if _same_way(each, move)), None)
    if old is None:
        return False
    if required.path == (*old.path, "vilkår"):
        return True
    rows = binding(before, old, level.id if level is not None else "", position.callers)
    return any(each.path == required.path for each in rows)


def _same_way(one: Move, other: Move) -> bool:
    return one.outcome == other.outcome and one.anonymous == other.anonymous


def _twins(before: Flow, explored: Explored, required: Required) -> Iterator[Path]:
    """The rows that say the same: at the level where it was required to stay, else on the ways that it bound."""
    world = explored.world
    levels = {id(level): level for position in explored.reached if (level := world.level(position)) is not None}
    standing = [level for level in levels.values() if _stands_at(before, level, required)]
    for level in standing:
        yield from _saying(tuple(each.requirement for each in level.standing), required)
    for position in () if standing else explored.reached:
        here = world.level(position)
        for move in world.ways(position):
            if _binds(before, world, position, move, required):
                rows = binding(world.flow, move, here.id if here is not None else "", position.callers)
                yield from _saying(rows, required)


def _saying(rows: tuple[Requirement, ...], required: Required) -> Iterator[Path]:
    """The rows with the same condition; what now stands where something was taken away stood next to it."""
    for each in rows:
        if each.condition == required.condition:
            moved_up = each.path == required.at and each.path[-1].isdecimal()
            yield (*each.path[:-1], str(int(each.path[-1]) + 1)) if moved_up else each.path
