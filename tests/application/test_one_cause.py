"""Each cause is told once: what only follows from it waits until it is mended."""

import pytest

from bti_engine.application.check import check
from bti_engine.locale.catalog import say
from bti_engine.reading.load import load_text

HEAD = "format: 1\nid: døme\nmålform: nn\nkommune: Fjordvik\ngrunnlag: grunnmodell\ntittel: Døme\n"
LEVEL = "nivå:\n  1:\n    steg:\n      vurder:\n        tittel: Vurder\n"
OUTCOME = "        utfall:\n          ferdig: {tittel: Ferdig, grunngjeving: ja, til: avslutta}\n"


def found(text):
    return [each for each in check(load_text(HEAD + text, "døme.yaml")).findings if each.severity != "info"]


def told(text):
    return [(each.code, each.suggestion.text if each.suggestion else None) for each in found(text)]


def asking(fact, condition):
    step = LEVEL + "        opplysning: [hjelp]\n"
    return (
        f"opplysning:\n  hjelp: {{tittel: Hjelp, spørsmål: Kva hjelp?, {fact}}}\n{step}"
        f"        utfall:\n"
        f"          a: {{tittel: A, vilkår: {condition}, grunngjeving: ja, til: avslutta}}\n"
        f"          b: {{tittel: B, vilkår: ikkje ({condition}), grunngjeving: ja, til: avslutta}}\n"
    )


SHARED = "port:\n    utfall:\n      a: {tittel: A, grunngjeving: ja, til: avslutta}\n"
THREE = LEVEL + "".join(f"        utfall: {{bruk: port}}\n      {each}:\n        tittel: X\n" for each in ("to", "tre"))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # a type or a list of answers that cannot be read
        (asking("type: valg, val: {a: A, b: B}", "hjelp = a"), [("BTI153", "val")]),
        (asking("type: flervalg, val: {a: A, b: B}", "hjelp = a"), [("BTI152", None)]),
        (asking("type: tall", "hjelp > 3"), [("BTI153", "tal")]),
        (asking("type: val, val: [a, b]", "hjelp = a"), [("BTI151", '{a: "a", b: "b"}')]),
        (asking("type: val, val: [ja, nei, veit ikkje]", "hjelp"), [("BTI151", None)]),
        # things under a key that is none
        (f"fellesutfall:\n  {SHARED}{THREE}", [("BTI140", "felles")]),
        (f"gruppert:\n  {SHARED}{THREE}", [("BTI140", None)]),
        (
            f"aktørliste:\n  miljøterapeut: {{tittel: M}}\n{LEVEL}        kven: {{ansvar: miljøterapeut}}\n{OUTCOME}",
            None,
        ),
        (f"fakta:\n  trivst: {{type: ja-nei}}\n{LEVEL}        krav: trivst\n{OUTCOME}", None),
        (f"utgangar:\n  flytta: {{tittel: F}}\n{LEVEL}{OUTCOME.replace('avslutta', 'flytta')}", None),
        # shared outcomes that are not used in the right way are used all the same
        (f"felles:\n  {SHARED}{LEVEL}        utfall: port\n", [("BTI151", "{bruk: port}")]),
        (f"felles:\n  {SHARED}{LEVEL}        bruk: port\n", [("BTI165", "utfall: {bruk: port}")]),
        # ids that are answers
        (
            LEVEL + "        utfall:\n          ja:\n            til: her\n          nei:\n            til: avslutta\n",
            [("BTI144", None), ("BTI144", None)],
        ),
        # an arena whose way back is misnamed
        (
            (
                "arena:\n  råd:\n    tittel: Råd\n    steg:\n      drøft:\n        tittel: Drøft\n"
                "        utfall: {ferdig: {tittel: Ferdig, til: retur}}\n"
            ),
            [("BTI203", "tilbake")],
        ),
    ],
)
def test_one_cause(text, expected):
    assert told(text) == (expected if expected is not None else [("BTI140", None)])


def test_what_a_condition_asks_for_without_saying_which_is_not_said_to_be_unused():
    text = "samtykke: {logg: {tittel: L, av: {alle: [føresette]}}}\nlogg: {form: digital, krav: samtykke}\n"
    findings = check(load_text(HEAD + text, "døme.yaml")).findings
    assert [(each.code, each.suggestion.text) for each in findings] == [("BTI314", "samtykke(logg)")]


def test_where_no_consent_is_the_logs_all_are_named():
    text = "samtykke: {deling: {tittel: D, av: {alle: [føresette]}}}\nlogg: {form: digital, krav: samtykke}\n"
    (finding,) = [each for each in found(text) if each.code == "BTI314"]
    assert finding.suggestion is None
    assert "samtykke(tverrfagleg), samtykke(deling)" in say(finding)


def test_a_role_in_a_text_with_several_is_not_said_to_be_unused():
    text = (
        f"rolle: {{tolk: {{tittel: Tolk}}}}\n{LEVEL}        kven: {{ansvar: rektor, med: føresette og tolk}}\n{OUTCOME}"
    )
    assert told(text) == [("BTI201", "[føresette, tolk]")]


@pytest.mark.parametrize(
    ("said", "mended"),
    [
        ("behov = Eiga teneste er nok", "eige"),
        ("behov = «Eiga teneste er nok»", "eige"),
        ("uro og behov != Ei anna teneste i tillegg og uro", "anna"),
        ("behov = En annen tjeneste i tillegg", "anna"),
        ("behov = Ei anna teneste", "anna"),
        ("behov = Noko heilt anna her", None),
    ],
)
def test_an_answer_in_words_is_mended_to_its_id(said, mended):
    text = f'{LEVEL}        opplysning: [uro, behov]\n        krav: "{said}"\n{OUTCOME}'
    findings = [each for each in found(text) if each.code == "BTI322"]
    assert [each.suggestion.text for each in findings] == ([] if mended is None else [mended])
