"""How an event stands in a log: an envelope that stays for ever and a body that can be erased.

The chain covers envelopes only: each envelope's link is the SHA-256 of the link before it and of the envelope's
own bytes. The body (all free text and values) is covered by the envelope's digest, SHA-256(salt ‖ body), with a
salt of 32 bytes. Deleting body and salt erases the content for good, and the chain still verifies.
"""

from __future__ import annotations

from msgspec import Struct

from bti_engine.model.events import Event


class Envelope(Struct, frozen=True, array_like=True, forbid_unknown_fields=True):
    """What is known for ever of one event.

    Attributes:
        stream: Opaque id of the case or track.
        number: 1, 2, 3 … in the stream.
        type: Name of the event type; `version` of its shape.
        at: The instant it counts from (UTC, ISO 8601 with milliseconds and Z).
        noticed: The instant at which it was written; later than `at` for what settling noticed afterwards.
        guide: The flow hash of the edition in force.
        actor: Opaque person id; "" for what settling did.
        digest: SHA-256(salt ‖ body), hex.
        attachments: (field, digest) of each free text that is kept apart from the body.
    """

    stream: str
    number: int
    type: str
    version: int
    at: str
    noticed: str
    guide: str
    actor: str
    role: str
    digest: str
    attachments: tuple[tuple[str, str], ...] = ()


class Happened(Struct, frozen=True):
    """An event with its place in its stream, as the engine reads and writes it."""

    number: int
    at: str
    noticed: str
    actor: str
    role: str
    event: Event


class Erased(Event, frozen=True):
    """What a deleted body folds to: something happened here, and its content is gone."""

    type: str = ""
