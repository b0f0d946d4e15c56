"""Real guides with slips of every sort: findings or a guide, never an exception, and every place is in the file.

BTI_FUZZ says how many guides are tried; by default few enough for every run.
"""

import os

import pytest
from guide_mutations import GUIDES, SLIPS, mutated, piece
from hypothesis import HealthCheck, assume, example, given, settings
from hypothesis import strategies as st

from bti_engine.application.check import check
from bti_engine.locale.catalog import say
from bti_engine.model.findings import has_errors
from bti_engine.reading.load import load_text
from bti_engine.reading.yaml_events import read_tree
from bti_engine.reporters import json, text

MOST = int(os.environ.get("BTI_FUZZ", "0"))
OFTEN = [name for name in sorted(SLIPS) if name not in {"truncate", "behead", "splice", "spell otherwise"}]
NUMBER = st.integers(0, 1_000_000)
SLIP = st.tuples(st.sampled_from([*OFTEN, *OFTEN, *sorted(SLIPS)]), NUMBER, NUMBER, NUMBER)
SLIPPED = st.tuples(st.sampled_from(sorted(GUIDES)), st.lists(SLIP, min_size=1, max_size=5))


def tried(examples):
    """Settings for so many examples, or for as many as are asked for."""
    slow = (HealthCheck.too_slow, HealthCheck.data_too_large)
    return settings(max_examples=MOST or examples, deadline=None, suppress_health_check=slow)


def lines_of(written):
    return written.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n").split("\n")


def is_inside(span, lines):
    start, end = (span.line, span.column), (span.end_line, span.end_column)
    return (
        (1, 1) <= start <= end
        and span.end_line <= len(lines)
        and span.column <= len(lines[span.line - 1]) + 1
        and span.end_column <= len(lines[span.end_line - 1]) + 1
    )


@tried(60)
@given(SLIPPED)
def test_a_guide_with_slips_gives_findings_or_a_guide(slipped):
    written = mutated(*slipped)
    loaded = load_text(written, f"{slipped[0]}.yaml")
    checked = check(loaded)
    found = checked.findings
    assert has_errors(found) or (checked.guide is not None and checked.flow is not None)
    assert len({(each.code, each.span, str(each.arguments)) for each in found}) == len(found)
    lines = {name: lines_of(each) for name, each in loaded.text.items()}
    for each in found:
        places = [each.span, *(other.span for other in each.related)]
        places += [each.suggestion.span] if each.suggestion else []
        assert all(is_inside(place, lines[place.file]) for place in places), each
        assert all(say(each, language) for language in ("nn", "nb", "en"))
    for language in ("nn", "nb", "en"):
        assert text.report(found, loaded.text, files=1, language=language)
        assert json.report(found, language=language)


@tried(250)
@given(st.sampled_from(sorted(GUIDES)), NUMBER, st.sampled_from([3, 10, 40]), st.lists(SLIP, min_size=1, max_size=3))
@example("hoyanger", 0, 3, [("put", 0, 0, 0)])
def test_both_parsers_read_the_same_or_stop_at_the_same_line(name, start, count, slips):
    written = piece(name, start, count, slips)
    fast, slow = read_tree(written, "prøve.yaml"), read_tree(written, "prøve.yaml", pure=True)
    if fast == slow:
        return
    ours, theirs = error_lines(fast[1]), error_lines(slow[1])
    if begins_with_tab(written):  # where a text goes on after a tab, one parser minds and the other not
        assume(ours or theirs)
    else:
        assert ours & theirs, (fast, slow)


def error_lines(found):
    return {each.span.line for each in found if each.severity == "error"}


def begins_with_tab(written):
    return any("\t" in line[: len(line) - len(line.lstrip(" \t"))] for line in lines_of(written))


@pytest.mark.parametrize("name", sorted(GUIDES))
def test_both_parsers_read_the_guides_alike(name):
    written = GUIDES[name]
    assert read_tree(written, name) == read_tree(written, name, pure=True)
