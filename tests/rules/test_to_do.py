"""A text that somebody has yet to write."""

import pytest

from bti_engine.application.check import check
from bti_engine.reading.load import load_text
from bti_engine.rules.to_do import TO_DO

HEAD = "format: 1\nid: døme\nmålform: nn\nkommune: Fjordvik\ngrunnlag: grunnmodell\n"


def found(text):
    return [each for each in check(load_text(HEAD + text, "døme.yaml")).findings if each.kind is TO_DO]


@pytest.mark.parametrize("mark", ["GJER", "GJØR", "TODO"])
def test_a_mark_at_the_beginning_of_a_text(mark):
    (one,) = found(f'tittel: "{mark}: Skriv ein tittel"\n')
    assert one.arguments == {"key": "tittel", "mark": mark}
    assert one.span[1:3] == (6, 9)


@pytest.mark.parametrize("text", ["Hugs: GJER: ikkje først", "Gjer dette: først", "GJER dette"])
def test_other_texts(text):
    assert found(f'tittel: "{text}"\n') == []


def test_a_text_in_two_languages():
    assert [each.arguments["key"] for each in found('tittel: {nn: "GJER: x", nb: "GJØR: y"}\n')] == ["nn", "nb"]
