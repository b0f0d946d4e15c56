"""What the engine promises, one behaviour a test, on a small guide."""

import pytest
from support import ADVISER, EVERYONE, FLOW, HEAD, MORNING, MOTHER, SMALL, TEACHER, Walk, small_guide

from bti_engine.engine.context import Context
from bti_engine.engine.going import Choice, take
from bti_engine.engine.judging import judge
from bti_engine.engine.machine import move, verdict_on
from bti_engine.engine.moving import raise_alert
from bti_engine.engine.openings import openings
from bti_engine.engine.options import options
from bti_engine.engine.view import view
from bti_engine.engine.work import Decision, Work
from bti_engine.errors import Defect
from bti_engine.flow.compile import compile_guide
from bti_engine.model import commands as do
from bti_engine.model.case import Case
from bti_engine.model.commands import Actor, Participant
from bti_engine.model.events import Moved, Stopped


def opened(**world):
    walk = Walk(**world)
    walk.do(do.Open(subject="kim", kind="barn", participants=EVERYONE))
    return walk


def at_level_1(**world):
    walk = opened(**world)
    walk.do(do.Answer(fact="uro", value=True))
    walk.do(do.Choose(outcome="vidare"))
    walk.do(do.Contact(role="føresette"))
    walk.do(do.AppointBaton(to="per"))
    walk.do(do.Choose(outcome="vidare"))
    return walk


def evaluating(need="anna", **world):
    walk = at_level_1(**world)
    walk.do(do.Choose(outcome="neste"))
    walk.do(do.Answer(fact="uro", value=True))
    walk.do(do.Answer(fact="behov", value=need))
    walk.do(do.MakeDocument(tool="referat"))
    return walk


def at_level_2(**world):
    walk = evaluating(**world)
    walk.do(do.Involve(service="ppt"))
    walk.do(consent("gitt"))
    walk.do(do.Choose(outcome="nivå-2"))
    return walk


def consent(answer, service="ppt", giver="mor"):
    return do.Consent("tverrfagleg", giver, answer, service=service, form="skriftleg")


def status(walk):
    return {option.id: option.status for option in options(walk.flow, walk.case, walk.context)}


# --- moving ---------------------------------------------------------------------------------------------------


def test_a_case_opens_at_the_start_level():
    walk = opened()
    assert (walk.case.place, walk.case.level, walk.case.visit) == ("0/del", "0", 1)


def test_nothing_can_be_done_before_it_is_open_and_it_opens_once():
    walk = Walk()
    assert walk.refused(do.Choose(outcome="vidare")) == ("not-open",)
    walk.do(do.Open())
    assert walk.refused(do.Open()) == ("already-open",)


def test_an_unanswered_question_leaves_it_unknown_whether_an_outcome_applies():
    walk = opened()
    assert status(walk)["vidare"] == "unknown"
    assert walk.refused(do.Choose(outcome="vidare")) == ("unknown-applies",)


def test_all_requirements_that_fail_are_told_together():
    walk = opened()
    walk.do(do.Answer(fact="uro", value=True))
    walk.do(do.Choose(outcome="vidare"))
    assert walk.refused(do.Choose(outcome="vidare")) == ("requirement", "requirement")


def test_entering_a_step_anew_forgets_what_it_asks_but_not_what_is_fixed_or_always_open():
    walk = opened()
    walk.do(do.Answer(fact="uro", value=True))
    walk.do(do.Answer(fact="uro-oppstod", value="2026-08-20"))
    walk.do(do.Answer(fact="skulemiljø", value=True))
    walk.do(do.Choose(outcome="vidare"))
    walk.do(do.Choose(outcome="att"))
    facts = walk.case.facts
    assert not facts["uro"].valid
    assert facts["uro"].value is True
    assert facts["uro-oppstod"].valid
    assert facts["skulemiljø"].valid


def test_what_was_recorded_here_does_not_count_in_the_next_visit():
    walk = evaluating(need="eige")
    assert status(walk)["hald-fram"] == "open"
    walk.do(do.Choose(outcome="om-att"))
    walk.do(do.Answer(fact="uro", value=True))
    walk.do(do.Answer(fact="behov", value="eige"))
    assert status(walk)["hald-fram"] == "missing"


