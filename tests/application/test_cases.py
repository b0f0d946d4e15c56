"""Cases over a real store: keys, pinning, alerts beside a case, and what shielded people see."""

import msgspec
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from random_commands import commands, later_moment, opening
from support import ADVISER, EVERYONE, FLOW, HEAD, MORNING, MOTHER, SMALL, TEACHER, small_guide

from bti_engine.application.answers import Done
from bti_engine.application.cases import Cases
from bti_engine.application.ports import Person
from bti_engine.engine.refusals import Refusal
from bti_engine.errors import KeyReused, NotFound
from bti_engine.flow.canonical import canonical, read_canonical
from bti_engine.flow.compile import compile_guide
from bti_engine.model import commands as do
from bti_engine.model.commands import Actor, Participant
from bti_engine.stores.memory import MemoryStore
from bti_engine.stores.outside import FixedClock, SeededEntropy
from bti_engine.stores.sqlite import SqliteStore


class NoHolidays:
    def red_days(self, first_year, last_year):
        return frozenset()


GUIDE = small_guide()
NEWER = SMALL.replace("frist: {tid: 5 vyrkedagar}", "frist: {tid: 3 vyrkedagar}")


def new_cases(store=None, clock=None):
    entropy = SeededEntropy("test")
    cases = Cases(store or MemoryStore(entropy), NoHolidays(), clock or FixedClock(MORNING), entropy)
    cases.publish(GUIDE)
    return cases


@pytest.fixture(params=["memory", "sqlite"])
def cases(request, tmp_path):
    if request.param == "memory":
        return new_cases()
    return new_cases(SqliteStore(tmp_path / "saker.db", SeededEntropy("s")))


def opened(cases):
    return cases.open("liten", do.Open(subject="kim", kind="barn", participants=EVERYONE), TEACHER).stream


def test_the_same_key_gives_the_first_answer_and_another_command_is_refused(cases):
    case = opened(cases)
    first = cases.do(case, do.Note("hei"), TEACHER, key="k1")
    assert cases.do(case, do.Note("hei"), TEACHER, key="k1") == first
    assert len([each for each in cases.log(case) if type(each.event).__name__ == "NoteWritten"]) == 1
    with pytest.raises(KeyReused):
        cases.do(case, do.Note("noko anna"), TEACHER, key="k1")
    assert isinstance(cases.do(case, do.Note("hei"), HEAD, key="k1"), Done)


def test_a_refusal_stores_nothing(cases):
    case = opened(cases)
    before = cases.log(case)
    assert isinstance(cases.do(case, do.Choose(outcome="vidare"), TEACHER), Refusal)
    assert cases.log(case) == before


def test_what_is_not_there_is_said_by_name(cases):
    with pytest.raises(NotFound, match="case 'finst-ikkje'"):
        cases.do("finst-ikkje", do.Tick(), TEACHER)
    with pytest.raises(NotFound, match="guide 'ukjend'"):
        cases.open("ukjend", do.Open(), TEACHER)


def test_a_running_case_keeps_the_edition_it_is_pinned_to(cases):
    case = opened(cases)
    pinned = cases.status(case).case.flow
    cases.publish(small_guide(text=NEWER))
    assert cases.status(case).case.flow == pinned
    newer = opened(cases)
    assert cases.status(newer).case.flow != pinned


def test_a_new_wording_of_the_same_flow_is_taken_at_once_and_noted(cases):
    case = opened(cases)
    cases.publish(small_guide(SMALL.replace("tittel: Snakk saman", "tittel: Prat saman")))
    cases.do(case, do.Note("hei"), TEACHER)
    assert [type(each.event).__name__ for each in cases.log(case)][-2:] == ["NoteWritten", "EditionChanged"]
    assert cases.guide(case).niva["0"].steg["prat"].tittel.say("nn") == "Prat saman"


def test_only_what_a_guide_does_changes_its_flow_hash():
    first, text, flow = (
        canonical(small_guide()),
        canonical(small_guide(SMALL.replace("tittel: Snakk saman", "tittel: Prat saman"))),
        canonical(small_guide(NEWER)),
    )
    assert (first.flow == text.flow, first.text == text.text) == (True, False)
    assert (first.flow == flow.flow, first.text == flow.text) == (False, True)


