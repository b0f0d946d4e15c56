"""Why a way on is open or not: who can supply what is needed, in which form, by when, what follows, who may see it."""

import json
from functools import cache
from pathlib import Path

import jsonschema
import msgspec
import pytest
from guide_with_all import RICH, RICH_FLOW
from hypothesis import given
from hypothesis import strategies as st
from random_walks import GUIDES, SETTINGS, walk, world
from support import EVERYONE, FLOW, HEAD, MOTHER, SMALL, TEACHER, Walk, small_guide

from bti_engine import Cases, MemoryStore, load_guide
from bti_engine.application.why.asking import Subject, reasons
from bti_engine.engine.decide import decide
from bti_engine.engine.refusals import Refusal
from bti_engine.engine.rights import sees
from bti_engine.engine.work import Decision
from bti_engine.flow.compile import compile_guide
from bti_engine.model import commands as do
from bti_engine.model.commands import Actor, Participant
from bti_engine.reading.load import load, load_text
from bti_engine.reporters import why_schema
from bti_engine.reporters.case_text import tell_why, words_for
from bti_engine.reporters.why_json import why_json
from bti_engine.stores.outside import FixedClock, SystemEntropy

GUIDE = small_guide()
RICH_GUIDE = load_text(RICH, "rik.yaml").guide
PEOPLE = (*EVERYONE, Participant("far", "føresette"))


def why(walk, outcome="", actor=None, guide=GUIDE):
    subject = Subject(walk.flow, walk.case, tuple(walk.log), walk.context, guide, guide)
    return reasons(subject, outcome, actor)


def one(walk, outcome, actor=None, guide=GUIDE):
    (found,) = why(walk, outcome, actor, guide)
    return found


def at_evaluation(people=PEOPLE):
    walk = Walk()
    walk.do(do.Open(subject="kim", kind="barn", participants=people))
    walk.do(do.Answer(fact="uro", value=True))
    walk.do(do.Choose(outcome="vidare"))
    walk.do(do.Contact("føresette"))
    walk.do(do.AppointBaton("per"))
    walk.do(do.Choose(outcome="vidare"))
    walk.do(do.AddMeasure("les", "Lesetrening", "per", "2026-10-01"))
    walk.do(do.Choose(outcome="neste"))
    walk.do(do.Answer(fact="uro", value=True))
    return walk


def supplies(found, number=0):
    return {each.need.variable: each for each in found.sets[number]}


def people(supply):
    return [(each.person, each.role) for each in supply.people]


# --- what would open it ------------------------------------------------------------------------------------------


def test_each_need_says_by_whom_in_which_form_and_by_when():
    needed = supplies(one(at_evaluation(), "nivå-2"))
    assert {own: each.means for own, each in needed.items()} == {
        "behov": "answer",
        "tal(tiltak-utan-evaluering)": "evaluation",
        "dokument(referat her)@1/evaluer": "document",
        "samtykke(tverrfagleg)": "consent",
    }
    assert needed["behov"].choices == ("eige", "anna", "uklart")
    consent = needed["samtykke(tverrfagleg)"]
    assert people(consent) == [("mor", "føresette"), ("far", "føresette")]
    assert consent.forms == ("skriftleg", "munnleg")
    assert not consent.anybody
    assert consent.writer == TEACHER
    evaluation = needed["tal(tiltak-utan-evaluering)"]
    assert evaluation.things == ("les",)
    assert [(each.what, each.name, each.day, each.missed) for each in evaluation.due] == [
        ("measure", "les", "2026-10-01", False)
    ]
    assert evaluation.anybody


def test_of_several_givers_only_those_are_asked_who_have_not_said_yes():
    walk = at_evaluation()
    walk.do(do.Involve("ppt"))
    walk.do(do.Involve("barnevern"))
    walk.do(do.Consent("tverrfagleg", "mor", "gitt", service="ppt", form="munnleg"))
    consent = supplies(one(walk, "nivå-2"))["samtykke(tverrfagleg)"]
    assert (people(consent), consent.things) == ([("mor", "føresette"), ("far", "føresette")], ("ppt", "barnevern"))
    walk.do(do.Consent("tverrfagleg", "mor", "gitt", service="barnevern", form="munnleg"))
    assert people(supplies(one(walk, "nivå-2"))["samtykke(tverrfagleg)"]) == [("far", "føresette")]


