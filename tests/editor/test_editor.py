"""The schemas in a real editor: silent on good guides, one complaint for one mistake, in the author's målform."""

import re

import pytest
from editor_samples import GOOD, in_bokmal
from language_server import GUIDES

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
    "a key that a duty has none of": ("    ansvar: rektor", "    ansvarleg: rektor"),
    "a bare length where a deadline is wanted": ("    frist:\n      tid: 5 vyrkedagar", "    frist: 5 vyrkedagar"),
    "a word that is no choice of an arena": ("    anonymt: kan", "    anonymt: kanskje"),
    "a list where the text of an arrangement is wanted": ("    kven: Rektorane og styrarane", "    kven: [rektor]"),
    "a requirement in a step of a variant": ("            kva: Fortel læraren", "            krav: uro"),
    "a new condition for an outcome of a variant": (
        "            frist:\n              tid: 7 dagar",
        "            utfall: {vidare: {vilkår: uro}}",
    ),
    "something taken away by a variant": (
        (
            "          del:\n            kva: Fortel læraren kva du er uroa for.\n"
            "            frist:\n              tid: 7 dagar"
        ),
        "          fjern: [del]",
    ),
    "something added to the shared outcomes of a step": (
        "          bruk: ja-nei",
        "          bruk: {legg-til: [ja-nei]}",
    ),
    "an outcome straight under its shared set": ("    utfall:\n      framleis:", "    framleis:"),
    "a set taken in by another map than outcomes": ("  nabo:", "  bruk: ja-nei\n  nabo:"),
    "true for who only tells": ("    berre-melder: ja", "    berre-melder: true"),
    "a form of log that there is none of": ("  form: digital", "  form: nettbasert"),
    "a circle that may not see": ("  notat: tilsette", "  notat: familien"),
    "a kind of record that there is none of": ("  dokument: leiarar", "  brev: leiarar"),
    "a promise that is no condition": (
        "    aldri: nivå >= 1 og ikkje samtykke(tverrfagleg)",
        "    aldri: [nivå 1]",
    ),
    "a piece of advice without its condition": ("      - bør: tal(teneste) <= 2", "      - om: tal"),
    "a field of a type that there is none of": ("        type: tekst", "        type: fritekst"),
    "keys where the roles of an approval are wanted": (
        "            godkjenning: rektor",
        "            godkjenning: {av: rektor}",
    ),
    "a list of other words for the answers": ("    også-val:\n      egen: eige", "    også-val: [egen]"),
}
"""What is wrong → a good part, and what is made of it; the complaint belongs to the first line of the part."""

ENGLISH = re.compile(r"\b(the|is|must|not|expected|allowed|property|value|type|string|null)\b", re.IGNORECASE)


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
