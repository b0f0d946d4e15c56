"""An alert whose shield may be lifted by someone whom it shields, or by the family.

It matters because the shield keeps an alert from them: whoever is suspected, or close to somebody who is, must never be
the one to decide that it is over.
"""

from __future__ import annotations

from collections.abc import Iterator

from bti_engine.model.aliases import members, own_id
from bti_engine.model.findings import Finding, Kind, Related
from bti_engine.model.guide import Alert
from bti_engine.model.source import Scalar, Span
from bti_engine.model.spans import words_of
from bti_engine.rules._rule import Judged, Rule

UNSAFE = Kind("BTI290", "skjerma-som-opphevar")


def check(judged: Judged) -> Iterator[Finding]:
    """A finding for each such role."""
    roles = judged.guide.rolle
    for own, alert in judged.guide.varsel.items():
        shielded = dict(_named(judged, alert, "skjerm"))
        for role, span in _named(judged, alert, "opphev"):
            if role in shielded or roles[role].familie:
                related = (Related(shielded[role], "shielded"),) if role in shielded else ()
                key = judged.word("opphev", span)
                yield judged.finding(UNSAFE, span, related=related, alert=own, role=role, key=key)


def _named(judged: Judged, alert: Alert, key: str) -> Iterator[tuple[str, Span]]:
    """The roles under a key of an alert by their own ids, and where each stands."""
    for word in members(alert.node.get(key)):
        role = own_id(judged.guide.rolle, word.text) if isinstance(word, Scalar) else ""
        if role and isinstance(word, Scalar):
            yield role, words_of(word)


RULE = Rule((UNSAFE,), check)
"""One finding for each role."""
