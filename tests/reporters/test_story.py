"""A story tells what happened, whoever acted: all of it, once, and in the words of the guide."""

from pathlib import Path

import pytest

from bti_engine.application.scenarios import play
from bti_engine.cli.stage import checked_guide, in_memory
from bti_engine.cli.story import tell
from bti_engine.reading.scenario_file import load_scenario

EXAMPLES = sorted((Path(__file__).parents[2] / "examples").glob("*.yaml"))
REFUSES = next(path for path in EXAMPLES if path.stem == "nei-til-samtykke")


def staged(path, language=""):
    loaded = load_scenario(str(path), checked_guide)
    assert loaded.scenario is not None, loaded.findings
    return loaded.scenario, loaded.guide, in_memory(loaded.scenario, loaded.guide, language)


def story(capsys, path, language=""):
    scenario, guide, stage = staged(path, language)
    tell(scenario, guide, stage, None)
    return capsys.readouterr().out


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.stem)
def test_the_steps_hold_every_event_of_the_logs_once_and_in_order(path):
    scenario, guide, stage = staged(path)
    steps = tuple(play(scenario, guide, stage.world))
    for stream in {each.stream for each in steps if each.stream}:
        told = [event for step in steps for event in step.events if step.stream == stream]
        assert told == list(stage.world.cases.log(stream))


def test_what_the_family_says_is_told_when_it_says_it(capsys):
    told = story(capsys, REFUSES, "nn")
    lines = [line.strip() for line in told.splitlines()]
    assert "Marit Nes sa nei til å gi samtykke: «Samtykke til tverrfagleg samarbeid» for PPT." in lines
    assert told.count("gav samtykke: ") == 1
    withdrawn = next(line for line in lines if "trekte samtykket sitt" in line)
    assert "Saka gjekk frå «Samle dei som skal samarbeide»" in withdrawn
    assert any("Marit Nes avslutta saka" in line for line in lines)


LEVELS = [
    ("ja", "Stega er grunnmodellen sine."),
    ("nei", "Rettleiaren skildrar ikkje dette nivået. Stega er grunnmodellen sine."),
    ("delvis", "Rettleiaren skildrar berre delar av dette nivået. Resten er frå grunnmodellen."),
    ("ulest", "Det kommunen har skrive om dette nivået, er ikkje lese. Stega er grunnmodellen sine."),
]
GUIDE = """format: 1
id: lokal
målform: nn
kommune: Fjordvik
tittel: Rettleiar i Fjordvik
grunnlag: grunnmodell
opplysning:
  skulemiljø: {type: ja-nei, tittel: Skulemiljø, spørsmål: Gjeld det skulemiljøet?, alltid: ja}
plikt:
  skulemiljø: {tittel: Trygt skulemiljø, vilkår: skulemiljø, ansvar: leiar, frist: {tid: 5 vyrkedagar}}
nivå:
  0: {tittel: Finn ut}
"""
CASE = """format: 1
målform: nn
guide: lokal
personar:
  per: {namn: Per Vik, rolle: fagperson, teneste: skule}
hendingar:
  - {dag: 2026-09-01, kven: per, opne: {målgruppe: barn}}
  - {kven: per, svar: {skulemiljø: ja}}
"""


@pytest.fixture
def told_of(tmp_path, capsys):
    def told(guide):
        (tmp_path / "lokal.yaml").write_text(guide, encoding="utf-8")
        (tmp_path / "sak.yaml").write_text(CASE, encoding="utf-8")
        return story(capsys, tmp_path / "sak.yaml")

    return told


@pytest.mark.parametrize(("spoken_of", "heading"), LEVELS, ids=lambda value: value.split()[0])
def test_a_level_of_the_base_is_told_by_what_the_guide_says_of_its_source(told_of, spoken_of, heading):
    told = told_of(GUIDE.replace("{tittel: Finn ut}", f"{{tittel: Finn ut, omtalt: {spoken_of}}}"))
    assert f"  == Nivå 0: Finn ut == ({heading})\n" in told


def test_a_level_whose_source_says_a_part_is_told_so_where_a_step_is_changed(told_of):
    changed = "{tittel: Finn ut, omtalt: delvis, steg: {arv: ja, undring: {tittel: Undring}}}"
    told = told_of(GUIDE.replace("{tittel: Finn ut}", changed))
    assert "berre delar av dette nivået. Resten er frå grunnmodellen." in told
    told = told_of(GUIDE.replace("{tittel: Finn ut}", changed.replace("omtalt: delvis, ", "")))
    assert "  == Nivå 0: Finn ut ==\n" in told


def test_a_duty_that_begins_is_told_by_its_title_with_its_deadline(told_of):
    told = told_of(GUIDE)
    assert "En plikt" not in told
    assert (
        "Ei plikt tok til: «Trygt skulemiljø». Ansvar: leiar i tenesta. Fristen for plikta «Trygt skulemiljø»" in told
    )
    assert "skulemiljø»" in told
    assert "plikta skulemiljø" not in told
