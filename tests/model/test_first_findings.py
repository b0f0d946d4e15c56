"""Hundreds of findings: the gravest are told, in order, and that there are more."""

from bti_engine.model.findings import MORE, MOST_TOLD, Finding, Kind, Severity, first_ones
from bti_engine.model.source import Span

ERROR, WARNING = Kind("BTI001", "ein"), Kind("BTI002", "to", Severity.WARNING)


def at(kind, line):
    return Finding(kind, Span("a.yaml", line, 1, line, 2), language="nb")


def test_as_many_as_can_be_told_are_told():
    found = [at(WARNING, line) for line in range(1, MOST_TOLD + 1)]
    assert first_ones(reversed(found), "a.yaml") == tuple(found)


def test_of_more_the_gravest_are_told_in_order():
    found = [at(WARNING, line) for line in range(1, 301)] + [at(ERROR, line) for line in range(201, 401)]
    note, *told = first_ones(found, "a.yaml")
    assert (note.kind, note.span, note.arguments, note.language) == (
        MORE,
        Span("a.yaml", 1, 1, 1, 1),
        {"count": MOST_TOLD},
        "nb",
    )
    assert [each.span.line for each in told] == [*range(1, 101), *range(201, 401)]
    assert all(each.kind is (ERROR if each.span.line > 200 else WARNING) for each in told)
