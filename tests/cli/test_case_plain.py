"""What `bti case` says to whoever types something that was meant well: in plain words, with the ids that are typed."""

import re

import click
import pytest
from click.testing import CliRunner

from bti_engine.cli import bti
from bti_engine.cli._wrong import explained
from bti_engine.cli.case import COMMANDS
from bti_engine.reading.load import load
from bti_engine.reading.shipped import shipped

PER = ("--by", "per:kontaktlærar:skule")
GUIDE = """format: 1
id: fjordvik
målform: nn
kommune: Fjordvik
grunnlag: grunnmodell
tittel: Fjordvik
samtykke:
  logg: {tittel: Samtykke til logg, av: {alle: [føresette]}}
logg: {form: digital, krav: samtykke(logg)}
arena:
  ressursteam:
    tittel: Ressursteamet
    teneste: [ppt, helsestasjon]
    frå: alle
    steg: {drøft: {tittel: Drøft, utfall: {ferdig: {tittel: Ferdig, til: tilbake}}}}
nivå:
  0:
    steg:
      del:
        tittel: Del
        utfall:
          vidare: {tittel: Vidare, krav: dokument(notat), til: nivå 1}
          nekta: {tittel: Nekta, vilkår: samtykke(tverrfagleg) i (nekta eller trekt), til: nivå 1}
"""


def run(*words):
    """The exit code and all that is said."""
    result = CliRunner().invoke(bti, ["case", *words], standalone_mode=False)
    if isinstance(result.exception, click.UsageError):
        return 2, explained(result.exception)
    if result.exception is not None:
        raise result.exception
    return result.return_value or 0, result.output


@pytest.fixture(autouse=True)
def _folder(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("BTI_NOW", "2026-09-01T09:00")


@pytest.fixture
def case(tmp_path):
    (tmp_path / "fjordvik.yaml").write_text(GUIDE, encoding="utf-8")
    code, told = run("open", "fjordvik.yaml", *PER, "--subject", "kim", "--kind", "barn", "--with", "mor:føresette")
    assert code == 0, told
    return next(line for line in told.split("\n") if len(line) == len("0" * 32))


@pytest.mark.parametrize(
    ("language", "said", "choices", "meant"),
    [
        ("nn", "nei", "gitt, nekta, trekt", "Meinte du «nekta»?"),
        ("nb", "nei", "gitt, nektet, trukket", "Mente du «nektet»?"),
        ("nn", "ja", "gitt, nekta, trekt", "Meinte du «gitt»?"),
        ("nn", "kanskje", "gitt, nekta, trekt.", ""),
    ],
)
def test_a_wrong_answer_to_a_consent_is_named(language, said, choices, meant):
    code, told = run("consent", "3f2a", "logg", said, "--giver", "mor", *PER, "--lang", language)
    assert code == 2
    assert f"«{said}»" in told
    assert choices in told
    assert meant in told
    assert "|" not in told


@pytest.mark.parametrize(
    "words",
    [
        ("open", "grunnmodell", "--by", "Per Vik:kontaktlærar:skule"),
        ("open", "grunnmodell", *PER, "--subject", "Per Vik"),
        ("open", "grunnmodell", *PER, "--with", "Per Vik:rektor"),
        ("note", "3f2a", "Hei", "--by", "Per Vik:kontaktlærar"),
        ("join", "3f2a", "Per Vik:rektor", *PER),
        ("consent", "3f2a", "logg", "gitt", "--giver", "Per Vik", *PER),
        ("baton", "appoint", "3f2a", "Per Vik", *PER),
        ("log", "3f2a", "--as", "Per Vik"),
        ("person", "add", "Per Vik"),
    ],
)
def test_a_name_is_no_id(words):
    code, told = run(*words)
    assert code == 2
    assert "«Per Vik» kan ikkje vere id-en til ein person" in told
    assert 'bti case person add per "Per Vik"' in told


def test_a_group_that_is_no_person_has_no_subject():
    code, told = run("open", "grunnmodell", *PER, "--kind", "familie", "--subject", "kim")
    assert code == 2
    assert "Målgruppa «Familie» er ikkje éin person" in told
    assert run("open", "grunnmodell", *PER, "--kind", "familie")[0] == 0


def test_people_without_a_name_are_told_apart_by_their_ids(case):
    told = run("status", case)[1]
    assert "«per» (kontaktlærar), skulen" in told
    assert "«mor» (føresette)" in told
    run("person", "add", "mor", "Mona Vik")
    assert "Mona Vik (føresette)" in run("status", case)[1]
    run("person", "forget", "mor")
    assert "Ein person (føresette)" in run("status", case)[1]
    assert 'person add per "…"' in run("status", case)[1]


def test_an_opening_says_what_can_be_typed(case):
    told = run("options", case)[1]
    assert "for kvar teneste i «Ressursteamet» (ppt, helsestasjon)" in told
    assert "«Notat i saka» (bti case document … notat)" in told


def test_a_condition_with_several_states_is_told_in_words(case):
    told = run("why", case, "nekta")[1]
    assert " i (" not in told
    assert "«Samtykke til tverrfagleg samarbeid» frå føresette: nekta eller trekt" in told


def test_a_log_that_is_not_open_says_so_to_the_family(case):
    code, told = run("log", case, "--as", "mor")
    assert (code, told) == (
        0,
        "«mor» er med i saka, men ser henne ikkje no: noko som må på plass før ho kan delast, manglar.\n",
    )


def test_the_examples_of_the_help_have_roles_of_the_base():
    base = load(shipped("guides", "grunnmodell.yaml")).guide
    known = {name for own, role in base.rolle.items() for name in (own, *role.ogsa)} | {"stafetthaldar"}
    told = "\n".join(
        run(*name.split(), "--help")[1] for name in (*COMMANDS, "baton accept", "measure add", "task done")
    )
    roles = set(re.findall(r"\b[a-zæøå]+:([a-zæøå]+)", told))
    assert roles
    assert roles <= known, roles - known
