"""A text that says that somebody has yet to write it: `GJER: Skriv ein tittel`.

It matters because people would read it as it stands. `bti validate --fix` puts such texts in where one is missing.
"""

from __future__ import annotations

from collections.abc import Iterator

from bti_engine.model.findings import Finding, Kind, Severity
from bti_engine.rules._rule import Judged, Rule

TO_DO = Kind("BTI289", "ikkje-skriven-enno", Severity.WARNING)

_MARKS = ("GJER:", "GJØR:", "TODO:")


def check(judged: Judged) -> Iterator[Finding]:
    """A finding for each such text."""
    if not any(mark in judged.prose.whole for mark in _MARKS):
        return
    for wording in judged.prose.texts:
        if wording.text.text.startswith(_MARKS):
            yield judged.finding(TO_DO, wording.text.span, key=wording.key, mark=wording.text.text.partition(":")[0])


RULE = Rule((TO_DO,), check)
