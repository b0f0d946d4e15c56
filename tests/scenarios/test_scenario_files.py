"""Scenario files with something wrong in them: a plain finding with its place, never a traceback."""

import os

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from msgspec.structs import replace
from scenario_stage import EXAMPLES, ROOT, WRONG, judged, outcome, played, read

from bti_engine.application import expecting
from bti_engine.locale import manual
from bti_engine.locale.catalog import say
from bti_engine.locale.example_words import in_bokmal
from bti_engine.locale.scenario import FAILURES, SENTENCES
from bti_engine.model import scenario_format as table
from bti_engine.model import scenario_words as words
from bti_engine.model.findings import Kind
from bti_engine.reading import scenario_problems, scenario_wishes
from bti_engine.reading.scenario_file import find_guide, load_scenario, read_scenario
from bti_engine.reporters import scenario_text, scenario_words

HEAD = """format: 1
målform: nn
guide: hoyanger
personar:
  per: {namn: Per Vik, rolle: kontaktlærar, teneste: skule}
  mor: {namn: Marit Nes, rolle: føresette}
"""
START = """hendingar:
  - dag: 2026-09-01
    kven: per
    opne: {med: [mor]}
"""
PAGES = [code for code in manual.codes() if code.startswith("BTI6")]
KINDS = {kind.code: kind for kind in vars(scenario_problems).values() if isinstance(kind, Kind)}


def codes(text):
    found = read(text).findings
    for finding in found:
        for language in ("nn", "nb", "en"):
            assert say(finding, language)
    return [finding.code for finding in found]


def whole(example, head):
    return example if example.startswith("format:") else head + example


@pytest.mark.parametrize("language", ["nn", "nb"])
@pytest.mark.parametrize("code", PAGES)
def test_the_examples_of_a_page_are_wrong_and_right(code, language, tmp_path):
    head = HEAD if language == "nn" else in_bokmal(HEAD, scenario=True)
    (tmp_path / "feilfull.yaml").write_text("format: 1\nid: feilfull\nmålform: nn\n", encoding="utf-8")

    def finder(guide):
        return find_guide(guide, tmp_path) or find_guide(guide, ROOT / "examples")

    examples = manual.page(code).examples(language)
    wrong, right = (read_scenario(whole(each, head), "sak.yaml", finder, judged) for each in examples)
    assert code in [each.code for each in wrong.findings]
    assert right.findings == ()


def test_every_kind_has_a_page_with_its_slug_and_a_sentence():
    assert set(PAGES) == set(KINDS) == set(SENTENCES)
    assert {code: manual.page(code).slug for code in PAGES} == {code: kind.slug for code, kind in KINDS.items()}


def test_every_doing_key_is_read_and_every_expectation_is_checked_and_said():
    assert set(scenario_wishes._MAKERS) == {row.name for row in table.DOING}
    assert set(expecting._CHECKS) == set(table.EXPECTING)
    assert {name.partition(".")[0] for name in FAILURES} == set(table.EXPECTING)


def test_no_word_has_two_meanings_in_bokmaal():
    keys = words.KEYS
    assert len(set(keys.values())) == len(keys)
    known = {row.name for rows in table.OBJECTS.values() for row in rows}
    assert set(keys) <= known
    assert not set(keys.values()) & (known - set(keys) - {"val"}) - set(keys)


def test_all_problems_are_told_in_one_run():
    text = HEAD.replace("kontaktlærar", "kontaktlarar") + START + "    ventar: {steg: 0/undrign}\n  - etter: i morgon\n"
    assert codes(text) == ["BTI610", "BTI610", "BTI612", "BTI608"]


def test_what_opens_a_way_is_a_condition_of_the_guide():
    text = HEAD + START + "    ventar: {val: {vidare: {opnar: [urro]}}}\n"
    assert [code for code in codes(text) if code.startswith("BTI3")]


def test_one_wrong_word_is_not_told_twice():
    assert codes(HEAD + START.replace("kven: per", "kven: [per]")) == ["BTI606"]
    assert codes(HEAD + START + "  - ventar: {steeg: 0/undring}\n") == ["BTI601"]


def test_ids_may_be_the_other_names_that_the_guide_gives_them():
    text = HEAD.replace("rolle: føresette", "rolle: foresatte") + START + "  - kven: per\n    kontakt: foresatte\n"
    loaded = read(text)
    assert loaded.findings == ()
    assert loaded.scenario.actors["mor"].role == "føresette"
    assert loaded.scenario.items[1].wishes[0].role == "føresette"


def test_a_file_that_is_not_there_or_not_readable_is_told_of(tmp_path):
    assert [each.code for each in load_scenario(tmp_path / "sak.yaml").findings] == ["BTI160"]
    assert [each.code for each in load_scenario(tmp_path).findings] == ["BTI161"]
    (tmp_path / "sak.yaml").write_text("hendingar: [\n", encoding="utf-8")
    assert load_scenario(tmp_path / "sak.yaml").scenario is None


@pytest.mark.parametrize("language", ["nn", "nb", "en"])
@pytest.mark.parametrize("path", sorted(WRONG.glob("*.yaml")), ids=lambda path: path.stem)
def test_what_is_said_of_a_wrong_scenario(path, language):
    came = outcome(path.read_text(encoding="utf-8"), path.name, language, WRONG)
    said = scenario_text.report([came], language)
    golden = path.with_suffix(f".{language}.txt")
    if os.environ.get("UPDATE_GOLDEN"):
        golden.write_text(said, encoding="utf-8")
    assert golden.is_file(), "run with UPDATE_GOLDEN=1 to make it, then read it"
    assert said == golden.read_text(encoding="utf-8")


def test_every_kind_of_expectation_can_fail():
    paths = [path for path in WRONG.glob("*.yaml") if path.stem != "feil-i-fila"]
    texts = {path.name: path.read_text(encoding="utf-8") for path in paths}
    failures = [failure for name, text in texts.items() for failure, _ in outcome(text, name, folder=WRONG).failures]
    assert {failure.about[0] for failure in failures} == set(table.EXPECTING)
    assert {scenario_words._sentence(failure) for failure in failures} == set(FAILURES)


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.data())
def test_a_file_with_lines_gone_or_moved_never_raises(data):
    path = data.draw(st.sampled_from(EXAMPLES))
    lines = path.read_text(encoding="utf-8").splitlines()
    for _ in range(data.draw(st.integers(1, 3))):
        at = data.draw(st.integers(0, len(lines) - 1))
        line = lines.pop(at)
        if data.draw(st.booleans()):
            lines.insert(data.draw(st.integers(0, len(lines))), line)
    loaded = read("\n".join(lines))
    if loaded.scenario is not None:
        played(loaded)


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.data())
def test_steps_in_any_order_are_played_without_a_traceback(data):
    loaded = read(data.draw(st.sampled_from(EXAMPLES)).read_text(encoding="utf-8"))
    scenario = loaded.scenario
    order = data.draw(st.lists(st.integers(1, len(scenario.items) - 1), max_size=15))
    items = (scenario.items[0], *(replace(scenario.items[at], day="") for at in order))
    steps, _ = played(replace(loaded, scenario=replace(scenario, items=items)))
    assert len(steps) == len(items)
