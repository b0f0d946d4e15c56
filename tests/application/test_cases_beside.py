"""Cases over a store, with what stands beside the flow: nobody is told by a way round what they may not see."""

import pytest
from beside_guides import CARER, EVERYONE, FATHER, HEAD, MOTHER, NEIGHBOUR, OTHER_TEACHER, TEACHER, guide_of
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from random_commands import commands, later_moment, starts
from support import MORNING

from bti_engine.application.answers import Done
from bti_engine.application.cases import Cases
from bti_engine.application.ports import Person
from bti_engine.engine.refusals import Refusal
from bti_engine.errors import NotFound
from bti_engine.flow.compile import compile_guide
from bti_engine.model import commands as do
from bti_engine.stores.memory import MemoryStore
from bti_engine.stores.outside import FixedClock, SeededEntropy

LOG = "\nlogg: {form: digital, krav: samtykke(loggen)}\n"
ALERT = """
varsel:
  vald: {tittel: Vald, tekst: Meld., skjerm: [føresette], opphev: [rektor], steg: {meld: {tittel: Meld}}}
"""
VARIANT = "\nvariant: {barnehage: {nivå: {1: {steg: {start: {kva: Slik gjer vi.}}}}}}\n"


class NoHolidays:
    def red_days(self, first_year, last_year):
        return frozenset()


def cases_of(*parts, clock=None):
    entropy = SeededEntropy("beside")
    cases = Cases(MemoryStore(entropy), NoHolidays(), clock or FixedClock(MORNING), entropy)
    cases.publish(guide_of(*parts))
    return cases


def opened(cases, actor=TEACHER, subject="kim"):
    return cases.open("døme", do.Open(subject=subject, participants=EVERYONE), actor).stream


def ids(options):
    return [each.id for each in options]


# --- worksheets ------------------------------------------------------------------------------------------------------


def test_who_does_not_see_a_worksheet_is_shown_only_how_to_leave():
    cases = cases_of(LOG)
    case = opened(cases)
    assert ids(cases.options(case, TEACHER)) == ["vidare", "slutt", "heim"]
    for actor in (OTHER_TEACHER, MOTHER, CARER):
        (leave,) = cases.options(case, actor)
        assert (leave.id, leave.requires, leave.applies) == ("heim", (), None)
        assert cases.view(case, actor.person).lines == ()


def test_a_family_that_gives_its_consent_sees_the_log_and_counts_its_lines():
    cases = cases_of(LOG)
    case = opened(cases)
    first = cases.do(case, do.Consent("loggen", "mor", "gitt"), MOTHER)
    assert (first.first, first.last) == (1, 0)  # nothing that she sees has happened
    done = cases.do(case, do.Consent("loggen", "far", "gitt"), FATHER)
    assert done.last == len(cases.view(case, "far").lines)
    assert ids(cases.options(case, MOTHER)) == ["vidare", "slutt", "heim"]


def test_a_refusal_tells_whoever_does_not_see_a_worksheet_nothing_of_it():
    cases = cases_of(LOG)
    case = opened(cases)
    cases.do(case, do.AppointBaton("per"), TEACHER)
    for command in (do.Choose(outcome="finst-ikkje"), do.FinishTask("x"), do.AddMeasure("", "x", "per", "2027-01-01")):
        answer = cases.do(case, command, OTHER_TEACHER)
        assert [(reason.code, reason.arguments) for reason in answer.reasons] == [("worksheet", {})]


def test_an_alert_beside_a_worksheet_is_raised_by_anybody_and_says_nothing_of_the_worksheet():
    cases = cases_of(LOG, ALERT)
    case = opened(cases)
    cases.do(case, do.Note("Berre for meg"), TEACHER)
    track = cases.do(case, do.RaiseAlert("vald"), OTHER_TEACHER).stream
    shown = repr(cases.view(track, "ola"))
    assert "Berre for meg" not in shown
    assert cases.view(case, "ola").lines == ()
    assert cases.view(track, "mor").lines == ()


# --- who only tells --------------------------------------------------------------------------------------------------


def test_who_tells_of_a_worry_is_told_nothing_back():
    cases = cases_of(ALERT)
    case = opened(cases, NEIGHBOUR)
    cases.do(case, do.Note("Vi ringer heim"), TEACHER)
    assert cases.view(case, "nils").lines == ()
    assert ids(cases.options(case, NEIGHBOUR)) == ["heim"]
    assert not cases.options(case, NEIGHBOUR)[0].yours
    assert isinstance(cases.do(case, do.Note("Kva skjer?"), NEIGHBOUR), Refusal)


@pytest.mark.parametrize("beside", [True, False])
def test_who_tells_by_an_alert_is_told_nothing_back(beside):
    cases = cases_of(ALERT)
    raised = do.RaiseAlert("vald", note="Eg høyrer skrik")
    if beside:
        track = cases.do(opened(cases), raised, NEIGHBOUR).stream
    else:
        track = cases.raise_alert("døme", raised, NEIGHBOUR).stream
    assert cases.view(track, "nils").lines == ()
    with pytest.raises(NotFound):
        cases.options(track, NEIGHBOUR)
    with pytest.raises(NotFound):
        cases.do(track, do.Choose(outcome="neste"), NEIGHBOUR)


