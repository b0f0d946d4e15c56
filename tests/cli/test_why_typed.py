"""`bti why` as people type it: a case or a guide, one outcome or all, and who may be told what."""

import json

import click
import jsonschema
import pytest
from click.testing import CliRunner
from support import SMALL
from test_case import MOR, PER, Answer, case, do, folder, run, to_evaluation, to_level_1  # noqa: F401 - fixtures

from bti_engine.cli import bti
from bti_engine.cli._wrong import explained
from bti_engine.errors import GuideError
from bti_engine.reporters import why_schema


def why(*words):
    """Run `bti why …` with its exit codes."""
    result = CliRunner().invoke(bti, ["why", *words], standalone_mode=False)
    if isinstance(result.exception, click.UsageError):
        return Answer(2, result.stdout, explained(result.exception))
    if result.exception is not None:
        raise result.exception
    return Answer(result.return_value or 0, result.stdout, result.stderr)


def test_all_outcomes_of_the_step_or_the_one_that_is_named(case):  # noqa: F811 - the fixture
    told = do("why", case).out.split("\n\n")
    assert [each.partition(" ")[0] for each in told] == ["vidare", "stopp", "faste", "familien-avsluttar"]
    assert do("why", case, "stopp").out.rstrip("\n") == told[1].rstrip("\n")


def test_each_need_has_the_command_that_supplies_it_and_the_commands_work(case):  # noqa: F811
    to_evaluation(case)
    told = do("why", case, "nivå-2").out
    typed = [line.partition("bti case ")[2] for line in told.split("\n") if "Slik: " in line]
    assert any(each.startswith(f"document {case} referat --by ") for each in typed)
    for each in typed:
        filled = each.replace("TENESTE", "ppt").replace('"TEKST"', "Bra").replace("DAG", "2026-10-01")
        assert run(*filled.split()).code == 0, each
    assert "[kan veljast]" in do("why", case, "nivå-2").out


def test_the_lines_of_the_guide_are_those_of_the_file(case, folder):  # noqa: F811
    told = do("why", case, "vidare").out
    line = 1 + next(n for n, text in enumerate(SMALL.split("\n")) if text.startswith("          vidare: {vilkår: uro"))
    assert f"(liten.yaml:{line})" in told
    (folder / "liten.yaml").write_text(SMALL.replace("behov = uklart", "behov != eige"), encoding="utf-8")
    assert "liten.yaml" not in do("why", case, "vidare").out
    (folder / "liten.yaml").write_text("format: 1\nid: [", encoding="utf-8")
    assert do("why", case, "vidare").code == 0


def test_the_family_is_told_what_it_can_do_and_nothing_to_type(case):  # noqa: F811
    to_level_1(case)
    told = do("why", case, *MOR).out
    assert told.startswith("familien-avsluttar")
    assert "bti case" not in told
    assert "Kan sjå det" not in told
    assert run("why", case, "neste", *MOR).code == 1


def test_an_alert_changes_nothing_of_what_the_family_is_told(case):  # noqa: F811
    to_level_1(case)
    before = [do("why", case, *MOR, *form).out for form in ((), ("--format", "json"))]
    do("alert", "raise", case, "vald", *PER)
    assert [do("why", case, *MOR, *form).out for form in ((), ("--format", "json"))] == before


def test_who_takes_no_part_is_told_nothing(case):  # noqa: F811
    assert run("why", case, "--by", "ukjend:lærar").code == 1
    assert run("why", case, "--by", "mor:lærar").code == 1


def test_the_answer_for_programs_fits_its_schema(case, folder):  # noqa: F811, ARG001 - the file lies there
    validator = jsonschema.Draft202012Validator(why_schema.schema())
    for shown in (
        do("why", case, "--format", "json"),
        do("why", case, "--to", "nivå-2", "--format", "json"),
        why("liten.yaml", "--to", "nivå-2", "--format", "json"),
    ):
        validator.validate(json.loads(shown.out))


