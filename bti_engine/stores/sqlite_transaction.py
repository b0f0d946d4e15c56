"""One command's work on a SQLite file; `application.ports.Transaction` says what each method does."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from bti_engine.application.ports import Edition, Entropy, KeptAnswer, Person
from bti_engine.errors import Defect, KeyReused, StoreError
from bti_engine.model.events import AlertRaised
from bti_engine.model.log import Happened
from bti_engine.stores.codec import Attachment, Head, Stored, decode, encode_after, root
from bti_engine.stores.sqlite_file import explain

Execute = Callable[[str, Sequence[object]], sqlite3.Cursor]

_LAST = "SELECT number, link FROM event WHERE stream = ? ORDER BY number DESC LIMIT 1"
_APPEND = "INSERT INTO event (stream, number, envelope, link, body, salt) VALUES (?, ?, ?, ?, ?, ?)"
_ATTACH = "INSERT INTO attachment (stream, number, field, body, salt) VALUES (?, ?, ?, ?, ?)"

_NO_ATTACHMENTS: dict[str, bytes] = {}


class SqliteTransaction:
    """Reads and writes between BEGIN and COMMIT, which are the store's.

    Attributes:
        execute: The connection's, until the end.
        erased: Whether anything was deleted that must leave no traces.
    """

    def __init__(self, execute: Execute, path: Path, entropy: Entropy) -> None:
        self.execute: Execute = execute
        self._path = path
        self._entropy = entropy
        self._read: set[str] = set()
        self._written: set[str] = set()
        self._answers: dict[tuple[str, str], KeptAnswer] = {}
        self.erased = False

    # --- logs ---------------------------------------------------------------------------------------

    def events(self, stream: str, after: int = 0) -> list[Happened]:
        """The events of a stream numbered above `after`."""
        self._read.add(stream)
        rows = self._rows(
            "SELECT number, envelope, body FROM event WHERE stream = ? AND number > ? ORDER BY number",
            (stream, after),
        )
        if rows and rows[-1][0] != after + len(rows):
            raise StoreError(f"events of {stream!r} are missing from the store {self._path}")
        texts: dict[int, dict[str, bytes]] = {}
        for number, field, body in self._rows(
            "SELECT number, field, body FROM attachment WHERE stream = ? AND number > ?", (stream, after)
        ):
            texts.setdefault(number, {})[field] = body
        return [decode(envelope, body, texts.get(number, _NO_ATTACHMENTS)) for number, envelope, body in rows]

    def append(self, stream: str, events: Sequence[Happened], guide: str) -> None:
        """Add events, numbered on from the last."""
        self._written.add(stream)
        execute = self.execute
        try:
            last, previous = execute(_LAST, (stream,)).fetchone() or (0, root(stream))
            new = encode_after(last, previous, stream=stream, events=events, guide=guide, entropy=self._entropy)
            if new and not last and not isinstance(events[0].event, AlertRaised):
                execute("INSERT INTO opened (stream) VALUES (?)", (stream,))
            for row in new:
                number = row.number
                execute(_APPEND, (stream, number, row.envelope, row.link, row.body, row.salt))
                for each in row.attachments:
                    execute(_ATTACH, (stream, number, each.field, each.body, each.salt))
        except sqlite3.Error as error:
            raise explain(self._path, error) from error

    def log(self, stream: str) -> list[Stored]:
        """The rows of a stream as they lie there."""
        texts: dict[int, list[Attachment]] = {}
        for number, *attachment in self._rows(
            "SELECT number, field, body, salt FROM attachment WHERE stream = ? ORDER BY number, field",
            (stream,),
        ):
            texts.setdefault(number, []).append(Attachment(*attachment))
        return [
            Stored(number, envelope, link, body, salt, tuple(texts.get(number, ())))
            for number, envelope, link, body, salt in self._rows(
                "SELECT number, envelope, link, body, salt FROM event WHERE stream = ? ORDER BY number",
                (stream,),
            )
        ]

    def logs(self) -> list[str]:
        """Every stream, tracks too."""
        return [stream for (stream,) in self._rows("SELECT DISTINCT stream FROM event ORDER BY stream")]

    def streams(self) -> list[str]:
        """All cases, oldest first."""
        return [stream for (stream,) in self._rows("SELECT stream FROM opened ORDER BY rank")]

    def head(self, stream: str) -> Head:
        """How far the chain of a stream has come."""
        rows = self._rows(_LAST, (stream,))
        number, link = rows[0] if rows else (0, root(stream))
        return Head(number, link.hex())

    def link(self, case: str, track: str) -> None:
        """Note that a track belongs to a case."""
        for (owner,) in self._rows('SELECT "case" FROM track WHERE track = ?', (track,)):
            if owner != case:
                raise StoreError(f"the track {track!r} belongs to {owner!r} already")
        self._write('INSERT OR IGNORE INTO track ("case", track) VALUES (?, ?)', (case, track))

    def tracks(self, case: str) -> list[str]:
        """The tracks of a case, oldest first."""
        rows = self._rows('SELECT track FROM track WHERE "case" = ? ORDER BY rank', (case,))
        return [track for (track,) in rows]

    # --- erasure ------------------------------------------------------------------------------------

    def erase_case(self, stream: str) -> int:
        """Delete all that a stream says, for good; returns how many events that was.

        Its envelopes stay. Kept answers of the commands that wrote to it go too, and of those that only read
        it and wrote nothing. The tracks of a case are streams of their own and are erased by themselves.
        """
        self.erased = True
        erased = self._write(
            "UPDATE event SET body = NULL, salt = NULL WHERE stream = ? AND body IS NOT NULL", (stream,)
        )
        self._write("DELETE FROM attachment WHERE stream = ?", (stream,))
        self._write("DELETE FROM answer WHERE instr(streams, ?)", (_tied([stream]),))
        return erased

    def erase_attachment(self, stream: str, number: int, field: str) -> bool:
        """Delete one free text for good; returns whether there was one."""
        self.erased = True
        return bool(
            self._write(
                "DELETE FROM attachment WHERE stream = ? AND number = ? AND field = ?",
                (stream, number, field),
            )
        )

    # --- answers, guides, people --------------------------------------------------------------------

    def kept(self, actor: str, key: str) -> KeptAnswer | None:
        """The first answer given to this key of this actor."""
        rows = self._rows("SELECT command, answer FROM answer WHERE actor = ? AND key = ?", (actor, key))
        return KeptAnswer(*rows[0]) if rows else self._answers.get((actor, key))

    def keep(self, actor: str, key: str, answer: KeptAnswer) -> None:
        """Keep the first answer to a key; a later one to the same command changes nothing."""
        first = self.kept(actor, key)
        if first is None:
            self._answers[actor, key] = answer
        elif first.command != answer.command:
            raise KeyReused(key)

    def publish(self, edition: Edition) -> None:
        """Keep a resolved guide, and let it be the newest of its id; bytes once kept are never replaced."""
        self._write(
            "INSERT INTO edition (guide, flow, text, canonical) VALUES (?, ?, ?, ?)"
            " ON CONFLICT (guide, flow, text) DO UPDATE SET rank = (SELECT max(rank) + 1 FROM edition)",
            (edition.guide, edition.flow, edition.text, edition.canonical),
        )

    def edition(self, flow: str, text: str = "") -> Edition | None:
        """The kept guide with these hashes; without `text`, the newest with that flow."""
        return self._edition("flow = ? AND ? IN ('', text)", (flow, text))

    def newest(self, guide: str) -> Edition | None:
        """The newest edition of a guide."""
        return self._edition("guide = ?", (guide,))

    def person(self, person: str) -> Person | None:
        """Who an opaque id is, if that is still known."""
        rows = self._rows("SELECT id, name, born, contact FROM person WHERE id = ?", (person,))
        return Person(*rows[0]) if rows else None

    def put_person(self, person: Person) -> None:
        """Add or replace a person's row."""
        self._write(
            "INSERT OR REPLACE INTO person (id, name, born, contact) VALUES (?, ?, ?, ?)",
            (person.id, person.name, person.born, person.contact),
        )

    def forget_person(self, person: str) -> None:
        """Delete a person's row."""
        self.erased = True
        self._write("DELETE FROM person WHERE id = ?", (person,))

    # --- the transaction itself ---------------------------------------------------------------------

    def write_answers(self) -> None:
        """Write the kept answers, each tied to the streams that it tells of; the last thing to do."""
        for (actor, key), each in self._answers.items():
            self._write(
                "INSERT INTO answer (actor, key, command, answer, streams) VALUES (?, ?, ?, ?, ?)",
                (actor, key, each.command, each.answer, _tied(sorted(self._written or self._read))),
            )

    def close(self) -> None:
        """Let the transaction be used no more; a late statement would commit by itself."""
        self.execute = _over

    def _edition(self, where: str, values: tuple[str, ...]) -> Edition | None:
        rows = self._rows(
            f"SELECT guide, flow, text, canonical FROM edition WHERE {where} ORDER BY rank DESC LIMIT 1",  # noqa: S608 - our own words
            values,
        )
        return Edition(*rows[0]) if rows else None

    def _rows(self, statement: str, values: Sequence[object] = ()) -> list[Any]:
        try:
            return self.execute(statement, values).fetchall()
        except sqlite3.Error as error:
            raise explain(self._path, error) from error

    def _write(self, statement: str, values: Sequence[object]) -> int:
        """Run a statement; returns how many rows it changed."""
        try:
            return self.execute(statement, values).rowcount
        except sqlite3.Error as error:
            raise explain(self._path, error) from error


def _over(_: str, __: Sequence[object]) -> sqlite3.Cursor:
    raise Defect("this transaction is over")


def _tied(streams: Sequence[str]) -> str:
    """Streams as one text in which each can be found with its bounds."""
    return "\n" + "\n\n".join(streams) + "\n"
