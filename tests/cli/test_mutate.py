"""`bti mutate` as it is typed: the table, what nobody noticed and why, JSON, exit codes, three languages."""

import json
import re

import pytest
from mutated_guide import FULL

from bti_engine import cli
from bti_engine.locale import mutating as told

SMALL = """
format: 1
id: trygg
målform: nn
kommune: Fjordvik
tittel: Ein trygg guide
målgruppe:
  barn: {tittel: Barn}
rolle:
  føresette: {tittel: Føresette, familie: ja}
  lærar: {tittel: Lærar}
nivå:
  0:
    tittel: Avklar
    start: ja
    steg:
      del:
        tittel: Del uroa
        kven: {ansvar: lærar}
        frist: {tid: 1 dag}
        utfall:
          stopp: {tittel: Slutt, grunngjeving: ja, til: avslutta}
slutt:
  avslutta: {tittel: Saka er avslutta}
  familien: {tittel: Familien avsluttar, frå: alle, kan: [føresette]}
"""
LOCAL = "format: 1\nid: lokal\nmålform: nb\nkommune: Fjordvik\ntittel: Lokal\ngrunnlag: full\n"
ENGLISH_IN_NORWEGIAN = re.compile(r"\b(the|which|nobody|noticed)\b")


@pytest.fixture(autouse=True)
def folder(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "full.yaml").write_text(FULL, encoding="utf-8")
    (tmp_path / "trygg.yaml").write_text(SMALL, encoding="utf-8")
    return tmp_path


def run(capsys, *arguments):
    code = cli._run(["mutate", *arguments])
    said = capsys.readouterr()
    return code, said.out, said.err


def test_what_nobody_noticed_is_told_with_its_place_and_why(capsys):
    code, out, err = run(capsys, "full.yaml")
    assert (code, err) == (1, "")
    lines = out.split("\n")
    assert lines[0] == "Kva om eit krav fall bort? (full)"
    place = FULL.split("\n").index("    teneste: [ppt]") + 1
    at = lines.index(f"  full.yaml:{place}  Fast teneste i ein arena: bort («Team», «0», «ppt»)")
    assert " ".join(" ".join(lines[at + 1 : at + 3]).split()) == (
        "«bti prove» lovar berre det rettleiaren sjølv seier. Dette blei borte saman med endringa: Saka er aldri "
        "i «Team» med namn utan at det er gjeve «Samtykke til deling» for dei faste medlemene der."
    )
    row = next(line for line in lines if line.startswith("Krav om evaluering: bort"))
    assert row.split()[-5:] == ["2", "–", "2", "–", "–"]
    assert "Sjå dei slik: bti mutate full --same" in out


def test_each_row_of_the_table_adds_up(capsys):
    _, out, _ = run(capsys, "full.yaml")
    rows = [re.split(r"\s{2,}", line) for line in out.split("\n\n")[1].split("\n")]
    numbers = [[0 if each == "–" else int(each) for each in row[1:]] for row in rows[1:]]
    assert all(row[0] == sum(row[1:]) for row in numbers)
    assert numbers[-1] == [sum(column) for column in zip(*numbers[:-1], strict=True)]


def test_a_guide_without_holes(capsys):
    code, out, _ = run(capsys, "trygg.yaml")
    assert code == 0
    assert told.NO_HOLES.nn in out
    assert "Dette kan gå ut over nokon" not in out


def test_what_made_no_difference_is_shown_when_it_is_asked_for(capsys):
    _, short, _ = run(capsys, "full.yaml")
    _, long, _ = run(capsys, "full.yaml", "--same")
    assert "Dette gjorde ingen skilnad" not in short
    assert "Dette gjorde ingen skilnad" in long
    assert "Det same er kravt her òg: nivå 2, full.yaml linje" in long.replace("\n  ", " ")


def test_the_guide_is_not_changed(folder, capsys):
    run(capsys, "trygg.yaml")
    assert (folder / "trygg.yaml").read_text(encoding="utf-8") == SMALL
    assert sorted(each.name for each in folder.iterdir()) == ["full.yaml", "trygg.yaml"]


