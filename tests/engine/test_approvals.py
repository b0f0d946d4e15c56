"""Approvals: another person's yes to an outcome, in one visit, on what it rests on."""

import pytest
from beside_guides import ADVISER, CARER, HEAD, MOTHER, OTHER_TEACHER, TEACHER, flow_of, names, opened, share

from bti_engine.engine.openings import openings
from bti_engine.engine.options import options
from bti_engine.engine.view import view
from bti_engine.model import commands as do
from bti_engine.model.commands import Actor
from bti_engine.model.events import Approved

STEPS = """
nivå:
  1:
    tittel: Tiltak
    start: ja
    steg:
      start:
        tittel: Start
        utfall:
          vidare: {vilkår: uro, krav: dokument(referat her), godkjenning: [rektor, styrar], til: neste}
          råd: {vilkår: uro, godkjenning: rektor, til: råd}
          heilt-ope: {til: neste}
          om-att: {til: her}
          slutt: {til: avslutta}
      vurder:
        tittel: Vurder
        utfall:
          att: {til: start}
          slutt: {til: avslutta}
arena:
  råd:
    tittel: Råd
    teneste: ppt
    anonymt: kan
    steg:
      spør:
        tittel: Spør
        utfall:
          attende: {til: tilbake}
          rett-vidare: {vilkår: godkjend(1/start/vidare), til: 1/vurder}
"""
FLOW = flow_of(STEPS)


def ready(flow=FLOW, **world):
    walk = opened(flow, **world)
    walk.do(do.Answer(fact="uro", value=True))
    walk.do(do.MakeDocument(tool="referat"))
    return walk


def approved(**world):
    walk = ready(**world)
    walk.do(do.Approve(outcome="vidare"), HEAD)
    return walk


def status(walk, outcome="vidare", actor=None):
    shown = options(walk.flow, walk.case, walk.context, actor)
    return next((each.status, each.yours) for each in shown if each.id == outcome)


def test_an_outcome_that_waits_for_a_yes_is_missing_it_and_opens_with_it():
    walk = ready()
    assert status(walk) == ("missing", True)
    assert walk.refused(do.Choose(outcome="vidare")) == ("requirement",)
    walk.do(do.Approve(outcome="vidare"), HEAD)
    assert status(walk) == ("open", True)
    walk.do(do.Choose(outcome="vidare"))
    assert walk.case.place == "1/vurder"


def test_the_smallest_opening_names_who_may_approve():
    walk = ready()
    (needs,) = openings(walk.flow, walk.case, walk.context, "vidare").sets
    assert [(need.variable, need.by) for need in needs] == [("godkjend(1/start/vidare)@1/start", ("rektor", "styrar"))]


def test_only_a_role_that_the_guide_names_approves_and_only_what_waits_for_it():
    walk = ready()
    assert walk.refused(do.Approve(outcome="vidare"), OTHER_TEACHER) == ("not-approver",)
    assert walk.refused(do.Approve(outcome="heilt-ope"), HEAD) == ("nothing-to-approve",)
    assert walk.refused(do.Approve(outcome="finst-ikkje"), HEAD) == ("nothing-to-approve",)


def test_all_else_is_there_before_somebody_approves():
    walk = opened(FLOW)
    assert walk.refused(do.Approve(outcome="vidare"), HEAD)[0] == "not-ready"
    walk.do(do.Answer(fact="uro", value=True))
    assert walk.refused(do.Approve(outcome="vidare"), HEAD) == ("not-ready", "requirement")


def test_nobody_chooses_what_they_have_approved_whatever_role_they_act_in():
    walk = ready()
    walk.do(do.Join("rita", "lærar", "skule"), HEAD)
    walk.do(do.Approve(outcome="vidare"), HEAD)
    as_teacher = Actor("rita", "lærar", "skule")
    for actor in (HEAD, as_teacher):
        assert walk.refused(do.Choose(outcome="vidare"), actor) == ("approver-chooses",)
        assert status(walk, actor=actor) == ("open", False)
    assert status(walk, actor=TEACHER) == ("open", True)


def test_one_yes_is_enough_and_is_given_once():
    walk = approved()
    walk.do(do.Join("stig", "styrar", "skule"))
    assert walk.refused(do.Approve(outcome="vidare"), Actor("stig", "styrar", "skule")) == ("approved-already",)


def test_who_takes_part_for_a_service_that_is_not_with_us_does_not_approve():
    walk = ready()
    assert walk.refused(do.Approve(outcome="vidare"), CARER) == ("service-outside",)
    walk.do(do.Involve("barnehage"))
    share(walk, "barnehage")
    walk.do(do.Approve(outcome="vidare"), CARER)


