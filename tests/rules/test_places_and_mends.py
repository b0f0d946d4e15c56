"""Each rule points at the very word, and suggests the word that was meant in the author's målform."""

import pytest
from rule_samples import found, marked, only, step

from bti_engine.application.check import check
from bti_engine.reading.load import load
from bti_engine.reading.shipped import shipped_file

DONE = "ferdig: {tittel: Ferdig, til: avslutta}"


@pytest.mark.parametrize(
    ("code", "text", "place", "mended"),
    [
        ("BTI201", step(DONE, "kven: {ansvar: stafethaldar}"), "stafethaldar", "stafetthaldar"),
        ("BTI201", step(DONE, "verktøy: [{id: referatt}]"), "referatt", "referat"),
        ("BTI201", step(DONE, "verktøy: ['referatt']"), "referatt", "referat"),
        ("BTI201", step(DONE, "opplysning: [urro]"), "urro", "uro"),
        ("BTI201", step(DONE, "kjelde: qqq"), "qqq", None),
        ("BTI201", step(DONE, "avgjer: rektorr"), "rektorr", "rektor"),
        ("BTI201", "varsel:\n  vald-overgrep:\n    vist-på: [1, 7]\n", "7", None),
        ("BTI201", "teneste:\n  bup: {tittel: BUP, krev: tverfagleg}\n", "tverfagleg", "tverrfagleg"),
        ("BTI203", step("ferdig: {tittel: Ferdig, til: avsluta}"), "avsluta", "avslutta"),
        ("BTI203", step("ferdig: {tittel: Ferdig, til: '2'}"), "2", "nivå 2"),
        ("BTI203", step("ferdig: {tittel: Ferdig, til: Nivå 2}"), "Nivå 2", "nivå 2"),
        ("BTI203", step("ferdig: {tittel: Ferdig, til: nivå 9}"), "nivå 9", None),
        ("BTI203", step("ferdig: {tittel: Ferdig, til: 2/evaluar}"), "2/evaluar", "2/evaluer"),
        ("BTI203", step("ferdig: {tittel: Ferdig, til: nivå to}"), "nivå to", "nivå 2"),
        ("BTI203", step("ferdig: {tittel: Ferdig, til: nivå åtte}"), "nivå åtte", None),
        ("BTI203", step("ferdig: {tittel: Ferdig, til: Saka er avslutta}"), "Saka er avslutta", "avslutta"),
        ("BTI201", step(DONE, "kven: {ansvar: Kontaktlærar}"), "Kontaktlærar", "kontaktlærar"),
        ("BTI201", step(DONE, "verktøy: [Tiltaksoversikt, notat]"), "Tiltaksoversikt", "tiltaksoversikt"),
        ("BTI240", step(DONE, "kven: stafetthaldar"), "stafetthaldar", "{ansvar: stafetthaldar}"),
        ("BTI241", "opplysning:\n  x: {spørsmål: Kven, val: {a: A, b: B}}\n", "val", "type: val, "),
        ("BTI241", "opplysning:\n  x:\n    val: {a: A, b: B}\n", "val", "type: val\n    "),
        ("BTI244", "nivå:\n  nivå-1: {tittel: Tiltak}\n", "nivå-1", "1"),
        (
            "BTI312",
            step("ut: {tittel: Ut, vilkår: samtykke(samtykke til tverrfagleg samarbeid), til: nivå 2}\n" + DONE),
            "samtykke til tverrfagleg samarbeid",
            "tverrfagleg",
        ),
        ("BTI143", "nivå:\n  nivå 1: {tittel: Tiltak}\n", "nivå 1", "1"),
        ("BTI143", "ord: {nivå: Trinn}\nnivå:\n  Trinn to: {tittel: Tiltak}\n", "Trinn to", "2"),
        ("BTI143", "nivå:\n  nivå to: {tittel: Tiltak}\n  2: {tittel: To}\n", "nivå to", None),
        ("BTI140", "nivå:\n  2:\n    så-lenge: [{må: samtykke(tverrfagleg)}]\n", "må", "krav"),
        ("BTI205", step("ferdig: {tittel: Ferdig, til: neste}"), "neste", None),
        ("BTI206", step("ferdig: {tittel: Ferdig, til: tilbake}"), "tilbake", None),
        ("BTI207", step("ferdig: {tittel: Ferdig, til: vald-overgrep/meld}"), "vald-overgrep/meld", None),
        ("BTI209", step("ferdig: {tittel: Ferdig, til: avslutta, retur: vurder}"), "retur", None),
        ("BTI210", step("ut: {tittel: Ut, til: tverrfagleg-team, retur: nivå 2}"), "nivå 2", None),
        ("BTI211", step("ferdig: {tittel: Ferdig}"), "ferdig", None),
        ("BTI212", step(f"{DONE}\nmeld: {{tittel: Meld, varsel: vald-overgrep, krav: uro}}"), "krav", None),
        ("BTI223", step(DONE, "frist: {tid: 2 veker, til: møtee}"), "møtee", "møte"),
        ("BTI224", step(DONE, "frist: {tid: 2 veker, frå: uro}"), "uro", None),
        ("BTI231", "rolle:\n  lærar: {tittel: Lærar, også: [leder]}\n", "leder", None),
        (
            "BTI239",
            step(f"{DONE}\nut: {{tittel: Ut, til: tverrfagleg-team/drøft}}"),
            "tverrfagleg-team/drøft",
            "tverrfagleg-team",
        ),
    ],
)
def test_the_place_and_the_mend(code, text, place, mended):
    finding = only(text, code)
    assert marked(text, finding) == place
    assert (finding.suggestion.text if finding.suggestion else None) == mended


