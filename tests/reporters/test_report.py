"""Findings as text and JSON: the mark stands under the very signs, whatever their width."""

import json as plain_json
import re

import pytest

from bti_engine.model.findings import Finding, Kind, Related, Severity, Suggestion
from bti_engine.model.source import Span
from bti_engine.reporters import json, text
from bti_engine.reporters.excerpt import WIDEST, excerpt, mended_line

UNKNOWN = Kind("BTI201", "ukjend-id")
ARGUMENTS = {"id": "x", "kind": "rolle", "known": ("rektor",)}


def span(column, end_column, line=1, file="a.yaml"):
    return Span(file, line, column, line, end_column)


@pytest.mark.parametrize(
    ("line", "columns", "shown", "marks"),
    [
        ("ansvar: lærar", (9, 14), "ansvar: lærar", "        ^^^^^"),
        ("ansvar: lærar", (9, 9), "ansvar: lærar", "        ^"),
        ("\tansvar: x", (10, 11), "    ansvar: x", "            ^"),
        ("日本: x", (5, 6), "日本: x", "      ^"),
        ("日本: x", (1, 3), "日本: x", "^^^^"),
        ("e\u0301n: x", (6, 7), "e\u0301n: x", "    ^"),
        ("a\u200bb", (3, 4), "a b", "  ^"),
        ("ansvar:", (20, 30), "ansvar:", "       ^"),
        ("", (1, 1), "", "^"),
    ],
)
def test_the_mark_stands_under_the_place(line, columns, shown, marks):
    assert excerpt([line], span(*columns)) == (shown, marks)


def test_a_place_over_several_lines_is_marked_to_the_end_of_the_first():
    assert excerpt(["ab cd", "ef"], Span("a.yaml", 1, 4, 2, 2)) == ("ab cd", "   ^^")


def test_a_long_line_is_cut_so_that_the_place_is_seen():
    line = "x" * 300 + "HER" + "y" * 300
    shown, marks = excerpt([line], span(301, 304))
    assert len(shown) == WIDEST
    assert shown.startswith("…")
    assert shown.endswith("…")
    assert shown[marks.index("^") : marks.index("^") + 3] == "HER"


def test_there_is_no_line_outside_the_file():
    assert excerpt(["a"], span(1, 2, line=7)) is None
    assert excerpt([], span(1, 2)) is None


def test_a_suggestion_is_shown_as_the_line_it_makes():
    assert mended_line(["  ansvar: x  # merk"], Suggestion(span(11, 12), "rektor")) == "ansvar: rektor  # merk"
    assert mended_line(["a"], Suggestion(Span("a.yaml", 1, 1, 2, 1), "b")) is None


def finding(severity=Severity.ERROR, file="a.yaml", line=1, **more):
    return Finding(Kind("BTI201", "ukjend-id", severity), span(9, 10, line, file), ARGUMENTS, **more)


def test_a_report_counts_in_words():
    found = (
        finding(),
        finding(Severity.WARNING, line=2),
        finding(Severity.WARNING, line=3),
        finding(Severity.INFO, line=4),
    )
    last = text.report(found, {}, files=2, language="nn").splitlines()[-2]
    assert last == "1 feil, 2 åtvaringar, 1 merknad (2 filer)"
    assert "1 feil, 2 advarsler, 1 merknad" in text.report(found, {}, files=2, language="nb")
    assert "1 error, 2 warnings, 1 note (2 files)" in text.report(found, {}, files=2, language="en")
    assert text.report((finding(Severity.INFO),), {}, files=1).splitlines()[-2] == "Ingen feil, 1 merknad (1 fil)"


def test_files_are_kept_apart():
    blocks = text.report((finding(file="a.yaml"), finding(file="b.yaml")), {}, files=2).split("\n\n")
    assert [block.partition(":")[0] for block in blocks[:2]] == ["a.yaml", "b.yaml"]


def test_related_places_and_suggestions_are_told():
    one = finding(related=(Related(span(3, 4, 8, "g.yaml"), "base"),), suggestion=Suggestion(span(9, 10), "rektor"))
    said = text.report((one,), {"a.yaml": "ansvar: x\n"}, files=1)
    assert "\n      Skriv: ansvar: rektor\n      g.yaml:8:3  Det står her i grunnlaget.\n" in said


def test_a_suggestion_to_take_something_away():
    one = finding(suggestion=Suggestion(Span("a.yaml", 1, 1, 3, 1), ""))
    assert "\n      Ta det bort.\n" in text.report((one,), {"a.yaml": "a\nb\n"}, files=1)


def test_colours_are_only_paint():
    one = finding(suggestion=Suggestion(span(9, 10), "rektor"))
    painted = text.report((one,), {"a.yaml": "ansvar: x"}, files=1, colour=True)
    assert "\x1b[31;1m" in painted
    assert re.sub(r"\x1b\[[\d;]*m", "", painted) == text.report((one,), {"a.yaml": "ansvar: x"}, files=1)


def test_signs_that_steer_a_terminal_are_never_sent_to_it():
    line = "ansvar: \x1b[2Jx\x07"
    assert "\x1b" not in text.report((finding(),), {"a.yaml": line}, files=1)


def test_json_keeps_letters_and_order():
    made = json.report((finding(), finding(file="b.yaml")))
    assert "«x» finst ikkje" in made
    assert [each["file"] for each in plain_json.loads(made)] == ["a.yaml", "b.yaml"]
    assert plain_json.loads(json.report((finding(),), language="en"))[0]["message"].startswith("«x» is not found")


def test_a_language_that_is_none_of_ours_is_told_in_nynorsk():
    assert "finst ikkje" in text.report((finding(language="nynorsk?"),), {}, files=1)
    assert "finst ikkje" in json.report((finding(language="nynorsk?"),))


def test_a_file_name_that_is_no_text_stops_nothing():
    odd = finding(file="\udcffa.yaml")
    strange = Finding(Kind("BTI160", "x"), odd.span, {"file": "\udcffa.yaml", "name": "\udcffa.yaml"})
    for one in (odd, strange):
        assert plain_json.loads(json.report((one,)))[0]["file"] == "?a.yaml"
