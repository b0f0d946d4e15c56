"""Checking a guide with its base: everything in one run, each finding once, at a place the author can mend."""

from bti_engine.application.check import check, together
from bti_engine.model.findings import in_order
from bti_engine.reading.load import load, load_text

BASE = """format: 1
id: grunn
målform: nn
berre-grunnlag: ja
tittel: {nn: Grunn, nb: Grunn}
opplysning:
  uro: {type: ja-nei, spørsmål: {nn: Uro?, nb: Uro?}}
  behov: {type: val, spørsmål: {nn: Kven?, nb: Hvem?}, val: {eige: {nn: E, nb: E}, anna: {nn: A, nb: A}}}
nivå:
  1:
    tittel: {nn: Ein, nb: En}
    start: ja
    steg:
      a:
        tittel: {nn: A, nb: A}
        opplysning: [uro, behov]
        utfall:
          eige: {tittel: {nn: E, nb: E}, vilkår: behov = eige, krav: stafetthaldar, til: ferdig}
          anna: {tittel: {nn: A, nb: A}, vilkår: behov = anna, til: ferdig}
slutt:
  ferdig: {tittel: {nn: Ferdig, nb: Ferdig}}
"""
LOCAL = "format: 1\nid: lokal\nmålform: nb\nkommune: F\ngrunnlag: grunn\ntittel: L\n"


def checked(tmp_path, local, base=BASE):
    (tmp_path / "grunn.yaml").write_text(base, encoding="utf-8")
    (tmp_path / "lokal.yaml").write_text(LOCAL + local, encoding="utf-8")
    return check(load(tmp_path / "lokal.yaml")), check(load(tmp_path / "grunn.yaml"))


def test_a_sound_guide_has_a_flow_and_no_findings(tmp_path):
    local, base = checked(tmp_path, "")
    assert local.findings == base.findings == ()
    assert local.flow is not None
    assert local.guide is not None


def test_a_guide_with_errors_has_no_flow(tmp_path):
    local, _ = checked(tmp_path, "slutt:\n  fjern: [ferdig]\n  anna: {tittel: A}\n")
    assert local.flow is None
    assert local.guide is not None


def test_a_file_that_is_no_guide_has_neither():
    made = check(load_text("- a\n- b\n"))
    assert (made.guide, made.flow) == (None, None)
    assert len(made.findings) == 1


def test_what_the_local_file_does_to_the_base_is_told_at_the_nearest_local_key(tmp_path):
    local, _ = checked(
        tmp_path, "nivå:\n  1:\n    arv: ja\n    tittel: Egen tittel\nopplysning:\n  behov:\n    valg:\n      ny: Ny\n"
    )
    (gap,) = local.findings
    assert gap.code == "BTI504"
    assert gap.arguments["answers"] == ("behov = ny",)
    assert (gap.span.line, gap.span.column) == (8, 3)
    assert gap.language == "nb"
    assert gap.related[0].span.line == 17


def test_where_no_local_key_holds_it_it_is_told_at_grunnlag(tmp_path):
    local, _ = checked(tmp_path, "opplysning:\n  behov:\n    valg:\n      ny: Ny\n")
    (gap,) = local.findings
    assert (gap.span.line, gap.span.column, gap.span.end_column) == (5, 11, 16)


def test_in_one_run_with_its_base_only_what_is_new_is_told(tmp_path):
    broken = BASE.replace("behov = anna", "behov = annaa")
    local, base = checked(tmp_path, "", broken)
    assert [each.code for each in local.findings] == ["BTI322"]
    assert [each.code for each in base.findings] == ["BTI322"]
    assert together((local, base)) == base.findings
    assert together((base, local)) == base.findings


def test_two_guides_on_one_broken_base_are_both_told_of_it(tmp_path):
    broken = BASE.replace("behov = anna", "behov = annaa")
    one, _ = checked(tmp_path, "", broken)
    (tmp_path / "andre.yaml").write_text(LOCAL.replace("id: lokal", "id: andre"), encoding="utf-8")
    other = check(load(tmp_path / "andre.yaml"))
    assert len(together((one, other))) == 2


def test_findings_come_in_order_and_once(tmp_path):
    local, base = checked(tmp_path, "rolle:\n  a: {også: [b]}\n  c: {også: [b]}\nkjelde:\n  x: {lenke: nei}\n")
    found = together((local, base, local))
    assert found == in_order(found)
    assert len(set(map(str, found))) == len(found)


def test_nobody_is_asked_to_mend_a_line_of_another_file(tmp_path):
    local, base = checked(tmp_path, "", BASE.replace("behov = anna, til: ferdig", "behov = anna, til: ferdigg"))
    assert [each.suggestion.text for each in base.findings] == ["ferdig"]
    assert [each.code for each in local.findings] == ["BTI203"]
    assert all(each.suggestion is None for each in local.findings)
