"""Commands as a scenario writes them: whoever reads the file asks the engine for just what was written."""

import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bti_engine.application import bringing
from bti_engine.flow.compile import compile_guide
from bti_engine.model import commands as do
from bti_engine.model.scenario import Actor
from bti_engine.reading.load import load
from bti_engine.reading.scenario_file import read_scenario
from bti_engine.reading.yaml_events import read_tree
from bti_engine.reporters.scenario_commands import _WAYS, writer_of
from bti_engine.reporters.scenario_yaml import block, inline

ROOT = Path(__file__).parents[2]
GUIDES = {
    "nn": load(ROOT / "examples" / "rettleiarar" / "solvik.yaml").guide,
    "nb": load(ROOT / "guides" / "arendal.yaml").guide,
}
PEOPLE = {
    "p1": Actor("ada", "Ada", "fagperson", "ppt"),
    "p2": Actor("bo", "Bo", "føresette"),
    "p3": Actor("cato", "Cato", "barn", "", "2015-04-03"),
}
RECORDED = {3: "uro", 4: "referat", 5: "behov"}
SAID = "Ja: slik, «nei» # og [slik]"
COMMON = (
    do.Open("p3", "barn", "0", (do.Participant("p2", "føresette"), do.Participant("p1", "leiar", "ppt")), {}),
    do.NameSubject("p3", SAID),
    do.NameSubject("p3"),
    do.HandOver("ppt"),
    do.Join("p1", "fagperson", "ppt"),
    do.Join("p1", "leiar", "skule"),
    do.Leave("p2", "føresette"),
    do.Answer(fact="uro", value=False),
    do.Answer(fact="behov", value="anna"),
    do.Correct(3, SAID, True),
    do.Correct(5, SAID, "eige"),
    do.Correct(4, SAID),
    do.Note(SAID),
    do.Consent("tverrfagleg", "p2", "gitt", "ppt", "skriftleg"),
    do.Consent("tverrfagleg", "p2", "nekta", "", "", "2026-01-02"),
    do.Consent("tverrfagleg", "p2", "trekt", "ppt", "munnleg"),
    do.Involve("ppt"),
    do.Involve("ppt", "barnevern-13-2", SAID),
    do.Release("ppt"),
    do.Contact("føresette"),
    do.Contact("føresette", "p2", SAID),
    do.WaiveContact("føresette", SAID),
    do.OfferBaton("p1"),
    do.AcceptBaton(),
    do.DeclineBaton(SAID),
    do.AppointBaton("p1"),
    do.AppointBaton("p1", SAID),
    do.ConfirmBaton(),
    do.AddMeasure("m1", SAID, "p1", "2026-03-01", "ppt"),
    do.EvaluateMeasure("m1", SAID),
    do.PlanMeeting(kind="evalueringsmøte", on="2026-03-01", invited=("p2", "føresette")),
    do.HoldMeeting(kind="evalueringsmøte", present=("p1", "p2"), services=("ppt",)),
    do.MakeDocument(tool="referat"),
    do.MakeDocument(tool="referat", title=SAID, fields={"heime": SAID}, part="A"),
    do.FinishTask("dør-open"),
    do.FinishTask("dør-open", SAID),
    do.Approve(outcome="nivå-3"),
    do.Choose(outcome="1/evaluer/avslutt", reason=SAID),
    do.Choose(outcome="nivå-2"),
    do.Choose(outcome="familien-avsluttar"),
    do.RaiseAlert("vald-overgrep"),
    do.RaiseAlert("vald-overgrep", "p3", ("p2",), SAID),
    do.LiftShield("p2", SAID),
    do.Reopen("0", SAID),
    do.Tick(),
)
LOCAL = {"nn": (do.FinishDuty("skulemiljø"), do.LiftDuty("skulemiljø", SAID)), "nb": ()}


