"""The doors to the outside: each a few methods, filled by the rooms above and by hosts of their own."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import AbstractContextManager
from typing import Protocol

from msgspec import Struct

from bti_engine.model.log import Happened


class Edition(Struct, frozen=True):
    """A published guide: its id, its two hashes, and its canonical bytes as they were stored."""

    guide: str
    flow: str
    text: str
    canonical: bytes


class Person(Struct, frozen=True):
    """A person, kept outside every log so that the row can be deleted."""

    id: str
    name: str = ""
    born: str = ""
    contact: str = ""


class KeptAnswer(Struct, frozen=True):
    """The first answer to an idempotency key: the digest of the command and the answer's bytes."""

    command: str
    answer: bytes


class Transaction(Protocol):
    """One command's work on the store: all of it is kept, or nothing."""

    def events(self, stream: str, after: int = 0) -> Sequence[Happened]:
        """The events of a stream numbered above `after`, in order; empty where there is no such stream.

        Raises:
            StoreError: a stored event cannot be read (newer version, unknown type, broken bytes).
        """
        ...

    def append(self, stream: str, events: Sequence[Happened], guide: str) -> None:
        """Add events, numbered on from the last.

        Raises:
            StoreError: a number is taken (somebody else was first), or the disk failed.
        """
        ...

    def link(self, case: str, track: str) -> None:
        """Note that an alert's track belongs to a case; no case view reads this."""
        ...

    def tracks(self, case: str) -> Sequence[str]:
        """The tracks of a case, oldest first."""
        ...

    def kept(self, actor: str, key: str) -> KeptAnswer | None:
        """The first answer given to this key of this actor."""
        ...

    def keep(self, actor: str, key: str, answer: KeptAnswer) -> None:
        """Keep the first answer to a key."""
        ...

    def publish(self, edition: Edition) -> None:
        """Keep a resolved guide for ever, and let it be the newest of its id from now on."""
        ...

    def edition(self, flow: str, text: str = "") -> Edition | None:
        """The kept guide with these hashes; without `text`, the newest with that flow."""
        ...

    def newest(self, guide: str) -> Edition | None:
        """The newest edition of a guide."""
        ...

    def person(self, person: str) -> Person | None:
        """Who an opaque id is, if that is still known."""
        ...

    def put_person(self, person: Person) -> None:
        """Add or replace a person's row."""
        ...

    def forget_person(self, person: str) -> None:
        """Delete a person's row; logs keep only the opaque id."""
        ...

    def erase_case(self, stream: str) -> int:
        """Delete the content of every event of a stream for ever; its envelopes stay and its chain still holds."""
        ...

    def streams(self) -> Sequence[str]:
        """All streams that are cases (not tracks), oldest first."""
        ...


class Store(Protocol):
    """Where logs, guides and people are kept."""

    def transaction(self) -> AbstractContextManager[Transaction]:
        """Begin a transaction; leaving it without an exception commits durably, with one rolls back."""
        ...


class Calendar(Protocol):
    """Which days are public holidays."""

    def red_days(self, first_year: int, last_year: int) -> frozenset[str]:
        """The public holidays of these years (ISO dates), Sundays left to whoever asks."""
        ...


class Clock(Protocol):
    """What time it is."""

    def now(self) -> str:
        """The moment as UTC, ISO 8601 with milliseconds and Z."""
        ...


class Entropy(Protocol):
    """Where new ids and salts come from."""

    def new_id(self) -> str:
        """A new opaque id."""
        ...

    def salt(self) -> bytes:
        """32 random bytes."""
        ...
