"""How the benchmarks measure: two sides in turn within one run, so that a busy machine meets both alike."""

import gc
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from statistics import median
from time import perf_counter
from typing import Literal, NamedTuple

Direction = Literal["<=", ">="]


class Row(NamedTuple):
    """One figure.

    Attributes:
        name: What was measured.
        value: The figure.
        bar: What it has to reach; None for a figure that is only shown.
        direction: On which side of the bar it has to be.
        unit: "×" for a ratio beside `beside`, else a unit of time.
        beside: The other side of the ratio, with its own time where that helps.
    """

    name: str
    value: float
    bar: float | None
    direction: Direction
    unit: str
    beside: str

    @property
    def held(self) -> bool:
        """Whether the bar is reached."""
        if self.bar is None:
            return True
        return self.value <= self.bar if self.direction == "<=" else self.value >= self.bar


@contextmanager
def quiet() -> Iterator[None]:
    """No garbage collection within: it would hit whichever side is running when its turn comes."""
    gc.collect()
    gc.disable()
    try:
        yield
    finally:
        gc.enable()


def seconds(work: Callable[[], object], times: int = 1, *, clock: Callable[[], float] = perf_counter) -> float:
    """How long `work` takes, once, measured over `times` runs of it."""
    began = clock()
    for _ in range(times):
        work()
    return (clock() - began) / times


def best(work: Callable[[], object], *, rounds: int = 15, times: int = 1) -> float:
    """The shortest time of `work`: the one that nothing else on the machine disturbed."""
    work()
    with quiet():
        return min(seconds(work, times) for _ in range(rounds))


def in_turn(
    ours: Callable[[], object], theirs: Callable[[], object], *, rounds: int = 15, times: int = 1
) -> tuple[float, float]:
    """The shortest times of two sides that take turns, each going first every other round."""
    ours()
    theirs()
    mine: list[float] = []
    others: list[float] = []
    with quiet():
        for turn in range(rounds):
            order = ((ours, mine), (theirs, others))
            for work, kept in order if turn % 2 else reversed(order):
                kept.append(seconds(work, times))
    return min(mine), min(others)


def in_turn_medians(
    ours: Callable[[], object], theirs: Callable[[], object], *, rounds: int = 15
) -> tuple[float, float]:
    """The middle times of two sides that take turns; for whole processes, whose shortest time says little."""
    pairs = [(seconds(ours), seconds(theirs)) for _ in range(rounds)]
    return median(one for one, _ in pairs), median(other for _, other in pairs)
