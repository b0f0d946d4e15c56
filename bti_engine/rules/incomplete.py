"""What a guide as a whole must have, in the local file or its base: a title, levels, a start, an end.

It matters because without them no case can be opened or closed. A guide that is only a base needs less.
"""

from __future__ import annotations

from collections.abc import Iterator

from bti_engine.model.findings import Finding, Kind, Severity
from bti_engine.rules._rule import Judged, Rule

NO_TITLE = Kind("BTI215", "rettleiar-utan-tittel")
NO_LEVEL = Kind("BTI216", "utan-nivå")
NO_START = Kind("BTI217", "utan-start", Severity.WARNING)
NO_END = Kind("BTI218", "utan-slutt")
NO_OWNER = Kind("BTI219", "utan-kommune", Severity.WARNING)


def check(judged: Judged) -> Iterator[Finding]:
    """A finding for each of these that is missing."""
    guide, top = judged.guide, judged.top()
    if guide.tittel is None:
        yield judged.finding(NO_TITLE, top)
    if not (guide.kommune or guide.region or guide.berre_grunnlag):
        yield judged.finding(NO_OWNER, top, key=judged.word("berre-grunnlag", top))
    if guide.niva and not any(level.start for level in guide.niva.values()):
        first = next(iter(guide.niva))
        yield judged.finding(NO_START, judged.key("nivå", first), level=first)
    if guide.berre_grunnlag:
        return
    if not guide.niva:
        yield judged.finding(NO_LEVEL, top)
    if not guide.slutt:
        yield judged.finding(NO_END, top)


RULE = Rule((NO_TITLE, NO_LEVEL, NO_START, NO_END, NO_OWNER), check, whole=True)
