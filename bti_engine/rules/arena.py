"""An arena without steps, or one that a case never comes back from.

It matters because an arena is a place to seek advice: the case is to go on from where it was.
"""

from __future__ import annotations

from collections.abc import Iterator

from bti_engine.flow.targets import Lost, Spot, find_target
from bti_engine.model.findings import Finding, Kind, Severity
from bti_engine.model.source import Scalar
from bti_engine.rules._rule import Judged, Rule

NO_STEPS = Kind("BTI235", "arena-utan-steg")
NO_RETURN = Kind("BTI236", "arena-utan-tilbake", Severity.WARNING)


def check(judged: Judged) -> Iterator[Finding]:
    """A finding for each arena that cannot be used as one."""
    for own, arena in judged.guide.arena.items():
        if not arena.steg:
            yield judged.finding(NO_STEPS, judged.key("arena", own), arena=own)
            continue
        written = [outcome.til for step in arena.steg.values() for outcome in step.utfall.values()]
        lost = any(_is_unknown(judged, own, each) for each in written if each is not None)
        if not lost and not any(each is not None and each.text == "tilbake" for each in written):
            yield judged.finding(NO_RETURN, judged.key("arena", own), arena=own)


def _is_unknown(judged: Judged, arena: str, written: Scalar) -> bool:
    """Whether a target names nothing: that is a finding already, and it may be the way back that was meant."""
    found = find_target(judged.guide, written.text, Spot("arena", arena, ""))
    return isinstance(found, Lost) and found.why == "unknown"


RULE = Rule((NO_STEPS, NO_RETURN), check, whole=True)
