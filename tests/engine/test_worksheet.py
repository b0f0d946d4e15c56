"""Before the log is open a case is a worksheet: all of it works, few see it, and consent lets no service in."""

import pytest
from beside_guides import (
    CARER,
    EVERYONE,
    FATHER,
    HEAD,
    MOTHER,
    NEIGHBOUR,
    OTHER_TEACHER,
    TEACHER,
    flow_of,
    names,
    opened,
    share,
)
from support import Walk

from bti_engine.engine.options import options
from bti_engine.engine.view import view
from bti_engine.model import commands as do
from bti_engine.model.commands import Actor, Participant

LOG = "\nlogg: {form: digital, krav: samtykke(loggen)}\n"
FLOW = flow_of(LOG)
EVERYBODY = ("per", "ola", "rita", "mor", "far", "bea", "pia")


def yes(walk, *persons, answer="gitt"):
    for person in persons:
        walk.do(do.Consent("loggen", person, answer))


def seeing(walk):
    return {person for person in EVERYBODY if view(walk.flow, walk.log, person).lines}


def shown(walk, actor):
    return [each.id for each in options(walk.flow, walk.case, walk.context, actor)]


# --- when it is one -------------------------------------------------------------------------------------


def test_the_log_opens_when_all_that_it_requires_is_there_and_shuts_when_that_ends():
    walk = opened(FLOW)
    yes(walk, "mor")
    assert not walk.case.log_open
    assert names(walk.do(do.Consent("loggen", "far", "gitt"))) == ["ConsentRecorded", "LogOpened"]
    assert names(walk.do(do.Consent("loggen", "far", "trekt"), FATHER)) == ["ConsentRecorded", "LogShut"]


def test_a_refusal_leaves_it_a_worksheet_in_which_the_keeper_goes_on():
    walk = opened(FLOW)
    yes(walk, "mor", "far", answer="nekta")
    walk.do(do.Note("Vi held fram utan logg"))
    walk.do(do.Choose(outcome="vidare"))
    assert (walk.case.place, walk.case.log_open) == ("1/vurder", False)


@pytest.mark.parametrize("log", ["{form: papir}", "{form: ingen}", "{form: digital}"])
def test_a_guide_whose_log_waits_for_nothing_has_no_worksheet(log):
    walk = opened(flow_of(f"\nlogg: {log}\n"))
    assert seeing(walk) == {"per", "ola", "rita", "mor", "far"}


def test_a_log_that_is_kept_from_a_level_is_a_worksheet_until_the_case_has_been_there():
    levels = """
nivå:
  1:
    tittel: Ein
    start: ja
    steg: {a: {tittel: A, utfall: {opp: {til: nivå 2}}}}
  2:
    tittel: To
    steg: {b: {tittel: B, utfall: {ned: {til: nivå 1}, slutt: {til: avslutta}}}}
"""
    walk = opened(flow_of(levels, "\nlogg: {form: digital, frå: nivå 2}\n"))
    assert not walk.case.log_open
    assert names(walk.do(do.Choose(outcome="opp"))) == ["Moved", "LogOpened"]
    walk.do(do.Choose(outcome="ned"))
    assert walk.case.log_open


def test_a_case_taken_up_again_asks_anew_for_what_the_log_requires():
    walk = opened(FLOW)
    yes(walk, "mor", "far")
    walk.do(do.Choose(outcome="slutt"))
    assert walk.case.log_open
    assert "LogShut" in names(walk.do(do.Reopen(reason="Ny uro")))


# --- who sees it ----------------------------------------------------------------------------------------


def test_it_is_seen_by_whoever_opened_it_and_leaders_and_by_all_when_the_log_opens():
    walk = opened(FLOW)
    assert seeing(walk) == {"per", "rita"}
    yes(walk, "mor", "far")
    assert seeing(walk) == {"per", "ola", "rita", "mor", "far"}
    yes(walk, "mor", answer="trekt")
    assert seeing(walk) == {"per", "rita"}


def test_whoever_holds_the_baton_keeps_it_instead_of_whoever_opened_it():
    walk = opened(FLOW)
    walk.do(do.AppointBaton("per"))
    walk.do(do.OfferBaton("ola"))
    walk.do(do.AcceptBaton(), OTHER_TEACHER)
    assert seeing(walk) == {"ola", "rita"}
    assert walk.refused(do.Note("Hei")) == ("worksheet",)
    walk.do(do.Note("Hei"), OTHER_TEACHER)


def test_a_family_that_opened_its_own_case_goes_on_seeing_it():
    staff = tuple(each for each in EVERYONE if each.person in {"ola", "rita", "far"})
    walk = opened(FLOW, MOTHER, staff)
    assert seeing(walk) == {"mor", "ola", "rita"}
    walk.do(do.AppointBaton("rita"), OTHER_TEACHER)
    assert seeing(walk) == {"mor", "rita"}


