"""What `bti test` says of how much of a guide was tried: true, complete, and in all languages."""

import json

from scenario_stage import ROOT, judged, played, read

from bti_engine.application.coverage import Tally
from bti_engine.cli import _run
from bti_engine.flow.compile import compile_guide
from bti_engine.flow.conditions import conditions_of, may_be_unknown
from bti_engine.flow.spots import conditions
from bti_engine.reporters import coverage

SHORT = """format: 1
målform: nn
guide: hoyanger
personar:
  per: {namn: Per Vik, rolle: kontaktlærar, teneste: skule}
  mor: {namn: Marit Nes, rolle: føresette}
hendingar:
  - dag: 2026-09-01
    kven: per
    opne: {med: [mor]}
  - kven: per
    vel: vidare
  - kven: per
    svar: {uro: nei}
"""


def covered(*texts):
    tally = Tally()
    for number, text in enumerate(texts):
        loaded = read(text)
        steps, _ = played(loaded)
        tally.add(f"{number}.yaml", loaded.guide, steps)
    return tally.result()


def condition(found, place, key="vilkår"):
    return next(each for each in found.conditions if each.placed.path == (*place, key))


def test_steps_and_outcomes_are_tried_when_the_case_went_there():
    (found,) = covered(SHORT)
    assert [name for name, done in found.steps.items() if done] == ["0/undring", "0/del-uroa"]
    assert [name for name, done in found.outcomes.items() if done] == ["0/undring/vidare"]
    assert not any(found.alerts.values())


def test_a_condition_is_tried_with_what_it_was_where_the_case_stood():
    (found,) = covered(SHORT)
    path = ("nivå", "0", "steg", "del-uroa", "utfall", "nivå-1")
    assert condition(found, path).seen == (False, None)
    assert condition(found, path).never == (True,)
    assert condition(found, ("nivå", "1"), "stafetthaldar").seen == (False,)
    assert condition(found, ("nivå", "1", "steg", "avgjerd", "utfall", "avslutt")).seen == ()


def test_several_scenarios_of_one_guide_are_counted_together():
    other = SHORT.replace("uro: nei", "uro: ja") + "  - kven: per\n    varsel: vald-overgrep\n"
    (found,) = covered(SHORT, other)
    path = ("nivå", "0", "steg", "del-uroa", "utfall", "nivå-1")
    assert found.files == ("0.yaml", "1.yaml")
    assert condition(found, path).never == ()
    assert found.alerts["vald-overgrep"]
    assert found.steps["vald-overgrep/fare"]


def test_records_cannot_be_unknown_so_nobody_is_asked_to_try_it():
    guide, _ = judged(ROOT / "guides" / "hoyanger.yaml")
    by_text = {each.placed.path: each for each in covered(SHORT)[0].conditions}
    assert by_text["nivå", "1", "stafetthaldar"].possible == (True, False)
    assert any(may_be_unknown(each.condition) for each in conditions_of(compile_guide(guide)))


def test_every_condition_that_an_author_has_written_is_counted():
    for name in ("nordre-land", "arendal", "farsund", "grunnmodell"):
        guide, _ = judged(ROOT / "guides" / f"{name}.yaml")
        counted = {each.path[: len(each.path) - 1] for each in conditions_of(compile_guide(guide))}
        counted |= {each.path for each in conditions_of(compile_guide(guide))}
        written = {each.path for each in conditions(guide) if each.path[0] != "regel"}
        missing = {path for path in written if not {path, path[:-1]} & counted}
        assert missing == set()


def test_the_table_has_a_line_for_each_guide_and_the_list_names_the_rest():
    found = covered(SHORT)
    for language in ("nn", "nb", "en"):
        lines = coverage.table(found, language).splitlines()
        assert len(lines) == 4
        assert lines[2].startswith("hoyanger (1 ")
        assert "2/26" in lines[2]
        assert "1/avgjerd" in coverage.untried(found, language)
        assert "{" not in coverage.untried(found, language)
    told = coverage.untried(found, "nn")
    assert "0/del-uroa/nivå-1, vilkår: «uro» var aldri sant\n" in told
    assert "steg: 1/definer-problemstilling, " in told


def test_other_programs_get_counts_and_names(capsys):
    example = str(ROOT / "examples" / "frist-over-heilagdagar.yaml")
    assert _run(["test", example, "--format", "json"]) == 0
    (found,) = json.loads(capsys.readouterr().out)["coverage"]
    assert found["guide"] == "hoyanger"
    assert found["cases"] == [example]
    assert found["steps"]["tried"] == 2
    assert len(found["steps"]["untried"]) == found["steps"]["of"] - 2
    assert found["conditions"]["true"]["of"] == found["conditions"]["false"]["of"]
    assert {each["path"] for each in found["conditions"]["untried"]} >= {"nivå/1/steg/avgjerd/utfall/nekta/vilkår"}
