"""From events to a case: the fold. It reads neither guide, calendar nor clock, and it takes any event.

Only this module and its three tables of handlers write to a `Draft`, and each draft begins as a private copy.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from msgspec.structs import astuple

from bti_engine.engine import fold_clocks, fold_course, fold_records
from bti_engine.engine.fold_course import Handlers
from bti_engine.model.case import Case, Draft
from bti_engine.model.log import Happened

_FIRST_TABLE = Draft.__struct_fields__.index("facts")
"""From this field on, all are tables, which a draft needs copies of."""


def fold(events: Iterable[Happened], case: Case | None = None) -> Case:
    """The case after these events, from nothing or from an earlier case."""
    draft = thaw(case or Case())
    for happened in events:
        apply(draft, happened)
    return freeze(draft)


def evolve(case: Case, happened: Happened) -> Case:
    """The case after one more event."""
    return fold((happened,), case)


def thaw(case: Case) -> Draft:
    """A private, writable copy."""
    values: tuple[Any, ...] = astuple(case)
    return Draft(*values[:_FIRST_TABLE], *map(dict.copy, values[_FIRST_TABLE:]))


def freeze(draft: Draft) -> Case:
    """The draft as a value; the draft must not be written to afterwards."""
    return Case(*astuple(draft))


def apply(draft: Draft, happened: Happened) -> None:
    """Write one event into a draft; an event that says nothing about the case only counts."""
    draft.number = happened.number
    draft.latest = max(draft.latest, happened.at)
    handler = _HANDLERS.get(type(happened.event))
    if handler is not None:
        handler(draft, happened, happened.event)


_HANDLERS: Handlers = fold_course.HANDLERS | fold_records.HANDLERS | fold_clocks.HANDLERS
