"""A level that shares with other services, and that nothing keeps to the family's consent.

It matters because a consent can be withdrawn: a level that asks for it on the way in only, or not at all, goes on
without it.
"""

from __future__ import annotations

from collections.abc import Iterator

from bti_engine.model.conditions import Reading, atoms
from bti_engine.model.findings import Finding, Kind, Severity
from bti_engine.rules._rule import Judged, Rule

NO_CONSENT = Kind("BTI261", "deling-utan-samtykke", Severity.WARNING)


def check(judged: Judged) -> Iterator[Finding]:
    """A finding for each such level."""
    kept = {
        read.written.path[1]
        for read in judged.conditions
        if read.written.path[2:3] == ("så-lenge",)
        and (read.condition is None or any(_is_consent(atom.operand) for atom in atoms(read.condition)))
    }
    for own, level in judged.guide.niva.items():
        if level.deler and level.foresette != "samtykkjer" and own not in kept:
            span = level.node.key_span("deler")
            first = next(iter(judged.guide.samtykke), "…")
            example = f"samtykke({judged.ids(span).id('samtykke', first)})"
            yield judged.finding(NO_CONSENT, span, level=own, example=example)


def _is_consent(operand: object) -> bool:
    return isinstance(operand, Reading) and operand.builtin == "samtykke"


RULE = Rule((NO_CONSENT,), check, whole=True)
