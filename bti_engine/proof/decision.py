"""One step's decision: an outcome for every combination of answers, and with `einaste: ja` only one.

All combinations of what the outcomes' conditions read are gone through. An answer that nobody can change by
working is a hole; a record that is not there yet is only something to wait for.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import combinations

from bti_engine.expressions.domains import OperandType, samples
from bti_engine.expressions.signatures import SIGNATURES, Dates, Numbers
from bti_engine.flow.tables import Flow, Move, Step
from bti_engine.model.conditions import (
    Among,
    And,
    Compare,
    Condition,
    Constant,
    Fact,
    Holds,
    Not,
    Operand,
    Reading,
    atoms,
)
from bti_engine.model.findings import Argument, Finding, Kind, Related
from bti_engine.model.source import Span
from bti_engine.proof.places import Places
from bti_engine.proof.problems import GAP, GAP_IN_RECORDS, NOT_PROVED, TWO_AT_ONCE
from bti_engine.proof.valuations import Space, boxes, size

MOST_COMBINATIONS = 4096
"""With more combinations than this, nothing is said but that it was not proved."""
MOST_TOLD = 4
"""How many combinations one finding tells of."""


def check(places: Places, flow: Flow) -> Iterator[Finding]:
    """What is wrong with the decision of each step."""
    for name, step in flow.steps.items():
        moves = [move for move in flow.moves[name] if move.kind != "alert" and "utfall" in move.path]
        told = [move.applies for move in moves if move.applies is not None]
        if told and (step.only_one or len(told) == len(moves)):
            yield from _Decision(places, flow, step, moves).findings()


class _Decision:
    """The decision of one step."""

    def __init__(self, places: Places, flow: Flow, step: Step, moves: list[Move]) -> None:
        self._places = places
        self._flow = flow
        self._step = step
        self._moves = moves
        self._told = [_with_consent(flow, step, move) for move in moves]
        self._operands = _operands(each for each in self._told if each is not None)
        self._span = places.at((*step.path, "utfall"))

    def findings(self) -> Iterator[Finding]:
        values = {name: self._domain(operand) for name, operand in self._operands.items()}
        count = size(values)
        if count > MOST_COMBINATIONS:
            yield self._finding(NOT_PROVED, count=count, limit=MOST_COMBINATIONS)
            return
        space = Space(values, self._flow.order)
        possible = self._possible(space)
        covered = [possible if each is None else space.where(each) & possible for each in self._told]
        if self._step.only_one:
            yield from self._overlaps(space, covered, possible)
        if all(move.applies is not None for move in self._moves):
            yield from self._gaps(space, possible, covered)

    def _gaps(self, space: Space, possible: int, covered: list[int]) -> Iterator[Finding]:
        some = 0
        for each in covered:
            some |= each
        gap = self._past_waiting(space, possible & ~some, some)
        answers = gap
        for name, operand in self._operands.items():
            if isinstance(operand, Reading):
                answers &= ~space.spread(possible & ~answers, name)
        if answers:
            yield self._telling(GAP, space, answers, possible)
        if gap & ~answers:
            yield self._telling(GAP_IN_RECORDS, space, gap & ~answers, possible)

    def _past_waiting(self, space: Space, gap: int, some: int) -> int:
        """The gap without the combinations that end when a record that is not there yet is made."""
        for name, operand in self._operands.items():
            for waiting in _waiting(operand):
                if waiting in space.values[name]:
                    gap &= ~(space.with_value(name, waiting) & space.spread(some, name))
        return gap

    def _overlaps(self, space: Space, covered: list[int], possible: int) -> Iterator[Finding]:
        pairs = zip(self._moves, covered, strict=True)
        for (one, here), (other, there) in combinations(pairs, 2):
            if here & there and one.id != other.id:  # with names and without, it is one outcome
                related = (Related(self._places.at(one.path), "first-outcome"),)
                span = self._places.at(other.path)
                answers = self._words(space, here & there, possible, span, 1)
                yield self._places.finding(
                    TWO_AT_ONCE, span, related=related, one=one.id, other=other.id, answers=answers
                )
                return

    def _possible(self, space: Space) -> int:
        """The combinations in which the step can be left at all: its own and its level's requirements hold."""
        needed = [each.condition for each in self._step.requires]
        level = self._flow.levels.get(self._step.level)
        if level is not None:
            needed += [each.requirement.condition for each in level.standing]
        possible = space.everything
        for condition in needed:
            if all(atom.operand.name in space.values for atom in atoms(condition)):
                possible &= space.where(condition)
        return possible

    def _domain(self, operand: Operand) -> tuple[Constant, ...]:
        if isinstance(operand, Reading) and operand.builtin == "nivå" and self._step.level:
            return (self._step.level,)
        if isinstance(operand, Reading) and operand.builtin == "vore-på":
            here = {self._step.level, f"nivå {self._step.level}", self._step.name}
            return (True,) if operand.argument in here else (False, True)
        told = _constants(operand, self._told)
        if isinstance(operand, Fact):
            if self._flow.catalog.facts[operand.id].type == "dato":
                return samples(OperandType("dato", Dates()), told)
        elif isinstance(domain := SIGNATURES[operand.builtin].domain, Numbers):
            return samples(OperandType("tal", domain), told)
        return self._flow.variables[operand.name].domain

    def _telling(self, kind: Kind, space: Space, some: int, possible: int) -> Finding:
        return self._finding(kind, answers=self._words(space, some, possible, self._span))

    def _words(self, space: Space, some: int, possible: int, span: Span, most: int = MOST_TOLD) -> tuple[str, ...]:
        """The combinations as conditions, so that the author can write an outcome for them."""
        return tuple(
            self._places.condition(
                _together([_says(self._operands[name], values) for name, values in chosen.items()]),
                span,
            )
            for chosen in _merged(boxes(space, some, space.everything & ~possible, most))
        )

    def _finding(self, kind: Kind, **arguments: Argument) -> Finding:
        span, step = self._span, self._step.path[-1]
        return Finding(kind, span, {"step": step, **arguments}, language=self._places.language(span))


