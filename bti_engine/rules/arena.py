"""An arena without steps, or one that a case never comes back from.

It matters because an arena is a place to seek advice: the case is to go on from where it was.
"""

from __future__ import annotations

from collections.abc import Iterator

from bti_engine.model.findings import Finding, Kind, Severity
from bti_engine.rules._rule import Judged, Rule

NO_STEPS = Kind("BTI235", "arena-utan-steg")
NO_RETURN = Kind("BTI236", "arena-utan-tilbake", Severity.WARNING)


def check(judged: Judged) -> Iterator[Finding]:
    """A finding for each arena that cannot be used as one."""
    for own, arena in judged.guide.arena.items():
        if not arena.steg:
            yield judged.finding(NO_STEPS, judged.key("arena", own), arena=own)
            continue
        outcomes = [outcome for step in arena.steg.values() for outcome in step.utfall.values()]
        if not any(outcome.til is not None and outcome.til.text == "tilbake" for outcome in outcomes):
            yield judged.finding(NO_RETURN, judged.key("arena", own), arena=own)


RULE = Rule((NO_STEPS, NO_RETURN), check, whole=True)
