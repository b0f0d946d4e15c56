"""What an event more costs: folding a log, and one command, the options and a view of a stored case, all replayed.

Nothing is kept between two commands but the log, so each of them reads all of it: what has been erased is nowhere
else, and a command cannot rest on anything older than the log. It may cost the same for each event, never more.
"""

import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path

from growth_cases import STAFF, guide_and_flow, log_of, moment
from timing import Row, best

from bti_engine.application.cases import Cases
from bti_engine.engine.evolve import fold
from bti_engine.model.commands import Note
from bti_engine.model.guide import Guide
from bti_engine.model.log import Happened
from bti_engine.reading.calendar import NorwegianCalendar
from bti_engine.stores.outside import FixedClock, SystemEntropy
from bti_engine.stores.sqlite import SqliteStore

LENGTHS = (10, 100, 1000, 10_000)
SHORT, LONG = 1000, 10_000
STREAM = "c" * 32
LATER = moment(24 * 365 * 10)


def measure() -> list[Row]:
    """Each deed on cases of each length, and how much dearer an event of a long case is."""
    guide, flow = guide_and_flow()
    whole = log_of(guide, flow, LONG)
    taken = {length: _deeds(guide, whole[:length]) for length in LENGTHS}
    rows = [
        Row(f"{name}, {length:,} events", time * 1e3, None, "<=", "ms", f"{time * 1e6 / length:.1f} µs an event")
        for name in taken[LONG]
        for length, time in ((length, taken[length][name]) for length in LENGTHS)
    ]
    grown = [
        Row(
            f"{name}, an event of {LONG:,} than of {SHORT:,}",
            _growth(taken, name),
            1.5,
            "<=",
            "×",
            "linear growth is 1",
        )
        for name in taken[LONG]
    ]
    return [*rows, *grown]


def _growth(taken: dict[int, dict[str, float]], name: str) -> float:
    return (taken[LONG][name] / LONG) / (taken[SHORT][name] / SHORT)


def _deeds(guide: Guide, log: list[Happened]) -> dict[str, float]:
    """Seconds that each deed takes."""
    times = max(1, SHORT // len(log))
    with _stored(guide, log) as cases:
        deeds: dict[str, Callable[[], object]] = {
            "replay": partial(fold, log),
            "a command": lambda: cases.do(STREAM, Note("Ringde heim."), STAFF),
            "options": lambda: cases.options(STREAM, STAFF),
            "a view": lambda: cases.view(STREAM, STAFF.person),
        }
        return {name: best(deed, rounds=5, times=times) for name, deed in deeds.items()}


@contextmanager
def _stored(guide: Guide, log: list[Happened]) -> Iterator[Cases]:
    """The log as a case in an SQLite file."""
    entropy = SystemEntropy()
    with tempfile.TemporaryDirectory() as folder, SqliteStore(Path(folder) / "saker.db", entropy) as store:
        cases = Cases(store, NorwegianCalendar(), FixedClock(LATER), entropy)
        pinned, _ = cases.publish(guide)
        with store.transaction() as kept:
            kept.append(STREAM, log, pinned)
        yield cases
