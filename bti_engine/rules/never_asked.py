"""A fact that a condition reads, but that no step asks and that may not be answered anywhere.

It matters because nobody can ever answer it: the condition stays unknown, and the way it guards stays shut.
"""

from __future__ import annotations

from collections.abc import Iterator

from bti_engine.flow.spots import steps
from bti_engine.model.conditions import Fact, atoms
from bti_engine.model.findings import Finding, Kind, Related
from bti_engine.rules._rule import Judged, Rule

NEVER_ASKED = Kind("BTI214", "ingen-spør")


def check(judged: Judged) -> Iterator[Finding]:
    """A finding for each such fact, at the first condition that reads it."""
    guide = judged.guide
    asked = {name for _, step, _ in steps(guide) for name in step.opplysning}
    told: set[str] = set()
    for read in judged.conditions:
        for atom in atoms(read.condition) if read.condition is not None else ():
            name = atom.operand.id if isinstance(atom.operand, Fact) else ""
            fact = guide.opplysning.get(name)
            if fact is None or fact.alltid or name in told or asked & {name, *fact.ogsa}:
                continue
            told.add(name)
            related = (Related(judged.key("opplysning", name), "declared"),)
            yield judged.finding(NEVER_ASKED, read.written.text.span, related=related, fact=name)


RULE = Rule((NEVER_ASKED,), check, whole=True)
