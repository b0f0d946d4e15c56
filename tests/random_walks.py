"""Random walks through a flow: by random commands, or by doing what would open some way on."""

from functools import lru_cache
from pathlib import Path

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from pursuing import pursue
from random_commands import commands, later_moment, starts
from support import MORNING

from bti_engine.engine.context import Context
from bti_engine.engine.decide import decide
from bti_engine.engine.work import Decision
from bti_engine.flow.compile import compile_guide
from bti_engine.model import commands as do
from bti_engine.model.case import Case
from bti_engine.model.commands import Actor
from bti_engine.reading.load import load

GUIDES = Path(__file__).parents[1] / "guides"
BIRTHS = {"kim": "2011-10-20"}
RED_DAYS = frozenset({"2026-12-25", "2026-12-26", "2027-01-01"})


def world(now):
    return Context(now, BIRTHS, RED_DAYS, edition=("liten", "f", "t"))


@lru_cache
def shipped(name):
    return compile_guide(load(GUIDES / f"{name}.yaml").guide)


def walk(data, flow, length):
    """Open a case and go on, by random commands or by doing what would open some outcome.

    Yields (case before, now, command, actor, what came of it) for each command.
    """
    now, case = MORNING, Case()
    queue = [data.draw(starts(flow))]
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
    goals = [(move.id, move.anonymous) for move in flow.moves.get(case.place, ()) if move.kind != "alert"]
    if goals and data.draw(st.integers(0, 2)):
        goal, anonymous = data.draw(st.sampled_from(goals))
        keepers = [person for person in (case.baton, case.opener, "rita", "per") if person]
        person = next(((p, r) for k in keepers for p, r in case.participants if p == k), None)
        if person is not None and not flow.catalog.is_family(person[1]):
            wanted = pursue(flow, case, world(now), goal, anonymous=anonymous)
            return [(each, who_says(flow, case, each, Actor(*person))) for each in wanted]
    return [data.draw(commands(flow, case, now))]


def who_says(flow, case, command, otherwise):
    """Who carries a command out on the way to a goal: for a yes to an outcome, one who may say it."""
    leaders = (Actor(p, r) for p, r in case.participants if flow.catalog.is_leader(r))
    return next(leaders, otherwise) if isinstance(command, do.Approve | do.FinishDuty) else otherwise


SETTINGS = settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture]
)
