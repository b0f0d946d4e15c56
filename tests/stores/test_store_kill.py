"""What a killed program had acknowledged is there, and nothing is half there."""

import random
import subprocess
import sys
import time
from pathlib import Path

from bti_engine.model.events import Left, NoteWritten
from bti_engine.stores.outside import SystemEntropy
from bti_engine.stores.sqlite import SqliteStore
from bti_engine.stores.verify import verify

WRITER = Path(__file__).parent / "store_writer.py"
KILLS = 12


def killed_while_writing(path: Path, seconds: float) -> int:
    """Start the writer, kill it that long after its first word, and give the last number it told."""
    with subprocess.Popen([sys.executable, "-u", WRITER, path], stdout=subprocess.PIPE) as writer:
        first = writer.stdout.readline()
        time.sleep(seconds)
        writer.kill()
        told = [first, *writer.stdout.read().splitlines(keepends=True)]
    return int([line for line in told if line.endswith(b"\n")][-1])


def test_a_kill_at_any_moment_loses_nothing_that_was_acknowledged(tmp_path):
    path = tmp_path / "saker.db"
    for _ in range(KILLS):
        acknowledged = killed_while_writing(path, random.uniform(0, 0.03))  # noqa: S311 - no secret
        with SqliteStore(path, SystemEntropy()) as store, store.transaction() as work:
            events = work.events("sak")
            assert acknowledged <= len(events) <= acknowledged + 2
            assert len(events) % 2 == 0
            assert [type(each.event) for each in events] == [NoteWritten, Left] * (len(events) // 2)
            assert all(each.event.text for each in events[::2])
            assert verify(work, "sak").holds
            turns = len(events) // 2
            for turn in range(1, turns + 1):
                assert work.kept("p", f"n-{turn}").answer == str(2 * turn).encode()
            assert work.kept("p", f"n-{turns + 1}") is None