def test_a_command_that_saw_an_earlier_visit_is_refused():
    walk = opened()
    walk.do(do.Answer(fact="uro", value=True, visit=1))
    walk.do(do.Choose(outcome="vidare", visit=1))
    assert walk.refused(do.Choose(outcome="att", visit=1)) == ("visit-over",)


def test_an_outcome_that_wants_a_reason_gets_one():
    walk = opened()
    walk.do(do.Answer(fact="uro", value=False))
    assert walk.refused(do.Choose(outcome="stopp")) == ("reason-needed",)
    walk.do(do.Choose(outcome="stopp", reason="Ingen grunn til uro"))
    assert (walk.case.phase, walk.case.end) == ("closed", "avslutta")


def test_what_entering_a_level_requires_does_not_bind_moves_inside_it():
    walk = at_level_1()
    walk.case = Case(**{f: getattr(walk.case, f) for f in Case.__struct_fields__} | {"contacts": {}})
    assert status(walk)["neste"] == "open"


def test_a_question_is_answered_where_it_is_asked_unless_it_may_always_be():
    walk = opened()
    assert walk.refused(do.Answer(fact="behov", value="eige")) == ("not-asked-here",)
    walk.do(do.Answer(fact="skulemiljø", value=True))
    assert walk.refused(do.Answer(fact="uro", value="kanskje")) == ("wrong-answer",)


def test_the_family_may_leave_from_anywhere_and_staff_may_not_leave_for_it():
    walk = evaluating()
    assert walk.refused(do.Choose(outcome="familien-avsluttar")) == ("not-yours",)
    walk.do(do.Choose(outcome="familien-avsluttar"), MOTHER)
    assert walk.case.end == "familien-avsluttar"


def test_who_decides_decides_a_step_without_outcomes_too():
    text = SMALL.replace("        tittel: Set i verk\n", "        tittel: Set i verk\n        avgjer: rektor\n")
    walk = at_level_1(flow=compile_guide(small_guide(text)))
    assert walk.refused(do.Choose(outcome="neste")) == ("not-yours",)
    walk.do(do.Choose(outcome="neste"), HEAD)


def test_an_outcome_with_the_name_of_the_familys_end_does_not_stand_in_its_way():
    text = SMALL.replace(
        "          vidare: {til: nivå 1}",
        "          vidare: {til: nivå 1}\n          familien-avsluttar: {krav: dokument(referat her), til: avslutta}",
    )
    walk = Walk(flow=compile_guide(small_guide(text)))
    walk.do(do.Open(participants=EVERYONE))
    walk.do(do.Answer(fact="uro", value=True))
    walk.do(do.Choose(outcome="vidare"))
    walk.do(do.Choose(outcome="familien-avsluttar"), MOTHER)
    assert walk.case.end == "familien-avsluttar"


def test_the_family_does_not_move_the_case_of_the_staff():
    walk = at_level_1()
    assert walk.refused(do.Choose(outcome="neste"), MOTHER) == ("not-yours",)


def test_the_service_that_takes_part_first_is_the_cases_own_where_a_parent_opened_it():
    walk = Walk()
    walk.do(do.Open(subject="kim"), MOTHER)
    assert walk.case.service == ""
    walk.do(do.Join("per", "lærar", "skule"), HEAD)
    assert walk.case.service == "skule"
    walk.do(do.Note("Vi snakkar i morgon"))


def test_a_role_of_the_family_acts_for_no_service():
    walk = opened()
    assert walk.refused(do.Join("far", "føresette", "ppt")) == ("family-and-staff",)
    assert Walk().refused(do.Open(), Actor("mor", "føresette", "ppt")) == ("family-and-staff",)


def test_a_leader_of_a_service_that_is_not_with_us_does_not_step_in():
    walk = opened()
    assert walk.refused(do.Join("pia", "rektor"), Actor("pia", "rektor", "ppt")) == ("service-outside",)
    assert walk.refused(do.Join("lisa", "rektor", "ppt"), Actor("lisa", "rektor", "ppt")) == ("service-outside",)
    assert walk.refused(do.Join("pia", "lærar")) == ("service-outside",)


