"""The smallest opening sets against plain trying, over random conditions and answers."""

from itertools import combinations, product

import pytest
from hypothesis import given
from hypothesis import strategies as st
from support import FLOW

from bti_engine.engine import smallest as searched
from bti_engine.engine.context import Context
from bti_engine.engine.readings import Valuation
from bti_engine.engine.smallest import smallest
from bti_engine.expressions.compile import evaluate
from bti_engine.model.case import Case
from bti_engine.model.conditions import Among, And, Compare, Fact, Holds, Not, Or

DOMAINS = {
    "uro": (False, True),
    "skulemiljø": (False, True),
    "behov": ("eige", "anna", "uklart"),
    "kor-mange": (1, 2, 3),
}
ATOMS = st.one_of(
    st.sampled_from([Holds(Fact("uro")), Holds(Fact("skulemiljø"))]),
    st.builds(Compare, st.just(Fact("behov")), st.sampled_from(["=", "!="]), st.sampled_from(DOMAINS["behov"])),
    st.builds(Compare, st.just(Fact("kor-mange")), st.sampled_from(["<", ">=", "="]), st.integers(1, 3)),
    st.builds(Among, st.just(Fact("behov")), st.just(("eige", "anna")), st.booleans()),
)
CONDITIONS = st.recursive(
    ATOMS,
    lambda parts: st.one_of(
        st.builds(Not, parts),
        st.builds(And, st.lists(parts, min_size=2, max_size=3).map(tuple)),
        st.builds(Or, st.lists(parts, min_size=2, max_size=3).map(tuple)),
    ),
    max_leaves=8,
)
VALUES = st.fixed_dictionaries({name: st.sampled_from([None, *domain]) for name, domain in DOMAINS.items()})


def by_trying(condition, tried, values):
    found = []
    for size in range(len(tried) + 1):
        for names in combinations(tried, size):
            for chosen in product(*(tried[name] for name in names)):
                pairs = frozenset(zip(names, chosen, strict=True))
                if not any(smaller <= pairs for smaller in found) and evaluate(condition, {**values, **dict(pairs)}):
                    found.append(pairs)
    return found


def one_by_one(boxes):
    """Each choice of one value for each variable of each box."""
    return [frozenset(zip(box, chosen, strict=True)) for box in boxes for chosen in product(*box.values())]


def prepared(values, changeable):
    tried = {
        name: tuple(each for each in domain if each is not values[name])
        for name, domain in DOMAINS.items()
        if name in changeable
    }
    valuation = Valuation(FLOW, Case(), Context("2026-09-01T07:00:00.000Z"))
    valuation.update(values)
    return tried, valuation


@given(CONDITIONS, VALUES, st.sets(st.sampled_from(sorted(DOMAINS))))
def test_the_smallest_sets_are_those_found_by_trying(condition, values, changeable):
    tried, valuation = prepared(values, changeable)
    found = smallest(condition, tried, valuation)
    told = one_by_one(found.boxes)
    assert not found.more
    assert len(told) == len(set(told))
    assert set(told) == set(by_trying(condition, tried, values))
    assert [len(box) for box in found.boxes] == sorted(len(box) for box in found.boxes)


@given(CONDITIONS, VALUES, st.sets(st.sampled_from(sorted(DOMAINS))))
def test_no_two_boxes_could_be_told_as_one(condition, values, changeable):
    boxes = smallest(condition, *prepared(values, changeable)).boxes
    for one, other in combinations(boxes, 2):
        assert one.keys() != other.keys() or sum(one[name] != other[name] for name in one) > 1


@pytest.mark.parametrize("most", [1, 2, 3])
@given(condition=CONDITIONS, values=VALUES)
def test_what_is_found_is_least_also_where_some_ways_are_not_carried_on(most, condition, values):
    tried, valuation = prepared(values, DOMAINS)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(searched, "MOST_WAYS", most)
        found = smallest(condition, tried, valuation)
    every = by_trying(condition, tried, values)
    assert set(one_by_one(found.boxes)) <= set(every)
    assert found.more or set(one_by_one(found.boxes)) == set(every)
