"""Whether a log is what was written: the chain of envelopes, and each body and attachment against its digest.

Works over any store that hands out its rows. It says what does not hold and where first; it mends nothing.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, Protocol

from msgspec import Struct

from bti_engine.errors import StoreError
from bti_engine.model.log import Envelope
from bti_engine.stores.codec import (
    SALT_LENGTH,
    Head,
    Stored,
    digest,
    erased_fields,
    link,
    read_envelope,
    root,
)


class Rows(Protocol):
    """What `verify` asks of a store's transaction."""

    def log(self, stream: str) -> Sequence[Stored]:
        """All rows of a stream by rising number, as they lie there."""
        ...


class Fault(Struct, frozen=True):
    """The first thing that does not hold.

    Attributes:
        number: Where: the number that the event has or should have had.
        what: *missing*: no event has this number; *moved*: the event belongs elsewhere (reordered, or put in
            from another place); *changed*: bytes are not those that were written; *added*: bytes that no
            envelope knows of.
        part: "envelope", "body", or the field of an attachment.
    """

    number: int
    what: Literal["missing", "moved", "changed", "added"]
    part: str = "envelope"


class Verdict(Struct, frozen=True):
    """What a log was found to be.

    Attributes:
        events: How many there are.
        erased: Numbers of the events whose body was erased.
        erased_attachments: (number, field) of each attachment erased by itself.
        head: Where the chain ends; keep it elsewhere to notice a log cut short.
        fault: The first thing that does not hold, or None.
    """

    events: int
    erased: tuple[int, ...]
    erased_attachments: tuple[tuple[int, str], ...]
    head: Head
    fault: Fault | None = None

    @property
    def holds(self) -> bool:
        """Whether all is as it was written, but for erasures."""
        return self.fault is None


def verify(rows: Rows, stream: str, expected: Head | None = None) -> Verdict:
    """Recompute the chain and all digests of a stream.

    Args:
        rows: A transaction of a store.
        stream: The case or track.
        expected: A head noted earlier; the log must still contain it, and may have grown since.
    """
    log = rows.log(stream)
    faults: list[Fault | None] = []
    erased: list[int] = []
    fields: list[tuple[int, str]] = []
    previous = root(stream)
    for number, row in enumerate(log, 1):
        fault, seal = _check_chain(row, stream, number, previous)
        faults.append(fault)
        previous = row.link
        if seal is None:
            break
        faults.append(_check_contents(row, seal))
        if row.body is None:
            erased.append(row.number)
        else:
            gone = erased_fields(seal, {each.field: each for each in row.attachments})
            fields.extend((row.number, field) for field in gone)
    faults.append(_check_head(log, stream, expected))
    return Verdict(
        events=len(log),
        erased=tuple(erased),
        erased_attachments=tuple(fields),
        head=head_of(log, stream),
        fault=next((fault for fault in faults if fault is not None), None),
    )


def head_of(log: Sequence[Stored], stream: str) -> Head:
    """Where a log ends, by what it says itself."""
    return Head(log[-1].number, log[-1].link.hex()) if log else Head(0, root(stream).hex())


def _check_chain(row: Stored, stream: str, number: int, previous: bytes) -> tuple[Fault | None, Envelope | None]:
    if row.number != number:
        return Fault(number, "missing"), None
    try:
        seal = read_envelope(row.envelope)
    except StoreError:
        return Fault(number, "changed"), None
    if (seal.stream, seal.number) != (stream, number):
        return Fault(number, "moved"), None
    if link(previous, row.envelope) != row.link:
        return Fault(number, "changed"), None
    return None, seal


def _check_contents(row: Stored, seal: Envelope) -> Fault | None:
    erased = row.body is None and row.salt is None
    if not erased and not _fits(row.body, row.salt, seal.digest):
        return Fault(row.number, "changed", "body")
    known = dict(seal.attachments)
    for each in row.attachments:
        if each.field not in known:
            return Fault(row.number, "added", each.field)
        if not _fits(each.body, each.salt, known[each.field]):
            return Fault(row.number, "changed", each.field)
    return None


def _fits(body: bytes | None, salt: bytes | None, expected: str) -> bool:
    # The length of the salt is fixed: otherwise a byte could wander between salt and body unseen.
    if body is None or salt is None or len(salt) != SALT_LENGTH:
        return False
    return digest(salt, body) == expected


def _check_head(log: Sequence[Stored], stream: str, expected: Head | None) -> Fault | None:
    if expected is None:
        return None
    if len(log) < expected.number:
        return Fault(len(log) + 1, "missing")
    if head_of(log[: expected.number], stream).link != expected.link:
        return Fault(expected.number, "changed")
    return None
