"""Every page of `bti explain`: its wrong example gives the code, its right one does not."""

from pathlib import Path

import pytest

from bti_engine.application.check import check
from bti_engine.locale import manual
from bti_engine.locale.catalog import say
from bti_engine.reading.load import load_text

HEAD = "format: 1\nid: døme\nmålform: nn\ngrunnlag: grunnmodell\ntittel: Døme\n"
FORBIDDEN = ("yaml", "schema", "parser", "null", "string", "node", "transition")
NO_TEXT = frozenset(
    {"BTI101", "BTI102", "BTI103", "BTI105", "BTI106", "BTI108", "BTI109"}  # no text, or nothing in it, or too much
    | {"BTI160", "BTI161", "BTI162", "BTI163", "BTI164"}  # which file is read
    | {"BTI413", "BTI414"}  # several files
)
"""Codes that no single example can show; the tests of reading show them."""
SCENARIOS = "BTI6"
"""Codes about scenario files, whose examples are such files: tests/scenarios shows them."""


def whole(example: str) -> str:
    return example if any(line.startswith("format:") for line in example.splitlines()) else HEAD + example


def codes_of(example: str) -> set[str]:
    checked = check(load_text(whole(example), "døme.yaml"))
    for finding in checked.findings:
        for language in ("nn", "nb", "en"):
            assert say(finding, language)
    return {finding.code for finding in checked.findings}


SHOWN = [code for code in manual.codes() if code not in NO_TEXT and not code.startswith(SCENARIOS)]


@pytest.mark.parametrize("code", SHOWN)
def test_the_wrong_example_gives_the_code_and_the_right_one_does_not(code):
    page = manual.page(code)
    assert code in codes_of(page.wrong)
    assert code not in codes_of(page.right)


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