def written(command, language):
    """The text of a scenario in which somebody does one thing."""
    guide = GUIDES[language]
    writer = writer_of(guide, compile_guide(guide), PEOPLE, RECORDED)
    key, value = writer.written(command)
    who = "kven" if language == "nn" else "hvem"
    people, steps, role = {"nn": ("personar", "hendingar", "rolle"), "nb": ("personer", "hendelser", "rolle")}[language]
    kept = "\n".join(
        f"  {each.id}: {inline({role: writer.ids.id('rolle', each.role), **service(writer, each)})}"
        for each in PEOPLE.values()
    )
    told = "\n".join(block({"dag": "2026-01-01", who: "ada", key: value}, "  "))
    return f"format: 1\nmålform: {language}\nguide: x\n{people}:\n{kept}\n{steps}:\n{told}\n"


def service(writer, actor):
    return writer.keyed({"teneste": writer.ids.id("teneste", actor.service)})


def as_known(command):
    """The command with the persons as the file knows them, its outcome by its own id."""
    text = repr(command)
    for own, actor in PEOPLE.items():
        text = text.replace(f"'{own}'", f"'{actor.id}'")
    return re.sub(r"outcome='[^']*/", "outcome='", text)


def meant(language, fact, value):
    """An answer as the engine takes it, whichever of its words it was given by."""
    known = GUIDES[language].opplysning.get(fact)
    return known.ogsa_val.get(value, value) if known and isinstance(value, str) else value


@pytest.mark.parametrize("language", ["nn", "nb"])
@pytest.mark.parametrize("command", [*COMMON, *LOCAL["nn"]], ids=lambda each: type(each).__name__)
def test_a_command_is_read_as_it_was_written(command, language):
    if language == "nb" and command in LOCAL["nn"]:
        pytest.skip("the guide has no duty")
    text = written(command, language)
    loaded = read_scenario(text, "sak.yaml", lambda _: Path("x"), lambda _: (GUIDES[language], ()))
    assert loaded.findings == (), text
    (wish,) = loaded.scenario.items[0].wishes
    if isinstance(command, do.Correct):
        about = RECORDED[command.event]
        assert (wish.about, wish.reason) == (about, command.reason)
        assert meant(language, about, wish.value) == command.value
    elif isinstance(command, do.Answer):
        assert meant(language, command.fact, wish.value) == command.value
    else:
        assert repr(wish) == as_known(command), text


def test_every_command_there_is_can_be_written():
    assert set(_WAYS) == set(do.TYPES.values())
    assert {type(each) for each in (*COMMON, *LOCAL["nn"])} == set(do.TYPES.values())


def test_every_command_that_a_story_is_made_of_can_be_written():
    source = Path(bringing.__file__).read_text(encoding="utf-8")
    issued = {do.TYPES[name] for name in re.findall(r"\bdo\.([A-Z]\w+)\(", source)}
    assert len(issued) > 15
    assert issued <= set(_WAYS)


def test_an_outcome_that_has_the_name_of_an_end_is_written_in_full():
    guide = GUIDES["nn"]
    flow = compile_guide(guide)
    writer = writer_of(guide, flow, PEOPLE, {})
    assert writer.way("1/evaluer/avslutt") == "avslutt"
    end = flow.everywhere[0].outcome
    assert writer.way(f"1/evaluer/{end}") == f"1/evaluer/{end}"


@given(
    st.text(max_size=30) | st.sampled_from(["null", "~", "True", "no", "- a", "a: b", "a #b", "{", "'", "2026-01-01"])
)
def test_a_text_is_read_as_it_was_meant(value):
    if any(ord(sign) < ord(" ") or not sign.isprintable() for sign in value):
        return  # no file may hold these
    tree, findings = read_tree(f"a: {inline(value)}\nb: {inline([value, {'c': value}])}\n", "x.yaml", "nn")
    assert findings == ()
    assert tree.get("a").text == tree.get("b").items[0].text == tree.get("b").items[1].get("c").text
    from unicodedata import normalize  # noqa: PLC0415 - what reading does to every text

    assert tree.get("a").text == normalize("NFC", value)
