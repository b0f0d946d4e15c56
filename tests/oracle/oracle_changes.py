"""How slots change while a case stays where it is: what people record, take back and correct, and what time does.

Each slot becomes a formula of what it was and of inputs, which are anything: an input that is not kept to is a new
value. So what a slot was matters only where the engine lets it.
"""

from collections.abc import Callable, Iterator
from typing import NamedTuple

import z3
from oracle_holdings import BATON, COUNTS, FREE, TASKS
from oracle_places import Spot
from oracle_reading import SETTLED, Reader, State
from oracle_slots import NO, YES, Bits, Slot, alike, all_of, any_of, chosen, implied, negated

HERE = "her"
RECORDS = frozenset({"dokument", "møte", "informert"})


def bound_step(name: str) -> str:
    """The step that a slot is bound to, or "": `dokument(referat her)@1/evaluer`."""
    return name.rpartition("@")[2] if "@" in name else ""


class Counting(NamedTuple):
    """What is counted on: the slots that stay as they are, and whether a record that is there stays there."""

    stays: Callable[[str], bool]
    record_stays: bool = False


EVERYTHING = Counting(lambda _: False)


class Changes:
    """What may become of the slots at a spot, all at once; None is where a closed case is."""

    def __init__(self, reader: Reader) -> None:
        self.flow, self.slots, self.now = reader.flow, reader.slots, reader.now

    def at(self, spot: Spot | None, stopped: z3.BoolRef, counting: Counting = EVERYTHING) -> tuple[z3.BoolRef, State]:
        """What the inputs must be, and what the slots become, of all that is counted on."""
        made = {
            name: slot.bits if counting.stays(name) else self._slot(spot, slot)
            for name, slot in self.slots.items()
            if name not in COUNTS
        }
        if counting.record_stays:
            made |= {name: (any_of((self.slots[name].bits[0], made[name][0])),) for name in made if _is_record(name)}
        made |= self._counts(NO if spot is None else negated(stopped))
        becomes = {name: bits for name, bits in made.items() if bits is not self.slots[name].bits}
        sound = [slot.sound(slot.inputs) for name, slot in self.slots.items() if name in becomes]
        return all_of((*sound, self.agree({**self.now, **becomes}))), becomes

    def agree(self, state: State) -> z3.BoolRef:
        """What is so of slots together: what was done in this visit was done; days are counted from a known day."""
        parts = []
        for name in self.slots:
            wider = [self._is(each, True, state) for each in _wider(name) if each in self.slots]
            parts += [implied(self._is(name, True, state), each) for each in wider]
            if name.startswith("dagar-sidan("):
                fact = name[len("dagar-sidan(") : -1]
                parts.append(alike(self._is(name, None, state), self._is(fact, None, state)))
        if all(each in self.slots for each in COUNTS):
            parts.append(self._at_most(state))
        return all_of(parts)

    def _is(self, name: str, value: object, state: State) -> z3.BoolRef:
        return self.slots[name].among([value], state[name])

    def _slot(self, spot: Spot | None, slot: Slot) -> Bits:
        name, builtin = slot.name, slot.name.partition("(")[0]
        if name in self.flow.catalog.facts:
            return self._fact(spot, slot)
        if name == SETTLED:
            return self._settled(spot, slot)
        if name == BATON:
            return slot.bits if spot is None else (any_of((slot.bits[0], negated(slot.keep))),)
        if builtin == "godkjend":
            return slot.bits
        if bound_step(name):
            here = spot is not None and spot.step == bound_step(name)
            return slot.inputs if here else (all_of((slot.bits[0], slot.keep)),)
        if builtin == "plikt":
            done = all_of((slot.among(["går"]), negated(slot.keep)))
            return chosen(done, slot.code("gjort"), slot.bits)
        if builtin == TASKS:
            return self._tasks(slot)
        return slot.inputs if builtin in FREE or name in FREE else slot.bits

    def _fact(self, spot: Spot | None, slot: Slot) -> Bits:
        """Recorded where it is asked, or anywhere if the guide says so; what is known can always be corrected."""
        known = negated(slot.among([None]))
        asked = spot is not None and (
            self.flow.catalog.facts[slot.name].anywhere or slot.name in self.flow.steps[spot.step].asks
        )
        told = all_of((YES if asked else known, negated(slot.keep), negated(slot.among([None], slot.inputs))))
        return chosen(told, slot.inputs, slot.bits)

    def _settled(self, spot: Spot | None, slot: Slot) -> Bits:
        """Who holds the baton is settled for the visit that the case is in; whoever takes it settles that."""
        if spot is None:
            return slot.bits
        settles = negated(slot.keep)
        if BATON in self.slots:
            held = self.slots[BATON]
            taken = all_of((negated(held.bits[0]), negated(held.keep)))
            settles = any_of((taken, all_of((settles, held.bits[0]))))
        return chosen(settles, slot.code(len(spot.waiting)), slot.bits)

    def _tasks(self, slot: Slot) -> Bits:
        """Done one by one; given in time only where some consent runs out."""
        given = any(each.valid is not None or each.age for each in self.flow.catalog.consents.values())
        more = chosen(slot.inputs[0], stepped(slot, slot.bits, 1), slot.bits) if given else slot.bits
        return chosen(slot.keep, more, fewer(slot, slot.keep_most))

    def _counts(self, may_add: z3.BoolRef) -> State:
        """Measures are added one by one unless the case is stopped, evaluated one by one, and never taken away."""
        found = [self.slots[each] for each in COUNTS if each in self.slots]
        if not found:
            return {}
        first = found[0]
        adds, evaluates = all_of((may_add, negated(first.keep))), negated(found[-1].keep_less)
        made: State = {}
        for slot in found:
            less = fewer(slot, slot.keep_most) if slot.name == COUNTS[1] else slot.bits
            made[slot.name] = chosen(adds, stepped(slot, slot.bits, 1), chosen(evaluates, less, slot.bits))
        return made

    def _at_most(self, state: State) -> z3.BoolRef:
        """No more measures are left to evaluate than there are."""
        every, left = (self.slots[each] for each in COUNTS)
        most = max(every.values)
        return all_of(
            implied(self._is(left.name, each, state), every.among(range(min(each, most), most + 1), state[every.name]))
            for each in left.values
        )


def stepped(slot: Slot, bits: Bits, by: int) -> Bits:
    """A count goes up or down by one; the last value stands for all from there on."""
    most, made = max(slot.values), slot.code(0)
    for value in slot.values:
        made = chosen(slot.among([value], bits), slot.code(min(max(value + by, 0), most)), made)
    return made


def fewer(slot: Slot, stays: z3.BoolRef) -> Bits:
    """A count goes down by one; from the last value, which stands for many, it may stay there."""
    return chosen(all_of((slot.among([max(slot.values)]), stays)), slot.bits, stepped(slot, slot.bits, -1))


def _is_record(name: str) -> bool:
    """Whether it is a document, a meeting that was held or a contact."""
    return name.partition("(")[0].partition("@")[0] in RECORDS


def _wider(name: str) -> Iterator[str]:
    """What is true whenever a record is there: `dokument(x her)@1/a` makes `dokument(x)` true."""
    builtin, _, rest = name.partition("@")[0].partition("(")
    words = rest.removesuffix(")").split()
    if builtin not in RECORDS:
        return
    argument, here = next((each for each in words if each != HERE), ""), HERE in words
    if here and argument:
        yield f"{builtin}({argument})"
    if builtin == "møte" and (argument or here):
        yield builtin
    if builtin == "møte" and argument and here:
        yield f"møte({HERE})@{bound_step(name)}"
