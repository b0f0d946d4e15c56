"""One flow seen through few or many of its variables, each exploration made once."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cached_property

from bti_engine.flow.tables import OPEN, Flow, Move, Variable
from bti_engine.model.conditions import Condition
from bti_engine.proof.changes import values_of
from bti_engine.proof.claims import known, names_in
from bti_engine.proof.exploring import Explored, explore
from bti_engine.proof.layout import Layout, Position
from bti_engine.proof.sense import Fixed
from bti_engine.proof.supply import needs_open_log, simply_made
from bti_engine.proof.valuations import size
from bti_engine.proof.world import World

MOST_STATES = 1 << 20
"""More valuations than these are not gone through."""


class Lens:
    """The worlds and explorations of one flow."""

    def __init__(self, flow: Flow) -> None:
        self.flow = flow
        self.layout = Layout(flow)
        self._worlds: dict[tuple[str, ...], World] = {}
        self._explored: dict[tuple[str, ...], Explored] = {}
        self._made: dict[str, Fixed] = {}
        self._led: dict[tuple[Position, str, bool], tuple[Position, ...]] = {}

    def world(self, names: Iterable[str]) -> World | None:
        """The world of some variables; None where they have too many valuations to go through."""
        key = tuple(sorted(set(names)))
        if key not in self._worlds:
            more = {name: known(self.flow, name) for name in key}
            if self.states(key, more) > MOST_STATES:
                return None
            self._worlds[key] = World(self.flow, key, more, self.layout)
        return self._worlds[key]

    def explored(self, names: Iterable[str]) -> Explored | None:
        """Everything that may happen, seen through some variables; None where that is too much to go through."""
        key = tuple(sorted(set(names)))
        if key not in self._explored:
            world = self.world(key)
            if world is None:
                return None
            self._explored[key] = explore(world)
        return self._explored[key]

    def states(self, names: Iterable[str], more: dict[str, Variable]) -> int:
        """How many valuations some variables have."""
        return size({name: values_of(more[name]) for name in names})

    @cached_property
    def graph(self) -> Explored:
        """Where cases may come if every way may be open: an exploration that follows nothing."""
        return explore(World(self.flow, (), layout=self.layout))

    @cached_property
    def positions(self) -> dict[str, tuple[Position, ...]]:
        """The positions at each step."""
        found: dict[str, list[Position]] = {}
        for position in self.graph.reached:
            found.setdefault(position.place, []).append(position)
        return {place: tuple(each) for place, each in found.items()}

    def ways(self, position: Position) -> tuple[Move, ...]:
        """The ways on from a position that somebody of the staff may take."""
        return tuple(each for each in self.layout.ways(position) if open_to_staff(self.flow, each))

    def leads_to(self, position: Position, move: Move) -> tuple[Position, ...]:
        """Where a way that ends nothing may lead, whatever the values."""
        key = (position, move.outcome, move.anonymous)
        if key not in self._led:
            world = self.graph.world
            self._led[key] = tuple([where for where, _ in world.chosen(position, move, world.space.everything)])
        return self._led[key]

    def bound_at(self, place: str) -> tuple[Condition, ...]:
        """What the ways on from a step rest on, wherever the case came from."""
        found = [
            (*self.layout.bound(position, move), *((OPEN,) if needs_open_log(self.flow, move) else ()))
            for position in self.positions.get(place, ())
            for move in self.ways(position)
        ]
        return tuple(dict.fromkeys(condition for each in found for condition in each))

    def made_at(self, place: str) -> Fixed:
        """What is simply made at a step before a way on is taken, and so need not be followed there."""
        if place not in self._made:
            level = self.flow.levels.get(self.flow.steps[place].level)
            levels = (level,) if level is not None else self.flow.levels.values()
            staying = [each.requirement.condition for one in levels for each in one.standing]
            log = self.flow.log.requires if self.flow.log is not None else ()
            bound = (*self.bound_at(place), *(each.condition for each in log))
            made = simply_made(self.flow, place, bound)
            self._made[place] = {name: made[name] for name in made.keys() - names_in(self.flow, staying)}
        return self._made[place]


def open_to_staff(flow: Flow, move: Move) -> bool:
    """Whether a way on may be counted on: who only tells of a worry takes none, and the family leaves as it likes."""
    unsure = flow.catalog.is_family if move.source == "*" else flow.catalog.is_reporter
    return not move.who or not all(map(unsure, move.who))
