"""One mistake gives one finding: strokes, tabs and indentation that put what stands below in the wrong place."""

import pytest

from bti_engine.application.check import check
from bti_engine.locale.catalog import say
from bti_engine.reading.load import load_text
from bti_engine.reading.shipped import shipped_file
from bti_engine.reading.tabs import straighten

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
        krav:
          - må: informert(føresette)
            tekst: Dei føresette må vere informerte
        opplysning: [uro]
        utfall:
          vidare:
            tittel: Vidare
            til: neste
      tiltak:
        tittel: Set i gang
        kva: Prøv noko
        utfall:
          vidare:
            tittel: Vidare
            til: neste
      evaluer:
        tittel: Evaluer
        utfall:
          vidare:
            tittel: Vidare
            til: nivå 2
          ferdig:
            tittel: Ferdig
            til: avslutta
"""


def found(text):
    return [each for each in check(load_text(text, "prøve.yaml")).findings if each.code != "BTI403"]


def mended(text, finding):
    edit = finding.suggestion
    assert edit is not None
    lines = text.split("\n")
    line = lines[edit.span.line - 1]
    lines[edit.span.line - 1] = line[: edit.span.column - 1] + edit.text + line[edit.span.end_column - 1 :]
    return "\n".join(lines)


def test_the_guide_itself_is_right():
    assert found(GUIDE) == []


@pytest.mark.parametrize(
    ("right", "wrong", "code"),
    [
        ("        kva: Prøv noko", "\tkva: Prøv noko", "BTI125"),
        ("            til: neste\n      tiltak", "\t    til: neste\n      tiltak", "BTI125"),
        ("      tiltak:", "        tiltak:", "BTI116"),
        ("      tiltak:", "     tiltak:", "BTI116"),
        ("      evaluer:", "       evaluer:", "BTI116"),
        ("            til: neste\n      tiltak", "          til: neste\n      tiltak", "BTI116"),
        ("        utfall:\n          vidare:\n            tittel: Vidare\n            til: nivå 2",
         "         utfall:\n          vidare:\n            tittel: Vidare\n            til: nivå 2", "BTI116"),
        ("          - må:", "          -må:", "BTI135"),
        ("          - må:", "          – må:", "BTI129"),
        ("          - må:", "          • må:", "BTI129"),
    ],
)  # fmt: skip
def test_one_slip_is_one_finding_and_its_mend_is_right(right, wrong, code):
    text = GUIDE.replace(right, wrong, 1)
    assert text != GUIDE
    findings = found(text)
    assert [each.code for each in findings] == [code]
    assert findings[0].span.line == text[: text.index(wrong)].count("\n") + 1
    assert found(mended(text, findings[0])) == []


def test_a_step_that_stands_with_the_levels_keys_is_told_where_it_belongs():
    step = GUIDE[GUIDE.index("      evaluer:") :]
    text = GUIDE.replace(step, "".join(f"{line[2:]}\n" for line in step.splitlines()))
    findings = found(text)
    assert [each.code for each in findings] == ["BTI116"]
    assert "høyrer truleg under «steg», med 6 mellomrom" in say(findings[0])
    assert findings[0].suggestion is None  # more than one line must be moved


def test_two_slips_are_two_findings():
    text = GUIDE.replace("      tiltak:", "     tiltak:").replace("      evaluer:", "        evaluer:")
    assert [each.code for each in found(text)] == ["BTI116", "BTI116"]


def test_what_is_wrong_further_down_is_told_beside_a_slip():
    text = GUIDE.replace("      tiltak:", "     tiltak:").replace("til: nivå 2", "til: nivå 7")
    assert [each.code for each in found(text)] == ["BTI116", "BTI203"]


@pytest.mark.parametrize("line", ["        farge: blå", "        beskrivelse: Noko"])
def test_a_key_that_belongs_nowhere_is_no_slip(line):
    text = GUIDE.replace("        kva: Prøv noko", line)
    assert [each.code for each in found(text)] == ["BTI140"]


def test_a_file_indented_with_tabs_all_through_is_read_as_it_is_seen():
    head, body = GUIDE[: GUIDE.index("  1:")], GUIDE[GUIDE.index("  1:") :]
    lines = body.splitlines()
    tabbed = ["\t" * ((len(line) - len(line.lstrip())) // 2) + line.lstrip() for line in lines]
    assert straighten(head.splitlines() + tabbed).lines == GUIDE.splitlines()
    assert {each.code for each in found(head + "\n".join(tabbed) + "\n")} == {"BTI125"}


def test_a_guess_at_a_tab_is_no_suggestion_where_it_may_be_wrong():
    straight = straighten(["a:", "  b:", "    c:", "        d: e", "\tf: g"])
    assert straight.sure == {4: True}
    straight = straighten(["a:", "  b:", "    c:", "          d: e", "\tf: g", "x: y"])
    assert straight.sure == {4: False}


@pytest.mark.parametrize("spaces", [-2, -1, 1, 2])
@pytest.mark.parametrize("part", range(5))
def test_one_line_moved_in_a_real_guide_is_at_most_one_error_at_that_line(spaces, part):
    lines = shipped_file("guides", "hoyanger.yaml").read_text(encoding="utf-8").split("\n")
    said = [number for number, line in enumerate(lines) if line.startswith("  ") and line.strip()[0] != "#"]
    for number in said[part * 17 + spaces + 3 :: 131]:
        moved = [*lines]
        moved[number] = " " * spaces + lines[number] if spaces > 0 else lines[number][-spaces:]
        errors = [
            each for each in check(load_text("\n".join(moved), "hoyanger.yaml")).findings if each.severity == "error"
        ]
        assert len(errors) <= 1, (number + 1, errors)
        assert all(abs(each.span.line - number - 1) <= 1 for each in errors), (number + 1, errors)


def test_a_missing_id_is_one_finding_and_not_one_for_each_key_below_it():
    text = GUIDE.replace("      tiltak:\n", "")
    assert [each.code for each in found(text)] == ["BTI111"]


@pytest.mark.parametrize(
    ("right", "wrong", "codes"),
    [
        ("            til: nivå 2", "\t    til: nivå 7", ["BTI125", "BTI203"]),
        ("            til: nivå 2", "\t\t\ttil: nivå 7", ["BTI125", "BTI203"]),
        ("          vidare:\n            tittel: Vidare\n            til: nivå 2",
         "           vidare: {tittel: Vidare, til: nivå 7}", ["BTI116", "BTI203"]),
        ("          ferdig:\n            tittel: Ferdig\n            til: avslutta",
         "        ferdig: {tittel: Ferdig, til: nivå 7}", ["BTI116", "BTI203"]),
    ],
)  # fmt: skip
def test_what_is_told_of_a_line_that_was_mended_points_into_the_line_as_it_is(right, wrong, codes):
    text = GUIDE.replace(right, wrong)
    assert text != GUIDE
    told = found(text)
    assert sorted(each.code for each in told) == codes
    last = max(told, key=lambda each: each.code)
    line = text.split("\n")[last.span.line - 1]
    assert line[last.span.column - 1 : last.span.end_column - 1] == "nivå 7"


def test_a_file_of_tabs_alone_is_straightened_at_once():
    lines = ["a:", *["\tb: c"] * 40_000, *["  \tb: c", "b:", "\tc: d"] * 10_000]
    assert len(straighten(lines).sure) == 60_000
