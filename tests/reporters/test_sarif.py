"""SARIF: what the official schema takes, with rules, places, edits and exceptions."""

import json
from pathlib import Path
from urllib.parse import unquote

import jsonschema
import pytest

from bti_engine import cli
from bti_engine.locale import manual
from bti_engine.model.findings import Finding, Kind, Related, Severity, Suggestion
from bti_engine.model.source import NOWHERE, Span
from bti_engine.model.unntak import Excepted, Unntak
from bti_engine.reporters import sarif

SCHEMA = json.loads((Path(__file__).parent / "schemas" / "sarif-2.1.0.json").read_text(encoding="utf-8"))
WRONG = Path(__file__).parents[1] / "golden" / "wrong"


def logged(*findings, **more):
    log = json.loads(sarif.report(findings, version="0.1.0", **more))
    jsonschema.Draft4Validator(SCHEMA).validate(log)
    return log["runs"][0]


def finding(span=None, **more):
    span = span or Span("guides/høyanger.yaml", 3, 5, 3, 9)
    return Finding(Kind("BTI201", "ukjend-id"), span, {"id": "x", "kind": "kjelde", "known": ("a",)}, **more)


def test_nothing_wrong_is_a_log_too():
    run = logged()
    assert run["results"] == run["tool"]["driver"]["rules"] == []
    assert run["columnKind"] == "unicodeCodePoints"
    assert run["invocations"] == [{"executionSuccessful": True}]
    assert logged(ran=False)["invocations"] == [{"executionSuccessful": False}]


def test_a_result_with_its_places_and_its_edit():
    place = Span("guides/grunnmodell.yaml", 9, 1, 10, 4)
    one = finding(
        related=(Related(place, "base"),), suggestion=Suggestion(Span("guides/høyanger.yaml", 3, 5, 3, 9), "a: 1\n")
    )
    (result,) = logged(one)["results"]
    assert result["ruleId"] == "BTI201"
    assert result["level"] == "error"
    assert result["message"]["text"].startswith("«x» finst ikkje under «kjelde»")
    at = result["locations"][0]["physicalLocation"]
    assert at["artifactLocation"] == {"uri": "guides/h%C3%B8yanger.yaml", "uriBaseId": "%SRCROOT%"}
    assert at["region"] == {"startLine": 3, "startColumn": 5, "endLine": 3, "endColumn": 9}
    (other,) = result["relatedLocations"]
    assert other["physicalLocation"]["region"]["endLine"] == 10
    assert other["message"]["text"] == "Det står her i grunnlaget."
    (replacement,) = result["fixes"][0]["artifactChanges"][0]["replacements"]
    assert replacement["insertedContent"]["text"] == "a: 1\n"
    assert replacement["deletedRegion"] == at["region"]


@pytest.mark.parametrize(("language", "words"), [("nn", "finst"), ("nb", "finnes"), ("en", "exist")])
def test_a_rule_has_the_help_of_its_page(language, words):
    run = logged(finding(), finding(Span("b.yaml", 1, 1, 1, 2)), language=language)
    (rule,) = run["tool"]["driver"]["rules"]
    page = manual.page("BTI201")
    assert [each["ruleIndex"] for each in run["results"]] == [0, 0]
    assert rule["help"]["text"].split() == page.texts[language].split()
    assert page.examples(language)[0].strip() in rule["help"]["markdown"]
    assert rule["defaultConfiguration"] == {"level": "error"}
    assert run["language"] == {"nn": "nn-NO", "nb": "nb-NO", "en": "en"}[language]
    assert words in rule["help"]["markdown"] or language == "en"


def test_an_exception_is_told_as_suppressed_with_its_reason():
    made = Unntak("BTI201", Span("a.yaml", 2, 12, 2, 18), 3, "Det er avtalt.")
    run = logged(finding(), excepted=[Excepted(finding(Span("a.yaml", 3, 1, 3, 2)), made)])
    with_reason, plain = run["results"]
    assert "suppressions" not in plain
    (one,) = with_reason["suppressions"]
    assert (one["kind"], one["justification"]) == ("inSource", "Det er avtalt.")
    assert one["location"]["physicalLocation"]["region"]["startLine"] == 2


@pytest.mark.parametrize(
    ("file", "address", "base"),
    [
        ("./guides/../a b.yaml", "a b.yaml", "%SRCROOT%"),
        ("bti:grunnmodell.yaml", "bti:grunnmodell.yaml", None),
        ("../a.yaml", "../a.yaml", "%SRCROOT%"),
        ("/a b/c.yaml", "file:///a b/c.yaml", None),
        ("a\udce6.yaml", "a?.yaml", "%SRCROOT%"),
    ],
)
def test_how_a_file_is_named(file, address, base):
    (result,) = logged(finding(Span(file, 1, 1, 1, 2)))["results"]
    named = result["locations"][0]["physicalLocation"]["artifactLocation"]
    assert (unquote(named["uri"]), named.get("uriBaseId")) == (address, base)


def test_a_file_in_the_folder_is_relative_even_by_its_whole_name(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    (result,) = logged(finding(Span(str(tmp_path / "b" / "a.yaml"), 1, 1, 1, 2)))["results"]
    assert result["locations"][0]["physicalLocation"]["artifactLocation"]["uri"] == "b/a.yaml"


def test_a_finding_without_a_place_has_no_region():
    (result,) = logged(finding(NOWHERE._replace(file="a.yaml")))["results"]
    assert "region" not in result["locations"][0]["physicalLocation"]


def test_what_a_reader_would_fill_in_is_doubled_and_other_braces_are_not():
    one = Finding(Kind("BTI201", "ukjend-id"), Span("a", 1, 1, 1, 2), {"id": "{0} {b}", "kind": "x", "known": ("a",)})
    assert "«{{0}} {b}»" in logged(one)["results"][0]["message"]["text"]


@pytest.mark.parametrize("severity", Severity)
def test_the_levels(severity):
    level = {"error": "error", "warning": "warning", "info": "note"}[severity.value]
    one = Finding(Kind("BTI220", "utan-tittel", severity), Span("a", 1, 1, 1, 2), {"place": "x", "id": "y"})
    assert logged(one)["results"][0]["level"] == level


@pytest.mark.parametrize("language", ["nn", "nb", "en"])
def test_all_wrong_guides_are_told_in_one_valid_log(language, capsys):
    cli._run(["validate", str(WRONG), "--format", "sarif", "--lang", language])
    log = json.loads(capsys.readouterr().out)
    jsonschema.Draft4Validator(SCHEMA).validate(log)
    run = log["runs"][0]
    rules = [each["id"] for each in run["tool"]["driver"]["rules"]]
    assert rules == sorted(set(rules))
    assert all(rules[each["ruleIndex"]] == each["ruleId"] for each in run["results"])
    assert any("suppressions" in each for each in run["results"])
