"""What is true of a guide whatever people do with it: properties of its flow, each proved or disproved.

They read only the flow; the guide is there to point into. Nothing here knows the engine.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from bti_engine.flow.tables import Flow
from bti_engine.model.findings import Finding
from bti_engine.model.guide import Guide
from bti_engine.proof import decision, endless, stepless, unreachable
from bti_engine.proof.places import Places

Property = Callable[[Places, Flow], Iterable[Finding]]

PROPERTIES: tuple[Property, ...] = (unreachable.check, endless.check, stepless.check, decision.check)
"""Every property, in the order in which they are told."""


def prove(guide: Guide, flow: Flow) -> Iterator[Finding]:
    """What does not hold in a guide and in the steps of each of its alerts."""
    places = Places(guide)
    for part in (flow, *flow.tracks.values()):
        for check in PROPERTIES:
            yield from check(places, part)
