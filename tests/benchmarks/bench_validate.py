"""How long a coordinator waits for `bti validate`, beside a Python that does nothing; whole processes, in turn."""

import subprocess
import sys
from pathlib import Path

from timing import Row, best, in_turn_medians

from bti_engine.flow.compile import compile_guide
from bti_engine.proof import prove
from bti_engine.reading.load import load

ROOT = Path(__file__).parents[2]
GUIDE = "guides/hoyanger.yaml"
ROUNDS = 15


def measure() -> list[Row]:
    """The cold run, and how much of it goes to proofs."""
    ours, nothing = in_turn_medians(
        _runner("-m", "bti_engine", "validate", GUIDE), _runner("-c", "pass"), rounds=ROUNDS
    )
    return [
        Row("cold bti validate", ours / nothing, 10, "<=", "×", f"python -c pass, {nothing * 1e3:.0f} ms"),
        Row("of it on proofs", _proofs(), 10, "<=", "ms", f"{ours * 1e3:.0f} ms in all"),
    ]


def _runner(*arguments: str):
    command = [sys.executable, *arguments]

    def run() -> None:
        done = subprocess.run(command, cwd=ROOT, capture_output=True, check=False)
        if done.returncode not in {0, 1}:
            raise RuntimeError(done.stderr.decode())

    return run


def _proofs() -> float:
    """The first proof of a process: nothing is kept from an earlier one but the code."""
    guide = load(ROOT / GUIDE).guide
    assert guide is not None, GUIDE
    return best(lambda: tuple(prove(guide, compile_guide(guide)))) * 1e3 - best(lambda: compile_guide(guide)) * 1e3
