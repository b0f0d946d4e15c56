"""docs/scenario.md cannot lie: its example is played, and it knows every key and word."""

from scenario_stage import ROOT, outcome

from bti_engine.model import scenario_format as table

MANUAL = (ROOT / "docs" / "scenario.md").read_text(encoding="utf-8")


def test_the_example_goes_as_it_expects():
    example = MANUAL.partition("```yaml\n")[2].partition("```")[0]
    came = outcome(example)
    assert came.findings == ()
    assert came.failures == ()
    assert came.expected == 4


def test_every_doing_key_expectation_and_word_is_there():
    for row in table.DOING:
        assert f"`{row.name}`" in MANUAL
    for key in table.EXPECTING:
        assert f"`{key}`" in MANUAL
    for nn, nb in (table.KEYS | table.VALUES).items():
        assert f"| `{nn}` | `{nb}` |" in MANUAL