def test_a_consent_is_asked_for_the_services_that_it_is_read_over():
    walk = at_evaluation()
    to_level_2(walk)
    walk.do(do.Involve("barnevern"))
    walk.do(do.Consent("tverrfagleg", "mor", "trekt", service="ppt"), MOTHER)
    walk.do(do.Choose(outcome="attende"))
    walk.do(do.Answer(fact="uro", value=True))
    consent = supplies(one(walk, "nivå-2"))["samtykke(tverrfagleg)"]
    assert consent.things == ("ppt", "barnevern")
    assert people(consent) == [("mor", "føresette"), ("far", "føresette")]


def test_a_young_person_of_age_gives_the_consent():
    walk = at_evaluation((*PEOPLE, Participant("kim", "barn")))
    walk.world = {"births": {"kim": "2010-01-01"}}
    assert people(supplies(one(walk, "nivå-2"))["samtykke(tverrfagleg)"]) == [("kim", "barn")]


def test_an_answer_that_counts_is_corrected_and_one_that_is_past_is_not_asked_for():
    walk = at_evaluation()
    walk.do(do.Answer(fact="behov", value="eige"))
    (needs,) = one(walk, "drøft").sets
    assert [(each.need.variable, each.means) for each in needs] == [("behov", "correction")]
    assert walk.case.facts["behov"].number == needs[0].corrects
    elsewhere = Walk()
    elsewhere.do(do.Open(subject="kim", kind="barn", participants=PEOPLE))
    assert supplies(one(elsewhere, "vidare"))["uro"].means == "answer"


def test_values_that_would_do_as_well_stand_together():
    walk = at_evaluation()
    (needs,) = one(walk, "avslutt").sets
    assert (needs[0].need.variable, needs[0].need.values) == ("uro", (False,))
    guide = small_guide(SMALL.replace("vilkår: uro og behov = uklart", "vilkår: uro og behov != eige"))
    walk.flow = compile_guide(guide)
    (needs,) = one(walk, "drøft", guide=guide).sets
    assert [each.need.values for each in needs] == [("anna", "uklart")]


def test_a_no_or_a_yes_taken_back_that_sends_the_case_elsewhere_opens_nothing_there():
    text = SMALL.replace(
        "          slutt: {til: avslutta}\n  3:",
        "          slutt: {til: avslutta}\n          nei: {vilkår: samtykke(tverrfagleg) = trekt, til: avslutta}\n  3:",
    )
    assert text != SMALL
    guide = small_guide(text)
    walk = at_evaluation()
    walk.flow = compile_guide(guide)
    to_level_2(walk)
    found = one(walk, "nei", guide=guide)
    assert (found.option.status, found.sets, found.more) == ("not-applicable", (), False)


def to_level_2(walk):
    walk.do(do.Answer(fact="behov", value="anna"))
    walk.do(do.EvaluateMeasure("les", "Bra"))
    walk.do(do.MakeDocument(tool="referat"))
    walk.do(do.Involve("ppt"))
    for giver in ("mor", "far"):
        walk.do(do.Consent("tverrfagleg", giver, "gitt", service="ppt", form="munnleg"))
    walk.do(do.Choose(outcome="nivå-2"))


def test_a_stopped_case_needs_what_ends_the_stop():
    walk = at_evaluation()
    walk.do(do.Answer(fact="behov", value="uklart"))
    walk.do(do.Choose(outcome="drøft"))
    walk.do(do.Involve("ppt"))
    for giver in ("mor", "far"):
        walk.do(do.Consent("tverrfagleg", giver, "gitt", service="ppt", form="munnleg"))
    walk.do(do.EvaluateMeasure("les", "Bra"))
    walk.do(do.Choose(outcome="attende"))
    walk.do(do.MakeDocument(tool="referat"))
    walk.do(do.Answer(fact="behov", value="uklart"))
    walk.do(do.Choose(outcome="drøft"))
    walk.do(do.Choose(outcome="opp"))
    assert walk.case.level == "3"
    walk.do(do.Consent("tverrfagleg", "mor", "trekt", service="ppt"), MOTHER)
    assert walk.case.stopped
    found = one(walk, "heim")
    assert found.option.status == "refused"
    (needs,) = found.sets
    assert {each.need.variable: each.need.value for each in needs} == {"samtykke(tverrfagleg)": "gitt"}
    assert people(needs[0]) == [("mor", "føresette")]


def test_where_all_in_a_role_are_shielded_a_leader_decides_that_it_must_wait():
    fresh = Walk()
    fresh.do(do.Open(subject="kim", kind="barn", participants=EVERYONE))
    fresh.do(do.Answer(fact="uro", value=True))
    fresh.do(do.Choose(outcome="vidare"))
    plain = supplies(one(fresh, "vidare"))["informert(føresette)"]
    assert (plain.means, [each.person for each in plain.reaches]) == ("contact", ["mor"])
    fresh.world = {"shielded": frozenset({"mor"})}
    held = supplies(one(fresh, "vidare"))["informert(føresette)"]
    assert (held.means, people(held)) == ("waiver", [("rita", "rektor")])
    assert one(fresh, "vidare").after.tried


