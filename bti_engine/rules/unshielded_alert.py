"""An alert about violence or abuse that shields nobody.

It matters because the one who may be suspected would be told, and the child could be in danger for it. Other alerts
need no shield: parents are usually told of them.
"""

from __future__ import annotations

from collections.abc import Iterator

from bti_engine.model.findings import Finding, Kind, Severity
from bti_engine.model.guide import Alert
from bti_engine.model.vocabulary import FAMILY, ROLES, in_language
from bti_engine.rules._rule import Judged, Rule

NO_SHIELD = Kind("BTI263", "vald-utan-skjerm", Severity.WARNING)

_WORDS = ("vald", "vold", "overgrep", "mishandl", "omsorgssvikt", "kjønnslemlest", "tvangsekteskap", "incest")
_NOT_AT_HOME = ("mellom", "mobb", "elev")
"""With one of these words, it is about children and children."""


def check(judged: Judged) -> Iterator[Finding]:
    """A finding for each such alert."""
    for own, alert in judged.guide.varsel.items():
        if not alert.skjerm and _is_about_violence(own, alert):
            span = judged.key("varsel", own)
            family = in_language(FAMILY, ROLES, judged.language(span))
            yield judged.finding(NO_SHIELD, span, alert=own, role=family)


def _is_about_violence(own: str, alert: Alert) -> bool:
    titles = alert.tittel.versions.values() if alert.tittel else ()
    told = " ".join((own, *titles)).casefold()
    return any(word in told for word in _WORDS) and not any(word in told for word in _NOT_AT_HOME)


RULE = Rule((NO_SHIELD,), check, whole=True)
