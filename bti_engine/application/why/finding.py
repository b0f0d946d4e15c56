"""From what somebody typed for a place to the routes that lead there, in a guide or on from a case."""

from __future__ import annotations

from msgspec.structs import replace

from bti_engine.application.desk import Spot
from bti_engine.application.why.routes import Routes, routes_of, routes_on
from bti_engine.application.why.stands import Standing
from bti_engine.application.why.values import Stop
from bti_engine.engine.decide import settled
from bti_engine.errors import NotFound
from bti_engine.flow.compile import compile_guide
from bti_engine.flow.tables import Flow
from bti_engine.model.aliases import own_id
from bti_engine.model.commands import Actor
from bti_engine.model.guide import Guide

_LEVEL = ("nivå ", "nivå-", "level ", "level-")


def find_routes(guide: Guide, to: str, start: str = "") -> Routes:
    """The shortest ways from one place of a guide to another that the engine can walk.

    Args:
        guide: A checked guide.
        to: A level (`nivå 3`, `nivå-3` or `3`), an arena, a step (`1/evaluer`) or an end.
        start: A step, or the first step of a level or arena; "": the opening of a case.

    Raises:
        NotFound: the guide has no such place.
    """
    flow = compile_guide(guide)
    return routes_of(flow, stop_named(guide, flow, to), step_named(guide, flow, start), Standing(guide, guide))


def routes_from(spot: Spot, guide: Guide, to: str, actor: Actor | None = None, written: Guide | None = None) -> Routes:
    """The shortest ways on from where a case is; see `Cases.routes`.

    Raises:
        NotFound: the guide has no such place.
    """
    context = spot.context
    if actor is not None and actor.person in context.shielded:
        context = replace(context, shielded=frozenset())
    now = settled(spot.flow, spot.case, context)
    goal = stop_named(guide, spot.flow, to)
    standing = Standing(guide, written, context.edition[1])
    return (
        routes_on(spot.flow, now, context, goal, standing) if now.phase == "open" else Routes("", goal, none="no-way")
    )


def stop_named(guide: Guide, flow: Flow, word: str) -> Stop:
    """The place that a word means.

    Raises:
        NotFound: there is no such place.
    """
    found = _level(flow, word) or _arena(guide, word) or _step(guide, flow, word) or _end(guide, word)
    if found is None:
        raise NotFound("place", word)
    return found


def step_named(guide: Guide, flow: Flow, word: str) -> str:
    """The step that a word means, for a level or an arena its first; "" for no word.

    Raises:
        NotFound: there is no such step.
    """
    if not word:
        return ""
    stop = stop_named(guide, flow, word)
    if stop.kind == "end":
        raise NotFound("place", word)
    if stop.kind == "level":
        return flow.levels[stop.id].first
    return flow.arenas[stop.id].first if stop.kind == "arena" else stop.id


def places_named(guide: Guide) -> tuple[str, ...]:
    """What can be typed for a place, the steps left out: levels, arenas and ends."""
    return (*(f"nivå-{each}" for each in guide.niva), *guide.arena, *guide.slutt)


def _level(flow: Flow, word: str) -> Stop | None:
    bare = next((word.removeprefix(each) for each in _LEVEL if word.casefold().startswith(each)), word)
    return Stop("level", bare) if bare in flow.levels else None


def _arena(guide: Guide, word: str) -> Stop | None:
    own = own_id(guide.arena, word)
    return Stop("arena", own) if own else None


def _step(guide: Guide, flow: Flow, word: str) -> Stop | None:
    """A step by its full name; by its id alone where only one is called so."""
    room, slash, step = word.partition("/")
    full = f"{own_id(guide.arena, room) or room}/{step}" if slash else ""
    if full in flow.steps:
        return Stop("step", full)
    alike = [each for each in flow.steps if each.partition("/")[2] == word]
    return Stop("step", alike[0]) if len(alike) == 1 else None


def _end(guide: Guide, word: str) -> Stop | None:
    own = own_id(guide.slutt, word)
    return Stop("end", own) if own else None
