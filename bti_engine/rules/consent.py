"""A consent that nobody gives, or a level that needs the guardians' consent where the guide has none.

It matters because what needs the consent could never be done, or would be done without it.
"""

from __future__ import annotations

from collections.abc import Iterator

from bti_engine.flow.catalog import guardians_consent
from bti_engine.model.findings import Finding, Kind
from bti_engine.model.vocabulary import VALUES, in_language
from bti_engine.rules._rule import Judged, Rule

NO_GIVERS = Kind("BTI229", "samtykke-utan-gjevar")
NO_CONSENT = Kind("BTI230", "samtykkjer-til-inkje")


def check(judged: Judged) -> Iterator[Finding]:
    """A finding for each consent without givers, and for each level that misses its consent."""
    guide = judged.guide
    for own, consent in guide.samtykke.items():
        if consent.av is None or not (consent.av.alle or consent.av.ein_av):
            yield judged.finding(NO_GIVERS, judged.key("samtykke", own), consent=own)
    if guardians_consent(guide):
        return
    for own, level in guide.niva.items():
        if level.foresette == "samtykkjer":
            span = level.node.value_span("føresette")
            word = in_language("samtykkjer", VALUES, judged.language(span))
            yield judged.finding(NO_CONSENT, span, level=own, word=word)


RULE = Rule((NO_GIVERS, NO_CONSENT), check, whole=True)
