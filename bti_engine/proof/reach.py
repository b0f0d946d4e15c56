"""Every step can be come to, and every outcome can be taken: what stands in a guide is of use to somebody."""

from __future__ import annotations

from collections.abc import Iterator

from bti_engine.flow.tables import Flow, Move
from bti_engine.proof.claims import Possible, Shows
from bti_engine.proof.lens import Lens

STEPS, OUTCOMES = "steg", "utfall"


def claims(lens: Lens) -> Iterator[Possible]:
    """For each step, and each outcome of a step that ways lead to: it can happen."""
    flow = lens.flow
    for place, step in flow.steps.items():
        yield Possible(slug=STEPS, path=step.path, shows=_comes_to(place), arguments={"step": place})
        for move in flow.moves[place] if place in lens.positions else ():
            if move.kind != "alert" and not (move.anonymous and _has_names(flow, move)):
                arguments = {"step": place, "outcome": move.id}
                yield Possible(slug=OUTCOMES, path=move.path, shows=_takes(move), arguments=arguments)


def _has_names(flow: Flow, move: Move) -> bool:
    """Whether the same way stands there with names too."""
    return any(each.outcome == move.outcome and not each.anonymous for each in flow.moves[move.source])


def _comes_to(place: str) -> Shows:
    return lambda _, position, move: move is None and position.place == place


def _takes(wanted: Move) -> Shows:
    """With names or without: it is one outcome."""
    return lambda _, __, move: move is not None and move.outcome == wanted.outcome
