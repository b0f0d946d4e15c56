"""Trips to a body without names: nothing is shared, nobody is named, and nobody stays after."""

from beside_guides import ADVISER, EVERYONE, HEAD, MOTHER, flow_of, names, opened, share

from bti_engine.engine.options import options
from bti_engine.engine.view import view
from bti_engine.model import commands as do

BODIES = """
nivå:
  1:
    tittel: Tiltak
    start: ja
    steg:
      start:
        tittel: Start
        utfall:
          team: {til: team}
          råd: {til: råd}
          namn: {til: namn}
          slutt: {til: avslutta}
      vurder: {tittel: Vurder, utfall: {slutt: {til: avslutta}}}
arena:
  team:
    tittel: Team
    teneste: ppt
    anonymt: kan
    steg:
      spør:
        tittel: Spør
        utfall:
          attende: {til: tilbake}
          anonymt-enno: {vilkår: anonym, til: svar}
          ut: {til: 1/vurder}
          inn: {til: namn}
      svar: {tittel: Svar, utfall: {attende: {til: tilbake}}}
  råd:
    tittel: Råd
    teneste: [ppt, barnehage]
    anonymt: alltid
    steg: {spør: {tittel: Spør, utfall: {attende: {til: tilbake}, lukk: {til: avslutta}}}}
  namn:
    tittel: Med namn
    teneste: barnehage
    steg: {spør: {tittel: Spør, utfall: {attende: {til: tilbake}}}}
"""
FLOW = flow_of(BODIES)
WITHOUT = do.Choose(outcome="team", anonymous=True)


def away(command=WITHOUT):
    walk = opened(FLOW)
    walk.do(command)
    return walk


def ways(walk, outcome):
    shown = options(FLOW, walk.case, walk.context)
    return [(each.anonymous, each.status) for each in shown if each.id == outcome]


def test_a_body_that_takes_both_is_two_ways_and_one_that_takes_no_names_is_one():
    walk = opened(FLOW)
    assert ways(walk, "team") == [(False, "missing"), (True, "open")]
    assert ways(walk, "råd") == [(True, "open")]
    assert ways(walk, "namn") == [(False, "missing")]


def test_without_names_is_something_that_somebody_says():
    walk = opened(FLOW)
    assert walk.refused(do.Choose(outcome="team")) == ("requirement",)
    walk.do(WITHOUT)
    assert walk.case.stack[-1].anonymous


def test_where_no_names_are_taken_it_need_not_be_said_and_elsewhere_it_cannot_be():
    walk = opened(FLOW)
    assert walk.refused(do.Choose(outcome="namn", anonymous=True)) == ("not-anonymous",)
    assert walk.refused(do.Choose(outcome="slutt", anonymous=True)) == ("not-anonymous",)
    walk.do(do.Choose(outcome="råd"))
    assert walk.case.stack[-1].anonymous


def test_the_members_are_with_us_for_the_trip_only():
    walk = away()
    assert (walk.case.services["ppt"].status, walk.case.services["ppt"].basis) == ("med", "anonymous")
    assert names(walk.do(do.Choose(outcome="attende"))) == ["Moved", "ServiceReleased"]
    assert walk.case.services == {}


def test_they_leave_by_whatever_way_the_case_leaves():
    walk = away()
    walk.do(do.Choose(outcome="ut"))
    assert (walk.case.place, walk.case.services) == ("1/vurder", {})
    walk = away(do.Choose(outcome="råd"))
    walk.do(do.Choose(outcome="lukk"))
    assert (walk.case.phase, walk.case.services) == ("closed", {})


def test_nobody_of_theirs_sees_or_does_anything():
    walk = away()
    assert view(FLOW, walk.log, "pia").lines == ()
    assert walk.refused(do.Note("Eg kjenner denne guten"), ADVISER) == ("service-outside",)
    assert walk.refused(do.HoldMeeting(kind="samråd", present=("pia",))) == ("service-outside",)
    assert walk.refused(do.PlanMeeting(kind="samråd", on="2026-10-01", invited=("pia",))) == ("service-outside",)
    assert walk.refused(do.AddMeasure("", "Tiltak", "per", "2026-10-01", "ppt")) == ("service-outside",)
    assert walk.refused(do.HandOver("ppt")) == ("service-outside",)
    assert walk.refused(do.AppointBaton("pia")) == ("service-outside",)
    walk.do(do.HoldMeeting(kind="samråd", services=("ppt",)))


def test_that_the_trip_is_without_names_holds_in_all_of_the_body():
    walk = away()
    walk.do(do.Choose(outcome="anonymt-enno"))
    assert walk.case.services["ppt"].basis == "anonymous"
    walk.do(do.Choose(outcome="attende"))
    assert walk.case.place == "1/start"


