"""Levels that say nothing of what is to be done: they get one step with a free choice of where to go."""

from __future__ import annotations

from collections.abc import Iterator

from bti_engine.flow.tables import Flow
from bti_engine.flow.targets import IMPLICIT
from bti_engine.model.findings import Finding
from bti_engine.proof.places import Places
from bti_engine.proof.problems import STEPLESS
from bti_engine.proof.ways import coming_back, reached, ways_of


def check(places: Places, flow: Flow) -> Iterator[Finding]:
    """A finding for each such level that a case can come to."""
    empty = [level for level in flow.levels.values() if _is_empty(flow, level.first)]
    if not empty:
        return
    ways = ways_of(flow)
    found = reached(ways, (level.first for level in flow.start_levels()), coming_back(ways))
    for level in empty:
        if level.first in found:
            yield places.finding(STEPLESS, places.at(level.path), level=level.id)


def _is_empty(flow: Flow, first: str) -> bool:
    """Whether the first step of a level is the one that a level without steps gets."""
    step = flow.steps.get(first)
    return step is not None and step.name.endswith(f"/{IMPLICIT}") and "steg" not in step.path
