"""Walking a guide in real cases, from step to step by every way on: what was walked can happen.

At each position one case waits, and from it each way on that nobody has taken yet is tried, with what it requires
brought about first. What the walk does not come to may still be possible; only what it does is proved.
"""

from __future__ import annotations

from collections import deque

from msgspec import Struct

from bti_engine.application.bringing import Bringing
from bti_engine.application.enacting import choose_with_needs
from bti_engine.flow.tables import Level, Move
from bti_engine.proof.claims import read_by
from bti_engine.proof.layout import Frame, Position
from bti_engine.proof.lens import Lens


class Walked(Struct, frozen=True):
    """What some real cases have done.

    Attributes:
        cases: A case at each position that was come to.
        taken: The ways on that were taken, each from a position.
        closed: A case that has ended, if any did.
    """

    cases: dict[Position, Bringing]
    taken: set[tuple[Position, Move]]
    closed: Bringing | None = None


def walk(lens: Lens) -> Walked:
    """Walk all ways of a flow, breadth first, each once."""
    return _Walk(lens).run()


def position_of(work: Bringing) -> Position:
    """Where a case is, as the prover sees it."""
    frames = tuple(Frame(each.place, each.back, each.anonymous) for each in work.case.stack)
    return Position(work.case.place, frames)


class _Walk:
    """One walk."""

    def __init__(self, lens: Lens) -> None:
        self.lens, self.flow = lens, lens.flow
        self.found = Walked({}, set())
        self.closed: Bringing | None = None
        self.waiting: deque[Bringing] = deque()
        self.tried: set[tuple[str, bool, str]] = set()

    def run(self) -> Walked:
        for level in self.flow.start_levels():
            work = Bringing(self.flow, {})
            if not work.open(level.first):
                self._come(work)
        self._walk_on()
        for level in self.flow.levels.values():
            self._be_sent(level)
        self._walk_on()
        return Walked(self.found.cases, self.found.taken, self.closed)

    def _walk_on(self) -> None:
        while self.waiting:
            self._go_on(self.waiting.popleft())

    def _come(self, work: Bringing) -> None:
        position = position_of(work)
        if position not in self.found.cases:
            self.found.cases[position] = work
            self.waiting.append(work)

    def _be_sent(self, level: Level) -> None:
        """Let a case go where `elles` sends it when a consent is withdrawn: it has been at the level then."""
        there = self.found.cases.get(Position(level.first))
        if there is None:
            return
        for each in level.standing:
            for name in read_by(each.requirement.condition) if each.otherwise else ():
                work = there.fork()
                work.bring(name, "trekt")
                if work.case.place == each.otherwise:
                    self.found.cases.setdefault(position_of(work), work)
                    self.waiting.append(work)

    def _go_on(self, case: Bringing) -> None:
        position = position_of(case)
        for move in self.lens.graph.world.ways(position):
            key = (move.outcome, move.anonymous, self._context(position))
            if move.source == "*" or key in self.tried:
                continue
            work = case.fork()
            if choose_with_needs(work, move):
                continue
            self.tried.add(key)
            self.found.taken.add((position, move))
            if work.case.phase == "open":
                self._come(work)
            else:
                self.closed = self.closed or work

    def _context(self, position: Position) -> str:
        """From which level a body was come to: a way out of it may lead to another level."""
        level = self.lens.graph.world.level(position)
        return level.id if level is not None else ""
