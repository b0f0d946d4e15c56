"""Properties over random walks of what stands beside the flow: log, approvals, duties, reporters, and who sees what."""

import pytest
from guide_with_all import RICH_FLOW
from hypothesis import given
from hypothesis import strategies as st
from random_commands import PEOPLE, later_moment
from random_walks import SETTINGS, shipped, walk, world

from bti_engine.engine.decide import decide, settled, settling
from bti_engine.engine.judging import bound
from bti_engine.engine.options import options
from bti_engine.engine.readings import Valuation
from bti_engine.engine.refusals import Refusal
from bti_engine.engine.view import view
from bti_engine.engine.work import Decision
from bti_engine.expressions.truth import variables
from bti_engine.model import commands as do
from bti_engine.model.commands import Actor
from bti_engine.model.events import AUDIENCE, Approved, Closed, DutyBegan, DutyDone, DutyLifted, LogOpened, LogShut
from bti_engine.model.log import Happened

OWN_WORD = (do.Consent, do.Leave, do.Choose, do.AcceptBaton, do.DeclineBaton, do.Tick)
SAYS_NOTHING = {"worksheet", "not-participant", "service-outside", "staff-only", "already-open"}


@pytest.fixture(params=["rik", "grunnmodell"])
def flow(request):
    return RICH_FLOW if request.param == "rik" else shipped(request.param)


def is_open(log):
    """Whether the log is open, told from what has happened alone."""
    said = [each.event for each in log if isinstance(each.event, LogOpened | LogShut)]
    return bool(said) and isinstance(said[-1], LogOpened)


def keeps(flow, case, person):
    """Whether a person keeps the worksheet, or leads: told anew, not asked of the engine."""
    roles = {role for each, role in case.participants if each == person}
    if not roles:
        return False
    opener = flow.catalog.roles[case.opener_role]
    if any(flow.catalog.roles[role].leader for role in roles) or person == case.baton:
        return True
    if person == case.opener and opener.family:
        return True
    if case.baton:
        return False
    if opener.family or opener.reporter:
        return case.service in {
            service for (each, _), service in case.participants.items() if each == person and service
        }
    return person == case.opener


@SETTINGS
@given(st.data())
def test_nobody_but_its_keeper_and_leaders_sees_anything_of_a_worksheet(flow, data):
    log = []
    for before, now, command, actor, decided in walk(data, flow, 20):
        hidden = flow.log is not None and not is_open(log) and not keeps(flow, before, actor.person)
        leads = flow.catalog.is_leader(actor.role)
        if hidden and not leads and before.phase == "open" and not isinstance(command, OWN_WORD):
            assert isinstance(decided, Refusal)
            assert set(decided.codes) <= SAYS_NOTHING
        if isinstance(decided, Refusal):
            continue
        log += decided.events
        if flow.log is None or is_open(log):
            continue
        for person in {*PEOPLE, "framand"}:
            if not keeps(flow, decided.case, person):
                assert view(flow, log, person).lines == ()
                for role in {role for each, role in decided.case.participants if each == person} or {"lærar"}:
                    shown = options(flow, decided.case, world(now), Actor(person, role))
                    assert all(each.path[0] == "slutt" and not each.requires for each in shown)


@SETTINGS
@given(st.data())
def test_nobody_sees_a_kind_of_event_that_is_not_for_them_or_a_gap_in_the_numbers(flow, data):
    log = []
    for _, now, _, _, decided in walk(data, flow, 20):
        if isinstance(decided, Refusal):
            continue
        log += decided.events
        everything = [*log, *settling(flow, decided.case, world(now))]
        for person in PEOPLE:
            seen = view(flow, everything, person)
            roles = {flow.catalog.roles[role] for each, role in decided.case.participants if each == person}
            if not roles and person != decided.case.baton:
                assert seen.lines == ()
            staff = not any(role.family for role in roles)
            leads = staff and any(role.leader for role in roles)
            assert [line.number for line in seen.lines] == list(range(1, len(seen.lines) + 1))
            for line in seen.lines:
                name = type(line.event).__name__
                wide = flow.catalog.audience.get(name, AUDIENCE[name])
                assert wide == "all" or leads or (wide == "staff" and staff) or line.actor == person
                assert getattr(line.event, "corrects", 0) < line.number