def test_a_stranger_does_nothing():
    walk = opened()
    assert walk.refused(do.Note("hei"), Actor("framand", "lærar")) == ("not-participant",)
    assert walk.refused(do.Note("hei"), Actor("per", "rektor")) == ("not-participant",)


# --- arenas ---------------------------------------------------------------------------------------------------


def test_a_body_gives_the_case_back_to_the_visit_it_came_from():
    walk = evaluating(need="uklart")
    visit = walk.case.visit
    walk.do(do.Choose(outcome="drøft"))
    assert (walk.case.place, walk.case.level) == ("team/vurder", "1")
    walk.do(do.Answer(fact="behov", value="eige"))
    walk.do(do.Choose(outcome="attende"))
    assert (walk.case.place, walk.case.visit) == ("1/evaluer", visit)
    assert walk.case.facts["behov"].value == "eige"
    assert status(walk)["hald-fram"] == "open"


def test_a_step_does_not_bind_a_trip_but_binds_leaving_from_it_for_good():
    walk = evaluating(need="uklart")
    walk.do(do.AddMeasure("lekse", "Leksehjelp", "per", "2026-10-01"))
    walk.do(do.Choose(outcome="drøft"))
    unmet = walk.refused(do.Choose(outcome="opp"))
    assert unmet == ("requirement", "requirement")
    walk.do(do.EvaluateMeasure("lekse", "Bra"))
    assert walk.refused(do.Choose(outcome="opp")) == ("requirement",)


def test_a_body_with_fixed_members_needs_consent_for_them_and_they_take_part_for_the_trip_only():
    walk = evaluating()
    assert walk.refused(do.Choose(outcome="faste")) == ("requirement",)
    walk.do(consent("gitt"))
    walk.do(do.Choose(outcome="faste"))
    assert walk.case.services["ppt"].basis == "arena"
    walk.do(do.Choose(outcome="attende"))
    assert "ppt" not in walk.case.services


# --- consent and services -----------------------------------------------------------------------------------


def test_a_service_takes_part_only_when_consent_for_it_is_given():
    walk = evaluating()
    walk.do(do.Involve(service="ppt"))
    assert walk.case.services["ppt"].status == "tiltenkt"
    walk.do(consent("gitt", service="barnevern"))
    assert walk.case.services["ppt"].status == "tiltenkt"
    walk.do(consent("gitt"))
    assert walk.case.services["ppt"].status == "med"


def test_a_named_law_with_a_reason_lets_a_service_in():
    walk = evaluating()
    assert walk.refused(do.Involve(service="barnevern", law="finst-ikkje", reason="x")) == ("unknown-law",)
    assert walk.refused(do.Involve(service="barnevern", law="barnevern-13-2")) == ("reason-needed",)
    walk.do(do.Involve(service="barnevern", law="barnevern-13-2", reason="Meldeplikt"))
    assert walk.case.services["barnevern"].basis == "law"


def test_not_asked_is_missing_and_refused_is_refused():
    walk = evaluating()
    walk.do(do.Involve(service="ppt"))
    assert status(walk)["nivå-2"] == "missing"
    walk.do(consent("nekta"))
    assert status(walk)["nivå-2"] == "refused"


def test_withdrawal_at_a_level_that_rests_on_consent_takes_the_case_where_the_guide_says():
    walk = at_level_2()
    walk.do(consent("trekt"), MOTHER)
    assert walk.case.place == "1/utan-samtykke"
    assert walk.case.services["ppt"].status == "tiltenkt"


def test_consent_runs_out_at_the_instant_it_was_given_for():
    walk = at_level_2()
    walk.now = "2027-09-01T21:59:59.999Z"
    walk.do(do.Tick())
    assert walk.case.place == "2/saman"
    walk.now = "2027-12-01T08:00:00.000Z"
    walk.do(do.Tick())
    assert walk.case.place == "1/utan-samtykke"
    moved = next(each for each in reversed(walk.log) if isinstance(each.event, Moved))
    assert (moved.at, moved.noticed) == ("2027-09-01T22:00:00.000Z", "2027-12-01T08:00:00.000Z")


