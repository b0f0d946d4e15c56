"""What the conditions of a guide may name, gathered from the guide once."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Protocol, cast

from bti_engine.expressions.symbols import FactKind, FactType, Symbols
from bti_engine.flow.spots import steps
from bti_engine.flow.targets import IMPLICIT
from bti_engine.model.guide import Guide
from bti_engine.model.source import Mapping


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
        aliases={alias: own for own, thing in _things(guide) for alias in thing.ogsa},
        spoken=_spoken(guide),
    )


def _spoken(guide: Guide) -> dict[str, dict[str, str]]:
    """The further ids that authors in the målform other than a thing's own write."""
    found: dict[str, dict[str, str]] = {"nn": {}, "nb": {}}
    for own, thing in _things(guide):
        if thing.ogsa:
            voice = guide.voices.get(thing.node.value_span("også").file)
            found["nn" if voice and voice.keys == "nb" else "nb"][own] = thing.ogsa[0]
    return found


class _Named(Protocol):
    @property
    def ogsa(self) -> tuple[str, ...]: ...

    @property
    def node(self) -> Mapping: ...


def _things(guide: Guide) -> Iterator[tuple[str, _Named]]:
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
    for table in tables:
        yield from cast("dict[str, _Named]", table).items()
