"""The schemas in a real editor: silent on good guides, one complaint for one mistake, help in the author's målform."""

import re

import pytest
from editor_samples import GOOD, in_bokmal
from language_server import GUIDES, SERVER, Editor, find_node

pytestmark = pytest.mark.skipif(
    find_node() is None or not SERVER.exists(), reason="`make test` installs the editor's language server"
)

MISTAKES = {
    "a key that there is none of": ("        kva: Fortel", "        kvva: Fortel"),
    "a key of the other målform": ("        kven:", "        hvem:"),
    "a word that is not among the choices": ("    føresette: involverte", "    føresette: spurde"),
    "true for ja": ("    start: ja", "    start: true"),
    "a list where ids with colons are wanted": ("  1:\n    tittel: Tiltak", "  1: [tiltak]"),
    "a text where a list is wanted": ("        spørsmål: [Kva har du sett?]", "        spørsmål: Kva har du sett?"),
    "a list where a text is wanted": ("        kva: Fortel kva du er uroa for.", "        kva: [Fortel, kva]"),
    "a number where a list is wanted": ("    form: [skriftleg, munnleg]", "    form: 5"),
    "a number where a condition is wanted": ("            vilkår: uro", "            vilkår: 5"),
    "a key without its value": ("        tittel: Del uroa", "        tittel:"),
    "a date that is not written as one": ("  frå: 2026-08-01", "  frå: 1. august 2026"),
    "a date that there is none of": ("  frå: 2026-08-01", "  frå: 2026-13-01"),
    "a length without a unit": ("    gyldig: 12 månader", "    gyldig: 12"),
    "a unit that there is none of": ("          tid: 14 dagar", "          tid: 14 måndagar"),
    "an item that lacks what it must have": ("          - må: uro\n            tekst: Noko", "          - tekst: Noko"),
    "an address without https": ("    lenke: https://www.eksempel.no", "    lenke: www.eksempel.no"),
    "an id with a space": ("  behov:\n    type: val", "  behov no:\n    type: val"),
    "the top without what it must have": ("format: 1\n", ""),
    "another format": ("format: 1\n", "format: 2\n"),
}
"""What is wrong → a good part, and what is made of it; the complaint belongs to the first line of the part."""

ENGLISH = re.compile(r"\b(the|is|must|not|expected|allowed|property|value|type|string|null)\b", re.IGNORECASE)


@pytest.fixture(scope="module")
def editor():
    opened = Editor()
    yield opened
    opened.close()


@pytest.fixture(scope="module", params=["nn", "nb"])
def language(request):
    return request.param


def spoken(text, language):
    return text if language == "nn" else in_bokmal(text)


def mistake(name, language):
    part, wrong = MISTAKES[name]
    if name == "a key of the other målform" and language == "nb":
        return in_bokmal(part), part
    return spoken(part, language), spoken(wrong, language)


@pytest.fixture(scope="module")
def complaints(editor, language):
    texts = [GOOD[language].replace(*mistake(name, language), 1) for name in MISTAKES]
    return dict(zip(MISTAKES, editor.complaints(texts), strict=True))


def line_of(text, part):
    return text[: text.index(part)].count("\n") + 1


def test_nothing_is_underlined_in_a_good_guide(editor):
    shipped = [path.read_text(encoding="utf-8") for path in sorted(GUIDES.glob("*.yaml"))]
    assert all(text.startswith("# yaml-language-server: $schema=../schemas/guide.n") for text in shipped)
    assert editor.complaints([*shipped, *GOOD.values()]) == [[]] * (len(shipped) + len(GOOD))


@pytest.mark.parametrize("name", MISTAKES)
def test_one_mistake_gives_one_complaint_at_its_line(complaints, language, name):
    part, _ = mistake(name, language)
    assert [found.line for found in complaints[name]] == [line_of(GOOD[language], part)]


@pytest.mark.parametrize("name", MISTAKES)
def test_complaints_are_norwegian_sentences(complaints, name):
    for found in complaints[name]:
        assert found.message.endswith((".", ")"))
        assert not ENGLISH.search(found.message)


def offered(editor, language, after):
    """What is offered on a new line after one, in the same column."""
    text = GOOD[language].replace(after, f"{after}\n{' ' * indent(after)}", 1)
    return editor.completions(text, line_of(text, after) + 1, indent(after) + 1)


def indent(line):
    return len(line) - len(line.lstrip())


def test_keys_are_offered_in_the_authors_malform_each_with_what_it_is_for(editor, language):
    found = offered(editor, language, "        tittel: Del uroa")
    expected = {"nn": {"korleis", "kvifor", "merk", "avgjer"}, "nb": {"hvordan", "hvorfor", "merk", "avgjør"}}
    assert expected[language] <= set(found)
    assert not expected["nb" if language == "nn" else "nn"].difference({"merk"}) & set(found)
    assert all(item["documentation"]["value"].endswith(".") for item in found.values())


def test_choices_are_offered_each_with_what_it_means(editor, language):
    line = spoken("    føresette: involverte", language)
    text = GOOD[language]
    found = editor.completions(text, line_of(text, line), line.index(":") + 3)
    assert set(found) == {"involverte", "informerte", {"nn": "samtykkjer", "nb": "samtykker"}[language]}
    assert all(item["documentation"]["value"] for item in found.values())


def test_a_whole_new_step_is_offered(editor, language):
    found = offered(editor, language, "      del:")
    assert "Nytt steg" in found
    assert spoken("kven:", language) in found["Nytt steg"]["insertText"]


def test_pointing_at_a_key_tells_what_it_is(editor, language):
    line = spoken("        kven:", language)
    told = editor.hover(GOOD[language], line_of(GOOD[language], line), 10)
    assert {"nn": "Kven som gjer steget", "nb": "Hvem som gjør steget"}[language] in told


def test_pointing_at_a_choice_tells_what_each_means(editor, language):
    line = spoken("    føresette: involverte", language)
    told = editor.hover(GOOD[language], line_of(GOOD[language], line), 6)
    assert told.count("\n* ") == 3
