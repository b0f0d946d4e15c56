"""An outcome that raises an alert and also moves the case, has a condition, a requirement or a deadline.

It matters because a case that moves when somebody suspects violence would tell on the one who suspects, and
because an alert must never be blocked.
"""

from __future__ import annotations

from collections.abc import Iterator

from bti_engine.flow.spots import steps
from bti_engine.model.findings import Finding, Kind, Related
from bti_engine.rules._rule import Judged, Rule

TOO_MUCH = Kind("BTI212", "varsel-med-veg")
_FORBIDDEN = ("vilkår", "krav", "godkjenning", "frist", "retur", "til")


def check(judged: Judged) -> Iterator[Finding]:
    """A finding for each key that an outcome with `varsel` cannot have."""
    for _, step, _path in steps(judged.guide):
        for own, outcome in step.utfall.items():
            if "varsel" not in outcome.node.entries:
                continue
            for key in _FORBIDDEN:
                if key in outcome.node.entries:
                    span = outcome.node.key_span(key)
                    related = (Related(outcome.node.key_span("varsel"), "alert"),)
                    yield judged.finding(TOO_MUCH, span, related=related, outcome=own, key=judged.word(key, span))


RULE = Rule((TOO_MUCH,), check)
