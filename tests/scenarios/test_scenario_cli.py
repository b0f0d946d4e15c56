"""`bti test` and `bti story` as they are typed."""

import json

import pytest
from scenario_stage import EXAMPLES, ROOT, WRONG

from bti_engine.cli import _run

EXAMPLE = str(ROOT / "examples" / "frist-over-heilagdagar.yaml")


def run(capsys, *arguments):
    code = _run(list(arguments))
    shown = capsys.readouterr()
    return code, shown.out, shown.err


def test_a_folder_is_all_its_files(capsys):
    code, out, _ = run(capsys, "test", str(ROOT / "examples"))
    assert code == 0
    lines, _, table = out.partition("\n\n")
    assert len(lines.splitlines()) == len(EXAMPLES)
    assert all(line.endswith("0 feil") for line in lines.splitlines())
    guides = {line.partition(" ")[0] for line in table.splitlines()[1:-1]}
    assert {"arendal", "farsund", "gjerstad", "hoyanger", "nordre-land", "solvik"} <= guides


def test_what_is_not_as_expected_gives_1_with_file_and_line(capsys):
    path = WRONG / "ikkje-som-venta.yaml"
    code, out, _ = run(capsys, "test", str(path))
    assert code == 1
    assert f"{path}:15:7  ikkje som venta  Saka skulle stå i 0/del-uroa, men står i 0/undring." in out
    assert "5 hendingar, 26 forventningar, 27 feil\n" in out


def test_a_file_with_errors_gives_1_and_the_others_are_played(capsys):
    code, out, _ = run(capsys, "test", str(WRONG / "feil-i-fila.yaml"), EXAMPLE)
    assert code == 1
    assert "BTI611" in out
    assert "0 feil\n\n" in out


def test_a_file_with_errors_ends_with_what_to_do_and_says_it_once(capsys, tmp_path):
    text = (ROOT / "examples" / "frist-over-heilagdagar.yaml").read_text(encoding="utf-8")
    path = tmp_path / "sak.yaml"
    path.write_text(text.replace("slutt: avslutta", "steg: 0/undrign"), encoding="utf-8")
    _, out, _ = run(capsys, "test", str(path))
    assert "BTI610" in out
    assert out.splitlines()[-1] == f"{path}: Rett dette først. Hendingane blir prøvde når fila er utan feil."
    assert "1 feil" not in out
    assert "bti explain BTI610" in out


def test_names_of_outcomes_are_quoted_in_sentences(capsys):
    _, out, _ = run(capsys, "test", str(WRONG / "ikkje-som-venta.yaml"))
    assert "Utfallet «nivå-2» finst ikkje i steget" in out
    assert "Fristen «0/undring» skulle vere" in out


def test_json_holds_counts_failures_and_findings(capsys):
    code, out, _ = run(capsys, "test", str(WRONG), EXAMPLE, "--format", "json")
    assert code == 1
    broken, *wrongs, fine = json.loads(out)["files"]
    wrong = wrongs[0]
    assert broken["steps"] is None
    assert broken["findings"][0]["code"] == "BTI601"
    assert wrong["failures"][0] == {
        "file": str(WRONG / "ikkje-som-venta.yaml"),
        "line": 15,
        "column": 7,
        "about": "steg",
        "wanted": "0/del-uroa",
        "found": "0/undring",
        "message": "Saka skulle stå i 0/del-uroa, men står i 0/undring.",
    }
    assert (fine["failures"], fine["findings"]) == ([], [])
    assert fine["expectations"] > 10


def test_nothing_to_read_gives_3_and_wrong_use_2(capsys, tmp_path):
    assert run(capsys, "test", str(tmp_path / "borte.yaml"))[0] == 3
    assert run(capsys, "test")[0] == 2
    code, _, err = run(capsys, "test", str(tmp_path))
    assert code == 2
    assert "Det er ingen filer" in err


@pytest.mark.parametrize("language", ["nn", "nb", "en"])
def test_a_story_is_told_in_each_language(capsys, language):
    code, out, _ = run(capsys, "story", EXAMPLE, "--lang", language)
    assert code == 0
    assert {"nn": "Kven ser kva", "nb": "Hvem ser hva", "en": "Who sees what"}[language] in out
    assert "Kari Strand" in out
    assert "{" not in out


def test_a_story_keeps_its_log_in_a_file_that_bti_case_can_read(capsys, tmp_path):
    store = tmp_path / "ny" / "saker.db"
    code, out, _ = run(capsys, "story", EXAMPLE, "--store", str(store))
    assert code == 0
    assert f"Alt ligg i {store}." in out
    code, out, _ = run(capsys, "case", "list", "--store", str(store))
    assert code == 0
    assert "Ida Aas" in out
    assert run(capsys, "story", EXAMPLE, "--store", str(store))[0] == 0, "a second story stands beside the first"


def test_a_story_that_goes_otherwise_says_where_on_the_side(capsys):
    code, out, err = run(capsys, "story", str(WRONG / "ikkje-som-venta.yaml"))
    assert code == 1
    assert "Kven ser kva" in out
    assert "ikkje-som-venta.yaml:15:7" in err
    code, out, err = run(capsys, "story", str(WRONG / "feil-i-fila.yaml"))
    assert (code, out) == (1, "")
    assert "BTI611" in err


def test_help_has_examples(capsys):
    for command in ("test", "story"):
        code, out, _ = run(capsys, command, "--help")
        assert code == 0
        assert "Døme:" in out
        assert "Kode ut:" in out
