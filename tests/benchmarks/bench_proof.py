"""How long the proofs of each shipped guide take, how they grow, and how many states can be gone through."""

import gc
import tracemalloc
from collections.abc import Iterator
from pathlib import Path

from proof_guides import flow_of
from timing import Row, best, seconds

from bti_engine.application.proving import prove_all
from bti_engine.flow.compile import compile_guide
from bti_engine.proof.claims import known
from bti_engine.proof.exploring import explore
from bti_engine.proof.lens import Lens
from bti_engine.proof.world import World
from bti_engine.reading.load import load

GUIDES = Path(__file__).parents[2] / "guides"
STEPS, QUESTIONS = (10, 50, 100, 200), (8, 16, 24)
STATES = 1 << 20
_TO_MB = 1 / (1 << 20)


def measure() -> Iterator[Row]:
    """Every property on each guide, very many states, and every property on growing guides."""
    for path in sorted(GUIDES.glob("*.yaml")):
        guide = load(path).guide
        assert guide is not None, path
        flow = compile_guide(guide)
        taken = best(lambda flow=flow: tuple(prove_all(flow)), rounds=9)  # type: ignore[misc]
        yield Row(f"the pack on {path.stem}", taken * 1e3, 100, "<=", "ms", "an absolute bar")
    yield from _most()
    for steps in STEPS:
        for questions in QUESTIONS:
            flow = flow_of(steps, questions)
            taken = min(seconds(lambda flow=flow: tuple(prove_all(flow))) for _ in range(2))  # type: ignore[misc]
            yield Row(f"the pack on {steps} steps, {questions} facts", taken * 1e3, None, "<=", "ms", "growth")


def _most() -> Iterator[Row]:
    """An exploration of somewhat more than 2^20 states, and one of as many as the prover ever goes through."""
    for facts, bar in ((9, 1), (11, None)):
        flow = flow_of(20, 12)
        lens = Lens(flow)
        names = [f"f{each}" for each in range(facts)] + ["samtykke(deling)"]
        more = {name: known(flow, name) for name in names}
        count = lens.states(names, more) * len(lens.graph.reached)
        assert count > STATES
        taken = min(seconds(lambda: explore(World(flow, names, more))) for _ in range(3))  # noqa: B023 - run at once
        yield Row(f"{count} states", taken, bar, "<=", "s", "an absolute bar")
        gc.collect()
        tracemalloc.start()
        explore(World(flow, names, more))
        peak = tracemalloc.get_traced_memory()[1]
        tracemalloc.stop()
        yield Row("the same, memory at most", peak * _TO_MB, 200, "<=", "MB", "an absolute bar")
