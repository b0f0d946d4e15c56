"""A consent that one guardian may give for both, where a service or the log needs it.

It matters because the other one need not even be asked. A municipality may have a reason for it, so this is advice.
"""

from __future__ import annotations

from collections.abc import Iterator

from bti_engine.flow.catalog import needs_of
from bti_engine.model.conditions import Reading, atoms
from bti_engine.model.findings import Finding, Kind, Severity
from bti_engine.model.guide import Consent, Guide
from bti_engine.model.vocabulary import CHILD, FAMILY
from bti_engine.rules._rule import Judged, Rule

ONE_OF = Kind("BTI292", "ein-føresett-er-nok", Severity.WARNING)

_SEVERAL = 2
"""So many roles of the family beside the child are taken to be guardians, each with a role of their own."""


def check(judged: Judged) -> Iterator[Finding]:
    """A finding for each such consent."""
    guide = judged.guide
    needed = frozenset(needs_of(guide).values()) | frozenset(_of_log(judged))
    for own, consent in guide.samtykke.items():
        if own in needed and consent.av is not None and _one_will_do(guide, consent):
            span = consent.av.node.key_span("ein-av")
            yield judged.finding(
                ONE_OF,
                span,
                consent=own,
                roles=tuple(judged.ids(span).id("rolle", role) for role in consent.av.ein_av),
                key=judged.word("ein-av", span),
                instead=judged.word("alle", span),
            )


def _of_log(judged: Judged) -> Iterator[str]:
    """The consents that the log waits for; only a digital one waits."""
    log = judged.guide.logg
    if log is None or log.form != "digital":
        return
    for read in judged.conditions:
        if read.written.path[:2] == ("logg", "krav") and read.condition is not None:
            for atom in atoms(read.condition):
                if isinstance(atom.operand, Reading) and atom.operand.builtin == "samtykke":
                    yield atom.operand.argument


def _one_will_do(guide: Guide, consent: Consent) -> bool:
    """Whether one of several guardians is enough; where all of some are asked, nobody asks one of others."""
    if consent.av is None or consent.av.alle:
        return False
    roles = set(consent.av.ein_av)
    adults = [role for role in roles - {CHILD} if role in guide.rolle and guide.rolle[role].familie]
    return FAMILY in roles or len(adults) >= _SEVERAL


RULE = Rule((ONE_OF,), check, whole=True)
"""One finding for each consent."""
