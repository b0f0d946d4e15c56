"""The moves of a guide: each outcome as a row, what the guide implies written out."""

from __future__ import annotations

from bti_engine.flow.catalog import kept_digitally, needs_of
from bti_engine.flow.reader import ConditionReader
from bti_engine.flow.tables import OPEN, Move, Requirement, Step
from bti_engine.flow.targets import IMPLICIT, Found, Spot, find_target, first_step, sequence, steps_of
from bti_engine.model import guide as nouns
from bti_engine.model.conditions import Holds, Reading

Path = tuple[str, ...]

NEXT = "neste"
"""The outcome that a described step without outcomes gets."""


def step_moves(guide: nouns.Guide, reader: ConditionReader, step: Step) -> tuple[Move, ...]:
    """The ways on from a step: its outcomes, and the arenas that are offered everywhere."""
    room = step.path[0]
    own = step.name.rpartition("/")[2]
    spot = Spot(room, step.name.rpartition("/")[0], own)  # type: ignore[arg-type]
    if own == IMPLICIT and len(step.path) == 2:  # noqa: PLR2004 - a level's path: the level has no steps
        made = _free_moves(guide, spot)
    else:
        made = _written_moves(guide, reader, spot, step)
    if room == "varsel":
        return made
    return made + tuple(
        move
        for arena, each in guide.arena.items()
        if each.fra == "alle" and arena != step.arena and arena not in {move.id for move in made}
        for move in _into_arena(guide, f"{step.name}/{arena}", step.name, arena, ("arena", arena))
    )


def everywhere_moves(guide: nouns.Guide) -> tuple[Move, ...]:
    """The ends that are open from everywhere to those who may take them: leaving is never blocked."""
    return tuple(
        Move(own, "*", "end", own, ("slutt", own), who=end.kan, reason=end.grunngjeving)
        for own, end in guide.slutt.items()
        if end.fra == "alle"
    )


def _written_moves(guide: nouns.Guide, reader: ConditionReader, spot: Spot, step: Step) -> tuple[Move, ...]:
    noun = _noun(guide, spot)
    if not noun.utfall:
        found = find_target(guide, "neste", spot)
        made = list(_moves(guide, f"{spot.name}/{NEXT}", spot, found, step.path)) if isinstance(found, Found) else []
        return _decided(noun, made)
    made = []
    for own, outcome in noun.utfall.items():
        path = (*step.path, "utfall", own)
        full = f"{spot.name}/{own}"
        if outcome.varsel:
            made.append(Move(full, spot.name, "alert", "", path, alert=outcome.varsel))
            continue
        found = find_target(guide, outcome.til.text if outcome.til else "neste", spot)
        if isinstance(found, Found):
            made += [_outcome(guide, reader, spot, outcome, move) for move in _moves(guide, full, spot, found, path)]
    return _decided(noun, made)


def _decided(step: nouns.Step, made: list[Move]) -> tuple[Move, ...]:
    """The moves of a step, taken only by whoever decides there (`avgjer`)."""
    return tuple(_with(move, who=step.avgjer) if step.avgjer else move for move in made)


def _outcome(guide: nouns.Guide, reader: ConditionReader, spot: Spot, outcome: nouns.Outcome, move: Move) -> Move:
    requires = tuple(
        Requirement(reader.read(each.ma, spot.name), "outcome", (*move.path, "krav", str(number)))
        for number, each in enumerate(outcome.krav)
        if each.ma is not None
    )
    applies = reader.read(outcome.vilkar, spot.name) if outcome.vilkar is not None else None
    back = ""
    if outcome.retur is not None:
        found = find_target(guide, outcome.retur.text, spot)
        back = found.name if isinstance(found, Found) else ""
    if outcome.godkjenning:
        approved = Reading("godkjend", move.outcome, place=spot.name)
        requires += (Requirement(Holds(approved), "approval", (*move.path, "godkjenning")),)
    return _with(
        move,
        applies=applies,
        requires=move.requires + requires,
        approvers=outcome.godkjenning,
        advises=advice(reader, outcome.rad, move.path, spot.name),
        back=back,
        reason=outcome.grunngjeving or (move.kind == "end" and _end_wants_reason(guide, move.target)),
    )


