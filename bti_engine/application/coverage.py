"""What of a guide some scenarios have tried: its steps, outcomes, alerts, duties, and each condition both ways."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from msgspec import Struct

from bti_engine.application.scenarios import Played
from bti_engine.flow.compile import compile_guide
from bti_engine.flow.conditions import Placed, conditions_of, may_be_unknown
from bti_engine.flow.tables import Flow, Move
from bti_engine.model import events as ev
from bti_engine.model.conditions import Truth
from bti_engine.model.guide import Guide

ANONYMOUS = " (anonymt)"
"""What stands after the name of an outcome that was taken without names: a way of its own."""

Tried = Mapping[str, bool]
"""Names in the order of the guide, each with whether it was tried."""


class Condition(Struct, frozen=True):
    """A condition with what it can be and what it was."""

    placed: Placed
    possible: tuple[Truth, ...]
    seen: tuple[Truth, ...]

    @property
    def never(self) -> tuple[Truth, ...]:
        """What it can be and never was."""
        return tuple(each for each in self.possible if each not in self.seen)


class Coverage(Struct, frozen=True):
    """What of one guide was tried.

    Attributes:
        file: The guide's file.
        files: The scenarios that tried it.
    """

    guide: Guide
    file: str
    files: tuple[str, ...]
    steps: Tried
    outcomes: Tried
    alerts: Tried
    duties: Tried
    conditions: tuple[Condition, ...]


class Tally:
    """Counts scenario by scenario; each guide by its file."""

    def __init__(self) -> None:
        self._guides: dict[str, Guide] = {}
        self._files: dict[str, list[str]] = {}
        self._seen: dict[str, set[str]] = {}
        self._truths: dict[str, set[tuple[Placed, Truth]]] = {}

    def add(self, file: str, guide: Guide, steps: Iterable[Played]) -> None:
        """Count what one scenario has tried."""
        own = guide.node.span.file
        self._guides.setdefault(own, guide)
        self._files.setdefault(own, []).append(file)
        seen, truths = self._seen.setdefault(own, set()), self._truths.setdefault(own, set())
        for played in steps:
            truths.update(played.truths)
            seen.update(name for each in played.events for name in _names(each.event))

    def result(self) -> tuple[Coverage, ...]:
        """What was tried of each guide, in the order in which they were met."""
        return tuple(self._of(own) for own in self._guides)

    def _of(self, own: str) -> Coverage:
        guide, seen = self._guides[own], self._seen[own]
        flow = compile_guide(guide)
        flows = (flow, *flow.tracks.values())
        return Coverage(
            guide,
            own,
            tuple(self._files[own]),
            {each: f"steg {each}" in seen for one in flows for each in one.steps},
            {each: f"utfall {each}" in seen for one in flows for each in _outcomes(one)},
            {each: f"varsel {each}" in seen for each in flow.catalog.alerts},
            {each: f"plikt {each}" in seen for each in flow.duties},
            tuple(_judged(each, self._truths[own]) for each in conditions_of(flow)),
        )


def _judged(placed: Placed, truths: set[tuple[Placed, Truth]]) -> Condition:
    possible: tuple[Truth, ...] = (True, False, None) if may_be_unknown(placed.condition) else (True, False)
    return Condition(placed, possible, tuple(each for each in possible if (placed, each) in truths))


def _outcomes(flow: Flow) -> Iterator[str]:
    """The ways on that are taken; one that raises an alert is counted as the alert."""
    moves = [move for each in flow.moves.values() for move in each if move.kind != "alert"]
    yield from (_name(move) for move in (*moves, *flow.everywhere))


def _name(move: Move) -> str:
    return move.outcome + (ANONYMOUS if move.anonymous else "")


def _names(event: ev.Event) -> Iterator[str]:
    """What an event shows to have been tried."""
    match event:
        case ev.Moved():
            unnamed = bool(event.stack) and event.stack[-1].anonymous and event.stack[-1].place == event.source
            yield f"steg {event.target}"
            yield f"utfall {event.outcome}{ANONYMOUS if unnamed else ''}"
        case ev.Closed():
            yield f"utfall {event.outcome or event.end}"
        case ev.AlertRaised():
            yield f"varsel {event.alert}"
        case ev.DutyBegan():
            yield f"plikt {event.duty}"