@pytest.mark.parametrize(
    ("language", "heading", "hole", "why"),
    [
        ("nn", "Kva om eit krav fall bort?", "Krav om stafetthaldar: bort", "Dette blei borte"),
        ("nb", "Hva om et krav falt bort?", "Krav om stafettholder: bort", "Dette ble borte"),
        ("en", "What if a requirement fell away?", "Required baton holder: gone", "This went away"),
    ],
)
def test_it_speaks_three_languages(capsys, language, heading, hole, why):
    _, out, _ = run(capsys, "full.yaml", "--lang", language)
    assert heading in out
    assert hole in out
    assert why in out
    assert (ENGLISH_IN_NORWEGIAN.search(out) is not None) == (language == "en")


def test_json_has_every_change(capsys):
    code, out, _ = run(capsys, "full.yaml", "--format", "json")
    made = json.loads(out)
    assert code == 1
    assert made["guide"] == "full"
    assert made["tried"] == len(made["changes"]) == sum(each["tried"] for each in made["kinds"])
    assert made["holes"] == sum(each["hole"] for each in made["changes"]) > 0
    by = {(each["kind"], "/".join(each["path"])): each for each in made["changes"]}
    shield = by["shield-dropped", "varsel/vald/skjerm/0"]
    assert shield["result"] == "validate"
    assert [(each["code"], each["severity"]) for each in shield["findings"]] == [("BTI263", "warning")]
    assert (shield["file"], shield["safety"], shield["why"]) == ("full.yaml", True, None)
    alert = by["alert-dropped", "varsel/vald"]
    assert {(each["slug"], each["status"]) for each in alert["claims"]} >= {("varsel", "broken")}
    twice = by["parents-dropped", "nivå/2/føresette"]
    assert (twice["result"], twice["why"]["slug"]) == ("same", "required-anyway")
    assert twice["why"]["places"][0]["path"] == ["nivå", "2", "så-lenge", "0"]
    assert twice["why"]["reads"] == ["samtykke(deling)"]


def test_a_base_that_locks_what_is_changed_has_noticed(folder, capsys):
    (folder / "lokal.yaml").write_text(LOCAL, encoding="utf-8")
    locked = FULL.replace("    tittel: Mistanke om vald\n", "    tittel: Mistanke om vald\n    låst: ja\n")
    (folder / "full.yaml").write_text(locked, encoding="utf-8")
    for guide, code in (("full.yaml", "BTI290"), ("lokal.yaml", "BTI406")):
        _, out, _ = run(capsys, guide, "--format", "json")
        found = next(each for each in json.loads(out)["changes"] if each["kind"] == "lifter-wider")
        assert (found["result"], [each["code"] for each in found["findings"]]) == ("validate", [code])


def test_what_a_guide_locks_itself_its_own_author_may_take_away(folder, capsys):
    duty = "plikt:\n  meld: {tittel: Meld fra, vilkår: fare, ansvar: rektor, låst: ja}\n"
    (folder / "lokal.yaml").write_text(LOCAL + duty, encoding="utf-8")
    _, out, _ = run(capsys, "lokal.yaml", "--format", "json")
    found = next(each for each in json.loads(out)["changes"] if each["path"] == ["plikt", "meld"])
    assert (found["kind"], found["result"]) == ("duty-dropped", "missed")


def test_a_guide_with_errors_is_not_tried(folder, capsys):
    (folder / "full.yaml").write_text(FULL.replace("til: nivå 2", "til: nivå 9"), encoding="utf-8")
    code, out, err = run(capsys, "full.yaml")
    assert (code, out) == (3, "")
    assert "nivå 9" in err


def test_whoever_waits_at_a_terminal_sees_that_it_goes_on(capsys, monkeypatch):
    monkeypatch.setattr("bti_engine.cli.mutate._is_watched", lambda: True)
    code, out, _ = run(capsys, "trygg.yaml")
    assert code == 0
    assert out.startswith("Kva om eit krav fall bort?")


def test_every_kind_and_way_has_its_words():
    from typing import get_args  # noqa: PLC0415 - only here

    from bti_engine.application.mutating.change import Subject, Way  # noqa: PLC0415 - as above
    from bti_engine.application.mutating.reasons import Slug  # noqa: PLC0415 - as above

    assert set(told.SUBJECTS) == set(get_args(Subject))
    assert set(told.WAYS) == set(get_args(Way))
    assert {each.removesuffix("-twice") for each in told.REASONS} == set(get_args(Slug))
    assert {each.partition("-wider")[0] for each in told.UNSPOKEN} <= set(get_args(Subject))