@pytest.mark.parametrize(
    ("word", "meant"),
    [("stafetholder", "stafettholder"), ("forsatte", "foresatte"), ("helsesykepleir", "helsesykepleier")],
)
def test_a_bokmaal_author_is_offered_bokmaal_words(word, meant):
    text = step("ferdig: {tittel: Ferdig, til: avslutta}", f"hvem: {{ansvar: {word}}}")
    finding = only(text, "BTI201", "nb")
    assert finding.language == "nb"
    assert finding.suggestion.text == meant
    assert finding.arguments["known"][0] == meant


def test_a_further_id_is_as_good_as_the_id_itself():
    assert not found(step(DONE, "kven: {ansvar: helsesykepleier}"), "BTI201")


def test_the_fact_in_a_standing_requirement_is_pointed_at_and_its_declaration_named():
    text = "nivå:\n  2b:\n    tittel: To\n    så-lenge:\n      - {krav: samtykke(tverrfagleg) og uro, elles: nivå 1}\n"
    finding = only(text, "BTI213")
    assert marked(text, finding) == "uro"
    assert finding.related[0].span.file == "bti:grunnmodell.yaml"


def test_days_since_a_date_is_a_fact_too():
    text = (
        "opplysning:\n  dag: {type: dato, spørsmål: Når?, alltid: ja}\n"
        "nivå:\n  2b:\n    tittel: To\n    så-lenge:\n      - {krav: dagar-sidan(dag) < 9, elles: nivå 1}\n"
    )
    assert marked(text, only(text, "BTI213")) == "dag"


def test_an_ambiguous_target_names_all_its_meanings():
    text = step("ut: {tittel: Ut, til: individuell-plan}\nferdig: {tittel: Ferdig, til: nivå 2}") + (
        "      individuell-plan:\n        tittel: A\n        utfall:\n          ferdig: {tittel: F, til: nivå 2}\n"
    )
    finding = only(text, "BTI204")
    assert finding.arguments["places"] == ("1/individuell-plan", "slutt individuell-plan")
    assert [each.role for each in finding.related] == ["meaning", "meaning"]


def test_a_step_of_another_level_may_be_pointed_at_in_a_local_guide_but_not_in_a_base():
    text = step("ferdig: {tittel: Ferdig, til: 2/evaluer}")
    assert not found(text, "BTI208")


def test_a_circle_of_elles_is_told_once():
    level = "  {0}:\n    tittel: T\n    så-lenge:\n      - {{krav: samtykke(tverrfagleg), elles: nivå {1}}}\n"
    text = "nivå:\n" + level.format(4, 5) + level.format(5, 6) + level.format(6, 4)
    finding = only(text, "BTI226")
    assert finding.arguments["levels"] == ("4", "5", "6", "4")
    assert len(finding.related) == 2


