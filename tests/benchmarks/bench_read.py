"""How fast a guide is read and judged, beside a YAML loader and a schema validator that do only their own part."""

from pathlib import Path

import jsonschema
import msgspec
import yaml
from bench_guides import thousand_lines
from timing import Row, in_turn

from bti_engine.flow.reader import ConditionReader
from bti_engine.reading.load import load_text
from bti_engine.rules import judge

SCHEMA = Path(__file__).parents[2] / "schemas" / "guide.nn.schema.json"


def measure() -> list[Row]:
    """Reading with places, schema, translation, building and rules, warm."""
    text = thousand_lines()
    validator = jsonschema.Draft7Validator(msgspec.json.decode(SCHEMA.read_bytes()))

    def ours() -> None:
        loaded = load_text(text, "maling.yaml")
        assert loaded.guide is not None, loaded.findings
        tuple(judge(loaded.guide, ConditionReader(loaded.guide)))

    def theirs() -> None:
        loaded = yaml.load(text, Loader=yaml.CSafeLoader)
        assert not list(validator.iter_errors(loaded))

    mine, others = in_turn(ours, theirs, rounds=9)
    lines = text.count("\n")
    name = f"read, schema and rules of {lines:,} lines"
    return [Row(name, mine / others, 0.5, "<=", "×", f"CSafeLoader + jsonschema, {others * 1e3:.0f} ms")]
