"""Up and down: a case can go between two levels wherever the guide says that it can."""

from __future__ import annotations

from collections.abc import Iterator

from bti_engine.flow.tables import Move
from bti_engine.proof.claims import Possible, Shows
from bti_engine.proof.layout import Position
from bti_engine.proof.lens import Lens
from bti_engine.proof.world import World

SLUG = "nivå"


def claims(lens: Lens) -> Iterator[Possible]:
    """For each pair of levels between which some outcome leads: a case can take such an outcome there."""
    told: dict[tuple[str, str], Move] = {}
    for position in lens.graph.reached:
        for move in lens.flow.moves[position.place]:
            pair = _pair(lens.graph.world, position, move)
            if pair is not None:
                told.setdefault(pair, move)
    for (level, other), move in told.items():
        arguments = {"level": level, "other": other}
        yield Possible(slug=SLUG, path=move.path, shows=_goes((level, other)), arguments=arguments)


def _pair(world: World, position: Position, move: Move) -> tuple[str, str] | None:
    """The levels that a way leads from and to, where it leads from one to another."""
    here, target = world.level(position), world.flow.steps.get(move.target)
    if move.kind != "go" or here is None or target is None or target.level in {"", here.id}:
        return None
    return here.id, target.level


def _goes(pair: tuple[str, str]) -> Shows:
    return lambda world, position, move: move is not None and _pair(world, position, move) == pair
