"""What the wrong guides in `golden/wrong` taught: one slip is told once, and all slips are told in one run."""

import pytest

from bti_engine.application.check import check
from bti_engine.locale.catalog import say
from bti_engine.reading.load import load_text
from bti_engine.reporters.text import report

HEAD = "format: 1\nid: prøve\nmålform: nn\nkommune: Fjordvik\ntittel: Prøve\ngrunnlag: grunnmodell\n"
STEPS = "nivå:\n  1:\n    steg:\n      arv: ja\n"


def found(body):
    return check(load_text(HEAD + body, "prøve.yaml")).findings


def codes(body):
    return [(each.code, each.span.line - HEAD.count("\n")) for each in found(body)]


@pytest.mark.parametrize(
    ("body", "told"),
    [
        ("Rolle:\n  lærar:\n    Tittel: Lærar\n", [("BTI142", 1), ("BTI142", 3)]),
        ("tjeneste:\n  bup:\n    titel: BUP\n    krev: tverfagleg\n", [("BTI141", 1), ("BTI140", 3), ("BTI201", 4)]),
        ("rolle:\n  sosial lærar: {titel: X}\n", [("BTI143", 2), ("BTI140", 2)]),
        (STEPS + "      møte:\n        spørsmal: {a: b}\n", [("BTI140", 6)]),  # a wrong guess is not followed
    ],
)
def test_what_stands_under_a_wrong_key_is_judged_in_the_same_run(body, told):
    assert codes(body) == told


def test_lines_that_part_a_file_are_all_told_and_what_stands_between_is_read():
    body = "teneste:\n  bup: {tittel: BUP, krev: tverfagleg}\n---\nrolle:\n  lærar: {titel: L}\n---\n"
    assert codes(body) == [("BTI201", 2), ("BTI110", 3), ("BTI140", 5), ("BTI110", 6)]


def test_two_guides_in_one_file_are_told_as_that_alone():
    body = f"---\n{HEAD}"
    assert codes(body) == [("BTI110", 1)]


@pytest.mark.parametrize(
    ("body", "told"),
    [
        ("      - møte:\n        kva: A\n      - definer:\n        kva: B\n", [("BTI117", 5), ("BTI117", 7)]),
        ("      møte:\n      kva: A\n      merk: B\n", [("BTI116", 6)]),
        ("      møte:\n        kva: A\n        korleis:\n        merk: B\n", [("BTI146", 7)]),
        ("      møte:\n\u00a0\u00a0      kva: A\n", [("BTI130", 6)]),
        (
            "      møte:\n        kven:\n            ansvar: fagperson\n          med: [barn]\n          tekst: A\n",
            [("BTI116", 7)],
        ),
        ("      møte:\n        verktøy: notat, referat]\n", [("BTI150", 6)]),
        ("      møte:\n        spørsmål:\n          -Kva?\n          -Kven?\n", [("BTI135", 7), ("BTI135", 8)]),
        ("      møte:\n        spørsmål:\n          • Kva?\n          • Kven?\n", [("BTI129", 7), ("BTI129", 8)]),
        ("      møte:\n        kva: Gjer dette\n          - det\n          - og det\n", [("BTI138", 7)]),
        ("      møte:\n        kva: Gjer dette # merk\n          og det\n", [("BTI139", 6)]),
        ("      møte:\n        kva: >-\n            Gjer dette\n          og det\n", [("BTI126", 8)]),
    ],
)
def test_one_slip_is_told_once(body, told):
    assert codes(STEPS + body) == told


def test_a_key_that_fell_out_of_its_level_takes_with_it_what_stands_under_it():
    body = "nivå:\n  1:\n    tittel: Tiltak\n  steg:\n    arv: ja\n    møte:\n      kva: A\n"
    (told,) = found(body)
    assert (told.code, told.span.line) == ("BTI116", 10)
    assert "til og med linje 13" in say(told)


def test_steps_that_are_only_begun_are_told_of_the_word_that_lays_them_over_the_base():
    (told,) = found("nivå:\n  1:\n    steg:\n      møte:\n        kva: A\n")
    assert told.code == "BTI410"
    assert (told.suggestion.text, told.suggestion.span[1:3]) == ("arv: ja\n      ", (10, 7))
    assert codes("nivå: {1: {steg: {møte: {kva: A}}}}\n") == [("BTI410", 1)]


def test_a_step_of_ones_own_with_the_id_of_the_bases_is_no_slip():
    body = "nivå:\n  1:\n    steg:\n      møte: {tittel: A, utfall: {ut: {tittel: Ut, til: avslutta}}}\n"
    assert "BTI410" not in [each.code for each in found(body)]


def test_a_locked_time_is_told_in_the_words_of_its_reader():
    text = HEAD.replace("målform: nn", "målform: nb") + "samtykke:\n  tverrfaglig:\n    gyldig: 2 år\n"
    (told,) = check(load_text(text, "prøve.yaml")).findings
    assert "«tverrfaglig»" in say(told)
    assert "12 måneder" in say(told)


def test_what_was_meant_by_a_wrong_word_is_not_told_to_be_unused():
    tools = "verktøy:\n  kartlegging: {tittel: Kartlegging, type: skjema}\n"
    assert codes(tools + STEPS + "      møte:\n        verktøy: [kartleging]\n") == [("BTI201", 8)]
    shared = "felles:\n  ja-nei:\n    utfall:\n      ut: {tittel: Ut, til: avslutta}\n"
    assert codes(shared + STEPS + "      møte:\n        utfall: {arv: ja, bruk: jaa-nei}\n") == [("BTI421", 10)]


def test_each_mended_line_is_shown_with_all_that_is_mended_on_it():
    body = STEPS + "      møte:\n        kven: {ansvar: stafethaldar, med: [føresatte]}\n"
    loaded = load_text(HEAD + body, "prøve.yaml")
    shown = report(check(loaded).findings, loaded.text, files=1)
    assert shown.count("Skriv: kven: {ansvar: stafetthaldar, med: [føresette]}") == 2


def test_a_file_of_comments_is_told_that_they_are_not_read():
    for text, words in (("", "Fila er tom"), ("# a\n# b\n", "Alle linjene byrjar med #")):
        (told,) = load_text(text, "prøve.yaml").findings
        assert (told.code, words in say(told)) == ("BTI108", True)
