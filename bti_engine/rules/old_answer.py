"""An outcome that reads an answer which its own step does not ask for.

It matters because a step asks anew each time the case comes there, so that last month's answer opens no door today. An
answer that is asked for elsewhere is as old as the visit there.
"""

from __future__ import annotations

from collections.abc import Iterator

from bti_engine.flow.spots import steps
from bti_engine.model.conditions import Fact, atoms
from bti_engine.model.findings import Finding, Kind, Related, Severity
from bti_engine.rules._rule import Judged, Rule

OLD = Kind("BTI287", "gammalt-svar", Severity.WARNING)


def check(judged: Judged) -> Iterator[Finding]:
    """A finding for each step and answer, at the first outcome that reads it."""
    guide = judged.guide
    asked = {path: frozenset(step.opplysning) for spot, step, path in steps(guide) if spot.room == "nivå"}
    anywhere = frozenset(name for names in asked.values() for name in names)
    told: set[tuple[tuple[str, ...], str]] = set()
    for read in judged.conditions:
        path = read.written.path
        step = path[: path.index("utfall")] if "utfall" in path else ()
        if step not in asked or read.condition is None or path[-1] == "frist":
            continue
        for atom in atoms(read.condition):
            fact = guide.opplysning.get(atom.operand.id) if isinstance(atom.operand, Fact) else None
            if fact is None or fact.fast or fact.alltid or fact.id in asked[step] or fact.id not in anywhere:
                continue
            if (step, fact.id) not in told:
                told.add((step, fact.id))
                related = (Related(judged.key(*step), "asked"),)
                yield judged.finding(OLD, read.written.text.span, related=related, fact=fact.id, step=step[-1])


RULE = Rule((OLD,), check, whole=True)
"""One finding for each step and answer."""
