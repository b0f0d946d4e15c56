"""Where a case of a flow can be, and what binds its ways on there, whatever its values: worked out once a position."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from msgspec import Struct

from bti_engine.flow.binding import binding
from bti_engine.flow.tables import Flow, Level, Move
from bti_engine.model.conditions import Condition
from bti_engine.proof.sense import Fixed

T = TypeVar("T")


class Frame(Struct, frozen=True):
    """A visit that waits while the case is in an arena; see `model.events.Frame`."""

    place: str
    back: str = ""
    anonymous: bool = False


class Position(Struct, frozen=True, cache_hash=True):
    """Where a case is: a step, and the visits that wait for it."""

    place: str
    frames: tuple[Frame, ...] = ()

    @property
    def callers(self) -> tuple[str, ...]:
        """The steps whose visits wait, outermost first."""
        return tuple([frame.place for frame in self.frames])


class Layout:
    """The positions of one flow."""

    def __init__(self, flow: Flow) -> None:
        self.flow = flow
        self._kept: dict[tuple[object, ...], object] = {}

    def level(self, position: Position) -> Level | None:
        """The level of a position; in an arena, the one that it was called from."""
        outermost = position.frames[0].place if position.frames else position.place
        return self.flow.levels.get(self.flow.steps[outermost].level)

    def fixed(self, position: Position) -> Fixed:
        """What a position says by itself."""
        return self._once(("fixed", position), lambda: self._fixed(position))

    def ways(self, position: Position) -> tuple[Move, ...]:
        """The ways on from a position; a body that the case is in, or came from, cannot be entered again."""
        return self._once(("ways", position), lambda: self._ways(position))

    def bound(self, position: Position, move: Move) -> tuple[Condition, ...]:
        """The conditions that must be true for a move to be taken."""
        key = ("bound", position, move.outcome, move.anonymous)
        return self._once(key, lambda: self._bound(position, move))

    def trips(self, position: Position) -> tuple[tuple[int, tuple[Condition, ...]], ...]:
        """The trips by name that a position is on, and what must hold for each to last."""
        return self._once(("trips", position), lambda: self._trips(position)) if position.frames else ()

    def _once(self, key: tuple[object, ...], make: Callable[[], T]) -> T:
        found = self._kept.get(key)
        if found is None:
            found = self._kept[key] = make()
        return found  # type: ignore[return-value]  # the first part of the key says what it is

    def _fixed(self, position: Position) -> Fixed:
        level = self.level(position)
        return {"nivå": level.id if level else "", "anonym": any(frame.anonymous for frame in position.frames)}

    def _ways(self, position: Position) -> tuple[Move, ...]:
        steps = self.flow.steps
        inside = {steps[each].arena for each in (position.place, *position.callers)}
        return tuple(
            each
            for each in (*self.flow.moves[position.place], *self.flow.everywhere)
            if each.kind != "alert" and not (each.kind == "push" and steps[each.target].arena in inside)
        )

    def _bound(self, position: Position, move: Move) -> tuple[Condition, ...]:
        level = self.level(position)
        requires = binding(self.flow, move, level.id if level else "", position.callers)
        own = [each.condition for each in requires]
        if move.applies is not None:
            own.append(move.applies)
        if move.source != "*" and level is not None:
            own += [each.requirement.condition for each in level.standing]
        return tuple(own)

    def _trips(self, position: Position) -> tuple[tuple[int, tuple[Condition, ...]], ...]:
        entered = [*position.callers, position.place][1:]
        found = []
        for trip, (frame, place) in enumerate(zip(position.frames, entered, strict=True)):
            arena = self.flow.arenas.get(self.flow.steps[place].arena)
            if arena is not None and arena.needs and not frame.anonymous:
                found.append((trip, tuple(each.condition for each in arena.needs)))
        return tuple(found)
