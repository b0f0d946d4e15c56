"""A promise (`regel`) that promises nothing, two things at once, or a way to a place that is none.

It matters because a promise is proved before the guide is published: what says nothing is never broken, and never kept.
"""

from __future__ import annotations

from collections.abc import Iterator

from bti_engine.flow.targets import Found, Spot, find_target, first_step
from bti_engine.model.closest import closest
from bti_engine.model.findings import Finding, Kind, Related, Suggestion
from bti_engine.model.guide import Guide
from bti_engine.model.source import Scalar
from bti_engine.model.spans import words_of
from bti_engine.rules._rule import Judged, Rule, foremost

EMPTY = Kind("BTI270", "tom-regel")
TWO = Kind("BTI271", "regel-med-to-lovnader")
NO_PLACE = Kind("BTI272", "lovar-ingen-stad")

_NEVER, _ALWAYS = "aldri", "alltid-mogleg"


def check(judged: Judged) -> Iterator[Finding]:
    """A finding for each promise that cannot be proved."""
    for own, promise in judged.guide.regel.items():
        said = [key for key in (_NEVER, _ALWAYS) if key in promise.node.entries]
        if not said:
            span = judged.key("regel", own)
            yield judged.finding(EMPTY, span, rule=own, key=judged.word(_ALWAYS, span))
        elif len(said) > 1:
            second = max((promise.node.key_span(key) for key in said), key=lambda span: span[1:3])
            first = min((promise.node.key_span(key) for key in said), key=lambda span: span[1:3])
            key = judged.word(_ALWAYS, second)
            yield judged.finding(TWO, second, related=(Related(first, "first"),), rule=own, key=key)
        if promise.alltid_mogleg is not None:
            yield from _place(judged, promise.alltid_mogleg)


def _place(judged: Judged, written: Scalar) -> Iterator[Finding]:
    """The finding about a target that is not one place, whatever step the case is in."""
    guide, text = judged.guide, " ".join(written.text.split())
    if not guide.niva or _is_place(guide, text):
        return
    span = words_of(written)
    levels = tuple(f"nivå {own}" for own in guide.niva)
    steps = tuple(f"{own}/{step}" for own, level in guide.niva.items() for step in level.steg)
    named = tuple(step for step in steps if step.endswith(f"/{text}"))
    ids = judged.ids(span)
    ends = (*(ids.id("slutt", own) for own in guide.slutt), *(ids.id("arena", own) for own in guide.arena))
    known = named or (*levels, *ends)
    meant = _meant(text, named, (*levels, *ends, *steps))
    mended = Suggestion(span, meant) if meant else None
    yield judged.finding(NO_PLACE, span, mended=mended, target=text, known=foremost(known, meant, text))


def _meant(text: str, named: tuple[str, ...], places: tuple[str, ...]) -> str | None:
    """The place that was meant: `1` is a level, and the bare name of a step is that of the only one that has it."""
    if f"nivå {text}" in places:
        return f"nivå {text}"
    if named:
        return named[0] if len(named) == 1 else None
    return closest(text, places)


def _is_place(guide: Guide, text: str) -> bool:
    """Whether a target leads to one place by itself; `neste` and the bare name of a step do not."""
    level = next(iter(guide.niva))
    found = find_target(guide, text, Spot("nivå", level, first_step(guide.niva[level])))
    if not isinstance(found, Found) or found.kind in {"here", "back"}:
        return False
    return found.kind != "step" or found.name == text


RULE = Rule((EMPTY, TWO, NO_PLACE), check, whole=True)
