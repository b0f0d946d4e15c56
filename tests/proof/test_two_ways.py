"""The world the other way: what it says may come about next is brought about by real commands, or is listed here."""

from collections import Counter

import pytest
from random_walks import shipped

from bti_engine.application.bringing import Bringing
from bti_engine.application.enacting import abstract, choose_with_needs, enact
from bti_engine.proof.exploring import explore
from bti_engine.proof.trails import trail
from bti_engine.proof.world import World

CONSENT = "samtykke(tverrfagleg)"
SLICES = tuple(
    (CONSENT, each) for each in ("stafetthaldar", "informert(føresette)", "uro", "tal(tiltak-utan-evaluering)", "behov")
)
NEVER_DONE = {
    ("samtykke", "ikkje-spurt"): "a new guardian may join; but not where a consent has been refused or withdrawn",
    ("samtykke", "utgått"): "time alone does it, and a consent that was refused does not run out",
    ("stafetthaldar", False): "nobody lays the baton down",
}
"""What the world lets come about from any value, and the engine from some only."""


def cases_of(flow, explored):
    """A real case for each position and valuation that the world comes to, where the engine follows the trail."""
    space = explored.world.space
    for position, reached in explored.reached.items():
        left = reached
        while left:
            some = left & -left
            left &= ~some
            turns = trail(explored, position, some)
            done = enact(flow, turns)
            yield position, space.first(some), turns, done


def after(flow, turns, done):
    work = Bringing(flow, turns[0].values)
    work.case, work.day = done.case, done.context.instant[:10]
    return work


@pytest.mark.parametrize("names", SLICES, ids=" ".join)
def test_each_state_and_each_next_one_is_a_real_one_or_is_listed(names):
    flow = shipped("grunnmodell")
    explored = explore(World(flow, names))
    world = explored.world
    states, changes = Counter(), Counter()
    for position, values, turns, done in cases_of(flow, explored):
        where, real = abstract(flow, done.case, done.context)
        same = done.stood is None and where == position and {name: real[name] for name in names} == values
        states[same] += 1
        if not same:
            continue
        for name in names:
            for value, sources in world.change(name, position.place):
                if values[name] in sources and value != values[name]:
                    done_so = not after(flow, turns, done).bring(name, value)
                    builtin = name.partition("(")[0]
                    changes[done_so or (builtin, value) in NEVER_DONE or (builtin, values[name], value)] += 1
        for move in world.ways(position):
            if world.space.box(values) & world.must(position, world.bound(position, move)):
                assert not choose_with_needs(after(flow, turns, done), move), (position, move.outcome)
    assert states[True] > 9 * states[False], states  # the rest hangs on what is not followed here
    assert set(changes) == {True}, changes
