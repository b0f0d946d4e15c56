"""An id that names nothing: a role, tool, fact, consent, source, level or the like that the guide does not have.

It matters because whoever reads the guide is sent to something that is not there.
"""

from __future__ import annotations

from collections.abc import Iterator

from bti_engine.model.closest import closest
from bti_engine.model.findings import Finding, Kind, Suggestion
from bti_engine.model.spans import words_of
from bti_engine.model.vocabulary import ROLES, in_language
from bti_engine.rules._ids import Ids, Named, ids_of, named
from bti_engine.rules._rule import Judged, Rule, foremost

UNKNOWN = Kind("BTI201", "ukjend-id")
NONE_DECLARED = Kind("BTI202", "ingen-slike")


def check(judged: Judged) -> Iterator[Finding]:
    """A finding for each word that names nothing of the kind it should."""
    known: dict[str, Ids] = {}
    names: dict[str, frozenset[str]] = {}
    for place in named(judged.tree):
        if place.kind not in known:
            known[place.kind] = ids_of(judged.tree, place.kind)
            names[place.kind] = known[place.kind].names()
        if place.word.text not in names[place.kind]:
            yield _finding(judged, place, known[place.kind])


def _finding(judged: Judged, place: Named, ids: Ids) -> Finding:
    span = words_of(place.word)
    language = judged.language(span)
    kind = judged.word(place.kind, span)
    written = in_language(place.word.text, ROLES, language) if place.kind == "rolle" else place.word.text
    words = ids.words(place.kind, language, judged.guide.voices)
    if not words:
        return judged.finding(NONE_DECLARED, span, id=written, kind=kind)
    meant = closest(written, (*words, *ids.names())) if len(written) > 1 else None
    mended = Suggestion(span, meant) if meant else None
    return judged.finding(UNKNOWN, span, mended=mended, id=written, kind=kind, known=foremost(words, meant))


RULE = Rule((UNKNOWN, NONE_DECLARED), check)
