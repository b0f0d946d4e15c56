"""Every scenario file in examples/ is a test: drop a file there, and it is played."""

import json

import jsonschema
import pytest
from scenario_stage import EXAMPLES, ROOT, outcome, played, read

from bti_engine.model.source import plain
from bti_engine.reading.yaml_events import read_tree


def test_there_are_examples():
    assert len(EXAMPLES) >= 3


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.stem)
def test_an_example_goes_as_it_expects(path):
    came = outcome(path.read_text(encoding="utf-8"), path.name)
    assert came.findings == ()
    assert [sentence for _, sentence in came.failures] == []
    assert came.expected > 0


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
