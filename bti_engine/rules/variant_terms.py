"""A variant that changes nothing, or that no service follows.

It matters because people of the service would read the same guide as all others, or never see theirs.
"""

from __future__ import annotations

from collections.abc import Iterator

from bti_engine.model.closest import closest
from bti_engine.model.findings import Finding, Kind, Severity, Suggestion
from bti_engine.model.source import Mapping
from bti_engine.rules._ids import ids_of
from bti_engine.rules._rule import Judged, Rule, foremost

SAME = Kind("BTI282", "variant-utan-endring", Severity.INFO)
NO_SERVICE = Kind("BTI283", "variant-utan-teneste", Severity.WARNING)

_ITS_OWN = frozenset({"tittel", "om", "teneste"})


def check(judged: Judged) -> Iterator[Finding]:
    """A finding for each such variant."""
    variants = judged.guide.variant
    services = ids_of(judged.tree, "teneste") if variants else None
    for own, variant in variants.items():
        span = judged.key("variant", own)
        changed = (key for key in variant.node.entries if key not in _ITS_OWN)
        if not any(_says_something(variant.node, key) for key in changed):
            yield judged.finding(SAME, span, variant=own)
        if services is not None and "teneste" not in variant.node.entries and own not in services.names():
            words = services.words("teneste", judged.language(span), judged.guide.voices)
            meant = closest(own, words)
            mended = Suggestion(span, meant) if meant else None
            key = judged.word("teneste", span)
            yield judged.finding(
                NO_SERVICE, span, mended=mended, variant=own, key=key, known=foremost(words, meant, own)
            )


def _says_something(node: Mapping, key: str) -> bool:
    """Whether there is a text or a list anywhere under a key."""
    value = node.get(key)
    if isinstance(value, Mapping):
        return any(_says_something(value, inner) for inner in value.entries)
    return value is not None


RULE = Rule((SAME, NO_SERVICE), check, whole=True)