def test_a_new_guardian_makes_a_consent_of_all_not_given():
    walk = at_level_2()
    walk.do(do.Join("far", "føresette"))
    assert walk.case.place == "1/utan-samtykke"


def test_from_the_age_in_the_guide_the_young_person_consents():
    walk = at_level_2(births={"kim": "2010-10-05"})
    walk.now = "2026-10-05T08:00:00.000Z"
    walk.do(do.Tick())
    assert walk.case.place == "1/utan-samtykke"
    assert walk.refused(consent("gitt")) == ("not-a-giver",)
    walk.do(do.Join("kim", "barn"))
    walk.do(consent("gitt", giver="kim"))
    assert walk.case.services["ppt"].status == "med"


def test_without_another_place_to_go_the_case_stops_until_the_requirement_holds_again():
    walk = evaluating(need="uklart")
    walk.do(do.Involve(service="ppt"))
    walk.do(consent("gitt"))
    walk.do(do.Choose(outcome="drøft"))
    walk.do(do.Choose(outcome="opp"))
    walk.do(consent("trekt"))
    assert walk.case.stopped
    assert any(isinstance(each.event, Stopped) for each in walk.log)
    assert set(status(walk).values()) == {"refused", "open"}
    assert walk.refused(do.AddMeasure("x", "Tiltak", "per", "2026-10-01")) == ("stopped",)
    walk.do(do.Involve(service="barnevern"))
    walk.do(do.Release(service="barnevern"))
    walk.do(do.Note("Vi snakkar med mor"))
    walk.do(consent("gitt"))
    assert not walk.case.stopped


def test_a_consent_must_have_the_form_the_guide_names_but_a_no_is_always_recorded():
    walk = evaluating()
    assert walk.refused(do.Consent("tverrfagleg", "mor", "gitt", service="ppt", form="nikk")) == ("consent-form",)
    walk.do(do.Consent("tverrfagleg", "mor", "nekta", service="ppt"))


def test_a_consent_withdrawn_during_a_trip_ends_the_taking_part_at_once():
    walk = evaluating()
    walk.do(consent("gitt"))
    walk.do(do.Choose(outcome="faste"))
    walk.do(consent("trekt"), MOTHER)
    assert "ppt" not in walk.case.services


def test_a_member_of_a_body_without_a_consent_of_its_own_needs_the_usual_one():
    walk = Walk(flow=compile_guide(small_guide(SMALL.replace("teneste: [ppt]", "teneste: [ppt, skule]"))))
    walk.do(do.Open(participants=(Participant("mor", "føresette"),)), Actor("per", "lærar", "barnevern"))
    walk.do(consent("gitt"), Actor("per", "lærar"))
    assert status(walk)["faste"] == "missing"
    walk.do(consent("gitt", service="skule"), Actor("per", "lærar"))
    assert status(walk)["faste"] == "open"


def test_a_body_of_the_own_service_alone_needs_no_consent():
    walk = Walk(flow=compile_guide(small_guide(SMALL.replace("teneste: [ppt]", "teneste: [skule]"))))
    walk.do(do.Open())
    assert status(walk)["faste"] == "open"


def test_a_yes_cannot_be_dated_before_a_later_no():
    walk = evaluating()
    walk.do(do.Involve(service="ppt"))
    walk.do(consent("gitt"))
    walk.do(consent("trekt"))
    early = do.Consent("tverrfagleg", "mor", "gitt", service="ppt", form="skriftleg", on="2026-08-20")
    assert walk.refused(early) == ("consent-too-old",)
    assert walk.case.services["ppt"].status == "tiltenkt"
    assert walk.log[-2].event.on == "2026-09-01"


@pytest.mark.parametrize("day", ["2099-01-01", "i går"])
def test_a_no_with_an_impossible_day_is_said_today_and_bars_no_later_yes(day):
    walk = evaluating()
    walk.do(do.Consent("tverrfagleg", "mor", "nekta", service="ppt", on=day))
    assert walk.log[-1].event.on == "2026-09-01"
    walk.do(consent("gitt"))


