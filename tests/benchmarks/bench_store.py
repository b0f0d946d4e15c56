"""How fast the SQLite store appends durably, beside bare INSERT and COMMIT of the same bytes in the same run.

The bare table has the same columns and the same unique key, since an event that cannot be found again by its
place is not stored; pragmas, folder and the number of commits are the same. The sides take turns commit by
commit, so that a busy disk meets both.
"""

import sqlite3
import sys
import tempfile
from pathlib import Path
from statistics import median
from time import perf_counter

import msgspec

from bti_engine.application.ports import KeptAnswer
from bti_engine.model.events import DeadlineStarted, Event, FactRecorded, Moved, NoteWritten
from bti_engine.model.log import Happened
from bti_engine.stores.codec import Stored, decode, encode_after, root
from bti_engine.stores.outside import SystemEntropy
from bti_engine.stores.sqlite import SqliteStore

ROUNDS = 21
COMMANDS = 100
GUIDE = "5" * 64
INSTANT = "2026-08-01T08:00:00.000Z"


def _moved() -> Moved:
    return Moved("1/set-i-verk", "1/evaluer", "1", 3, outcome="1/set-i-verk/vidare", reason="", saw=GUIDE)


def _command_events() -> list[Event]:
    return [
        FactRecorded("uro", value=True),
        _moved(),
        DeadlineStarted("evaluering/3", "evaluering", 3, INSTANT, "2026-09-01", "2026-08-01", "stafetthaldar"),
        NoteWritten("Samtale med føresette. Dei ønskjer meir ro i timane."),
    ]


def _numbered(events: list[Event], after: int) -> list[Happened]:
    return [
        Happened(number, INSTANT, INSTANT, "c" * 32, "stafetthaldar", event)
        for number, event in enumerate(events, after + 1)
    ]


def _bare(path: Path) -> sqlite3.Connection:
    connection = sqlite3.connect(path, isolation_level=None)
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("PRAGMA synchronous = FULL")
    connection.execute(
        "CREATE TABLE bare (stream TEXT, number INTEGER, envelope BLOB, link BLOB, body BLOB, salt BLOB,"
        " UNIQUE (stream, number))"
    )
    return connection


def _append_bare(connection: sqlite3.Connection, stream: str, rows: list[Stored]) -> float:
    began = perf_counter()
    connection.execute("BEGIN")
    for row in rows:
        connection.execute(
            "INSERT INTO bare VALUES (?, ?, ?, ?, ?, ?)",
            (stream, row.number, row.envelope, row.link, row.body, row.salt),
        )
        for each in row.attachments:
            connection.execute(
                "INSERT INTO bare VALUES (?, ?, ?, ?, ?, ?)",
                (f"{stream} {each.field}", row.number, None, None, each.body, each.salt),
            )
    connection.execute("COMMIT")
    return perf_counter() - began


def _append_ours(store: SqliteStore, stream: str, events: list[Happened], key: str) -> float:
    began = perf_counter()
    with store.transaction() as work:
        if key:
            work.kept("p", key)
        work.append(stream, events, GUIDE)
        if key:
            work.keep("p", key, KeptAnswer(GUIDE, b"x" * 200))
    return perf_counter() - began


def _round(store: SqliteStore, bare: sqlite3.Connection, commands: list[list[Happened]], *, keyed: bool) -> float:
    """Time of the bare inserts / time of the store; each side goes first every other time."""
    entropy = SystemEntropy()
    stream = entropy.new_id()
    number, previous = 0, root(stream)
    ours = theirs = 0.0
    for turn, events in enumerate(commands):
        rows = encode_after(number, previous, stream=stream, events=events, guide=GUIDE, entropy=entropy)
        number, previous = rows[-1].number, rows[-1].link
        if turn % 2:
            theirs += _append_bare(bare, stream, rows)
        ours += _append_ours(store, stream, events, f"{stream} {turn}" if keyed else "")
        if not turn % 2:
            theirs += _append_bare(bare, stream, rows)
    return theirs / ours


def _warm_up(store: SqliteStore, bare: sqlite3.Connection) -> None:
    """Fill both write-ahead logs once, so that neither file grows while it is measured."""
    events = _numbered([_moved()] * 4000, after=0)
    rows = encode_after(0, b"", stream="w", events=events, guide=GUIDE, entropy=SystemEntropy())
    for stream in ("w1", "w2", "w3", "w4"):
        _append_ours(store, stream, events, "")
        _append_bare(bare, stream, rows)


def _measure_append(events: list[Event], *, keyed: bool) -> float:
    commands = [_numbered(events, after=number * len(events)) for number in range(COMMANDS)]
    with tempfile.TemporaryDirectory() as folder:
        bare = _bare(Path(folder) / "bare.db")
        with SqliteStore(Path(folder) / "ours.db", SystemEntropy()) as store:
            _warm_up(store, bare)
            ratio = median(_round(store, bare, commands, keyed=keyed) for _ in range(ROUNDS))
        bare.close()
    return ratio


def _measure_decode() -> float:
    """The median over rounds of: time of `decode` / time of decoding the same JSON alone."""
    flat = _numbered([*_command_events()[:3]] * 200, after=0)
    rows = encode_after(0, b"", stream="c" * 32, events=flat, guide=GUIDE, entropy=SystemEntropy())
    pairs = [(row.envelope, row.body or b"") for row in rows]
    plain = msgspec.json.decode
    ratios = []
    for _ in range(ROUNDS):
        began = perf_counter()
        for envelope, body in pairs:
            plain(envelope)
            plain(body)
        between = perf_counter()
        for envelope, body in pairs:
            decode(envelope, body, {})
        ratios.append((perf_counter() - between) / (between - began))
    return median(ratios)


def measure() -> list[tuple[str, float, float, str]]:
    """Each as (name, measured ratio, bar, direction)."""
    return [
        ("durable append, events only", _measure_append([_moved()], keyed=False), 0.8, ">="),
        ("durable append, a whole command", _measure_append(_command_events(), keyed=True), 0.5, ">="),
        ("decoding stored events", _measure_decode(), 2.0, "<="),
    ]


if __name__ == "__main__":
    for name, ratio, bar, direction in measure():
        sys.stdout.write(f"{name}: {ratio:.2f} (bar {direction} {bar})\n")
