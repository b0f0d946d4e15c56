"""Compiling, explaining and the table of built-ins, by example."""

from __future__ import annotations

import doctest
import importlib
from io import StringIO
from tokenize import NAME, STRING, generate_tokens

import pytest
from condition_samples import ORDER, condition

from bti_engine.errors import Defect
from bti_engine.expressions import compile as compiling
from bti_engine.expressions.compile import compile_condition, evaluate
from bti_engine.expressions.domains import OperandType, samples
from bti_engine.expressions.explaining import explain
from bti_engine.expressions.signatures import DUTY, SIGNATURES, STATES, TAKEN, Dates, Numbers, Signature, Values
from bti_engine.expressions.truth import variables
from bti_engine.model.conditions import Among, And, Compare, Fact, Holds, Not, Or, Reading
from bti_engine.model.vocabulary import CONDITION_WORDS

EVIL = "__import__('os').system('true') or v[\"x\"]\\\n"


def test_no_text_of_an_author_becomes_code(monkeypatch):
    """Whatever facts, arguments and constants are called, the code is our own words and numbered slots."""
    sources = []
    make = compiling._factory
    monkeypatch.setattr(compiling, "_factory", lambda source: sources.append(source) or make(source))
    one = Or(
        (
            Holds(Fact(EVIL)),
            And((Compare(Fact(EVIL + "2"), "!=", EVIL), Not(Among(Reading("vald", EVIL), (EVIL, True))))),
            Compare(Reading("nivå"), ">=", EVIL),
        )
    )
    v = {EVIL: False, EVIL + "2": EVIL, f"vald({EVIL})": None, "nivå": EVIL}
    assert compile_condition(one, {EVIL: 0})(v) is True
    allowed = {"lambda", "v", "x", "t", "if", "else", "is", "not", "in", "and", "or", "None", "True", "False"}
    for source in sources:
        tokens = list(generate_tokens(StringIO(source).readline))
        names = {token.string for token in tokens if token.type == NAME}
        assert {name for name in names - allowed if not name[1:].isdigit()} == set()
        assert not any(token.type == STRING for token in tokens)
    assert len(sources) == 1


def test_an_operator_that_is_none_is_refused():
    with pytest.raises(KeyError):
        compile_condition(Compare(Fact("uro"), "or v or", 1))  # type: ignore[arg-type]


def test_conditions_of_one_shape_share_their_code():
    one = compile_condition(condition("uro og behov = anna"))
    other = compile_condition(condition("fare og behov = eige"))
    assert one is not other
    assert one.__code__ is other.__code__


def test_a_condition_is_compiled_once():
    assert compile_condition(condition("uro og fare")) is compile_condition(condition("uro og fare"))


def test_deep_conditions_are_judged_too():
    text = "uro"
    for joint in ["og fare eller fare og", "eller fare og uro eller"] * 10:
        text = f"fare {joint} ({text})"
    one = condition(text)
    assert evaluate(one, {"uro": True, "fare": True}) is True
    assert evaluate(one, {"uro": None, "fare": None}) is None
    assert evaluate(one, {"uro": False, "fare": False}) is False


@pytest.mark.parametrize(
    ("text", "level", "expected"),
    [("nivå >= B", "A", False), ("nivå >= B", "2", True), ("nivå < B", "A", True), ("ikkje nivå <= B", "2", True)],
)
def test_levels_are_ordered_as_the_guide_orders_them(text, level, expected):
    assert evaluate(condition(text), {"nivå": level}, ORDER) is expected


def test_one_decisive_part_is_enough():
    v = {"uro": None, "fare": False}
    assert evaluate(condition("uro og fare"), v) is False
    assert evaluate(condition("uro eller fare"), v) is None
    assert evaluate(condition("uro eller ikkje fare"), v) is True


def test_an_explanation_has_the_truth_of_each_part():
    explained = explain(condition("uro og ikkje samtykke(logg)"), {"uro": None, "samtykke(logg)": "nekta"})
    assert explained.value is None
    assert [part.value for part in explained.parts] == [None, True]
    assert explained.parts[1].parts[0].value is False


def test_each_variable_once_in_reading_order():
    one = condition("uro og behov = anna og ikkje (uro eller behov = eige)")
    assert [operand.name for operand in variables(one)] == ["uro", "behov"]


def test_a_builtin_without_a_domain_does_not_load():
    with pytest.raises(Defect):
        Signature("ny", "ja-nei")
    with pytest.raises(Defect):
        Signature("ny", "val", Values(()))
    with pytest.raises(Defect):
        Signature("ny", "tilstand", Values(STATES), absent="kanskje")


def test_the_table_holds_the_builtins_of_the_language():
    assert set(SIGNATURES) == {
        "samtykke", "stafetthaldar", "stafett-avklart", "tal", "involvert", "dokument", "møte", "møte-avtalt",
        "informert", "opne-oppgåver", "vore-på", "vald", "nivå", "dagar-sidan", "alder", "målgruppe", "anonym",
        "opna-av", "logg", "plikt", "godkjend",
    }  # fmt: skip
    assert {*SIGNATURES, *STATES, *DUTY} <= set(CONDITION_WORDS)
    assert {"tal", "antall"} <= TAKEN


def test_what_is_not_there_yet():
    absent = {name: one.absent for name, one in SIGNATURES.items()}
    assert absent["samtykke"] == "ikkje-spurt"
    for name in ("dokument", "møte", "informert", "stafetthaldar"):
        assert absent[name] is False
    for name in ("tal", "opne-oppgåver", "alder"):
        assert absent[name] is None


def test_numbers_and_dates_are_cut_at_their_constants():
    number = OperandType("tal", Numbers(0))
    assert samples(number, [0, 3]) == (0, 1, 2, 3, 4)
    assert samples(number, []) == (0,)
    assert samples(OperandType("tal", Numbers(None)), [0]) == (-1, 0, 1)
    day = OperandType("dato", Dates())
    assert samples(day, ["2024-02-28"]) == ("2024-02-27", "2024-02-28", "2024-02-29")
    assert samples(day, ["0001-01-01"]) == ("0001-01-01", "0001-01-02")
    assert samples(day, ["9999-12-31"]) == ("9999-12-30", "9999-12-31")


@pytest.mark.parametrize("room", ["compile", "domains", "printing", "truth"])
def test_examples_in_the_documentation(room):
    result = doctest.testmod(importlib.import_module(f"bti_engine.expressions.{room}"))
    assert result.attempted > 0
    assert result.failed == 0
