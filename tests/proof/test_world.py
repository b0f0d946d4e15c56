"""The prover's world against the engine: wherever a real case comes, and with what values, the world holds it."""

import random
from functools import lru_cache

import pytest
from guide_with_all import RICH_FLOW
from hypothesis import given
from hypothesis import strategies as st
from random_walks import SETTINGS, shipped, walk, world
from support import FLOW

from bti_engine.application.enacting import abstract
from bti_engine.engine.work import Decision
from bti_engine.proof.exploring import explore
from bti_engine.proof.world import World

SLICES = 12
FOLLOWED = 5
_BY_THE_CLOCK = ("nivå", "anonym", "dagar-sidan", "alder")


def flow_named(name):
    return {"liten": FLOW, "rik": RICH_FLOW}.get(name) or shipped(name)


@lru_cache(maxsize=128)
def explored(name, seed):
    """Everything that may happen, seen through a few variables."""
    flow = flow_named(name)
    pool = [each for each in flow.variables if not each.startswith(_BY_THE_CLOCK) and flow.variables[each].domain]
    dice = random.Random(seed)  # noqa: S311 - the same few variables each time, no secret
    return explore(World(flow, sorted(dice.sample(pool, min(FOLLOWED, len(pool))))))


def nearest(values, value):
    """The value that stands for a number between or beyond those that are followed."""
    numbers = [each for each in values if isinstance(each, int) and not isinstance(each, bool)]
    return min(numbers, key=lambda each: abs(each - value)) if numbers and value not in values else value


@pytest.mark.parametrize("name", ["liten", "rik", "grunnmodell", "hoyanger", "nordre-land"])
def test_every_state_of_a_real_case_is_one_that_the_world_comes_to(name):
    @SETTINGS
    @given(st.data(), st.integers(0, SLICES))
    def walked(data, seed):
        found = explored(name, seed)
        seen = found.world
        for _, now, _, _, decided in walk(data, flow_named(name), 20):
            if not isinstance(decided, Decision) or decided.case.phase != "open":
                continue
            position, values = abstract(flow_named(name), decided.case, world(now))
            real = {each: nearest(seen.space.values[each], values[each]) for each in seen.names}
            assert position in found.reached
            assert seen.space.box(real) & found.reached[position], (position, real)

    walked()
