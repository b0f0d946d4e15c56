"""Properties of the engine over random walks: nothing raises, the log is the case, and time can be noticed late."""

from functools import lru_cache, reduce
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pursuing import pursue
from random_commands import commands, later_moment, opening
from support import FLOW, MORNING

from bti_engine.engine.context import Context
from bti_engine.engine.decide import decide, settled
from bti_engine.engine.evolve import evolve, fold
from bti_engine.engine.judging import binding, judge
from bti_engine.engine.openings import openings
from bti_engine.engine.options import options
from bti_engine.engine.readings import READERS, Valuation
from bti_engine.engine.refusals import Refusal
from bti_engine.engine.rights import may_act
from bti_engine.engine.work import Decision
from bti_engine.expressions.signatures import SIGNATURES
from bti_engine.flow.compile import compile_guide
from bti_engine.model import commands as do
from bti_engine.model.case import Case
from bti_engine.model.commands import Actor
from bti_engine.reading.load import load

GUIDES = Path(__file__).parents[2] / "guides"
BIRTHS = {"kim": "2011-10-20"}
RED_DAYS = frozenset({"2026-12-25", "2026-12-26", "2027-01-01"})


def world(now):
    return Context(now, BIRTHS, RED_DAYS, edition=("liten", "f", "t"))


@lru_cache
def shipped(name):
    return compile_guide(load(GUIDES / f"{name}.yaml").guide)


@pytest.fixture(params=["liten", "grunnmodell", "hoyanger"])
def flow(request):
    return FLOW if request.param == "liten" else shipped(request.param)


def walk(data, flow, length):
    """Open a case and go on, by random commands or by doing what would open some outcome.

    Yields (case before, now, command, actor, what came of it) for each command.
    """
    now, case = MORNING, Case()
    queue = [opening(flow)]
    for _ in range(length):
        if not queue:
            now = data.draw(later_moment(now))
            queue = next_commands(data, flow, case, now)
        command, actor = queue.pop(0)
        decided = decide(flow, case, command, actor, world(now))
        yield case, now, command, actor, decided
        if isinstance(decided, Decision):
            case = decided.case


def next_commands(data, flow, case, now):
    goals = [move.id for move in flow.moves.get(case.place, ()) if move.kind != "alert"]
    if goals and data.draw(st.integers(0, 2)):
        goal = data.draw(st.sampled_from(goals))
        person = next(((p, r) for p, r in case.participants if not flow.catalog.roles[r].family), None)
        if person is not None:
            actor = Actor(*person)
            return [(each, actor) for each in pursue(flow, case, world(now), goal)]
    return [data.draw(commands(flow, case, now))]


SETTINGS = settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture]
)


@SETTINGS
@given(st.data())
def test_a_command_gives_events_or_a_refusal_and_the_log_is_the_case(flow, data):
    log = []
    for before, _, _, _, decided in walk(data, flow, 25):
        if isinstance(decided, Refusal):
            assert decided.reasons
            continue
        log += decided.events
        assert fold(log) == decided.case
        assert reduce(evolve, decided.events, before) == decided.case
        assert [each.number for each in log] == list(range(1, len(log) + 1))
        assert before is not decided.case


@SETTINGS
@given(st.data())
def test_whether_a_tick_came_in_between_changes_nothing(flow, data):
    for before, now, command, actor, decided in walk(data, flow, 15):
        if before.phase == "new" or isinstance(decided, Refusal):
            continue
        ticked = before
        for _ in range(2):
            result = decide(flow, ticked, do.Tick(), actor, world(now))
            assert isinstance(result, Decision)
            ticked = result.case
        again = decide(flow, ticked, command, actor, world(now))
        assert isinstance(again, Decision)
        assert again.case == decided.case


@SETTINGS
@given(st.data())
def test_settling_in_steps_is_settling_at_once(flow, data):
    for _, now, _, _, decided in walk(data, flow, 12):
        if isinstance(decided, Refusal):
            continue
        middle = data.draw(later_moment(now))
        end = data.draw(later_moment(middle))
        case = decided.case
        assert settled(flow, settled(flow, case, world(middle)), world(end)) == settled(flow, case, world(end))


@SETTINGS
@given(st.data())
def test_only_open_options_can_be_chosen_and_every_open_one_can(flow, data):
    for before, now, command, actor, decided in walk(data, flow, 15):
        if not isinstance(command, do.Choose) or before.phase != "open":
            continue
        now_open = {
            option.id
            for option in options(flow, before, world(now), actor)
            if option.status == "open" and option.yours and (command.reason or not option.reason_needed)
        }
        took = isinstance(decided, Decision)
        listed = actor.person != "framand" and (actor.person, actor.role) in before.participants
        if listed:
            assert took == (command.outcome in now_open)


@SETTINGS
@given(st.data())
def test_no_service_takes_part_without_consent_a_law_or_a_body(flow, data):
    for _, now, _, _, decided in walk(data, flow, 25):
        if isinstance(decided, Refusal):
            continue
        case = decided.case
        for service, involved in case.services.items():
            if involved.status == "med" and involved.basis == "consent":
                needs = flow.catalog.services[service].needs
                given_now = [
                    each for (kind, _, to), each in case.consents.items() if kind == needs and to in {service, ""}
                ]
                assert any(each.answer == "gitt" and not (each.expires and each.expires <= now) for each in given_now)
            elif involved.status == "med" and involved.basis == "law":
                assert involved.law in flow.catalog.laws


def test_every_built_in_has_a_reader():
    assert set(READERS) == set(SIGNATURES)


@SETTINGS
@given(st.data())
def test_what_openings_asks_for_opens_the_way(flow, data):
    for _, now, _, actor, decided in walk(data, flow, 20):
        if isinstance(decided, Refusal) or decided.case.phase != "open":
            continue
        if not may_act(flow, decided.case, None, actor):
            continue
        for move in flow.moves[decided.case.place]:
            found = openings(flow, decided.case, world(now), move.id)
            if move.kind == "alert" or not found.sets or flow.catalog.roles[actor.role].family:
                continue
            after = decided.case
            for command in pursue(flow, after, world(now), move.id)[:-1]:
                tried = decide(flow, after, command, actor, world(now))
                after = tried.case if isinstance(tried, Decision) else after
            judged = judge(flow, Valuation(flow, after, world(now)), move)
            if after.place == decided.case.place and not after.stopped:
                assert judged.status == "open" or not suppliable(found)
            break


def suppliable(found):
    """A few needs cannot be supplied by one simple command of the staff in a test: those are left out here."""
    return all(
        need.value is not None and not need.variable.startswith(("samtykke", "stafett")) for need in found.sets[0]
    )


@SETTINGS
@given(st.data())
def test_an_opening_set_opens_and_no_part_of_it_would(flow, data):
    for _, now, _, _, decided in walk(data, flow, 12):
        if isinstance(decided, Refusal) or decided.case.phase != "open":
            continue
        case = decided.case
        for move in flow.moves[case.place]:
            tests = [flow.test(each.condition) for each in binding(flow, case, move)]
            tests += [flow.test(move.applies)] if move.applies is not None else []
            for needs in openings(flow, case, world(now), move.id).sets:
                pairs = {need.variable: need.value for need in needs}
                assert holds(flow, case, now, tests, pairs)
                for left_out in pairs:
                    part = {name: value for name, value in pairs.items() if name != left_out}
                    assert not holds(flow, case, now, tests, part)


def holds(flow, case, now, tests, pairs):
    values = Valuation(flow, case, world(now))
    values.update(pairs)
    return all(test(values) is True for test in tests)
