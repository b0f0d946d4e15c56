"""What a guide says of its own standing: in force without a source, on a base that is a draft, for no day at all.

It matters because people rely on a guide that is in force, and ask what it rests on.
"""

from __future__ import annotations

from collections.abc import Iterator

from bti_engine.flow.spots import steps
from bti_engine.model.findings import Finding, Kind, Severity
from bti_engine.rules._rule import Judged, Rule

NO_SOURCE = Kind("BTI258", "i-bruk-utan-kjelde", Severity.WARNING)
DRAFT_BELOW = Kind("BTI259", "utkast-som-grunnlag", Severity.INFO)
NO_DAY = Kind("BTI260", "gjeld-ingen-dag")


def check(judged: Judged) -> Iterator[Finding]:
    """A finding for each of these."""
    guide = judged.guide
    validity = guide.gjeld
    if validity is not None and validity.fra and validity.til and validity.til < validity.fra:
        span = validity.node.value_span("til")
        yield judged.finding(NO_DAY, span, start=validity.fra, end=validity.til, key=judged.word("frå", span))
    if guide.status != "i bruk":
        return
    status = guide.node.value_span("status")
    if not _has_source(judged):
        yield judged.finding(NO_SOURCE, status, key=judged.word("kjelde", status))
    below = [voice for file, voice in guide.voices.items() if file != guide.node.span.file]
    if below and below[0].status == "utkast":
        yield judged.finding(DRAFT_BELOW, guide.node.value_span("grunnlag"), base=guide.grunnlag or "")


def _has_source(judged: Judged) -> bool:
    """Whether the guide's own file says of some level, arena or step what it rests on.

    The source of a duty is the law that it comes from, and tells nothing of the rest.
    """
    guide = judged.guide
    things = (
        *guide.niva.values(),
        *guide.arena.values(),
        *guide.varsel.values(),
        *(step for _, step, _ in steps(guide)),
    )
    return any("kjelde" in each.node.entries and judged.own(each.node.value_span("kjelde")) for each in things)


RULE = Rule((NO_SOURCE, DRAFT_BELOW, NO_DAY), check, whole=True)
