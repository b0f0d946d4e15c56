"""The story of a broken claim, kept as a file: it fails at its end, and passes when the guide is mended."""

import re
from pathlib import Path

import pytest
from broken_guides import BROKEN, GUIDES, named, verdicts
from msgspec.structs import replace
from mutated_guide import loaded as full
from scenario_stage import played

from bti_engine.application import bringing
from bti_engine.application.check import check
from bti_engine.application.claimed import is_judged, name_of
from bti_engine.application.enacting import Enacted
from bti_engine.application.mutating.mutants import mutants
from bti_engine.application.proving import prove_all
from bti_engine.flow.compile import compile_guide
from bti_engine.model.conditions import Reading
from bti_engine.model.scenario import Scenario
from bti_engine.reading.load import load
from bti_engine.reading.scenario_file import read_scenario
from bti_engine.reporters.proving_scenario import has_scenario, scenario_of


def plays(text, guide):
    """The steps of a scenario's text on a guide."""
    loaded = read_scenario(text, "sak.yaml", lambda _: Path("x.yaml"), lambda _: (guide, ()))
    assert loaded.findings == ()
    assert isinstance(loaded.scenario, Scenario)
    return played(loaded)[0]


def fails_at_its_end_only(steps):
    return [len(each.failures) for each in steps] == [0] * (len(steps) - 1) + [1]


@pytest.mark.parametrize("broken", BROKEN, ids=named)
def test_a_story_fails_at_its_end_until_the_guide_is_mended(broken):
    checked, found = verdicts(broken.text, broken.file)
    verdict = found[broken.claim]
    assert verdict.status == "broken"
    text = scenario_of(checked.guide, checked.flow, verdict, "x")
    steps = plays(text, checked.guide)
    assert fails_at_its_end_only(steps), text
    assert len(steps) == len(verdict.enacted.deeds)
    if broken.mended:
        mended, now = verdicts(broken.mended, broken.file)
        assert broken.claim not in now or now[broken.claim].status == "holds"
        assert [each.failures for each in plays(text, mended.guide)] == [()] * len(steps)


@pytest.mark.parametrize("language", ["nn", "nb"])
def test_a_story_speaks_the_written_form_of_its_guide(language):
    broken = next(each for each in BROKEN if each.file == ("grunnmodell.yaml" if language == "nn" else "liten.yaml"))
    checked, found = verdicts(broken.text, broken.file)
    text = scenario_of(checked.guide, checked.flow, found[broken.claim], "x")
    assert f"målform: {language}\n" in text
    assert ("ventar: {held: " if language == "nn" else "venter: {holder: ") in text
    assert ("Skriven av «bti prove»" if language == "nn" else "Skrevet av «bti prove»") in text


def test_whom_the_case_is_about_is_the_child_that_takes_part_in_it():
    broken = next(each for each in BROKEN if each.file == "grunnmodell.yaml")
    checked, found = verdicts(broken.text, broken.file)
    text = scenario_of(checked.guide, checked.flow, found[broken.claim], "x")
    (child,) = re.findall(r"^  (\w+): {namn: \w+, rolle: barn}$", text, re.MULTILINE)
    assert f"opne: {{gjeld: {child}, " in text
    people = re.findall(r"^  (\w+): {namn: (\w+), ", text, re.MULTILINE)
    assert all(own == name.casefold() for own, name in people)
    assert len(people) == len(dict(people)) > 2


def test_measures_are_the_same_ones_all_the_way():
    broken = next(each for each in BROKEN if each.claim == "tiltak/2")
    checked, found = verdicts(broken.text)
    work = bringing.Bringing(checked.flow, {})
    assert work.open("1/vurder") == ""
    for left in (2, 0, 1):
        work.count(Reading("tal", "tiltak-utan-evaluering"), left)
    done = Enacted(tuple(work.deeds), tuple(work.happened), work.case, work.context)
    verdict = replace(found[broken.claim], against=None, enacted=done)
    text = scenario_of(checked.guide, checked.flow, verdict, "x")
    assert text.count("evaluer-tiltak: {tiltak: ") == 2
    assert [each.failures for each in plays(text, checked.guide)] == [()] * len(done.deeds)


def stories(guides):
    """Every broken claim of some guides that a story is told of."""
    for guide in guides:
        flow = compile_guide(guide)
        for verdict in prove_all(flow):
            if has_scenario(verdict):
                yield guide, flow, verdict


def test_every_story_of_a_guide_with_one_safeguard_less_goes_as_far_as_it_says():
    told = 0
    for guide, flow, verdict in stories(each.guide for each in mutants(full().guide)):
        text = scenario_of(guide, flow, verdict, "x")
        assert fails_at_its_end_only(plays(text, guide)), text
        told += 1
    assert told > 10


@pytest.mark.parametrize("name", ["farsund", "hoyanger"])
def test_the_stories_of_a_shipped_guide_with_one_safeguard_less_go_as_far_as_they_say(name):
    guide = load(GUIDES / f"{name}.yaml").guide
    chosen = (each.guide for each in mutants(guide) if each.kind in {"condition-opposite", "evaluation-dropped"})
    told = 0
    for changed, flow, verdict in stories(each for number, each in enumerate(chosen) if number % 4 == 0):
        assert fails_at_its_end_only(plays(scenario_of(changed, flow, verdict, "x"), changed))
        told += 1
    assert told


def test_what_has_no_story_has_no_scenario():
    checked = check(full())
    claims = list(prove_all(checked.flow))
    assert not any(has_scenario(each) for each in claims if each.status == "holds")
    assert {type(each.claim).__name__ for each in claims if is_judged(each.claim)} == {"Never", "Always"}
    with pytest.raises(ValueError, match="no story"):
        scenario_of(checked.guide, checked.flow, claims[0], "x")


def test_every_claim_of_a_guide_has_a_name_of_its_own():
    for path in sorted(GUIDES.glob("*.yaml")):
        names = [name_of(each.claim) for each in prove_all(check(load(path)).flow)]
        assert len(names) == len(set(names)), path.stem