def test_who_is_shielded_and_tells_of_another_worry_learns_of_no_alert():
    cases = cases_of(ALERT)
    case = opened(cases)
    track = cases.do(case, do.RaiseAlert("vald", shields=("nils",)), TEACHER).stream
    other = cases.do(case, do.RaiseAlert("vald"), NEIGHBOUR)
    assert isinstance(other, Done)
    assert cases.view(track, "nils").lines == ()
    assert cases.view(other.stream, "nils").lines == ()


# --- whom it is about ------------------------------------------------------------------------------------------------


def test_how_old_the_right_child_is_counts_from_the_moment_that_it_is_named():
    duty = "\nplikt: {spør: {tittel: Spør, vilkår: alder >= 15, ansvar: rektor}}\n"
    cases = cases_of(duty)
    cases.put_person(Person("kim", "Kim (oppdikta)", "2018-01-01"))
    cases.put_person(Person("tim", "Tim (oppdikta)", "2010-01-01"))
    case = opened(cases)
    cases.do(case, do.NameSubject("tim", "Feil barn"), TEACHER)
    assert [type(each.event).__name__ for each in cases.log(case)][-2:] == ["SubjectCorrected", "DutyBegan"]
    unnamed = opened(cases, subject="")
    cases.do(unnamed, do.NameSubject("tim"), TEACHER)
    assert "spør" in cases.status(unnamed).case.duties


def test_a_correction_while_an_alert_is_open_shields_the_new_family_and_goes_on_shielding_the_old():
    cases = cases_of(ALERT)
    case = opened(cases)
    track = cases.do(case, do.RaiseAlert("vald"), TEACHER).stream
    cases.do(case, do.NameSubject("tim", "Feil barn"), TEACHER)
    cases.do(case, do.Join("tims-mor", "føresette"), TEACHER)
    assert set(cases.status(case).tracks[0].shielded) == {"mor", "far", "tims-mor"}
    for person in ("mor", "far", "tims-mor"):
        assert cases.view(track, person).lines == ()
    assert cases.do(case, do.Contact("føresette"), TEACHER).codes == ("held",)


# --- handing over ----------------------------------------------------------------------------------------------------


def test_a_case_with_an_open_alert_is_handed_over_and_the_shield_stands():
    cases = cases_of(ALERT, VARIANT)
    case = opened(cases)
    track = cases.do(case, do.RaiseAlert("vald"), TEACHER).stream
    cases.do(case, do.Involve("barnehage", law="lova", reason="Meldeplikt"), TEACHER)
    assert isinstance(cases.do(case, do.HandOver("barnehage"), TEACHER), Done)
    assert cases.do(case, do.Contact("føresette"), CARER).codes == ("held",)
    assert cases.view(track, "bea").lines
    assert cases.view(track, "mor").lines == ()
    assert cases.view(track, "ola").lines == ()
    assert ids(cases.options(case, OTHER_TEACHER)) == ["heim"]


def test_a_case_goes_on_in_the_variant_that_it_has_after_a_restart():
    cases = cases_of(VARIANT)
    case = opened(cases)
    cases.do(case, do.Involve("barnehage", law="lova", reason="Meldeplikt"), TEACHER)
    cases.do(case, do.HandOver("barnehage"), HEAD)
    assert cases.status(case).case.variant == "barnehage"
    cases.do(case, do.Choose(outcome="vidare"), CARER)
    assert cases.status(case).case.place == "1/vurder"


# --- all of it -------------------------------------------------------------------------------------------------------


FLOW = compile_guide(guide_of(LOG, ALERT, VARIANT))


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.data())
def test_deleting_every_alert_changes_nothing_that_a_shielded_person_sees_of_a_worksheet_either(data):
    clock = FixedClock(MORNING)
    with_alerts, without = (cases_of(LOG, ALERT, VARIANT, clock=clock) for _ in range(2))
    command, actor = data.draw(starts(FLOW))
    case, other = (each.open("døme", command, actor).stream for each in (with_alerts, without))
    now = MORNING
    for _ in range(data.draw(st.integers(3, 12))):
        now = data.draw(later_moment(now))
        clock.set(now)
        if data.draw(st.integers(0, 3)) == 0:
            with_alerts.do(case, do.RaiseAlert("vald", note="x"), TEACHER)
        command, actor = data.draw(commands(FLOW, with_alerts.status(case).case, now))
        done = with_alerts.do(case, command, actor)
        if isinstance(done, Done):
            assert isinstance(without.do(other, command, actor), Done)
        for person in ("mor", "far", "kim"):
            assert repr(with_alerts.view(case, person)) == repr(without.view(other, person))
            for role in ("føresette", "barn"):
                acting = do.Actor(person, role)
                assert with_alerts.options(case, acting) == without.options(other, acting)
