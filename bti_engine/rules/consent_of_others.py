"""A consent that nobody of the family gives.

It matters because such a consent protects nobody: staff say yes on behalf of those whose secrets are shared.
"""

from __future__ import annotations

from collections.abc import Iterator

from bti_engine.model.findings import Finding, Kind
from bti_engine.rules._rule import Judged, Rule

OTHERS = Kind("BTI295", "samtykke-frå-andre")


def check(judged: Judged) -> Iterator[Finding]:
    """A finding for each such consent."""
    roles = judged.guide.rolle
    for own, consent in judged.guide.samtykke.items():
        givers = (*consent.av.alle, *consent.av.ein_av) if consent.av is not None else ()
        known = [each for each in givers if each in roles]
        if known and len(known) == len(givers) and not any(roles[each].familie for each in known):
            span = consent.node.key_span("av")
            named = tuple(judged.ids(span).id("rolle", each) for each in known)
            yield judged.finding(OTHERS, span, consent=own, roles=named, key=judged.word("familie", span))


RULE = Rule((OTHERS,), check)
"""One finding for each consent."""
