"""A real case in the oracle's words: where it is, and what its slots hold."""

from oracle_places import Spot, Waiting
from oracle_reading import OPENER, REACHED, SETTLED
from oracle_rules import Place, World
from oracle_slots import Slot
from oracle_steps import Cube

from bti_engine.engine.context import Context
from bti_engine.engine.readings import READERS, Valuation, bound_visit
from bti_engine.engine.worksheet import has_reached
from bti_engine.model.case import Case
from bti_engine.model.conditions import Reading


def place_of(case: Case) -> Place:
    """Where a case is."""
    if case.phase == "closed":
        return None
    return Spot(case.place, case.level, tuple(Waiting(each.place, each.back, each.anonymous) for each in case.stack))


def state_of(world: World, case: Case, context: Context) -> Cube:
    """What a case is like: every bit of every slot."""
    values = Valuation(world.flow, case, context)
    found: set[tuple[str, bool]] = set()
    for slot in world.slots.values():
        at = slot.values.index(_nearest(slot, _value(world, slot.name, values)))
        found |= {(f"{slot.name}#{number}", bool(at >> number & 1)) for number in range(len(slot.bits))}
    return frozenset(found)


def _value(world: World, name: str, values: Valuation) -> object:
    case, flow = values.case, world.flow
    builtin, _, words = name.partition("@")[0].partition("(")
    argument, _, to = words.removesuffix(")").partition(" til ")
    if name == SETTLED:
        visits = [*(each.visit for each in case.stack), case.visit] if case.phase == "open" else []
        return visits.index(case.settled_visit) if case.settled_visit in visits else None
    if name == OPENER:
        return case.opener_role
    if name == REACHED:
        return has_reached(flow, case, flow.log.level if flow.log else "")
    if builtin == "godkjend":
        return (argument, bound_visit(case, argument.rpartition("/")[0])) in case.approvals
    if name in flow.variables:
        return values[name]
    return READERS[builtin](values, Reading(builtin, argument, to))


def _nearest(slot: Slot, value: object) -> object:
    """The value that stands for one between or beyond those that matter."""
    if value in slot.values:
        return value
    numbers = [each for each in slot.values if isinstance(each, int) and not isinstance(each, bool)]
    if isinstance(value, int) and numbers:
        return min(numbers, key=lambda each: abs(each - value))
    return next(each for each in slot.values if each is not None)
