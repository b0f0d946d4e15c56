"""What the conditions of a guide may name: its facts and its ids, gathered once and handed to the reader.

It holds names only, so that conditions can be read before (and without) the rest of the guide.
"""

from __future__ import annotations

from typing import Literal

from msgspec import Struct

from bti_engine.model.spelling import Spelling

FactKind = Literal["ja-nei", "val", "tal", "dato", "tekst"]


class FactType(Struct, frozen=True):
    """What may be recorded for a fact.

    Attributes:
        choices: The ids of a `val`.
        also: Further words for them, as in the other målform than `home`.
    """

    kind: FactKind
    choices: tuple[str, ...] = ()
    also: dict[str, str] = {}
    home: str = ""


class Symbols(Struct, frozen=True):
    """The names a condition may use.

    Attributes:
        facts: Declared facts by id.
        ids: By kind: samtykke, teneste, arena, rolle, verktøy, møte, målgruppe, nivå (in order),
            steg (`1/evaluer`) and utfall (`1/evaluer/hald-fram`).
        aliases: Further ids (`også`) and the canonical id each stands for.
        spoken: By målform: how its authors write the ids.
        her: Whether `her` may be said: not in `inngang` and `så-lenge`, which belong to no visit.
    """

    facts: dict[str, FactType] = {}
    ids: dict[str, tuple[str, ...]] = {}
    aliases: dict[str, str] = {}
    spoken: dict[str, Spelling] = {}
    her: bool = True
