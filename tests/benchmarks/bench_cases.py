"""What a case costs that is opened and walked twelve steps, beside three neighbours that move things about.

Batches take turns, with garbage collection on and the cases of a batch kept, as in a program that runs. What a batch
leaves behind is collected before the next begins: nobody tidies up after another. The processor's time is counted, so
that it does not matter what else the machine is doing.
"""

import gc
from statistics import median
from time import process_time

from timing import Row, seconds
from walks import Walk, bound_models, our_walk, own_machines, state_machines
from walks_spiff import diagrams, workflows

ROUNDS = 25
OURS = "ours"


def measure() -> list[Row]:
    """How many times longer each neighbour takes for one case; 10,000 cases of ours in all."""
    sides: dict[str, tuple[Walk, int]] = {
        OURS: (our_walk(), 400),
        "transitions as in its quickstart": (own_machines(), 20),
        "transitions, one machine, bound models": (bound_models(), 400),
        "python-statemachine": (state_machines(), 40),
        "SpiffWorkflow, BPMN": (diagrams(), 20),
        "SpiffWorkflow without BPMN": (workflows(), 20),
    }
    bars = {"transitions as in its quickstart": 2, "python-statemachine": 5, "SpiffWorkflow, BPMN": 8}
    taken: dict[str, list[float]] = {name: [] for name in sides}
    for _ in range(ROUNDS):
        for name, (walk, cases) in sides.items():
            taken[name].append(_batch(walk, cases))
    ours = median(taken.pop(OURS))
    rows = [
        Row(f"a case of 12 steps, than {name}", median(times) / ours, bars.get(name), ">=", "×", _each(median(times)))
        for name, times in taken.items()
    ]
    return [*rows, Row("a case of 12 steps, 26 commands, 28 events", ours * 1e6, None, "<=", "µs", "nothing")]


def _each(time: float) -> str:
    return f"{time * 1e6:,.0f} µs a case"


def _batch(walk: Walk, cases: int) -> float:
    """Time of one case in a batch."""
    gc.collect()
    kept: list[object] = []
    return seconds(lambda: kept.append(walk()), cases, clock=process_time)