def _operands(conditions: Iterable[Condition]) -> dict[str, Operand]:
    return {atom.operand.name: atom.operand for condition in conditions for atom in atoms(condition)}


def _with_consent(flow: Flow, step: Step, move: Move) -> Condition | None:
    """When a move applies and has the consent that it needs: a no is an answer, not something to wait for."""
    needed = [each.condition for each in move.requires]
    target = flow.steps.get(move.target)
    if target is not None and target.level and target.level != step.level:
        needed += [each.requirement.condition for each in flow.levels[target.level].standing]
    consents = dict.fromkeys(each for each in needed if _is_consent(each))
    if move.applies is None or not consents:
        return move.applies
    return And((move.applies, *consents))


def _is_consent(condition: Condition) -> bool:
    return all(isinstance(each.operand, Reading) and each.operand.builtin == "samtykke" for each in atoms(condition))


def _waiting(operand: Operand) -> tuple[Constant, ...]:
    """The values of a record that more work ends: it is not there yet, or it has run out and can be asked for again."""
    if isinstance(operand, Fact) or operand.builtin == "involvert":
        return ()  # that a service comes is for the family to say
    absent = SIGNATURES[operand.builtin].absent
    again: tuple[Constant, ...] = ("utgått",) if operand.builtin == "samtykke" else ()
    return again if absent is None else (absent, *again)


def _constants(operand: Operand, conditions: list[Condition | None]) -> list[Constant]:
    """The constants that an operand is compared with in the decision."""
    found: list[Constant] = []
    for condition in conditions:
        for atom in atoms(condition) if condition is not None else ():
            if atom.operand == operand and isinstance(atom, Compare):
                found.append(atom.constant)
            elif atom.operand == operand and isinstance(atom, Among):
                found += atom.constants
    return found


def _merged(found: list[dict[str, Constant | None]]) -> list[dict[str, tuple[Constant, ...]]]:
    """The combinations, those that differ in one value told as one with either value."""
    made: list[dict[str, tuple[Constant, ...]]]
    made = [{name: (value,) for name, value in each.items() if value is not None} for each in found]
    while pair := next(((one, other) for one, other in combinations(made, 2) if _differ(one, other)), None):
        one, other = pair
        (name,) = _differ(one, other)
        made.remove(other)
        one[name] += other[name]
    return made


def _differ(one: dict[str, tuple[Constant, ...]], other: dict[str, tuple[Constant, ...]]) -> tuple[str, ...]:
    """The one thing in which two combinations differ; nothing where it is more, or a yes and a no."""
    if one.keys() != other.keys():
        return ()
    names = tuple(name for name, values in one.items() if values != other[name])
    return names if len(names) == 1 and not isinstance(one[names[0]][0], bool) else ()


def _says(operand: Operand, values: tuple[Constant, ...]) -> Condition:
    """The condition that an operand has one of some values."""
    (value, *others) = values
    if others:
        return Among(operand, values)
    if isinstance(value, bool):
        return Holds(operand) if value else Not(Holds(operand))
    return Compare(operand, "=", value)


def _together(parts: list[Condition]) -> Condition:
    return parts[0] if len(parts) == 1 else And(tuple(parts))