def test_the_ways_on_from_a_case(case):  # noqa: F811
    told = do("why", case, "--to", "nivå-2").out
    assert told.startswith("Frå «Del uroa» til nivå 2:\n\nVegen (4 val)\n  1. «Del uroa» på nivå 0\n")
    assert "Prøvd slik saka står no, utan at noko er lagra." in told
    assert run("why", case, "--to", "nivå-2", *MOR).code == 1
    assert run("why", case, "vidare", "--to", "nivå-2").code == 2
    assert "nivå-9" in run("why", case, "--to", "nivå-9").err


def test_ways_in_a_guide(folder):  # noqa: F811, ARG001
    told = why("liten.yaml", "--to", "nivå-2", "--from", "1/evaluer")
    assert told.code == 0
    assert told.out.startswith("Frå «Evaluer» til nivå 2:\n\nVegen (eitt val)\n")
    assert "Krev: «Samtykke til tverrfagleg samarbeid» frå føresette (liten.yaml:96)" in told.out
    assert why("liten", "--to", "nivå-2", "--lang", "en").out.startswith("From the opening of a case to level 2:")
    assert why("liten", "--to", "0/prat", "--from", "2/saman").code == 1


def test_of_a_case_it_is_the_same_as_under_case(case):  # noqa: F811
    assert why(case).out == do("why", case).out
    assert why(case, "vidare").out == do("why", case, "vidare").out
    assert why(case[:6], "--to", "nivå-2").out == do("why", case, "--to", "nivå-2").out
    assert why(case, *MOR).out == do("why", case, *MOR).out


@pytest.mark.parametrize(
    ("words", "code", "part"),
    [
        (("liten",), 2, "Skriv kvar du vil, til dømes --to nivå-3."),
        (("liten", "vidare"), 2, "Skriv kvar du vil"),
        (("liten", "--to", "nivå-9"), 2, "Meinte du «nivå-0»?"),
        (("liten", "--to", "nivå-2", "--from", "tull"), 2, "«tull» finst ikkje i rettleiaren."),
        (("litn", "--to", "nivå-2"), 2, "«litn» er verken ein rettleiar eller nummeret på ei sak."),
        (("CASE", "--from", "0/del"), 2, "Ta bort --from."),
        (("ffff",), 3, "inga sak «ffff»"),
    ],
)
def test_what_is_typed_wrongly_is_said_plainly(case, words, code, part):  # noqa: F811
    answer = why(*(case if each == "CASE" else each for each in words))
    assert (answer.code, part in answer.err) == (code, True), answer.err


def test_a_guide_with_errors_has_no_ways(folder):  # noqa: F811
    (folder / "liten.yaml").write_text(SMALL.replace("til: nivå 1", "til: nivå 7"), encoding="utf-8")
    with pytest.raises(GuideError):
        why("liten", "--to", "nivå-2")


@pytest.mark.usefixtures("folder")
def test_the_commands_of_a_guide_in_bokmal_are_typed_as_its_authors_write():
    others = ("--with", "mor:foresatte", "--with", "rita:rektor:skole")
    opened = do("open", "gjerstad", "--by", "per:kontaktlærer:skole", *others, "--subject", "kim").lines[0]
    per = ("--by", "per:kontaktlærer")
    do("choose", opened, "vidare", *per)
    do("record", opened, "uro=ja", *per)
    do("contact", opened, "foresatte", *per)
    do("baton", "appoint", opened, "per", *per)
    for outcome in ("nivå-1", "samde"):
        do("choose", opened, outcome, *per)
    do("meeting", "plan", opened, "evalueringsmøte", "--on", "2026-10-01", *per)
    for outcome in ("avtalt", "gjort"):
        do("choose", opened, outcome, *per)
    told = do("why", opened, "nivå-2").out
    assert f"bti case record {opened} behov=annen --by per:stafettholder" in told
    assert "tverrfaglig gitt --giver mor --service TJENESTE --form skriftlig --by per:kontaktlærer" in told
