"""Where a case can be, with the visits that wait for it while it is with a body."""

from typing import NamedTuple

from bti_engine.flow.tables import Flow, Move


class Waiting(NamedTuple):
    """A visit that waits: its step, the step that the body returns to instead, and whether names are left out."""

    step: str
    back: str
    anonymous: bool


class Spot(NamedTuple):
    """Where a case is: its step, its level, and what waits, outermost first."""

    step: str
    level: str
    waiting: tuple[Waiting, ...] = ()

    @property
    def open_steps(self) -> tuple[str, ...]:
        """The steps whose visits are open."""
        return (*(each.step for each in self.waiting), self.step)


class Way(NamedTuple):
    """Where a move leads from a spot; `resumed` if the visit there is an old one. None: the case is closed."""

    spot: Spot | None
    resumed: bool = False


def entered(flow: Flow, step: str, level: str, waiting: tuple[Waiting, ...] = ()) -> Spot:
    """The spot of a step; a body's step is at the level that the case comes from."""
    return Spot(step, flow.steps[step].level or level, waiting)


def returned(flow: Flow, spot: Spot, trip: int) -> Way:
    """Where a case comes to when the trip of a number ends."""
    waits = spot.waiting[trip]
    return Way(entered(flow, waits.back or waits.step, spot.level, spot.waiting[:trip]), resumed=not waits.back)


def way(flow: Flow, spot: Spot, move: Move) -> Way | None:
    """Where a move leads; None where it cannot be taken at all, or leads nowhere."""
    if move.kind == "end":
        return Way(None)
    body = flow.steps[move.target].arena if move.kind in {"go", "push", "again"} else ""
    if move.kind == "push":
        if body in {flow.steps[each].arena for each in spot.open_steps}:
            return None
        waits = Waiting(spot.step, move.back, move.anonymous)
        return Way(entered(flow, move.target, spot.level, (*spot.waiting, waits)))
    if move.kind == "back":
        return returned(flow, spot, len(spot.waiting) - 1) if spot.waiting else None
    if move.kind in {"go", "again"}:
        stays = body and body == flow.steps[spot.step].arena
        return Way(entered(flow, move.target, spot.level, spot.waiting if stays else ()))
    return None


def bodies(flow: Flow, spot: Spot) -> tuple[tuple[int, Waiting, str], ...]:
    """The trips that a case is on: number, what waits for its end, and the body."""
    inside = (*(each.step for each in spot.waiting), spot.step)[1:]
    return tuple(
        (number, waits, flow.steps[step].arena)
        for number, (waits, step) in enumerate(zip(spot.waiting, inside, strict=True))
    )


def spots(flow: Flow) -> tuple[Spot, ...]:
    """Every spot that any ways lead to, whatever they require."""
    found: dict[Spot, None] = {}
    coming = [entered(flow, level.first, "") for level in flow.start_levels()]
    while coming:
        spot = coming.pop()
        if spot in found:
            continue
        found[spot] = None
        ways = [way(flow, spot, move) for move in flow.moves[spot.step]]
        ways += [returned(flow, spot, number) for number in range(len(spot.waiting))]
        coming += [each.spot for each in ways if each is not None and each.spot is not None]
        standing = flow.levels[spot.level].standing if spot.level in flow.levels else ()
        coming += [entered(flow, each.otherwise, spot.level) for each in standing if each.otherwise]
    return tuple(found)
