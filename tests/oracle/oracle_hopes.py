"""What can be hoped for: from where a case may be, that the staff can go on, or that an end can be come to.

Whatever is worked out here is asked of fewer rules: the ways that staff may take, and changes that leave alone what
nobody may count on.
"""

from collections.abc import Callable, Iterable
from typing import NamedTuple

import z3
from oracle_backward import Cubes, Kept, Search
from oracle_changes import Counting
from oracle_places import Spot
from oracle_rules import Rule, World
from oracle_slots import NO, YES, Slot, all_of, any_of, bit, kept, negated
from oracle_steps import Cube

from bti_engine.flow.tables import Flow, Move

_SEARCH = Search()
_SEEN_TO: dict[tuple[object, ...], z3.BoolRef] = {}


class Hoped(NamedTuple):
    """Fewer rules of a world."""

    slots: dict[str, Slot]
    rules: tuple[Rule, ...]
    come: Cubes


def staff_may(flow: Flow, move: Move) -> bool:
    """Whether somebody outside the family may take a way on."""
    return not move.who or any(not flow.catalog.is_family(role) for role in move.who)


def answered(world: World, facts: Iterable[str]) -> z3.BoolRef:
    """That some questions have an answer."""
    slots = (world.slots[each] for each in facts if each in world.slots)
    return all_of(negated(slot.among([None])) for slot in slots)


def no_luck(flow: Flow) -> Counting:
    """What the staff see to themselves: answers, consents and what rests on them stay as they are, and all records."""
    alone = ("samtykke(", "involvert(", "tal(teneste)", "dagar-sidan(", "alder")
    return Counting(lambda name: name in flow.catalog.facts or name.startswith(alone), record_stays=True)


WITHOUT_CONSENT = Counting(lambda name: name.startswith("samtykke("))
"""Consents stay as they are; all else may turn out well."""


def seen_to(world: World, spot: Spot, goal: z3.BoolRef) -> z3.BoolRef:
    """That the staff can bring something about where the case is, without altering an answer."""
    goal = all_of((world.calm(spot), goal))
    follows = (rule for rule in world.following(spot) if rule.target == spot)
    rules = (world.changing(spot, no_luck(world.flow)), *world.approving(spot), *follows)
    key = (id(goal), *(rule.key for rule in rules))
    if key not in _SEEN_TO:
        found = _SEARCH.comes(Hoped(world.slots, rules, {}), {spot: goal})
        _SEEN_TO[key] = formula(found.cubes.get(spot, ()))
    return _SEEN_TO[key]


def asked_for(world: World, spot: Spot, goal: z3.BoolRef) -> z3.BoolRef:
    """That something will be so when a consent that nobody has answered is asked for, yes or no.

    An answer that sends the case elsewhere is no hindrance either.
    """
    if goal is NO or goal is YES:
        return goal
    either = any_of((goal, negated(world.calm(spot))))
    slots = [slot for name, slot in world.slots.items() if name.startswith("samtykke(")]
    key = (id(either), *(slot.name for slot in slots))
    if key not in _SEEN_TO:
        _SEEN_TO[key] = any_of(_whatever(slot, either) for slot in slots)
    return all_of((world.calm(spot), _SEEN_TO[key]))


def _whatever(slot: Slot, goal: z3.BoolRef) -> z3.BoolRef:
    """That a consent is open, and what a formula says comes of a yes and of a no."""
    is_open = slot.among(tuple(each for each in slot.values if each in {"ikkje-spurt", "utgått"}))
    return all_of((is_open, *(_where(slot, goal, answer) for answer in ("gitt", "nekta"))))


def _where(slot: Slot, goal: z3.BoolRef, value: object) -> z3.BoolRef:
    """What a formula says where a slot has a value."""
    found = z3.simplify(z3.substitute(goal, *zip(slot.bits, slot.code(value), strict=True)))
    return YES if z3.is_true(found) else NO if z3.is_false(found) else kept(found)


class Coming:
    """From which states a goal can be come to, in a world and then in worlds that are much like it."""

    def __init__(self, goal: Callable[[World, Spot], z3.BoolRef], counting: Counting) -> None:
        self._goal, self._counting = goal, counting
        self._first: Kept | None = None

    def at(self, world: World, spot: Spot) -> z3.BoolRef:
        """From which states of a spot a case can come to the goal, if the staff do what they can."""
        if self not in world.notes:
            world.notes[self] = self._found(world)
        return world.notes[self].get(spot, NO)

    def _found(self, world: World) -> dict[Spot, z3.BoolRef]:
        hoped = Hoped(world.slots, self._rules(world), {})
        goals = {each: all_of((world.calm(each), self._goal(world, each))) for each in world.spots}
        start = self._first.still(hoped.rules, goals) if self._first is not None else None
        found = _SEARCH.comes(hoped, goals, start)
        self._first = self._first or found
        while True:
            formulas = _formulas(found.cubes)
            more = {spot: asked_for(world, spot, each) for spot, each in formulas.items()}
            known = found.cubes
            found = _SEARCH.comes(hoped, more, found)
            if found.cubes == known:
                return formulas

    def _rules(self, world: World) -> tuple[Rule, ...]:
        rules: list[Rule] = []
        for spot in world.spots:
            rules += [*world.following(spot), world.changing(spot, self._counting), *world.approving(spot)]
            rules += [rule for rule in world.taking(spot) if rule.move is None or staff_may(world.flow, rule.move)]
        return tuple(rules)


def _formulas(cubes: Cubes) -> dict[Spot, z3.BoolRef]:
    return {spot: formula(each) for spot, each in cubes.items()}


def formula(cubes: Iterable[Cube]) -> z3.BoolRef:
    """That a state is in some cube."""
    return any_of(all_of(bit(name) if value else negated(bit(name)) for name, value in sorted(cube)) for cube in cubes)
