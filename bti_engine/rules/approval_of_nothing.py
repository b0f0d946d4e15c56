"""A condition that waits for an approval of an outcome that nobody is to approve.

It matters because nobody can ever give it: the way that waits for it is shut for good.
"""

from __future__ import annotations

from collections.abc import Iterator

from bti_engine.flow.spots import steps
from bti_engine.model.conditions import Reading, atoms
from bti_engine.model.findings import Finding, Kind, Related
from bti_engine.model.spans import words_of
from bti_engine.rules._rule import Judged, Rule

NOTHING = Kind("BTI296", "godkjend-utan-godkjenning")


def check(judged: Judged) -> Iterator[Finding]:
    """A finding for each such condition."""
    outcomes = {
        f"{spot.name}/{own}": outcome for spot, step, _ in steps(judged.guide) for own, outcome in step.utfall.items()
    }
    for read in judged.conditions:
        if read.condition is None:
            continue
        waited = (atom.operand for atom in atoms(read.condition) if isinstance(atom.operand, Reading))
        for name in dict.fromkeys(each.argument for each in waited if each.builtin == "godkjend"):
            outcome = outcomes.get(name)
            if outcome is not None and not outcome.godkjenning:
                span = words_of(read.written.text)
                related = (Related(outcome.node.span, "declared"),)
                key = judged.word("godkjenning", span)
                yield judged.finding(NOTHING, span, related=related, outcome=name, key=key)


RULE = Rule((NOTHING,), check)
"""One finding for each condition."""
