"""A consent that a condition asks for without saying which: `krav: samtykke`."""

from __future__ import annotations

from msgspec.structs import replace

from bti_engine.expressions.problems import NO_ARGUMENT
from bti_engine.model.findings import Argument, Finding, Suggestion
from bti_engine.rules._rule import Judged, Read

_CONSENT = "samtykke"


def with_consents(judged: Judged, read: Read, finding: Finding) -> Finding:
    """The finding with the consent that fits the place, or with all that may stand there; others as they are."""
    if finding.kind is not NO_ARGUMENT or finding.arguments["name"] != _CONSENT or finding.suggestion is not None:
        return finding
    fitting = _fitting(judged, read)
    ids = judged.ids(finding.span)
    consents = (
        fitting if len(fitting) == 1 else (*fitting, *(own for own in judged.guide.samtykke if own not in fitting))
    )
    if not consents:
        return finding
    examples = tuple(f"{_CONSENT}({ids.id(_CONSENT, own)})" for own in consents)
    arguments: dict[str, Argument] = {**finding.arguments, "example": examples}
    written = read.written.text
    sure = len(fitting) == 1 and written.content is not None
    return replace(finding, arguments=arguments, suggestion=Suggestion(finding.span, examples[0]) if sure else None)


def _fitting(judged: Judged, read: Read) -> tuple[str, ...]:
    """The consents whose id or title names what the condition belongs to; the log is all that has one of its own."""
    room = read.written.path[0]
    if room != "logg":
        return ()
    return tuple(own for own, consent in judged.guide.samtykke.items() if room in _words(own, consent.tittel))


def _words(own: str, title: object) -> str:
    versions = getattr(title, "versions", {})
    return " ".join((own, *versions.values())).casefold()
