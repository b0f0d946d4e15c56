"""Commands about the case as a whole: opening with answers, reporters, whom it is about, which service has it."""

import pytest
from beside_guides import (
    ADVISER,
    CARER,
    EVERYONE,
    FATHER,
    HEAD,
    MOTHER,
    NEIGHBOUR,
    OTHER_TEACHER,
    STEPS,
    TEACHER,
    flow_of,
    names,
    opened,
    share,
)
from support import Walk

from bti_engine.engine.context import Context
from bti_engine.engine.moving import raise_alert
from bti_engine.engine.options import options
from bti_engine.engine.rights import may_act, may_know
from bti_engine.engine.view import view, view_track
from bti_engine.model import commands as do
from bti_engine.model.commands import Actor, Participant
from bti_engine.model.events import CaseOpened, SubjectCorrected

VARIANTS = """
variant:
  barnehage: {nivå: {1: {steg: {start: {kven: {ansvar: styrar}, frist: {tid: 3 dagar}}}}}}
"""
FLOW = flow_of(VARIANTS, step="frist: {tid: 10 dagar}")
HEAD_OF_NOTHING = Actor("rita", "rektor")
ALERT = """
varsel:
  vald: {tittel: Vald, tekst: Meld., skjerm: [føresette], opphev: [rektor], steg: {meld: {tittel: Meld}}}
"""


# --- opening with answers ------------------------------------------------------------------------------------------


def asked(*facts):
    return flow_of(step=f"opplysning: [{', '.join(facts)}]")


def test_a_case_is_opened_with_answers_to_what_is_asked_where_it_begins():
    walk = Walk(flow=asked("uro", "behov"))
    walk.do(do.Open(answers={"uro": True, "behov": "lite"}), TEACHER)
    assert {own: each.value for own, each in walk.case.facts.items()} == {"uro": True, "behov": "lite"}


@pytest.mark.parametrize(
    ("answers", "code"), [({"ukjend": True}, "unknown-fact"), ({"uro": True, "behov": "x"}, "wrong-answer")]
)
def test_an_answer_that_cannot_be_opens_no_case(answers, code):
    walk = Walk(flow=asked("uro", "behov"))
    assert walk.refused(do.Open(answers=answers), TEACHER) == (code,)
    assert walk.case.phase == "new"


# --- who only tells of a worry ------------------------------------------------------------------------------------


def told(participants=EVERYONE):
    return opened(FLOW, NEIGHBOUR, participants)


def test_who_tells_of_a_worry_opens_a_case_and_takes_no_part_in_it():
    walk = told()
    assert (walk.case.opener, walk.case.opener_role) == ("nils", "nabo")
    assert not any(person == "nils" for person, _ in walk.case.participants)
    assert view(FLOW, walk.log, "nils").lines == ()
    assert walk.refused(do.Note("Korleis går det?"), NEIGHBOUR) == ("not-participant",)
    assert walk.refused(do.Join("nils", "nabo"), HEAD) == ("reporter-takes-no-part",)
    shown = options(FLOW, walk.case, walk.context, NEIGHBOUR)
    assert [(each.id, each.yours) for each in shown] == [("heim", False)]


def test_the_worry_may_be_told_with_answers():
    walk = Walk(flow=asked("uro"))
    walk.do(do.Open(answers={"uro": True}), NEIGHBOUR)
    assert walk.case.facts["uro"].value is True


def test_nobody_else_is_put_into_a_case_to_tell_only():
    walk = Walk(flow=FLOW)
    assert walk.refused(do.Open(participants=(Participant("x", "nabo"),)), TEACHER) == ("reporter-takes-no-part",)


def test_who_told_of_a_worry_sees_the_case_only_in_another_role():
    walk = told()
    walk.do(do.Join("nils", "lærar", "skule"), HEAD)
    assert view(FLOW, walk.log, "nils").lines


def track_of(reporter, **world):
    flow = flow_of(ALERT)
    context = Context("2026-09-01T07:00:00.000Z", edition=("døme", "f", "t"), **world)
    return flow, raise_alert(flow, do.RaiseAlert("vald"), reporter, context)


def test_who_tells_by_an_alert_sees_nothing_of_it_afterwards():
    flow, raised = track_of(NEIGHBOUR)
    tracks = flow.tracks["vald"]
    assert not may_know(tracks, raised.case, None, frozenset(), "nils", "nabo")
    assert not may_act(tracks, raised.case, None, NEIGHBOUR)
    walk = Walk(flow=tracks)
    walk.case = raised.case
    assert walk.refused(do.Choose(outcome="neste"), NEIGHBOUR) == ("not-participant",)
    walk.do(do.Choose(outcome="neste"), TEACHER)


def test_a_teacher_who_raised_an_alert_sees_it():
    _, raised = track_of(TEACHER)
    assert view_track(raised.case, None, raised.events, "per").lines


