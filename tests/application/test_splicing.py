"""Edits in a text: what is outside them stays letter by letter, and every place finds its way back."""

from hypothesis import given
from hypothesis import strategies as st

from bti_engine.application.splicing import Edit, Text, Way, overlapping, spliced
from bti_engine.model.source import Span

TEXTS = st.text(st.sampled_from("ab: #\n\ræ😀\u0301"), max_size=40)


@st.composite
def edited(draw):
    """A text and edits in it of which none wants what another does."""
    text = draw(TEXTS)
    places = sorted(draw(st.lists(st.integers(0, len(text)), min_size=2, max_size=8, unique=True)) if text else [])
    pairs = zip(places[::2], places[1::2], strict=False)
    edits = [Edit(start, end, draw(TEXTS)) for start, end in pairs]
    clash = overlapping(edits)
    return text, [each for each in edits if each not in clash]


@given(edited())
def test_what_is_outside_the_edits_stays(made):
    text, edits = made
    after = spliced(text, edits)
    at, before = 0, 0
    for edit in sorted(edits, key=lambda each: each.start):
        outside = text[before : edit.start]
        assert after[at : at + len(outside)] == outside
        at += len(outside)
        assert after[at : at + len(edit.text)] == edit.text
        at, before = at + len(edit.text), edit.end
    assert after[at:] == text[before:]


@given(edited(), st.integers(0, 60))
def test_every_place_finds_its_way_back(made, at):
    text, edits = made
    after = spliced(text, edits)
    if at >= len(after):
        return
    origin, edit = Way(edits).back(at)
    if edit is None:
        assert text[origin] == after[at]
    else:
        assert origin == edit.start
        assert after[at] in edit.text


@given(TEXTS)
def test_a_place_in_a_line_is_where_an_editor_shows_it(text):
    lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    source = Text(text)
    for number, line in enumerate(lines, 1):
        for column, letter in enumerate(line, 1):
            offset = source.offset(number, column)
            assert text[offset] == letter
            assert source.line(offset) == number
        assert source.offset(number, len(line) + 2) is None
    assert source.offset(len(lines) + 1, 1) is None


def test_a_mark_before_the_first_letter_is_no_column():
    assert Text("\ufeffa: b").offset(1, 1) == 1


def test_what_is_put_in_ends_its_lines_as_the_file_does():
    edit = Text("a: 1\r\nb: 2\r\n").edit(Span("x", 2, 1, 2, 1), "c: 3\n")
    assert edit == Edit(6, 6, "c: 3\r\n")


def test_a_place_that_is_not_in_the_text_has_no_edit():
    assert Text("a: 1").edit(Span("x", 1, 9, 1, 9), "b") is None
    assert Text("a: 1").edit(Span("x", 1, 3, 1, 1), "b") is None


def test_edits_that_want_the_same():
    one, inside, beside, put_in, far = (
        Edit(0, 4, "x"),
        Edit(1, 2, "y"),
        Edit(4, 6, "z"),
        Edit(6, 6, "w"),
        Edit(9, 9, "v"),
    )
    assert overlapping([one, beside, far]) == set()
    assert overlapping([one, inside, far]) == {one, inside}
    assert overlapping([beside, put_in, far]) == {beside, put_in}
    assert overlapping([far, Edit(9, 9, "u")]) == {far, Edit(9, 9, "u")}
