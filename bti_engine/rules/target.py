"""A `til`, `elles` or `retur` that leads nowhere, or that could lead to several places.

It matters because a case would be sent astray, or stay where it is.
"""

from __future__ import annotations

from collections.abc import Iterator

from bti_engine.flow.targets import Lost, Spot, find_target
from bti_engine.model.closest import closest
from bti_engine.model.findings import Finding, Kind, Related, Suggestion
from bti_engine.model.guide import Guide
from bti_engine.model.numerals import digits
from bti_engine.model.source import Mapping, Scalar
from bti_engine.model.spans import words_of
from bti_engine.rules._ids import by_title, ids_of
from bti_engine.rules._rule import Judged, Rule, foremost
from bti_engine.rules._targets import targets

UNKNOWN = Kind("BTI203", "ukjent-mål")
AMBIGUOUS = Kind("BTI204", "tvitydig-mål")
NO_NEXT = Kind("BTI205", "inkje-neste")
BACK_OUTSIDE = Kind("BTI206", "tilbake-utanfor-arena")
INTO_ALERT = Kind("BTI207", "inn-i-varsel")
INTO_ARENA = Kind("BTI239", "inn-i-arena")

_MAPS = {"arena": "arena", "end": "slutt"}


def check(judged: Judged) -> Iterator[Finding]:
    """A finding for each target that cannot be followed."""
    for written, spot in targets(judged.guide):
        found = find_target(judged.guide, written.text, spot)
        if isinstance(found, Lost):
            yield _finding(judged, written, spot, found)
        elif found.kind == "step" and _into_arena(judged.guide, found.name, spot):
            span, arena = words_of(written), found.name.partition("/")[0]
            mended = Suggestion(span, arena)
            yield judged.finding(INTO_ARENA, span, mended=mended, target=found.name, arena=arena)


def _into_arena(guide: Guide, step: str, spot: Spot) -> bool:
    """Whether a step of an arena is named from outside it: an arena is entered as a whole, to come back from."""
    owner = step.partition("/")[0]
    return owner not in guide.niva and owner != spot.owner


def _finding(judged: Judged, written: Scalar, spot: Spot, lost: Lost) -> Finding:
    span = words_of(written)
    text = " ".join(written.text.split())
    match lost.why:
        case "ambiguous":
            related = tuple(Related(judged.key(*path), "meaning") for path in _declared(spot, lost))
            places = tuple(_in_words(each) for each in lost.candidates)
            return judged.finding(AMBIGUOUS, span, related=related, target=text, places=places)
        case "no-next":
            return judged.finding(NO_NEXT, span, step=spot.step)
        case "back-outside":
            return judged.finding(BACK_OUTSIDE, span, step=spot.step)
        case "alert-steps":
            return judged.finding(INTO_ALERT, span, target=text, alert=text.partition("/")[0])
        case _:
            known = _spoken(judged, lost.candidates, judged.language(span))
            meant = _meant(text, (*known, *lost.candidates)) or _titled(judged, text, spot, judged.language(span))
            mended = Suggestion(span, meant) if meant else None
            return judged.finding(UNKNOWN, span, mended=mended, target=text, known=foremost(known, meant))


def _spoken(judged: Judged, places: tuple[str, ...], language: str) -> tuple[str, ...]:
    """The places as the author writes them: arenas and ends of a base in the other målform by their further ids."""
    written: dict[str, str] = {}
    for kind in _MAPS.values():
        ids = ids_of(judged.tree, kind)
        words = ids.words(kind, language, judged.guide.voices)
        written |= {own: word for (own, _, _), word in zip(ids.declared, words, strict=True)}
    # a level whose id begins with the word for it is a finding of its own, and nowhere to be sent
    return tuple(written.get(place, place) for place in places if not place.startswith("nivå nivå"))


def _titled(judged: Judged, text: str, spot: Spot, language: str) -> str | None:
    """The place whose title stands where its id should."""
    for kind in _MAPS.values():
        own = by_title(judged.tree, kind, text)
        if own is not None:
            return _spoken(judged, (own,), language)[0]
    level = by_title(judged.tree, "nivå", text)
    if level is not None:
        return f"nivå {level}"
    place = judged.tree.get(spot.room)
    body = place.get(spot.owner) if isinstance(place, Mapping) else None
    return by_title(body, "steg", text) if isinstance(body, Mapping) else None


def _in_words(place: str) -> str:
    """A meaning with the author's word for what it is: `slutt avslutta`."""
    kind, space, own = place.partition(" ")
    return f"{_MAPS[kind]}{space}{own}" if space else place


def _meant(text: str, candidates: tuple[str, ...]) -> str | None:
    """The target that was meant: `2`, `Nivå 2` and `nivå to` can only be `nivå 2`; another number is a guess."""
    bare = text.casefold().removeprefix("nivå").strip(" -_")
    number = digits(bare)
    if f"nivå {number or bare}" in candidates:
        return f"nivå {number or bare}"
    return None if number else closest(text, candidates)


def _declared(spot: Spot, lost: Lost) -> Iterator[tuple[str, ...]]:
    for place in lost.candidates:
        if "/" in place:
            yield (spot.room, spot.owner, "steg", place.rpartition("/")[2])
        else:
            kind, _, own = place.partition(" ")
            yield (_MAPS[kind], own)


RULE = Rule((UNKNOWN, AMBIGUOUS, NO_NEXT, BACK_OUTSIDE, INTO_ALERT, INTO_ARENA), check)
