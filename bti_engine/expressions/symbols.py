"""What the conditions of a guide may name: its facts and its ids, gathered once and handed to the reader.

It holds names only, so that conditions can be read before (and without) the rest of the guide.
"""

from __future__ import annotations

from typing import Literal

from msgspec import Struct

FactKind = Literal["ja-nei", "val", "tal", "dato", "tekst"]


class FactType(Struct, frozen=True):
    """What may be recorded for a fact; `choices` are the ids of a `val`."""

    kind: FactKind
    choices: tuple[str, ...] = ()


class Symbols(Struct, frozen=True):
    """The names a condition may use.

    Attributes:
        facts: Declared facts by id.
        ids: By kind: samtykke, teneste, arena, rolle, verktøy, møte, målgruppe, nivå (in order),
            steg (`1/evaluer`) and utfall (`1/evaluer/hald-fram`).
        aliases: Further ids (`også`) and the canonical id each stands for.
        spoken: By målform: ids of a base in the other one, each with the further id that an author writes.
        her: Whether `her` may be said: not in `inngang` and `så-lenge`, which belong to no visit.
    """

    facts: dict[str, FactType] = {}
    ids: dict[str, tuple[str, ...]] = {}
    aliases: dict[str, str] = {}
    spoken: dict[str, dict[str, str]] = {}
    her: bool = True
