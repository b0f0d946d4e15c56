"""What was meant in a scenario file, where it can be told: the guide, a day, a yes or no, several in one text."""

import pytest

from bti_engine.locale.catalog import say
from bti_engine.reading.scenario_file import load_scenario

GUIDE = "format: 1\nid: fjordvik\nmålform: nn\nkommune: Fjordvik\ngrunnlag: grunnmodell\ntittel: Fjordvik\n"
HEAD = """format: 1
målform: nn
guide: {guide}
personar:
  per: {{namn: Per Vik, rolle: kontaktlærar, teneste: skule}}
  mor: {{namn: Eva, rolle: føresette}}
hendingar:
"""
FIRST = "  - dag: 2026-06-01\n    kven: per\n    opne: {gjeld: mor}\n"


@pytest.fixture
def found(tmp_path):
    (tmp_path / "guides").mkdir()
    (tmp_path / "saker").mkdir()
    (tmp_path / "guides" / "fjordvik.yaml").write_text(GUIDE, encoding="utf-8")

    def told(steps, guide="fjordvik"):
        path = tmp_path / "saker" / "sak.yaml"
        path.write_text(HEAD.format(guide=guide) + steps, encoding="utf-8")
        return load_scenario(path).findings

    return told


@pytest.mark.parametrize(
    ("guide", "meant"),
    [
        ("fjordvik.yaml", "fjordvik"),
        ("guides/fjordvik.yml", "fjordvik"),
        ("fjordvk", "fjordvik"),
        ("Høyanger", "hoyanger"),
        ("borte.yaml", None),
    ],
)
def test_a_guide_that_is_not_there_is_mended_to_one_that_is(found, guide, meant):
    (finding,) = found(FIRST, guide)
    assert finding.code == "BTI618"
    assert (finding.suggestion and finding.suggestion.text) == meant


@pytest.mark.parametrize(
    ("steps", "expected"),
    [
        (FIRST.replace("2026-06-01", "1. juni 2026"), [("BTI608", "2026-06-01")]),
        (
            FIRST.replace("    kven", "    notat: X\n    kven").replace("  - dag: 2026-06-01\n    notat", "  - notat"),
            None,
        ),
        (FIRST.replace("gjeld: mor", "med: mor og per"), [("BTI605", "[mor, per]")]),
        (FIRST.replace("gjeld: mor", "med: mor og far"), [("BTI611", None)]),
        (FIRST + "  - kven: per\n    svar: nei\n", [("BTI604", None)]),
        (
            FIRST + "  - kven: per\n    samtykke: {type: tverrfagleg, frå: mor, svar: nei, til: ppt}\n",
            [("BTI607", "nekta")],
        ),
        (
            FIRST + "  - kven: per\n    samtykke: {type: tverrfagleg, frå: mor, svar: ja, til: ppt}\n",
            [("BTI607", "gitt")],
        ),
    ],
)
def test_one_cause_with_its_mend(found, steps, expected):
    told = [(each.code, each.suggestion and each.suggestion.text) for each in found(steps)]
    assert told == expected if expected is not None else ("BTI615", None) in told


def test_an_answer_alone_is_shown_where_it_belongs(found):
    (finding,) = found(FIRST + "  - kven: per\n    svar: nei\n")
    assert "til dømes svar: {uro: nei}" in say(finding)
