"""What the prover says never comes about does not come about, whatever a real case does."""

from functools import lru_cache

import pytest
from guide_with_all import RICH_FLOW
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace
from random_walks import SETTINGS, shipped, walk, world
from support import FLOW
from test_world import nearest

from bti_engine.application.enacting import abstract
from bti_engine.application.proving import Prover
from bti_engine.engine.readings import Valuation
from bti_engine.engine.work import Decision
from bti_engine.proof.claims import Never
from bti_engine.proof.lens import Lens
from bti_engine.proof.pack import claims_of

NAMES = ("liten", "rik", "grunnmodell", "hoyanger", "farsund", "nordre-land")


@lru_cache
def held(name):
    """The prover of a flow, and what it says never comes about, each with the world that shows it."""
    flow = {"liten": FLOW, "rik": RICH_FLOW}.get(name) or shipped(name)
    prover = Prover(Lens(flow))
    claims = [each for each in claims_of(prover.lens) if isinstance(each, Never)]
    proved = [each for each in claims if prover.verdict(each).status == "holds"]
    assert proved
    return flow, [(each, prover.lens.world(each.names)) for each in proved]


def values_in(seen, flow, case, now):
    values = Valuation(replace(flow, variables=seen.variables), case, world(now))
    return seen.space.box({name: nearest(seen.space.values[name], values[name]) for name in seen.names})


@pytest.mark.parametrize("name", NAMES)
def test_no_case_comes_where_it_never_comes_or_goes_where_no_way_is_open(name):
    flow, claims = held(name)

    @SETTINGS
    @given(st.data())
    def walked(data):
        for before, now, _, _, decided in walk(data, flow, 15):
            if not isinstance(decided, Decision):
                continue
            chosen = [each.event.outcome for each in decided.events if getattr(each.event, "outcome", "")]
            for claim, seen in claims:
                if decided.case.phase == "open" and claim.never is not None:
                    position, _ = abstract(flow, decided.case, world(now))
                    wrong = claim.never(seen, position)
                    assert not wrong & values_in(seen, flow, decided.case, now), (claim.slug, claim.arguments)
                if before.phase == "open" and claim.undone is not None:
                    position, _ = abstract(flow, before, world(now))
                    for move in seen.ways(position):
                        if move.outcome in chosen:
                            wrong = claim.undone(seen, position, move)
                            assert not wrong & values_in(seen, flow, before, now), (claim.slug, claim.arguments)

    walked()
