"""A sentence in the three languages; `{names}` are filled from a finding's arguments."""

from __future__ import annotations

from typing import NamedTuple


class Sentence(NamedTuple):
    """One sentence, three languages."""

    nn: str
    nb: str
    en: str

    def say(self, language: str, arguments: dict[str, object]) -> str:
        """The sentence in `language` ("nn", "nb" or "en"), filled in."""
        return str(getattr(self, language)).format(**arguments)
