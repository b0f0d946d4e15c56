"""The one door to public holidays: which days are red in Norway."""

from __future__ import annotations

from functools import lru_cache


class NorwegianCalendar:
    """Norway's public holidays, by the `holidays` package; Sundays by themselves are left out."""

    def red_days(self, first_year: int, last_year: int) -> frozenset[str]:
        """The public holidays of these years, both included, as ISO dates."""
        return _red_days(first_year, last_year)


@lru_cache(maxsize=64)
def _red_days(first_year: int, last_year: int) -> frozenset[str]:
    from holidays import country_holidays  # noqa: PLC0415 - slow to import, and most runs never ask

    found = country_holidays("NO", years=range(first_year, last_year + 1))
    return frozenset(day.isoformat() for day in found)
