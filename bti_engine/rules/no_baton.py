"""A guide that never requires somebody to hold the baton.

It matters because one person is to hold the help together and be known to the family. Without a requirement a case can
go through every level with nobody.
"""

from __future__ import annotations

from collections.abc import Iterator

from bti_engine.model.conditions import Reading, atoms
from bti_engine.model.findings import Finding, Kind, Severity
from bti_engine.model.vocabulary import BATON, ROLES, in_language
from bti_engine.rules._rule import Judged, Rule

NO_BATON = Kind("BTI267", "ingen-stafetthaldar", Severity.WARNING)

_READS = frozenset({"stafetthaldar", "stafett-avklart"})


def check(judged: Judged) -> Iterator[Finding]:
    """One finding for such a guide, at its levels."""
    guide = judged.guide
    if guide.berre_grunnlag or not guide.niva or any(level.stafetthaldar for level in guide.niva.values()):
        return
    for read in judged.conditions:
        if read.condition is None or any(_is_about_baton(atom.operand) for atom in atoms(read.condition)):
            return
    span = judged.key("nivå")
    yield judged.finding(NO_BATON, span, key=in_language(BATON, ROLES, judged.language(span)))


def _is_about_baton(operand: object) -> bool:
    return isinstance(operand, Reading) and operand.builtin in _READS


RULE = Rule((NO_BATON,), check, whole=True)