def test_who_told_of_a_worry_and_takes_part_later_does_not_keep_it():
    walk = opened(FLOW, NEIGHBOUR)
    walk.do(do.Join("nils", "styrar"), HEAD)
    assert view(FLOW, walk.log, "nils").lines == ()


def test_a_leader_of_a_service_that_is_not_with_us_sees_nothing():
    walk = opened(FLOW, participants=(*EVERYONE, Participant("lisa", "rektor", "ppt")))
    assert view(FLOW, walk.log, "lisa").lines == ()
    assert walk.refused(do.Note("Hei"), Actor("lisa", "rektor", "ppt")) == ("service-outside",)


def test_a_stranger_who_leads_may_step_in():
    walk = opened(FLOW, participants=())
    leader = Actor("leia", "rektor", "skule")
    assert walk.refused(do.Note("Hei"), leader) == ("not-participant",)
    walk.do(do.Join("leia", "rektor", "skule"), leader)
    assert view(FLOW, walk.log, "leia").lines


# --- what those may do who do not see it ----------------------------------------------------------------


@pytest.mark.parametrize(
    "command",
    [
        do.Choose(outcome="vidare"),
        do.Choose(outcome="slutt", reason="Nok no"),
        do.Answer(fact="uro", value=True),
        do.Note("Hei"),
        do.Join("x", "lærar"),
        do.Leave("mor", "føresette"),
        do.Consent("loggen", "mor", "gitt"),
        do.Consent("loggen", "mor", "trekt"),
        do.AppointBaton("ola"),
        do.MakeDocument(tool="referat"),
        do.Correct(1, "Nysgjerrig"),
        do.NameSubject("tim"),
        do.HandOver("barnehage"),
        do.Involve("ppt"),
    ],
)
def test_staff_who_do_not_see_it_are_told_nothing_but_that(command):
    walk = opened(FLOW)
    yes(walk, "mor")
    assert walk.refused(command, OTHER_TEACHER) == ("worksheet",)


def test_whoever_does_not_see_it_says_their_own_word_and_leaves():
    walk = opened(FLOW)
    walk.do(do.Consent("loggen", "mor", "nekta"), MOTHER)
    walk.do(do.Leave("ola", "lærar"), OTHER_TEACHER)
    walk.do(do.Choose(outcome="heim"), FATHER)
    assert walk.case.phase == "closed"


def test_they_are_shown_only_how_to_leave():
    walk = opened(FLOW)
    assert shown(walk, TEACHER) == ["vidare", "slutt", "heim"]
    for actor in (OTHER_TEACHER, MOTHER, CARER, NEIGHBOUR):
        assert shown(walk, actor) == ["heim"]
    mine = [each.yours for actor in (MOTHER, OTHER_TEACHER) for each in options(FLOW, walk.case, walk.context, actor)]
    assert mine == [True, False]


def test_an_outcome_with_the_name_of_the_familys_end_is_not_a_way_in_for_staff():
    steps = """
nivå:
  1:
    tittel: Tiltak
    start: ja
    steg: {start: {tittel: Start, utfall: {heim: {til: avslutta}}}}
"""
    walk = opened(flow_of(steps, LOG))
    assert walk.refused(do.Choose(outcome="heim"), OTHER_TEACHER) == ("worksheet",)
    walk.do(do.Choose(outcome="heim"), MOTHER)
    assert walk.case.end == "heim"


def test_a_closed_worksheet_stays_one():
    walk = opened(FLOW)
    walk.do(do.Choose(outcome="slutt"))
    assert seeing(walk) == {"per", "rita"}
    assert walk.refused(do.Note("Hei"), OTHER_TEACHER) == ("worksheet",)


# --- services -------------------------------------------------------------------------------------------


def test_no_service_is_with_us_by_consent_before_the_log_is_open():
    walk = opened(FLOW)
    walk.do(do.Involve("barnehage"))
    share(walk, "barnehage")
    assert walk.case.services["barnehage"].status == "tiltenkt"
    yes(walk, "mor", "far")
    assert walk.case.services["barnehage"].status == "med"
    yes(walk, "mor", answer="trekt")
    assert walk.case.services["barnehage"].status == "tiltenkt"


def test_a_law_lets_a_service_in_all_the_same():
    walk = opened(FLOW)
    walk.do(do.Involve("barnehage", law="lova", reason="Meldeplikt"))
    assert walk.case.services["barnehage"].basis == "law"
    assert "bea" not in seeing(walk)


def test_a_worksheet_is_not_handed_over_by_consent():
    walk = opened(FLOW)
    walk.do(do.Involve("barnehage"))
    share(walk, "barnehage")
    assert walk.refused(do.HandOver("barnehage")) == ("service-outside",)


def test_what_happens_to_the_log_is_told_with_a_number_of_its_own():
    walk = Walk(flow=FLOW)
    walk.do(do.Open(participants=EVERYONE), TEACHER)
    yes(walk, "mor", "far")
    seen = view(FLOW, walk.log, "mor")
    assert [line.number for line in seen.lines] == list(range(1, len(seen.lines) + 1))
    assert seen.case.log_open
