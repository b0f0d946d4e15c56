"""The moment and the dice: the real ones, and fixed ones for stories and tests.

The core has neither; whoever runs it hands these in.
"""

from __future__ import annotations

import secrets
from datetime import UTC, datetime
from hashlib import sha256


class SystemClock:
    """The computer's clock."""

    def now(self) -> str:
        """The moment as UTC, ISO 8601 with milliseconds and Z."""
        return datetime.now(UTC).isoformat(timespec="milliseconds").removesuffix("+00:00") + "Z"


class FixedClock:
    """A clock that stands still until it is set."""

    def __init__(self, instant: str = "2026-01-01T08:00:00.000Z") -> None:
        self._instant = instant

    def now(self) -> str:
        """The moment that it was set to."""
        return self._instant

    def set(self, instant: str) -> None:
        """Set it to a moment written as `now` gives it."""
        self._instant = instant


class SystemEntropy:
    """Ids and salts that nobody can guess."""

    def new_id(self) -> str:
        """A new opaque id: 128 random bits in hex."""
        return secrets.token_hex(16)

    def salt(self) -> bytes:
        """32 random bytes."""
        return secrets.token_bytes(32)


class SeededEntropy:
    """The same ids and salts in every run; never for a real case, since its salts can be guessed."""

    def __init__(self, seed: str = "bti") -> None:
        self._seed = seed
        self._ids = 0
        self._salts = 0

    def new_id(self) -> str:
        """The next id; how many salts were drawn in between does not matter."""
        self._ids += 1
        return sha256(f"{self._seed} id {self._ids}".encode()).hexdigest()[:32]

    def salt(self) -> bytes:
        """The next salt."""
        self._salts += 1
        return sha256(f"{self._seed} salt {self._salts}".encode()).digest()
