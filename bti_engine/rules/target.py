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
from bti_engine.model.spelling import Spelling
from bti_engine.model.strays import stray_ids
from bti_engine.rules._ids import by_title
from bti_engine.rules._rule import Judged, Rule, foremost
from bti_engine.rules._targets import targets

UNKNOWN = Kind("BTI203", "ukjent-mål")
AMBIGUOUS = Kind("BTI204", "tvitydig-mål")
NO_NEXT = Kind("BTI205", "inkje-neste")
BACK_OUTSIDE = Kind("BTI206", "tilbake-utanfor-arena")
INTO_ALERT = Kind("BTI207", "inn-i-varsel")
INTO_ARENA = Kind("BTI239", "inn-i-arena")

_MOST = 500
"""So many places are gone through in search of what was meant; no level of a guide has more steps."""
_MAPS = {"arena": "arena", "end": "slutt"}
_BACK = frozenset({"retur", "attende", "returner", "gå-tilbake", "tilbake-til-saka", "tilbake-til-saken"})
"""What a person says who means the way back from an arena."""
_ENDS = frozenset({"slutt", "ferdig", "avslutt", "avslutning"})
"""What a person says who means some end of the case."""


def check(judged: Judged) -> Iterator[Finding]:
    """A finding for each target that cannot be followed."""
    strays = stray_ids(judged.tree)
    for written, spot in targets(judged.guide):
        found = find_target(judged.guide, written.text, spot)
        if isinstance(found, Lost) and not strays.isdisjoint(written.text.split("/")):
            continue  # the key that the place stands under is a finding already
        if isinstance(found, Lost):
            yield _finding(judged, written, spot, found)
        elif found.kind == "step" and _into_arena(judged.guide, found.name, spot):
            span, arena = words_of(written), found.name.partition("/")[0]
            ids = judged.ids(span)
            mended = Suggestion(span, ids.id("arena", arena))
            yield judged.finding(INTO_ARENA, span, mended=mended, target=ids.place(found.name), arena=arena)


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
            ids = judged.ids(span)
            places = tuple(_in_words(each, ids) for each in lost.candidates)
            return judged.finding(AMBIGUOUS, span, related=related, target=text, places=places)
        case "no-next":
            return judged.finding(NO_NEXT, span, step=spot.step)
        case "back-outside":
            return judged.finding(BACK_OUTSIDE, span, step=spot.step)
        case "alert-steps":
            return judged.finding(INTO_ALERT, span, target=text, alert=text.partition("/")[0])
        case _:
            ids = judged.ids(span)
            elsewhere = _elsewhere(judged.guide, text)
            known = (*elsewhere, *_spoken(lost.candidates[:_MOST], ids))
            if text.casefold() in _ENDS:
                ends = _spoken(tuple(judged.guide.slutt), ids)
                known = (*ends, *(each for each in known if each not in ends))
            meant = elsewhere[0] if len(elsewhere) == 1 else None
            meant = "tilbake" if spot.room == "arena" and text.casefold() in _BACK else meant
            meant = meant or _meant(text, (*known, *lost.candidates)) or _titled(judged, text, spot)
            meant = _spoken((meant,), ids)[0] if meant else None
            mended = Suggestion(span, meant) if meant else None
            return judged.finding(UNKNOWN, span, mended=mended, target=text, known=foremost(known, meant, text))


def _elsewhere(guide: Guide, text: str) -> tuple[str, ...]:
    """The full names of the steps of levels that have this id: from another level they are named in full."""
    return tuple(f"{own}/{text}" for own, level in guide.niva.items() if text in level.steg)


def _spoken(places: tuple[str, ...], ids: Spelling) -> tuple[str, ...]:
    """The places as the author writes them: arenas and ends of a base in the other målform by their further ids."""
    # a level whose id begins with the word for it is a finding of its own, and nowhere to be sent
    return tuple(ids.id("arena", ids.place(place)) for place in places if not place.startswith("nivå nivå"))


def _titled(judged: Judged, text: str, spot: Spot) -> str | None:
    """The place whose title stands where its id should."""
    for kind in _MAPS.values():
        own = by_title(judged.tree, kind, text)
        if own is not None:
            return own
    level = by_title(judged.tree, "nivå", text)
    if level is not None:
        return f"nivå {level}"
    place = judged.tree.get(spot.room)
    body = place.get(spot.owner) if isinstance(place, Mapping) else None
    return by_title(body, "steg", text) if isinstance(body, Mapping) else None


def _in_words(place: str, ids: Spelling) -> str:
    """A meaning with the author's word for what it is: `slutt avslutta`."""
    kind, space, own = place.partition(" ")
    return f"{_MAPS[kind]}{space}{ids.id(_MAPS[kind], own)}" if space else place


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
