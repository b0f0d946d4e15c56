"""An outcome that one role alone may choose, and that the same role alone approves.

It matters because nobody approves what they chose themselves: where one person has the role, the way is shut for ever.
"""

from __future__ import annotations

from collections.abc import Iterator

from bti_engine.flow.spots import steps
from bti_engine.model.findings import Finding, Kind, Related, Severity
from bti_engine.rules._rule import Judged, Rule

SAME_ROLE = Kind("BTI279", "godkjenner-seg-sjølv", Severity.WARNING)


def check(judged: Judged) -> Iterator[Finding]:
    """A finding for each such outcome."""
    for _, step, _path in steps(judged.guide):
        deciders = set(step.avgjer)
        for own, outcome in step.utfall.items():
            if len(deciders) == 1 and deciders == set(outcome.godkjenning):
                span = outcome.node.key_span("godkjenning")
                related = (Related(step.node.key_span("avgjer"), "deciders"),)
                (role,) = deciders
                yield judged.finding(SAME_ROLE, span, related=related, outcome=own, role=role)


RULE = Rule((SAME_ROLE,), check)
