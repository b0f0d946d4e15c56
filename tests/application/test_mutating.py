"""Who notices a mutant, and why nobody does: on a small guide, and on one that is shipped."""

from pathlib import Path

import pytest
from msgspec.structs import replace
from mutated_guide import FULL, loaded

from bti_engine.application.check import check
from bti_engine.application.mutating.mutants import mutants
from bti_engine.application.mutating.same import same_flow
from bti_engine.application.mutating.trials import known, tried, try_all
from bti_engine.application.proving import prove_all
from bti_engine.cli.mutate import refuses_of
from bti_engine.flow.compile import compile_guide
from bti_engine.model.findings import Finding, Kind, Severity
from bti_engine.model.source import NOWHERE
from bti_engine.reading.load import load

GUIDES = Path(__file__).parents[2] / "guides"


def sound(text=FULL):
    checked = check(loaded(text))
    assert checked.guide is not None
    assert checked.flow is not None, checked.findings
    return checked.guide, checked.flow


@pytest.fixture(scope="module")
def trials():
    return {(each.mutant.kind, "/".join(each.mutant.path)): each for each in try_all(*sound())}


def of(text, kind, path):
    """What comes of one change to a guide."""
    guide, flow = sound(text)
    mutant = next(each for each in mutants(guide) if (each.kind, "/".join(each.path)) == (kind, path))
    return tried(known(guide, flow), mutant)


@pytest.mark.parametrize(
    ("kind", "path", "code"),
    [
        ("shield-dropped", "varsel/vald/skjerm/0", "BTI263"),
        ("lifter-dropped", "varsel/vald/opphev/0", "BTI228"),
        ("question-dropped", "nivå/0/steg/del/opplysning/0", "BTI214"),
        ("condition-dropped", "nivå/0/steg/del/utfall/vidare/vilkår", "BTI507"),
        ("leaving-dropped", "slutt/familien/frå", "BTI233"),
        ("lifter-wider", "varsel/vald/opphev", "BTI290"),
        ("family-dropped", "rolle/føresette/familie", "BTI291"),
        ("givers-weaker", "samtykke/deling/av", "BTI292"),
        ("each-service-dropped", "samtykke/deling/kvar-teneste", "BTI293"),
    ],
)
def test_the_rules_notice_and_say_with_which_code(trials, kind, path, code):
    trial = trials[kind, path]
    assert trial.result == "validate"
    assert code in {each.code for each in trial.findings}
    assert (trial.verdicts, trial.why, trial.is_hole) == ((), None, False)


@pytest.mark.parametrize(
    ("kind", "path", "slug"),
    [
        ("alert-dropped", "varsel/vald", "varsel"),
        ("evaluation-dropped", "nivå/1/steg/utan-samtykke/krav/0", "tiltak"),
        ("evaluation-weaker", "nivå/1/steg/utan-samtykke/krav/0", "tiltak"),
    ],
)
def test_the_proofs_notice_and_say_which_claim_fell(trials, kind, path, slug):
    trial = trials[kind, path]
    assert trial.result == "prove"
    assert slug in {each.claim.slug for each in trial.verdicts}
    assert {each.status for each in trial.verdicts} <= {"broken", "not-proved"}


def test_a_level_that_is_stayed_at_without_consent_is_noticed_by_the_claim_of_consent():
    text = FULL.replace("    føresette: samtykkjer\n", "")
    trial = of(text, "standing-weaker", "nivå/2/så-lenge/0/krav")
    assert (trial.result, [each.code for each in trial.findings]) == ("validate", ["BTI511"])


