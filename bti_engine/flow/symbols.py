"""What the conditions of a guide may name, gathered from the guide once."""

from __future__ import annotations

from collections.abc import Iterator
from typing import cast

from bti_engine.expressions.symbols import FactKind, FactType, Symbols
from bti_engine.flow.spots import steps
from bti_engine.flow.targets import IMPLICIT
from bti_engine.model.aliases import Named
from bti_engine.model.guide import Guide
from bti_engine.model.spelling import home, spelling
from bti_engine.model.things import Fact


def symbols_of(guide: Guide) -> Symbols:
    """The facts, ids and aliases that a condition in this guide may use."""
    places = [(spot.name, step) for spot, step, _ in steps(guide)]
    empty = tuple(f"{level_id}/{IMPLICIT}" for level_id, level in guide.niva.items() if not level.steg)
    return Symbols(
        facts={
            own: FactType(cast("FactKind", fact.type), tuple(fact.val), fact.ogsa_val, _home(guide, fact))
            for own, fact in guide.opplysning.items()
        },
        ids={
            "samtykke": tuple(guide.samtykke),
            "teneste": tuple(guide.teneste),
            "arena": tuple(guide.arena),
            "rolle": tuple(guide.rolle),
            "verktøy": tuple(guide.verktoy),
            "møte": tuple(guide.mote),
            "målgruppe": tuple(guide.malgruppe),
            "plikt": tuple(guide.plikt),
            "nivå": tuple(guide.niva),
            "steg": (*(name for name, _ in places), *empty),
            "utfall": tuple(f"{name}/{own}" for name, step in places for own in step.utfall),
        },
        aliases={alias: own for own, thing in _things(guide) for alias in thing.ogsa},
        spoken={language: spelling(guide, language) for language in ("nn", "nb")},
    )


def _home(guide: Guide, fact: Fact) -> str:
    """The målform of the answers of a fact that has them in the other one too."""
    return home(guide, fact.node, "også-val") if fact.ogsa_val else ""


def _things(guide: Guide) -> Iterator[tuple[str, Named]]:
    tables = (
        guide.rolle,
        guide.teneste,
        guide.verktoy,
        guide.mote,
        guide.opplysning,
        guide.samtykke,
        guide.arena,
        guide.malgruppe,
        guide.plikt,
    )
    for table in tables:
        yield from cast("dict[str, Named]", table).items()
