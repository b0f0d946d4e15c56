"""What a line of a guide costs to read, judge and prove, in short guides and in long ones."""

from functools import partial

from growth_guides import guide_of
from timing import Row, best

from bti_engine.application.check import check
from bti_engine.model.findings import has_errors
from bti_engine.reading.load import load_text

LENGTHS = (100, 500, 1000, 2000, 5000)
SHORT, LONG = 500, 5000


def measure() -> list[Row]:
    """Reading, schema, rules, flow and proofs a line; and how much dearer a line of a long guide is."""
    costs = {length: _cost(guide_of(length)) for length in LENGTHS}
    rows = [
        Row(
            f"a guide of {length:,} lines, a line",
            costs[length],
            None,
            "<=",
            "µs",
            f"{costs[length] * length / 1e3:.0f} ms in all",
        )
        for length in LENGTHS
    ]
    grown = costs[LONG] / costs[SHORT]
    return [*rows, Row(f"a line of {LONG:,}, than one of {SHORT:,}", grown, 1.5, "<=", "×", "linear growth is 1")]


def _cost(text: str) -> float:
    """Microseconds a line."""
    _check(text)
    return best(partial(_check, text), rounds=7) * 1e6 / text.count("\n")


def _check(text: str) -> None:
    checked = check(load_text(text, "maling.yaml"))
    assert checked.flow is not None, [each for each in checked.findings if has_errors([each])]
