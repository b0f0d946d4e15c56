"""What the prover says of each shipped guide is what z3 says of it, asked in a language of its own.

The oracle is written from the tables of the flow, from the engine and from what the claims mean; it shares nothing with
how `proof` goes about it.
"""

from functools import lru_cache
from pathlib import Path

import pytest
from oracle_proving import by_key, differences, proved
from oracle_rules import World
from oracle_spacer import comes_about
from oracle_verdicts import Oracle, claims_of

from bti_engine.application.proving import prove_all
from bti_engine.flow.compile import compile_guide
from bti_engine.reading.load import load, load_text

GUIDES = sorted((Path(__file__).parents[2] / "guides").glob("*.yaml"), key=lambda path: path.stem)


@lru_cache
def flow_of(path):
    return compile_guide(load(path).guide)


@lru_cache
def verdicts(path):
    return Oracle(flow_of(path)).verdicts


@pytest.mark.parametrize("path", GUIDES, ids=lambda path: path.stem)
def test_the_verdicts_on_a_shipped_guide_are_those_of_z3(path):
    ours = by_key(prove_all(flow_of(path)))
    assert {slug for slug, _ in ours} >= {"samtykke", "stafetthaldar", "føresette", "tiltak", "avgjerd", "slutt"}
    assert differences(ours, verdicts(path)) == []


@pytest.mark.parametrize("path", GUIDES[-2:], ids=lambda path: path.stem)
def test_two_ways_of_asking_z3_give_the_same_answer(path):
    flow = flow_of(path)
    claims = [each for each in claims_of(flow) if each.slug in {"samtykke", "stafetthaldar", "føresette", "regel"}]
    world = World(flow, dict.fromkeys(reading for each in claims for reading in each.reads))
    assert comes_about(world, claims) is not all(verdicts(path)[each.key] for each in claims)


LOCAL = "format: 1\nid: lokal\nmålform: nn\nkommune: F\ntittel: L\ngrunnlag: grunnmodell\nregel:\n"


@pytest.mark.parametrize(
    ("rule", "holds"),
    [
        ("aldri: nivå >= 2 og ikkje samtykke(tverrfagleg)", True),
        ("aldri: nivå >= 2", False),
        ("aldri: nivå = 3 og ikkje stafetthaldar", True),
        ("aldri: vore-på(nivå 3) og nivå = 0", False),
        ("aldri: nivå = 1 og ikkje vore-på(nivå 0)", True),
        ("aldri: nivå >= 2 og alder < 6", False),  # a prohibition is broken by what is unknown too
        ("alltid-mogleg: nivå 1", True),
        ("alltid-mogleg: nivå 0", False),
        ("alltid-mogleg: 2/evaluer", True),  # rests on a yes that can be asked for again
        ("alltid-mogleg: 1/utan-samtykke", True),  # rests on a no
        ("alltid-mogleg: individuell-plan", True),  # rests on what was written before the body was asked
    ],
)
def test_a_municipalitys_own_rule_is_judged_alike(rule, holds):
    flow = compile_guide(load_text(f"{LOCAL}  r: {{tittel: R, {rule}}}\n", "lokal.yaml").guide)
    theirs = Oracle(flow, frozenset({"regel"})).verdicts
    ours = {key: status for key, status in by_key(proved(flow)).items() if key[0] == "regel"}
    assert differences(ours, theirs) == []
    assert set(theirs.values()) == {holds}
