"""What the municipality promises itself: `aldri` never comes about, `alltid-mogleg` can always be come to.

What is forbidden must not come about as something unknown either.
"""

from __future__ import annotations

from collections.abc import Iterator

from bti_engine.model.conditions import Condition
from bti_engine.proof.claims import Always, Never, Where, read_by
from bti_engine.proof.layout import Position
from bti_engine.proof.lens import Lens
from bti_engine.proof.world import World

SLUG = "regel"


def claims(lens: Lens) -> Iterator[Never | Always]:
    """For each promise that something never is so, or always can be come to: it is as promised."""
    for promise in lens.flow.promises.values():
        arguments = {"promise": promise.id}
        if promise.never is not None:
            path = (*promise.path, "aldri")
            names, never = read_by(promise.never), _broken(promise.never)
            yield Never(slug=SLUG, path=path, names=names, never=never, arguments=arguments)
        if promise.always:
            path = (*promise.path, "alltid-mogleg")
            targets = frozenset({promise.always})
            yield Always(slug=SLUG, path=path, targets=targets, hope="consent", arguments=arguments, sentence="alltid")


def _broken(condition: Condition) -> Where:
    def never(world: World, position: Position) -> int:
        return world.not_surely_false(position, condition)

    return never
