"""Base or local: a finding about what comes from a base, or is changed locally, says both places."""

import json as plain_json

import pytest

from bti_engine.application.check import check
from bti_engine.locale.catalog import say
from bti_engine.reading.load import load
from bti_engine.reporters import json, text

BASE = """format: 1
id: grunn
målform: nn
berre-grunnlag: ja
tittel: {nn: Grunn, nb: Grunn}
opplysning:
  uro: {type: ja-nei, spørsmål: {nn: Uro?, nb: Uro?}}
nivå:
  1:
    tittel: {nn: Ein, nb: En}
    start: ja
    steg:
      a:
        tittel: {nn: A, nb: A}
        opplysning: [uro]
        utfall:
          vidare: {tittel: {nn: J, nb: J}, vilkår: uro, til: ferdig}
          stopp: {tittel: {nn: N, nb: N}, vilkår: ikkje uro, til: flytta}
slutt:
  ferdig: {tittel: {nn: Ferdig, nb: Ferdig}}
  flytta: {tittel: {nn: Flytta, nb: Flyttet}}
"""
NO_BATON = "BTI267"
LOCAL = "format: 1\nid: lokal\nmålform: nn\nkommune: F\ngrunnlag: grunn\ntittel: L\n"


@pytest.fixture
def told(tmp_path):
    """What is told of a local guide on the base: each code with its place and all that its sentence ends with."""

    def tell(local, base=BASE, language="nn"):
        (tmp_path / "grunn.yaml").write_text(base, encoding="utf-8")
        (tmp_path / "lokal.yaml").write_text(LOCAL + local, encoding="utf-8")
        found = [each for each in check(load(tmp_path / "lokal.yaml")).findings if each.code != NO_BATON]
        said = [(each, say(each, language)) for each in found]
        return [
            (each.code, each.span.line, words[words.rfind("(") :] if words[-1] == ")" else "") for each, words in said
        ]

    return tell


STEP = "nivå:\n  1:\n    steg:\n      arv: ja\n      a:\n        utfall:\n"


def test_what_is_changed_locally_names_the_line_in_the_base(told):
    assert told(f"{STEP}          vidare: {{vilkår: urro}}\n") == [
        ("BTI310", 13, "(frå grunn, linje 17; endra hos dykk, linje 13)")
    ]


def test_a_key_that_is_put_in_a_thing_of_the_base_changes_that(told):
    assert told("slutt:\n  ferdig:\n    frå: alle\n") == [
        ("BTI234", 9, "(frå grunn, linje 20; endra hos dykk, linje 9)")
    ]


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("nb", "(fra grunn, linje 17; endret hos dere, linje 13)"),
        ("en", "(from grunn, line 17; changed by you, line 13)"),
    ],
)
def test_in_other_languages(told, language, words):
    assert told(f"{STEP}          vidare: {{vilkår: urro}}\n", language=language)[0][2] == words


def test_what_is_only_local_names_no_base(told):
    assert told(f"{STEP}          ny: {{tittel: Ny, vilkår: urro, til: ferdig}}\n") == [("BTI310", 13, "")]
    assert told("slutt:\n  ny: {tekst: Ny}\n")[0] == ("BTI220", 8, "")


def test_what_is_only_of_the_base_is_told_at_its_name(told):
    found = told("", BASE.replace("vilkår: uro,", "vilkår: urro,"))
    assert ("BTI310", 5, "(frå grunn, linje 17)") in found
    assert {line for _, line, _ in found} == {5}


def test_what_lies_in_something_changed_says_so(told):
    local = "nivå:\n  1:\n    steg:\n      arv: ja\n      a:\n        tittel: Min A\nslutt:\n  fjern: [ferdig]\n"
    assert told(local) == [("BTI203", 11, "(frå grunn, linje 17; ligg i noko som er endra hos dykk, linje 11)")]


def test_steps_that_go_instead_of_the_bases(told):
    local = "nivå:\n  1:\n    steg:\n      b:\n        tittel: B\n        utfall: {x: {tittel: X, til: urd}}\n"
    assert told(local)[0] == ("BTI403", 9, "(frå grunn, linje 12; endra hos dykk, linje 9)")
    assert ("BTI203", 12, "") in told(local)


def test_a_slip_in_the_form_of_the_own_file_names_no_base(told):
    assert told("nivå:\n  1: {titel: X}\n") == [("BTI140", 8, "")]


def test_text_and_json_tell_of_both_places(tmp_path):
    (tmp_path / "grunn.yaml").write_text(BASE, encoding="utf-8")
    (tmp_path / "lokal.yaml").write_text(f"{LOCAL}{STEP}          vidare: {{vilkår: urro}}\n", encoding="utf-8")
    loaded = load(tmp_path / "lokal.yaml")
    found = check(loaded).findings
    words = "(frå grunn, linje 17; endra hos dykk, linje 13)"
    assert words in text.report(found, loaded.text, files=1)
    (one,) = plain_json.loads(json.report(found))
    assert one["message"].endswith(words)
    assert [(each["file"].rpartition("/")[2], each["line"]) for each in one["related"]] == [("grunn.yaml", 17)]
