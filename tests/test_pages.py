"""Every page of `bti explain`: its wrong example gives the code, its right one does not."""

import re
from functools import cache
from pathlib import Path

import pytest

from bti_engine.application.check import check
from bti_engine.locale import example_words, manual, properties
from bti_engine.locale.catalog import say
from bti_engine.locale.example_words import in_bokmal
from bti_engine.model import vocabulary
from bti_engine.reading.load import load_text
from bti_engine.rules import other_written_form

HEAD = "format: 1\nid: døme\nmålform: nn\ngrunnlag: grunnmodell\ntittel: Døme\n"
FORBIDDEN = ("yaml", "schema", "parser", "null", "string", "node", "transition")
NO_TEXT = frozenset(
    {"BTI101", "BTI102", "BTI103", "BTI105", "BTI106", "BTI108", "BTI109"}  # no text, or nothing in it, or too much
    | {"BTI160", "BTI161", "BTI162", "BTI163", "BTI164"}  # which file is read
    | {"BTI259", "BTI413", "BTI414", "BTI415"}  # several files
)
"""Codes that no single example can show; the tests of reading show them."""
SCENARIOS = "BTI6"
"""Codes about scenario files, whose examples are such files: tests/scenarios shows them."""


def whole(example: str) -> str:
    return example if any(line.startswith("format:") for line in example.splitlines()) else HEAD + example


@cache
def codes_of(example: str) -> frozenset[str]:
    checked = check(load_text(whole(example), "døme.yaml"))
    for finding in checked.findings:
        for language in ("nn", "nb", "en"):
            assert say(finding, language)
    return frozenset(finding.code for finding in checked.findings)


HEAD_NB = in_bokmal(HEAD)


TABLES = (vocabulary.KEYS, vocabulary.VALUES, vocabulary.UNITS, vocabulary.CONDITION_WORDS, vocabulary.ROLES)
NYNORSK = {nn for table in TABLES for nn, nb in table.items() if nn != nb} | other_written_form._WORDS["nn"]


@cache
def codes_in_bokmal(example: str) -> frozenset[str]:
    text = example if any(line.startswith("format:") for line in example.splitlines()) else HEAD_NB + example
    return frozenset(finding.code for finding in check(load_text(text, "eksempel.yaml")).findings)


SHOWN = [code for code in manual.codes() if code not in NO_TEXT and not code.startswith(SCENARIOS)]


@pytest.mark.parametrize("code", SHOWN)
def test_the_wrong_example_gives_the_code_and_the_right_one_does_not(code):
    page = manual.page(code)
    assert code in codes_of(page.wrong)
    assert code not in codes_of(page.right)


@pytest.mark.parametrize("code", SHOWN)
def test_the_examples_in_bokmal_say_the_same(code):
    page = manual.page(code)
    wrong, right = page.examples("nb")
    assert codes_in_bokmal(wrong) == codes_of(page.wrong)
    assert codes_in_bokmal(right) == codes_of(page.right)


@pytest.mark.parametrize("code", manual.codes())
def test_no_word_of_an_example_in_bokmal_is_nynorsk(code):
    page = manual.page(code)
    if page.bokmal == ("", ""):
        of_the_guide = {"vidare"} if code.startswith(SCENARIOS) else set()
        assert not (NYNORSK - of_the_guide) & set(re.findall(r"[\w-]+", "\n".join(page.examples("nb")).casefold()))
    else:
        assert all(page.bokmal)


def test_every_word_that_is_put_over_is_in_an_example():
    pages = [*map(manual.page, manual.codes()), *map(properties.property_page, properties.slugs())]
    shown = "\n".join("\n".join(each.examples("nn")) for each in pages)
    words = set(re.findall(r"[^\W\d_]+(?:-[^\W_]+)*", shown))
    assert {each for each in example_words._WORDS if not {each, each.capitalize()} & words} == set()


@pytest.mark.parametrize("code", manual.codes())
def test_a_page_explains_in_three_languages_without_words_of_the_trade(code):
    page = manual.page(code)
    assert page.slug
    assert set(page.texts) == {"nn", "nb", "en"}
    for text in page.texts.values():
        assert len(text) > 60
        words = text.casefold().replace(".yaml", "").split()
        assert not [word for word in FORBIDDEN if word in words]


def test_every_file_among_the_pages_is_a_page():
    folder = Path(manual.__file__).parent / "pages"
    assert {path.stem for path in folder.iterdir()} == set(manual.codes())
