"""How to come from one place of a guide to another: the shortest routes that the engine can walk, choice by choice."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from itertools import islice
from typing import Literal

from msgspec import Struct

from bti_engine.application.at_hand import AtHand
from bti_engine.application.why.searching import Goal, Hop, Map, Trail, comes_to, taken
from bti_engine.application.why.stands import Standing
from bti_engine.application.why.values import Paragraph, Stop
from bti_engine.application.why.walking import roundabout, walked, walked_by_plan, walked_on
from bti_engine.engine.context import Context
from bti_engine.flow.binding import binding
from bti_engine.flow.tables import Flow, Move, Requirement
from bti_engine.model.case import Case
from bti_engine.proof.layout import Frame, Position
from bti_engine.proof.lens import Lens

MOST_ROUTES = 3
MOST_DRAWN = 400
"""Not more routes than these are looked at."""
MOST_PLANNED = 12
"""Routes for which all that they take is worked out first: not more than these, and only where no other was walked."""

Goes = Callable[[Trail], bool]


class Turning(Struct, frozen=True):
    """One turn of a route: a choice at a step, or that the case goes on by itself.

    Attributes:
        place: The step.
        level: The level that the case is at there.
        move: The way that is chosen; None where the case is sent on because what must hold there has ceased.
        to: The step or end that it leads to.
        requires: All that binds the choice there.
        who: Those who may take it, where the guide says so (`restricted`); else those responsible for the step.
        stands: Where the outcome stands in the guide; for a case that is sent on, what must hold.
        rests: Where each requirement stands.
    """

    place: str
    level: str
    move: Move | None
    to: str
    requires: tuple[Requirement, ...] = ()
    who: tuple[str, ...] = ()
    restricted: bool = False
    stands: Paragraph = Paragraph(())
    rests: tuple[Paragraph, ...] = ()


class Routes(Struct, frozen=True):
    """How to come somewhere.

    Attributes:
        start: Where from: a step; "" for the opening of a case.
        goal: Where to.
        routes: Routes that the engine has walked, the shortest first.
        more: Whether there are more.
        none: Why there is no route: one is there already (`here`); nothing in the guide leads there (`no-way`); what
            the ways there require can never all be so (`never`); or none that was tried could be walked (`not-found`).
        pointing: Where there is no route, the outcomes that lead there all the same.
    """

    start: str
    goal: Stop
    routes: tuple[tuple[Turning, ...], ...] = ()
    more: bool = False
    none: Literal["", "here", "no-way", "never", "not-found"] = ""
    pointing: tuple[Turning, ...] = ()


class _Found(Struct, frozen=True):
    """What a search came to."""

    trails: tuple[Trail, ...]
    more: bool
    tried: tuple[Trail, ...]


def routes_of(flow: Flow, goal: Stop, start: str, standing: Standing) -> Routes:
    """The shortest routes to a place, from the opening of a case or from a step that a case has come to.

    Args:
        flow: The flow of the guide.
        goal: Where to.
        start: The full name of a step; "": the opening of a case.
        standing: For where things stand in the guide.
    """
    drawn, lens = Map(flow), Lens(flow)

    def plainly(trail: Trail) -> bool:
        return walked(drawn, trail)

    def planned(trail: Trail) -> bool:
        return walked_by_plan(drawn, lens, trail)

    if not start:
        return _told(drawn, goal, "", drawn.openings, (plainly, planned), standing, lens)
    found = _search(drawn, drawn.openings, comes_to(Stop("step", start), flow), (plainly, planned), 1).trails
    before = found[0] if found else ()
    there = before[-1].there if before else Position(start)
    here = there if isinstance(there, Position) else Position(start)
    if not before and here not in drawn.openings:
        return Routes(start, goal, none="not-found")
    ways = (lambda trail: plainly((*before, *trail)), lambda trail: planned((*before, *trail)))
    return _told(drawn, goal, start, (here,), ways, standing, lens)


def routes_on(flow: Flow, case: Case, context: Context, goal: Stop, standing: Standing) -> Routes:
    """The shortest routes on from where a case is, that its own people, and whoever must join, can take it.

    Args:
        flow: The flow of the guide.
        case: The case, settled to the moment.
        context: The world now.
        goal: Where to.
        standing: For where things stand in the guide.
    """
    drawn = Map(flow.varied(case.variant))
    frames = tuple(Frame(each.place, each.back, each.anonymous) for each in case.stack)
    here = Position(case.place, frames)
    goes = (lambda trail: walked_on(AtHand(flow, case, context), trail),)
    return _told(drawn, goal, case.place, (here,), goes, standing)


def _told(
    drawn: Map,
    goal: Stop,
    start: str,
    starts: tuple[Position, ...],
    ways: tuple[Goes, ...],
    standing: Standing,
    lens: Lens | None = None,
) -> Routes:
    wanted = comes_to(goal, drawn.flow)
    teller = _Teller(drawn, standing)
    if any(map(wanted, starts)):
        return Routes(start, goal, none="here")
    found = _search(drawn, starts, wanted, ways, MOST_ROUTES)
    if found.trails:
        return Routes(start, goal, tuple(map(teller.route, found.trails)), found.more)
    none: Literal["no-way", "never", "not-found"] = "not-found" if found.tried else "no-way"
    if found.tried and not start and not found.more and lens is not None:
        possible, route = roundabout(drawn, lens, found.tried, wanted)
        if route is not None:
            return Routes(start, goal, (teller.route(route),), more=True)
        none = none if possible else "never"
    return Routes(start, goal, none=none, pointing=teller.pointing(wanted))


def _search(drawn: Map, starts: tuple[Position, ...], goal: Goal, ways: tuple[Goes, ...], most: int) -> _Found:
    """The shortest routes that can be gone, by the first of some ways of going that any can be gone by."""
    trails = tuple(islice(drawn.trails(starts, goal), MOST_DRAWN))
    more = len(trails) == MOST_DRAWN
    for number, goes in enumerate(ways):
        found = _gone(trails if not number else trails[:MOST_PLANNED], goes, most)
        if found:
            return _Found(found[:most], len(found) > most, trails)
    return _Found((), more, trails)


def _gone(trails: Iterable[Trail], goes: Goes, most: int) -> tuple[Trail, ...]:
    """The routes that can be gone, none of them another with a detour; one more than are wanted, if there are."""
    found: list[Trail] = []
    for trail in trails:
        detour = any(taken(each) <= taken(trail) for each in found)
        if not detour and goes(trail):
            found.append(trail)
            if len(found) > most:
                break
    return tuple(found)


class _Teller:
    """Makes turns of hops."""

    def __init__(self, drawn: Map, standing: Standing) -> None:
        self._drawn, self._standing = drawn, standing

    def route(self, trail: Trail) -> tuple[Turning, ...]:
        """All turns of a route."""
        return tuple(map(self.turning, trail))

    def turning(self, hop: Hop) -> Turning:
        """One turn."""
        flow, layout = self._drawn.flow, self._drawn.layout
        level = layout.level(hop.here)
        level_id = level.id if level is not None else ""
        to = hop.there if isinstance(hop.there, str) else hop.there.place
        if hop.move is None:
            return self._sent_on(hop, level_id, to)
        requires = binding(flow, hop.move, level_id, hop.here.callers)
        step = flow.steps[hop.here.place]
        return Turning(
            hop.here.place,
            level_id,
            hop.move,
            to,
            requires,
            hop.move.who or step.responsible,
            bool(hop.move.who),
            self._standing.at(hop.move.path),
            tuple(self._standing.at(each.path) for each in requires),
        )

    def _sent_on(self, hop: Hop, level_id: str, to: str) -> Turning:
        """That a case goes on by itself: what must hold at its level, or in the body that it is in, has ceased."""
        flow = self._drawn.flow
        level = flow.levels.get(level_id)
        held = [each.requirement for each in (level.standing if level else ()) if each.otherwise == to]
        arena = flow.arenas.get(flow.steps[hop.here.place].arena)
        held = held or list(arena.needs if arena is not None else ())
        stands = self._standing.at(held[0].path) if held else Paragraph(())
        rests = tuple(self._standing.at(each.path) for each in held)
        return Turning(hop.here.place, level_id, None, to, tuple(held), stands=stands, rests=rests)

    def pointing(self, wanted: Goal) -> tuple[Turning, ...]:
        """The outcomes that lead to a place, wherever they stand."""
        return tuple(map(self.turning, self._pointing(wanted)))

    def _pointing(self, wanted: Goal) -> Iterable[Hop]:
        for place in self._drawn.flow.steps:
            inside = wanted(Position(place))
            for move in () if inside else self._drawn.flow.moves[place]:
                there = move.target if move.kind == "end" else Position(move.target)
                if move.kind in {"go", "push", "end"} and wanted(there):
                    yield Hop(Position(place), there, move)
