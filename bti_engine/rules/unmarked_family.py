"""The child, or the guardians, as a role that is not marked as family.

It matters because what the family may see and do hangs on that mark: without it they are taken for staff, and see what
staff write to each other.
"""

from __future__ import annotations

from collections.abc import Iterator

from bti_engine.model.findings import Finding, Kind
from bti_engine.model.vocabulary import CHILD, FAMILY, ROLES
from bti_engine.rules._rule import Judged, Rule

UNMARKED = Kind("BTI291", "familie-utan-merke")

_FAMILY = frozenset({FAMILY, ROLES[FAMILY], CHILD})


def check(judged: Judged) -> Iterator[Finding]:
    """A finding for each such role: at the mark where there is one, else at the role."""
    for own, role in judged.guide.rolle.items():
        if not role.familie and not _FAMILY.isdisjoint((own, *role.ogsa)):
            marked = role.node.get("familie")
            span = marked.span if marked is not None else judged.key("rolle", own)
            yield judged.finding(UNMARKED, span, role=own, key=judged.word("familie", span))


RULE = Rule((UNMARKED,), check, whole=True)
"""One finding for each role."""
