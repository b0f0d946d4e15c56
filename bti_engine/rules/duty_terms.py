"""A duty that nothing begins, or that belongs to nobody in particular.

It matters because a duty is the law's, not the case's: it must begin by itself, and it goes on after the
case is closed, when nobody holds the baton any more.
"""

from __future__ import annotations

from collections.abc import Iterator

from bti_engine.model.findings import Finding, Kind, Severity
from bti_engine.model.vocabulary import BATON, ROLES, in_language
from bti_engine.rules._rule import Judged, Rule

NEVER_BEGINS = Kind("BTI276", "plikt-utan-vilkår")
NO_OWNER = Kind("BTI277", "plikt-utan-ansvar", Severity.WARNING)


def check(judged: Judged) -> Iterator[Finding]:
    """A finding for each such duty."""
    for own, duty in judged.guide.plikt.items():
        span = judged.key("plikt", own)
        if "vilkår" not in duty.node.entries:
            yield judged.finding(NEVER_BEGINS, span, duty=own)
        if not duty.ansvar:
            baton = in_language(BATON, ROLES, judged.language(span))
            yield judged.finding(NO_OWNER, span, duty=own, baton=baton)


RULE = Rule((NEVER_BEGINS, NO_OWNER), check, whole=True)
