"""A trail made plain: changes that nothing needs are left out, and the others come no earlier than they are needed."""

from __future__ import annotations

from msgspec.structs import replace

from bti_engine.proof.trails import Set, Turn
from bti_engine.proof.world import World


def tidied(world: World, turns: tuple[Turn, ...], goal: int) -> tuple[Turn, ...]:
    """The same turns with as few changes as can be, each as late as can be.

    Args:
        world: The world that the trail is of.
        turns: The trail.
        goal: The valuations that it may end with.
    """
    kept = turns
    for number in range(len(turns)):
        for change in turns[number].changes:
            without = _without(kept, number, change)
            made = _walked(world, without, goal)
            if made is not None:
                kept = made
                continue
            for later in range(len(turns) - 1, number, -1):
                made = _walked(world, _with(without, later, change), goal)
                if made is not None:
                    kept = made
                    break
    return kept


def _without(turns: tuple[Turn, ...], number: int, change: Set) -> tuple[Turn, ...]:
    left = tuple(each for each in turns[number].changes if each.name != change.name)
    return (*turns[:number], replace(turns[number], changes=left), *turns[number + 1 :])


def _with(turns: tuple[Turn, ...], number: int, change: Set) -> tuple[Turn, ...]:
    others = tuple(each for each in turns[number].changes if each.name != change.name)
    return (*turns[:number], replace(turns[number], changes=(*others, change)), *turns[number + 1 :])


def _walked(world: World, turns: tuple[Turn, ...], goal: int) -> tuple[Turn, ...] | None:
    """The turns with the values that they come to, or None if they do not lead to the goal."""
    told: list[Turn] = []
    some = 0
    for number, turn in enumerate(turns):
        some = _come(world, turns[number - 1] if number else None, turn, some)
        changed = _change(world, turn, some)
        if not changed:
            return None
        changes, some = changed
        told.append(replace(turn, changes=changes, values=world.space.first(some)))
    return tuple(told) if goal & some else None


def _come(world: World, before: Turn | None, turn: Turn, some: int) -> int:
    """One valuation with which the case comes to a turn; 0 if it does not."""
    if before is None:
        made = world.openings()
    elif turn.cause == "otherwise":
        made = world.settled(before.position, some)
    elif turn.move is None or not some & world.open_to(before.position, turn.move):
        return 0
    elif turn.cause == "reopened":
        made = world.reopenings(some)
    else:
        made = world.chosen(before.position, turn.move, some)
    come = next((each for position, each in made if position == turn.position), 0)
    return _first_like(world, come, turn)


def _first_like(world: World, some: int, turn: Turn) -> int:
    """Where it is open what the case comes with, as the turn has it."""
    for name, value in turn.values.items():
        alike = some & world.space.with_value(name, value)
        some = alike if alike and name not in {each.name for each in turn.changes} else some
    return some & -some


def _change(world: World, turn: Turn, some: int) -> tuple[tuple[Set, ...], int] | None:
    """The changes of a turn that change something, and the valuation after them; None if one cannot be."""
    if not some:
        return None
    changes: list[Set] = []
    for change in turn.changes:
        was = world.space.first(some)[change.name]
        if was == change.value:
            continue
        after = world.image(some, change.name, world.change(change.name, turn.position.place))
        some = after & world.space.with_value(change.name, change.value)
        if not some:
            return None
        changes.append(Set(change.name, was, change.value))
    return tuple(changes), some
