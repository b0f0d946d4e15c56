"""From a guide to its flow. The only interpreter of guides: what it leaves out, nobody else will read."""

from __future__ import annotations

from typing import Literal, cast

from bti_engine.flow.catalog import catalog_of, guardians_consent, kept_digitally
from bti_engine.flow.deadlines import clocks_of, duty_of, task_rows
from bti_engine.flow.moves import advice, everywhere_moves, needs_by_name, step_moves
from bti_engine.flow.reader import ConditionReader
from bti_engine.flow.tables import (
    OPEN,
    Arena,
    End,
    Flow,
    Level,
    Log,
    Promise,
    Requirement,
    Standing,
    Step,
)
from bti_engine.flow.targets import DONE, IMPLICIT, Found, Spot, find_target, first_step, sequence
from bti_engine.flow.variables import variables_of
from bti_engine.model import guide as nouns
from bti_engine.model.aliases import own_id
from bti_engine.model.build import build_guide
from bti_engine.model.conditions import Holds, Reading
from bti_engine.model.source import Scalar
from bti_engine.model.variants import variants_of
from bti_engine.model.vocabulary import FAMILY

Path = tuple[str, ...]


def compile_guide(guide: nouns.Guide, reader: ConditionReader | None = None) -> Flow:
    """What a guide means.

    Args:
        guide: A resolved guide without errors.
        reader: One that has read the guide's conditions before, so that none is read twice.

    Raises:
        GuideError: a condition cannot be read.
    """
    reader = reader or ConditionReader(guide)
    steps = _steps(guide, reader)
    moves = {name: step_moves(guide, reader, step) for name, step in steps.items()}
    levels = {own: _level(guide, reader, own) for own in guide.niva}
    everywhere = everywhere_moves(guide)
    clocks = clocks_of(guide, reader)
    tracks = {own: _track(guide, reader, own) for own in guide.varsel}
    flow = Flow(
        guide=guide.id,
        variables={},
        moves=moves,
        everywhere=everywhere,
        clocks=tuple(clock for clock in clocks if clock.path[0] != "varsel"),
        steps=steps,
        levels=levels,
        arenas={own: _arena(guide, own) for own in guide.arena},
        ends={own: _end(own, end) for own, end in guide.slutt.items()},
        catalog=catalog_of(guide),
        tracks=tracks,
        duties={own: duty for own in guide.plikt if (duty := duty_of(guide, reader, own)) is not None},
        log=_log(guide, reader),
        promises={own: _promise(guide, reader, own) for own in guide.regel},
        variants=_variants(guide),
        variant_of=_variant_of(guide),
    )
    return _with_variables(flow)


def _variants(guide: nouns.Guide) -> dict[str, Flow]:
    """The flow of each variant, from the guide as that service sees it."""
    trees = variants_of(guide.node) if guide.variant else {}
    return {own: compile_guide(build_guide(tree, guide.voices)) for own, tree in trees.items()}


def _variant_of(guide: nouns.Guide) -> dict[str, str]:
    """The variant that each service follows: the one that names it, or that bears one of its names."""
    return {
        each: own
        for own, variant in guide.variant.items()
        for each in variant.teneste or (own_id(guide.teneste, own) or own,)
    }


def _log(guide: nouns.Guide, reader: ConditionReader) -> Log | None:
    log = guide.logg
    if log is None or not kept_digitally(guide):
        return None
    level = log.fra.text.removeprefix("nivå ").strip() if log.fra is not None else ""
    return Log(_requirements(reader, log.krav, "log", ("logg",), ""), level if level in guide.niva else "")


def _promise(guide: nouns.Guide, reader: ConditionReader, own: str) -> Promise:
    promise = guide.regel[own]
    never = reader.read(promise.aldri, "") if promise.aldri is not None else None
    return Promise(own, ("regel", own), never, _promised(guide, promise.alltid_mogleg))


def _promised(guide: nouns.Guide, target: Scalar | None) -> str:
    """The step or end that there is always to be a way to; "" where none is named."""
    if target is None or not guide.niva:
        return ""
    level = next(iter(guide.niva))
    found = find_target(guide, target.text, Spot("nivå", level, first_step(guide.niva[level])))
    if not isinstance(found, Found):
        return ""
    if found.kind == "level":
        return f"{found.name}/{first_step(guide.niva[found.name])}"
    if found.kind == "arena":
        return f"{found.name}/{next(iter(sequence(guide.arena[found.name].steg)), '')}"
    return found.name


def _with_variables(flow: Flow) -> Flow:
    flow.variables.update(variables_of(flow))
    return flow


def _track(guide: nouns.Guide, reader: ConditionReader, own: str) -> Flow:
    """The flow of an alert's own steps: one level without rules, and one end."""
    alert = guide.varsel[own]
    path: Path = ("varsel", own)
    steps = {
        f"{own}/{each}": _step(reader, Spot("varsel", own, each), step, (*path, "steg", each))
        for each, step in alert.steg.items()
    }
    names = tuple(f"{own}/{each}" for each in sequence(alert.steg))
    return _with_variables(
        Flow(
            guide=guide.id,
            variables={},
            moves={name: step_moves(guide, reader, step) for name, step in steps.items()},
            everywhere=(),
            clocks=tuple(clock for clock in clocks_of(guide, reader) if clock.path[:2] == path),
            steps=steps,
            levels={own: Level(own, 0, names[0] if names else DONE, names, path, start=True)},
            arenas={},
            ends={DONE: End(DONE, path)},
            catalog=catalog_of(guide),
        )
    )


