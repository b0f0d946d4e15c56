import itertools

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from proof_samples import decision, proved

from bti_engine.expressions.truth import atom_truth
from bti_engine.model.conditions import Among, And, Compare, Fact, Holds, Not, Or
from bti_engine.proof.valuations import Space, boxes


@pytest.mark.parametrize(
    ("outcomes", "answers"),
    [
        (["uro", "ikkje uro"], None),
        (["uro"], ("ikkje uro",)),
        (["uro", ""], None),
        (["uro og behov = eige", "ikkje uro"], ("uro og behov i (anna eller uklart)",)),
        (["uro og fare", "ikkje uro og ikkje fare"], ("uro og ikkje fare", "ikkje uro og fare")),
        (["behov i (eige eller anna)"], ("behov = uklart",)),
        (["kor-mange > 3", "kor-mange < 3"], ("kor-mange = 3",)),
        (["kor-mange > 3", "kor-mange <= 3"], None),
        (["dag < 2026-01-01", "dag > 2026-01-01"], ("dag = 2026-01-01",)),
        (["dag < 2026-01-01", "dag >= 2026-01-01"], None),
    ],
)
def test_answers_that_no_outcome_applies_to(outcomes, answers):
    assert proved(decision(*outcomes)) == ([("BTI504", answers)] if answers else [])


def test_a_record_that_is_not_there_yet_is_waited_for():
    assert proved(decision("dokument(referat her)")) == []


def test_a_way_with_names_and_without_is_one_outcome():
    body = "arena:\n  team: {tittel: Team, anonymt: kan, steg: {d: {tittel: D, utfall: {att: {til: tilbake}}}}}\n"
    ways = decision("uro", "ikkje uro", more="einaste: ja").replace("til: avslutta", "til: team", 1)
    assert "til: team" in ways
    assert not [code for code, _ in proved(ways + body) if code == "BTI507"]


def test_a_record_that_has_been_made_and_fits_no_outcome():
    found = proved(decision("samtykke(tverrfagleg)", "samtykke(tverrfagleg) = nekta"))
    assert found == [("BTI505", ("samtykke(tverrfagleg) = trekt",))]


def test_a_consent_that_has_run_out_is_asked_for_again_and_waited_for():
    assert proved(decision("samtykke(tverrfagleg)", "samtykke(tverrfagleg) i (nekta eller trekt)")) == []


def test_a_no_to_a_consent_that_the_only_outcome_requires_is_a_hole():
    needs = "            krav: samtykke(tverrfagleg)\n"
    body = decision("ikkje uro", "uro") + needs
    assert proved(body) == [("BTI505", ("uro og samtykke(tverrfagleg) i (nekta eller trekt)",))]
    way_on = decision("ikkje uro", "uro og samtykke(tverrfagleg) i (nekta eller trekt)", "uro") + needs
    assert proved(way_on) == []


def test_an_answer_that_no_record_helps_is_a_hole_all_the_same():
    found = proved(decision("uro og samtykke(tverrfagleg)", "uro og ikkje samtykke(tverrfagleg)"))
    assert found == [("BTI504", ("ikkje uro",))]


def test_there_is_no_negative_number_of_measures():
    assert proved(decision("tal(tiltak) = 0", "tal(tiltak) > 0")) == []


def test_what_the_step_requires_is_not_a_hole():
    assert proved(decision("uro", more="krav: uro")) == []


def test_what_the_level_requires_at_all_times_is_not_a_hole():
    body = decision("samtykke(tverrfagleg)").replace(
        "    tittel: Ein\n", "    tittel: Ein\n    så-lenge: {krav: samtykke(tverrfagleg)}\n"
    )
    assert proved(body) == [("BTI513", "avgjer")]  # but a case that is stopped for want of it stands still


def test_the_level_of_a_step_is_known():
    assert proved(decision("nivå = 1")) == []


def test_a_button_that_raises_an_alert_is_no_way_on():
    body = decision("uro") + "          meld: {tittel: Meld, varsel: vald}\n"
    alert = (
        "varsel:\n  vald:\n    tittel: Vald\n    steg:\n"
        "      meld: {tittel: Meld, utfall: {meldt: {tittel: Meldt, til: ferdig}}}\n"
    )
    assert proved(body + alert) == [("BTI504", ("ikkje uro",))]


def test_above_the_limit_it_says_that_it_was_not_tried():
    facts = "".join(f"  f{number}: {{type: ja-nei, spørsmål: F?, alltid: ja}}\n" for number in range(13))
    every = " og ".join(f"f{number}" for number in range(13))
    body = decision(every, f"ikkje ({every})")
    found = proved(body.replace("nivå:", f"{facts}nivå:", 1))
    assert [code for code, _ in found] == ["BTI506"]


@pytest.mark.parametrize(
    ("outcomes", "answers"),
    [
        (["uro", "ikkje uro"], None),
        (["uro", "fare", "ikkje uro og ikkje fare"], ("uro og fare",)),
        (["uro", ""], ("uro",)),
    ],
)
def test_two_outcomes_at_once_where_only_one_may_apply(outcomes, answers):
    assert proved(decision(*outcomes, more="einaste: ja")) == ([("BTI507", answers)] if answers else [])


VALUES = {"a": (False, True), "b": ("x", "y", "z"), "c": (1, 2, 3, 4)}
ATOMS = st.one_of(
    st.just(Holds(Fact("a"))),
    st.sampled_from([Compare(Fact("b"), "=", value) for value in VALUES["b"]]),
    st.sampled_from([Compare(Fact("c"), sign, value) for sign in ("<", ">=", "!=") for value in VALUES["c"]]),
    st.just(Among(Fact("b"), ("x", "z"))),
)
CONDITIONS = st.recursive(
    ATOMS,
    lambda part: st.one_of(
        part.map(Not),
        st.lists(part, min_size=2, max_size=3).map(tuple).map(And),
        st.lists(part, min_size=2, max_size=3).map(tuple).map(Or),
    ),
    max_leaves=6,
)
EVERY = [dict(zip(VALUES, chosen, strict=True)) for chosen in itertools.product(*VALUES.values())]


def plainly(condition, v) -> bool:
    match condition:
        case Not(part):
            return not plainly(part, v)
        case And(parts):
            return all(plainly(part, v) for part in parts)
        case Or(parts):
            return any(plainly(part, v) for part in parts)
    return atom_truth(condition, v[condition.operand.name])


@settings(max_examples=60)
@given(CONDITIONS)
def test_the_set_of_a_condition_is_the_combinations_for_which_it_is_true(condition):
    space = Space(VALUES, {})
    where = space.where(condition)
    for v in EVERY:
        assert bool(where & space.box(v)) == plainly(condition, v)


@settings(max_examples=60)
@given(CONDITIONS)
def test_the_boxes_of_a_set_are_the_set(condition):
    space = Space(VALUES, {})
    where = space.where(condition)
    told = 0
    for box in boxes(space, where, 0, 1000):
        assert box
        told |= space.box(box)
    assert told in (where, space.everything) if where == space.everything else told == where


@settings(max_examples=60)
@given(CONDITIONS, st.sampled_from(sorted(VALUES)))
def test_spreading_a_set_forgets_one_variable(condition, name):
    space = Space(VALUES, {})
    spread = space.spread(space.where(condition), name)
    for v in EVERY:
        assert bool(spread & space.box(v)) == any(plainly(condition, {**v, name: value}) for value in VALUES[name])
