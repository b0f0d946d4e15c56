"""The opposite of a condition is true just where the condition is surely not so."""

import pytest
from condition_samples import CONDITIONS, ORDER, condition, valuations
from hypothesis import given
from hypothesis import strategies as st

from bti_engine.expressions.compile import compile_condition
from bti_engine.expressions.opposite import opposite
from bti_engine.expressions.printing import show


@given(CONDITIONS.flatmap(lambda each: st.tuples(st.just(each), valuations(each))), st.sampled_from(sorted(ORDER)))
def test_it_is_true_where_the_condition_is_false_and_nowhere_else(case, level):
    about, values = case
    values = {**values, "nivå": level}
    truth = compile_condition(about, ORDER)(values)
    turned = opposite(about, level, ORDER)
    meant = turned if isinstance(turned, bool) else compile_condition(turned, ORDER)(values)
    assert meant is (None if truth is None else not truth)


@pytest.mark.parametrize(
    ("never", "level", "said"),
    [
        ("nivå >= B og ikkje uro", "2", "uro"),
        ("nivå >= B og ikkje uro", "A", True),
        ("nivå = 2", "2", False),
        ("nivå = A eller (uro og fare)", "B", "ikkje uro eller ikkje fare"),
        ("behov = anna eller timar < 4", "B", "behov != anna og timar >= 4"),
        ("behov i (eige eller anna)", "B", "behov ikkje i (eige eller anna)"),
        ("uro og (uro eller nivå = 2)", "2", "ikkje uro"),
    ],
)
def test_what_it_says(never, level, said):
    turned = opposite(condition(never), level, ORDER)
    assert (turned if isinstance(turned, bool) else show(turned)) == said
