"""The rules as Horn clauses, for z3's own engine on such (Spacer): slower than going backwards, and none of ours."""

from collections.abc import Iterable

import z3
from oracle_claims import Claim
from oracle_reading import State
from oracle_rules import OUTSIDE, Place, World
from oracle_slots import NO, any_of


class Horn:
    """A world as Horn clauses: one relation for each spot, of the bits of all slots."""

    def __init__(self, world: World) -> None:
        self.world = world
        self.engine = z3.Fixedpoint()
        self.engine.set(engine="spacer")
        slots = world.slots.values()
        self._bits = [bit for slot in slots for bit in slot.bits]
        more = [bit for slot in slots for bit in (*slot.inputs, slot.keep, slot.keep_less, slot.keep_most)]
        self.engine.declare_var(*self._bits, *more)
        self._relations: dict[Place, z3.FuncDeclRef] = {}
        for rule in world.rules:
            before = [] if rule.source == OUTSIDE else [self.at(rule.source, {})]
            self.engine.rule(self.at(rule.target, rule.becomes), [*before, rule.needs])

    def at(self, place: Place, becomes: State) -> z3.BoolRef:
        """That a case can be at a spot, with what the slots have become."""
        found = self._relations.get(place)
        if found is None:
            sorts = [z3.BoolSort()] * (len(self._bits) + 1)
            found = self._relations[place] = z3.Function(f"spot{len(self._relations)}", *sorts)
            self.engine.register_relation(found)
        return found(*[bit for name, slot in self.world.slots.items() for bit in becomes.get(name, slot.bits)])


def comes_about(world: World, claims: Iterable[Claim]) -> bool:
    """Whether some case comes to rest where one of some claims says that none does."""
    horn, goal = Horn(world), z3.Function("goal", z3.BoolSort())
    horn.engine.register_relation(goal)
    each = [claim.goals(world) for claim in claims]
    for spot in world.spots:
        wrong = any_of(goals[spot] for goals in each)
        if wrong is not NO:
            horn.engine.rule(goal(), [horn.at(spot, {}), wrong])
    answer = horn.engine.query(goal())
    assert answer != z3.unknown, horn.engine.reason_unknown()
    return answer == z3.sat
