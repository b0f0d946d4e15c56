"""An outcome that says neither where the case goes nor which alert it raises.

It matters because whoever chooses it would not know what happens.
"""

from __future__ import annotations

from collections.abc import Iterator

from bti_engine.flow.spots import steps
from bti_engine.model.findings import Finding, Kind
from bti_engine.rules._rule import Judged, Rule

NO_WAY = Kind("BTI211", "utfall-utan-veg")


def check(judged: Judged) -> Iterator[Finding]:
    """A finding for each outcome without `til` and without `varsel`."""
    for _, step, path in steps(judged.guide):
        for own, outcome in step.utfall.items():
            if not {"til", "varsel"} & outcome.node.entries.keys():
                yield judged.finding(NO_WAY, judged.key(*path, "utfall", own), outcome=own)


RULE = Rule((NO_WAY,), check)