def test_a_reporter_who_is_staff_in_the_case_knows_of_its_alert():
    case = opened(flow_of(ALERT)).case
    flow, raised = track_of(Actor("ola", "nabo"), beside=case)
    assert may_know(flow.tracks["vald"], raised.case, case, frozenset(), "ola", "nabo")
    assert not may_know(flow.tracks["vald"], raised.case, case, frozenset({"ola"}), "ola", "nabo")


# --- the service that has it --------------------------------------------------------------------------------------


def test_a_case_follows_the_variant_of_the_service_that_opens_it():
    walk = opened(FLOW, CARER, participants=())
    assert (walk.case.service, walk.case.variant) == ("barnehage", "barnehage")
    assert walk.case.deadlines["1/start#0@1"].last_day == "2026-09-04"
    assert opened(FLOW, TEACHER).case.variant == ""


@pytest.mark.parametrize("opener", [MOTHER, NEIGHBOUR])
def test_what_no_service_opened_is_the_first_services_that_takes_part(opener):
    first = (Participant("bea", "styrar", "barnehage"), Participant("per", "lærar", "skule"))
    walk = opened(FLOW, opener, participants=first)
    assert (walk.case.service, walk.case.variant) == ("barnehage", "barnehage")


def test_what_no_service_opened_follows_the_variant_of_the_first_that_joins():
    walk = opened(FLOW, MOTHER, participants=(Participant("rita", "rektor"),))
    assert walk.case.service == ""
    walk.do(do.Involve("barnehage"), HEAD_OF_NOTHING)
    walk.do(do.Join("bea", "styrar", "barnehage"), HEAD_OF_NOTHING)
    assert (walk.case.service, walk.case.variant, walk.case.services) == ("barnehage", "barnehage", {})
    assert options(FLOW, walk.case, walk.context)[0].who == ("styrar",)


def test_the_service_that_a_case_came_to_is_not_counted_as_another():
    walk = opened(FLOW, MOTHER, participants=(Participant("rita", "rektor"),))
    walk.do(do.Involve("skule", law="lova", reason="Plikt"), HEAD_OF_NOTHING)
    walk.do(do.Join("per", "lærar", "skule"), HEAD_OF_NOTHING)
    assert (walk.case.service, walk.case.services) == ("skule", {})


def shared(**world):
    walk = opened(FLOW, **world)
    walk.do(do.Involve("barnehage"))
    share(walk, "barnehage")
    return walk


def test_a_case_is_handed_over_to_a_service_that_is_with_us_and_stays_where_it_is():
    walk = shared()
    walk.do(do.Answer(fact="uro", value=True))
    walk.do(do.HandOver("barnehage"))
    case = walk.case
    assert (case.service, case.variant, case.place, case.services) == ("barnehage", "barnehage", "1/start", {})
    assert case.facts["uro"].value is True
    assert options(FLOW, case, walk.context)[0].who == ("styrar",)


def test_it_is_not_handed_over_without_consent():
    walk = opened(FLOW)
    assert walk.refused(do.HandOver("barnehage")) == ("service-outside",)
    walk.do(do.Involve("barnehage"))
    assert walk.refused(do.HandOver("barnehage")) == ("service-outside",)
    share(walk, "barnehage", giver=("mor",))
    assert walk.refused(do.HandOver("barnehage")) == ("service-outside",)
    assert walk.refused(do.HandOver("ukjend")) == ("unknown-service",)
    assert walk.refused(do.HandOver("skule")) == ("has-case-already",)


def test_whoever_had_it_sees_and_does_nothing_more_and_whoever_gets_it_goes_on():
    walk = shared()
    walk.do(do.HandOver("barnehage"))
    assert view(FLOW, walk.log, "ola").lines == ()
    assert walk.refused(do.Note("Hei"), OTHER_TEACHER) == ("service-outside",)
    assert walk.refused(do.HandOver("skule"), HEAD) == ("service-outside",)
    walk.do(do.Note("Hei"), CARER)
    assert view(FLOW, walk.log, "mor").lines


def test_the_holder_of_the_baton_or_a_leader_hands_over_and_the_baton_goes_first():
    walk = shared()
    walk.do(do.AppointBaton("per"))
    assert walk.refused(do.HandOver("barnehage"), OTHER_TEACHER) == ("not-holder",)
    assert walk.refused(do.HandOver("barnehage")) == ("baton-first",)
    walk.do(do.OfferBaton("bea"))
    walk.do(do.AcceptBaton(), CARER)
    walk.do(do.HandOver("barnehage"), CARER)
    assert walk.case.service == "barnehage"


def test_the_family_hands_nothing_over():
    assert shared().refused(do.HandOver("barnehage"), MOTHER) == ("staff-only",)


def test_a_case_of_no_service_is_handed_to_the_first():
    walk = opened(FLOW, MOTHER, participants=(Participant("rita", "rektor"),))
    walk.do(do.AppointBaton("rita"), HEAD_OF_NOTHING)
    walk.do(do.HandOver("barnehage"), HEAD_OF_NOTHING)
    assert walk.case.service == "barnehage"


