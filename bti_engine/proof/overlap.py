"""Where a step says that only one outcome is open (`einaste`), no two apply at once."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations

from bti_engine.flow.tables import Move
from bti_engine.proof.claims import Never, Where, names_in
from bti_engine.proof.layout import Position
from bti_engine.proof.lens import Lens
from bti_engine.proof.world import World

SLUG = "avgjerd"


def claims(lens: Lens) -> Iterator[Never]:
    """For each step that says so: no two of its outcomes apply at once."""
    for place in lens.positions:
        step = lens.flow.steps[place]
        if step.only_one:
            moves = tuple(each for each in lens.flow.moves[place] if each.kind != "alert" and "utfall" in each.path)
            names = names_in(lens.flow, (each.applies for each in moves if each.applies is not None))
            yield Never(
                slug=SLUG,
                path=step.path,
                names=tuple(sorted(names)),
                never=_two(place, moves),
                arguments={"step": place},
                sentence="einaste",
                places=frozenset({place}),
            )


def _two(place: str, moves: tuple[Move, ...]) -> Where:
    def never(world: World, position: Position) -> int:
        if position.place != place:
            return 0
        some = 0
        for one, other in combinations(moves, 2):
            if one.id != other.id:  # with names and without: one outcome
                some |= world.may(position, tuple(each.applies for each in (one, other) if each.applies is not None))
        return some

    return never