def test_a_level_that_sends_a_case_to_itself_is_a_circle():
    text = "nivå:\n  4:\n    tittel: T\n    så-lenge:\n      - {krav: samtykke(tverrfagleg), elles: nivå 4}\n"
    assert only(text, "BTI226").arguments["levels"] == ("4", "4")


def test_nothing_is_said_to_be_missing_while_the_file_cannot_be_read():
    text = "format: 1\nid: døme\nmålform: nn\ntitel: Døme\n"
    assert [each.code for each in found(text)] == ["BTI140"]


def test_a_bare_guide_is_told_all_that_it_lacks():
    text = "format: 1\nid: døme\nmålform: nn\n"
    assert {each.code for each in found(text)} == {"BTI215", "BTI216", "BTI218", "BTI219"}


def test_a_base_needs_neither_levels_nor_ends_nor_a_municipality():
    assert not found("format: 1\nid: døme\nmålform: nn\nberre-grunnlag: ja\ntittel: {nn: A, nb: B}\n")


def test_the_shipped_guides_have_no_findings_but_notes():
    for path in sorted(shipped_file("guides", "").glob("*.yaml")):
        checked = check(load(path))
        assert [each for each in checked.findings if each.severity != "info"] == [], path
        assert checked.flow is not None


@pytest.mark.parametrize(
    "text",
    [
        step(DONE, "kven: Stafetthaldaren og dei føresette"),
        step(DONE, "kven: {ansvar: stafetthaldar}"),
        step(DONE, "kven: {tekst: stafetthaldar}"),
    ],
)
def test_a_text_about_who_does_it_is_no_role(text):
    assert found(text, "BTI240") == []


@pytest.mark.parametrize(
    ("condition", "code"),
    [
        ("viss foreldra seier ja", "BTI242"),
        ("det er framleis grunn til uro", "BTI243"),
        ("uro og samtykke tverrfagleg", "BTI314"),
        ("uro eller ikkje urro", "BTI310"),
        ("uro ogg uro", "BTI302"),
    ],
)
def test_plain_speech_is_told_from_a_slip_in_a_condition(condition, code):
    text = step(f"ut: {{tittel: Ut, vilkår: {condition}, til: nivå 2}}\n{DONE}", "opplysning: [uro]")
    assert [each.code for each in found(text) if each.code.startswith(("BTI3", "BTI24"))] == [code]


def test_answers_without_a_type_are_one_finding_whatever_asks_for_them():
    outcomes = f"a: {{tittel: A, vilkår: x = a, til: nivå 2}}\nb: {{tittel: B, vilkår: x = b, til: nivå 2}}\n{DONE}"
    text = "opplysning:\n  x: {val: {a: A, b: B}, spørsmål: X}\n" + step(outcomes, "opplysning: [x]")
    assert [each.code for each in found(text)] == ["BTI241"]


def test_a_bokmaal_author_is_offered_bokmaal_ids_everywhere():
    outcomes = "a: {tittel: A, vilkår: samtykke(tverfaglig), til: nivå 2}\nb: {tittel: B, til: avslutet}"
    findings = found(step(outcomes), "", "nb")
    assert {each.code: each.suggestion.text for each in findings if each.suggestion} == {
        "BTI312": "tverrfaglig",
        "BTI203": "avsluttet",
    }
    assert "avslutta" not in findings[-1].arguments["known"]


def test_a_list_of_ids_is_no_text_with_commas():
    assert [each.code for each in found(step(DONE, "verktøy: [Guide for samtale, notat]"))] == ["BTI201"]


def test_a_list_of_steps_is_told_to_be_written_by_id():
    text = "nivå:\n  1:\n    steg:\n      - tiltak:\n          tittel: A\n      - evaluer:\n          tittel: B\n"
    finding = only(text, "BTI117")
    assert (marked(text, finding), finding.suggestion) == ("- tiltak", None)
    flow = "nivå:\n  1:\n    steg: [{tiltak: {tittel: A}}]\n"
    assert only(flow, "BTI117").suggestion is None
    assert found("nivå:\n  1:\n    steg:\n      - tittel: A\n", "BTI151") != []
