"""The embedded store: one SQLite file, one transaction a command, durable when the transaction is left.

Write-ahead log with `synchronous=FULL`: what was acknowledged survives a crash of the program or the machine.
A transaction takes the write lock at once, so that what it reads is the newest there is.
"""

from __future__ import annotations

import sqlite3
from contextlib import suppress
from pathlib import Path
from threading import RLock
from typing import Self

from bti_engine.application.ports import Entropy
from bti_engine.errors import Defect, StoreError
from bti_engine.stores.sqlite_file import explain, open_file
from bti_engine.stores.sqlite_transaction import SqliteTransaction


class SqliteStore:
    """Logs, guides and people in one file; close it when done, or use it in a `with`."""

    def __init__(self, path: Path | str, entropy: Entropy, *, wait: float = 5.0) -> None:
        """Open the file, or make it.

        Args:
            path: The file.
            entropy: Where salts come from.
            wait: How many seconds to wait for another program that is writing.

        Raises:
            StoreError: the file cannot be a store of this engine.
        """
        self._path = Path(path)
        self._entropy = entropy
        self._lock = RLock()
        self._busy = False
        self._traces = False
        self._connection: sqlite3.Connection | None = open_file(self._path, wait)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Let go of the file; closing twice does nothing."""
        with self._lock:
            connection, self._connection = self._connection, None
            if connection is not None:
                connection.close()

    def __del__(self) -> None:
        """A store that nobody closed lets go of its file when nobody holds it any more."""
        if getattr(self, "_connection", None) is not None:
            self.close()

    def transaction(self) -> _Scope:
        """Begin a transaction; leaving it commits durably, an exception in it rolls back.

        Raises:
            StoreError: another program keeps writing, or the disk failed.
        """
        return _Scope(self)

    def begin(self) -> SqliteTransaction:
        """Take the lock and begin; `transaction` is the way in."""
        self._lock.acquire()
        try:
            execute = self._idle_connection().execute
            execute("BEGIN IMMEDIATE")
        except sqlite3.Error as error:
            self._lock.release()
            raise explain(self._path, error) from error
        except BaseException:  # whatever stopped it, nobody may be kept waiting for the lock
            self._lock.release()
            raise
        self._busy = True
        return SqliteTransaction(execute, self._path, self._entropy)

    def end(self, transaction: SqliteTransaction, *, keep: bool) -> None:
        """Commit or roll back, and let others in."""
        try:
            if keep:
                transaction.write_answers()
                transaction.execute("COMMIT", ())
                self._traces = self._traces or transaction.erased
        except sqlite3.Error as error:
            raise explain(self._path, error) from error
        finally:
            transaction.close()
            self._busy = False
            connection = self._connection
            if connection is not None and (self._traces or connection.in_transaction):
                self._tidy(connection)
            self._lock.release()

    def _idle_connection(self) -> sqlite3.Connection:
        if self._busy:
            raise Defect("a transaction of this store is open already")
        if self._connection is None:
            raise StoreError(f"the store {self._path} is closed")
        return self._connection

    def _tidy(self, connection: sqlite3.Connection) -> None:
        """Roll back what was not committed, and empty the write-ahead log of what was erased.

        That another program is reading is no failure: the erasure is committed, and each later transaction
        tries again to empty the log.
        """
        with suppress(sqlite3.Error):
            # SQLite may have rolled back by itself, on a full disk for one.
            if connection.in_transaction:
                connection.execute("ROLLBACK")
            if self._traces:
                self._traces = connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()[0] != 0


class _Scope:
    """The `with` around a transaction; a class, since a generator would cost as much as an event's hashes."""

    def __init__(self, store: SqliteStore) -> None:
        self._store = store

    def __enter__(self) -> SqliteTransaction:
        self._transaction = self._store.begin()
        return self._transaction

    def __exit__(self, kind: type[BaseException] | None, *_: object) -> None:
        self._store.end(self._transaction, keep=kind is None)