def test_everything_can_be_taken_back_at_once():
    walk = evaluating()
    walk.do(consent("gitt"))
    walk.do(consent("gitt", service="barnevern"))
    walk.do(do.Consent("tverrfagleg", "mor", "trekt"), MOTHER)
    assert {each.answer for each in walk.case.consents.values()} == {"trekt"}
    assert walk.refused(do.Consent("tverrfagleg", "mor", "trekt"), MOTHER) == ("nothing-given",)


def test_a_body_that_the_case_is_in_cannot_be_entered_again():
    walk = evaluating(need="uklart")
    walk.do(consent("gitt"))
    walk.do(do.Choose(outcome="drøft"))
    walk.do(do.Choose(outcome="faste"))
    assert [option for option in status(walk) if option in {"team", "faste"}] == []
    walk.do(do.Choose(outcome="attende"))
    assert walk.case.place == "team/vurder"


# --- the baton ----------------------------------------------------------------------------------------------


def test_the_holder_keeps_the_baton_until_the_other_has_accepted():
    walk = at_level_1()
    walk.do(do.OfferBaton("rita"))
    assert walk.case.baton == "per"
    assert walk.refused(do.AcceptBaton()) == ("not-offered",)
    walk.do(do.AcceptBaton(), HEAD)
    assert walk.case.baton == "rita"


def test_a_declined_baton_stays_where_it_is():
    walk = at_level_1()
    walk.do(do.OfferBaton("rita"))
    walk.do(do.DeclineBaton("For mykje"), HEAD)
    assert (walk.case.baton, walk.case.offered) == ("per", "")


def test_only_a_leader_takes_the_baton_from_somebody():
    walk = at_level_1()
    assert walk.refused(do.AppointBaton(to="rita")) == ("leader-appoints",)
    walk.do(do.AppointBaton(to="rita", reason="Per er sjuk"), HEAD)
    assert walk.case.baton == "rita"


def test_the_baton_does_not_go_to_a_service_that_is_not_with_us_and_is_taken_from_one_that_no_longer_is():
    walk = at_level_2()
    walk.do(do.OfferBaton("pia"))
    walk.do(do.AcceptBaton(), ADVISER)
    walk.do(consent("trekt"), MOTHER)
    assert walk.refused(do.OfferBaton("rita"), ADVISER) == ("service-outside",)
    walk.do(do.AppointBaton("per"))
    assert walk.refused(do.OfferBaton("pia")) == ("service-outside",)


def test_the_holder_does_not_leave_with_the_baton_and_the_family_never_gets_it():
    walk = at_level_1()
    assert walk.refused(do.Leave("per", "lærar")) == ("holds-baton",)
    assert walk.refused(do.OfferBaton("mor")) == ("baton-staff",)


# --- deadlines ----------------------------------------------------------------------------------------------


def test_working_days_pass_over_weekends_and_public_holidays():
    walk = at_level_1(now="2026-12-22T08:00:00.000Z", red_days=frozenset({"2026-12-25", "2027-01-01"}))
    running = next(each for each in walk.case.deadlines.values() if each.clock == "1/tiltak#0")
    assert running.last_day == "2026-12-30"
    started = next(each.event for each in reversed(walk.log) if getattr(each.event, "clock", "") == "1/tiltak#0")
    assert started.skipped == ("2026-12-25",)


def test_a_deadline_counts_from_a_date_in_the_case_and_follows_its_correction():
    walk = opened()
    assert not walk.case.deadlines
    walk.do(do.Answer(fact="uro-oppstod", value="2026-08-20"))
    number = walk.case.facts["uro-oppstod"].number
    assert walk.case.deadlines["0/del#0@1"].last_day == "2026-09-03"
    walk.do(do.Correct(number, "Feil dag", "2026-08-25"))
    assert walk.case.deadlines["0/del#0@1"].last_day == "2026-09-08"


def test_a_missed_deadline_is_recorded_once_and_moves_nobody():
    walk = at_level_1()
    walk.now = "2026-10-01T08:00:00.000Z"
    walk.do(do.Tick())
    assert walk.case.place == "1/tiltak"
    assert walk.case.deadlines["1/tiltak#0@3"].status == "brote"
    assert not walk.do(do.Tick()).events


def test_a_deadline_on_an_outcome_belongs_to_the_visit_that_it_opens():
    walk = at_level_2()
    assert walk.case.deadlines["1/evaluer/nivå-2#0@5"].last_day == "2026-09-15"


