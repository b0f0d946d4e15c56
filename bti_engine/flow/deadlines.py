"""Clocks and tasks: each deadline of a guide as a row, with its owner."""

from __future__ import annotations

from typing import Literal

from bti_engine.flow.reader import ConditionReader
from bti_engine.flow.spots import steps
from bti_engine.flow.tables import Clock, Duty, TaskRow
from bti_engine.model import guide as nouns
from bti_engine.model.aliases import own_id
from bti_engine.model.guide import Duration
from bti_engine.model.vocabulary import BATON

Path = tuple[str, ...]
Until = tuple[Literal["leaving", "meeting", "document", "duty"], str]


def clocks_of(guide: nouns.Guide, reader: ConditionReader) -> tuple[Clock, ...]:
    """Every deadline on steps and outcomes."""
    made: list[Clock] = []
    for spot, step, path in steps(guide):
        owner = _owner(step)
        for number, deadline in enumerate(step.frist):
            clock = _clock(guide, reader, deadline, (*path, "frist", str(number)), spot.name, owner)
            made += [clock] if clock else []
        for own, outcome in step.utfall.items():
            if outcome.frist is not None:
                where = (*path, "utfall", own, "frist")
                clock = _clock(guide, reader, outcome.frist, where, spot.name, owner, f"{spot.name}/{own}")
                made += [clock] if clock else []
    return tuple(made)


def _owner(step: nouns.Step) -> str:
    """Who a step's deadlines belong to: whoever the step names first, else the baton's holder."""
    return step.kven.ansvar[0] if step.kven and step.kven.ansvar else BATON


def _clock(
    guide: nouns.Guide,
    reader: ConditionReader,
    deadline: nouns.Deadline,
    path: Path,
    place: str,
    owner: str,
    outcome: str = "",
) -> Clock | None:
    if deadline.tid is None:
        return None
    return Clock(
        name=f"{outcome or place}#{path[-1] if path[-1].isdecimal() else 0}",
        length=deadline.tid,
        path=path,
        place="" if outcome else place,
        outcome=outcome,
        since=deadline.fra or "",
        until=until(guide, deadline.til) or ("leaving", ""),
        applies=reader.read(deadline.vilkar, place) if deadline.vilkar is not None else None,
        owner=deadline.ansvar or owner,
    )


def duty_of(guide: nouns.Guide, reader: ConditionReader, own: str) -> Duty | None:
    """A duty as a row; None where nothing begins it."""
    duty = guide.plikt[own]
    if duty.vilkar is None:
        return None
    path: Path = ("plikt", own)
    name = f"plikt/{own}"
    owner = duty.ansvar or BATON
    clock = None
    if duty.frist is not None and duty.frist.tid is not None:
        clock = Clock(name, duty.frist.tid, (*path, "frist"), until=("duty", own), owner=owner)
    return Duty(own, path, reader.read(duty.vilkar, ""), owner, duty.skjema or "", clock)


def until(guide: nouns.Guide, text: str | None) -> Until | None:
    """What meets a deadline: `møte`, `møte(samarbeidsmøte)`, `dokument(referat)`; None if it means nothing."""
    if not text:
        return ("leaving", "")
    name, _, rest = text.partition("(")
    argument = rest.removesuffix(")").strip()
    meeting, tool = own_id(guide.mote, argument), own_id(guide.verktoy, argument)
    if name.strip() == "møte" and (not argument or meeting):
        return ("meeting", meeting)
    if name.strip() == "dokument" and tool:
        return ("document", tool)
    return None


def task_rows(tasks: dict[str, nouns.Task], path: Path, responsible: tuple[str, ...]) -> tuple[TaskRow, ...]:
    """The tasks of a step or end; a task without an owner is the step's, else the baton holder's."""
    owner = responsible[0] if responsible else BATON
    return tuple(
        TaskRow(
            "/".join((*path[1::2], own)) if path[0] != "slutt" else f"{path[1]}/{own}",
            task.ansvar or owner,
            (*path, "oppgåve", own),
            _length(task.frist),
        )
        for own, task in tasks.items()
    )


def _length(deadline: nouns.Deadline | None) -> Duration | None:
    return deadline.tid if deadline is not None else None
