"""An id that names nothing: a role, tool, fact, consent, source, level or the like that the guide does not have.

It matters because whoever reads the guide is sent to something that is not there.
"""

from __future__ import annotations

from collections.abc import Iterator

from bti_engine.flow.spots import steps
from bti_engine.model.closest import closest
from bti_engine.model.findings import Finding, Kind, Severity, Suggestion
from bti_engine.model.several import several
from bti_engine.model.source import Mapping, Node, Scalar
from bti_engine.model.spans import words_of
from bti_engine.model.strays import stray_ids
from bti_engine.model.vocabulary import FAMILY, GUARDIANS, ROLES, in_language, to_canonical
from bti_engine.rules._ids import Ids, Named, by_title, ids_of
from bti_engine.rules._rule import Judged, Rule, foremost

AS_TEXT = Kind("BTI240", "rolle-som-tekst", Severity.WARNING)
UNKNOWN = Kind("BTI201", "ukjend-id")
NONE_DECLARED = Kind("BTI202", "ingen-slike")

_ONE_IS_ENOUGH = frozenset({"ansvar", "avgjer", "kan", "opphev", "godkjenning", "ein-av"})
"""The lists of which one is enough, so that «eller» parts what stands in them."""


def check(judged: Judged) -> Iterator[Finding]:
    """A finding for each word that names nothing of the kind it should."""
    known: dict[str, Ids] = {}
    names: dict[str, frozenset[str]] = {}
    strays = stray_ids(judged.tree)
    for place in judged.named:
        if place.kind not in known:
            ids = ids_of(judged.tree, place.kind)
            known[place.kind], names[place.kind] = ids.first(), ids.names()
        if place.word.text not in names[place.kind] and place.word.text not in strays:
            yield _finding(judged, place, known[place.kind])
    yield from _as_text(judged, ids_of(judged.tree, "rolle").names())


def _as_text(judged: Judged, roles: frozenset[str]) -> Iterator[Finding]:
    """A finding for each `kven` that says nothing but the id of a role: it is shown, but gives nobody the step."""
    for node in _steps(judged):
        who = node.get("kven")
        if not isinstance(who, Scalar) or who.content is None:
            continue
        language = judged.language(who.span)
        word = to_canonical(who.text, ROLES, language)
        if who.text in roles or (word in ROLES and word in roles):
            key = judged.word("ansvar", who.span)
            text = f"{{{key}: {who.text}}}"
            yield judged.finding(AS_TEXT, who.span, mended=Suggestion(who.span, text), role=who.text, instead=text)


def _steps(judged: Judged) -> Iterator[Mapping]:
    """Every step as written, also where a variant says it in other words."""
    yield from (step.node for _, step, _path in steps(judged.guide))
    for variant in judged.guide.variant.values():
        for room in (variant.node.get("nivå"), variant.node.get("arena")):
            for place in _maps(room):
                yield from _maps(place.get("steg"))


def _maps(node: Node | None) -> Iterator[Mapping]:
    entries = node.entries.values() if isinstance(node, Mapping) else ()
    yield from (entry.value for entry in entries if isinstance(entry.value, Mapping))


def _finding(judged: Judged, place: Named, ids: Ids) -> Finding:
    span = words_of(place.word)
    language = judged.language(span)
    kind = judged.word(place.kind, span)
    written = in_language(place.word.text, ROLES, language) if place.kind == "rolle" else place.word.text
    words = ids.words(place.kind, language, judged.guide.voices)
    if not words:
        return judged.finding(NONE_DECLARED, span, id=written, kind=kind)
    listed = _as_list(judged, place, ids, language)
    if listed:
        text = ", ".join(listed)
        mended = Suggestion(place.word.span, f"[{text}]" if place.form == "lone" else text)
        return judged.finding(UNKNOWN, span, mended=mended, id=written, key=judged.word(place.key, span), listed=listed)
    meant = _meant(judged, place.kind, written, ids, language)
    known = foremost(words, meant, written)
    edit = Suggestion(span, meant) if meant else None
    return judged.finding(UNKNOWN, span, mended=edit, id=written, kind=kind, known=known)


def _meant(judged: Judged, kind: str, written: str, ids: Ids, language: str) -> str | None:
    """The id that a word, or a title, was most likely meant to be, as the author writes it."""
    voices = judged.guide.voices
    titled = by_title(judged.tree, kind, written)
    if titled is not None:
        return ids.word(titled, kind, language, voices)
    words = ids.words(kind, language, voices)
    near = closest(written, (*words, *ids.names())) if len(written) > 1 else None
    if near is not None:
        return near if near in words else ids.spoken(near, kind, language, voices)
    guardians = kind == "rolle" and written.casefold() in GUARDIANS and FAMILY in ids.names()
    return in_language(FAMILY, ROLES, language) if guardians else None


def _as_list(judged: Judged, place: Named, ids: Ids, language: str) -> tuple[str, ...]:
    """The ids that a text names several of where a list may stand: `med: føresette og barn`; none where it does not."""
    parts = several(place.word.text, either=place.key in _ONE_IS_ENOUGH)
    if len(parts) == 1 or place.form not in ("lone", "brackets") or place.word.span.line != place.word.span.end_line:
        return ()
    meant = [_meant(judged, place.kind, part, ids, language) for part in parts]
    return tuple(dict.fromkeys(word for word in meant if word is not None)) if None not in meant else ()


RULE = Rule((UNKNOWN, NONE_DECLARED, AS_TEXT), check)
