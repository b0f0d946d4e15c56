"""A step that is the last of its level, arena or alert and has no outcomes.

It matters because a step without outcomes goes on to the next one, and here there is none.
"""

from __future__ import annotations

from collections.abc import Iterator

from bti_engine.flow.spots import steps
from bti_engine.flow.targets import Lost, find_target
from bti_engine.model.findings import Finding, Kind
from bti_engine.rules._rule import Judged, Rule

DEAD_END = Kind("BTI237", "siste-steg-utan-utfall")


def check(judged: Judged) -> Iterator[Finding]:
    """A finding for each step that nothing leads out of."""
    for spot, step, path in steps(judged.guide):
        if not step.utfall and isinstance(find_target(judged.guide, "neste", spot), Lost):
            yield judged.finding(DEAD_END, judged.key(*path), step=spot.step)


RULE = Rule((DEAD_END,), check, whole=True)
