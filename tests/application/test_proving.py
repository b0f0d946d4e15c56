"""Verdicts: what holds on every guide that is shipped, and what is broken, with a story that the engine has told."""

import os
from pathlib import Path

import pytest
from msgspec.structs import replace

from bti_engine.application.enacting import abstract, enact
from bti_engine.application.proving import prove_all
from bti_engine.application.remedies import Proved
from bti_engine.engine.decide import decide
from bti_engine.engine.refusals import Refusal
from bti_engine.engine.time import day_of
from bti_engine.flow.compile import compile_guide
from bti_engine.model import commands as do
from bti_engine.model.case import Case
from bti_engine.model.conditions import Fact, Holds
from bti_engine.proof.pack import Lens
from bti_engine.proof.trails import trail
from bti_engine.reading.load import load, load_text
from bti_engine.reporters.proving import proof_report

GUIDES = sorted((Path(__file__).parents[2] / "guides").glob("*.yaml"), key=lambda path: path.stem)
BASE = next(path for path in GUIDES if path.stem == "grunnmodell")


PROPERTIES = frozenset(
    (
        *("samtykke", "varsel", "stafetthaldar", "føresette", "avgjerd", "veg-vidare", "slutt"),
        *("steg", "utfall", "nivå", "tiltak", "ventetid"),
    )
)


def flow_of(path=BASE):
    return compile_guide(load(path).guide)


def about(verdict):
    """What a verdict is about: its property, and the level or rule."""
    return verdict.claim.slug, "/".join(map(str, verdict.claim.arguments.values())).split("/")[0]


def statuses(flow):
    return [(*about(each), each.status) for each in prove_all(flow)]


@pytest.mark.parametrize("path", GUIDES, ids=lambda path: path.stem)
def test_a_shipped_guide_holds_in_all_that_bears_on_safety_and_nothing_is_left_unproved(path):
    found = tuple(prove_all(flow_of(path)))
    assert {each.claim.slug for each in found} >= PROPERTIES
    assert {each.status for each in found} <= {"holds", "broken"}
    assert {each.claim.slug for each in found if each.status == "broken"} <= {"ventetid"}
    assert all(each.claim.advice for each in found if each.status == "broken")


def without_standing(flow, level="2"):
    flow.levels[level] = replace(flow.levels[level], standing=())
    return flow


def test_a_level_that_lets_a_case_stay_without_consent_is_broken_by_a_withdrawal():
    verdicts = {about(each): each for each in prove_all(without_standing(flow_of()))}
    assert verdicts["samtykke", "3"].status == "holds"
    broken = verdicts["samtykke", "2"]
    assert broken.status == "broken"
    last = broken.enacted.deeds[-1]
    assert isinstance(last.command, do.Consent)
    assert last.command.answer == "trekt"
    assert broken.enacted.case.level == "2"


def test_the_story_of_a_broken_claim_can_be_told_again_to_another_case():
    flow = without_standing(flow_of())
    broken = next(each for each in prove_all(flow) if about(each) == ("samtykke", "2"))
    case = Case()
    context = broken.enacted.context
    for deed in broken.enacted.deeds:
        decided = decide(flow, case, deed.command, deed.actor, replace(context, instant=f"{deed.day}T10:00:00.000Z"))
        assert not isinstance(decided, Refusal), deed
        case = decided.case
    assert (case.level, case.place) == (broken.enacted.case.level, broken.enacted.case.place)
    days = [day_of(each.at) for each in broken.enacted.happened if each.actor]
    assert set(days) == {deed.day for deed in broken.enacted.deeds}


def test_a_way_into_a_level_that_asks_for_nobody_with_the_baton_is_broken():
    flow = flow_of()
    level = flow.levels["1"]
    left = tuple(each for each in level.entry if each.path[-1] != "stafetthaldar")
    flow.levels["1"] = replace(level, entry=left)
    assert ("stafetthaldar", "1", "broken") in statuses(flow)


def test_a_way_into_a_level_that_tells_nobody_is_broken():
    flow = flow_of()
    level = flow.levels["1"]
    promised = next(each for each in level.entry if each.path[-1] == "føresette")
    weak = replace(promised, condition=Holds(Fact("uro")))
    flow.levels["1"] = replace(level, entry=tuple(weak if each is promised else each for each in level.entry))
    assert ("føresette", "1", "broken") in statuses(flow)


LOCAL = "format: 1\nid: lokal\nmålform: nn\nkommune: F\ntittel: L\ngrunnlag: grunnmodell\nregel:\n"


@pytest.mark.parametrize(
    ("never", "status"),
    [
        ("nivå >= 2 og ikkje samtykke(tverrfagleg)", "holds"),
        ("nivå >= 2", "broken"),
        ("målgruppe != barn og målgruppe != gravid og målgruppe != familie", "broken"),
        ("nivå = 3 og ikkje stafetthaldar", "holds"),
        ("vore-på(nivå 3) og nivå = 0", "broken"),
        ("nivå >= 2 og alder < 6", "broken"),  # a prohibition is broken by what is unknown too
        ("opne-oppgåver > 40", "not-proved"),
    ],
)
def test_the_municipalitys_own_rules(never, status):
    flow = compile_guide(load_text(f"{LOCAL}  r: {{tittel: R, aldri: {never}}}\n", "lokal.yaml").guide)
    assert ("regel", "r", status) in statuses(flow)


def test_every_place_of_the_base_is_come_to_by_a_real_case_on_the_trail_that_leads_there():
    flow = flow_of()
    explored = Lens(flow).explored(("samtykke(tverrfagleg)", "stafetthaldar", "informert(føresette)"))
    for position, some in explored.reached.items():
        turns = trail(explored, position, some)
        done = enact(flow, turns)
        assert done.stood is None, (position, done.stood)
        where, values = abstract(flow, done.case, done.context)
        assert where == position
        assert {name: values[name] for name in turns[-1].values} == turns[-1].values


@pytest.mark.parametrize("language", ["nn", "nb", "en"])
def test_the_report_tells_the_claim_the_story_its_place_and_what_was_assumed(language):
    loaded = load(BASE)
    flow = without_standing(compile_guide(loaded.guide))
    said = proof_report(Proved(loaded.guide, flow, tuple(prove_all(flow)), loaded.text), language)
    golden = Path(__file__).parent / "golden" / f"proof.{language}.txt"
    if os.environ.get("UPDATE_GOLDEN"):
        golden.write_text(said.replace(f"{BASE.parent}/", "GUIDES/"), encoding="utf-8")
    assert said == golden.read_text(encoding="utf-8").replace("GUIDES/", f"{BASE.parent}/")