def test_from_a_body_without_names_the_next_one_still_asks_for_consent():
    walk = away()
    assert walk.refused(do.Choose(outcome="inn")) == ("requirement",)
    share(walk, "barnehage")
    walk.do(do.Choose(outcome="inn"))
    assert walk.case.services["barnehage"].basis == "arena"
    assert walk.case.services["ppt"].basis == "anonymous"
    walk.do(do.Choose(outcome="attende"))
    assert list(walk.case.services) == ["ppt"]


def test_a_service_that_is_with_us_by_name_stays_so():
    walk = opened(FLOW)
    walk.do(do.Involve("ppt"))
    share(walk, "ppt")
    walk.do(WITHOUT)
    assert walk.case.services["ppt"].basis == "consent"
    walk.do(do.Choose(outcome="attende"))
    assert walk.case.services["ppt"].status == "med"


def test_a_service_that_is_wanted_is_wanted_again_after_the_trip():
    walk = opened(FLOW)
    walk.do(do.Involve("ppt"))
    walk.do(WITHOUT)
    assert names(walk.do(do.Choose(outcome="attende"))) == ["Moved", "ServiceHeldBack"]
    assert walk.case.services["ppt"].status == "tiltenkt"


def test_a_service_can_be_wanted_during_the_trip_and_is_then_asked_in_after_it():
    walk = away()
    walk.do(do.Involve("ppt"))
    assert walk.case.services["ppt"].basis == "anonymous"
    share(walk, "ppt")
    walk.do(do.Choose(outcome="attende"))
    assert walk.case.services["ppt"].basis == "consent"


def test_a_trip_without_names_needs_no_open_log_and_one_with_names_does():
    flow = flow_of(BODIES, "\nlogg: {form: digital, krav: samtykke(loggen)}\n")
    walk = opened(flow)
    share(walk, "ppt")
    assert walk.refused(do.Choose(outcome="team")) == ("requirement",)
    walk.do(WITHOUT)
    walk.do(do.Choose(outcome="attende"))
    for person in ("mor", "far"):
        walk.do(do.Consent("loggen", person, "gitt"))
    walk.do(do.Choose(outcome="team"))
    assert walk.case.services["ppt"].basis == "arena"


def test_the_log_that_shuts_during_a_trip_with_names_ends_the_trip():
    flow = flow_of(BODIES, "\nlogg: {form: digital, krav: samtykke(loggen)}\n")
    walk = opened(flow)
    share(walk, "ppt")
    for person in ("mor", "far"):
        walk.do(do.Consent("loggen", person, "gitt"))
    walk.do(do.Choose(outcome="team"))
    walk.do(do.Consent("loggen", "mor", "trekt"), MOTHER)
    assert (walk.case.place, walk.case.stack, walk.case.services) == ("1/start", (), {})


def test_consent_that_is_withdrawn_during_a_trip_with_names_ends_the_trip():
    walk = opened(FLOW)
    share(walk, "ppt")
    visit = walk.case.visit
    walk.do(do.Choose(outcome="team"))
    assert names(walk.do(do.Consent("deling", "mor", "trekt", "ppt"), MOTHER))[-2:] == ["ServiceReleased", "Moved"]
    assert (walk.case.place, walk.case.visit, walk.case.services) == ("1/start", visit, {})


def test_a_trip_that_ends_so_ends_the_trips_from_there_on():
    walk = opened(FLOW)
    share(walk, "ppt")
    share(walk, "barnehage")
    walk.do(do.Choose(outcome="team"))
    walk.do(do.Choose(outcome="inn"))
    walk.do(do.Consent("deling", "mor", "trekt", "barnehage"), MOTHER)
    assert walk.case.place == "team/spør"
    walk.do(do.Consent("deling", "mor", "gitt", "barnehage"), MOTHER)
    walk.do(do.Choose(outcome="inn"))
    walk.do(do.Consent("deling", "mor", "trekt", "ppt"), MOTHER)
    assert (walk.case.place, walk.case.services) == ("1/start", {})


def test_consent_that_is_withdrawn_does_not_end_a_trip_without_names():
    walk = away()
    share(walk, "ppt")
    walk.do(do.Consent("deling", "mor", "trekt", "ppt"), MOTHER)
    assert walk.case.place == "team/spør"


def test_all_members_of_a_body_need_consent_for_a_trip_with_names():
    walk = opened(flow_of(BODIES.replace("teneste: ppt", "teneste: [ppt, barnehage]")), participants=EVERYONE)
    share(walk, "ppt")
    assert walk.refused(do.Choose(outcome="team")) == ("requirement",)
    share(walk, "barnehage")
    walk.do(do.Choose(outcome="team"), HEAD)
