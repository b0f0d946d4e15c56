"""Every condition that a flow reads, each with the place in the guide that it comes from."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from msgspec import Struct

from bti_engine.expressions.signatures import SIGNATURES
from bti_engine.flow.tables import Clock, Duty, Flow, Level, Move, Requirement
from bti_engine.model.conditions import Condition, Fact, atoms

Path = tuple[str, ...]
_APPLIES = "vilkår"


class Placed(Struct, frozen=True):
    """A condition and the keys and ids that lead to it in the guide; the last is the key that it stands at."""

    path: Path
    condition: Condition


def conditions_of(flow: Flow) -> tuple[Placed, ...]:
    """All conditions of a flow and of its alerts, in the order of the guide, each once."""
    found: dict[Placed, None] = {}
    for each in (flow, *flow.tracks.values()):
        found |= dict.fromkeys(placed for level in each.levels.values() for placed in _of_level(level))
        for step in each.steps.values():
            found |= dict.fromkeys(of_requirements(step.requires))
            found |= dict.fromkeys(placed for move in each.moves[step.name] for placed in of_move(move))
        found |= dict.fromkeys(placed for clock in each.clocks for placed in of_clock(clock))
        found |= dict.fromkeys(of_duty(duty) for duty in each.duties.values())
        found |= dict.fromkeys(of_requirements(each.log.requires if each.log else ()))
    return tuple(found)


def of_move(move: Move) -> Iterator[Placed]:
    """The condition of a move, what it requires itself, and its advice."""
    if move.applies is not None:
        yield Placed((*move.path, _APPLIES), move.applies)
    yield from of_requirements((*move.requires, *move.advises))


def of_requirements(requires: Iterable[Requirement]) -> Iterator[Placed]:
    """Requirements, each at its own place; the number in a list is no part of it."""
    for each in requires:
        path = each.path[:-1] if each.path[-1].isdecimal() else each.path
        yield Placed(path, each.condition)


def of_clock(clock: Clock) -> Iterator[Placed]:
    """The condition of a deadline, if it has one."""
    if clock.applies is not None:
        path = clock.path[:-1] if clock.path[-1].isdecimal() else clock.path
        yield Placed((*path, _APPLIES), clock.applies)


def of_duty(duty: Duty) -> Placed:
    """The condition with which a duty begins."""
    return Placed((*duty.path, _APPLIES), duty.begins)


def _of_level(level: Level) -> Iterator[Placed]:
    standing = (each.requirement for each in level.standing)
    return of_requirements((*level.entry, *standing, *level.advises))


def may_be_unknown(condition: Condition) -> bool:
    """Whether a condition can be unknown: it reads an answer, or what rests on one. Records are never unknown."""
    operands = (atom.operand for atom in atoms(condition))
    return any(isinstance(each, Fact) or SIGNATURES[each.builtin].unknown for each in operands)