def _steps(guide: nouns.Guide, reader: ConditionReader) -> dict[str, Step]:
    made: dict[str, Step] = {}
    for own, level in guide.niva.items():
        for each, step in (level.steg or {IMPLICIT: nouns.Step(id=IMPLICIT)}).items():
            path: Path = ("nivå", own, "steg", each) if level.steg else ("nivå", own)
            made[f"{own}/{each}"] = _step(reader, Spot("nivå", own, each), step, path, guide)
    for own, arena in guide.arena.items():
        for each, step in arena.steg.items():
            spot = Spot("arena", own, each)
            made[spot.name] = _step(reader, spot, step, ("arena", own, "steg", each), guide)
    return made


def _step(reader: ConditionReader, spot: Spot, step: nouns.Step, path: Path, guide: nouns.Guide | None = None) -> Step:
    who = step.kven or nouns.Who()
    facts = guide.opplysning if guide else {}
    return Step(
        name=spot.name,
        level=spot.owner if spot.room != "arena" else "",
        arena=spot.owner if spot.room == "arena" else "",
        path=path,
        asks=step.opplysning,
        forgets=tuple(
            each for each in step.opplysning if each in facts and not (facts[each].fast or facts[each].alltid)
        ),
        requires=_requirements(reader, step.krav, "step", path, spot.name),
        tasks=task_rows(step.oppgave, path, who.ansvar),
        contacts=who.med,
        responsible=who.ansvar,
        only_one=step.einaste,
        locked=step.last,
    )


def _requirements(
    reader: ConditionReader, krav: tuple[nouns.Requirement, ...], origin: str, path: Path, place: str
) -> tuple[Requirement, ...]:
    return tuple(
        Requirement(reader.read(each.ma, place), origin, (*path, "krav", str(number)))  # type: ignore[arg-type]
        for number, each in enumerate(krav)
        if each.ma is not None
    )


def _level(guide: nouns.Guide, reader: ConditionReader, own: str) -> Level:
    level = guide.niva[own]
    path: Path = ("nivå", own)
    entry = _requirements(reader, level.inngang.krav if level.inngang else (), "entry", (*path, "inngang"), "")
    if level.foresette in {"involverte", "informerte"}:
        entry += (Requirement(Holds(Reading("informert", FAMILY)), "entry", (*path, "føresette")),)
    if level.stafetthaldar:
        entry += (Requirement(Holds(Reading("stafetthaldar")), "entry", (*path, "stafetthaldar")),)
    standing = tuple(
        Standing(
            Requirement(reader.read(each.krav, ""), "standing", (*path, "så-lenge", str(number))),
            _otherwise(guide, each, own),
        )
        for number, each in enumerate(level.sa_lenge)
        if each.krav is not None
    )
    if level.foresette == "samtykkjer" and (consent := guardians_consent(guide)):
        requirement = Requirement(Holds(Reading("samtykke", consent)), "standing", (*path, "føresette"))
        if all(each.requirement.condition != requirement.condition for each in standing):
            standing += (Standing(requirement),)
    order = list(guide.niva).index(own)
    names = tuple(f"{own}/{each}" for each in (level.steg or (IMPLICIT,)))
    return Level(
        own,
        order,
        f"{own}/{first_step(level)}",
        names,
        path,
        start=level.start,
        shares=level.deler,
        baton=bool(level.stafetthaldar),
        parents=level.foresette or "",
        entry=entry,
        standing=standing,
        advises=advice(reader, level.rad, path, "") + _log_first(guide, level),
    )


def _log_first(guide: nouns.Guide, level: nouns.Level) -> tuple[Requirement, ...]:
    """Where a level shares with other services, none of them takes part before the log is open."""
    if not level.deler or not kept_digitally(guide):
        return ()
    return (Requirement(OPEN, "log", ("logg",)),)


def _otherwise(guide: nouns.Guide, standing: nouns.Standing, level: str) -> str:
    """The step that `elles` leads to; "" where it names none, and then the case stops instead."""
    if standing.elles is None:
        return ""
    found = find_target(guide, standing.elles.text, Spot("nivå", level, first_step(guide.niva[level])))
    if not isinstance(found, Found):
        return ""
    if found.kind == "level":
        return f"{found.name}/{first_step(guide.niva[found.name])}"
    return found.name if found.kind == "step" else ""


def _arena(guide: nouns.Guide, own: str) -> Arena:
    arena = guide.arena[own]
    names = tuple(f"{own}/{each}" for each in arena.steg)
    first = next(iter(sequence(arena.steg)), "")
    anonymous = cast("Literal['nei', 'kan', 'alltid']", arena.anonymt)
    return Arena(
        own,
        f"{own}/{first}",
        names,
        ("arena", own),
        arena.teneste,
        arena.fra == "alle",
        anonymous,
        needs_by_name(guide, own) if anonymous != "alltid" else (),
    )


def _end(own: str, end: nouns.End) -> End:
    path: Path = ("slutt", own)
    return End(own, path, end.fra == "alle", end.kan, task_rows(end.oppgave, path, ()))
