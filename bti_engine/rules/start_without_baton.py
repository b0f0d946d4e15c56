"""A level where a case may open, and that requires somebody to hold the baton.

It matters because what a level requires on the way in binds whoever goes there, but a case that opens there comes from
nowhere: it has nobody with the baton until somebody takes it.
"""

from __future__ import annotations

from collections.abc import Iterator

from bti_engine.model.findings import Finding, Kind, Related, Severity
from bti_engine.model.vocabulary import BATON, ROLES, in_language
from bti_engine.rules._rule import Judged, Rule

START = Kind("BTI286", "start-utan-stafetthaldar", Severity.WARNING)


def check(judged: Judged) -> Iterator[Finding]:
    """A finding for each such level, where it says that it is a start."""
    for own, level in judged.guide.niva.items():
        if level.start and level.stafetthaldar:
            span = judged.key("nivå", own, "start")
            related = (Related(judged.key("nivå", own, "stafetthaldar"), "asked"),)
            key = in_language(BATON, ROLES, judged.language(span))
            yield judged.finding(START, span, related=related, level=own, key=key)


RULE = Rule((START,), check)
"""One finding for each level."""
