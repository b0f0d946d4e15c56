"""Conditions on what stands beside the flow: the log, duties and approvals."""

import pytest
from condition_samples import condition, reading

from bti_engine.expressions.compile import evaluate
from bti_engine.expressions.printing import show
from bti_engine.expressions.signatures import DUTY, SIGNATURES
from bti_engine.model.conditions import Among, Compare, Holds, Not, Reading

APPROVED = "B/evaluer/hald-fram"


@pytest.mark.parametrize(
    ("nn", "nb", "meaning"),
    [
        ("logg", "logg", Holds(Reading("logg"))),
        ("ikkje logg", "ikke logg", Not(Holds(Reading("logg")))),
        ("plikt(melding) = kvil", "plikt(melding) = hviler", Compare(Reading("plikt", "melding"), "=", "kvil")),
        ("plikt(melding) != går", "plikt(melding) != går", Compare(Reading("plikt", "melding"), "!=", "går")),
        (
            "plikt(melding) i (kvil eller gjort)",
            "plikt(melding) i (hviler eller gjort)",
            Among(Reading("plikt", "melding"), ("kvil", "gjort")),
        ),
        (f"godkjend({APPROVED})", f"godkjent({APPROVED})", Holds(Reading("godkjend", APPROVED))),
    ],
)
def test_they_mean_the_same_in_both_written_forms(nn, nb, meaning):
    assert condition(nn) == meaning
    assert condition(nb, "nb") == meaning
    assert (show(meaning, "nn"), show(meaning, "nb")) == (nn, nb)


@pytest.mark.parametrize(
    ("text", "code", "mended"),
    [
        ("plikt(melding)", "BTI318", None),
        ("plikt", "BTI314", None),
        ("plikt(ukjend) = går", "BTI312", None),
        ("plikt(meldin) = går", "BTI312", "melding"),
        ("plikt(melding) = gjor", "BTI322", "gjort"),
        ("plikt(melding) = hviler", "BTI303", "kvil"),
        ("plikt(melding) > går", "BTI323", None),
        ("plikt(melding her) = går", "BTI316", ""),
        ("godkjend", "BTI314", None),
        ("godkjend(hald-fram)", "BTI312", APPROVED),
        ("godkjent(B/evaluer/hald-fram)", "BTI303", "godkjend"),
        ("godkjend(B/evaluer/hald-fram her)", "BTI316", ""),
        ("logg(ppt)", "BTI315", ""),
    ],
)
def test_what_is_wrong_with_them_is_told(text, code, mended):
    found, findings = reading(text)
    assert found is None
    assert [(each.code, each.suggestion.text if each.suggestion else None) for each in findings] == [(code, mended)]


@pytest.mark.parametrize("state", DUTY)
def test_a_duty_is_always_one_of_three_things(state):
    values = {"plikt(melding)": state}
    assert [evaluate(condition(f"plikt(melding) = {each}"), values) for each in DUTY].count(True) == 1


def test_none_of_them_is_ever_unknown_and_each_has_a_value_for_not_yet():
    for name, absent in (("logg", False), ("godkjend", False), ("plikt", "kvil")):
        assert (SIGNATURES[name].unknown, SIGNATURES[name].absent) == (False, absent)


def test_a_consent_and_a_duty_may_be_called_what_the_log_is_called():
    text = "logg og samtykke(logg) og plikt(logg) = gjort"
    values = {"logg": True, "samtykke(logg)": "gitt", "plikt(logg)": "gjort"}
    assert evaluate(condition(text), values) is True
