"""The smallest changes that make a condition true, worked out from the condition itself.

A `Way` says for each variable that matters which values would do; joints put ways together. What a way has to change is
a `Box`: some variables, each with the values any of which will do. A box is only kept as far as no part of it would do.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import reduce
from itertools import chain, combinations

from msgspec import Struct

from bti_engine.engine.readings import Valuation
from bti_engine.expressions.compile import evaluate
from bti_engine.expressions.truth import atom_truth
from bti_engine.model.conditions import And, Condition, Constant, Not, Or, atoms

MOST_WAYS = 128
"""More ways than these are not carried on; a condition of twelve parts has at most 81."""
MOST_TRIED = 16
"""Of those that were found where not all were carried on, so many are tried out."""

Tried = dict[str, tuple[Constant, ...]]
"""The variables that somebody can change, with the other values that each can get."""
Way = dict[str, frozenset[Constant | None]]
Box = dict[str, frozenset[Constant]]


class Smallest(Struct, frozen=True):
    """What was found.

    Attributes:
        boxes: Each some variables with the values any of which will do, smallest first, in the order of `Tried`.
        more: Whether there were too many ways to carry all of them on, so that some may be missing.
    """

    boxes: tuple[dict[str, tuple[Constant, ...]], ...]
    more: bool = False


def smallest(condition: Condition, tried: Tried, values: Valuation) -> Smallest:
    """The smallest changes that make a condition true; an empty one where it is true already."""
    search = _Search(tried, values)
    kept: list[Box] = []
    for box in sorted(map(search.changes, search.ways(condition)), key=len):
        pieces = [box]
        for smaller in kept:
            pieces = [part for piece in pieces for part in _beyond(piece, smaller)]
        kept += pieces
    if search.cut:
        joined = [box for box in map(_first, kept[:MOST_TRIED]) if _is_least(condition, box, values)]
    else:
        joined = _joined(kept)
    return Smallest(tuple(_ordered(tried, joined)), search.cut)


class _Search:
    """One search; `cut` once there were too many ways."""

    def __init__(self, tried: Tried, values: Valuation) -> None:
        self.tried, self.values = tried, values
        self.cut = False

    def changes(self, way: Way) -> Box:
        """What a way has to change: what is as it may be is left as it is."""
        return {
            name: frozenset(each for each in self.tried[name] if each in may)
            for name, may in way.items()
            if self.values[name] not in may
        }

    def ways(self, condition: Condition, *, want: bool = True) -> list[Way]:
        """Every way to be as wanted. A joint of three-valued parts is true just when its parts say so."""
        if isinstance(condition, Not):
            return self.ways(condition.part, want=not want)
        if isinstance(condition, And | Or):
            parts = [self.ways(part, want=want) for part in condition.parts]
            if isinstance(condition, And) is want:
                return reduce(self._both, sorted(parts, key=len))
            return self._fewest(_least(chain.from_iterable(parts)))
        name, order = condition.operand.name, self.values.flow.order
        every = (self.values[name], *self.tried.get(name, ()))
        may = frozenset(each for each in every if atom_truth(condition, each, order) is want)
        return [{name: may}] if may else []

    def _both(self, ways: list[Way], others: list[Way]) -> list[Way]:
        """The ways in which both hold."""
        made = (
            {**one, **{name: one.get(name, may) & may for name, may in other.items()}}
            for one in ways
            for other in others
        )
        return self._fewest(_least(way for way in made if all(way.values())))

    def _fewest(self, ways: list[Way]) -> list[Way]:
        if len(ways) <= MOST_WAYS:
            return ways
        self.cut = True
        return sorted(ways, key=lambda way: len(self.changes(way)))[:MOST_WAYS]


def _least(ways: Iterable[Way]) -> list[Way]:
    """The ways that do not ask for more than another of them."""
    kept: list[Way] = []
    for way in sorted(ways, key=len):
        if not any(all(name in way and way[name] <= may for name, may in less.items()) for less in kept):
            kept.append(way)
    return kept


def _beyond(box: Box, smaller: Box) -> Iterator[Box]:
    """The parts of a box in which nothing of a smaller one is held, none of them twice."""
    shared = {name: box.get(name, frozenset()) & may for name, may in smaller.items()}
    if not all(shared.values()):
        yield box
        return
    rest = box
    for name, may in shared.items():
        left = rest[name] - may
        if left:
            yield {**rest, name: left}
        rest = {**rest, name: may}


def _joined(boxes: list[Box]) -> list[Box]:
    """The boxes, with those put together that differ in the values of one variable."""
    for one, other in combinations(boxes, 2):
        if one.keys() == other.keys():
            differing = [name for name in one if one[name] != other[name]]
            if len(differing) == 1:
                whole = {**one, differing[0]: one[differing[0]] | other[differing[0]]}
                return _joined([whole if each is one else each for each in boxes if each is not other])
    return boxes


def _first(box: Box) -> Box:
    """One choice of values of a box."""
    return {name: frozenset(sorted(may, key=repr)[:1]) for name, may in box.items()}


def _is_least(condition: Condition, box: Box, values: Valuation) -> bool:
    """Whether no part of a box would do; tried out, for where not all ways were carried on."""
    pairs = {name: next(iter(may)) for name, may in box.items()}
    read = {**{each.operand.name: values[each.operand.name] for each in atoms(condition)}, **pairs}
    for size in range(len(pairs)):
        for names in combinations(pairs, size):
            part = read | {name: values[name] for name in pairs if name not in names}
            if evaluate(condition, part, values.flow.order) is True:
                return False
    return True


def _ordered(tried: Tried, boxes: list[Box]) -> Iterator[dict[str, tuple[Constant, ...]]]:
    rank = {name: place for place, name in enumerate(tried)}

    def place(box: dict[str, tuple[Constant, ...]]) -> tuple[int, list[tuple[int, int]]]:
        return len(box), [(rank[name], tried[name].index(values[0])) for name, values in box.items()]

    told = [
        {name: tuple(each for each in could if each in box[name]) for name, could in tried.items() if name in box}
        for box in boxes
    ]
    yield from sorted(told, key=place)
