"""What could be written into a guide for a broken claim to hold: a requirement, or one outcome more.

Nothing here is known to help. Whoever suggests one to an author tries it first, on the guide as it would be.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal

from msgspec import Struct

from bti_engine.application.proving import Verdict
from bti_engine.expressions.opposite import opposite
from bti_engine.expressions.truth import holding
from bti_engine.flow.tables import Flow, Level, Step
from bti_engine.model.conditions import Among, And, Compare, Condition, Constant, Fact, Holds, Not, Operand, Or, atoms
from bti_engine.model.guide import Guide
from bti_engine.proof import closing, gap, stuck
from bti_engine.proof.claims import Claim, Never, known
from bti_engine.proof.pack import Against
from bti_engine.proof.promise import SLUG as PROMISE
from bti_engine.proof.supply import answered
from bti_engine.proof.world import World

Path = tuple[str, ...]
REQUIRED, STANDING, ENTRY = "krav", "så-lenge", "inngang"


class Addition(Struct, frozen=True):
    """One thing to write into a guide.

    Attributes:
        path: The thing to write it into.
        key: Under which key of the thing: `krav` or `så-lenge`.
        condition: What is to be required.
        otherwise: For `så-lenge`: the step that the case goes to when it no longer holds, or "".
    """

    path: Path
    key: str
    condition: Condition
    otherwise: str = ""


class NewOutcome(Struct, frozen=True):
    """A new outcome to write into a step.

    Attributes:
        path: The step.
        id: Its id there.
        kind: What it is for: "close" the case, go "back", or stay since it is "undecided".
        target: The end that it leads to; "" for the other kinds.
        applies: When it applies; None: always.
    """

    path: Path
    id: str
    kind: Literal["close", "back", "undecided"]
    target: str = ""
    applies: Condition | None = None


Remedy = Addition | NewOutcome


class Written(Struct, frozen=True):
    """Lines that go into a file.

    Attributes:
        file: The file.
        line: The line that they come after; where they replace one, that one.
        lines: The lines.
        replaces: Whether they stand instead of the line.
    """

    file: str
    line: int
    lines: tuple[str, ...]
    replaces: bool = False


class Mend(Struct, frozen=True):
    """Lines that have been tried: with them the claim holds.

    Attributes:
        lines: The lines, in the order of the file.
        breaks: What held before and would no longer hold.
    """

    lines: tuple[Written, ...]
    breaks: tuple[Claim, ...] = ()


class Proved(Struct, frozen=True, eq=False):
    """All that is known of a guide that has been proved.

    Attributes:
        guide: The guide.
        flow: Its flow.
        verdicts: The verdicts, in the order of the pack.
        texts: The texts of its files, its own first.
        mends: What mends a broken claim, by the claim's name, where something was found.
    """

    guide: Guide
    flow: Flow
    verdicts: tuple[Verdict, ...]
    texts: dict[str, str] = {}
    mends: dict[str, Mend] = {}


def remedies(flow: Flow, verdict: Verdict) -> Iterator[Remedy]:
    """What might help against the way in which a claim is broken.

    Nothing where it is a matter neither of a requirement nor of an outcome, or where nobody can say which one.
    """
    claim, found = verdict.claim, verdict.against
    if found is None:
        return
    if claim.slug in {stuck.SLUG, closing.SLUG}:
        yield _way_out(flow, flow.steps[found.position.place])
    elif isinstance(claim, Never) and claim.slug == gap.SLUG and not claim.sentence:
        yield _undecided(flow, claim, found)
    elif isinstance(claim, Never) and claim.places is None:
        yield from _requirements(flow, claim, found)


def _way_out(flow: Flow, step: Step) -> NewOutcome:
    """A way on that nothing binds: out of a body back to where it was asked, else to the first end."""
    end = next((each.id for each in flow.ends.values() if not each.everywhere), "")
    kind: Literal["close", "back"] = "back" if step.arena or not end else "close"
    return NewOutcome(step.path, _free(flow, step, "tilbake" if kind == "back" else "avslutt"), kind, end)


def _undecided(flow: Flow, claim: Never, found: Against) -> NewOutcome:
    """A way for just the answers for which there is none: to the same step once more, until the author says where."""
    step, values = flow.steps[found.position.place], found.turns[-1].values
    world = World(flow, claim.names, {name: known(flow, name) for name in claim.names})
    wrong = claim.never(world, found.position) if claim.never is not None else 0
    box = {name: values[name] for name in world.names if name in values}
    for name in tuple(box):  # what may be left out without taking in what has an outcome
        fewer = {other: value for other, value in box.items() if other != name}
        some = world.space.box(fewer) & answered(world, found.position)
        box = fewer if some and not some & ~wrong else box
    parts = [
        _one_of(world.variables[name].reading or Fact(name), [value])
        for name, value in box.items()
        if value is not None
    ]
    told = tuple(each for each in parts if each is not None)
    applies = And(told) if len(told) > 1 else told[0] if told else None
    return NewOutcome(step.path, _free(flow, step, "uavklart"), "undecided", applies=applies)


def _free(flow: Flow, step: Step, wanted: str) -> str:
    """An id that no outcome of a step has."""
    taken = {each.id for each in flow.moves[step.name]}
    numbered = (f"{wanted}-{number}" for number in range(2, len(taken) + 3))
    return next(each for each in (wanted, *numbered) if each not in taken)


def _requirements(flow: Flow, claim: Never, found: Against) -> Iterator[Addition]:
    """What might be required, from the narrowest place to the widest."""
    world = World(flow, claim.names, {name: known(flow, name) for name in claim.names})
    condition = _needed(world, claim, found)
    if condition is None:
        return
    last, level = found.turns[-1], world.level(found.position)
    move = found.move or (last.move if last.cause == "chosen" and not last.changes else None)
    if move is not None and move.source != "*":
        yield Addition(move.path, REQUIRED, condition)
        if flow.steps[move.source].path != move.path:
            yield Addition(flow.steps[move.source].path, REQUIRED, condition)
    entered = _entered(flow, found, level)
    if entered is not None and move is not None:
        yield Addition((*entered.path, ENTRY), REQUIRED, condition)
    if found.move is None and level is not None:
        yield from _standing(flow, level, condition, _before(world, found, level))


def _entered(flow: Flow, found: Against, level: Level | None) -> Level | None:
    """The level that the case came to, or that the way leads to which must not be open."""
    if found.move is None:
        return level
    target = flow.steps.get(found.move.target) if found.move.kind == "go" else None
    other = flow.levels.get(target.level) if target is not None else None
    return None if other is level else other


def _before(world: World, found: Against, level: Level) -> str:
    """The step of a lower level from which a case came to a level, the last time it did; "" where there is none."""
    places = [each.position for each in found.turns]
    for before, after in zip(reversed(places[:-1]), reversed(places), strict=False):
        there = world.level(before)
        if world.level(after) is level and there is not level and not before.frames:
            return before.place if there is not None and there.order < level.order else ""
    return ""


def _standing(flow: Flow, level: Level, condition: Condition, before: str) -> Iterator[Addition]:
    """To hold for as long as the case is at a level.

    It goes where other levels send a case for the same reason, else back to where it came from, else it stops.
    """
    if any(isinstance(each.operand, Fact) for each in atoms(condition)):
        return  # an answer is asked anew, so nothing can rest on it for long
    others = [each for other in flow.levels.values() for each in other.standing if other.id != level.id]
    same = (each.otherwise for each in others if each.requirement.condition == condition)
    for otherwise in dict.fromkeys((*same, before)):
        if otherwise and flow.steps[otherwise].level != level.id:
            yield Addition(level.path, STANDING, condition, otherwise)
    yield Addition(level.path, STANDING, condition)


def _needed(world: World, claim: Never, found: Against) -> Condition | None:
    """What must be true where the claim is broken, for it to hold there: one of the things that are enough for it."""
    if claim.slug == PROMISE:
        never = world.flow.promises[str(claim.arguments["promise"])].never
        level = world.level(found.position)
        turned = opposite(never, level.id if level else "", world.flow.order) if never is not None else True
        return None if isinstance(turned, bool) else turned
    wrong = claim.never(world, found.position) if claim.never is not None else 0
    if claim.undone is not None and found.move is not None:
        wrong = claim.undone(world, found.position, found.move)
    parts: list[Condition] = []
    for name in world.names:
        enough = [each for each in world.space.values[name] if not wrong & world.space.with_value(name, each)]
        known_as = world.variables[name].reading or Fact(name)
        part = _one_of(known_as, [each for each in enough if each is not None])
        parts += [part] if part is not None else []
    return (Or(tuple(parts)) if len(parts) > 1 else parts[0]) if parts else None


def _one_of(operand: Operand, values: list[Constant]) -> Condition | None:
    """That an operand has one of some values, as an author would write it."""
    if not values:
        return None
    if len(values) > 1:
        countable = any(isinstance(each, int) for each in values)
        return None if countable else Among(operand, tuple(values))
    value = values[0]
    if isinstance(value, bool):
        return Holds(operand) if value else Not(Holds(operand))
    plainly = isinstance(value, str) and value == holding(operand)
    return Holds(operand) if plainly else Compare(operand, "=", value)