def test_a_trip_to_a_body_does_not_prolong_a_deadline():
    walk = at_level_1()
    before = walk.case.deadlines["1/tiltak#0@3"]
    walk.do(consent("gitt"))
    walk.now = "2026-09-04T08:00:00.000Z"
    walk.do(do.Choose(outcome="faste"))
    walk.do(do.Choose(outcome="attende"))
    assert walk.case.deadlines["1/tiltak#0@3"] == before
    assert (walk.case.since, walk.case.through) == (MORNING, "0/prat/vidare")


def test_a_date_corrected_during_a_trip_moves_the_deadline_of_the_visit_that_waits():
    walk = opened()
    walk.do(do.Answer(fact="uro-oppstod", value="2026-08-20"))
    number = walk.case.facts["uro-oppstod"].number
    walk.do(consent("gitt"))
    walk.do(do.Choose(outcome="faste"))
    walk.do(do.Correct(number, "Skreiv feil", "2026-08-31"))
    assert walk.case.deadlines["0/del#0@1"].last_day == "2026-09-14"


def test_a_deadline_met_by_a_document_runs_again_when_the_document_was_a_mistake():
    text = SMALL.replace("frist: {tid: 5 vyrkedagar}", "frist: {tid: 5 vyrkedagar, til: dokument(referat)}")
    walk = at_level_1(flow=compile_guide(small_guide(text)))
    walk.do(do.MakeDocument(tool="referat"))
    assert walk.case.deadlines["1/tiltak#0@3"].status == "nådd"
    made = next(each.number for each in walk.log if getattr(each.event, "tool", ""))
    walk.do(do.Correct(made, "Feil barn"))
    assert walk.case.deadlines["1/tiltak#0@3"].status == "går"


def test_a_length_of_time_beyond_all_calendars_ends_at_the_last_day():
    walk = Walk(flow=compile_guide(small_guide(SMALL.replace("tid: 14 dagar", "tid: 9000 år"))))
    walk.do(do.Open())
    walk.do(do.Answer(fact="uro-oppstod", value="2026-08-20"))
    assert walk.case.deadlines["0/del#0@1"].last_day == "2299-12-31"


def test_a_date_that_is_asked_anew_starts_no_deadline_until_it_is_answered():
    text = SMALL.replace("Når oppstod uroa?, fast: ja", "Når oppstod uroa?")
    walk = Walk(flow=compile_guide(small_guide(text)))
    walk.do(do.Open(participants=EVERYONE))
    walk.do(do.Answer(fact="uro", value=True))
    walk.do(do.Answer(fact="uro-oppstod", value="2026-08-30"))
    walk.do(do.Choose(outcome="vidare"))
    walk.do(do.Choose(outcome="att"))
    assert "0/del#0@3" not in walk.case.deadlines


def test_a_date_corrected_after_a_miss_starts_the_deadline_that_should_have_run():
    walk = opened()
    walk.do(do.Answer(fact="uro-oppstod", value="2026-01-01"))
    assert walk.case.deadlines["0/del#0@1"].status == "brote"
    walk.do(do.Correct(walk.case.facts["uro-oppstod"].number, "Skreiv feil", "2026-08-31"))
    assert (walk.case.deadlines["0/del#0@1"].status, walk.case.deadlines["0/del#0@1"].last_day) == (
        "går",
        "2026-09-14",
    )


@pytest.mark.parametrize("day", ["9999-12-31", "0001-01-01", "2026-02-30", ""])
def test_a_day_that_nobody_means_is_no_answer(day):
    assert opened().refused(do.Answer(fact="uro-oppstod", value=day)) == ("wrong-answer",)


# --- correcting, closing, reopening ---------------------------------------------------------------------------


def test_a_correction_acts_only_while_the_case_rests_on_what_was_wrong():
    walk = opened()
    walk.do(do.Answer(fact="uro", value=True))
    first = walk.case.facts["uro"].number
    walk.do(do.Answer(fact="uro", value=False))
    walk.do(do.Correct(first, "Skreiv feil", True))
    assert walk.case.facts["uro"].value is False
    walk.do(do.Correct(walk.case.facts["uro"].number, "Skreiv feil", True))
    assert walk.case.facts["uro"].value is True


