"""`bti case` for what stands beside the steps: duties, approval, forms, trips without names, subject, handing over."""

import json
from pathlib import Path

import pytest
from test_case import do, run

ROOT = Path(__file__).parents[2]
PER = ("--by", "per:kontaktlærar:skule")
RITA = ("--by", "rita:rektor:skule")
MOR = ("--by", "mor:føresette")


@pytest.fixture
def folder(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("BTI_STORE", raising=False)
    monkeypatch.setenv("BTI_NOW", "2026-09-01T09:00")
    guide = (ROOT / "examples" / "rettleiarar" / "solvik.yaml").read_text(encoding="utf-8")
    (tmp_path / "solvik.yaml").write_text(guide, encoding="utf-8")
    return tmp_path


@pytest.fixture
def case(folder):  # noqa: ARG001 - it begins in its folder
    others = ("--with", "rita:rektor:skule", "--with", "mor:foresatte")
    opened = do("open", "solvik.yaml", *PER, *others, "--subject", "kim", "--answer", "skulemiljøsak=ja")
    return opened.lines[0]


def to_evaluation(case):
    do("choose", case, "vidare", *PER)
    do("contact", case, "føresette", *PER)
    do("record", case, "uro=ja", *PER)
    do("baton", "appoint", case, "per", *PER)
    do("choose", case, "nivå-1", *PER)
    do("choose", case, "samde", *PER)
    do("meeting", "plan", case, "evalueringsmøte", "--on", "2026-09-01", *PER)
    do("choose", case, "avtalt", *PER)
    do("choose", case, "gjort", *PER)
    do("document", case, "referat", *PER)


def test_a_case_is_opened_with_answers_that_are_known(case):
    assert "Skulen kartlegg og lagar plan" in do("status", case).out
    wrong = run("open", "solvik.yaml", *PER, "--answer", "skulemiljosak=ja")
    assert (wrong.code, "Meinte du «skulemiljøsak»?" in wrong.err) == (1, True)
    assert run("open", "solvik.yaml", *PER, "--answer", "skulemiljøsak").code == 2
    assert run("open", "solvik.yaml", *PER, "--answer", "uro=ja").code == 1


def test_a_duty_is_done_when_its_form_is_there_in_all_its_parts(case):
    early = run("duty", "done", case, "skulemiljø", *RITA)
    assert (early.code, "Kartlegging av kvardagen" in early.err) == (1, True)
    assert run("duty", "done", case, "skulemiljø", *PER).code == 1
    assert run("document", case, "kartlegging", "--part", "C", *RITA).code == 1
    assert (
        run("document", case, "kartlegging", "--part", "A", "--field", "heime=Bra", "--field", "søvn=x", *RITA).code
        == 1
    )
    do("document", case, "kartlegging", "--part", "A", "--field", "heime=Bra", "--field", "søvn=9", *RITA)
    assert run("duty", "done", case, "skulemiljø", *RITA).code == 1
    do("document", case, "kartlegging", "--part", "B", "--field", "skule=Åleine", *RITA)
    assert "Rektor" in do("duty", "done", case, "skulemiljø", *RITA).out.title()
    assert run("duty", "done", case, "skulemiljo", *RITA).err.endswith("Meinte du «skulemiljø»?\n")


def test_a_duty_is_lifted_with_a_reason(case):
    assert run("duty", "lift", case, "skulemiljø", *RITA).code == 2
    lifted = do("duty", "lift", case, "skulemiljø", "--reason", "Det gjeld fritida", *RITA)
    assert "Det gjeld fritida" in lifted.out


def test_an_outcome_is_approved_by_one_and_chosen_by_another(case):
    to_evaluation(case)
    do("record", case, "uro=ja", "behov=fleire", *PER)
    early = run("approve", case, "nivå-3", *RITA)
    assert early.code == 1
    do("involve", case, "ppt", *PER)
    given = ("--giver", "mor", "--service", "ppt", "--form", "skriftleg")
    do("consent", case, "tverrfagleg", "gitt", *given, *MOR)
    assert run("choose", case, "nivå-3", *PER).code == 1
    assert run("approve", case, "nivå-3", *PER).code == 1
    do("approve", case, "nivå-3", *RITA)
    assert run("choose", case, "nivå-3", *RITA).code == 1
    do("choose", case, "nivå-3", *PER)


def test_a_body_hears_the_case_without_names(case):
    to_evaluation(case)
    do("record", case, "uro=ja", "behov=uklart", *PER)
    assert run("choose", case, "drøft", *PER).code == 1
    do("choose", case, "drøft", "--anonymous", *PER)
    do("record", case, "behov=eige", *PER)
    assert run("choose", case, "råd", "--anonymous", *PER).code == 1
    do("choose", case, "råd", *PER)


def test_the_subject_is_corrected_with_a_reason(case):
    assert run("subject", case, "ida", *PER).code == 1
    do("subject", case, "ida", "--reason", "Feil barn", *PER)
    assert run("status", case, *MOR).code == 1
    assert run("subject", case, "ida", "--reason", "Feil barn", *PER).code == 1


def test_a_case_is_handed_over_to_a_service_that_is_with_us(case):
    wrong = run("hand-over", case, "barnehge", *PER)
    assert wrong.err.endswith("Meinte du «barnehage»?\n")
    assert run("hand-over", case, "barnehage", *PER).code == 1
    do("involve", case, "barnehage", *PER)
    given = ("--giver", "mor", "--service", "barnehage", "--form", "skriftleg")
    do("consent", case, "tverrfagleg", "gitt", *given, *MOR)
    assert "barnehagen" in do("hand-over", case, "barnehage", *PER).out


@pytest.mark.usefixtures("folder")
def test_who_only_reports_gets_no_number_and_sees_nothing():
    others = ("--with", "hanne:helsesykepleier:helsestasjon", "--subject", "kim")
    told = do("open", "gjerstad", "--by", "turid:melder", *others)
    assert told.lines == ["Meldingen er mottatt. De som skal følge opp, kan se den."]
    case = do("list").lines[0].split()[0]
    assert run("status", case, "--by", "turid:melder").code == 1
    assert run("log", case, "--as", "turid").code == 1


@pytest.mark.usefixtures("folder")
def test_a_worksheet_is_read_by_few():
    others = ("--with", "kari:fagperson:skole", "--with", "mor:foresatte", "--subject", "kim")
    case = do("open", "nordre-land", "--by", "per:kontaktlærer:skole", *others).lines[0]
    assert run("status", case, "--by", "per:kontaktlærer").code == 0
    for who in ("kari:fagperson", "mor:foresatte"):
        assert run("options", case, "--by", who).code == 1
        assert "Sett ord på bekymringen" not in run("status", case, "--by", who).out
        assert "men ser den ikke nå" in run("log", case, "--as", who.partition(":")[0]).out
    assert run("status", case, "--by", "kari:fagperson").code == 1


def test_both_ways_into_a_body_are_explained_or_the_one_that_is_asked_for(case):
    to_evaluation(case)
    do("record", case, "uro=ja", "behov=uklart", *PER)
    named, unnamed = do("why", case, "drøft").out.split("\n\n")
    assert "(med namn)" in named.split("\n")[0]
    assert "(utan namn)" in unnamed.split("\n")[0]
    assert do("why", case, "drøft", "--anonymous").out == unnamed
    shown = json.loads(do("why", case, "drøft", "--anonymous", "--format", "json").out)
    assert [each["anonymous"] for each in shown["ways"]] == [True]
    refused = run("why", case, "hald-fram", "--anonymous")
    assert refused.code == 1
    assert "utan namn" in refused.err
