"""What a scenario may name in a guide: every id by its kind, with the other names that the guide gives it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from bti_engine.flow.tables import Flow, Move, TaskRow
from bti_engine.model.guide import Guide
from bti_engine.model.spelling import spelling
from bti_engine.model.vocabulary import ROLES

Ids = Mapping[str, Mapping[str, str]]
"""For each kind: every word that may stand, with the id that it means."""

_MAPS = {
    "rolle": "rolle",
    "teneste": "teneste",
    "verktøy": "verktoy",
    "møte": "mote",
    "opplysning": "opplysning",
    "samtykke": "samtykke",
    "varsel": "varsel",
    "målgruppe": "malgruppe",
    "nivå": "niva",
    "kjelde": "kjelde",
    "slutt": "slutt",
    "plikt": "plikt",
    "variant": "variant",
}
NOBODY = "ingen"
TRACK = "varsel"


def ids_of(guide: Guide, flow: Flow, people: Iterable[str]) -> Ids:
    """Every id that a scenario on this guide, with these persons, may name."""
    found = {kind: _with_others(getattr(guide, field)) for kind, field in _MAPS.items()}
    found["rolle"] |= {nb: nn for nn, nb in ROLES.items() if nn in guide.rolle and nb not in guide.rolle}
    flows = (flow, *flow.tracks.values())
    found["slutt"] |= _same(end for each in flows for end in each.ends)
    found["steg"] = _same(name for each in flows for name in each.steps)
    found["utfall"] = _short(move.outcome for each in flows for move in _moves(each))
    found["oppgåve"] = _short(row.name for each in flows for row in _tasks(each))
    found["oppgåve"] |= {f"samtykke/{word}": f"samtykke/{own}" for word, own in found["samtykke"].items()}
    found["frist"] = found["steg"] | _same(move.outcome for each in flows for move in _moves(each))
    found["frist"] |= _same(f"plikt/{own}" for own in flow.duties)
    for kind in ("steg", "utfall", "oppgåve", "frist"):
        found[kind] = _in_both(guide, found[kind])
    found["person"] = _same(people)
    for kind in ("person", "slutt", "variant"):
        found[f"{kind}-eller-ingen"] = found[kind] | {NOBODY: NOBODY}
    found["deltakar"] = found["rolle"] | found["person"]
    found["i"] = found["varsel"] | {TRACK: TRACK}
    return found


def _with_others(things: Mapping[str, object]) -> dict[str, str]:
    """Ids with the further ids that things say they have; an id of its own counts before another's."""
    others = {other: own for own, thing in things.items() for other in getattr(thing, "ogsa", ())}
    return _same(things) | {other: own for other, own in others.items() if other not in things}


def _in_both(guide: Guide, names: dict[str, str]) -> dict[str, str]:
    """Full names with the further ids of the arenas and alerts they begin with, and of the ends that are among them."""
    spelt = [spelling(guide, language) for language in ("nn", "nb")]
    return {each.place(name): own for each in spelt for name, own in names.items()} | names


def _same(ids: Iterable[str]) -> dict[str, str]:
    return {each: each for each in ids}


def _short(names: Iterable[str]) -> dict[str, str]:
    """Full names, and their last parts."""
    everything = tuple(names)
    return _same(name.rpartition("/")[2] for name in everything) | _same(everything)


def _tasks(flow: Flow) -> Iterator[TaskRow]:
    for step in flow.steps.values():
        yield from step.tasks
    for end in flow.ends.values():
        yield from end.tasks


def _moves(flow: Flow) -> Iterator[Move]:
    for moves in flow.moves.values():
        yield from moves
    yield from flow.everywhere
