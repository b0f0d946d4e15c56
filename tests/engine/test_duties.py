"""Duties beside the flow: they begin by a condition, outlive the case, and end done or lifted."""

import pytest
from beside_guides import CARER, HEAD, MOTHER, OTHER_TEACHER, TEACHER, flow_of, names, opened
from support import Walk

from bti_engine.engine.view import view
from bti_engine.model import commands as do
from bti_engine.model.events import DutyBegan

PLAN = """
plikt:
  melding: {tittel: Meld, vilkår: uro, ansvar: styrar, frist: {tid: 5 vyrkedagar}}
"""
FLOW = flow_of(PLAN)
YES, NO = do.Answer(fact="uro", value=True), do.Answer(fact="uro", value=False)


def duty(walk, own="melding"):
    return walk.case.duties[own].status


def begun(flow=FLOW, **world):
    walk = opened(flow, **world)
    walk.do(do.Involve("barnehage", law="lova", reason="Meldeplikt"))
    walk.do(YES)
    return walk


def test_a_duty_begins_when_its_condition_becomes_true_and_stops_nothing():
    walk = opened(FLOW)
    assert walk.case.duties == {}
    assert names(walk.do(YES)) == ["FactRecorded", "DutyBegan", "DeadlineStarted"]
    assert walk.case.deadlines["plikt/melding@1"].last_day == "2026-09-08"
    assert walk.case.deadlines["plikt/melding@1"].owner == "styrar"
    walk.do(do.Choose(outcome="vidare"))


def test_it_does_not_end_by_its_condition_becoming_false():
    walk = begun()
    walk.do(NO)
    assert duty(walk) == "går"
    assert walk.case.deadlines["plikt/melding@1"].status == "går"


def test_whoever_has_it_says_that_it_is_done_and_the_deadline_is_met():
    walk = begun()
    assert walk.refused(do.FinishDuty("melding")) == ("duty-of-others",)
    assert names(walk.do(do.FinishDuty("melding"), CARER)) == ["DutyDone", "DeadlineMet"]
    assert duty(walk) == "gjort"
    assert walk.refused(do.FinishDuty("melding"), CARER) == ("duty-not-going",)
    assert walk.refused(do.FinishDuty("ukjend"), CARER) == ("unknown-duty",)


def test_a_leader_may_do_it_for_whoever_has_it():
    walk = begun()
    walk.do(do.FinishDuty("melding"), HEAD)
    assert duty(walk) == "gjort"


def test_it_is_lifted_with_a_reason_and_its_deadline_then_concerns_nobody():
    walk = begun()
    assert walk.refused(do.LiftDuty("melding", " "), CARER) == ("reason-needed",)
    assert names(walk.do(do.LiftDuty("melding", "Gjeld eit anna barn"), CARER)) == ["DutyLifted", "DeadlineEnded"]
    assert duty(walk) == "gjort"


def test_the_family_neither_ends_a_duty_nor_sees_that_there_is_one():
    walk = begun()
    assert walk.refused(do.LiftDuty("melding", "Vil ikkje"), MOTHER) == ("staff-only",)
    assert walk.refused(do.FinishDuty("melding"), MOTHER) == ("staff-only",)
    assert view(FLOW, walk.log, "mor").case.duties == {}
    assert view(FLOW, walk.log, "ola").case.duties["melding"].status == "går"


def test_it_begins_again_when_its_condition_has_been_away_and_come_back():
    walk = begun()
    walk.do(do.FinishDuty("melding"), CARER)
    assert names(walk.do(NO)) == ["FactRecorded", "DutyRested"]
    assert duty(walk) == "kvil"
    assert names(walk.do(YES)) == ["FactRecorded", "DutyBegan", "DeadlineStarted"]
    assert (walk.case.duties["melding"].round, list(walk.case.deadlines)) == (2, ["plikt/melding@1", "plikt/melding@2"])


def test_while_it_is_done_and_still_asked_for_it_does_not_begin_again():
    walk = begun()
    walk.do(do.FinishDuty("melding"), CARER)
    assert names(walk.do(YES)) == ["FactRecorded"]


def test_closing_ends_no_duty_and_its_deadline_is_missed_in_a_closed_case():
    walk = begun()
    walk.do(do.Choose(outcome="slutt"))
    assert (walk.case.phase, duty(walk)) == ("closed", "går")
    walk.now = "2026-10-01T08:00:00.000Z"
    assert names(walk.do(do.Tick())) == ["DeadlineMissed"]
    assert names(walk.do(do.FinishDuty("melding"), HEAD)) == ["DutyDone"]


def test_no_duty_begins_in_a_closed_case():
    walk = opened(FLOW)
    walk.do(NO)
    number = walk.case.facts["uro"].number
    walk.do(do.Choose(outcome="slutt"))
    assert names(walk.do(do.Correct(number, "Skreiv feil", True))) == ["FactCorrected"]


def test_a_form_that_the_duty_asks_for_is_filled_in_after_it_began():
    walk = opened(flow_of("\nplikt:\n  melding: {tittel: Meld, vilkår: uro, ansvar: rektor, skjema: referat}\n"))
    walk.do(do.MakeDocument(tool="referat"))
    walk.do(YES)
    assert walk.refused(do.FinishDuty("melding"), HEAD) == ("duty-needs-form",)
    walk.do(do.MakeDocument(tool="referat"))
    walk.do(do.FinishDuty("melding"), HEAD)
    assert duty(walk) == "gjort"