def test_the_canonical_form_read_back_is_the_same_guide():
    made = canonical(GUIDE)
    again = read_canonical(made.data)
    assert canonical(again) == made
    assert compile_guide(again).moves == FLOW.moves


def test_an_alert_is_raised_beside_a_closed_case_and_beside_none(cases):
    case = opened(cases)
    assert isinstance(cases.do(case, do.Choose(outcome="familien-avsluttar"), MOTHER), Done)
    track = cases.do(case, do.RaiseAlert("vald", note="Blåmerke"), TEACHER)
    assert cases.status(case).tracks[0].stream == track.stream
    alone = cases.raise_alert("liten", do.RaiseAlert("vald", subject="kim", shields=("mor",)), TEACHER)
    assert cases.status(alone.stream).case.shields == {"mor": True}


def test_contact_is_held_from_the_alert_until_the_shield_is_lifted(cases):
    case = opened(cases)
    assert isinstance(cases.do(case, do.Contact("føresette"), TEACHER), Done)
    track = cases.do(case, do.RaiseAlert("vald"), TEACHER).stream
    assert cases.do(case, do.Contact("føresette"), TEACHER).codes == ("held",)
    assert isinstance(cases.do(track, do.LiftShield("mor", "Avklart"), HEAD), Done)
    assert isinstance(cases.do(case, do.Contact("føresette"), TEACHER), Done)


def test_a_guardian_who_joins_after_the_alert_is_shielded_too(cases):
    case = opened(cases)
    cases.do(case, do.RaiseAlert("vald"), TEACHER)
    cases.do(case, do.Join("far", "føresette"), TEACHER)
    assert "far" in cases.status(case).tracks[0].shielded


def test_nobody_in_the_family_can_do_anything_on_a_track(cases):
    case = opened(cases)
    track = cases.do(case, do.RaiseAlert("vald"), TEACHER).stream
    for command in (do.Tick(), do.Note("?"), do.Choose(outcome="meldt"), do.LiftShield("mor", "x")):
        with pytest.raises(NotFound, match="case"):
            cases.do(track, command, MOTHER)
    with pytest.raises(NotFound, match="case"):
        cases.options(track, MOTHER)
    assert cases.view(track, "mor").lines == ()


def test_what_the_family_is_told_rests_on_what_it_sees(cases):
    case = opened(cases)
    cases.do(case, do.Answer(fact="uro", value=True), TEACHER)
    cases.do(case, do.Choose(outcome="vidare"), TEACHER)
    cases.do(case, do.AppointBaton("per"), TEACHER)
    cases.do(case, do.WaiveContact("føresette", "Fare"), HEAD)
    staff, family = ({option.id: option.status for option in cases.options(case, actor)} for actor in (TEACHER, MOTHER))
    assert (staff["vidare"], family["vidare"]) == ("open", "missing")


def test_nobody_is_staff_in_a_case_where_they_are_family(cases):
    case = opened(cases)
    assert cases.do(case, do.Join("per", "føresette"), TEACHER).codes == ("family-and-staff",)
    assert cases.do(case, do.Join("mor", "rektor"), HEAD).codes == ("family-and-staff",)
    both = (Participant("per", "føresette"),)
    assert cases.open("liten", do.Open(participants=both), TEACHER).codes == ("family-and-staff",)
    baton = (Participant("mor", "stafetthaldar"),)
    assert cases.open("liten", do.Open(participants=baton), TEACHER).codes == ("baton-is-offered",)


def test_a_choice_of_the_family_must_be_open_to_its_eyes():
    text = SMALL.replace(
        "        tittel: Snakk saman\n", "        tittel: Snakk saman\n        kven: {ansvar: [føresette]}\n"
    )
    cases = new_cases()
    cases.publish(small_guide(text))
    case = opened(cases)
    cases.do(case, do.Answer(fact="uro", value=True), TEACHER)
    cases.do(case, do.Choose(outcome="vidare"), TEACHER)
    cases.do(case, do.AppointBaton("per"), TEACHER)
    cases.do(case, do.WaiveContact("føresette", "Fare"), HEAD)
    assert cases.do(case, do.Choose(outcome="vidare"), MOTHER).codes == ("requirement",)
    assert isinstance(cases.do(case, do.Choose(outcome="vidare"), TEACHER), Done)


