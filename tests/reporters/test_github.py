"""Workflow commands: one line a finding, with nothing in it that would be read as something else."""

import pytest

from bti_engine.model.findings import Finding, Kind, Severity
from bti_engine.model.source import NOWHERE, Span
from bti_engine.reporters import github


def finding(span, severity=Severity.ERROR, word="x"):
    kind = Kind("BTI201", "ukjend-id", severity)
    return Finding(kind, span, {"id": word, "kind": "kjelde", "known": ("a",)})


def command(one, **more):
    return github.report([one], files=1, **more).split("\n")[0]


def test_a_command():
    assert command(finding(Span("guides/a.yaml", 3, 5, 3, 9))) == (
        "::error file=guides/a.yaml,line=3,col=5,endLine=3,endColumn=9,title=BTI201 ukjend-id::"
        "«x» finst ikkje under «kjelde». Legg det til der, eller vel mellom: a."
    )


@pytest.mark.parametrize(("severity", "name"), [("error", "error"), ("warning", "warning"), ("info", "notice")])
def test_the_commands(severity, name):
    assert command(finding(Span("a", 1, 1, 1, 2), Severity(severity))).startswith(f"::{name} file=a,")


def test_the_short_name_is_nynorsk_so_others_see_the_code_alone():
    assert ",title=BTI201::" in command(finding(Span("a", 1, 1, 1, 2)), language="en")


@pytest.mark.parametrize(
    ("span", "place"),
    [
        (Span("a", 3, 5, 4, 2), "line=3,endLine=4,"),
        (Span("a", 3, 5, 4, 1), "line=3,col=5,endLine=3,endColumn=5,"),
        (Span("a", 3, 1, 3, 1), "line=3,col=1,endLine=3,endColumn=1,"),
        (NOWHERE._replace(file="a"), "line=1,endLine=1,"),
    ],
)
def test_columns_are_told_of_one_line_only(span, place):
    assert f"file=a,{place}title" in command(finding(span))


def test_signs_that_mean_something_are_written_otherwise():
    told = command(finding(Span("C:a,b%\n.yaml", 1, 1, 1, 2), word="50 %::\rx"))
    assert "file=C%3Aa%2Cb%25%0A.yaml," in told
    assert "«50 %25:: x»" in told
    assert github._MESSAGE[ord("\n")] == "%0A"


def test_the_last_line_is_for_those_who_read_the_log():
    assert github.report([], files=2) == "Ingen feil (2 filer)\n"
    assert github.report([], files=1, language="en", excepted=2) == "No errors, 2 exceptions with a reason (1 file)\n"
