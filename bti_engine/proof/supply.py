"""What the staff can surely bring about at a place, so that a way opens: fewer things than may really happen.

Where `changes` tells all that may change, this tells only what does not rest on anybody's luck: a document can be
written, a meeting held, a measure evaluated. What is so stays so: an answer is not altered to get through, and a no is
not waited on.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator

from bti_engine.flow.tables import OPEN, Flow, Move, Variable
from bti_engine.model.conditions import And, Atom, Compare, Condition, Constant, Holds, Not, Or, Reading, with_instead
from bti_engine.proof.changes import Value, values_of
from bti_engine.proof.claims import Hope, known, names_in
from bti_engine.proof.layout import Position
from bti_engine.proof.sense import Fixed
from bti_engine.proof.world import World

Become = tuple[tuple[Value, frozenset[Value]], ...]

_MADE = frozenset({"dokument", "møte", "møte-avtalt", "informert", "godkjend", "stafetthaldar", "stafett-avklart"})
"""What somebody makes so by recording it: it is there from then on."""
_COUNTED = frozenset({"tal(tiltak-utan-evaluering)", "opne-oppgåver"})
"""What somebody can count down: by evaluating measures, by doing tasks."""
_MEASURES = "tal(tiltak"
"""How the names of the counts of measures begin."""
WAITING = frozenset({"ikkje-spurt", "utgått"})
"""The states of a consent in which the family is still to be asked."""


def opened(world: World, position: Position, moves: Iterable[Move], made: Fixed, hope: Hope = "records") -> int:
    """The valuations from which one of some ways can surely be opened.

    Args:
        world: The world, through all that the ways rest on but what is made.
        position: Where the case is.
        moves: The ways.
        made: What is made there without further ado; see `simply_made`.
        hope: What may turn out well.
    """
    some = 0
    for move in moves:
        some |= world.must(position, surely_bound(world, position, move), made)
    return led_to(world, position, some, hope)


def simply_made(flow: Flow, place: str, conditions: Iterable[Condition]) -> dict[str, Constant]:
    """The records that can surely be made at a step and that all conditions want made, each with its value then.

    They need not be followed one by one: whatever a case comes with, they are made before the way is taken.
    """
    wanted: dict[str, set[Constant | None]] = {}
    for condition in conditions:
        for atom, positive in _signed(condition):
            wanted.setdefault(atom.operand.name, set()).add(_wanted(flow, atom, place) if positive else None)
    return {name: value for name, values in wanted.items() if len(values) == 1 for value in values if value is not None}


def _signed(condition: Condition, *, positive: bool = True) -> Iterator[tuple[Atom, bool]]:
    """The atoms of a condition, and whether each is wanted true."""
    match condition:
        case Not(part):
            yield from _signed(part, positive=not positive)
        case And(parts) | Or(parts):
            for part in parts:
                yield from _signed(part, positive=positive)
        case _:
            yield condition, positive


def _wanted(flow: Flow, atom: Atom, place: str) -> Constant | None:
    """The value that makes an atom true, if somebody at the step can surely see to it."""
    if not isinstance(atom.operand, Reading):
        return None
    if isinstance(atom, Compare) and atom.operator == "=" and atom.operand.name in _COUNTED:
        return atom.constant if atom.constant == 0 else None
    become = _becomes(flow, known(flow, atom.operand.name), place, "records") if isinstance(atom, Holds) else ()
    return True if atom.operand.builtin in _MADE and become else None


def led_to(world: World, position: Position, some: int, hope: Hope = "records") -> int:
    """The valuations from which one of some valuations can surely be brought about.

    What would send the case elsewhere is left as it is. Where a case would only stop, it can be brought to go on,
    but not by measures: none is added while it is stopped.
    """
    level, flow = world.level(position), world.flow
    staying, sending = set[str](), set[str]()
    for each in level.standing if level else ():
        (sending if each.otherwise else staying).update(names_in(flow, (each.requirement.condition,)))
    sending |= names_in(flow, (each for _, needs in world.layout.trips(position) for each in needs))
    sending |= _tied(world)
    for name in world.names:
        held = name in sending or (name in staying and name.startswith(_MEASURES))
        variable = world.variables[name]
        if not held and variable.reading is not None and variable.reading.builtin == "plikt":
            some |= _duty_done(world, name, some)
        become = () if held else _becomes(flow, variable, position.place, hope)
        if become:
            some |= world.image(some, name, become)
    return some


def _duty_done(world: World, name: str, some: int) -> int:
    """The valuations in which a duty goes on and that are among some when it is done: as done, and as at rest."""
    reading = world.variables[name].reading
    duty = world.flow.duties[reading.argument] if reading is not None else None
    roles = world.flow.catalog.roles
    if duty is None or not (_is_staff(world.flow, duty.owner) or any(each.leader for each in roles.values())):
        return 0
    done, resting = (world.image(some, name, (("går", frozenset({to})),)) for to in ("gjort", "kvil"))
    return done & resting


def _tied(world: World) -> frozenset[str]:
    """What hangs together, so that none of it is changed by itself: a consent read for several, what begins a duty."""
    readings = [(name, world.variables[name].reading) for name in world.names]
    consents = Counter(each.argument for _, each in readings if each is not None and each.builtin == "samtykke")
    tied = {name for name, each in readings if each and each.builtin == "samtykke" and consents[each.argument] > 1}
    for _, each in readings:
        if each is not None and each.builtin == "plikt":
            tied.update(names_in(world.flow, (world.flow.duties[each.argument].begins,)))
    return frozenset(tied)


def _is_staff(flow: Flow, role: str) -> bool:
    known = flow.catalog.roles.get(role)
    return known is None or not (known.family or known.reporter)


def answered(world: World, position: Position) -> int:
    """The valuations in which all that can be asked at a position has been answered."""
    step, space = world.flow.steps[position.place], world.space
    some = space.everything
    for name in world.names:
        reading = world.variables[name].reading
        if reading is None:
            asked = name in step.asks or world.flow.catalog.facts[name].anywhere
            some &= ~space.with_value(name, None) if asked else some
        elif reading.builtin == "samtykke":
            for value in WAITING:
                some &= ~space.with_value(name, value)
    return some


def surely_bound(world: World, position: Position, move: Move) -> tuple[Condition, ...]:
    """What must hold for a way to be taken, with what the log requires in the place of the log.

    What the family alone decides or approves it must be let in to see: for that the log is open.
    """
    bound = world.bound(position, move)
    log, level = world.flow.log, world.level(position)
    if log is None:
        return bound
    if needs_open_log(world.flow, move):
        bound = (*bound, OPEN)
    reached = not log.level or (level is not None and level.order >= world.flow.levels[log.level].order)
    if not reached or not log.requires:
        return bound
    return tuple(with_instead(each, OPEN, log.opening) for each in bound)


def needs_open_log(flow: Flow, move: Move) -> bool:
    """Whether the family alone takes or approves a way on, in a guide whose cases it does not see from the start."""
    if flow.log is None or move.source == "*":
        return False  # leaving is open to the family all the time
    return any(roles and all(map(flow.catalog.is_family, roles)) for roles in (move.who, move.approvers))


def _becomes(flow: Flow, variable: Variable, place: str, hope: Hope) -> Become:
    """For values of a variable, what each can surely be made."""
    values, reading = values_of(variable), variable.reading
    if reading is None:
        return _answers(flow, variable.name, values, place) if hope != "records" else ()
    if reading.builtin == "samtykke":
        return said(values) if hope == "consent" else ()
    if reading.builtin in _MADE:
        return ((False, frozenset({True})),) if _can_be_made(flow, reading, place) else ()
    if reading.builtin == "tal" and reading.argument == "tiltak":
        return tuple((each, frozenset(values[turn:])) for turn, each in enumerate(values))
    if reading.name in _COUNTED:
        return tuple((each, frozenset(values[: turn + 1])) for turn, each in enumerate(values))
    return ()


def _can_be_made(flow: Flow, reading: Reading, place: str) -> bool:
    """Whether somebody at a step can surely record something. An approval is only asked for by its own outcome."""
    catalog = flow.catalog
    match reading.builtin:
        case "godkjend":
            approvers = (each.approvers for each in flow.moves[place] if each.outcome == reading.argument)
            return bool(reading.place) and any(
                not catalog.is_reporter(role) for role in next((each for each in approvers), ())
            )
        case "informert" if catalog.is_reporter(reading.argument):
            return any(each.leader for each in catalog.roles.values())
        case "møte" | "møte-avtalt" if not catalog.meetings:
            return False
    return reading.place in {"", place}


def said(values: tuple[Value, ...]) -> Become:
    """Whoever gives a consent may give it, refuse it and withdraw it, whatever was said before."""
    return _anything(values, frozenset(values) & {"gitt", "nekta", "trekt"})


def _answers(flow: Flow, fact: str, values: tuple[Value, ...], place: str) -> Become:
    """Another time, or put right, a question may have got any other answer."""
    known = frozenset(each for each in values if each is not None)
    asked = fact in flow.steps[place].asks or flow.catalog.facts[fact].anywhere
    return tuple((each, known) for each in values if each is not None or asked)


def _anything(values: tuple[Value, ...], become: frozenset[Value]) -> Become:
    return tuple((each, become) for each in values)
