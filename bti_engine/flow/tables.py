"""The flow: variables, moves, clocks, places and catalog.

Texts are no part of it. Whoever shows a row looks its text up in the guide by the row's `path`, which is the
way of keys and ids that leads to it (`nivå/1/steg/evaluer/utfall/avslutt`).
"""

from __future__ import annotations

from functools import cached_property
from typing import Literal

from msgspec import Struct

from bti_engine.expressions.compile import Test, compile_condition
from bti_engine.flow.catalog_rows import Catalog
from bti_engine.model.conditions import And, Condition, Constant, Holds, Reading
from bti_engine.model.guide import Duration

Reset = Literal["never", "visit", "end"]
Path = tuple[str, ...]
OPEN = Holds(Reading("logg"))
"""That the log is open."""


class Variable(Struct, frozen=True):
    """Something that conditions read.

    Attributes:
        name: A fact's id, or the canonical name of a reading of the records.
        domain: The values that matter; unknown (None) comes beside them for facts.
        initial: The value of a new case; None is unknown.
        reset: When it goes back to `initial`: with a new visit to its step, at the end of the case, never.
        absent: For records, the value that says "not there yet".
        reading: What it reads of the records; None for a fact.
    """

    name: str
    domain: tuple[Constant, ...]
    initial: Constant | None = None
    reset: Reset = "never"
    absent: Constant | None = None
    reading: Reading | None = None


class Requirement(Struct, frozen=True):
    """A condition that must be true, and where it stands."""

    condition: Condition
    origin: Literal["step", "outcome", "entry", "standing", "arena", "approval", "log", "advice"]
    path: Path


class Move(Struct, frozen=True):
    """A way on that somebody may choose.

    Attributes:
        outcome: Full name of the outcome (`1/evaluer/hald-fram`), or the id of an end open from everywhere.
        source: The step it leaves; "*" for an end that is open from everywhere.
        kind: How it changes the place: to a step or end, into an arena, back from one, the step once more,
            or not at all (it raises an alert).
        target: A step or an end; the first step of a level or arena; "" for `back` and `alert`.
        back: The step that the arena returns to, if not to the visit that it was entered from.
        applies: When it applies (`vilkår`); None: always.
        who: The roles that may take it; empty: anybody of the staff, or whoever is responsible for the step.
        approvers: The roles of which somebody other than the chooser must have said yes.
        anonymous: Whether the trip into the arena is without names; such a way stands beside the one with names.
        advises: What ought to hold; shown, never in the way.
    """

    outcome: str
    source: str
    kind: Literal["go", "push", "back", "again", "end", "alert"]
    target: str
    path: Path
    back: str = ""
    applies: Condition | None = None
    requires: tuple[Requirement, ...] = ()
    who: tuple[str, ...] = ()
    reason: bool = False
    alert: str = ""
    approvers: tuple[str, ...] = ()
    anonymous: bool = False
    advises: tuple[Requirement, ...] = ()

    @property
    def id(self) -> str:
        """The outcome's own id."""
        return self.outcome.rpartition("/")[2]


class Clock(Struct, frozen=True):
    """A deadline.

    Attributes:
        name: `1/evaluer#0`, or the outcome that starts it (`1/evaluer/hald-fram#0`); a duty's is its own name.
        place: The step whose visit it belongs to; "" where an outcome opens that visit.
        since: The date fact that it counts from; "": from the start of the visit.
        until: What meets it: leaving the step, a meeting of a kind, a document of a tool, the duty done.
        owner: The role that it belongs to.
    """

    name: str
    length: Duration
    path: Path
    place: str = ""
    outcome: str = ""
    since: str = ""
    until: tuple[Literal["leaving", "meeting", "document", "duty"], str] = ("leaving", "")
    applies: Condition | None = None
    owner: str = ""


class TaskRow(Struct, frozen=True):
    """A task given on entering a step or reaching an end."""

    name: str
    role: str
    path: Path
    length: Duration | None = None


class Step(Struct, frozen=True):
    """A step.

    Attributes:
        name: `1/evaluer`; level or arena, and id.
        level: The level it stands in; "" in an arena.
        asks: The facts asked here; forgets: those whose answers a new visit makes unknown.
        requires: What must hold to leave the step on any way but a trip to an arena.
        contacts: The roles that the step is done together with.
        responsible: One of these roles is responsible.
    """

    name: str
    level: str
    arena: str
    path: Path
    asks: tuple[str, ...] = ()
    forgets: tuple[str, ...] = ()
    requires: tuple[Requirement, ...] = ()
    tasks: tuple[TaskRow, ...] = ()
    contacts: tuple[str, ...] = ()
    responsible: tuple[str, ...] = ()
    only_one: bool = False
    locked: bool = False


class Standing(Struct, frozen=True):
    """What must hold for as long as the case is at a level, and where it goes when that ceases."""

    requirement: Requirement
    otherwise: str = ""