def test_an_approval_is_asked_of_those_who_may_give_it_and_not_of_who_would_choose():
    walk = Walk(RICH_FLOW)
    walk.do(do.Open(subject="kim", kind="barn", participants=EVERYONE[:2]))
    walk.do(do.Answer(fact="uro", value=True))
    walk.do(do.Choose(outcome="vidare"))
    walk.do(do.AppointBaton("per"))
    walk.do(do.Choose(outcome="vidare"))
    walk.do(do.Answer(fact="uro", value=False))
    found = one(walk, "avslutt", guide=RICH_GUIDE)
    (needs,) = found.sets
    assert [(each.means, people(each), each.anybody) for each in needs] == [("approval", [("rita", "rektor")], False)]
    walk.do(do.Approve(outcome="avslutt"), HEAD)
    found = one(walk, "avslutt", guide=RICH_GUIDE)
    assert found.option.status == "open"
    assert "rita" not in [each.person for each in found.takers]


def test_a_date_or_a_birth_date_that_is_lacking_is_asked_for():
    text = SMALL.replace("          vidare: {til: nivå 1}", "          vidare: {vilkår: alder >= 10, til: nivå 1}")
    guide = small_guide(
        text.replace("          att: {til: del}", "          att: {vilkår: dagar-sidan(uro-oppstod) > 3, til: del}")
    )
    walk = Walk(compile_guide(guide))
    walk.do(do.Open(subject="kim", kind="barn", participants=PEOPLE))
    walk.do(do.Answer(fact="uro", value=True))
    walk.do(do.Choose(outcome="vidare"))
    assert supplies(one(walk, "vidare", guide=guide))["alder"].means == "birth"
    assert one(walk, "att", guide=guide).sets == ()  # the date is asked in another step
    walk.world = {"births": {"kim": "2019-01-01"}}
    assert one(walk, "vidare", guide=guide).sets == ()  # nobody grows older by recording anything


# --- what follows -------------------------------------------------------------------------------------------------


def test_what_follows_is_what_the_engine_would_do():
    walk = at_evaluation()
    found = one(walk, "hald-fram")
    after = found.after
    assert (after.tried, after.supplied, after.place, after.level) == (True, True, "1/tiltak", "1")
    assert [(each.name, each.day, each.owner) for each in after.deadlines] == [
        ("1/tiltak#0@5", "2026-09-08", "stafetthaldar")
    ]
    assert [(each.name, each.role) for each in after.tasks] == [("1/tiltak/samtale", "stafetthaldar")]
    walk.do(do.Answer(fact="uro", value=False))
    walk.do(do.EvaluateMeasure("les", "Bra"))
    walk.do(do.MakeDocument(tool="referat"))
    after = one(walk, "avslutt").after
    assert (after.end, after.supplied, after.baton) == ("avslutta", False, "per")
    assert [each.name for each in after.tasks] == ["avslutta/dør-open"]
    assert set(after.sees) == {"per", "mor", "far", "rita"}


@SETTINGS
@given(data=st.data())
def test_what_is_told_of_an_open_way_comes_about_when_it_is_taken(data):
    log = []
    for _, now, _, _, decided in walk(data, RICH_FLOW, 14):
        if isinstance(decided, Refusal):
            continue
        log += decided.events
        case, context = decided.case, world(now)
        if case.phase != "open":
            continue
        for found in reasons(Subject(RICH_FLOW, case, tuple(log), context, RICH_GUIDE, RICH_GUIDE)):
            option, after = found.option, found.after
            if option.status != "open" or option.kind == "alert" or not after.tried:
                continue
            wish = do.Choose(outcome=option.outcome, reason="Slik blei det.", anonymous=option.anonymous)
            taken = [decide(RICH_FLOW, case, wish, actor, context) for actor in found.takers]
            really = next(each for each in taken if isinstance(each, Decision)).case
            assert (after.place, after.end) == (really.place, really.end if really.phase == "closed" else "")
            running = {own for own, each in really.deadlines.items() if each.status == "går"}
            assert {each.name for each in after.deadlines} <= running
            assert {each.name for each in after.tasks} <= {each.name for each in really.tasks.values()}
            assert all(not really.facts[own].valid for own in after.forgets)
            assert set(after.sees) == {person for person, _ in case.participants if sees(RICH_FLOW, really, person)}


