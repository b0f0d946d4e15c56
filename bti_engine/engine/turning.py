"""The instants at which time alone changes what a condition reads: so many days since a date, an age.

Settling stops at each of them, so that what follows from it follows on its day, whenever somebody looks.
"""

from __future__ import annotations

from collections.abc import Iterator

from bti_engine.engine.time import birthday, day_after, is_day, start_of
from bti_engine.engine.work import Work
from bti_engine.flow.tables import Flow

_DAYS, _AGE = "dagar-sidan", "alder"
_OLDEST = 200
_LONGEST = 400_000


def turns(flow: Flow) -> tuple[tuple[str, int], ...]:
    """What time changes in a flow: a date fact and a number of days since, or "" and an age."""
    kept: tuple[tuple[str, int], ...] | None = flow.__dict__.get("_turns")
    if kept is None:
        kept = flow.__dict__["_turns"] = tuple(dict.fromkeys(_turns(flow)))
    return kept


def next_turn(work: Work, after: str, until: str) -> str:
    """The first of these instants that lies after one and not after another, or ""."""
    known = turns(work.flow)
    return min((each for each in _instants(work, known) if after < each <= until), default="") if known else ""


def _turns(flow: Flow) -> Iterator[tuple[str, int]]:
    for variable in flow.variables.values():
        reading = variable.reading
        if reading is not None and reading.builtin in {_DAYS, _AGE}:
            most = _LONGEST if reading.builtin == _DAYS else _OLDEST
            values = (each for each in variable.domain if isinstance(each, int) and abs(each) <= most)
            yield from ((reading.argument, each) for each in values)
    yield from (("", kind.age) for kind in flow.catalog.consents.values() if 0 < kind.age <= _OLDEST)


def _instants(work: Work, known: tuple[tuple[str, int], ...]) -> Iterator[str]:
    case, born = work.case, work.context.births.get(work.case.subject, "")
    for fact, count in known:
        if not fact:
            if born:
                yield start_of(birthday(born, count))
            continue
        said = case.facts.get(fact)
        if said is not None and said.valid and isinstance(said.value, str) and is_day(said.value):
            yield start_of(day_after(said.value, count))