@pytest.mark.parametrize(
    "change",
    [
        lambda walk: walk.do(do.Answer(fact="uro", value=False)),
        lambda walk: walk.do(do.Correct(walk.case.facts["uro"].number, "Skreiv feil", False)),
        lambda walk: walk.do(do.Correct(walk.case.documents["1"].number, "Feil barn")),
    ],
)
def test_it_lapses_when_what_the_outcome_rests_on_changes(change):
    walk = approved()
    assert "ApprovalLapsed" in names(change(walk))
    assert walk.case.approvals == {}


def test_it_stays_when_something_else_changes():
    walk = approved()
    walk.do(do.Answer(fact="behov", value="lite"))
    walk.do(do.Answer(fact="uro", value=True))
    walk.do(do.MakeDocument(tool="referat"))
    assert status(walk) == ("open", True)


def test_it_belongs_to_one_visit():
    walk = approved()
    walk.do(do.Choose(outcome="om-att"))
    walk.do(do.MakeDocument(tool="referat"))
    assert status(walk) == ("missing", True)


def test_it_does_not_come_back_with_a_case_that_is_taken_up_again():
    walk = approved()
    walk.do(do.Choose(outcome="slutt"))
    walk.do(do.Reopen(reason="Ny uro"), HEAD)
    assert walk.case.approvals == {}


def test_an_outcome_with_and_without_names_is_approved_as_one():
    walk = ready()
    assert names(walk.do(do.Approve(outcome="råd"), HEAD)) == ["Approved"]
    assert walk.refused(do.Choose(outcome="råd")) == ("requirement",)
    walk.do(do.Choose(outcome="råd", anonymous=True))
    assert walk.case.place == "råd/spør"


def test_a_yes_to_a_trip_that_takes_no_names_lapses_as_others_do():
    walk = ready(flow_of(STEPS.replace("anonymt: kan", "anonymt: alltid")))
    walk.do(do.Approve(outcome="råd"), HEAD)
    assert "ApprovalLapsed" in names(walk.do(do.Answer(fact="uro", value=False)))


def test_a_yes_that_waits_during_a_trip_lapses_there_too():
    walk = approved()
    walk.do(do.Approve(outcome="råd"), HEAD)
    walk.do(do.Choose(outcome="råd", anonymous=True))
    assert status(walk, "rett-vidare")[0] == "open"
    assert "ApprovalLapsed" in names(walk.do(do.Answer(fact="uro", value=False)))
    assert status(walk, "rett-vidare")[0] == "not-applicable"


def test_time_that_changes_what_an_outcome_reads_lets_the_yes_lapse_on_that_day():
    text = STEPS.replace("vilkår: uro, krav: dokument(referat her)", "vilkår: dagar-sidan(dagen) <= 10")
    walk = opened(flow_of(text))
    walk.do(do.Answer(fact="dagen", value="2026-08-31"))
    walk.do(do.Approve(outcome="vidare"), HEAD)
    walk.now = "2026-10-01T08:00:00.000Z"
    lapsed = walk.do(do.Tick()).events[0]
    assert (type(lapsed.event).__name__, lapsed.at) == ("ApprovalLapsed", "2026-09-10T22:00:00.000Z")


def test_the_family_approves_where_the_guide_says_so_and_sees_no_other_approval():
    walk = ready(flow_of(STEPS.replace("[rektor, styrar]", "føresette")))
    walk.do(do.Approve(outcome="vidare"), MOTHER)
    assert status(walk) == ("open", True)
    assert view(walk.flow, walk.log, "far").case.approvals == {}
    assert view(walk.flow, walk.log, "ola").case.approvals


def test_answers_that_the_guide_hides_are_in_no_approval_that_is_shown():
    flow = flow_of(STEPS, "\ntilgang: {opplysning: leiarar}\n")
    walk = ready(flow)
    walk.do(do.Approve(outcome="vidare"), HEAD)
    reads = {
        person: [line.event.reads for line in view(flow, walk.log, person).lines if isinstance(line.event, Approved)]
        for person in ("rita", "ola", "pia")
    }
    assert "uro=True" in reads["rita"][0]
    assert reads["ola"] == [""]
    assert reads["pia"] == []


def test_an_adviser_of_a_body_that_is_visited_without_names_does_not_approve():
    walk = ready(flow_of(STEPS.replace("rett-vidare: {", "rett-vidare: {godkjenning: lærar, ")))
    walk.do(do.Approve(outcome="råd"), HEAD)
    walk.do(do.Choose(outcome="råd", anonymous=True))
    assert walk.refused(do.Approve(outcome="rett-vidare"), ADVISER) == ("service-outside",)
