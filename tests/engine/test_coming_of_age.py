"""Staff are told in time that a young person is about to answer for themself, and that a consent runs out."""

from test_walks import at_level_2, consent

from bti_engine.engine.evolve import fold
from bti_engine.model import commands as do
from bti_engine.model.events import TaskGiven


def reminders(walk):
    return [each for each in walk.log if isinstance(each.event, TaskGiven) and each.event.name.startswith("samtykke/")]


def test_thirty_days_before_coming_of_age_staff_get_a_task_once():
    walk = at_level_2(births={"kim": "2010-12-05"})
    walk.now = "2026-11-04T22:59:59.999Z"
    walk.do(do.Tick())
    assert reminders(walk) == []
    walk.now = "2026-11-20T08:00:00.000Z"
    walk.do(do.Tick())
    walk.do(do.Tick())
    (given,) = reminders(walk)
    assert (given.at, given.event.role, given.event.due) == ("2026-11-04T23:00:00.000Z", "stafetthaldar", "2026-12-05")


def test_the_task_comes_at_once_where_consent_is_given_in_the_last_days():
    walk = at_level_2(births={"kim": "2010-09-20"})
    (given,) = reminders(walk)
    assert given.event.due == "2026-09-20"


def test_there_is_no_task_where_nobody_has_given_consent_or_it_was_taken_back():
    walk = at_level_2(births={"kim": "2010-12-05"})
    walk.do(consent("trekt"))
    walk.now = "2026-12-01T08:00:00.000Z"
    walk.do(do.Tick())
    assert reminders(walk) == []
    assert fold(walk.log) == walk.case


def test_the_young_person_can_say_yes_in_the_last_days_so_that_the_case_goes_on_from_the_birthday():
    walk = at_level_2(births={"kim": "2010-12-05"})
    walk.do(do.Join("kim", "barn"))
    assert walk.refused(consent("gitt", giver="kim")) == ("not-a-giver",)
    walk.now = "2026-11-20T08:00:00.000Z"
    walk.do(consent("gitt", giver="kim"))
    walk.now = "2026-12-06T08:00:00.000Z"
    walk.do(do.Tick())
    assert (walk.case.level, walk.case.services["ppt"].status) == ("2", "med")


def test_staff_are_told_once_that_a_consent_runs_out():
    walk = at_level_2()
    until = next(iter(walk.case.consents.values())).expires
    assert until == "2027-09-01T22:00:00.000Z"
    walk.now = "2027-08-10T08:00:00.000Z"
    walk.do(do.Tick())
    walk.do(do.Tick())
    renewals = [each for each in walk.log if isinstance(each.event, TaskGiven) and each.event.name.startswith("forny")]
    assert [(each.at, each.event.due) for each in renewals] == [("2027-08-01T22:00:00.000Z", "2027-09-01")]