def test_a_record_entered_by_mistake_is_withdrawn_and_a_choice_never_is():
    walk = evaluating()
    number = next(each.number for each in walk.log if getattr(each.event, "tool", ""))
    walk.do(do.Correct(number, "Feil barn"))
    assert not walk.case.documents
    assert walk.refused(do.Correct(1, "Angrar")) == ("nothing-to-correct",)


def test_withdrawing_that_a_meeting_was_held_leaves_it_agreed():
    walk = opened()
    walk.do(do.PlanMeeting(kind="samarbeid", on="2026-09-10"))
    walk.do(do.HoldMeeting(kind="samarbeid"))
    held = walk.log[-1].number
    walk.do(do.Correct(held, "Møtet blei utsett"))
    assert [(each.on, each.held) for each in walk.case.meetings.values()] == [("2026-09-10", False)]
    walk.do(do.HoldMeeting(kind="samarbeid"))
    walk.do(do.Correct(held - 1, "Feil"))
    assert [(each.on, each.held) for each in walk.case.meetings.values()] == [("", True)]


def test_a_measure_never_takes_the_name_of_another():
    walk = opened()
    walk.do(do.AddMeasure("2", "Først", "per", "2026-10-01"))
    walk.do(do.AddMeasure("", "Så", "per", "2026-10-01"))
    assert sorted(each.title for each in walk.case.measures.values()) == ["Først", "Så"]


def test_closing_ends_the_work_and_reopening_begins_anew():
    walk = at_level_2()
    walk.do(do.Choose(outcome="familien-avsluttar"), MOTHER)
    assert (walk.case.baton, walk.case.services) == ("", {})
    assert walk.refused(do.Contact("føresette")) == ("closed",)
    walk.do(do.Reopen(reason="Ny uro"), HEAD)
    assert (walk.case.phase, walk.case.place, walk.case.visit) == ("open", "0/del", 6)
    assert not any(known.valid for known in walk.case.facts.values())
    assert not walk.case.consents


def test_an_end_gives_its_tasks():
    walk = opened()
    walk.do(do.Answer(fact="uro", value=False))
    walk.do(do.Choose(outcome="stopp", reason="Ingen uro"))
    assert [task.name for task in walk.case.tasks.values()] == ["avslutta/dør-open"]


# --- alerts and what each person sees ------------------------------------------------------------------------


def test_contact_is_held():
    walk = opened(shielded=frozenset({"mor"}))
    assert walk.refused(do.Contact("føresette")) == ("held",)
    assert walk.refused(do.PlanMeeting(kind="samarbeid", on="2026-10-01", invited=("mor",))) == ("held",)
    assert walk.refused(do.HoldMeeting(kind="samarbeid", present=("føresette",))) == ("held",)
    walk.do(do.WaiveContact("føresette", "Fare for barnet"), HEAD)
    walk.do(do.Answer(fact="uro", value=True))
    walk.do(do.Choose(outcome="vidare"))
    walk.do(do.AppointBaton(to="per"))
    assert status(walk)["vidare"] == "open"


@pytest.mark.parametrize("where", [opened, evaluating, at_level_2])
def test_an_alert_is_raised_from_anywhere_and_walks_its_own_steps(where):
    walk = where()
    context = Context(MORNING, edition=("liten", "f", "t"), beside=walk.case)
    raised = raise_alert(FLOW, do.RaiseAlert("vald"), Actor("kven-som-helst", "lærar"), context, "sak-1")
    events, track = raised.events, raised.case
    assert track.place == "vald/meld"
    assert track.shields == {"mor": True}
    assert events[0].event.case == "sak-1"
    steps = Walk(flow=FLOW.tracks["vald"], beside=walk.case)
    steps.case = track
    steps.do(do.Choose(outcome="meldt"))
    steps.do(do.Choose(outcome="ferdig"))
    assert steps.case.phase == "closed"


