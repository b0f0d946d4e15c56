"""docs/scenario.md cannot lie: its example is played, and it knows every key and word."""

import pytest
from scenario_stage import ROOT, outcome

from bti_engine.model import scenario_format as table
from bti_engine.model.scenario_words import KEYS, VALUES

MANUAL = (ROOT / "docs" / "scenario.md").read_text(encoding="utf-8")


EXAMPLES = [each.partition("```")[0] for each in MANUAL.split("```yaml\n")[1:]]


@pytest.mark.parametrize("example", EXAMPLES)
def test_an_example_goes_as_it_expects(example):
    came = outcome(example)
    assert came.findings == ()
    assert came.failures == ()
    assert came.expected >= 4


def test_the_manual_has_examples():
    assert len(EXAMPLES) == 2


def test_every_doing_key_expectation_and_word_is_there():
    for row in table.DOING:
        assert f"`{row.name}`" in MANUAL
    for key in table.EXPECTING:
        assert f"`{key}`" in MANUAL
    for nn, nb in (KEYS | VALUES).items():
        assert f"| `{nn}` | `{nb}` |" in MANUAL
