"""A program that appends until it is killed, and tells of each event once it is durable; run by the kill test."""

import os
import sys
from itertools import count

from bti_engine.application.ports import KeptAnswer
from bti_engine.model.events import Event, Left, NoteWritten
from bti_engine.model.log import Happened
from bti_engine.stores.outside import SystemEntropy
from bti_engine.stores.sqlite import SqliteStore


def happened(number: int, event: Event) -> Happened:
    return Happened(number, "2026-08-01T08:00:00.000Z", "2026-08-01T08:00:00.000Z", "p", "rektor", event)


def main(path: str) -> None:
    with SqliteStore(path, SystemEntropy()) as store:
        with store.transaction() as work:
            first = work.head("sak").number // 2 + 1
        for turn in count(first):
            last = 2 * turn
            with store.transaction() as work:
                events = [happened(last - 1, NoteWritten("hei" * 200)), happened(last, Left("p", "r"))]
                work.append("sak", events, "f")
                work.keep("p", f"n-{turn}", KeptAnswer("digest", str(last).encode()))
            os.write(1, f"{last}\n".encode())


if __name__ == "__main__":
    main(sys.argv[1])
