"""The rules about what guards a family: who lifts a shield, who is family, and how a consent is given."""

import pytest
from rule_samples import HEAD, found, marked, only

from bti_engine.application.check import check
from bti_engine.locale.catalog import say
from bti_engine.reading.load import load_text

CODES = [f"BTI{number}" for number in range(290, 294)]


def told(text: str, language: str = "nn") -> list[str]:
    """The codes of these rules."""
    return [each.code for each in found(text, language=language) if each.code in CODES]


def alert(shielded: str, lifters: str) -> str:
    """An alert with a shield."""
    return (
        f"varsel:\n  fare:\n    tittel: Mistanke\n    skjerm: {shielded}\n    opphev: {lifters}\n"
        "    steg:\n      meld:\n        tittel: Meld\n        utfall: {meldt: {tittel: Meldt, til: ferdig}}\n"
    )


@pytest.mark.parametrize(
    ("shielded", "lifters", "role", "related"),
    [
        ("[føresette]", "[leiar, føresette]", "føresette", True),
        ("[føresette]", "barn", "barn", False),
        ("[føresette, rektor]", "[leiar, rektor]", "rektor", True),
        ("[føresette]", "[leiar, foresatte]", "foresatte", True),
        ("[rektor]", "[leiar, leder]", None, False),
        ("[føresette]", "[leiar, rektor]", None, False),
        ("[føresette]", "[leiar, ingen-slik]", None, False),
    ],
)
def test_nobody_who_is_shielded_nor_their_family_lifts_a_shield(shielded, lifters, role, related):
    text = alert(shielded, lifters)
    assert told(text) == (["BTI290"] if role else [])
    if role:
        finding = only(text, "BTI290")
        assert (marked(text, finding), finding.severity) == (role, "error")
        assert [each.role for each in finding.related] == (["shielded"] if related else [])


def test_the_family_lifts_no_shield_of_an_alert_that_shields_nobody_by_itself_either():
    text = alert("[]", "[leiar, føresette]").replace("    skjerm: []\n", "")
    assert told(text) == ["BTI290"]


def test_an_alert_of_the_base_that_is_widened_is_told_of_as_locked_and_not_twice():
    codes = {each.code for each in found("varsel:\n  vald-overgrep:\n    opphev: {legg-til: [føresette]}\n")}
    assert codes == {"BTI406"}


ALONE = """\
format: 1
id: døme
målform: MÅLFORM
kommune: Fjordvik
tittel: Døme
rolle:
  rektor: {tittel: Rektor}
  ROLE
"""


@pytest.mark.parametrize(
    ("role", "language", "place"),
    [
        ("føresette: {tittel: F}", "nn", "føresette"),
        ("barn: {tittel: B}", "nn", "barn"),
        ("foresatte: {tittel: F}", "nn", "foresatte"),
        ("foresatte: {tittel: F}", "nb", "foresatte"),
        ("heimen: {tittel: H, også: [foresatte]}", "nn", "heimen"),
        ("barn: {tittel: B, familie: nei}", "nn", "nei"),
        ("barn: {tittel: B, familie: ja}", "nn", None),
        ("føresette: {tittel: F, familie: ja, også: [foresatte]}", "nn", None),
        ("nabo: {tittel: N}", "nn", None),
    ],
)
def test_the_child_and_the_guardians_are_marked_as_family(role, language, place):
    text = ALONE.replace("MÅLFORM", language).replace("ROLE", role)
    assert told(text) == (["BTI291"] if place else [])
    if place:
        finding = only(text, "BTI291")
        assert (marked(text, finding), finding.severity) == (place, "error")


def test_the_roles_of_the_base_are_marked_and_stay_so():
    assert told("rolle:\n  barn: {tittel: Eleven}\n") == []
    assert {each.code for each in found("rolle:\n  barn: {familie: nei}\n")} == {"BTI406"}


def consent(given: str, more: str = "", use: str = "logg: {form: digital, krav: samtykke(logg)}") -> str:
    """A consent besides that of the base, and what needs it."""
    return f"samtykke:\n  logg: {{tittel: L, av: {given}{more}}}\n{use}\n"


SERVICE = "teneste:\n  kultur: {tittel: K, krev: logg}"


