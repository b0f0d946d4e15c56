"""Going backwards with z3: from what is looked for to all that can come to it, rule by rule.

For each spot that is kept as cubes, each of them a few bits that are enough. z3 finds a state that a rule leads from
into a cube and that is in no cube yet, and then the few of its bits that are enough for that. When none is left, the
cubes are exactly what can come to what was looked for. So one search answers whether something ever comes about (from
what must not be) and whether it always can (from what is wanted, and then from what is in no cube).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from heapq import heappop, heappush
from itertools import count
from typing import NamedTuple, NoReturn

import z3
from oracle_asking import Asking, Literal
from oracle_rules import OUTSIDE, Place, Rule, World
from oracle_slots import NO, negated
from oracle_steps import Cube, Step, enough

Cubes = dict[Place, list[Cube]]
Why = tuple[Rule, Place, Cube] | int
"""The rule that leads from a cube into another one, or the goal that it lies in."""


class Kept(NamedTuple):
    """What was found in one world: its rules, and the cubes of each spot, which no rule leads into from outside them.

    Attributes:
        why: For each cube the rule that leads from it into another one, or the goal that it lies in.
        lost: The spots of which cubes are missing, so that rules may lead from there into what is left.
    """

    rules: frozenset[object]
    cubes: Cubes
    why: dict[tuple[Place, Cube], Why]
    lost: frozenset[Place] = frozenset()

    def still(self, rules: Iterable[Rule], goals: Mapping[Place, z3.BoolRef]) -> Kept:
        """What comes to a goal by other rules too: each cube on a way that is there as it was."""
        keys, ids = {rule.key for rule in rules}, {place: id(goal) for place, goal in goals.items()}
        sure: dict[tuple[Place, Cube], bool] = {}
        for at, why in self.why.items():  # what a cube leads into was found before it
            if isinstance(why, int):
                sure[at] = ids.get(at[0]) == why
            else:
                sure[at] = why[0].key in keys and sure[why[1:]]
        cubes = {place: [cube for cube in found if sure[place, cube]] for place, found in self.cubes.items()}
        lost = frozenset(place for place, found in self.cubes.items() if len(found) > len(cubes[place]))
        why = {at: each for at, each in self.why.items() if sure[at]}
        return Kept(frozenset(key for key in self.rules), cubes, why, lost)


class Search:
    """Searches in worlds that are much alike: what is the same in them is made ready once."""

    def __init__(self) -> None:
        self._steps: dict[tuple[object, ...], Step] = {}
        self._cubes: dict[tuple[object, ...], list[Cube]] = {}
        self._runs = count(1)
        self._course: tuple[World | None, dict[Place, tuple[Rule, ...]], dict[Place, int]] = (None, {}, {})

    def step(self, world: World, rule: Rule) -> Step:
        """The rule made ready."""
        key = rule.key
        if key not in self._steps:
            becomes = {
                bit.decl().name(): made
                for name, bits in rule.becomes.items()
                for bit, made in zip(world.slots[name].bits, bits, strict=True)
                if bit is not made
            }
            self._steps[key] = Step(rule.needs, becomes)
        return self._steps[key]

    def cubes(self, goal: z3.BoolRef, place: Place, kept: Kept | None) -> list[Cube]:
        """Cubes that are together what a formula says, outside those that are known."""
        known = tuple(kept.cubes.get(place, ())) if kept is not None else ()
        key = (id(goal), place, known)
        if key not in self._cubes:
            self._cubes[key] = _cubes(goal, known)
        return self._cubes[key]

    def course(self, world: World) -> tuple[dict[Place, tuple[Rule, ...]], dict[Place, int]]:
        """The rules that lead to each spot, and how far it is away."""
        if world is not self._course[0]:
            into: dict[Place, list[Rule]] = {}
            for rule in world.rules:
                into.setdefault(rule.target, []).append(rule)
            self._course = world, {place: tuple(rules) for place, rules in into.items()}, _away(world)
        return self._course[1:]

    def into(self, world: World, rule: Rule, cube: Cube) -> list[Literal]:
        """The literals that must hold before a rule that is known to lead into a cube."""
        wanted = self.step(world, rule).into(cube)
        assert wanted is not None
        return wanted

    def comes(self, world: World, goals: Mapping[Place, z3.BoolRef], kept: Kept | None = None) -> Kept | None:
        """What can come to a goal; None if some case does, for then not all of it has been looked for.

        Args:
            world: The rules.
            goals: What is looked for at each spot.
            kept: What has been found in another world: only what is other in this one is looked at. It may then be
                more than what comes to a goal, so that None says nothing.
        """
        run = _Run(self, world, next(self._runs), kept)
        try:
            return run.run(goals)
        except _ComesAboutError:
            return None


class _ComesAboutError(Exception):
    """Some case comes to a goal."""


class _Run:
    """One search."""

    def __init__(self, search: Search, world: World, number: int, kept: Kept | None) -> None:
        self.search, self.world, self.number, self.kept = search, world, number, kept
        self.known: Cubes = {place: list(cubes) for place, cubes in kept.cubes.items()} if kept else {}
        self.waiting: list[tuple[int, int, int, Cube, tuple[Rule, ...]]] = []
        self.order, self.out = count(), {}
        self.why: dict[tuple[Place, Cube], Why] = dict(kept.why) if kept else {}
        self.come: Cubes = world.come
        self.into, self.away = search.course(world)
        if kept is not None:
            self._other_rules(kept)

    def _other_rules(self, kept: Kept) -> None:
        """Only rules that the other world did not have can lead into what was found there, or from what is missing."""
        for place, cubes in kept.cubes.items():
            rules = self.into.get(place, ())
            other = tuple(rule for rule in rules if rule.key not in kept.rules or rule.source in kept.lost)
            for cube in cubes if other else ():
                self._wait(place, cube, other)

    def run(self, goals: Mapping[Place, z3.BoolRef]) -> Kept | None:
        """What can come to a goal."""
        for place, goal in goals.items():
            for cube in self.search.cubes(goal, place, self.kept):
                self._add(place, cube, id(goal))
        while self.waiting:
            *_, cube, rules = heappop(self.waiting)
            for rule in rules:
                self._back(rule, cube)
        return Kept(frozenset(rule.key for rule in self.world.rules), self.known, self.why)

    def _add(self, place: Place, cube: Cube, why: Why) -> None:
        self.why[place, cube] = why
        if self.kept is None:
            come = next((state for state in self.come.get(place, ()) if cube <= state), None)
            if come is not None:
                self._go_on(come, place, cube)
        self.known.setdefault(place, []).append(cube)
        self._wait(place, cube, self.into.get(place, ()))
        for step in self.out.get(place, ()):
            step.add(cube)

    def _go_on(self, state: Cube, place: Place, cube: Cube) -> NoReturn:
        """A case comes to a state from which the goal can be come to: note all the states on the way there."""
        why = self.why[place, cube]
        while not isinstance(why, int):
            rule, place, cube = why
            state = self.search.step(self.world, rule).after(state, self.search.into(self.world, rule, cube))
            self.come.setdefault(place, []).append(state)
            why = self.why[place, cube]
        raise _ComesAboutError

    def _wait(self, place: Place, cube: Cube, rules: tuple[Rule, ...]) -> None:
        """What is nearest to where a case begins is looked at first, and of that, what asks for least."""
        heappush(self.waiting, (self.away.get(place, 0), len(cube), next(self.order), cube, rules))

    def _back(self, rule: Rule, cube: Cube) -> None:
        """Look for all that a rule leads from into a cube."""
        step = self.search.step(self.world, rule)
        wanted = step.into(cube)
        if wanted is None:
            return
        if step.run != self.number:
            step.begin(self.number, self.known.get(rule.source, ()))
            self.out.setdefault(rule.source, []).append(step)
        while (found := step.before(wanted)) is not None:
            why = (rule, rule.target, cube)
            if rule.source == OUTSIDE and self.kept is not None:
                raise _ComesAboutError
            if rule.source == OUTSIDE:
                self.why[OUTSIDE, found] = why
                self._go_on(frozenset(), OUTSIDE, found)
            self._add(rule.source, found, why)


def _away(world: World) -> dict[Place, int]:
    """How many rules lie between the opening of a case and each spot."""
    found, coming = {OUTSIDE: 0}, [OUTSIDE]
    leads: dict[Place, list[Place]] = {}
    for rule in world.rules:
        leads.setdefault(rule.source, []).append(rule.target)
    for place in coming:
        for target in leads.get(place, ()):
            if target not in found:
                found[target] = found[place] + 1
                coming.append(target)
    return found


def _cubes(goal: z3.BoolRef, but: Iterable[Cube]) -> list[Cube]:
    """Cubes that are together what a formula says, outside those that are known."""
    if goal is NO:
        return []
    finds, closes, found = Asking(goal), Asking(negated(goal)), []
    for cube in but:
        finds.not_in(cube)
    while finds.can_be([]):
        found.append(enough(finds.model(), closes))
        finds.not_in(found[-1])
    return found
