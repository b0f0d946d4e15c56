"""Answers as they are typed: what each question wants, so that «ja», «31.8.2026» and the title of a choice will do."""

from __future__ import annotations

from bti_engine.cli._types import as_day
from bti_engine.model.guide import Guide

_WORDS = {"ja": True, "nei": False, "yes": True, "no": False}
Value = bool | int | str


def value(guide: Guide, fact: str, said: str) -> Value:
    """An answer as the question wants it; what does not fit stays as it was typed, and the engine says so."""
    known = guide.opplysning.get(fact)
    match known.type if known is not None else "":
        case "ja-nei":
            return _WORDS.get(said.casefold(), said)
        case "tal":
            return int(said) if said.removeprefix("-").isdecimal() else said
        case "dato":
            return as_day(said) or said
        case "val":
            return _choice(guide, fact, said)
        case _:
            return said


def _choice(guide: Guide, fact: str, said: str) -> str:
    """The id of an answer that was given by its title, or by a further name."""
    choices = guide.opplysning[fact].val
    said = guide.opplysning[fact].ogsa_val.get(said, said)
    titled = (own for own, text in choices.items() if said.casefold() in {t.casefold() for t in text.versions.values()})
    return said if said in choices else next(titled, said)
