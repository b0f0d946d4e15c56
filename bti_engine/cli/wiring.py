"""Where the ports are filled: cases over a SQLite file, the computer's clock and dice, and Norway's calendar.

The only place that knows all of them. `BTI_STORE` names the file, `BTI_NOW` stops the clock for a trial.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from typing import Self
from zoneinfo import ZoneInfo

from bti_engine.application.cases import Cases
from bti_engine.application.ports import Clock, Person
from bti_engine.cli._wrong import Wrong
from bti_engine.engine.time import instant_of
from bti_engine.errors import NotFound, StoreError
from bti_engine.reading.calendar import NorwegianCalendar
from bti_engine.stores.outside import FixedClock, SystemClock, SystemEntropy
from bti_engine.stores.sqlite import SqliteStore

DEFAULT_STORE = "bti-saker.db"


class Desk:
    """Cases and the store under them, for the time of one command; close it when done, or use it in a `with`."""

    def __init__(self, path: Path, clock: Clock) -> None:
        entropy = SystemEntropy()
        self.store = SqliteStore(path, entropy)
        self.cases = Cases(self.store, NorwegianCalendar(), clock, entropy)
        self._people: dict[str, Person | None] = {}

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.store.close()

    def shown(self, person: str) -> str:
        """A person by name; by the id where nobody has entered one; "" for one whose name has been forgotten."""
        found = self._person(person) if person else Person("")
        if found is not None and (found.name or not (found.born or found.contact)):
            return found.name
        return f"«{person}»"

    def entered(self, person: str) -> bool:
        """Whether somebody has entered who a person is, also where that has been forgotten since."""
        return self._person(person) is not None

    def _person(self, person: str) -> Person | None:
        if person not in self._people:
            with self.store.transaction() as kept:
                self._people[person] = kept.person(person)
        return self._people[person]

    def streams(self) -> tuple[str, ...]:
        """All cases, oldest first."""
        with self.store.transaction() as kept:
            return tuple(kept.streams())

    def tracks(self) -> tuple[str, ...]:
        """All tracks of alerts, whether or not they stand beside a case."""
        with self.store.transaction() as kept:
            cases = set(kept.streams())
            return tuple(each for each in kept.logs() if each not in cases)


def store_path(given: str = "") -> Path:
    """The store's file: as given, else what `BTI_STORE` says, else `bti-saker.db` in the current folder."""
    return Path(given or os.environ.get("BTI_STORE") or DEFAULT_STORE)


def open_desk(given: str = "", *, make: bool = False) -> Desk:
    """Open the store.

    Args:
        given: The file; "": see `store_path`.
        make: Whether to make the file if there is none.

    Raises:
        NotFound: there is no such file, and it is not to be made.
        StoreError: the file cannot be a store.
    """
    path = store_path(given)
    if not make and not os.path.exists(path):  # noqa: PTH110 - pathlib raises for a name that is too long
        raise NotFound("store", str(path))
    now = clock()
    with usable(path):
        return Desk(path, now)


@contextmanager
def usable(path: Path) -> Iterator[None]:
    """Say of a store that no file can be what a store says of itself.

    Raises:
        StoreError: the file cannot be opened or made.
    """
    try:
        yield
    except OSError as error:
        raise StoreError(f"the store {path} cannot be used: it cannot be opened or made") from error


def open_cases(path: str | Path = "") -> Cases:
    """Cases over a SQLite file, which is made if there is none."""
    return open_desk(str(path), make=True).cases


def clock() -> Clock:
    """The computer's clock; if `BTI_NOW` is set, one that stands still there.

    Raises:
        Wrong: `BTI_NOW` is no moment.
    """
    said = os.environ.get("BTI_NOW", "")
    if not said:
        return SystemClock()
    try:
        moment = datetime.fromisoformat(said)
        instant = instant_of(moment if moment.tzinfo else moment.replace(tzinfo=ZoneInfo("Europe/Oslo")))
    except (ValueError, OverflowError):
        raise Wrong("now", value=said) from None
    return FixedClock(instant)
