"""What every event is."""

from __future__ import annotations

from msgspec import Struct


class Event(Struct, frozen=True, tag_field="t"):
    """Anything that has happened in a stream."""
