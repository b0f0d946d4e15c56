"""What a guide more costs in one run of `bti validate`: guides of a municipality's length on the shipped base."""

import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path

from bench_validate import ENVIRONMENT, ROOT
from timing import Row, seconds

COUNTS = (1, 10, 50, 100, 400)
FEW, MANY = 50, 400
OWN = ROOT / "guides" / "hoyanger.yaml"
BASE = ROOT / "guides" / "grunnmodell.yaml"
ROUNDS = 3

_WEIGHED = """\
import atexit, sys
from bti_engine.cli import main
atexit.register(lambda: sys.stderr.write(open("/proc/self/status").read()))
main()
"""
"""Linux tells there how much memory the process had at the most; other systems are not asked."""


def measure() -> list[Row]:
    """Whole processes, the best of some; a guide more is what is left without starting Python and reading the base."""
    with _folder(MANY) as names:
        _run("-m", "bti_engine", names=names[:1])  # writes the bytecode
        rounds = [
            {count: seconds(partial(_run, "-m", "bti_engine", names=names[:count])) for count in COUNTS}
            for _ in range(ROUNDS)
        ]
        memory = {count: _memory(names[:count]) for count in (1, MANY)} if sys.platform == "linux" else {}
    times = {count: min(each[count] for each in rounds) for count in COUNTS}
    more = {count: (times[count] - times[1]) / (count - 1) for count in (FEW, MANY)}
    rows = [
        Row(
            f"a guide in a run of {count}", times[count] * 1e3 / count, None, "<=", "ms", f"{times[count]:.2f} s in all"
        )
        for count in COUNTS
    ]
    grown = f"{more[MANY] * 1e3:.1f} ms more for each guide"
    rows.append(Row(f"a guide more among {MANY}, than among {FEW}", more[MANY] / more[FEW], 1.5, "<=", "×", grown))
    if memory:
        weight = f"{memory[MANY]:.0f} MB, {memory[1]:.0f} for one"
        rows.append(Row(f"memory of {MANY} guides, than of one", memory[MANY] / memory[1], 4, "<=", "×", weight))
    return rows


@contextmanager
def _folder(count: int) -> Iterator[list[str]]:
    """So many guides, each with a name of its own, beside their base."""
    own = OWN.read_text(encoding="utf-8")
    with tempfile.TemporaryDirectory() as named:
        folder = Path(named)
        (folder / BASE.name).write_bytes(BASE.read_bytes())
        paths = [folder / f"g{number}.yaml" for number in range(count)]
        for path in paths:
            path.write_text(own.replace("\nid: hoyanger\n", f"\nid: {path.stem}\n"), encoding="utf-8")
        yield [str(path) for path in paths]


def _run(*how: str, names: list[str]) -> str:
    """Validate guides in a process of its own; what it had to say beside the findings."""
    command = [sys.executable, *how, "validate", *names]
    done = subprocess.run(command, cwd=ROOT, env=ENVIRONMENT, capture_output=True, check=True)
    return done.stderr.decode()


def _memory(names: list[str]) -> float:
    """The memory of a run at the most, in MB."""
    status = dict(line.split(":", 1) for line in _run("-c", _WEIGHED, names=names).splitlines())
    return int(status["VmHWM"].split()[0]) / 1024
