"""What the conditions of a guide may name, gathered from the guide once."""

from __future__ import annotations

from typing import cast

from bti_engine.expressions.symbols import FactKind, FactType, Symbols
from bti_engine.flow.spots import steps
from bti_engine.flow.targets import IMPLICIT
from bti_engine.model.guide import Guide


def symbols_of(guide: Guide) -> Symbols:
    """The facts, ids and aliases that a condition in this guide may use."""
    places = [(spot.name, step) for spot, step, _ in steps(guide)]
    empty = tuple(f"{level_id}/{IMPLICIT}" for level_id, level in guide.niva.items() if not level.steg)
    return Symbols(
        facts={own: FactType(cast("FactKind", fact.type), tuple(fact.val)) for own, fact in guide.opplysning.items()},
        ids={
            "samtykke": tuple(guide.samtykke),
            "teneste": tuple(guide.teneste),
            "arena": tuple(guide.arena),
            "rolle": tuple(guide.rolle),
            "verktøy": tuple(guide.verktoy),
            "møte": tuple(guide.mote),
            "målgruppe": tuple(guide.malgruppe),
            "nivå": tuple(guide.niva),
            "steg": (*(name for name, _ in places), *empty),
            "utfall": tuple(f"{name}/{own}" for name, step in places for own in step.utfall),
        },
        aliases=_aliases(guide),
    )


def _aliases(guide: Guide) -> dict[str, str]:
    tables = (
        guide.rolle,
        guide.teneste,
        guide.verktoy,
        guide.mote,
        guide.opplysning,
        guide.samtykke,
        guide.arena,
        guide.malgruppe,
    )
    return {
        alias: own
        for table in tables
        for own, thing in cast("dict[str, object]", table).items()
        for alias in getattr(thing, "ogsa", ())
    }
