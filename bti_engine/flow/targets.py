"""Where `til` and `elles` lead: one reading of a target for compiler and rules alike."""

from __future__ import annotations

from typing import Literal

from msgspec import Struct

from bti_engine.model.aliases import own_id
from bti_engine.model.guide import Guide, Level, Step

DONE = "ferdig"
"""The end of an alert's steps."""

IMPLICIT = "arbeid"
"""The step that a level without steps gets."""


class Spot(Struct, frozen=True):
    """Where a target is written: a step of a level, of an arena or of an alert."""

    room: Literal["nivå", "arena", "varsel"]
    owner: str
    step: str

    @property
    def name(self) -> str:
        """The full name of the step."""
        return f"{self.owner}/{self.step}"


class Found(Struct, frozen=True):
    """What a target means; `name` is a full step, an end, an arena or a level."""

    kind: Literal["step", "end", "arena", "level", "here", "back"]
    name: str


class Lost(Struct, frozen=True):
    """A target that means nothing, or several things, or what is not allowed where it stands."""

    why: Literal["unknown", "ambiguous", "no-next", "back-outside", "alert-steps", "unlocked-base"]
    candidates: tuple[str, ...] = ()


def sequence(steps: dict[str, Step]) -> tuple[str, ...]:
    """The steps that `neste` walks: all but those that the base locks, which are reached by name only."""
    return tuple(each for each, step in steps.items() if not step.last)


def first_step(level: Level) -> str:
    """The id of the step that entering a level leads to."""
    return next(iter(sequence(level.steg) or level.steg), IMPLICIT)


def steps_of(guide: Guide, spot: Spot) -> dict[str, Step]:
    """The steps of the level, arena or alert that a spot is in."""
    if spot.room == "nivå":
        return guide.niva[spot.owner].steg
    return guide.arena[spot.owner].steg if spot.room == "arena" else guide.varsel[spot.owner].steg


def find_target(guide: Guide, text: str, spot: Spot) -> Found | Lost:
    """What `text` means as a target written at `spot`."""
    text = " ".join(text.split())
    match text:
        case "her":
            return Found("here", spot.name)
        case "tilbake":
            return Found("back", "") if spot.room == "arena" else Lost("back-outside")
        case "neste":
            return _next(guide, spot)
    if text.startswith("nivå "):
        level = text.removeprefix("nivå ").strip()
        return Found("level", level) if level in guide.niva else Lost("unknown", _levels(guide))
    if "/" in text:
        return _full_name(guide, text)
    meanings = _meanings(guide, text, spot)
    if len(meanings) == 1:
        return meanings[0]
    if meanings:
        return Lost("ambiguous", tuple(_spelt(each) for each in meanings))
    return Lost("unknown", _possible(guide, spot))


def with_own_ids(guide: Guide, text: str) -> str:
    """A target as written, but with the own ids of the arena or end that it names.

    What could be a step of some level or arena is left as it is: a step's id is its own.
    """
    text = " ".join(text.split())
    owner, slash, step = text.partition("/")
    if slash:
        return text if owner in guide.niva else f"{own_id(guide.arena, owner) or owner}/{step}"
    inside = [*(each.steg for each in guide.niva.values()), *(each.steg for each in guide.arena.values())]
    if any(text in steps for steps in inside):
        return text
    return own_id(guide.arena, text) or own_id(guide.slutt, text) or text


def _next(guide: Guide, spot: Spot) -> Found | Lost:
    order = sequence(steps_of(guide, spot))
    if spot.step in order and order[-1] != spot.step:
        return Found("step", f"{spot.owner}/{order[order.index(spot.step) + 1]}")
    return Found("end", DONE) if spot.room == "varsel" and spot.step in order else Lost("no-next")


def _full_name(guide: Guide, text: str) -> Found | Lost:
    owner, _, step = text.partition("/")
    if own_id(guide.varsel, owner):
        return Lost("alert-steps")
    if owner not in guide.niva:
        owner = own_id(guide.arena, owner)
    place = guide.niva.get(owner) or guide.arena.get(owner)
    if place is not None and step in place.steg:
        return Found("step", f"{owner}/{step}")
    names = tuple(f"{level}/{each}" for level, place in guide.niva.items() for each in place.steg)
    return Lost("unknown", names)


def _meanings(guide: Guide, text: str, spot: Spot) -> list[Found]:
    found = []
    if text in steps_of(guide, spot):
        found.append(Found("step", f"{spot.owner}/{text}"))
    if spot.room == "varsel":
        return [*found, Found("end", DONE)] if text == DONE else found
    arena = own_id(guide.arena, text)
    if arena:
        found.append(Found("arena", arena))
    end = own_id(guide.slutt, text)
    if end:
        found.append(Found("end", end))
    return found


def _spelt(found: Found) -> str:
    return found.name if found.kind == "step" else f"{found.kind} {found.name}"


def _levels(guide: Guide) -> tuple[str, ...]:
    return tuple(f"nivå {level}" for level in guide.niva)


def _possible(guide: Guide, spot: Spot) -> tuple[str, ...]:
    own = tuple(steps_of(guide, spot))
    if spot.room == "varsel":
        return (*own, DONE, "neste", "her")
    words = ("neste", "her", "tilbake") if spot.room == "arena" else ("neste", "her")
    return (*own, *guide.arena, *guide.slutt, *_levels(guide), *words)
