"""How long a coordinator waits for `bti validate`, beside a Python that does nothing; whole processes, in turn."""

import os
import subprocess
import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path
from statistics import median

from timing import Row, in_turn_medians, seconds

from bti_engine.flow.compile import compile_guide
from bti_engine.flow.tables import Flow
from bti_engine.model.findings import Finding
from bti_engine.model.guide import Guide
from bti_engine.proof import prove
from bti_engine.reading.load import load

ROOT = Path(__file__).parents[2]
GUIDE = "guides/hoyanger.yaml"
ROUNDS = 15

ENVIRONMENT = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
ENVIRONMENT["PYTHONPYCACHEPREFIX"] = str(ROOT / "build" / "bytecode")
"""Bytecode is kept from run to run, as it is where a package has been installed."""


def measure() -> list[Row]:
    """The cold run, and how much of it goes to proofs."""
    validate, idle = _runner("-m", "bti_engine", "validate", GUIDE), _runner("-c", "pass")
    validate()  # writes the bytecode
    ours, nothing = in_turn_medians(validate, idle, rounds=ROUNDS)
    return [
        Row("cold bti validate", ours / nothing, 10, "<=", "×", f"python -c pass, {nothing * 1e3:.0f} ms"),
        Row("of it on proofs", _proofs(), 10, "<=", "ms", f"{ours * 1e3:.0f} ms in all"),
    ]


def _runner(*arguments: str) -> Callable[[], None]:
    command = [sys.executable, *arguments]

    def run() -> None:
        done = subprocess.run(command, cwd=ROOT, env=ENVIRONMENT, capture_output=True, check=False)
        if done.returncode not in {0, 1}:
            raise RuntimeError(done.stderr.decode())

    return run


def _proofs() -> float:
    """What proving takes on a flow that was just made, as in a cold run, in milliseconds."""
    guide = load(ROOT / GUIDE).guide
    assert guide is not None, GUIDE
    flows = [compile_guide(guide) for _ in range(ROUNDS)]
    return median(seconds(partial(_prove, guide, flow)) for flow in flows) * 1e3


def _prove(guide: Guide, flow: Flow) -> tuple[Finding, ...]:
    return tuple(prove(guide, flow))