def test_the_numbers_in_an_answer_to_the_family_are_those_it_counts(cases):
    case = opened(cases)
    cases.do(case, do.Note("Internt"), TEACHER)
    said = do.Consent("tverrfagleg", "mor", "gitt", service="ppt", form="skriftleg")
    done = cases.do(case, said, MOTHER, key="k")
    assert done.last == len(cases.view(case, "mor").lines)
    assert cases.do(case, said, MOTHER, key="k") == done


def test_who_takes_part_for_a_service_that_is_not_with_us_sees_and_does_nothing(cases):
    case = opened(cases)
    assert cases.view(case, "pia").lines == ()
    assert cases.do(case, do.Note("Hei"), ADVISER).codes == ("service-outside",)
    cases.do(case, do.Involve(service="ppt"), TEACHER)
    cases.do(case, do.Consent("tverrfagleg", "mor", "gitt", service="ppt", form="skriftleg"), TEACHER)
    assert cases.view(case, "pia").lines
    assert isinstance(cases.do(case, do.Note("Hei"), ADVISER), Done)


@pytest.mark.parametrize(
    "command",
    [
        do.Choose(outcome="vidare", reason=None),
        do.Consent("tverrfagleg", "mor", "kanskje", service="ppt"),
        do.Answer(fact="uro", value=10**5000),
        do.Note("\ud800"),
        do.Note(7),
        None,
    ],
)
def test_what_could_not_be_read_again_is_never_stored(cases, command):
    case = opened(cases)
    assert cases.do(case, command, TEACHER).codes == ("not-sound",)
    assert cases.do(case, do.RaiseAlert("vald"), Actor(None, "lærar")).codes == ("not-sound",)
    assert cases.do(case, do.Note("Hei"), TEACHER, key="\ud800").codes == ("not-sound",)
    cases.status(case)


def test_a_track_is_seen_by_the_staff_of_its_case_and_by_nobody_it_shields(cases):
    case = opened(cases)
    track = cases.do(case, do.RaiseAlert("vald", note="Blåmerke", shields=("rita",)), TEACHER).stream
    assert type(cases.view(track, "per").lines[0].event).__name__ == "AlertRaised"
    for person in ("mor", "rita", "pia", "framand"):
        assert cases.view(track, person).lines == ()
    assert cases.do(track, do.Join("mor", "lærar"), TEACHER).codes == ("staff-only",)
    assert cases.do(track, do.Choose(outcome="meldt"), ADVISER).codes == ("service-outside",)
    with pytest.raises(NotFound):
        cases.do(track, do.RaiseAlert("vald"), HEAD)


def test_an_alert_beside_no_case_hides_from_those_it_names(cases):
    track = cases.raise_alert("liten", do.RaiseAlert("vald", shields=("ola",)), TEACHER).stream
    with pytest.raises(NotFound):
        cases.options(track, Actor("ola", "lærar"))
    assert cases.do(track, do.LiftShield("kari", "Trygt"), HEAD).codes == ("not-shielded",)


def test_a_parent_who_raises_an_alert_alone_is_shown_nothing_of_it(cases):
    track = cases.raise_alert("liten", do.RaiseAlert("vald"), Actor("far", "føresette")).stream
    assert cases.view(track, "far").lines == ()


def test_a_closed_track_stays_closed_on_an_edition_without_its_alert(cases):
    case = opened(cases)
    track = cases.do(case, do.RaiseAlert("vald"), TEACHER).stream
    for outcome in ("meldt", "ferdig"):
        cases.do(track, do.Choose(outcome=outcome), TEACHER)
    cases.publish(
        small_guide(SMALL.replace("  vald:\n", "  noko-anna:\n").replace("varsel: vald", "varsel: noko-anna"))
    )
    assert cases.do(track, do.Reopen(), TEACHER).codes == ("alert-stays-closed",)