@pytest.mark.parametrize(
    ("text", "there"),
    [
        (consent("{ein-av: [føresette]}"), True),
        (consent("{ein-av: [føresette]}", ", usemje: ein-er-nok"), True),
        (consent("{ein-av: [barn, foresatte]}"), True),
        (consent("{ein-av: [føresette]}", use=SERVICE), True),
        (consent("{alle: [føresette]}"), False),
        (consent("{alle: [føresette], ein-av: [føresette]}"), False),
        (consent("{ein-av: [barn]}"), False),
        (consent("{ein-av: [rektor, leiar]}"), False),
        (consent("{ein-av: [mor, far]}") + "rolle:\n  mor: {tittel: M, familie: ja}\n  far: {tittel: F}\n", False),
        (consent("{ein-av: [mor, far]}") + "rolle: {mor: {familie: ja}, far: {familie: ja}}\n", True),
        (consent("{ein-av: [føresette]}", use="logg: {form: papir, krav: samtykke(logg)}"), False),
        (consent("{ein-av: [føresette]}", use="logg: {form: digital, krav: samtykke(tverrfagleg)}"), False),
        (consent("{ein-av: [føresette]}", use="logg: {form: digital, krav: samtykke(logg}"), False),
    ],
)
def test_one_guardian_is_not_enough_where_a_service_or_the_log_needs_the_consent(text, there):
    assert told(text) == (["BTI292"] if there else [])
    if there:
        finding = only(text, "BTI292")
        assert (marked(text, finding), finding.severity) == ("ein-av", "warning")


def test_who_may_say_yes_is_told_in_the_words_of_the_author():
    text = "samtykke:\n  logg: {tittel: L, av: {en-av: [foresatte]}}\nlogg: {form: digital, krav: samtykke(logg)}\n"
    finding = only(text, "BTI292", "nb")
    assert marked(text, finding, "nb") == "en-av"
    assert "(foresatte)" in say(finding)
    assert "«alle» i stedet for «en-av»" in say(finding)


SERVICES = "teneste:\n  kultur: {tittel: K, krev: deling}\n  idrett: {tittel: I, krev: deling}\n"
SHARED = SERVICES + "samtykke:\n  deling: {tittel: D, av: {alle: [føresette]}MORE}\n"


@pytest.mark.parametrize(
    ("more", "place"),
    [("", "deling"), (", kvar-teneste: nei", "nei"), (", kvar-teneste: ja", None)],
)
def test_a_consent_that_services_need_is_given_for_each_where_they_share(more, place):
    text = SHARED.replace("MORE", more)
    assert told(text) == (["BTI293"] if place else [])
    if place:
        finding = only(text, "BTI293")
        assert (marked(text, finding), finding.severity) == (place, "warning")
        assert [each.role for each in finding.related] == ["shares"]


def test_one_yes_for_one_service_or_where_nothing_is_shared_is_enough():
    assert told(SHARED.replace("MORE", "").replace("idrett: {tittel: I, krev: deling}", "idrett: {tittel: I}")) == []
    alone = ALONE.replace("MÅLFORM", "nn").replace("ROLE", "føresette: {tittel: F, familie: ja}")
    level = "nivå:\n  1: {tittel: E, start: ja, SHARES føresette: samtykkjer}\n"
    assert told(alone + SHARED.replace("MORE", "") + level.replace(" SHARES", "")) == []
    assert told(alone + SHARED.replace("MORE", "") + level.replace("SHARES", "deler: ja,")) == ["BTI293"]


@pytest.mark.parametrize(
    ("text", "line", "code"),
    [
        (consent("{ein-av: [føresette]}"), "av: {ein-av: [føresette]}}", "BTI292"),
        (SHARED.replace("MORE", ""), "av: {alle: [føresette]}}", "BTI293"),
    ],
)
def test_a_municipality_may_have_a_reason_for_how_it_asks(text, line, code):
    excepted = text.replace(line, f"{line}  # unntak {code}: Det er avtalt med dei det gjeld.")
    checked = check(load_text(HEAD["nn"] + excepted, "døme.yaml"))
    assert [each.finding.code for each in checked.excepted] == [code]
    assert told(excepted) == []
