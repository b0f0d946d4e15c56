"""What a variant may not do is told where it stands, and left out."""

import pytest
from beside_guides import PEOPLE

from bti_engine.application.check import check
from bti_engine.flow.compile import compile_guide
from bti_engine.locale.catalog import say, say_related
from bti_engine.reading.load import load_text

STEPS = """
nivå:
  1:
    tittel: Tiltak
    start: ja
    steg:
      start:
        tittel: Start
        oppgåve: {ring: {tittel: Ring, ansvar: lærar, frist: {tid: 3 dagar}}}
        frist: {tid: 14 dagar, frå: dagen}
        utfall:
          vidare: {frist: {tid: 10 dagar}, til: neste}
      vurder: {tittel: Vurder, utfall: {slutt: {til: avslutta}}}
"""


def loaded(variant):
    return load_text(PEOPLE + STEPS + "variant:\n" + variant, "døme.yaml")


def step(line):
    return loaded(f"  barnehage: {{nivå: {{1: {{steg: {{start: {{{line}}}}}}}}}}}\n")


def _named(finding):
    """What a finding is filled with, but for what could have stood there instead."""
    return {name: value for name, value in finding.arguments.items() if name != "known"}


def told(found):
    return [
        (each.code, _named(each), each.suggestion.text if each.suggestion else None)
        for each in found.findings
        if each.code.startswith("BTI42")
    ]


@pytest.mark.parametrize(
    ("variant", "word", "meant"),
    [
        ("  barnehage: {nivå: {1: {steg: {strat: {kva: X}}}}}\n", "strat", "start"),
        ("  barnehage: {nivå: {9: {om: X}}}\n", "9", None),
        ("  barnehage: {nivå: {1: {steg: {start: {utfall: {vidar: {tittel: X}}}}}}}\n", "vidar", "vidare"),
        ("  barnehage: {nivå: {1: {steg: {start: {oppgåve: {ny-oppgåve: {tittel: X}}}}}}}\n", "ny-oppgåve", None),
        ("  barnehage: {slutt: {avslutt: {tittel: X}}}\n", "avslutt", "avslutta"),
        ("  barnehage: {verktøy: {refrat: {tittel: X}}}\n", "refrat", "referat"),
        ("  barnehage: {arena: {team: {tittel: X}}}\n", "team", None),
    ],
)
def test_a_variant_names_only_what_the_guide_has(variant, word, meant):
    found = loaded(variant)
    assert told(found) == [("BTI424", {"id": word}, meant)]
    (finding,) = [each for each in found.findings if each.code == "BTI424"]
    for language in ("nn", "nb", "en"):
        assert word in say(finding, language)


@pytest.mark.parametrize(
    "line",
    [
        "frist: [{tid: 7 dagar}, {tid: 3 dagar}]",
        "frist: []",
        "utfall: {vidare: {frist: {tid: 3 dagar}}}, oppgåve: {ring: {frist: {tid: 1 dagar}}}, frist: []",
    ],
)
def test_a_variant_neither_adds_a_deadline_nor_takes_one_away(line):
    assert [code for code, _, _ in told(step(line))] == ["BTI425"]


def test_a_deadline_where_the_guide_has_none_is_new():
    found = loaded("  barnehage: {nivå: {1: {steg: {vurder: {frist: {tid: 3 dagar}}}}}}\n")
    assert [code for code, _, _ in told(found)] == ["BTI425"]


@pytest.mark.parametrize(
    "line",
    [
        "frist: {tid: 15 dagar}",
        "frist: {tid: 3 veker}",
        "frist: {tid: 5 vyrkedagar}",
        "frist: {tid: 7 dagar, til: møte}",
        "frist: {tid: 7 dagar, vilkår: uro}",
        "oppgåve: {ring: {frist: {tid: 4 dagar}}}",
        "utfall: {vidare: {frist: {tid: 11 dagar}}}",
    ],
)
def test_a_deadline_is_not_longer_or_another_in_a_variant_and_the_guides_stands(line):
    found = step(line)
    assert [code for code, _, _ in told(found)] == ["BTI426"]
    flow = compile_guide(found.guide)
    assert flow.variants["barnehage"].clocks == flow.clocks