def test_who_leaves_gets_an_answer_with_numbers_that_fit(cases):
    case = opened(cases)
    done = cases.do(case, do.Leave("mor", "føresette"), MOTHER)
    assert done.last >= done.first - 1


def test_nobody_shielded_acts_on_a_track_or_lifts_their_own_shield(cases):
    case = opened(cases)
    track = cases.do(case, do.RaiseAlert("vald", shields=("rita",)), TEACHER).stream
    for actor in (HEAD, Actor("mor", "rektor")):
        with pytest.raises(NotFound, match="case"):
            cases.do(track, do.LiftShield("mor", "Trygt"), actor)
    assert cases.do(track, do.Join("mor", "føresette"), TEACHER).codes == ("staff-only",)
    assert isinstance(cases.do(track, do.Tick(), Actor("", "")), Done)


def test_an_alert_from_a_track_stands_beside_the_same_case_and_keeps_its_key(cases):
    case = opened(cases)
    track = cases.do(case, do.RaiseAlert("vald"), TEACHER).stream
    again = cases.do(track, do.RaiseAlert("vald"), TEACHER, key="k")
    assert cases.do(track, do.RaiseAlert("vald"), TEACHER, key="k") == again
    assert [each.stream for each in cases.status(case).tracks] == [track, again.stream]


def test_an_erased_track_leaves_the_case_usable(cases):
    case = opened(cases)
    track = cases.do(case, do.RaiseAlert("vald"), TEACHER).stream
    cases.erase(track)
    assert isinstance(cases.do(case, do.Note("Hei"), TEACHER), Done)
    with pytest.raises(NotFound):
        cases.status(track)
    cases.erase(case)
    with pytest.raises(NotFound):
        cases.view(case, "mor")


def test_a_view_shows_what_time_has_brought_about(cases):
    case = opened(cases)
    for command in (
        do.Involve(service="ppt"),
        do.Consent("tverrfagleg", "mor", "gitt", service="ppt", form="skriftleg"),
    ):
        cases.do(case, command, TEACHER)
    cases._clock.set("2028-01-01T08:00:00.000Z")
    assert cases.view(case, "mor").case.services["ppt"].status == "tiltenkt"
    assert len(cases.log(case)) < len(cases.view(case, "per").lines)


def test_a_case_is_reopened_on_an_edition_that_renamed_its_end(cases):
    case = opened(cases)
    cases.do(case, do.Answer(fact="uro", value=False), TEACHER)
    cases.do(case, do.Choose(outcome="stopp", reason="Ingen uro"), TEACHER)
    cases.publish(small_guide(SMALL.replace("avslutta", "ferdigsak")))
    assert isinstance(cases.do(case, do.Reopen(reason="Ny uro"), TEACHER), Done)
    assert cases.do(case, do.Reopen(reason="Igjen"), TEACHER).codes == ("not-closed",)


def test_numbers_tell_nothing_of_what_the_family_may_not_see(cases):
    case = opened(cases)
    for _ in range(3):
        cases.do(case, do.Note("Internt"), TEACHER)
    cases.do(case, do.MakeDocument(tool="referat"), TEACHER)
    assert list(cases.view(case, "mor").case.documents) == ["1"]


def test_people_are_forgotten_outside_the_log(cases):
    cases.put_person(Person("kim", "Kim (oppdikta)", "2012-01-01"))
    case = opened(cases)
    cases.forget_person("kim")
    assert cases.status(case).case.subject == "kim"


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.data())
def test_deleting_every_alert_changes_nothing_that_a_shielded_person_sees(data):
    clock = FixedClock(MORNING)
    with_alerts, without = new_cases(clock=clock), new_cases(clock=clock)
    command, actor = opening(FLOW)
    case, other = (each.open("liten", command, actor).stream for each in (with_alerts, without))
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
        for person in ("mor", "kim"):
            assert seen(with_alerts, case, person) == seen(without, other, person)


def seen(cases, case, person):
    return msgspec.json.encode(cases.view(case, person).lines), repr(cases.view(case, person))
