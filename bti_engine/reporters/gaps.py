"""A sentence as it is told of no guide in particular: with … where a guide's own words go."""

from __future__ import annotations

import string

from bti_engine.locale.sentence import Sentence


def with_gaps(sentence: Sentence, language: str) -> str:
    """A sentence with its gaps shown.

    >>> with_gaps(Sentence("Saka kan kome til {step}.", "", ""), "nn")
    'Saka kan kome til …'
    """
    text: str = getattr(sentence, language)
    parts = string.Formatter().parse(text)
    told = "".join(before + ("…" if name is not None else "") for before, name, _, _ in parts)
    return told.replace("….", "…")
