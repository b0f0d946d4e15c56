"""How refusals and lists read: no «meinte du» for a digit, the whole list of answers, one «eller»."""

import pytest
from support import FLOW, SMALL, small_guide
from test_case_text import names

from bti_engine.engine.refusals import refuse
from bti_engine.flow.compile import compile_guide
from bti_engine.reporters.case_text import tell_refusal, words_for
from bti_engine.reporters.outline_layout import row, wrapped


def told(refusal, language="nn"):
    return tell_refusal(words_for(small_guide(), FLOW, names, language), refusal)


@pytest.mark.parametrize("language", ["nn", "nb", "en"])
def test_nothing_is_near_a_single_sign(language):
    lines = told(refuse("no-start", level="1", starts=("0",)), language)
    assert len(lines) == 1
    assert "«0»" not in lines[0]


def test_a_word_is_still_near_another():
    assert told(refuse("unknown-service", service="pptt", services=("ppt",)))[0].endswith("Meinte du «ppt»?")


@pytest.mark.parametrize(
    ("fact", "choices", "said"),
    [
        ("uro", ("ja", "nei"), "Svara er: ja, nei."),
        ("behov", ("eige", "anna", "uklart"), "Svara er: eige, anna, uklart."),
        ("uro-oppstod", ("2026-08-01",), "Svar til dømes: 2026-08-01."),
    ],
)
def test_a_list_that_is_whole_is_told_as_the_answers(fact, choices, said):
    (line,) = told(refuse("wrong-answer", fact=fact, value="kanskje-det", choices=choices))
    assert line.endswith(said)


def test_roles_with_eller_in_their_titles_are_quoted_and_eller_stands_once():
    text = SMALL.replace("barn: {tittel: Barn, familie: ja}", "barn: {tittel: Barnet eller ungdommen, familie: ja}")
    guide = small_guide(text)
    words = words_for(guide, compile_guide(guide), names)
    assert words.parties(("føresette", "barn")) == "føresette eller «barnet eller ungdommen»"
    assert words.parties(("føresette", "rektor", "barn")) == "føresette, rektor eller «barnet eller ungdommen»"
    assert words.parties(("barn",)) == "barnet eller ungdommen"


def test_no_line_is_broken_inside_a_word():
    long = "ord " * 24 + "så-lenge-noko-lenge tal(tiltak-utan-evaluering)"
    for lines in (wrapped(long), row("Krav", long)):
        assert len(lines) > 1
        assert not [line for line in lines if line.endswith("-")]
