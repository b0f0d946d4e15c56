"""One slip in a whole guide gives one finding, and the mend it offers is right or is not made."""

import pytest

from bti_engine.application.check import check
from bti_engine.reading.load import load_text

GUIDE = """format: 1
id: prøve
målform: nn
kommune: Fjordvik
tittel: Rettleiar
grunnlag: grunnmodell
nivå:
  1:
    tittel: Tiltak
    steg:
      definer:
        tittel: Definer
        kva: Bli samde
        krav: uro
        kven: {ansvar: stafetthaldar}
        opplysning: [uro, behov]
        utfall:
          klar: {tittel: "Planen er klar, med tiltak", til: neste}
      tiltak:
        tittel: Set i gang
        kva: Prøv noko
        utfall:
          ferdig: {tittel: Ferdig, til: avslutta}
"""
BOKMAAL = GUIDE
for nynorsk, bokmaal in (("målform: nn", "målform: nb"), ("kva:", "hva:"), ("kven:", "hvem:"), ("haldar", "holder")):
    BOKMAAL = BOKMAAL.replace(nynorsk, bokmaal)
BOKMAAL = BOKMAAL.replace("avslutta", "avsluttet")


def found(text):
    return [
        each for each in check(load_text(text, "prøve.yaml")).findings if each.code < "BTI5" and each.severity != "info"
    ]


def mended(text, finding):
    edit = finding.suggestion
    assert edit is not None, finding
    assert edit.span.line == edit.span.end_line
    lines = text.split("\n")
    line = lines[edit.span.line - 1]
    lines[edit.span.line - 1] = line[: edit.span.column - 1] + edit.text + line[edit.span.end_column - 1 :]
    return "\n".join(lines)


def marked(text, finding):
    return text.split("\n")[finding.span.line - 1][finding.span.column - 1 : finding.span.end_column - 1]


@pytest.mark.parametrize("text", [GUIDE, BOKMAAL])
def test_the_guide_itself_is_right(text):
    assert found(text) == []


@pytest.mark.parametrize(
    ("right", "wrong", "code", "place", "mend"),
    [
        ("til: avslutta}", "til: avslutta}}", "BTI118", "}", "til: avslutta}"),
        ("til: avslutta}", "til: avslutta]", "BTI132", "]", "til: avslutta}"),
        ("haldar}", "haldar}}", "BTI118", "}", "haldar}"),
        ("haldar}", "haldar, med: [føresette, barn}", "BTI132", "[", "haldar, med: [føresette, barn]}"),
        ("haldar}", "haldar, med: [føresette, barn}}", "BTI132", "}", "haldar, med: [føresette, barn]}"),
        ("haldar}", "haldar, med: føresette, barn]}", "BTI118", "]", "haldar, med: [føresette, barn]}"),
        ("haldar}", "haldar, med: føresette, barn}", "BTI120", "barn", "haldar, med: [føresette, barn]}"),
        ("til: avslutta}", "til: avslutta]}", "BTI118", "]", None),
        ("Prøv noko\n        utfall:", "Prøv noko\n        utfall", "BTI134", "utfall", None),
        ("behov]\n        utfall:", "behov]\n        utfall", "BTI134", "utfall", None),
        ("krav: uro", "krav: samtykke frå føresette", "BTI314", None, "krav: samtykke(tverrfagleg)"),
        ("ansvar: stafetthaldar", "ansvar: stafettholdar", "BTI201", "stafettholdar", None),
        ("krav: uro", 'krav: behov = "eiga"', "BTI322", '"eiga"', "krav: behov = eige"),
        ("krav: uro", "krav: dersom ikkje uro", "BTI332", "dersom", "krav: ikkje uro"),
        ("krav: uro", "krav: når uro", "BTI332", "når", None),
        ("krav: uro", "krav: Om uro", "BTI332", "Om", None),
        ("      tiltak:", "      - tiltak:", "BTI117", "- tiltak", None),
        ("kva: Prøv noko", "frist: innan 3 dagar", "BTI151", None, "frist: {tid: 3 dagar}"),
        ("kva: Prøv noko", "frist: 3 dagar til møtet", "BTI151", None, "frist: {tid: 3 dagar, til: møte}"),
        (
            "kven: {ansvar: stafetthaldar}",
            "kven:\n        ansvar: stafetthaldar",
            "BTI116",
            "ansvar",
            "kven:\n          ansvar: stafetthaldar",
        ),
    ],
)  # fmt: skip
def test_one_slip_gives_one_finding_with_its_mend(right, wrong, code, place, mend):
    assert GUIDE.count(right) == 1
    text = GUIDE.replace(right, wrong)
    told = found(text)
    assert [each.code for each in told] == [code]
    if place is not None:
        assert marked(text, told[0]) == place
    assert mended(text, told[0]) == GUIDE.replace(right, mend or right)


