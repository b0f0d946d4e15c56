"""Nobody waits for nothing: each step has somebody who is responsible, and a deadline with an owner."""

from __future__ import annotations

from collections.abc import Iterator

from bti_engine.flow.tables import Flow, Step
from bti_engine.proof.claims import Plain
from bti_engine.proof.lens import Lens

SLUG = "ventetid"


def claims(lens: Lens) -> Iterator[Plain]:
    """For each step that a case comes to: it is somebody's, and it has a deadline that is somebody's."""
    for place in lens.positions:
        step = lens.flow.steps[place]
        yield Plain(
            slug=SLUG,
            path=step.path,
            holds=_is_minded(lens.flow, step),
            arguments={"step": place},
            advice=True,
        )


def _is_minded(flow: Flow, step: Step) -> bool:
    """Whether a step has both; a deadline may begin with the outcome that leads to the step."""
    leading = {move.outcome for moves in flow.moves.values() for move in moves if move.target == step.name}
    clocks = [each for each in flow.clocks if each.place == step.name or each.outcome in leading]
    return bool(step.responsible) and any(each.owner for each in clocks)
