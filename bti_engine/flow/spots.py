"""A walk over a guide: every step with its spot, every condition with what it may say. For compiler and rules."""

from __future__ import annotations

from collections.abc import Iterator

from msgspec import Struct

from bti_engine.flow.targets import Spot
from bti_engine.model.guide import Advice, Deadline, Guide, Requirement, Step
from bti_engine.model.source import Scalar

Path = tuple[str, ...]


class Written(Struct, frozen=True):
    """A condition as it stands in a guide.

    Attributes:
        place: The step that `her` would be bound to; "" where `her` means nothing.
        records_only: Whether it may read records but no facts (`så-lenge`).
    """

    text: Scalar
    path: Path
    place: str = ""
    records_only: bool = False


def steps(guide: Guide) -> Iterator[tuple[Spot, Step, Path]]:
    """Every step of levels, arenas and alerts, in the order of the guide."""
    for level_id, level in guide.niva.items():
        for own, step in level.steg.items():
            yield Spot("nivå", level_id, own), step, ("nivå", level_id, "steg", own)
    for arena_id, arena in guide.arena.items():
        for own, step in arena.steg.items():
            yield Spot("arena", arena_id, own), step, ("arena", arena_id, "steg", own)
    for alert_id, alert in guide.varsel.items():
        for own, step in alert.steg.items():
            yield Spot("varsel", alert_id, own), step, ("varsel", alert_id, "steg", own)


def conditions(guide: Guide) -> Iterator[Written]:
    """Every condition of a guide."""
    for level_id, level in guide.niva.items():
        path: Path = ("nivå", level_id)
        if level.inngang is not None:
            yield from _requirements(level.inngang.krav, (*path, "inngang"), "")
        for number, standing in enumerate(level.sa_lenge):
            if standing.krav is not None:
                where = (*path, "så-lenge", str(number))
                yield Written(standing.krav, where, records_only=True)
        yield from _advice(level.rad, path, "")
    yield from _beside(guide)
    for spot, step, path in steps(guide):
        yield from _step(step, path, spot.name)


def _step(step: Step, path: Path, place: str) -> Iterator[Written]:
    yield from _requirements(step.krav, path, place)
    for number, deadline in enumerate(step.frist):
        yield from _deadline(deadline, (*path, "frist", str(number)), place)
    for own, outcome in step.utfall.items():
        where = (*path, "utfall", own)
        if outcome.vilkar is not None:
            yield Written(outcome.vilkar, where, place)
        yield from _requirements(outcome.krav, where, place)
        yield from _advice(outcome.rad, where, place)
        yield from _deadline(outcome.frist, (*where, "frist"), place)


def _beside(guide: Guide) -> Iterator[Written]:
    """The conditions of what stands beside the steps: the log, the duties and the promises."""
    if guide.logg is not None:
        for number, requirement in enumerate(guide.logg.krav):
            if requirement.ma is not None:
                yield Written(requirement.ma, ("logg", "krav", str(number)), records_only=True)
    for own, duty in guide.plikt.items():
        if duty.vilkar is not None:
            yield Written(duty.vilkar, ("plikt", own))
    for own, promise in guide.regel.items():
        if promise.aldri is not None:
            yield Written(promise.aldri, ("regel", own))


def _advice(rad: tuple[Advice, ...], path: Path, place: str) -> Iterator[Written]:
    for number, advice in enumerate(rad):
        if advice.bor is not None:
            yield Written(advice.bor, (*path, "råd", str(number)), place)


def _requirements(krav: tuple[Requirement, ...], path: Path, place: str) -> Iterator[Written]:
    for number, requirement in enumerate(krav):
        if requirement.ma is not None:
            yield Written(requirement.ma, (*path, "krav", str(number)), place)


def _deadline(deadline: Deadline | None, path: Path, place: str) -> Iterator[Written]:
    if deadline is not None and deadline.vilkar is not None:
        yield Written(deadline.vilkar, path, place)
