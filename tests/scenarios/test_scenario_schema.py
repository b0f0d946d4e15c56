"""The published schemas of scenario files: in step with the key table, described, and as strict as the reader."""

import jsonschema
import pytest
from scenario_stage import ROOT, WRONG

from bti_engine.locale import keys_scenario
from bti_engine.model import scenario_format as table
from bti_engine.model.source import plain
from bti_engine.reading.scenario_schema import LANGUAGES, scenario_schema, schema_text
from bti_engine.reading.yaml_events import read_tree


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_file_is_what_the_table_gives(language):
    path = ROOT / "schemas" / f"scenario.{language}.schema.json"
    assert path.read_text(encoding="utf-8") == schema_text(language), (
        "run: python -m bti_engine.reading.scenario_schema"
    )


@pytest.mark.parametrize("language", LANGUAGES)
def test_it_is_a_schema(language):
    jsonschema.Draft7Validator.check_schema(scenario_schema(language))


def test_every_key_has_a_description_and_none_is_left_over():
    used = set()
    for name, rows in table.OBJECTS.items():
        for row in rows:
            assert keys_scenario.describe(name, row.name, "nn")
            used.add((name, row.name) if (name, row.name) in keys_scenario.KEYS else ("*", row.name))
    assert used == set(keys_scenario.KEYS)


def test_the_editor_marks_the_same_lines_as_the_reader_where_shape_is_wrong():
    tree, _ = read_tree((WRONG / "feil-i-fila.yaml").read_text(encoding="utf-8"), "feil.yaml")
    data = plain(tree)
    found = {
        tuple(error.absolute_path) for error in jsonschema.Draft7Validator(scenario_schema("nn")).iter_errors(data)
    }
    assert {(), ("personar", "per"), ("personar", "mor", "fødd"), ("hendingar", 2, "svar")} <= found
    assert ("hendingar", 3, "klokka") in found
