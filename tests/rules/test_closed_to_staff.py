"""The rules about what staff must not do for, or towards, a family; and what waits for nobody."""

import pytest
from rule_samples import found as every
from rule_samples import marked, only

CODES = {"BTI294", "BTI295", "BTI296"}


def told(text: str) -> list[str]:
    return [each.code for each in every(text) if each.code in CODES]


ALERT = (
    "varsel:\n  fare:\n    tittel: Mistanke\n    skjerm: [føresette]\n    opphev: [leiar]\n"
    "    steg:\n      meld: {tittel: Meld, WHATutfall: {meldt: {tittel: Meldt, til: ferdig}}}\n"
)


@pytest.mark.parametrize(
    ("what", "place"),
    [
        ("krav: [informert(føresette)], ", "informert(føresette)"),
        ("krav: [{må: informert(foresatte) og uro, tekst: Fordi}], ", "informert(foresatte) og uro"),
        ("kven: {ansvar: leiar, med: [føresette]}, ", "føresette"),
        ("oppgåve: {ring: {tittel: Ring, ansvar: foresatte}}, ", "foresatte"),
        ("krav: [ikkje informert(føresette)], ", None),
        ("krav: [informert(leiar)], kven: {ansvar: leiar, med: [fagperson]}, ", None),
    ],
)
def test_a_step_of_an_alert_asks_for_no_contact_with_whom_it_shields(what, place):
    text = ALERT.replace("WHAT", what)
    assert told(text) == (["BTI294"] if place else [])
    if place:
        finding = only(text, "BTI294")
        assert (marked(text, finding), finding.severity) == (place, "error")
        assert [each.role for each in finding.related] == ["shielded"]


@pytest.mark.parametrize(
    ("given", "there"),
    [
        ("{alle: [leiar]}", True),
        ("{ein-av: [rektor, leder]}", True),
        ("{alle: [føresette]}", False),
        ("{alle: [leiar, barn]}", False),
        ("{alle: [ingen-slik]}", False),
    ],
)
def test_somebody_of_the_family_gives_a_consent(given, there):
    text = f"samtykke:\n  bilete: {{tittel: Bilete, av: {given}}}\n"
    assert told(text) == (["BTI295"] if there else [])
    if there:
        assert (marked(text, only(text, "BTI295")), only(text, "BTI295").severity) == ("av", "error")


STEP = (
    "nivå:\n  1:\n    steg:\n      arv: ja\n      møte: {utfall: {avtalt: {MORE}}}\n"
    "      set-i-verk: {krav: [godkjend(1/møte/avtalt)]}\n"
)


def test_nobody_waits_for_an_approval_that_nobody_gives():
    text = STEP.replace("MORE", "tittel: Avtalt")
    assert told(text) == ["BTI296"]
    assert (marked(text, only(text, "BTI296")), only(text, "BTI296").severity) == ("godkjend(1/møte/avtalt)", "error")
    assert told(STEP.replace("MORE", "godkjenning: leiar")) == []