def test_a_case_that_has_stopped_is_not_handed_over():
    text = STEPS.replace("    start: ja\n", "    start: ja\n    så-lenge: {krav: samtykke(loggen)}\n")
    walk = opened(flow_of(text, VARIANTS.replace(", frist: {tid: 3 dagar}", "")))
    assert walk.case.stopped
    walk.do(do.Involve("barnehage", law="lova", reason="Plikt"))
    assert walk.refused(do.HandOver("barnehage")) == ("stopped",)


def test_consent_taken_back_after_it_was_handed_over_shuts_nobody_out_of_their_own_case():
    walk = shared()
    walk.do(do.HandOver("barnehage"))
    walk.do(do.Consent("deling", "mor", "trekt", service="barnehage"), MOTHER)
    walk.do(do.Note("Vi held fram"), CARER)


def test_a_case_taken_up_again_follows_the_variant_of_its_service_in_the_edition_in_force():
    walk = opened(FLOW, CARER, participants=EVERYONE)
    walk.do(do.Choose(outcome="slutt"), CARER)
    renamed = VARIANTS.replace("  barnehage: {", "  dei-små: {teneste: barnehage, ")
    walk.flow = flow_of(renamed, step="frist: {tid: 10 dagar}")
    walk.do(do.Reopen(reason="Ny uro"), CARER)
    assert walk.case.variant == "dei-små"
    assert options(walk.flow, walk.case, walk.context)[0].who == ("styrar",)


# --- whom it is about ----------------------------------------------------------------------------------------------


def test_whom_a_case_is_about_may_be_said_later_and_by_staff_only():
    walk = Walk(flow=FLOW)
    walk.do(do.Open(participants=EVERYONE), TEACHER)
    assert walk.refused(do.NameSubject("kim"), MOTHER) == ("staff-only",)
    assert names(walk.do(do.NameSubject("kim"))) == ["SubjectNamed"]
    assert walk.refused(do.NameSubject("kim")) == ("same-subject",)
    assert walk.refused(do.NameSubject("")) == ("person-needed",)


def corrected():
    walk = shared()
    walk.do(do.Contact("føresette"))
    walk.do(do.MakeDocument(tool="referat", title="Om Kim"))
    walk.do(do.Answer(fact="uro", value=True))
    walk.do(do.Choose(outcome="vidare", reason="Mor til Kim sa ja"))
    assert walk.refused(do.NameSubject("tim")) == ("reason-needed",)
    walk.do(do.NameSubject("tim", "Feil barn: Kim og ikkje Tim"))
    return walk


def test_a_case_on_the_wrong_person_loses_what_was_about_that_one():
    walk = corrected()
    case = walk.case
    assert (case.subject, case.place) == ("tim", "1/vurder")
    assert (case.consents, case.contacts) == ({}, {})
    assert case.services["barnehage"].status == "tiltenkt"
    assert not any(role == "føresette" for _, role in case.participants)


def test_the_family_of_the_wrong_person_sees_and_does_nothing_more():
    walk = corrected()
    for actor in (MOTHER, FATHER):
        assert view(FLOW, walk.log, actor.person).lines == ()
        assert walk.refused(do.Choose(outcome="heim"), actor) == ("not-participant",)
        assert walk.refused(do.Consent("deling", actor.person, "gitt", service="barnehage"), actor) == (
            "not-participant",
        )


def test_the_right_family_sees_where_the_case_is_and_nothing_of_the_other_child():
    walk = corrected()
    walk.do(do.Join("tims-mor", "føresette"))
    walk.do(do.Answer(fact="behov", value="lite"))
    seen = view(FLOW, walk.log, "tims-mor")
    assert (seen.case.subject, seen.case.place) == ("tim", "1/vurder")
    assert list(seen.case.facts) == ["behov"]
    assert (seen.case.documents, seen.case.contacts, seen.case.consents) == ({}, {}, {})
    told = repr(seen)
    for word in ("kim", "Kim", "'mor'", "'far'"):
        assert word not in told
    assert [line.number for line in seen.lines] == list(range(1, len(seen.lines) + 1))


def test_staff_see_all_of_it():
    walk = corrected()
    events = [line.event for line in view(FLOW, walk.log, "ola").lines]
    assert any(isinstance(each, SubjectCorrected) for each in events)
    assert next(each for each in events if isinstance(each, CaseOpened)).subject == "kim"


def test_a_parent_of_both_children_takes_part_again():
    walk = corrected()
    walk.do(do.Join("mor", "føresette"))
    walk.do(do.Consent("deling", "mor", "gitt", service="barnehage"), MOTHER)
    assert walk.case.services["barnehage"].status == "med"


def test_an_adviser_who_is_not_with_us_names_nobody():
    assert opened(FLOW).refused(do.NameSubject("tim", "x"), ADVISER) == ("service-outside",)
