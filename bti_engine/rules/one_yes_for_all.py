"""A consent that several services need and that is given to them all at once, where a level shares with others.

It matters because a family that says yes to one service has then said yes to every other that is let in later. A
municipality may have a reason for it, so this is advice.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from bti_engine.flow.catalog import needs_of
from bti_engine.model.findings import Finding, Kind, Related, Severity
from bti_engine.rules._rule import Judged, Rule

FOR_ALL = Kind("BTI293", "eitt-ja-til-alle-tenester", Severity.WARNING)


def check(judged: Judged) -> Iterator[Finding]:
    """A finding for each such consent."""
    guide = judged.guide
    sharing = next((level for level in guide.niva.values() if level.deler), None)
    if sharing is None:
        return
    needing = Counter(needs_of(guide).values())
    for own, consent in guide.samtykke.items():
        if needing[own] > 1 and not consent.kvar_teneste:
            said = consent.node.get("kvar-teneste")
            span = said.span if said is not None else judged.key("samtykke", own)
            related = (Related(sharing.node.key_span("deler"), "shares"),)
            key = judged.word("kvar-teneste", span)
            yield judged.finding(FOR_ALL, span, related=related, consent=own, key=key)


RULE = Rule((FOR_ALL,), check, whole=True)
"""One finding for each consent."""
