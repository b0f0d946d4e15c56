"""An e-mail address that is a person's own, in a text.

It matters because people change jobs, and mail about a child would go to somebody who is no longer there.
"""

from __future__ import annotations

from collections.abc import Iterator

from bti_engine.model.findings import Finding, Kind, Severity
from bti_engine.rules._rule import Judged, Rule

PERSONAL = Kind("BTI247", "e-post-til-person", Severity.WARNING)

_SHARED = (
    *("post", "kontakt", "info", "firma", "e-post", "epost", "mottak", "noreply"),
    *("barn", "familie", "ungdom", "helse", "skule", "skole", "ppt", "bti", "team", "vakt", "legevakt", "senter"),
    *("teneste", "tjeneste", "kommune", "avdeling", "eining", "enhet", "leiar", "leder", "rektor", "styrar", "styrer"),
    *("koordinator", "melding", "varsel", "koordiner", "system", "support", "brukar", "bruker"),
)
"""How the parts of an address begin that belongs to a service and not to a person."""


def check(judged: Judged) -> Iterator[Finding]:
    """A finding for each such address."""
    if "@" not in judged.prose.whole:
        return
    for wording in judged.prose.texts:
        text = wording.text.text
        at = text.find("@")
        while at >= 0:
            start, end = _reach(text, at, -1), _reach(text, at, 1)
            if _is_personal(text[start:at], text[at + 1 : end]):
                yield judged.finding(PERSONAL, wording.part(start, end), address=text[start:end])
            at = text.find("@", at + 1)


def _reach(text: str, at: int, step: int) -> int:
    """Where the address around a `@` begins or ends; a full stop after it is no part of it."""
    edge = at + step
    while 0 <= edge < len(text) and (text[edge].isalnum() or text[edge] in "._-+"):
        edge += step
    if step < 0:
        return edge + 1
    while text[edge - 1] in "._-":
        edge -= 1
    return edge


def _is_personal(name: str, domain: str) -> bool:
    """Whether the name is a first and a last name: two or three words of letters, none of them of a service."""
    parts = name.casefold().replace("_", ".").replace("-", ".").split(".")
    if not 2 <= len(parts) <= 4 or "." not in domain:  # noqa: PLR2004 - first, middle and last names
        return False
    return all(part.isalpha() and not part.startswith(_SHARED) for part in parts)


RULE = Rule((PERSONAL,), check)
