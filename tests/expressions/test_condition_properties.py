"""What must hold for every condition, every valuation and every text."""

from __future__ import annotations

from itertools import product

from condition_samples import CONDITIONS, CONTENT, LANGUAGES, ORDER, SYMBOLS, TEXTS, reading, valuations
from hypothesis import given, settings
from hypothesis import strategies as st

from bti_engine.expressions.compile import compile_condition, evaluate
from bti_engine.expressions.domains import samples, type_of
from bti_engine.expressions.explaining import explain
from bti_engine.expressions.printing import show
from bti_engine.expressions.problems import ALWAYS, NEVER
from bti_engine.expressions.truth import variables
from bti_engine.model.conditions import Among, And, Compare, Fact, Holds, Not, Or, atoms


def plainly(part, v):
    """Kleene's logic in the plainest way: no is 0, unknown is ½, yes is 1."""
    if isinstance(part, Not):
        return 1 - plainly(part.part, v)
    if isinstance(part, And):
        return min(plainly(each, v) for each in part.parts)
    if isinstance(part, Or):
        return max(plainly(each, v) for each in part.parts)
    value = v[part.operand.name]
    if value is None:
        return 0.5
    if isinstance(part, Holds):
        consent = not isinstance(part.operand, Fact) and part.operand.builtin == "samtykke"
        return int(value == "gitt" if consent else value)
    if isinstance(part, Among):
        return int((value in part.constants) != part.negated)
    return int(_compared(part, value))


def _compared(part, value):
    other = part.constant
    if part.operand.name == "nivå":
        value, other = ORDER[value], ORDER[other]
    return {
        "=": value == other,
        "!=": value != other,
        **(
            {}
            if part.operator in {"=", "!="}
            else {"<": value < other, "<=": value <= other, ">": value > other, ">=": value >= other}
        ),
    }[part.operator]


ANSWER = {0: False, 0.5: None, 1: True}
JUDGED = CONDITIONS.flatmap(lambda one: st.tuples(st.just(one), valuations(one)))


@given(CONDITIONS, st.sampled_from(LANGUAGES))
def test_what_is_printed_is_read_back(one, language):
    text = show(one, language)
    found, findings = reading(text, language)
    assert repr(found) == repr(one), (text, findings)
    assert {finding.kind for finding in findings} <= {ALWAYS, NEVER}


@given(CONDITIONS)
def test_no_parenthesis_can_be_left_out(one):
    text = show(one)
    for start, end in _groups(text):
        without = text[:start] + " " + text[start + 1 : end] + " " + text[end + 1 :]
        assert repr(reading(without)[0]) != repr(one), without


def _groups(text):
    """The parentheses that group: neither those of a built-in nor those of a list."""
    opened = []
    for place, sign in enumerate(text):
        if sign == "(":
            opened.append(place)
        elif sign == ")":
            start = opened.pop()
            before = text[:start]
            if not before[-1:].isalpha() and not before.endswith(" i "):
                yield start, place


@given(JUDGED)
def test_compiled_explained_and_plain_agree(judged):
    one, v = judged
    expected = ANSWER[plainly(one, v)]
    assert evaluate(one, v, ORDER) is expected
    assert compile_condition(one, ORDER)(v) is expected
    assert explain(one, v, ORDER).value is expected


@given(JUDGED)
def test_each_part_is_explained_as_if_it_stood_alone(judged):
    one, v = judged
    waiting = [explain(one, v, ORDER)]
    while waiting:
        part = waiting.pop()
        assert part.value is evaluate(part.condition, v, ORDER)
        waiting += part.parts


@given(CONDITIONS.flatmap(lambda one: st.tuples(st.just(one), valuations(one), valuations(one, unknown=False))))
def test_more_knowledge_never_changes_an_answer(three):
    """Unknown never opens a door: what is said without an answer holds for each answer."""
    one, some, rest = three
    before = evaluate(one, some, ORDER)
    complete = {name: rest[name] if value is None else value for name, value in some.items()}
    after = evaluate(one, complete, ORDER)
    assert after is not None
    assert before in {None, after}


@given(TEXTS, st.sampled_from(LANGUAGES))
@settings(max_examples=300)
def test_no_text_makes_the_reader_raise(text, language):
    one, findings = reading(text, language)
    assert (one is None) is any(finding.severity == "error" for finding in findings)
    for finding in findings:
        assert CONTENT.column <= finding.span.column <= finding.span.end_column <= 11 + len(text)
        assert finding.language == language


@given(TEXTS, st.sampled_from(LANGUAGES), st.data())
@settings(max_examples=300)
def test_whatever_can_be_read_can_be_judged(text, language, data):
    one, _ = reading(text, language)
    if one is not None:
        assert evaluate(one, data.draw(valuations(one)), ORDER) in {True, False, None}


@given(TEXTS, st.sampled_from(LANGUAGES))
@settings(max_examples=300)
def test_following_the_suggestions_comes_to_an_end(text, language):
    for _ in range(4 * len(text) + 8):
        edit = next((one.suggestion for one in reading(text, language)[1] if one.suggestion), None)
        if edit is None:
            return
        start, end = edit.span.column - CONTENT.column, edit.span.end_column - CONTENT.column
        assert text[start:end] != edit.text
        text = text[:start] + edit.text + text[end:]
    raise AssertionError(text)


@given(CONDITIONS)
@settings(max_examples=200)
def test_what_is_said_to_be_always_or_never_true_is_so(one):
    text = show(one)
    told = reading(text)[1]
    met = _samples(one)
    if met is None:
        return
    names = [operand.name for operand in variables(one)]
    answers = {evaluate(one, dict(zip(names, values, strict=True)), ORDER) for values in product(*met)}
    assert told or answers == {True, False}
    for finding in told:
        if (finding.span.column, finding.span.end_column) == (11, 11 + len(text)):
            assert answers == {finding.kind is ALWAYS}


def _samples(one):
    """Each variable's telling values, if all their combinations can be gone through."""
    met = {operand.name: [] for operand in variables(one)}
    for atom in atoms(one):
        if isinstance(atom, Compare):
            met[atom.operand.name].append(atom.constant)
        elif isinstance(atom, Among):
            met[atom.operand.name] += atom.constants
    found = [samples(type_of(operand, SYMBOLS), met[operand.name]) for operand in variables(one)]
    count = 1
    for each in found:
        count *= len(each)
    return found if count <= 2000 else None
