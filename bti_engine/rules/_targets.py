"""Every target that an author has written, with the spot it is read from."""

from __future__ import annotations

from collections.abc import Iterator

from bti_engine.flow.spots import steps
from bti_engine.flow.targets import Spot, first_step
from bti_engine.model.guide import Guide
from bti_engine.model.source import Scalar


def targets(guide: Guide) -> Iterator[tuple[Scalar, Spot]]:
    """Every `elles`, `til` and `retur` of a guide."""
    for own, level in guide.niva.items():
        spot = Spot("nivå", own, first_step(level))
        for standing in level.sa_lenge:
            if standing.elles is not None:
                yield standing.elles, spot
    for spot, step, _ in steps(guide):
        for outcome in step.utfall.values():
            if outcome.til is not None and not outcome.varsel:
                yield outcome.til, spot
            if outcome.retur is not None:
                yield outcome.retur, spot