def test_raising_an_alert_is_told_with_whom_it_shields():
    found = one(at_evaluation(), "meld")
    after = found.after
    assert (after.place, after.shielded) == ("vald/meld", ("mor", "far"))
    assert set(after.sees) == {"per", "rita"}
    assert [each.day for each in after.deadlines] == ["2026-09-02"]


def test_what_cannot_be_tried_is_told_as_the_guide_says():
    walk = Walk()
    mother = Actor("mor", "føresette")
    walk.do(do.Open(subject="kim", kind="barn"), mother)
    after = one(walk, "vidare").after
    assert (after.tried, after.place) == (False, "0/prat")


# --- where it stands ----------------------------------------------------------------------------------------------


def test_it_says_where_in_the_guide_each_requirement_stands():
    found = one(at_evaluation(), "nivå-2")
    lines = SMALL.split("\n")
    assert lines[found.stands.line - 1].strip() == "nivå-2:"
    assert "krav: samtykke(tverrfagleg)" in lines[found.requires[2].line - 1]
    assert found.step.path == ("nivå", "1", "steg", "evaluer")


def test_nothing_is_said_to_rest_on_a_source_that_does_not_speak_of_it():
    guide = load_guide(GUIDES / "hoyanger.yaml")
    flow = compile_guide(guide)
    walk = Walk(flow)
    walk.do(do.Open(subject="kim", kind="barn"), Actor("per", "kontaktlærar", "skule"))
    walk.do(do.Choose(outcome="vidare"), Actor("per", "kontaktlærar", "skule"))
    found = one(walk, "nivå-1", guide=guide)
    informed = next(each for each in found.requires if each.path[-1] == "føresette")
    assert Path(informed.file).name == "grunnmodell.yaml"
    assert informed.sources == ()  # the level's own source is the municipality's; this is the base's
    assert found.stands.sources == ("bti-modellen",)
    subject = Subject(flow, walk.case, tuple(walk.log), walk.context, guide)
    (unwritten,) = reasons(subject, "nivå-1")
    assert (unwritten.stands.file, unwritten.stands.line, unwritten.stands.sources) == ("", 0, ())


def test_another_guide_than_the_pinned_one_points_to_nothing():
    walk = at_evaluation()
    other = small_guide(SMALL.replace("behov = uklart", "behov != eige"))
    subject = Subject(FLOW, walk.case, tuple(walk.log), walk.context, GUIDE, other, "another")
    assert reasons(subject, "nivå-2")[0].stands.file == ""


# --- who is told what ---------------------------------------------------------------------------------------------


def test_the_family_is_told_what_it_may_choose_itself_and_no_tasks_or_deadlines():
    walk = at_evaluation()
    (found,) = why(walk, actor=MOTHER)
    assert found.option.id == "familien-avsluttar"
    assert {each.person for each in found.takers} == {"mor", "far"}
    assert (found.due, found.after.tasks, found.after.deadlines, found.after.sees) == ((), (), (), ())
    assert found.after.end == "familien-avsluttar"


@SETTINGS
@given(data=st.data())
def test_nothing_that_a_shielded_person_is_told_rests_on_the_alert(data):
    log = []
    for _, now, _, _, decided in walk(data, RICH_FLOW, 12):
        if isinstance(decided, Refusal):
            continue
        log += decided.events
        case = decided.case
        if case.phase != "open":
            continue
        for (person, role), service in case.participants.items():
            actor = Actor(person, role, service)
            plain = Subject(RICH_FLOW, case, tuple(log), world(now), RICH_GUIDE, RICH_GUIDE)
            shielding = msgspec.structs.replace(world(now), shielded=frozenset({person, "mor"}))
            beside = msgspec.structs.replace(plain, context=shielding)
            assert reasons(beside, actor=actor) == reasons(plain, actor=actor)


@SETTINGS
@given(data=st.data())
def test_the_family_is_told_nothing_of_what_only_staff_see(data):
    log = []
    for _, now, _, _, decided in walk(data, RICH_FLOW, 14):
        if isinstance(decided, Refusal):
            continue
        log += decided.events
        case = decided.case
        family = {person for person, role in case.participants if RICH_FLOW.catalog.is_family(role)}
        for person in family:
            roles = [role for each, role in case.participants if each == person]
            subject = Subject(RICH_FLOW, case, tuple(log), world(now), RICH_GUIDE, RICH_GUIDE)
            for found in reasons(subject, actor=Actor(person, roles[0])):
                assert found.option.yours
                assert all(each.what == "consent" for each in found.due)
                needed = [each for needs in found.sets for each in needs]
                assert all(each.what in {"meeting", "measure"} for supply in needed for each in supply.due)
                if found.after is None:
                    assert not sees(RICH_FLOW, case, person)
                    assert (found.takers, found.sets, found.due) == ((), (), ())
                else:
                    assert (found.after.tasks, found.after.deadlines, found.after.sees) == ((), (), ())