@pytest.mark.parametrize(
    ("line", "said", "unsaid"),
    [
        ("frist: {tid: 15 dagar}", ("15 dagar", "14 dagar"), "eining"),
        ("frist: {tid: 3 veker}", ("3 veker", "14 dagar"), "eining"),
        ("frist: {tid: 15 vyrkedagar}", ("15 vyrkedagar", "14 dagar"), "eining"),
        ("frist: {tid: 5 vyrkedagar}", ("5 vyrkedagar", "14 dagar", "helger", "same eining"), "Rettleiaren har"),
        ("oppgåve: {ring: {frist: {tid: 1 vyrkedag}}}", ("1 vyrkedag", "3 dagar", "helger"), "Rettleiaren har"),
        ("frist: {tid: 7 dagar, til: møte}", ("noko anna",), "7 dagar"),
    ],
)
def test_the_lengths_are_told_and_that_units_must_be_comparable(line, said, unsaid):
    (finding,) = [each for each in step(line).findings if each.code == "BTI426"]
    sentence = say(finding)
    assert all(each in sentence for each in said)
    assert unsaid not in sentence
    (related,) = finding.related
    assert related.span.file == finding.span.file
    assert say_related(finding.code, related, "nn") == "Det står her i rettleiaren."


def test_a_deadline_of_the_wrong_form_is_told_of_once():
    codes = [each.code for each in step("frist: 10 vyrkedagar").findings]
    assert codes == ["BTI151"]


@pytest.mark.parametrize(
    "line", ["frist: {tid: 14 dagar}", "frist: {tid: 1 veker}", "frist: {tid: 7 dagar, frå: dagen}"]
)
def test_a_deadline_may_be_as_long_or_shorter(line):
    assert told(step(line)) == []


@pytest.mark.parametrize(
    ("variants", "service"),
    [
        ("  barnehage: {tittel: A}\n  andre: {teneste: [skule, barnehage], tittel: B}\n", "barnehage"),
        ("  ein: {teneste: skule, tittel: A}\n  to: {teneste: skule, tittel: B}\n", "skule"),
    ],
)
def test_a_service_follows_one_variant(variants, service):
    found = loaded(variants)
    assert told(found) == [("BTI427", {"id": service}, None)]
    assert found.findings[-1].related


def test_a_variant_by_a_further_id_of_its_service_is_the_same_service():
    text = PEOPLE.replace("{tittel: Skulen}", "{tittel: Skulen, også: [skole]}")
    variants = "variant:\n  skole: {tittel: A}\n  andre: {teneste: skule, tittel: B}\n"
    found = load_text(text + STEPS + variants, "døme.yaml")
    assert [code for code, _, _ in told(found)] == ["BTI427"]
    alone = load_text(text + STEPS + "variant:\n  skole: {tittel: A}\n", "døme.yaml")
    assert compile_guide(alone.guide).variant_of == {"skule": "skole"}


@pytest.mark.parametrize(
    "line", ["vilkår: uro", "krav: uro", "opplysning: [uro]", "avgjer: rektor", "utfall: {vidare: {til: her}}"]
)
def test_what_a_variant_has_no_key_for_is_told_by_the_schema(line):
    errors = [each for each in check(step(line)).findings if each.severity == "error"]
    assert errors
    flow = compile_guide(step(line).guide)
    assert flow.variants["barnehage"].moves == flow.moves


def test_a_bokmaal_variant_of_a_nynorsk_base_names_things_by_their_further_ids(tmp_path):
    base = PEOPLE.replace("id: døme", "id: botn\nberre-grunnlag: ja") + STEPS.replace(
        "      vurder: {tittel: Vurder", "      vurder: {tittel: Vurder, verktøy: [referat]"
    )
    (tmp_path / "botn.yaml").write_text(
        base.replace("{tittel: Barnehagen,", "{tittel: B, også: [barnehagen],"), "utf-8"
    )
    local = "format: 1\nid: lokal\nmålform: nb\ngrunnlag: botn\ntittel: Lokal\nkommune: Fjord\n"
    local += (
        "variant:\n  barnehagen:\n    nivå: {1: {steg: {start: {hva: Snakk., frist: {tid: 1 uker, fra: dagen}}}}}\n"
    )
    found = load_text(local, "lokal.yaml", folder=tmp_path)
    assert not [each for each in check(found).findings if each.severity == "error"]
    flow = compile_guide(found.guide)
    assert flow.variant_of == {"barnehage": "barnehagen"}
    assert flow.variants["barnehagen"].clocks_of["1/start"][0].length.unit == "veker"
