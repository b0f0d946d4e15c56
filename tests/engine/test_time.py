"""How long things last: days in Oslo, working days, months, summer time."""

import pytest

from bti_engine.engine.time import age_on, birthday, day_of, is_day, start_of, stretch
from bti_engine.model.guide import Duration

EASTER = frozenset({"2026-04-02", "2026-04-03", "2026-04-06"})


@pytest.mark.parametrize(
    ("start", "count", "unit", "last_day"),
    [
        ("2026-09-01", 14, "dagar", "2026-09-15"),
        ("2026-09-01", 2, "veker", "2026-09-15"),
        ("2026-01-31", 1, "månader", "2026-02-28"),
        ("2024-02-29", 1, "år", "2025-02-28"),
        ("2026-03-31", 3, "vyrkedagar", "2026-04-08"),
        ("2026-09-04", 1, "vyrkedagar", "2026-09-07"),
        ("2026-09-01", 0, "dagar", "2026-09-01"),
    ],
)
def test_the_start_day_is_not_counted_and_red_days_are_no_working_days(start, count, unit, last_day):
    assert stretch(start, Duration(count, unit), EASTER).last_day == last_day


def test_the_skipped_holidays_are_told():
    assert stretch("2026-03-31", Duration(3, "vyrkedagar"), EASTER).skipped == (
        "2026-04-02",
        "2026-04-03",
        "2026-04-06",
    )


def test_days_begin_at_midnight_in_oslo_in_summer_and_winter():
    assert start_of("2026-07-01") == "2026-06-30T22:00:00.000Z"
    assert start_of("2026-01-01") == "2025-12-31T23:00:00.000Z"
    assert day_of("2026-03-29T00:59:59.999Z") == "2026-03-29"
    assert day_of("2026-12-31T23:00:00.000Z") == "2027-01-01"


def test_a_deadline_over_the_change_to_summer_time_ends_at_midnight():
    assert stretch("2026-03-20", Duration(14, "dagar"), frozenset()).due == "2026-04-03T22:00:00.000Z"


def test_ages_turn_on_the_birthday():
    assert (age_on("2010-10-05", "2026-10-04"), age_on("2010-10-05", "2026-10-05")) == (15, 16)
    assert birthday("2012-02-29", 17) == "2029-03-01"


@pytest.mark.parametrize(
    ("text", "day"), [("2026-08-01", True), ("2026-8-1", False), ("20260801", False), ("i dag", False)]
)
def test_a_date_is_written_in_full(text, day):
    assert is_day(text) is day