@pytest.mark.parametrize(
    ("kind", "path", "slug", "places"),
    [
        ("service-consent-dropped", "teneste/ppt/krev", "no-effect", ()),
        ("reason-dropped", "nivå/0/steg/del/utfall/stopp/grunngjeving", "no-effect", ()),
        ("parents-dropped", "nivå/2/føresette", "required-anyway", ("nivå/2/så-lenge/0",)),
        ("parents-weaker", "nivå/2/føresette", "required-anyway", ("nivå/2/så-lenge/0",)),
        ("consent-weaker", "nivå/1/steg/evaluer/utfall/nivå-2/krav/0", "required-anyway", ("nivå/2/så-lenge/0",)),
    ],
)
def test_what_makes_no_difference_says_why(trials, kind, path, slug, places):
    trial = trials[kind, path]
    assert trial.result == "same"
    assert trial.why.slug == slug
    assert tuple("/".join(each) for each in trial.why.places) == places
    assert not trial.is_hole


def test_a_requirement_that_stands_nowhere_else_is_not_taken_to_stand_elsewhere():
    text = FULL.replace("    føresette: samtykkjer\n    deler: ja\n", "    føresette: informerte\n").replace(
        "      - {krav: samtykke(deling), elles: 1/utan-samtykke}", "      - {krav: dokument(plan)}"
    )
    trial = of(text, "consent-dropped", "nivå/1/steg/evaluer/utfall/nivå-2/krav/0")
    assert trial.result == "missed"
    assert trial.why.slug not in {"required-anyway", "consent-anyway", "no-effect"}
    assert trial.is_hole


def test_a_requirement_of_a_step_that_another_one_before_it_makes_sure_of_holds_anyway():
    """The baton is never laid down, so that a second level that requires it adds nothing."""
    text = FULL.replace("    deler: ja\n", "    deler: ja\n    stafetthaldar: krev\n")
    trial = of(text, "baton-dropped", "nivå/2/stafetthaldar")
    assert (trial.result, trial.why.slug, trial.why.places) == ("same", "required-anyway", ())


def test_a_case_that_stops_instead_of_going_on_harms_nobody_but_is_no_longer_the_same():
    """Each case can be closed where it is, so that nobody is stuck."""
    text = FULL.replace(
        "          drøft: {til: team}\n", "          drøft: {til: team}\n          avsagt: {til: utan-samtykke}\n"
    )
    text += "  trekk-seg: {tittel: Tenesta trekkjer seg, frå: alle, kan: [lærar]}\n"
    trial = of(text, "standing-dropped", "nivå/2/så-lenge/0")
    assert (trial.result, trial.why.slug, trial.is_hole) == ("missed", "stops-instead", False)
    assert trial.why.places == (("nivå", "2", "føresette"),)


@pytest.mark.parametrize(
    ("kind", "path", "slug", "hole"),
    [
        ("deadline-longer", "nivå/2/steg/saman/frist/0/tid", "unspoken", False),
        ("approval-dropped", "nivå/1/steg/evaluer/utfall/nivå-2/godkjenning", "unspoken", False),
        ("requirement-dropped", "nivå/1/inngang/krav/0", "unspoken", False),
        ("handover-weaker", "nivå/1/steg/evaluer/utfall/nivå-2/krav/0", "holds-without", False),
        ("consent-dropped", "nivå/1/steg/evaluer/utfall/nivå-2/krav/0", "consent-anyway", False),
        ("only-one-dropped", "nivå/0/steg/del/einaste", "claim-gone", False),
        ("outcome-dropped", "nivå/2/steg/saman/utfall/ned", "unspoken", False),
        ("consent-dropped", "logg/krav/0", "unspoken", True),
    ],
)
def test_what_nobody_notices_says_why(trials, kind, path, slug, hole):
    trial = trials[kind, path]
    assert (trial.result, trial.why.slug, trial.is_hole) == ("missed", slug, hole)
    assert trial.findings == trial.verdicts == ()


