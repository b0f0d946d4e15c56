"""Every scenario file in examples/ is a test: drop a file there, and it is played."""

import json

import jsonschema
import pytest
from scenario_stage import EXAMPLES, ROOT, judged, outcome, played, read

from bti_engine.model import scenario_format as table
from bti_engine.model.source import plain
from bti_engine.reading.yaml_events import read_tree

GUIDES = sorted((ROOT / "examples" / "rettleiarar").glob("*.yaml"))


def test_every_municipality_and_every_story_has_an_example():
    loaded = [read(path.read_text(encoding="utf-8")) for path in EXAMPLES]
    guides = {each.guide.id for each in loaded}
    assert {path.stem for path in (ROOT / "guides").glob("*.yaml")} - {"grunnmodell"} <= guides
    assert {path.stem for path in GUIDES} <= guides
    assert {each.language for each in loaded} == {"nn", "nb"}
    assert all(each.scenario.title and each.scenario.about for each in loaded)


def test_the_examples_do_and_expect_everything_that_the_format_has():
    items = [item for path in EXAMPLES for item in read(path.read_text(encoding="utf-8")).scenario.items]
    assert {row.name for row in table.DOING} - {item.doing for item in items} <= {"rett", "unnlat-kontakt", "gjenopne"}
    assert {each.about[0] for item in items for each in item.expected} >= set(table.EXPECTING) - {"stoppa"}


@pytest.mark.parametrize("path", GUIDES, ids=lambda path: path.stem)
def test_a_guide_that_only_examples_follow_is_clean(path):
    _, findings = judged(path)
    assert findings == ()


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.stem)
def test_an_example_goes_as_it_expects(path):
    came = outcome(path.read_text(encoding="utf-8"), path.name)
    assert came.findings == ()
    assert [sentence for _, sentence in came.failures] == []
    assert came.expected > 0


def test_an_example_goes_as_it_expects_whatever_language_it_is_shown_in():
    for name in ("stafetten-skifter-hand", "varsel-pa-kvart-niva"):
        text = (ROOT / "examples" / f"{name}.yaml").read_text(encoding="utf-8")
        for language in ("nn", "nb", "en"):
            assert outcome(text, f"{name}.yaml", language).failures == ()


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.stem)
def test_an_example_fits_the_published_schema(path):
    tree, _ = read_tree(path.read_text(encoding="utf-8"), path.name)
    data = plain(tree)
    schema = json.loads((ROOT / "schemas" / f"scenario.{data['målform']}.schema.json").read_text(encoding="utf-8"))
    assert [error.message for error in jsonschema.Draft7Validator(schema).iter_errors(data)] == []


def test_the_long_example_shows_what_it_promises():
    loaded = read((ROOT / "examples" / "hoyanger-uro-til-slutt.yaml").read_text(encoding="utf-8"))
    steps, _ = played(loaded)
    happened = {type(each.event).__name__ for step in steps for each in step.events}
    assert {"AlertRaised", "ShieldLifted", "BatonOffered", "BatonAccepted", "MeasureEvaluated", "Closed"} <= happened
    places = [each.event.target for step in steps for each in step.events if type(each.event).__name__ == "Moved"]
    assert len([place for place in places if place.startswith("1/")]) == 5
    assert {place.partition("/")[0] for place in places} == {"0", "1", "2", "3", "vald-overgrep"}
    refused = {code for step in steps if step.refusal for code in step.refusal.codes}
    assert {"requirement", "held", "not-lifter", "reason-needed"} <= refused