def _end_wants_reason(guide: nouns.Guide, end: str) -> bool:
    """Whether an end itself says that whoever closes must write why; the end of an alert's track says nothing."""
    found = guide.slutt.get(end)
    return found is not None and found.grunngjeving


def _with(move: Move, **changes: object) -> Move:
    values = {field: getattr(move, field) for field in Move.__struct_fields__}
    return Move(**{**values, **changes})


def advice(reader: ConditionReader, rad: tuple[nouns.Advice, ...], path: Path, place: str) -> tuple[Requirement, ...]:
    """Pieces of advice as rows."""
    return tuple(
        Requirement(reader.read(each.bor, place), "advice", (*path, "råd", str(number)))
        for number, each in enumerate(rad)
        if each.bor is not None
    )


def _moves(guide: nouns.Guide, full: str, spot: Spot, found: Found, path: Path) -> tuple[Move, ...]:
    """The ways that one outcome is: one, or into an arena also one without names."""
    match found.kind:
        case "here":
            return (Move(full, spot.name, "again", spot.name, path),)
        case "back":
            return (Move(full, spot.name, "back", "", path),)
        case "end":
            return (Move(full, spot.name, "end", found.name, path),)
        case "arena":
            return _into_arena(guide, full, spot.name, found.name, path)
        case "level":
            return (Move(full, spot.name, "go", f"{found.name}/{first_step(guide.niva[found.name])}", path),)
        case "step":
            return (Move(full, spot.name, "go", found.name, path),)


def _into_arena(guide: nouns.Guide, full: str, source: str, arena: str, outcome: Path) -> tuple[Move, ...]:
    """A trip to an arena: with names if consent covers its fixed members, without names if the arena takes that."""
    anonymous = guide.arena[arena].anonymt
    named = _by_name(guide, full, source, arena, outcome)
    unnamed = Move(full, source, "push", named.target, outcome, anonymous=True)
    return (*((named,) if anonymous != "alltid" else ()), *((unnamed,) if anonymous != "nei" else ()))


def _by_name(guide: nouns.Guide, full: str, source: str, arena: str, outcome: Path) -> Move:
    first = next(iter(sequence(guide.arena[arena].steg)), "")
    return Move(full, source, "push", f"{arena}/{first}", outcome, requires=needs_by_name(guide, arena))


def needs_by_name(guide: nouns.Guide, arena: str) -> tuple[Requirement, ...]:
    """What a case must have to be in a body by name: consent for its fixed members, and an open log to share."""
    body = guide.arena[arena]
    needs = needs_of(guide)
    consents = dict.fromkeys(needs[each] for each in body.teneste if needs.get(each))
    readings = [Reading("samtykke", need, arena) for need in consents]
    readings += [Reading("involvert", each) for each in body.teneste if not needs.get(each)]
    path = ("arena", arena, "teneste")
    requires = tuple(Requirement(Holds(reading), "arena", path) for reading in readings)
    if body.teneste and kept_digitally(guide):
        requires += (Requirement(OPEN, "log", ("logg",)),)
    return requires


def _free_moves(guide: nouns.Guide, spot: Spot) -> tuple[Move, ...]:
    """A level that nobody has described: on to any other level or end, always with a reason."""
    levels = tuple(
        Move(
            f"{spot.name}/nivå-{own}",
            spot.name,
            "go",
            f"{own}/{first_step(level)}",
            ("nivå", own),
            reason=True,
        )
        for own, level in guide.niva.items()
        if own != spot.owner
    )
    ends = tuple(
        Move(f"{spot.name}/{own}", spot.name, "end", own, ("slutt", own), reason=True)
        for own, end in guide.slutt.items()
        if end.fra != "alle"
    )
    return levels + ends


def _noun(guide: nouns.Guide, spot: Spot) -> nouns.Step:
    return steps_of(guide, spot)[spot.step]