def test_who_does_not_see_the_case_is_told_only_how_to_leave():
    walk = Walk(RICH_FLOW)
    walk.do(do.Open(subject="kim", kind="barn", participants=EVERYONE[:2]))
    (found,) = why(walk, actor=MOTHER, guide=RICH_GUIDE)
    assert (found.option.id, found.after, found.takers) == ("familien-avsluttar", None, ())
    told = "\n".join(tell_why(words_for(RICH_GUIDE, RICH_FLOW, lambda _: ""), found, "3f2a"))
    assert "lærar" not in told


def test_staff_are_told_dates_of_what_they_may_see():
    text = SMALL.replace("varsel:\n", "tilgang: {tiltak: leiarar}\nvarsel:\n", 1)
    guide = small_guide(text)
    walk = at_evaluation((*PEOPLE, Participant("eva", "lærar", "skule")))
    walk.flow = compile_guide(guide)
    mine = supplies(one(walk, "nivå-2", TEACHER, guide))["tal(tiltak-utan-evaluering)"]
    assert mine.things == ("les",)  # who wrote it sees it
    theirs = supplies(one(walk, "nivå-2", Actor("eva", "lærar", "skule"), guide))["tal(tiltak-utan-evaluering)"]
    assert (theirs.things, theirs.due) == ((), ())
    leaders = supplies(one(walk, "nivå-2", HEAD, guide))["tal(tiltak-utan-evaluering)"]
    assert leaders.things == ("les",)


# --- for programs -------------------------------------------------------------------------------------------------


def test_a_member_of_the_staff_whom_an_alert_shields_is_told_nothing_of_it():
    walk = Walk()
    walk.do(do.Open(subject="kim", kind="barn", participants=EVERYONE[:2]))
    walk.do(do.Answer(fact="uro", value=True))
    walk.do(do.Choose(outcome="vidare"))
    plain = one(walk, "vidare", TEACHER)
    walk.world = {"shielded": frozenset({"per", "mor"})}
    assert one(walk, "vidare", TEACHER) == plain
    assert supplies(one(walk, "vidare", HEAD))["informert(føresette)"].means == "waiver"


def test_the_schema_on_disk_is_made_of_the_types():
    assert why_schema.FILE.read_text(encoding="utf-8") == why_schema.text(), "run `make schemas`"


@cache
def validator():
    return jsonschema.Draft202012Validator(json.loads(why_schema.text()))


@pytest.mark.parametrize("language", ["nn", "nb", "en"])
def test_the_answer_fits_its_schema(language):
    walk = at_evaluation()
    words = words_for(GUIDE, FLOW, lambda person: person.title(), language, walk.log)
    made = json.loads(msgspec.json.encode(why_json(words, "3f2a", why(walk))))
    validator().validate(made)
    assert [each["id"] for each in made["ways"]][:2] == ["avslutt", "hald-fram"]
    assert made["ways"][2]["sets"][0][0]["text"]
    assert made["ways"][2]["after"]["text"]
    known = set(why_schema.schema()["$defs"]["Way"]["properties"])
    assert set(made["ways"][0]) == known


def test_a_host_asks_for_the_same():
    entropy = SystemEntropy()

    class NoHolidays:
        def red_days(self, first, last):
            return frozenset()

    cases = Cases(MemoryStore(entropy), NoHolidays(), FixedClock("2026-09-01T07:00:00.000Z"), entropy)
    guide = load(GUIDES / "hoyanger.yaml").guide
    cases.publish(guide)
    per = Actor("per", "kontaktlærar", "skule")
    stream = cases.open(guide.id, do.Open("kim", "barn", participants=(Participant("mor", "føresette"),)), per).stream
    before = cases.log(stream)
    found = cases.why(stream, written=guide)
    assert [each.option.id for each in found] == ["vidare", "drøft-anonymt", "familien-avsluttar"]
    assert found[0].stands.line > 0
    assert cases.why(stream, "vidare", per, guide)[0].after == found[0].after
    assert [each.option.id for each in cases.why(stream, actor=Actor("mor", "føresette"))] == ["familien-avsluttar"]
    assert cases.log(stream) == before
