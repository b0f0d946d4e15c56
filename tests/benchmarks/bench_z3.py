"""The consent property on each shipped guide, beside z3 on the encoding of the tests' oracle.

z3's engine for such questions (Spacer) gets the rules ready made: what it takes to write them down as formulas is not
counted, while ours begins at the flow. Beside that stands the oracle's own way of asking z3, which knows where to look
and so is no peer; it is only shown.
"""

import sys
from collections.abc import Iterator
from pathlib import Path

from timing import Row, in_turn

from bti_engine.application.proving import Prover
from bti_engine.flow.compile import compile_guide
from bti_engine.flow.tables import Flow
from bti_engine.proof import consent
from bti_engine.proof.claims import Never
from bti_engine.proof.lens import Lens
from bti_engine.reading.load import load

sys.path.insert(0, str(Path(__file__).parents[1] / "oracle"))

from oracle_backward import Search
from oracle_claims import CONSENT, claims_of
from oracle_rules import World
from oracle_spacer import comes_about

GUIDES = Path(__file__).parents[2] / "guides"


def measure() -> Iterator[Row]:
    """A ratio for each guide, and what the oracle takes."""
    for path in sorted(GUIDES.glob("*.yaml")):
        guide = load(path).guide
        assert guide is not None, path
        flow = compile_guide(guide)
        claims = [each for each in claims_of(flow) if each.slug == CONSENT]
        world = World(flow, dict.fromkeys(reading for each in claims for reading in each.reads))
        assert _ours(flow) is not comes_about(world, claims)
        ours, theirs = in_turn(lambda flow=flow: _ours(flow), lambda: comes_about(world, claims), rounds=5)  # noqa: B023
        yield Row(f"consent on {path.stem}", ours / theirs, 0.05, "<=", "×", f"z3 (Spacer), {theirs * 1e3:.0f} ms")
        ours, theirs = in_turn(
            lambda flow=flow: _ours(flow),
            lambda: [Search().comes(world, each.goals(world)) for each in claims],  # noqa: B023 - run at once
            rounds=5,
        )
        yield Row("the same", ours / theirs, None, "<=", "×", f"z3 as the oracle asks it, {theirs * 1e3:.1f} ms")


def _ours(flow: Flow) -> bool:
    """Whether consent is kept to everywhere, from nothing but the flow."""
    prover = Prover(Lens(flow))
    claims = [each for each in consent.claims(prover.lens) if isinstance(each, Never)]
    return all(prover.verdict(each).status == "holds" for each in claims)
