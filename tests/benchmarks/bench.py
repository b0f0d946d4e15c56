"""What `make bench` runs: every bar that exists today, each figure beside its peer in the same run.

Prints whether each bar is held or falls short, and writes `build/bench.json`. The figures never fail the run; a
benchmark that cannot be carried out does.
"""

import json
import sys
from collections.abc import Callable, Iterable
from pathlib import Path
from time import perf_counter

sys.path.insert(0, str(Path(__file__).parent))

import bench_cases
import bench_command
import bench_condition
import bench_growth_events
import bench_growth_files
import bench_growth_lines
import bench_proof
import bench_read
import bench_replay
import bench_store
import bench_validate
import bench_z3
from timing import Row

OUT = Path(__file__).parents[2] / "build" / "bench.json"


def _store() -> list[Row]:
    return [
        Row(name, value, bar, direction, "×", "bare SQLite or JSON, see bench_store.py")
        for name, value, bar, direction in bench_store.measure()
    ]


GROUPS: dict[str, Callable[[], Iterable[Row]]] = {
    "validate": bench_validate.measure,
    "read": bench_read.measure,
    "condition": bench_condition.measure,
    "command": bench_command.measure,
    "cases": bench_cases.measure,
    "replay": bench_replay.measure,
    "proof": bench_proof.measure,
    "proof beside z3": bench_z3.measure,
    "store": _store,
    "growth of a guide": bench_growth_lines.measure,
    "growth of a run": bench_growth_files.measure,
    "growth of a case": bench_growth_events.measure,
}


def _line(row: Row) -> str:
    verdict = (
        ""
        if row.bar is None
        else f"{'held' if row.held else 'FALLS SHORT':12} bar {row.direction} {row.bar:g} {row.unit}"
    )
    return f"  {row.name:55} {row.value:9.2f} {row.unit:3} {verdict:32} beside {row.beside}\n"


def run(wanted: list[str]) -> None:
    """Measure the groups that are named, or all; print and write what came of it."""
    written: dict[str, list[dict[str, object]]] = {}
    for group, measure in GROUPS.items():
        if wanted and group not in wanted:
            continue
        began = perf_counter()
        rows = list(measure())
        sys.stdout.write(f"{group} ({perf_counter() - began:.1f} s)\n{''.join(map(_line, rows))}")
        sys.stdout.flush()
        written[group] = [{**row._asdict(), "held": row.held} for row in rows]
    OUT.parent.mkdir(exist_ok=True)
    OUT.write_text(json.dumps(written, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    run(sys.argv[1:])