@SETTINGS
@given(st.data())
def test_who_only_tells_of_a_worry_sees_nothing_afterwards(data):
    log = []
    for _, now, _, _, decided in walk(data, RICH_FLOW, 12):
        if isinstance(decided, Refusal):
            continue
        log += decided.events
        roles = {role for person, role in decided.case.participants if person == "nils"}
        assert "nabo" not in roles
        if not roles:
            assert view(RICH_FLOW, log, "nils").lines == ()
            shown = options(RICH_FLOW, decided.case, world(now), Actor("nils", "nabo"))
            assert all(each.path[0] == "slutt" and not each.yours for each in shown)


def what_it_reads(flow, case, now, outcome):
    """The answers and records that an outcome of the place where the case is rests on."""
    values = Valuation(flow, case, world(now))
    found = {}
    for move in flow.moves[case.place]:
        if move.outcome == outcome:
            rows = [each.condition for each in bound(flow, case, move) if each.origin != "approval"]
            for condition in (*rows, *([move.applies] if move.applies is not None else [])):
                found[condition] = flow.test(condition)(values)
                found |= {each.name: values[each.name] for each in variables(condition) if each.name in case.facts}
    return found


@SETTINGS
@given(st.data())
def test_an_approval_in_force_means_that_all_its_outcome_reads_is_unchanged(data):
    approved = {}
    for _, now, _, _, decided in walk(data, RICH_FLOW, 30):
        if isinstance(decided, Refusal):
            continue
        flow, case = RICH_FLOW.varied(decided.case.variant), decided.case
        for each in decided.events:
            if isinstance(each.event, Approved):
                approved[each.event.outcome, each.event.visit] = what_it_reads(flow, case, now, each.event.outcome)
        for (outcome, visit), given_for in approved.items():
            if (outcome, visit) in case.approvals and visit == case.visit:
                assert what_it_reads(flow, case, now, outcome) == given_for
                later = data.draw(later_moment(now))
                after = settled(RICH_FLOW, case, world(later))
                if after.visit == visit and (outcome, visit) in after.approvals:
                    assert what_it_reads(flow, after, later, outcome) == given_for


@SETTINGS
@given(st.data())
def test_whoever_approved_an_outcome_did_not_choose_it(data):
    approvers = {}
    for before, _, command, actor, decided in walk(data, RICH_FLOW, 30):
        if isinstance(decided, Refusal):
            continue
        for each in decided.events:
            if isinstance(each.event, Approved):
                approvers[each.event.outcome, each.event.visit] = each.actor
            chosen = getattr(each.event, "outcome", "")
            if isinstance(command, do.Choose) and each.actor and chosen and not isinstance(each.event, Approved):
                assert approvers.get((chosen, before.visit)) != actor.person
                moves = RICH_FLOW.moves[before.place]
                needed = any(move.approvers for move in moves if move.outcome == chosen)
                assert not needed or (chosen, before.visit) in approvers


@SETTINGS
@given(st.data())
def test_a_duty_goes_on_until_it_is_done_or_lifted_and_closing_ends_none(data):
    going = set()
    for before, _, _, _, decided in walk(data, RICH_FLOW, 30):
        if isinstance(decided, Refusal):
            continue
        for happened in decided.events:
            event = happened.event
            if isinstance(event, DutyBegan):
                going.add(event.duty)
            elif isinstance(event, DutyDone | DutyLifted):
                assert not RICH_FLOW.catalog.roles[happened.role].family
                going.discard(event.duty)
            elif isinstance(event, Closed):
                assert {own for own, each in before.duties.items() if each.status == "går"} <= going
        assert {own for own, each in decided.case.duties.items() if each.status == "går"} == going


@SETTINGS
@given(st.data())
def test_a_tick_at_any_moment_between_two_commands_changes_nothing(data):
    last = None
    for before, now, command, actor, decided in walk(data, RICH_FLOW, 15):
        if before.phase != "new" and isinstance(decided, Decision):
            ticked = decide(RICH_FLOW, before, do.Tick(), actor, world(data.draw(between(last, now))))
            again = decide(RICH_FLOW, ticked.case, command, actor, world(now))
            assert again.case == decided.case
        last = now


@st.composite
def between(draw, first, last):
    moment = draw(later_moment(first))
    return min(moment, last)


def test_happened_is_what_the_views_are_made_of():
    assert view(RICH_FLOW, [Happened(1, "", "", "", "", Closed("x", ""))], "per").lines == ()
