"""Conditions in z3: what each says of a state, as a pair of formulas for true and for false."""

from collections.abc import Callable

import z3
from oracle_places import Spot
from oracle_slots import YES, Bits, Slot, all_of, any_of, negated

from bti_engine.expressions.signatures import SIGNATURES
from bti_engine.flow.tables import Flow
from bti_engine.model.conditions import Among, And, Compare, Condition, Fact, Holds, Not, Operand, Or

Truth = tuple[z3.BoolRef, z3.BoolRef]
State = dict[str, Bits]
"""The bits of each slot."""
Atom = Holds | Compare | Among

REACHED = "logg-nådd"
OPENER = "opna-av"
SETTLED = "stafett-avklart"

ORDERS: dict[str, Callable[[object, object], bool]] = {
    "=": lambda one, other: one == other,
    "!=": lambda one, other: one != other,
    "<": lambda one, other: one < other,
    "<=": lambda one, other: one <= other,
    ">": lambda one, other: one > other,
    ">=": lambda one, other: one >= other,
}


def says(flow: Flow, atom: Atom, value: object) -> bool:
    """What an atom says of a value that is known."""
    if isinstance(atom, Among):
        return (value in atom.constants) != atom.negated
    if isinstance(atom, Compare):
        if atom.operand.name == "nivå":
            return ORDERS[atom.operator](flow.order[str(value)], flow.order[str(atom.constant)])
        return ORDERS[atom.operator](value, atom.constant)
    wanted = None if isinstance(atom.operand, Fact) else SIGNATURES[atom.operand.builtin].holds
    return value == (True if wanted is None else wanted)


def slot_name(operand: Operand) -> str:
    """The slot that an operand reads."""
    if isinstance(operand, Fact):
        return operand.name
    if operand.builtin in {OPENER, SETTLED}:
        return operand.builtin
    if operand.builtin == "godkjend":
        return f"godkjend({operand.argument})@{operand.argument.rpartition('/')[0]}"
    return operand.name


class Reader:
    """Reads conditions of one flow in states made of slots."""

    def __init__(self, flow: Flow, slots: dict[str, Slot]) -> None:
        self.flow, self.slots = flow, slots
        self.now: State = {name: slot.bits for name, slot in slots.items()}
        self._kept: dict[tuple[object, ...], Truth] = {}

    def true(self, condition: Condition, spot: Spot, state: State) -> z3.BoolRef:
        """That a condition is true, and not merely unknown."""
        return self.truth(condition, spot, state)[0]

    def truth(self, condition: Condition, spot: Spot, state: State) -> Truth:
        """That a condition is true, and that it is false; where neither holds it is unknown."""
        if isinstance(condition, Not):
            yes, no = self.truth(condition.part, spot, state)
            return no, yes
        if isinstance(condition, And | Or):
            both = [self.truth(each, spot, state) for each in condition.parts]
            yes, no = [each for each, _ in both], [each for _, each in both]
            return (all_of(yes), any_of(no)) if isinstance(condition, And) else (any_of(yes), all_of(no))
        slot = self.slots.get(slot_name(condition.operand))
        key = (condition, *map(id, state[slot.name])) if slot is not None else None
        found = self._kept.get(key) if key is not None else None
        if found is None:
            values = [pair for pair in self._values(condition.operand, spot, state) if pair[0] is not None]
            good = {value for value, _ in values if says(self.flow, condition, value)}
            found = (
                any_of(is_so for value, is_so in values if value in good),
                any_of(is_so for value, is_so in values if value not in good),
            )
            if key is not None:
                self._kept[key] = found
        return found

    def _values(self, operand: Operand, spot: Spot, state: State) -> list[tuple[object, z3.BoolRef]]:
        """What an operand can read, each value with when it does."""
        name = slot_name(operand)
        if name == "nivå":
            return [(spot.level, YES)]
        if name == "anonym":
            return [(any(each.anonymous for each in spot.waiting), YES)]
        if name == "logg":
            return _either(self.log(spot, state))
        if name == SETTLED:
            return _either(negated(self.slots[name].among([None], state[name])))
        if name == OPENER:
            return _either(self.slots[name].among([operand.argument], state[name]))
        if name not in self.slots:
            return [("gitt", YES)]
        slot = self.slots[name]
        return [(value, slot.among([value], state[name])) for value in slot.values]

    def log(self, spot: Spot, state: State) -> z3.BoolRef:
        """That the log is open."""
        log = self.flow.log
        if log is None:
            return YES
        parts = [self.true(each.condition, spot, state) for each in log.requires]
        reached = self.slots.get(REACHED)
        if reached is not None:
            parts.append(reached.among([True], state[REACHED]))
        return all_of(parts)


def _either(yes: z3.BoolRef) -> list[tuple[object, z3.BoolRef]]:
    return [(True, yes), (False, negated(yes))]
