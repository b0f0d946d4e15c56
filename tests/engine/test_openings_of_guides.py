"""What would open a way, on every shipped guide and cases that go anywhere: held against trying everything.

All assignments of what somebody could bring about are gone through, and what opens is told from the conditions alone.
"""

from itertools import combinations, product

import pytest
from guide_with_all import RICH_FLOW
from hypothesis import given
from hypothesis import strategies as st
from random_walks import GUIDES, SETTINGS, shipped, walk, world
from support import FLOW

from bti_engine.application.at_hand import AtHand, staff_at_hand
from bti_engine.engine.decide import settled
from bti_engine.engine.judging import bound, judge, ways_on
from bti_engine.engine.openings import openings
from bti_engine.engine.readings import Valuation
from bti_engine.engine.refusals import Refusal
from bti_engine.engine.supplying import suppliable
from bti_engine.model.conditions import atoms

MOST = 12
"""Over more variables than these, not everything is tried."""


@pytest.fixture(params=["liten", "rik", *sorted(path.stem for path in GUIDES.glob("*.yaml"))])
def flow(request):
    return {"liten": FLOW, "rik": RICH_FLOW}.get(request.param) or shipped(request.param)


def cases(data, flow, length):
    """Cases that stand open somewhere, settled to the moment, each with the world."""
    for _, now, _, _, decided in walk(data, flow, length):
        if not isinstance(decided, Refusal):
            case = settled(flow, decided.case, world(now))
            if case.phase == "open":
                yield case, world(now)


def conditions(flow, case, move):
    """All that must be true for a way to be taken and the case to be where it is."""
    applies = [move.applies] if move.applies is not None else []
    if move.source == "*" or move.kind == "alert":
        return applies
    rows = [*bound(flow, case, move)]
    level = flow.levels.get(case.level)
    rows += [each.requirement for each in level.standing] if level else []
    places = [*(frame.place for frame in case.stack), case.place][1:]
    for frame, place in zip(case.stack, places, strict=True):
        rows += () if frame.anonymous else flow.arenas[flow.steps[place].arena].needs
    return [*applies, *(each.condition for each in rows)]


def before(flow, case, context, move):
    """The values as they are; an approval of what is not ready lapses with whatever makes it ready."""
    values = Valuation(flow, case, context)
    rows = bound(flow, case, move)
    own = [each.condition for each in rows if each.origin != "approval"]
    own += [move.applies] if move.applies is not None else []
    if any(flow.test(each)(values) is not True for each in own):
        values.update({name: False for name in flow.variables if name.startswith(f"godkjend({move.outcome})")})
    return values


def opening_log(flow, case):
    """What opens the log, if the case has come so far; None where it is open, or cannot be opened."""
    if flow.log is None or case.log_open or not flow.log.requires:
        return None
    reached = {f"nivå {each.id}" for each in flow.levels.values()} & set(case.been)
    orders = [flow.levels[each.removeprefix("nivå ")].order for each in reached]
    if flow.log.level and max(orders, default=-1) < flow.levels[flow.log.level].order:
        return None
    return [flow.test(each.condition) for each in flow.log.requires]


def tried(flow, case, context, move):
    """Every smallest change that opens a way, by going through all; None where there are too many."""
    needed = conditions(flow, case, move)
    values = before(flow, case, context, move)
    opens = opening_log(flow, case)
    read = [*needed, *(each.condition for each in flow.log.requires)] if opens else needed
    names = dict.fromkeys(atom.operand.name for each in read for atom in atoms(each))
    could = {name: suppliable(flow.variables[name], values) for name in names if name in flow.variables}
    could = {name: each for name, each in could.items() if each}
    if len(could) > MOST:
        return None
    tests = [flow.test(each) for each in needed]
    found = []
    for size in range(len(could) + 1):
        for chosen in combinations(could, size):
            for given_values in product(*(could[name] for name in chosen)):
                pairs = frozenset(zip(chosen, given_values, strict=True))
                if any(smaller <= pairs for smaller in found):
                    continue
                changed = before(flow, case, context, move)
                changed.update(dict(pairs))
                if opens:
                    changed["logg"] = all(test(changed) is True for test in opens)
                if all(test(changed) is True for test in tests):
                    found.append(pairs)
    return found


@SETTINGS
@given(data=st.data())
def test_the_sets_are_all_that_are_smallest(flow, data):
    for case, context in cases(data, flow, 15):
        here = flow.varied(case.variant)
        for move in ways_on(here, case):
            found = openings(flow, case, context, move.outcome, anonymous=move.anonymous)
            every = tried(here, case, context, move)
            told = {frozenset(each) for each in found.one_by_one()}
            if every is None:
                continue
            if frozenset() in every:
                assert not told
                assert judge(here, Valuation(here, case, context), move).status == "open"
            else:
                assert told <= set(every)
                assert found.more or told == set(every)


@SETTINGS
@given(data=st.data())
def test_every_need_is_one_that_somebody_can_supply(flow, data):
    for case, context in cases(data, flow, 12):
        if not staff_at_hand(flow.varied(case.variant), case, context) or context.shielded:
            continue
        for move in ways_on(flow.varied(case.variant), case):
            for needs in openings(flow, case, context, move.outcome, anonymous=move.anonymous).sets:
                for need in needs:
                    if need.variable.startswith(("godkjend", "dagar-sidan", "alder")):
                        continue  # an approval needs all else first; dates are no values of the variable itself
                    for value in need.values:
                        work = AtHand(flow, case, context)
                        assert work.bring(need.variable, value) == "", (need, value, case.place)


@SETTINGS
@given(data=st.data())
def test_a_way_is_open_when_its_first_set_has_been_supplied_in_the_engine(flow, data):
    for case, context in cases(data, flow, 12):
        here = flow.varied(case.variant)
        if not staff_at_hand(here, case, context):
            continue
        for move in ways_on(here, case):
            sets = openings(flow, case, context, move.outcome, anonymous=move.anonymous).sets
            work = AtHand(flow, case, context)
            if not sets or not work.supply(sets[0]) or work.case.place != case.place:
                continue
            judged = judge(here, Valuation(here, work.case, work.context), move)
            assert judged.status == "open", (sets[0], judged)
