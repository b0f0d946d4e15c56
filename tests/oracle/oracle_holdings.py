"""Which slots a flow needs, and how each may change while a case stays where it is.

All of it is said of the real engine: what its commands and its clock can do. Where the engine is intricate (which
services take part, and so what consent reads over them), a slot may become anything at any time.
"""

from collections.abc import Iterable, Iterator

from oracle_reading import OPENER, REACHED, SETTLED, slot_name
from oracle_slots import Slot, slot

from bti_engine.expressions.signatures import DUTY, STATES
from bti_engine.flow.tables import Flow
from bti_engine.model.conditions import Among, Compare, Condition, Constant, Fact, Reading, atoms

FREE = frozenset(
    {"samtykke", "involvert", "dokument", "møte", "møte-avtalt", "informert", "alder", "dagar-sidan", "tal(teneste)"}
)
"""What people or time can change in any direction, wherever an open case is."""
COUNTS = "tal(tiltak)", "tal(tiltak-utan-evaluering)"
BATON, TASKS = "stafetthaldar", "opne-oppgåver"


def conditions(flow: Flow) -> Iterator[Condition]:
    """All that bears on where a case can come."""
    for level in flow.levels.values():
        yield from (each.condition for each in level.entry)
        yield from (each.requirement.condition for each in level.standing)
    for arena in flow.arenas.values():
        yield from (each.condition for each in arena.needs)
    for step in flow.steps.values():
        yield from (each.condition for each in step.requires)
        for move in flow.moves[step.name]:
            yield from [move.applies] if move.applies is not None else []
            yield from (each.condition for each in move.requires)
    if flow.log is not None:
        yield from (each.condition for each in flow.log.requires)
    for duty in flow.duties.values():
        yield duty.begins
    yield from (each.never for each in flow.promises.values() if each.never is not None)


def slots_of(flow: Flow, wanted: Iterable[Reading], like: Flow) -> dict[str, Slot]:
    """A slot for everything that is read in a flow, or in another that it is like.

    Args:
        flow: The flow.
        wanted: Readings that only a claim makes.
        like: The other flow: with the same slots the two have most rules in common.
    """
    met: dict[str, set[Constant]] = {}
    read: dict[str, Fact | Reading] = {each.name: each for each in wanted}
    for condition in (*conditions(like), *conditions(flow)):
        for atom in atoms(condition):
            read[atom.operand.name] = atom.operand
            constants = (atom.constant,) if isinstance(atom, Compare) else ()
            met.setdefault(atom.operand.name, set()).update(atom.constants if isinstance(atom, Among) else constants)
    if any(name.startswith("dagar-sidan") for name in read):
        read |= {
            own: Fact(own)
            for own in (each.argument for each in read.values() if isinstance(each, Reading))
            if own in flow.catalog.facts
        }
    found = [_slot_of(flow, each, met.get(name, set())) for name, each in read.items()]
    if flow.log is not None and flow.log.level:
        found.append(slot(REACHED, (False, True), first=False))
    return {each.name: each for each in found if each is not None}


def _slot_of(flow: Flow, operand: Fact | Reading, met: set[Constant]) -> Slot | None:
    name = slot_name(operand)
    if isinstance(operand, Fact):
        return slot(name, (None, *_answers(flow, name, met)), None)
    whole = [each for each in met if isinstance(each, int)]
    match operand.builtin:
        case "nivå" | "anonym" | "logg":
            return None
        case "samtykke":
            return _consent(flow, operand)
        case "tal" | "opne-oppgåver":
            return slot(name, tuple(range(max(whole, default=0) + 2)), 0)
        case "dagar-sidan" | "alder":
            numbers = {near for each in whole for near in (each - 1, each, each + 1)} or {0}
            least = 0 if operand.builtin == "alder" else min(numbers)
            return slot(name, (None, *sorted(each for each in numbers if each >= least)), None)
        case "plikt":
            return slot(name, DUTY, "kvil")
        case "målgruppe":
            return slot(name, ("", *flow.catalog.subjects), "")
        case "opna-av":
            return slot(OPENER, ("", *flow.catalog.roles), "")
        case "stafett-avklart":
            return slot(SETTLED, (None, *range(len(flow.arenas) + 1)), None)
    return slot(name, (False, True), first=False)


def _answers(flow: Flow, fact: str, met: set[Constant]) -> tuple[Constant, ...]:
    kind = flow.catalog.facts[fact]
    if kind.type == "ja-nei":
        return (False, True)
    if kind.type == "val":
        return kind.choices
    return flow.variables[fact].domain if met else ("",)


def _consent(flow: Flow, operand: Reading) -> Slot | None:
    kind = flow.catalog.consents[operand.argument]
    if operand.to in flow.arenas:
        services = flow.catalog.services
        if operand.argument not in {services[each].needs for each in flow.arenas[operand.to].services}:
            return None
    ends = kind.valid is not None or kind.age
    return slot(operand.name, tuple(each for each in STATES if ends or each != "utgått"), "ikkje-spurt")