@pytest.mark.parametrize(
    ("right", "wrong", "code", "mend"),
    [
        ("krav: uro", "krav: samtykke fra foresatte", "BTI314", "krav: samtykke(tverrfaglig)"),
        ("krav: uro", "krav: hvis ikke uro", "BTI332", "krav: ikke uro"),
        ("hva: Prøv noko", "frist: senest 3 dager", "BTI151", "frist: {tid: 3 dager}"),
        ("      tiltak:", "      - tiltak:", "BTI117", None),
        ("stafettholder}", "stafetholder}", "BTI201", None),
    ],
)
def test_the_same_in_bokmaal(right, wrong, code, mend):
    text = BOKMAAL.replace(right, wrong)
    told = found(text)
    assert [each.code for each in told] == [code]
    assert mended(text, told[0]) == BOKMAAL.replace(right, mend or right)


def test_keys_beside_the_empty_key_they_belong_under_are_one_finding():
    text = GUIDE.replace(
        "kven: {ansvar: stafetthaldar}", "kven:\n        ansvar: stafetthaldar\n        med: [føresette]"
    )
    (told,) = found(text)
    assert told.code == "BTI116"
    assert told.arguments == {"key": "ansvar", "spaces": 8, "parent": "kven", "wanted": 10, "last": 17}


def test_a_list_item_with_its_keys_further_in_is_one_finding():
    start, tail = GUIDE.split("      tiltak:\n")
    text = start + "      - tiltak:\n" + "".join(f"  {line}\n" for line in tail.splitlines())
    (told,) = found(text)
    assert told.code == "BTI117"


def test_a_role_is_listed_once_in_the_language_of_the_file():
    (told,) = found(GUIDE.replace("ansvar: stafetthaldar", "ansvar: stafettholdar"))
    assert told.arguments["known"][0] == "stafetthaldar"
    assert "stafettholder" not in told.arguments["known"]


@pytest.mark.parametrize("other", ["til: avslutta}}", "til: avslutta]"])
@pytest.mark.parametrize("tabbed", ["        kva: Prøv", "        krav:"])
def test_a_tab_is_mended_to_where_the_lines_beside_it_begin(tabbed, other):
    text = GUIDE.replace(tabbed, f"\t\t{tabbed.lstrip()}").replace("til: avslutta}", other)
    told = found(text)
    assert [each.code for each in told if each.code != "BTI125"] in (["BTI118"], ["BTI132"])
    tab = next(each for each in told if each.code == "BTI125")
    assert tab.suggestion.text == " " * 8


def test_a_tab_below_another_slip_is_mended_the_same_way():
    text = GUIDE.replace("haldar}", "haldar}}").replace("        kva: Prøv", "\t\tkva: Prøv")
    told = found(text)
    assert [each.code for each in told] == ["BTI118", "BTI125"]
    assert told[1].suggestion.text == " " * 8


def test_a_list_that_lost_its_first_bracket_is_one_finding():
    text = GUIDE.replace(
        "kven: {ansvar: stafetthaldar}", "kven:\n          ansvar: stafetthaldar\n          med: føresette, barn]"
    )
    (told,) = found(text)
    assert told.suggestion.text == "[føresette, barn]"
