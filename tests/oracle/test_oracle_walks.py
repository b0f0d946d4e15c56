"""The oracle's rules hold what the real engine does: from each state of a real case they lead to the next one."""

from functools import lru_cache

import pytest
from guide_with_all import RICH_FLOW
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from oracle_backward import Search
from oracle_cases import place_of, state_of
from oracle_rules import World
from oracle_slots import YES, all_of, bit, negated
from oracle_verdicts import claims_of
from random_walks import shipped, walk, world
from support import FLOW

from bti_engine.engine.work import Decision

SETTINGS = settings(max_examples=30, deadline=None, suppress_health_check=list(HealthCheck))
SEARCH = Search()


@lru_cache
def rules_of(name):
    flow = {"liten": FLOW, "rik": RICH_FLOW}.get(name) or shipped(name)
    return World(flow, dict.fromkeys(reading for each in claims_of(flow) for reading in each.reads))


def leads(rules, before, after):
    """Whether a case comes from one place and state to another."""
    rules.come.clear()
    rules.come.update({before[0]: [before[1]]} if before else {})
    goal = all_of(bit(name) if value else negated(bit(name)) for name, value in sorted(after[1]))
    return before == after or SEARCH.comes(rules, {after[0]: goal}) is None


@pytest.mark.parametrize("name", ["liten", "rik", "grunnmodell", "nordre-land"])
def test_every_step_of_a_real_case_is_one_that_the_rules_allow(name):
    rules = rules_of(name)

    @SETTINGS
    @given(st.data())
    def walked(data):
        before = None
        for _, now, command, _, decided in walk(data, rules.flow, 15):
            if isinstance(decided, Decision) and not decided.case.alert:
                after = (place_of(decided.case), state_of(rules, decided.case, world(now)))
                assert leads(rules, before, after), command
                before = after

    walked()


def test_a_step_that_no_case_takes_is_not_allowed():
    rules = rules_of("liten")
    first = next(each for each in rules.spots if each.step == "0/del")
    begun = frozenset(
        (made.decl().name(), value is YES)
        for slot in rules.slots.values()
        for made, value in zip(slot.bits, slot.code(slot.first), strict=True)
    )
    assert leads(rules, None, (first, begun))
    unlawful = next(each for each in rules.spots if each.step == "2/saman")
    assert not leads(rules, None, (unlawful, begun))
