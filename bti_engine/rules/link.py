"""A link without encryption, or one to a page that only some can open or that anybody may change.

It matters because a reader who follows it gets a warning from the browser, a question to log in, or a draft.
"""

from __future__ import annotations

from collections.abc import Iterator

from bti_engine.model.findings import Finding, Kind, Severity, Suggestion
from bti_engine.model.source import Scalar
from bti_engine.model.spans import words_of
from bti_engine.rules._rule import Judged, Rule

NOT_SAFE = Kind("BTI255", "lenke-utan-https", Severity.WARNING)
CLOSED = Kind("BTI256", "lenke-til-lukka-side", Severity.WARNING)

_PLAIN = "http://"
_CLOSED_PLACES = (
    *("-my.sharepoint.com", "sharepoint.com/:", "onedrive.live.com", "1drv.ms/", "teams.microsoft.com"),
    *("drive.google.com", "dropbox.com/home", "designpage", "localhost", "127.0.0.1", "/wp-admin", "/wp-login"),
    *("/umbraco", "intranett."),
)
_DRAFTS = ("docs.google.com/", "/edit")


def check(judged: Judged) -> Iterator[Finding]:
    """A finding for each such link; that a system asks who you are is as it should be."""
    for found in judged.prose.links:
        link, owner = found.link, found.owner
        address = link.text.casefold()
        span = words_of(link)
        kind = owner.get("type")
        is_system = isinstance(kind, Scalar) and kind.text == "system"
        if not is_system and (any(each in address for each in _CLOSED_PLACES) or all(x in address for x in _DRAFTS)):
            yield judged.finding(CLOSED, span, link=link.text)
        elif address.startswith(_PLAIN):
            whole = f"https://{link.text[len(_PLAIN) :]}"
            yield judged.finding(NOT_SAFE, span, mended=Suggestion(span, whole), link=link.text)


RULE = Rule((NOT_SAFE, CLOSED), check)
