"""An end that says who may take it (`kan`) without being open from everywhere, or the other way round.

It matters because `kan` is only read where the end is open from everywhere, and because an end that is open
from everywhere must say to whom.
"""

from __future__ import annotations

from collections.abc import Iterator

from bti_engine.model.findings import Finding, Kind, Severity
from bti_engine.rules._rule import Judged, Rule

IDLE = Kind("BTI233", "kan-utan-frå", Severity.WARNING)
NOBODY = Kind("BTI234", "frå-alle-utan-kan")


def check(judged: Judged) -> Iterator[Finding]:
    """A finding for each end with one of `frå` and `kan` but not the other."""
    for own, end in judged.guide.slutt.items():
        if end.kan and end.fra != "alle":
            span = end.node.key_span("kan")
            yield judged.finding(IDLE, span, end=own, key=judged.word("frå", span))
        if end.fra == "alle" and not end.kan:
            yield judged.finding(NOBODY, end.node.key_span("frå"), end=own)


RULE = Rule((IDLE, NOBODY), check)
