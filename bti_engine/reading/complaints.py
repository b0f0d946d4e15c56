"""A complaint of a schema, before anything plain is said of it."""

from __future__ import annotations

from msgspec import Struct


class Complaint(Struct, frozen=True):
    """One thing that a schema has against a file.

    Attributes:
        keyword: The keyword of JSON Schema that was broken.
        path: The keys and places that lead to the value, as written.
        names: The keys that are too many, or the ones that are missing.
    """

    keyword: str
    path: tuple[str | int, ...]
    names: tuple[str, ...] = ()
