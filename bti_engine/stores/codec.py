"""Events to bytes and back: an envelope in a chain, a body that can be erased, attachments apart from it.

Every store writes these bytes exactly and none makes them anew: what is hashed is what was stored. Reading
does not check hashes (`verify` does); it must stay near the cost of decoding the JSON alone.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cache
from hashlib import sha256

import msgspec
from msgspec import Struct

from bti_engine.application.ports import Entropy
from bti_engine.errors import Defect, StoreError
from bti_engine.model.events import ATTACHMENTS, TYPES, VERSIONS, Event
from bti_engine.model.log import Envelope, Erased, Happened
from bti_engine.stores.lift import Fields, route

SALT_LENGTH = 32


class Attachment(Struct, frozen=True):
    """One free text of an event: its bytes and the salt of its digest."""

    field: str
    body: bytes
    salt: bytes


class Stored(Struct, frozen=True):
    """One event as it lies in a store; body and salt are both gone after an erasure."""

    number: int
    envelope: bytes
    link: bytes
    body: bytes | None
    salt: bytes | None
    attachments: tuple[Attachment, ...] = ()


class Head(Struct, frozen=True):
    """How far a chain has come: the last number and its link in hex; kept elsewhere, it reveals a cut log."""

    number: int
    link: str


_UNREADABLE = (msgspec.MsgspecError, ValueError, RecursionError)
# Deterministic: the same event gives the same bytes, also where a form's parts come in another order.
_ENCODER = msgspec.json.Encoder(order="deterministic")
_ENVELOPE = msgspec.json.Decoder(Envelope)
_FIELDS: msgspec.json.Decoder[Fields] = msgspec.json.Decoder(Fields)


def root(stream: str) -> bytes:
    """The link before the first event of a stream."""
    return sha256(stream.encode()).digest()


def link(previous: bytes, envelope: bytes) -> bytes:
    """The link of an envelope in the chain."""
    return sha256(previous + envelope).digest()


def digest(salt: bytes, body: bytes) -> str:
    """What an envelope says of bytes that may go: SHA-256(salt ‖ body) in hex."""
    return sha256(salt + body).hexdigest()


def encode_after(
    last: int, previous: bytes, *, stream: str, events: Sequence[Happened], guide: str, entropy: Entropy
) -> list[Stored]:
    """Encode events that go on from number `last`, whose link is `previous`.

    Raises:
        StoreError: the events are not numbered on from the last, or hold what cannot be written.
    """
    written: list[Stored] = []
    for happened in events:
        last += 1
        if happened.number < last:
            raise StoreError(f"event {happened.number} of {stream!r} is written already: somebody else was first")
        if happened.number > last:
            raise StoreError(f"event {happened.number} of {stream!r} would leave a hole: {last} is next")
        try:
            stored = _encode(stream, happened, guide, previous, entropy)
        except (TypeError, ValueError, OverflowError) as error:
            raise StoreError(f"event {last} of {stream!r} cannot be written: {error}") from error
        previous = stored.link
        written.append(stored)
    return written


def _encode(stream: str, happened: Happened, guide: str, previous: bytes, entropy: Entropy) -> Stored:
    event = happened.event
    name = type(event).__name__
    if name not in VERSIONS:
        raise Defect(f"{name} is no type of event that can be stored")
    attachments: tuple[Attachment, ...] = ()
    if name in ATTACHMENTS:
        body, attachments = _take_apart(name, event, entropy)
    else:
        body = _ENCODER.encode(event)
    salt = entropy.salt()
    envelope = _ENCODER.encode(
        Envelope(
            stream=stream,
            number=happened.number,
            type=name,
            version=VERSIONS[name],
            at=happened.at,
            noticed=happened.noticed,
            guide=guide,
            actor=happened.actor,
            role=happened.role,
            digest=digest(salt, body),
            attachments=tuple([(each.field, digest(each.salt, each.body)) for each in attachments]),
        )
    )
    return Stored(happened.number, envelope, link(previous, envelope), body, salt, attachments)


def _take_apart(name: str, event: Event, entropy: Entropy) -> tuple[bytes, tuple[Attachment, ...]]:
    """The body without its free texts, and each of these that holds anything."""
    fields = {"t": name, **msgspec.structs.asdict(event)}
    texts = [(field, fields.pop(field)) for field in ATTACHMENTS[name]]
    attachments = [Attachment(field, _ENCODER.encode(text), entropy.salt()) for field, text in texts if text]
    return _ENCODER.encode(fields), tuple(attachments)


def read_envelope(envelope: bytes) -> Envelope:
    """Decode an envelope.

    Raises:
        StoreError: these bytes are no envelope.
    """
    try:
        return _ENVELOPE.decode(envelope)
    except _UNREADABLE as error:
        raise StoreError(f"an envelope in the log cannot be read: {error}") from error


def decode(envelope: bytes, body: bytes | None, attachments: Mapping[str, bytes]) -> Happened:
    """Decode one stored event; an erased body gives `Erased`, an erased attachment an empty field.

    Args:
        envelope: Its exact bytes.
        body: Its exact bytes, None if erased.
        attachments: The bytes that are left of its attachments, by field.

    Raises:
        StoreError: the type is unknown, the version newer than this engine, or the bytes are broken.
    """
    seal = read_envelope(envelope)
    try:
        if body is not None and VERSIONS.get(seal.type) == seal.version and seal.type not in ATTACHMENTS:
            event = _decoder(seal.type).decode(body)
        else:
            event = _put_together(seal, body, attachments)
    except _UNREADABLE as error:
        raise StoreError(f"event {seal.number} of {seal.stream!r} cannot be read: {error}") from error
    return Happened(seal.number, seal.at, seal.noticed, seal.actor, seal.role, event)


def erased_fields(seal: Envelope, attachments: Mapping[str, object]) -> tuple[str, ...]:
    """The attachments that an event had and that are gone."""
    return tuple(field for field, _ in seal.attachments if field not in attachments)


@cache
def _decoder(name: str) -> msgspec.json.Decoder[Event]:
    return msgspec.json.Decoder(TYPES[name])


@cache
def _required_texts(name: str) -> tuple[str, ...]:
    texts = ATTACHMENTS.get(name, ())
    return tuple(each.name for each in msgspec.structs.fields(TYPES[name]) if each.required and each.name in texts)


def _put_together(seal: Envelope, body: bytes | None, attachments: Mapping[str, bytes]) -> Event:
    name, version, changes = route(seal.type, seal.version)
    if version != VERSIONS.get(name):
        raise StoreError(_why_unknown(seal, name, version))
    if body is None:
        return Erased(type=name)
    fields = _FIELDS.decode(body)
    if fields.get("t") != seal.type:
        raise ValueError(f"its envelope says {seal.type}, its body {fields.get('t')}")
    for field, _ in seal.attachments:
        if field in attachments:
            fields[field] = msgspec.json.decode(attachments[field])
    for change in changes:
        fields = change(fields)
    for field in _required_texts(name):
        fields.setdefault(field, "")
    return msgspec.convert(fields | {"t": name}, TYPES[name])


def _why_unknown(seal: Envelope, name: str, version: int) -> str:
    where = f"event {seal.number} of {seal.stream!r}"
    known = VERSIONS.get(name)
    if known is None:
        return f"{where} is a {name}, which this bti_engine does not know: a newer one wrote it"
    if version > known:
        return f"{where} is a {name} of version {version}, this bti_engine reads up to {known}: use a newer one"
    return f"{where} is a {name} of version {version}, and nothing lifts it to version {known}"
