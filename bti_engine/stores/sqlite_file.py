"""The file of a SQLite store: its tables, its format, how it is opened, and what its failures mean.

A file that is not ours is refused before anything is written to it.
"""

from __future__ import annotations

import sqlite3
from pathlib import Path
from time import monotonic, sleep

from bti_engine.errors import StoreError

FORMAT = 1
"""The format that this engine writes; a file with a higher one is refused."""

# Measured: events at the end of their table with a small index beside, on small pages, commit faster than events
# kept in the order of their streams.
PAGE = 2048
TABLES = (
    "CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID",
    """CREATE TABLE event (
        stream TEXT NOT NULL, number INTEGER NOT NULL, envelope BLOB NOT NULL, link BLOB NOT NULL,
        body BLOB, salt BLOB,
        UNIQUE (stream, number), CHECK ((body IS NULL) = (salt IS NULL)))""",
    """CREATE TABLE attachment (
        stream TEXT NOT NULL, number INTEGER NOT NULL, field TEXT NOT NULL,
        body BLOB NOT NULL, salt BLOB NOT NULL,
        UNIQUE (stream, number, field))""",
    "CREATE TABLE opened (rank INTEGER PRIMARY KEY, stream TEXT NOT NULL)",
    'CREATE TABLE track (rank INTEGER PRIMARY KEY, "case" TEXT NOT NULL, track TEXT NOT NULL UNIQUE)',
    'CREATE INDEX track_by_case ON track ("case", rank)',
    """CREATE TABLE answer (
        actor TEXT NOT NULL, key TEXT NOT NULL, command TEXT NOT NULL, answer BLOB NOT NULL,
        streams TEXT NOT NULL,
        UNIQUE (actor, key))""",
    """CREATE TABLE edition (
        rank INTEGER PRIMARY KEY, guide TEXT NOT NULL, flow TEXT NOT NULL, text TEXT NOT NULL,
        canonical BLOB NOT NULL, UNIQUE (guide, flow, text))""",
    "CREATE INDEX edition_by_flow ON edition (flow, rank)",
    "CREATE TABLE person (id TEXT PRIMARY KEY, name TEXT, born TEXT, contact TEXT) WITHOUT ROWID",
)

_MEANINGS = {
    sqlite3.SQLITE_BUSY: "another program is writing there; try again",
    sqlite3.SQLITE_LOCKED: "another program is writing there; try again",
    sqlite3.SQLITE_READONLY: "it may only be read, not written",
    sqlite3.SQLITE_PERM: "it may not be opened",
    sqlite3.SQLITE_AUTH: "it may not be opened",
    sqlite3.SQLITE_IOERR: "the disk failed",
    sqlite3.SQLITE_CORRUPT: "the file is damaged",
    sqlite3.SQLITE_FULL: "the disk is full",
    sqlite3.SQLITE_CANTOPEN: "it cannot be opened or made",
    sqlite3.SQLITE_NOTADB: "the file is no store of bti_engine",
    sqlite3.SQLITE_TOOBIG: "a text is too long",
    sqlite3.SQLITE_NOMEM: "there is too little memory",
}
_BUSY = {sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED}


def explain(path: Path, error: sqlite3.Error) -> StoreError:
    """What a failure means, in plain words; raise it `from` the failure."""
    meaning = _MEANINGS.get(_code(error), str(error))
    return StoreError(f"the store {path} cannot be used: {meaning}")


def open_file(path: Path, wait: float) -> sqlite3.Connection:
    """Open a store's file, and make it if there is none.

    Args:
        path: The file; its folder must be there.
        wait: How many seconds to wait for another program that is writing.

    Raises:
        StoreError: it cannot be a store of this engine.
    """
    if path.is_dir():
        raise StoreError(f"the store {path} cannot be used: it is a folder, not a file")
    if not path.parent.is_dir():
        raise StoreError(f"the store {path} cannot be used: there is no folder {path.parent}")
    try:
        connection = sqlite3.connect(path, timeout=wait, isolation_level=None, check_same_thread=False)
    except sqlite3.Error as error:
        raise explain(path, error) from error
    try:
        _set_up(connection, path, wait)
    except sqlite3.Error as error:
        connection.close()
        raise explain(path, error) from error
    except BaseException:  # whatever stopped it, the file is let go of
        connection.close()
        raise
    return connection


def _set_up(connection: sqlite3.Connection, path: Path, wait: float) -> None:
    ours = _check_format(connection, path)
    connection.execute(f"PRAGMA page_size = {PAGE}")
    mode = _begin_wal(connection, monotonic() + wait)
    if mode != "wal":
        raise StoreError(f"the store {path} cannot be used: no log can be kept safe there ({mode})")
    connection.execute("PRAGMA synchronous = FULL")
    # The same 4 MB as SQLite waits for by default, counted in our smaller pages.
    connection.execute(f"PRAGMA wal_autocheckpoint = {4096 * 1000 // PAGE}")
    # What is erased is overwritten, not only set free.
    connection.execute("PRAGMA secure_delete = ON")
    if not ours:
        _make_tables(connection, path)


def _make_tables(connection: sqlite3.Connection, path: Path) -> None:
    connection.execute("BEGIN IMMEDIATE")
    try:
        # Asked once more: another program may have made them in the meantime.
        if not _check_format(connection, path):
            for statement in TABLES:
                connection.execute(statement)
            connection.execute("INSERT INTO meta VALUES ('format', ?)", (str(FORMAT),))
        connection.execute("COMMIT")
    except BaseException:  # whatever stopped it, half of the tables is no store
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise


def _begin_wal(connection: sqlite3.Connection, until: float) -> str:
    while True:
        try:
            return str(connection.execute("PRAGMA journal_mode = WAL").fetchone()[0])
        except sqlite3.OperationalError as error:
            # SQLite does not wait by itself when two programs make the same file at once.
            if _code(error) not in _BUSY or monotonic() > until:
                raise
            sleep(0.01)


def _check_format(connection: sqlite3.Connection, path: Path) -> bool:
    """Whether the file has our tables; a new one has none, and any other is refused."""
    tables = {name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
    if not tables:
        return False
    foreign = f"the store {path} cannot be used: the file belongs to another program"
    if not {"meta", "event"} <= tables:
        raise StoreError(foreign)
    row = connection.execute("SELECT value FROM meta WHERE key = 'format'").fetchone()
    if row is None or not str(row[0]).isdecimal():
        raise StoreError(foreign)
    if int(row[0]) > FORMAT:
        raise StoreError(
            f"the store {path} cannot be used: a newer bti_engine wrote it "
            f"(format {row[0]}, this one knows up to {FORMAT})"
        )
    return True


def _code(error: sqlite3.Error) -> int:
    """The primary result code, without the details that SQLite puts into its upper bits."""
    return int(getattr(error, "sqlite_errorcode", 0)) & 0xFF
