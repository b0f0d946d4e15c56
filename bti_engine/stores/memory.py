"""A store in memory, for tests, stories and practice; the same bytes and the same answers as the others.

All values in its tables are immutable, so that rolling back is putting the former values in place again.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from functools import partial
from threading import RLock
from typing import TypeVar

from msgspec.structs import replace

from bti_engine.application.ports import Edition, Entropy, KeptAnswer, Person
from bti_engine.errors import Defect, KeyReused, StoreError
from bti_engine.model.events import AlertRaised
from bti_engine.model.log import Happened
from bti_engine.stores.codec import Head, Stored, decode, encode_after, root
from bti_engine.stores.verify import head_of

_Key = TypeVar("_Key")
_Value = TypeVar("_Value")


class _Tables:
    """All that a store holds. Answers come with the streams that they tell of."""

    def __init__(self) -> None:
        self.logs: dict[str, tuple[Stored, ...]] = {}
        self.cases: dict[str, None] = {}
        self.tracks: dict[str, str] = {}
        self.answers: dict[tuple[str, str], tuple[KeptAnswer, frozenset[str]]] = {}
        self.editions: dict[tuple[str, str, str], tuple[int, Edition]] = {}
        self.people: dict[str, Person] = {}


class MemoryStore:
    """Logs, guides and people for as long as the program runs."""

    def __init__(self, entropy: Entropy) -> None:
        self._entropy = entropy
        self._tables = _Tables()
        self._lock = RLock()
        self._busy = False

    @contextmanager
    def transaction(self) -> Iterator[MemoryTransaction]:
        """Begin a transaction; other threads wait. An exception in it takes all back."""
        with self._lock:
            if self._busy:
                raise Defect("a transaction of this store is open already")
            self._busy = True
            transaction = MemoryTransaction(self._tables, self._entropy)
            try:
                yield transaction
                transaction.write_answers()
            except BaseException:  # whatever stopped it, nothing of it is kept
                transaction.roll_back()
                raise
            finally:
                transaction.end()
                self._busy = False


class MemoryTransaction:
    """One command's work; `application.ports.Transaction` says what each method does."""

    def __init__(self, tables: _Tables, entropy: Entropy) -> None:
        self._open: _Tables | None = tables
        self._entropy = entropy
        self._undo: list[Callable[[], object]] = []
        self._read: set[str] = set()
        self._written: set[str] = set()
        self._answers: dict[tuple[str, str], KeptAnswer] = {}

    # --- logs ---------------------------------------------------------------------------------------

    def events(self, stream: str, after: int = 0) -> list[Happened]:
        """The events of a stream numbered above `after`."""
        self._read.add(stream)
        rows = self.log(stream)[after:]
        return [decode(row.envelope, row.body, {each.field: each.body for each in row.attachments}) for row in rows]

    def append(self, stream: str, events: Sequence[Happened], guide: str) -> None:
        """Add events, numbered on from the last."""
        self._written.add(stream)
        log = self.log(stream)
        last, previous = (log[-1].number, log[-1].link) if log else (0, root(stream))
        new = encode_after(last, previous, stream=stream, events=events, guide=guide, entropy=self._entropy)
        if not new:
            return
        if not log and not isinstance(events[0].event, AlertRaised):
            self._put(self._tables.cases, stream, None)
        self._put(self._tables.logs, stream, (*log, *new))

    def log(self, stream: str) -> tuple[Stored, ...]:
        """The rows of a stream as they lie there."""
        return self._tables.logs.get(stream, ())

    def logs(self) -> list[str]:
        """Every stream, tracks too."""
        return sorted(self._tables.logs)

    def streams(self) -> list[str]:
        """All cases, oldest first."""
        return list(self._tables.cases)

    def head(self, stream: str) -> Head:
        """How far the chain of a stream has come."""
        return head_of(self.log(stream), stream)

    def link(self, case: str, track: str) -> None:
        """Note that a track belongs to a case."""
        owner = self._tables.tracks.get(track, case)
        if owner != case:
            raise StoreError(f"the track {track!r} belongs to {owner!r} already")
        self._put(self._tables.tracks, track, case)

    def tracks(self, case: str) -> list[str]:
        """The tracks of a case, oldest first."""
        return [track for track, owner in self._tables.tracks.items() if owner == case]

    # --- erasure ------------------------------------------------------------------------------------

    def erase_case(self, stream: str) -> int:
        """Delete all that a stream says, for good; returns how many events that was.

        Its envelopes stay. Kept answers of the commands that wrote to it go too, and of those that only read
        it and wrote nothing. The tracks of a case are streams of their own and are erased by themselves.
        """
        log = self.log(stream)
        if log:
            empty = tuple(replace(row, body=None, salt=None, attachments=()) for row in log)
            self._put(self._tables.logs, stream, empty)
        for key, (_, touched) in list(self._tables.answers.items()):
            if stream in touched:
                self._drop(self._tables.answers, key)
        return sum(row.body is not None for row in log)

    def erase_attachment(self, stream: str, number: int, field: str) -> bool:
        """Delete one free text for good; returns whether there was one."""
        log = self.log(stream)
        if not 1 <= number <= len(log):
            return False
        row = log[number - 1]
        left = tuple(each for each in row.attachments if each.field != field)
        self._put(self._tables.logs, stream, (*log[: number - 1], replace(row, attachments=left), *log[number:]))
        return left != row.attachments

    # --- answers, guides, people --------------------------------------------------------------------

    def kept(self, actor: str, key: str) -> KeptAnswer | None:
        """The first answer given to this key of this actor."""
        found = self._tables.answers.get((actor, key))
        return found[0] if found else self._answers.get((actor, key))

    def keep(self, actor: str, key: str, answer: KeptAnswer) -> None:
        """Keep the first answer to a key; a later one to the same command changes nothing."""
        first = self.kept(actor, key)
        if first is None:
            self._answers[actor, key] = answer
        elif first.command != answer.command:
            raise KeyReused(key)

    def publish(self, edition: Edition) -> None:
        """Keep a resolved guide, and let it be the newest of its id; bytes once kept are never replaced."""
        editions = self._tables.editions
        key = (edition.guide, edition.flow, edition.text)
        rank = max((rank for rank, _ in editions.values()), default=0) + 1
        self._put(editions, key, (rank, editions[key][1] if key in editions else edition))

    def edition(self, flow: str, text: str = "") -> Edition | None:
        """The kept guide with these hashes; without `text`, the newest with that flow."""
        return self._newest(lambda each: each.flow == flow and text in {"", each.text})

    def newest(self, guide: str) -> Edition | None:
        """The newest edition of a guide."""
        return self._newest(lambda each: each.guide == guide)

    def person(self, person: str) -> Person | None:
        """Who an opaque id is, if that is still known."""
        return self._tables.people.get(person)

    def put_person(self, person: Person) -> None:
        """Add or replace a person's row."""
        self._put(self._tables.people, person.id, person)

    def forget_person(self, person: str) -> None:
        """Delete a person's row."""
        self._drop(self._tables.people, person)

    # --- the transaction itself ---------------------------------------------------------------------

    def write_answers(self) -> None:
        """Write the kept answers, each tied to the streams that it tells of; the last thing to do."""
        for key, answer in self._answers.items():
            self._tables.answers[key] = (answer, frozenset(self._written or self._read))

    def roll_back(self) -> None:
        """Put everything back as it was when the transaction began."""
        for undo in reversed(self._undo):
            undo()

    def end(self) -> None:
        """Let the transaction be used no more."""
        self._open = None

    @property
    def _tables(self) -> _Tables:
        if self._open is None:
            raise Defect("this transaction is over")
        return self._open

    def _newest(self, wanted: Callable[[Edition], bool]) -> Edition | None:
        found = [(rank, each) for rank, each in self._tables.editions.values() if wanted(each)]
        return max(found, key=lambda pair: pair[0])[1] if found else None

    def _put(self, table: dict[_Key, _Value], key: _Key, value: _Value) -> None:
        if key in table:
            self._undo.append(partial(table.__setitem__, key, table[key]))
        else:
            self._undo.append(partial(table.pop, key, None))
        table[key] = value

    def _drop(self, table: dict[_Key, _Value], key: _Key) -> None:
        if key in table:
            self._undo.append(partial(table.__setitem__, key, table[key]))
            del table[key]