def test_only_a_named_role_lifts_the_shield_and_with_a_reason():
    walk = opened()
    context = Context(MORNING, edition=("liten", "f", "t"), beside=walk.case)
    track = raise_alert(FLOW, do.RaiseAlert("vald"), TEACHER, context, "sak-1").case
    steps = Walk(flow=FLOW.tracks["vald"], beside=walk.case)
    steps.case = track
    assert steps.refused(do.LiftShield("mor", "Trygt")) == ("not-lifter",)
    assert steps.refused(do.LiftShield("mor", "Trygt"), MOTHER) == ("not-participant",)
    assert steps.refused(do.LiftShield("mor", " "), HEAD) == ("reason-needed",)
    steps.do(do.LiftShield("mor", "Avklart med barnevernet"), HEAD)
    assert steps.case.shields == {"mor": False}


def test_the_family_sees_no_waiver_no_note_and_numbers_without_gaps():
    walk = opened()
    walk.do(do.WaiveContact("føresette", "Fare"), HEAD)
    walk.do(do.Note("Internt"))
    walk.do(do.Answer(fact="uro", value=True))
    seen = view(FLOW, walk.log, "mor")
    names = [type(line.event).__name__ for line in seen.lines]
    assert "ContactWaived" not in names
    assert "NoteWritten" not in names
    assert [line.number for line in seen.lines] == list(range(1, len(names) + 1))
    assert seen.case.facts["uro"].value is True
    assert "ContactWaived" in [type(line.event).__name__ for line in view(FLOW, walk.log, "per").lines]
    assert view(FLOW, walk.log, "framand").lines == ()


# --- options --------------------------------------------------------------------------------------------------


def test_the_smallest_opening_says_what_and_who():
    walk = evaluating()
    found = openings(FLOW, walk.case, walk.context, "nivå-2")
    assert [[(need.variable, need.value, need.by) for need in each] for each in found.sets] == [
        [("samtykke(tverrfagleg)", "gitt", ("føresette",))]
    ]


def test_what_belongs_to_the_calling_step_cannot_be_made_in_a_body():
    walk = at_level_1()
    walk.do(do.Choose(outcome="neste"))
    walk.do(do.Answer(fact="uro", value=True))
    walk.do(do.Answer(fact="behov", value="uklart"))
    walk.do(consent("gitt"))
    walk.do(do.Choose(outcome="drøft"))
    assert openings(FLOW, walk.case, walk.context, "opp").sets == ()


def test_an_open_option_needs_nothing():
    walk = at_level_1()
    assert openings(FLOW, walk.case, walk.context, "neste").sets == ()


# --- the second lock ----------------------------------------------------------------------------------------


def test_the_second_lock_refuses_a_way_that_the_guide_does_not_have():
    event = Moved("0/del", "2/saman", "2", 2)
    way = ("0/del", "vidare", "2/saman")
    with pytest.raises(Defect, match=r"knows no way|refuses"):
        move(FLOW, way, verdict_on(*way), event)


def test_the_second_lock_refuses_a_verdict_about_another_way():
    event = Moved("0/del", "0/prat", "0", 2)
    way = ("0/del", "vidare", "0/prat")
    for verdict in (None, verdict_on("0/del", "stopp", "slutt avslutta")):
        with pytest.raises(Defect, match="refuses"):
            move(FLOW, way, verdict, event)
    assert move(FLOW, way, verdict_on(*way), event) is event


def test_the_second_lock_refuses_a_way_that_was_judged_refused():
    walk = evaluating()
    work = Work(FLOW, walk.case, walk.context, TEACHER)
    chosen = next(each for each in FLOW.moves["1/evaluer"] if each.id == "nivå-2")
    with pytest.raises(Defect, match="refuses"):
        take(work, Choice(judge(FLOW, work.values, chosen), TEACHER))


def test_a_level_that_nobody_described_has_one_step_with_every_way_on():
    text = SMALL.replace("    steg:\n      fleire:\n", "    ståande:\n      fleire:\n")
    flow = compile_guide(small_guide(text))
    assert [move.id for move in flow.moves["3/arbeid"]][:4] == ["nivå-0", "nivå-1", "nivå-2", "avslutta"]
    assert all(move.reason for move in flow.moves["3/arbeid"][:4])


def test_a_decision_is_a_value():
    assert isinstance(Walk().do(do.Open()), Decision)
