"""A base guide that sends a case into a step of another level that a municipality may replace.

It matters because the step is gone as soon as a municipality writes its own steps for that level.
"""

from __future__ import annotations

from collections.abc import Iterator

from bti_engine.flow.targets import Found, find_target
from bti_engine.model.findings import Finding, Kind, Related
from bti_engine.model.spans import words_of
from bti_engine.rules._rule import Judged, Rule
from bti_engine.rules._targets import targets

UNLOCKED = Kind("BTI208", "mål-utan-lås")


def check(judged: Judged) -> Iterator[Finding]:
    """A finding for each target in a base that points at an unlocked step of another level."""
    guide = judged.guide
    if not guide.berre_grunnlag:
        return
    for written, spot in targets(guide):
        found = find_target(guide, written.text, spot)
        if not isinstance(found, Found) or found.kind != "step":
            continue
        owner, _, step = found.name.partition("/")
        level = guide.niva.get(owner)
        if level is None or (spot.room == "nivå" and owner == spot.owner) or level.steg[step].last:
            continue
        related = (Related(judged.key("nivå", owner, "steg", step), "declared"),)
        yield judged.finding(UNLOCKED, words_of(written), related=related, target=found.name, level=owner)


RULE = Rule((UNLOCKED,), check)
