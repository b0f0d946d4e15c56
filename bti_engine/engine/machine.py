"""The second lock: `transitions` must agree to every move, so that a mistake in `decide` cannot move a case.

One flat machine per flow, shared by all cases and bound to none: a trigger acts on a throw-away cursor. Trigger
names carry source and destination and have one transition each; it compares the verdict that `engine.judging`
made with its own trigger, source and destination, so what moves a case cannot go where nobody has judged that it
may go. Entering appends the event. The machine is given no callbacks: `transitions` would import and call a text.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from msgspec import Struct
from transitions import EventData, Machine, MachineError, Transition

from bti_engine.errors import Defect
from bti_engine.flow.tables import Flow
from bti_engine.model.events import Closed, Event, Moved

OUTSIDE = "utanfor"
"""Where a case is before it opens, and after it has ended."""


class Verdict(Struct, frozen=True):
    """What has been allowed: this trigger, from here to there. Made by whoever judged, never by what moves."""

    trigger: str
    source: str
    destination: str


class Cursor:
    """Where a case is, for the time of one trigger."""

    __slots__ = ("entered", "state")

    def __init__(self, state: str) -> None:
        self.state = state
        self.entered: list[Event] = []


def trigger_name(source: str, word: str, destination: str) -> str:
    """The name of the one transition from `source` to `destination` by an outcome or a rule."""
    return f"{source}:{word}:{destination}"


def move(flow: Flow, way: tuple[str, str, str], verdict: Verdict | None, event: Moved | Closed) -> Event:
    """Go a way (source, word, destination) if the verdict is about that very way.

    Raises:
        Defect: there is no such way, or the verdict is about another or none: our mistake, never the user's.
    """
    source, _, destination = way
    machine = _machine(flow)
    cursor = Cursor(source)
    name = trigger_name(*way)
    trigger = machine.events.get(name)
    try:
        if trigger is None or not trigger.trigger(cursor, verdict=verdict, entering=event):
            raise Defect(f"the second lock refuses {name}")
    except MachineError as error:
        raise Defect(f"the second lock knows no way {name}") from error
    if cursor.state != destination or len(cursor.entered) != 1:
        raise Defect(f"{name} led to {cursor.state}")
    return cursor.entered[0]


def verdict_on(source: str, word: str, destination: str) -> Verdict:
    """The verdict that a way may be gone."""
    return Verdict(trigger_name(source, word, destination), source, destination)


class _Way(Transition):
    """A way that is gone only on a verdict about itself.

    Which triggers there are, from which place and to which, is the library's to say. What it would do on the way
    there, looking for callbacks in seven places that have none and telling its log of each, took longer than all
    the rest of a command.
    """

    dest: str

    def execute(self, event_data: EventData) -> bool:
        """Move the cursor and append the event, or refuse and touch neither."""
        cursor: Any = event_data.model
        if event_data.kwargs["verdict"] != Verdict(event_data.event.name, self.source, self.dest):
            return False
        event_data.machine.set_state(self.dest, cursor)
        cursor.entered.append(event_data.kwargs["entering"])
        return True


class _Ways(Machine):
    transition_cls = _Way


def _machine(flow: Flow) -> _Ways:
    """The machine of a flow, built on its first move and kept beside it."""
    kept: _Ways | None = flow.__dict__.get("_machine")
    if kept is None:
        kept = flow.__dict__["_machine"] = _build(flow)
    return kept


def _build(flow: Flow) -> _Ways:
    places = [OUTSIDE, *flow.steps, *(f"slutt {end}" for end in flow.ends)]
    machine = _Ways(model=None, states=places, initial=None, auto_transitions=False, send_event=True)
    for name, source, destination in dict.fromkeys(edges(flow)):
        machine.add_transition(name, source, destination)
    return machine


def edges(flow: Flow) -> list[tuple[str, str, str]]:
    """Every way from place to place: openings, outcomes, returns, `elles` and being sent back, ends from everywhere."""
    ways = [*_openings(flow), *_outcomes(flow), *_from_everywhere(flow)]
    return [(trigger_name(source, word, destination), source, destination) for source, word, destination in ways]


def _openings(flow: Flow) -> Iterator[tuple[str, str, str]]:
    for level in flow.start_levels():
        if level.first in flow.steps:
            yield OUTSIDE, "opne", level.first


def _outcomes(flow: Flow) -> Iterator[tuple[str, str, str]]:
    for source, moves in flow.moves.items():
        for each in moves:
            if each.kind == "back":
                for caller, back in flow.callers.get(flow.steps[source].arena, ()):
                    yield source, each.id, back or caller
            elif each.kind == "end":
                yield source, each.id, f"slutt {each.target}"
            elif each.kind != "alert":
                yield source, each.id, each.target


def _from_everywhere(flow: Flow) -> Iterator[tuple[str, str, str]]:
    elsewhere = {each.otherwise for level in flow.levels.values() for each in level.standing if each.otherwise}
    sent_back = [back for arena in flow.arenas.values() if arena.needs for _, back in flow.callers[arena.id]]
    for source, step in flow.steps.items():
        yield from ((source, "elles", back) for back in (sent_back if step.arena else ()))
        yield from ((source, end.id, f"slutt {end.target}") for end in flow.everywhere)
        yield from ((source, "elles", target) for target in elsewhere)
