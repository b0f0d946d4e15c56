"""The only door to the Norwegian calendar: which days are public holidays.

The package behind it is imported on first use, since only deadlines in working days need it.
"""

from __future__ import annotations

from functools import lru_cache


class NorwegianCalendar:
    """The public holidays of Norway."""

    def red_days(self, first_year: int, last_year: int) -> frozenset[str]:
        """The public holidays of these years (ISO dates), Sundays left to whoever asks."""
        return _red_days(first_year, last_year)


@lru_cache(maxsize=8)
def _red_days(first_year: int, last_year: int) -> frozenset[str]:
    from holidays import country_holidays  # noqa: PLC0415 - slow to import, and few commands need it

    found = country_holidays("NO", years=range(first_year, last_year + 1))
    return frozenset(day.isoformat() for day in found)
