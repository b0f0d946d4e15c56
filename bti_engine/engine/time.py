"""Days and instants: how long is fourteen days, five working days, twelve months.

Instants are UTC (ISO 8601, milliseconds, Z), so that their texts sort as they happen; days are days in Oslo.
The day a count starts on is not counted; a deadline is missed at the midnight after its last day.
"""

from __future__ import annotations

import calendar
from datetime import UTC, date, datetime, timedelta
from functools import lru_cache
from zoneinfo import ZoneInfo

from msgspec import Struct

from bti_engine.model.guide import Duration

_OSLO = ZoneInfo("Europe/Oslo")
_SATURDAY = 5
_FIRST_YEAR, _LAST_YEAR = 1900, 2199
_LAST_DAY = date(2299, 12, 31)
"""No length of time reaches beyond this day."""


class Stretch(Struct, frozen=True):
    """A counted length of time.

    Attributes:
        last_day: The last day within it (ISO date).
        due: The first instant after it.
        skipped: The public holidays that were passed over, for working days.
    """

    last_day: str
    due: str
    skipped: tuple[str, ...] = ()


@lru_cache(maxsize=4096)
def day_of(instant: str) -> str:
    """The day in Oslo of an instant.

    >>> day_of("2026-06-30T22:30:00.000Z")
    '2026-07-01'
    """
    return datetime.fromisoformat(instant).astimezone(_OSLO).date().isoformat()


@lru_cache(maxsize=4096)
def start_of(day: str) -> str:
    """The instant at which a day begins in Oslo.

    >>> start_of("2026-07-01")
    '2026-06-30T22:00:00.000Z'
    """
    return instant_of(datetime.fromisoformat(day).replace(tzinfo=_OSLO))


def instant_of(moment: datetime) -> str:
    """An aware moment as the text that instants are kept in."""
    return moment.astimezone(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")


def is_day(text: str) -> bool:
    """Whether a text is a date, such as 2026-08-01, that people now living could mean."""
    try:
        return date.fromisoformat(text).isoformat() == text and _FIRST_YEAR <= int(text[:4]) <= _LAST_YEAR
    except ValueError:
        return False


@lru_cache(maxsize=4096)
def stretch(start: str, length: Duration, red_days: frozenset[str]) -> Stretch:
    """The length of time counted from `start` (ISO date)."""
    first = date.fromisoformat(start)
    try:
        last, skipped = _last_day(first, length, red_days)
    except (OverflowError, ValueError):
        last, skipped = _LAST_DAY, ()
    last = min(last, _LAST_DAY)
    return Stretch(last.isoformat(), start_of((last + timedelta(days=1)).isoformat()), skipped)


def _last_day(first: date, length: Duration, red_days: frozenset[str]) -> tuple[date, tuple[str, ...]]:
    match length.unit:
        case "vyrkedagar":
            return _working_days(first, length.count, red_days)
        case "dagar":
            return first + timedelta(days=length.count), ()
        case "veker":
            return first + timedelta(weeks=length.count), ()
        case "månader":
            return _months(first, length.count), ()
        case _:
            return _months(first, 12 * length.count), ()


def _working_days(first: date, count: int, red_days: frozenset[str]) -> tuple[date, tuple[str, ...]]:
    day, left, skipped = first, count, []
    while left > 0:
        day += timedelta(days=1)
        if day.weekday() >= _SATURDAY:
            continue
        if day.isoformat() in red_days:
            skipped.append(day.isoformat())
            continue
        left -= 1
    return day, tuple(skipped)


def _months(first: date, count: int) -> date:
    """The same day of the month `count` months on, or the last day of a shorter month."""
    years, month = divmod(first.month - 1 + count, 12)
    year = first.year + years
    return date(year, month + 1, min(first.day, calendar.monthrange(year, month + 1)[1]))


def days_between(first: str, last: str) -> int:
    """Whole days from one day to another."""
    return (date.fromisoformat(last) - date.fromisoformat(first)).days


def age_on(born: str, day: str) -> int:
    """Age in whole years on a day."""
    birth, now = date.fromisoformat(born), date.fromisoformat(day)
    return now.year - birth.year - ((now.month, now.day) < (birth.month, birth.day))


@lru_cache(maxsize=4096)
def birthday(born: str, age: int) -> str:
    """The day on which somebody reaches an age (29 February counts as 1 March in other years)."""
    birth = date.fromisoformat(born)
    try:
        return birth.replace(year=birth.year + age).isoformat()
    except ValueError:
        return date(birth.year + age, 3, 1).isoformat()


@lru_cache(maxsize=4096)
def day_after(day: str, count: int) -> str:
    """The day so many days after another, or before it; no day lies beyond the calendar that lengths end in."""
    return min(date.fromisoformat(day) + timedelta(days=count), _LAST_DAY).isoformat()


@lru_cache(maxsize=4096)
def days_before(day: str, count: int) -> str:
    """The day that lies so many days before another."""
    return (date.fromisoformat(day) - timedelta(days=count)).isoformat()