def test_a_document_withdrawn_is_not_made():
    walk = opened(flow_of("\nplikt:\n  melding: {tittel: Meld, vilkår: uro, ansvar: rektor, skjema: referat}\n"))
    walk.do(YES)
    walk.do(do.MakeDocument(tool="referat"))
    walk.do(do.Correct(walk.case.number, "Feil barn"))
    assert walk.refused(do.FinishDuty("melding"), HEAD) == ("duty-needs-form",)


def parted(*parts):
    """A guide whose duty asks for a form with one field in each part (None: in no part)."""
    fields = [
        f"      f{number}: {{tittel: Felt{f', del: {part}' if part else ''}}}" for number, part in enumerate(parts)
    ]
    tool = "\n".join(["  plan:", "    tittel: Plan", "    felt:", *fields, ""])
    return flow_of("\nplikt:\n  melding: {tittel: Meld, vilkår: uro, ansvar: rektor, skjema: plan}\n", tools=tool)


@pytest.mark.parametrize(("made", "done"), [(("A",), False), (("A", "B"), True), (("",), True), (("B", ""), True)])
def test_a_form_in_parts_is_filled_when_all_parts_are_or_all_at_once(made, done):
    walk = opened(parted("A", "B"))
    walk.do(YES)
    for part in made:
        walk.do(do.MakeDocument(tool="plan", part=part))
    walk.try_(do.FinishDuty("melding"), HEAD)
    assert (duty(walk) == "gjort") is done


def test_parts_alone_do_not_fill_a_form_with_a_field_outside_them():
    walk = opened(parted("A", None))
    walk.do(YES)
    walk.do(do.MakeDocument(tool="plan", part="A"))
    assert walk.refused(do.FinishDuty("melding"), HEAD) == ("duty-needs-form",)
    walk.do(do.MakeDocument(tool="plan"))
    walk.do(do.FinishDuty("melding"), HEAD)


def test_a_closed_case_takes_what_a_duty_still_asks_for_and_no_other_document():
    walk = opened(parted("A", "B"))
    walk.do(YES)
    walk.do(do.Choose(outcome="slutt"))
    assert walk.refused(do.MakeDocument(tool="referat")) == ("closed",)
    walk.do(do.MakeDocument(tool="plan"))
    walk.do(do.FinishDuty("melding"), HEAD)
    assert walk.refused(do.MakeDocument(tool="plan")) == ("closed",)


# --- time ---------------------------------------------------------------------------------------------------------

OLD = flow_of(
    "\nplikt:\n  sjå: {tittel: Sjå, vilkår: dagar-sidan(dagen) >= 14, ansvar: rektor, frist: {tid: 7 dagar}}\n"
)


def test_a_duty_of_so_many_days_begins_on_its_day_whenever_somebody_looks():
    walk = opened(OLD)
    walk.do(do.Answer(fact="dagen", value="2026-08-25"))
    late, early = (Walk(flow=OLD) for _ in range(2))
    for other, moments in ((late, []), (early, ["2026-09-08T06:00:00.000Z", "2026-09-12T06:00:00.000Z"])):
        other.case, other.log = walk.case, list(walk.log)
        for now in (*moments, "2026-09-20T06:00:00.000Z"):
            other.now = now
            other.do(do.Tick())
    assert late.case == early.case
    began = next(each for each in late.log if isinstance(each.event, DutyBegan))
    assert (began.at, began.noticed) == ("2026-09-07T22:00:00.000Z", "2026-09-20T06:00:00.000Z")
    assert late.case.deadlines["plikt/sjå@1"].last_day == "2026-09-15"


def test_a_duty_of_an_age_begins_on_the_birthday():
    flow = flow_of("\nplikt:\n  spør: {tittel: Spør, vilkår: alder >= 15, ansvar: rektor}\n")
    walk = opened(flow, births={"kim": "2011-09-10"})
    walk.now = "2026-12-01T08:00:00.000Z"
    walk.do(do.Tick())
    assert walk.case.duties["spør"].at == "2026-09-09T22:00:00.000Z"


def test_what_is_noticed_to_be_overdue_does_not_take_the_case_back_in_time():
    duty_of_days = "\nplikt:\n  sjå: {tittel: Sjå, vilkår: dagar-sidan(dagen) >= 14, ansvar: rektor}\n"
    walk = opened(flow_of(duty_of_days, step="frist: {tid: 1 dagar, frå: dagen}"))
    walk.do(do.Answer(fact="dagen", value="2026-08-01"))
    walk.do(do.FinishDuty("sjå"), HEAD)
    number = walk.case.facts["dagen"].number
    walk.do(do.Correct(number, "Skreiv feil", "2026-08-02"))
    assert walk.case.duties["sjå"].round == 1


# --- another edition ------------------------------------------------------------------------------------------


def test_a_duty_that_the_edition_in_force_no_longer_has_goes_on_until_a_leader_ends_it():
    walk = begun()
    walk.do(do.Choose(outcome="slutt"))
    walk.flow = flow_of()
    walk.do(do.Reopen(reason="Ny uro"), HEAD)
    assert walk.case.deadlines["plikt/melding@1"].status == "går"
    assert walk.refused(do.FinishDuty("melding"), OTHER_TEACHER) == ("duty-of-others",)
    assert names(walk.do(do.FinishDuty("melding"), HEAD)) == ["DutyDone", "DeadlineMet"]
    assert walk.refused(do.FinishDuty("ukjend"), TEACHER) == ("unknown-duty",)
