"""A text that is empty, or that is there in other languages than the guide's own.

It matters because readers meet a blank, or another language than the rest of the guide.
"""

from __future__ import annotations

from collections.abc import Iterator

from bti_engine.model.findings import Finding, Kind, Severity
from bti_engine.rules._rule import Judged, Rule

NOT_OWN = Kind("BTI253", "tekst-utan-eige-språk", Severity.WARNING)
EMPTY = Kind("BTI254", "tom-tekst", Severity.WARNING)


def check(judged: Judged) -> Iterator[Finding]:
    """A finding for each such text."""
    prose = judged.prose
    for wording in prose.texts:
        if not wording.text.text.strip():
            yield judged.finding(EMPTY, wording.text.span, key=judged.word(wording.key, wording.place))
    if judged.guide.berre_grunnlag and prose.language in ("nn", "nb"):
        return  # a base has all its texts in both, which is a rule of its own
    for each in prose.versions:
        if each.texts.entries and prose.language not in each.texts.entries:
            other = next(iter(each.texts.entries))
            key_word = judged.word(each.key, each.place)
            yield judged.finding(NOT_OWN, each.place, key=key_word, language=prose.language, other=other)


RULE = Rule((NOT_OWN, EMPTY), check, whole=True)
