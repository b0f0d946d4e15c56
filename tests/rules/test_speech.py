"""A sentence written as a condition is told of once and plainly, with a fact only where it is about that fact."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rule_samples import HEAD, found, marked, step

from bti_engine.locale.catalog import say
from bti_engine.reading.load import load_text
from bti_engine.rules._speech import meant, speech

DONE = "ferdig: {tittel: Ferdig, til: avslutta}"
MORE = """opplysning:
  verknad:
    tittel: Verknaden av planen
    type: val
    spørsmål: Korleis går det med barnet no?
    val: {bra: Det går bra, likt: Det er likt}
  timar: {type: tal, spørsmål: Kor mange timar får eleven?}
  bakgrunn: {type: tekst, spørsmål: Kva er bakgrunnen?}
"""
GUIDE = load_text(HEAD["nn"] + MORE, "døme.yaml").guide


def told(condition):
    text = step(f"ut:\n  tittel: Ut\n  vilkår: '{condition}'\n  til: nivå 2\n{DONE}", "opplysning: [uro]")
    text += MORE
    findings = found(text)
    return text, [each for each in findings if each.code.startswith(("BTI3", "BTI24"))]


@pytest.mark.parametrize(
    "condition",
    [
        "Det går ikkje framover",
        "Når foreldra seier ja",
        "Føresette samtykkjer",
        "Alle er samde",
        "Saka er ferdig",
        "om barnet treng meir hjelp enn skulen kan gje",
        "Føresette har sagt ja, og skulen er samd",
        "Foreldra (begge) er samde",
        "alder er over 15",
        "Barnet har det bra.",
        "Kva er bakgrunnen?",
    ],
)
def test_a_sentence_is_one_finding_without_guesses(condition):
    _, (finding,) = told(condition)
    assert finding.code == "BTI242"
    assert finding.suggestion is None
    assert "«ikkje uro»" in say(finding)


@pytest.mark.parametrize(
    ("condition", "fact", "example"),
    [
        ("Uroa er framleis stor", "uro", "uro = ja"),
        ("det er uro", "uro", "uro = ja"),
        ("ikkje grunn til uro", "uro", "ikkje uro"),
        ("uro skal vere nei", "uro", "uro = ja"),
        ("Verknaden av planen er god", "verknad", "verknad = bra"),
        ("behov er anna teneste", "behov", "behov = eige"),
        ("Eleven får nok timar", "timar", "timar >= 3"),
    ],
)
def test_a_sentence_about_a_fact_names_it_and_shows_the_form(condition, fact, example):
    _, (finding,) = told(condition)
    assert (finding.code, finding.arguments["fact"]) == ("BTI243", fact)
    assert f"«{example}»" in say(finding)


@pytest.mark.parametrize(
    ("condition", "codes"),
    [
        ("uro er ja", ["BTI302"]),
        ("behov er anna", ["BTI302"]),
        ("behov er ikkje anna", ["BTI302"]),
        ("urro er ja", ["BTI302", "BTI310"]),
        ("urro og behov = anna", ["BTI310"]),
        ("uro behov", ["BTI306"]),
        ("samtykke(tverfagleg) og uro", ["BTI312"]),
        ("behov i eige eller anna", ["BTI302"]),
        ("dersom uro", ["BTI332"]),
        ("hjelp", ["BTI310"]),
    ],
)
def test_a_slip_in_a_condition_is_no_sentence(condition, codes):
    _, findings = told(condition)
    assert sorted(each.code for each in findings) == codes


def test_the_part_that_is_a_sentence_is_pointed_at():
    text, (finding,) = told("uro = ja og foreldra er samde eller ikkje")
    assert marked(text, finding) == "foreldra er samde eller ikkje"
    text, findings = told("behov = anna og foreldra er samde")
    assert [marked(text, each) for each in findings] == ["foreldra er samde"]


@pytest.mark.parametrize("text", ["Barnet går på skulen", "Det er grunn til å tru det", "Treng hjelp frå fleire"])
def test_common_words_lead_to_no_fact(text):
    assert meant(GUIDE, text) is None


WORDS = st.sampled_from(["uro", "er", "ikkje", "og", "eller", "dersom", "(", ")", ".", ",", "det", "behov"])


@given(st.text(max_size=60) | st.lists(WORDS).map(" ".join))
def test_any_text_is_looked_at(text):
    place = speech(GUIDE, text)
    assert place is None or (0 <= place[0] < place[1] <= len(text) and text[slice(*place)].strip())
    assert meant(GUIDE, text) in {None, *GUIDE.opplysning}
