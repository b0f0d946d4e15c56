"""An alert without steps, or with a shield that nobody may lift.

It matters because whoever raises an alert must be told what to do, and a shield must be able to end.
"""

from __future__ import annotations

from collections.abc import Iterator

from bti_engine.model.findings import Finding, Kind, Severity
from bti_engine.rules._rule import Judged, Rule

NO_STEPS = Kind("BTI227", "varsel-utan-steg", Severity.WARNING)
NO_LIFTER = Kind("BTI228", "skjerm-utan-opphev", Severity.WARNING)


def check(judged: Judged) -> Iterator[Finding]:
    """A finding for each alert that leaves people without an answer."""
    for own, alert in judged.guide.varsel.items():
        if not alert.steg:
            yield judged.finding(NO_STEPS, judged.key("varsel", own), alert=own)
        if alert.skjerm and not alert.opphev:
            yield judged.finding(NO_LIFTER, alert.node.key_span("skjerm"), alert=own)


RULE = Rule((NO_STEPS, NO_LIFTER), check, whole=True)
