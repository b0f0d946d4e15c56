"""What the builder knows of a parser: the shape of its events, and the brake.

Only `yaml_events` knows which parser it is.
"""

from __future__ import annotations

from typing import Any, Protocol

from msgspec import Struct

from bti_engine.model.findings import Finding


class Mark(Protocol):
    """A place, counted from 0."""

    line: int
    column: int


class Event(Protocol):
    """One event; which of these it has depends on its class."""

    start_mark: Mark
    end_mark: Mark
    anchor: str | None
    tag: str | None
    value: str
    style: str | None
    flow_style: bool
    implicit: Any
    """For a value: whether it is plain and untagged, first of two; for a list or a map: whether it is untagged."""


class EventTypes(Struct, frozen=True):
    """The classes of the events."""

    scalar: type
    mapping: type
    mapping_end: type
    sequence: type
    sequence_end: type
    alias: type


class Stop(Exception):  # noqa: N818 - no error, but the brake
    """Reading cannot go on; carries the finding that says why."""

    def __init__(self, finding: Finding) -> None:
        super().__init__(finding.code)
        self.finding = finding
