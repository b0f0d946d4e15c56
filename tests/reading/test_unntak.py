"""Exceptions from advice: what holds, what does not, and what is no exception at all."""

import pytest

from bti_engine.application.check import check, excepted
from bti_engine.expressions import problems as conditions
from bti_engine.locale.catalog import say
from bti_engine.model.findings import MORE, Kind, Severity
from bti_engine.model.unntak import ADVICE, SAFETY
from bti_engine.proof import problems as proof
from bti_engine.reading import overlay_problems, problems, schema_problems
from bti_engine.reading.load import load, load_text
from bti_engine.reading.unntak import unntak_in
from bti_engine.rules import RULES

HEAD = "format: 1\nid: døme\nmålform: nn\nkommune: Fjordvik\ngrunnlag: grunnmodell\ntittel: Døme\n"
UNTITLED = "flytta: {tekst: Familien har flytta}"


def read(text):
    made, wrong = unntak_in(text, "døme.yaml", "nn")
    return [(each.code, each.line, each.reason) for each in made], [each.code for each in wrong]


@pytest.mark.parametrize(
    "text",
    [
        "a: b  # unntak BTI220: Det er avtalt.",
        "a: b  # Unntak BTI220: Det er avtalt.",
        "a: b  # UNNTAK bti220 : Det er avtalt.",
        "a: b  #unntak 220: Det er avtalt.",
        "a: b  ## unntak BTI 220: Det er avtalt.",
        "a: |  # unntak BTI220: Det er avtalt.\n  tekst\n",
        "a: {b: c}  # unntak BTI220: Det er avtalt.",
        'a: "b # c"  # unntak BTI220: Det er avtalt.',
        "\ufeffa: b  # unntak BTI220: Det er avtalt.\r\nb: c\r\n",
    ],
)
def test_an_exception_at_the_end_of_a_line(text):
    assert read(text) == ([("BTI220", 1, "Det er avtalt.")], [])


@pytest.mark.parametrize("between", ["", "\n", "  # meir om dette\n", "\n# meir\n\n"])
def test_an_exception_above_a_line_is_about_the_next_that_says_something(between):
    text = f"a:\n  # unntak BTI220, BTI264 og BTI265: Det er avtalt.\n{between}  b: c\n"
    line = text.count("\n", 0, text.index("b: c")) + 1
    assert read(text) == ([(code, line, "Det er avtalt.") for code in ("BTI220", "BTI264", "BTI265")], [])


def test_an_exception_in_braces_over_several_lines():
    text = "a: {\n  b: c,  # unntak BTI220: Det er avtalt.\n  d: 'e # unntak BTI264: f',\n}\n"
    assert read(text) == ([("BTI220", 2, "Det er avtalt.")], [])


@pytest.mark.parametrize(
    "text",
    [
        "a: |\n  # unntak BTI220: Det er avtalt.\n",
        'a: "b # unntak BTI220: Det er avtalt."\n',
        'a: "b\n  # unntak BTI220: Det er avtalt."\n',
        "a: b# unntak BTI220: Det er avtalt.\n",
        "a: b  # Sjå unntak BTI220: Det er avtalt.\n",
        "a: b  # unntak frå regelen om fristar\n",
        "a: b  # unntaket BTI220: Det er avtalt.\n",
        "a: Det er eit unntak\n",
    ],
)
def test_what_is_no_exception(text):
    assert read(text) == ([], [])


@pytest.mark.parametrize(
    ("comment", "code"),
    [
        ("BTI220", "BTI166"),
        ("BTI220:", "BTI166"),
        ("BTI220: ok", "BTI166"),
        ("BTI220 fordi det er avtalt", "BTI166"),
        ("BTI203: Det er avtalt.", "BTI167"),
        ("BTI228: Det er avtalt.", "BTI167"),
        ("BTI502: Det er avtalt.", "BTI167"),
        ("BTI169: Det er avtalt.", "BTI167"),
        ("BTI299: Det er avtalt.", "BTI168"),
        ("BTI2640: Det er avtalt.", "BTI168"),
        (": Det er avtalt.", "BTI168"),
    ],
)
def test_what_does_not_hold(comment, code):
    made, wrong = read(f"a: b  # unntak {comment}\n")
    assert (made, wrong) == ([], [code])


def test_a_finding_with_an_exception_is_told_of_no_more():
    checked = check(load_text(f"{HEAD}slutt:\n  {UNTITLED}  # unntak BTI220: Id-en er god nok.\n", "døme.yaml"))
    assert "BTI220" not in {each.code for each in checked.findings}
    (one,) = checked.excepted
    assert (one.finding.code, one.unntak.reason) == ("BTI220", "Id-en er god nok.")


def test_an_exception_that_covers_nothing_is_told_of():
    checked = check(load_text(f"{HEAD}# unntak BTI220: Det er avtalt.\nom: X\n", "døme.yaml"))
    (unused,) = checked.findings
    assert (unused.code, unused.span[1:]) == ("BTI169", (7, 10, 7, 16))
    assert "BTI220" in say(unused)


def test_while_a_file_has_slips_no_exception_is_said_to_be_unused():
    checked = check(load_text(f"{HEAD}# unntak BTI220: Det er avtalt.\nomm: X\n", "døme.yaml"))
    assert [each.code for each in checked.findings] == ["BTI140"]


def test_an_exception_in_a_base_holds_for_what_builds_on_it(tmp_path):
    base = HEAD.replace("id: døme", "id: region") + "slutt:\n  {}{}\n"
    local = HEAD.replace("grunnmodell", "region")
    (tmp_path / "døme.yaml").write_text(local, encoding="utf-8")
    (tmp_path / "region.yaml").write_text(base.format(UNTITLED, ""), encoding="utf-8")
    assert "BTI220" in {each.code for each in check(load(tmp_path / "døme.yaml")).findings}
    held = base.format(UNTITLED, "  # unntak BTI220: Id-en er god nok.")
    (tmp_path / "region.yaml").write_text(held, encoding="utf-8")
    checked = [check(load(tmp_path / name)) for name in ("døme.yaml", "region.yaml")]
    assert not any(each.code in {"BTI220", "BTI169"} for one in checked for each in one.findings)
    assert [each.unntak.span.file for each in excepted(checked)] == [str(tmp_path / "region.yaml")]


def test_a_local_author_makes_an_exception_where_the_finding_is_shown(tmp_path):
    base = HEAD.replace("id: døme", "id: region") + f"slutt:\n  {UNTITLED}\n"
    local = HEAD.replace("grunnmodell", "region  # unntak BTI220: Regionen vil ha det slik.")
    (tmp_path / "døme.yaml").write_text(local, encoding="utf-8")
    (tmp_path / "region.yaml").write_text(base, encoding="utf-8")
    checked = check(load(tmp_path / "døme.yaml"))
    assert not {"BTI220", "BTI169"} & {each.code for each in checked.findings}
    assert [each.finding.code for each in checked.excepted] == ["BTI220"]


def kinds_of(module):
    return [value for value in vars(module).values() if isinstance(value, Kind)]


KINDS = [kind for room in (problems, schema_problems, conditions, overlay_problems, proof) for kind in kinds_of(room)]
KINDS += [kind for rule in RULES for kind in rule.kinds]


def test_every_warning_and_note_is_advice_or_about_safety():
    soft = {kind.code for kind in (*KINDS, MORE) if kind.severity is not Severity.ERROR}
    proofs = {kind.code for kind in kinds_of(proof)}
    assert soft - proofs == ADVICE | SAFETY
    assert not ADVICE & (SAFETY | proofs)