def test_a_requirement_that_is_said_twice_in_one_list_points_at_the_other_one():
    twice = "[møte-avtalt, dokument(plan), dokument(plan)]"
    text = FULL.replace("        frist: {tid: 8 veker}\n", f"        frist: {{tid: 8 veker}}\n        krav: {twice}\n")
    for dropped, other in (("1", "2"), ("2", "1")):
        trial = of(text, "requirement-dropped", f"nivå/2/steg/saman/krav/{dropped}")
        assert (trial.result, trial.why.slug) == ("same", "required-anyway")
        assert [each[-1] for each in trial.why.places] == [other]
    alone = of(text, "requirement-dropped", "nivå/2/steg/saman/krav/0")
    assert (alone.result, alone.why.slug, alone.why.claims) == ("missed", "unspoken", ())  # what a step waits for


def test_a_condition_that_asks_for_consent_bears_on_safety():
    text = FULL.replace("ned: {til: avslutta}", "ned: {vilkår: samtykke(deling), til: avslutta}")
    found = {each.kind: each.safety for each in mutants(sound(text)[0]) if each.path[-2:] == ("ned", "vilkår")}
    assert found == {"consent-dropped": True, "condition-opposite": False, "consent-weaker": True}


def test_a_promise_of_the_municipality_is_what_notices():
    text = FULL + "regel:\n  logg: {tittel: Ingen logg utan samtykke, aldri: logg og ikkje samtykke(logg)}\n"
    trial = of(text, "consent-dropped", "logg/krav/0")
    assert (trial.result, [each.kind.slug for each in trial.findings]) == ("validate", ["ubevist-regel"])


def test_what_was_broken_before_is_not_noticed_again():
    text = FULL + "regel:\n  aldri-opp: {tittel: Ingen sak går opp, aldri: nivå = 1}\n"
    _, flow = sound(text)
    assert "regel" in {each.claim.slug for each in prove_all(flow) if each.status != "holds"}
    trial = of(text, "approval-dropped", "nivå/1/steg/evaluer/utfall/nivå-2/godkjenning")
    assert (trial.result, trial.findings, trial.verdicts) == ("missed", (), ())


@pytest.mark.parametrize(("severity", "result"), [(Severity.ERROR, "validate"), (Severity.INFO, "missed")])
def test_a_base_that_refuses_the_change_has_noticed_but_a_note_has_not(severity, result):
    refusal = Finding(Kind("BTI405", "låst-fjerna", severity), NOWHERE)
    guide, flow = sound()
    mutant = next(each for each in mutants(guide) if each.kind == "approval-dropped")
    assert tried(known(guide, flow), mutant, (refusal,)).result == result


def test_flows_with_one_row_changed_are_not_the_same():
    _, flow = sound()
    assert same_flow(flow, compile_guide(loaded().guide))
    assert not same_flow(flow, replace(flow, duties={}))
    track = replace(flow.tracks["vald"], clocks=())
    assert not same_flow(flow, replace(flow, tracks={"vald": track}))
    assert not same_flow(flow, replace(flow, levels=dict(reversed(flow.levels.items()))))


BASE = GUIDES / "grunnmodell.yaml"


@pytest.mark.parametrize("path", sorted({*GUIDES.glob("*.yaml")} - {BASE}), ids=lambda path: path.stem)
def test_what_bears_on_safety_is_noticed_on_every_shipped_guide(path):
    checked = check(load(path))
    untouched, refuses = known(checked.guide, checked.flow), refuses_of(checked.guide)
    safe = [each for each in mutants(checked.guide) if each.safety]
    found = [tried(untouched, each, tuple(refuses(each)) if refuses else ()) for each in safe]
    assert len(found) > 30
    assert not [(each.mutant.kind, each.mutant.path) for each in found if each.is_hole]


def test_every_change_to_the_base_is_judged_and_what_bears_on_safety_is_noticed():
    checked = check(load(BASE))
    found = tuple(try_all(checked.guide, checked.flow))
    assert len(found) > 200
    assert {each.result for each in found} == {"validate", "prove", "same", "missed"}
    assert all((each.why is None) == (each.result in {"validate", "prove"}) for each in found)
    assert all(each.mutant.place.line for each in found)
    assert not [(each.mutant.kind, each.mutant.path) for each in found if each.is_hole]
