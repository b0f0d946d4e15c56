"""`bti prove` as it is typed: what it answers, the files it writes, and how it ends."""

import json
from pathlib import Path

import pytest
from broken_guides import LOCAL, rule, small, two_consents, without_consent

from bti_engine import cli

ROOT = Path(__file__).parents[2]
BROKEN = small(level_2="    deler: ja")
HELD = small(level_2="    deler: ja\n    så-lenge:\n      - {krav: samtykke(tverrfaglig), ellers: 1/vurder}")


@pytest.fixture(autouse=True)
def folder(tmp_path, monkeypatch):
    """A folder to stand in, with a guide that holds and one in which consent is broken."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "liten.yaml").write_text(BROKEN, encoding="utf-8")
    (tmp_path / "trygg.yaml").write_text(HELD.replace("id: liten", "id: trygg"), encoding="utf-8")
    return tmp_path


def run(capsys, *arguments):
    code = cli._run(list(arguments))
    told = capsys.readouterr()
    return code, told.out, told.err


def test_what_holds_ends_with_0_and_what_is_broken_with_1(capsys):
    code, out, err = run(capsys, "prove", "trygg.yaml")
    assert (code, err) == (0, "")
    assert out.startswith("Prøvd: Liten (trygg)\n\nDette holder:\n  samtykke ")
    assert out.endswith(" (trygg)\n")
    code, out, _ = run(capsys, "prove", "liten.yaml")
    assert code == 1
    assert "\nBRUTT: Saken er aldri på nivå 2 uten at det er gitt «Samtykke til samarbeid».\n" in out


def test_advice_that_is_not_followed_stops_nothing(capsys):
    code, out, _ = run(capsys, "prove", "trygg.yaml", "--only", "ventetid")
    assert code == 0
    assert "Dette er ikke på plass ennå (råd, ikke krav):\n  2 steg mangler " in out
    assert "Holder: 0. Brutt: 0. Ikke bevist: 0. Råd: 2. (trygg)\n" in out


def test_several_guides_in_one_run(capsys):
    code, out, _ = run(capsys, "prove", "trygg.yaml", "liten.yaml", "--only", "samtykke")
    assert code == 1
    assert out.index("(trygg)\n\nPrøvd: Liten (liten)\n") > 0
    assert out.count("Det er gått ut fra at:") == 2


@pytest.mark.parametrize("language", ["nn", "nb", "en"])
def test_every_language(capsys, language):
    _, out, _ = run(capsys, "prove", "liten.yaml", "--lang", language)
    assert {"nn": "BROTE: Saka", "nb": "BRUTT: Saken", "en": "BROKEN: The case"}[language] in out


def test_only_some_properties_by_the_words_of_either_written_form(capsys):
    for words in ("samtykke,stafetthaldar", " samtykke , stafettholder", "samtykke"):
        _, out, _ = run(capsys, "prove", "trygg.yaml", "--only", words)
        assert "Dette holder:\n  samtykke  Saken er aldri på nivå 2 uten" in out
        assert "Brutt: 0. Ikke bevist: 0. (trygg)\n" in out
    _, out, _ = run(capsys, "prove", "trygg.yaml", "--only", "vei-videre,avgjørelse")
    assert "vei-videre" in out
    assert "samtykke" not in out.partition("Det er gått ut")[0]


def test_a_property_that_is_not_there(capsys):
    code, out, err = run(capsys, "prove", "trygg.yaml", "--only", "samtyke", "--lang", "nb")
    assert (code, out) == (2, "")
    assert "«samtyke» er ingen egenskap som prøves. Mente du «samtykke»?" in err
    _, _, err = run(capsys, "prove", "trygg.yaml", "--only", "xyz", "--lang", "nb")
    assert "Du kan velge mellom: samtykke, varsel, stafettholder, foresatte, avgjørelse, vei-videre, " in err


def test_a_guide_that_cannot_be_used(folder, capsys):
    (folder / "feil.yaml").write_text("format: 1\n", encoding="utf-8")
    code, out, err = run(capsys, "prove", "feil.yaml")
    assert code == 3
    assert out == ""
    assert "feil.yaml" in err


# --- scenario files ------------------------------------------------------------------------------------------------


def test_a_story_is_written_played_and_passes_when_the_guide_is_mended(folder, capsys):
    code, out, _ = run(capsys, "prove", "liten.yaml", "--scenario", "sak.yaml")
    assert code == 1
    assert out.endswith("\nHistorien er skrevet i sak.yaml. Prøv den med: bti test sak.yaml\n")
    assert "\nguide: liten\n" in (folder / "sak.yaml").read_text(encoding="utf-8")
    code, out, _ = run(capsys, "test", "sak.yaml")
    assert code == 1
    assert "Dette skulle gjelde, men gjør det ikke her: Saken er aldri på nivå 2 uten at det er gitt" in out
    assert "1 forventning, 1 feil" in out
    (folder / "liten.yaml").write_text(HELD, encoding="utf-8")
    code, out, _ = run(capsys, "test", "sak.yaml")
    assert code == 0
    assert "1 forventning, 0 feil" in out


def test_the_lines_that_are_suggested_mend_the_guide(folder, capsys):
    run(capsys, "prove", "liten.yaml", "--scenario", "sak.yaml")
    (one,) = json.loads(run(capsys, "prove", "liten.yaml", "--format", "json")[1])
    mend = next(each["mend"] for each in one["verdicts"] if each["claim"] == "samtykke/2/tverrfaglig")
    assert (mend["tried"], mend["breaks"]) == (True, [])
    lines = BROKEN.split("\n")
    for edit in reversed(mend["edits"]):
        assert edit["file"] == "liten.yaml"
        lines[edit["line"] - edit["instead"] : edit["line"]] = edit["lines"]
    (folder / "liten.yaml").write_text("\n".join(lines), encoding="utf-8")
    assert run(capsys, "prove", "liten.yaml")[0] == 0
    assert run(capsys, "test", "sak.yaml")[0] == 0


@pytest.mark.parametrize(
    ("where", "guide"), [("saker/ny/sak.yaml", '"../../liten.yaml"'), ("guides/sak.yaml", '"../liten.yaml"')]
)
def test_a_scenario_finds_its_guide_from_where_it_lies(folder, capsys, where, guide):
    run(capsys, "prove", "liten.yaml", "--scenario", where)
    assert f"\nguide: {guide}\n" in (folder / where).read_text(encoding="utf-8")
    code, out, _ = run(capsys, "test", where)
    assert code == 1
    assert "1 forventning, 1 feil" in out


def test_a_guide_that_comes_with_the_engine_is_called_by_its_name(folder, capsys):
    (folder / "lokal.yaml").write_text(LOCAL + rule("nivå >= 2"), encoding="utf-8")
    run(capsys, "prove", "lokal.yaml", "--scenario", "saker")
    (path,) = (folder / "saker").iterdir()
    assert path.name == "lokal-regel-r.yaml"
    assert '\nguide: "../lokal.yaml"\n' in path.read_text(encoding="utf-8")
    assert run(capsys, "test", "saker")[0] == 1


def test_several_stories_go_into_a_folder(folder, capsys):
    (folder / "grunnmodell.yaml").write_text(without_consent("2"), encoding="utf-8")
    code, out, err = run(capsys, "prove", "grunnmodell.yaml", "--scenario", "sak.yaml")
    assert (code, out) == (2, "")
    assert "2 ting er brotne, og kvar av dei har si eiga soge." in err
    _, out, _ = run(capsys, "prove", "grunnmodell.yaml", "liten.yaml", "--scenario", "saker")
    names = {path.name for path in (folder / "saker").iterdir()}
    assert names == {
        "grunnmodell-samtykke-2-tverrfagleg.yaml",
        "grunnmodell-veg-vidare-2-evaluer.yaml",
        "liten-samtykke-2-tverrfaglig.yaml",
    }
    assert out.count("bti test saker/") == 3
    code, out, _ = run(capsys, "test", "saker")
    assert code == 1
    assert out.count(" forventning, 1 feil") == 3


def test_a_story_is_never_written_over_somebody_elses_file(folder, capsys):
    mine = folder / "sak.yaml"
    mine.write_text("# Mi eiga sak\n", encoding="utf-8")
    code, out, err = run(capsys, "prove", "liten.yaml", "--scenario", "sak.yaml", "--lang", "nn")
    assert (code, out) == (2, "")
    assert "«sak.yaml» finst frå før, og er ikkje skriven av «bti prove»." in err
    assert mine.read_text(encoding="utf-8") == "# Mi eiga sak\n"
    mine.unlink()
    for _ in range(2):  # over its own file it is
        assert run(capsys, "prove", "liten.yaml", "--scenario", "sak.yaml")[0] == 1


def test_a_file_that_cannot_be_written(folder, capsys):
    (folder / "saker").write_text("", encoding="utf-8")
    code, _, err = run(capsys, "prove", "liten.yaml", "--scenario", "saker/sak.yaml", "--lang", "en")
    assert code == 2
    assert "«saker/sak.yaml» cannot be written." in err


def test_where_nothing_is_broken_no_file_is_written(folder, capsys):
    code, out, _ = run(capsys, "prove", "trygg.yaml", "--scenario", "sak.yaml")
    assert code == 0
    assert out.endswith("\nIngenting er brutt med en historie å fortelle, så ingen fil er skrevet.\n")
    assert not (folder / "sak.yaml").exists()


# --- JSON ------------------------------------------------------------------------------------------------------------


def test_json_tells_all_that_the_text_tells(capsys):
    code, out, err = run(capsys, "prove", "liten.yaml", "trygg.yaml", "--format", "json", "--scenario", "sak.yaml")
    assert (code, err) == (1, "")
    assert out.endswith("]\n")
    broken, fine = json.loads(out)
    assert (broken["guide"], broken["file"], broken["broken"], broken["not_proved"]) == ("liten", "liten.yaml", 1, 0)
    assert (fine["broken"], fine["advice"]) == (0, 2)
    assert len(fine["verdicts"]) == sum(fine[each] for each in ("holds", "broken", "not_proved", "advice"))
    assert {each["kind"] for each in broken["assumed"]} >= {"samtykke", "closing"}
    (one,) = (each for each in broken["verdicts"] if each["claim"] == "samtykke/2/tverrfaglig")
    assert one["slug"] == "samtykke"
    assert one["path"] == ["nivå", "2"]
    assert (one["status"], one["advice"], one["why"]) == ("broken", False, None)
    assert one["sentence"] == "Saken er aldri på nivå 2 uten at det er gitt «Samtykke til samarbeid»."
    place = one["place"]
    assert BROKEN.split("\n")[place["line"] - 1] == place["text"]
    assert place["text"][place["column"] - 1 : place["end_column"] - 1] == "sammen"
    assert one["story"]["people"] == [{"name": "Ada", "role": "lærer"}]
    assert [(each["day"], each["on"]) for each in one["story"]["lines"]] == [(0, "2027-01-11")] * 3
    assert "samtykke(tverrfaglig)" in one["looked_at"]
    assert one["scenario"] == "sak.yaml"
    held = next(each for each in fine["verdicts"] if each["slug"] == "samtykke")
    assert (held["status"], held["story"], held["mend"], held["scenario"]) == ("holds", None, None, None)


def test_json_says_what_stood_in_the_way(folder, capsys):
    (folder / "lokal.yaml").write_text(LOCAL + rule("opne-oppgåver > 40"), encoding="utf-8")
    code, out, _ = run(capsys, "prove", "lokal.yaml", "--format", "json", "--only", "regel", "--lang", "nb")
    (one,) = json.loads(out)[0]["verdicts"]
    assert code == 1
    assert one["status"] == "not-proved"
    assert one["why"].startswith("Det ser ut til at det kan hende, men ")
    assert one["mend"] is None


def test_a_level_may_be_shared_by_any_of_several_consents(folder, capsys):
    (folder / "liten.yaml").write_text(two_consents(BROKEN), encoding="utf-8")
    _, out, _ = run(capsys, "prove", "liten.yaml", "--only", "samtykke")
    assert " |       - krav: samtykke(tverrfaglig) eller samtykke(helse)\n" in out