class Level(Struct, frozen=True):
    """A level.

    Attributes:
        order: Its place among the levels.
        parents: What the parents are promised before a case is there (`føresette`), or "".
    """

    id: str
    order: int
    first: str
    steps: tuple[str, ...]
    path: Path
    start: bool = False
    shares: bool = False
    baton: bool = False
    parents: str = ""
    entry: tuple[Requirement, ...] = ()
    standing: tuple[Standing, ...] = ()
    advises: tuple[Requirement, ...] = ()


class Arena(Struct, frozen=True):
    """A body; `services` are its fixed members.

    Attributes:
        needs: What must hold for as long as a case is there by name; when it ceases, the case goes back.
    """

    id: str
    first: str
    steps: tuple[str, ...]
    path: Path
    services: tuple[str, ...] = ()
    everywhere: bool = False
    anonymous: Literal["nei", "kan", "alltid"] = "nei"
    needs: tuple[Requirement, ...] = ()


class Duty(Struct, frozen=True):
    """A duty beside the flow: it begins when its condition becomes true, and outlives the case.

    Attributes:
        owner: The role that does it, or lifts it with a reason.
        form: The tool whose document it takes to be done, or "".
        clock: Its deadline, from the day it began.
    """

    id: str
    path: Path
    begins: Condition
    owner: str = ""
    form: str = ""
    clock: Clock | None = None


class Log(Struct, frozen=True):
    """When the log of a case is open; until then the case is a worksheet.

    Attributes:
        level: The level from which it is kept, or "".
    """

    requires: tuple[Requirement, ...] = ()
    level: str = ""

    @property
    def opening(self) -> Condition:
        """All that it requires, as one condition."""
        found = tuple(each.condition for each in self.requires)
        return found[0] if len(found) == 1 else And(found)


class Promise(Struct, frozen=True):
    """What the municipality promises: never this, or always a way to that (a step or end)."""

    id: str
    path: Path
    never: Condition | None = None
    always: str = ""


class End(Struct, frozen=True):
    """An end; with `everywhere`, open from everywhere to the roles in `who`."""

    id: str
    path: Path
    everywhere: bool = False
    who: tuple[str, ...] = ()
    tasks: tuple[TaskRow, ...] = ()


class Flow(Struct, frozen=True, dict=True, eq=False):
    """What a guide means.

    Attributes:
        moves: By source step, in the order of the guide; `everywhere` holds those open from every step.
        tracks: The flow of each alert's own steps, whose end is `ferdig`.
        log: When the log is open; None: it always is.
        variants: The flow as each variant has it: the same ways and conditions, other roles and shorter deadlines.
    """

    guide: str
    variables: dict[str, Variable]
    moves: dict[str, tuple[Move, ...]]
    everywhere: tuple[Move, ...]
    clocks: tuple[Clock, ...]
    steps: dict[str, Step]
    levels: dict[str, Level]
    arenas: dict[str, Arena]
    ends: dict[str, End]
    catalog: Catalog
    tracks: dict[str, Flow] = {}
    duties: dict[str, Duty] = {}
    log: Log | None = None
    promises: dict[str, Promise] = {}
    variants: dict[str, Flow] = {}
    variant_of: dict[str, str] = {}

    def __repr__(self) -> str:
        """Short: a flow in a message is named, not written out."""
        return f"Flow({self.guide!r}, {len(self.steps)} steps)"

    @cached_property
    def order(self) -> dict[str, int]:
        """The order of the levels, for `nivå >= B`."""
        return {level.id: level.order for level in self.levels.values()}

    @cached_property
    def _tests(self) -> dict[int, Test]:
        return {}

    def test(self, condition: Condition) -> Test:
        """The condition, compiled; one of this flow's own conditions, so that its identity is its name."""
        found = self._tests.get(id(condition))
        if found is None:
            found = self._tests[id(condition)] = compile_condition(condition, self.order)
        return found

    @cached_property
    def clocks_of(self) -> dict[str, tuple[Clock, ...]]:
        """Clocks by the step or outcome that starts them."""
        found: dict[str, list[Clock]] = {}
        for clock in self.clocks:
            found.setdefault(clock.place or clock.outcome, []).append(clock)
        return {key: tuple(clocks) for key, clocks in found.items()}

    @cached_property
    def clocks_named(self) -> dict[str, Clock]:
        """Clocks by their names."""
        duties = (duty.clock for duty in self.duties.values() if duty.clock is not None)
        return {clock.name: clock for clock in (*self.clocks, *duties)}

    @cached_property
    def callers(self) -> dict[str, tuple[tuple[str, str], ...]]:
        """For each arena, the steps that it can be entered from, each with the step it returns to."""
        found: dict[str, dict[tuple[str, str], None]] = {arena: {} for arena in self.arenas}
        for moves in self.moves.values():
            for move in moves:
                if move.kind == "push":
                    found[self.steps[move.target].arena][move.source, move.back or move.source] = None
        return {arena: tuple(pairs) for arena, pairs in found.items()}

    def varied(self, variant: str) -> Flow:
        """The flow as a variant has it; itself where there is no such variant."""
        return self.variants.get(variant, self)

    def start_levels(self) -> tuple[Level, ...]:
        """The levels at which a case may open: those marked, else the first."""
        marked = tuple(level for level in self.levels.values() if level.start)
        return marked or tuple(self.levels.values())[:1]
