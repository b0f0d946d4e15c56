"""An id that names nothing: a role, tool, fact, consent, source, level or the like that the guide does not have.

It matters because whoever reads the guide is sent to something that is not there.
"""

from __future__ import annotations

from collections.abc import Iterator

from bti_engine.flow.spots import steps
from bti_engine.model.closest import closest
from bti_engine.model.findings import Finding, Kind, Severity, Suggestion
from bti_engine.model.source import Scalar
from bti_engine.model.spans import words_of
from bti_engine.model.vocabulary import ROLES, in_language, to_canonical
from bti_engine.rules._ids import Ids, Named, by_title, ids_of, named
from bti_engine.rules._rule import Judged, Rule, foremost

AS_TEXT = Kind("BTI240", "rolle-som-tekst", Severity.WARNING)
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
    yield from _as_text(judged, ids_of(judged.tree, "rolle").names())


def _as_text(judged: Judged, roles: frozenset[str]) -> Iterator[Finding]:
    """A finding for each `kven` that says nothing but the id of a role: it is shown, but gives nobody the step."""
    for _, step, _path in steps(judged.guide):
        who = step.node.get("kven")
        if not isinstance(who, Scalar) or who.content is None:
            continue
        language = judged.language(who.span)
        word = to_canonical(who.text, ROLES, language)
        if who.text in roles or (word in ROLES and word in roles):
            key = judged.word("ansvar", who.span)
            text = f"{{{key}: {who.text}}}"
            yield judged.finding(AS_TEXT, who.span, mended=Suggestion(who.span, text), role=who.text, instead=text)


def _finding(judged: Judged, place: Named, ids: Ids) -> Finding:
    span = words_of(place.word)
    language = judged.language(span)
    kind = judged.word(place.kind, span)
    written = in_language(place.word.text, ROLES, language) if place.kind == "rolle" else place.word.text
    words = ids.words(place.kind, language, judged.guide.voices)
    if not words:
        return judged.finding(NONE_DECLARED, span, id=written, kind=kind)
    titled = by_title(judged.tree, place.kind, written)
    if titled is not None:
        meant: str | None = ids.word(titled, place.kind, language, judged.guide.voices)
    else:
        near = closest(written, (*words, *ids.names())) if len(written) > 1 else None
        meant = near if near is None or near in words else ids.spoken(near, place.kind, language, judged.guide.voices)
    mended = Suggestion(span, meant) if meant else _as_list(place, written, {*words, *ids.names()})
    return judged.finding(UNKNOWN, span, mended=mended, id=written, kind=kind, known=foremost(words, meant))


def _as_list(place: Named, written: str, known: set[str]) -> Suggestion | None:
    """Several ids where the brackets of their list are missing: `med: føresette, barn`."""
    words = [word.strip() for word in written.strip("[] ").split(",")]
    plain = place.word.content == place.word.span
    if not plain or len(words) == 1 or not known.issuperset(words):
        return None
    return Suggestion(place.word.span, f"[{', '.join(words)}]")


RULE = Rule((UNKNOWN, NONE_DECLARED, AS_TEXT), check)
