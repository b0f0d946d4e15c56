"""A variant says it otherwise and may be quicker, and goes the same ways under the same conditions."""

import pytest
from beside_guides import flow_of, guide_of
from guide_with_all import RICH_FLOW
from hypothesis import given
from hypothesis import strategies as st

from bti_engine.engine.machine import edges
from bti_engine.flow.canonical import canonical, read_canonical
from bti_engine.flow.compile import compile_guide
from bti_engine.model.build import build_guide
from bti_engine.model.variants import variants_of

STEPS = """
nivå:
  1:
    tittel: Tiltak
    start: ja
    verktøy: [referat]
    steg:
      start:
        tittel: Start
        kva: Snakk saman.
        kven: {ansvar: [lærar], med: [føresette]}
        verktøy: [referat]
        oppgåve: {ring: {tittel: Ring, ansvar: lærar, frist: {tid: 3 dagar}}}
        frist:
          - {tid: 14 dagar, frå: dagen, vilkår: uro}
          - {tid: 2 veker, til: møte(samråd)}
        utfall:
          vidare: {tittel: Vidare, vilkår: uro, frist: {tid: 10 dagar}, til: neste}
          råd: {godkjenning: rektor, til: råd}
      vurder: {tittel: Vurder, frist: {tid: 5 vyrkedagar, frå: dagen}, utfall: {slutt: {til: avslutta}}}
arena:
  råd:
    tittel: Råd
    teneste: ppt
    anonymt: kan
    steg: {spør: {tittel: Spør, utfall: {attende: {til: tilbake}}}}
plikt:
  melding: {tittel: Meld, vilkår: uro, ansvar: rektor}
"""
TOOLS = "  plan: {tittel: Plan}\n"
PIECES = (
    "kva: Snakk med barnet.",
    "kven: {ansvar: styrar}",
    "kven: Styrar snakkar med barnet.",
    "verktøy: [plan]",
    "verktøy: {legg-til: [plan, referat]}",
    "oppgåve: {ring: {tittel: Ring heim, ansvar: styrar, frist: {tid: 2 dagar}}}",
    "frist: [{tid: 7 dagar}, {tid: 1 veker}]",
    "utfall: {vidare: {tittel: Gå vidare, tekst: No., frist: {tid: 3 dagar}}}",
)


def varied(*lines, teneste="barnehage"):
    """A guide with one variant that changes its first step by these lines."""
    inside = "".join(f"            {line}\n" for line in lines)
    variant = f"\nvariant:\n  {teneste}:\n    tittel: Vår\n"
    if lines:
        variant += f"    nivå:\n      1:\n        steg:\n          start:\n{inside}"
    return guide_of(STEPS, variant, tools=TOOLS)


def same_ways(flow, variant):
    """Whether two flows go the same ways: all but who has a step, and how long it may last."""
    assert variant.moves == flow.moves
    assert variant.everywhere == flow.everywhere
    assert edges(variant) == edges(flow)
    for name, step in flow.steps.items():
        other = variant.steps[name]
        for part in ("level", "arena", "asks", "forgets", "requires", "only_one"):
            assert getattr(other, part) == getattr(step, part)
        assert [task.name for task in other.tasks] == [task.name for task in step.tasks]
    for part in ("levels", "arenas", "duties", "log", "promises", "catalog", "variables"):
        assert getattr(variant, part) == getattr(flow, part)
    for mine, theirs in zip(flow.clocks, variant.clocks, strict=True):
        for part in ("name", "place", "outcome", "since", "until", "applies"):
            assert getattr(theirs, part) == getattr(mine, part)
    for own, track in flow.tracks.items():
        assert variant.tracks[own].moves == track.moves


@given(st.lists(st.sampled_from(PIECES), unique_by=lambda line: line.partition(":")[0]))
def test_whatever_a_variant_changes_it_goes_the_same_ways_and_stays_so_when_stored(lines):
    guide = varied(*lines)
    flow = compile_guide(guide)
    same_ways(flow, flow.variants["barnehage"])
    made = canonical(guide)
    again = read_canonical(made.data)
    assert canonical(again) == made
    stored = compile_guide(again)
    for part in ("moves", "steps", "clocks", "ends"):
        assert getattr(stored.variants["barnehage"], part) == getattr(flow.variants["barnehage"], part)


@pytest.mark.parametrize("own", RICH_FLOW.variants)
def test_the_variants_of_a_rich_guide_go_the_same_ways(own):
    same_ways(RICH_FLOW, RICH_FLOW.variants[own])


def seen_by(guide, own="barnehage"):
    return build_guide(variants_of(guide.node)[own], guide.voices)


def first_step(guide):
    return guide.niva["1"].steg["start"]


def test_texts_and_who_are_the_variants_own_and_the_rest_is_the_guides():
    step = first_step(seen_by(varied("kva: Snakk med barnet.", "kven: {ansvar: styrar}")))
    assert step.kva.say("nn") == "Snakk med barnet."
    assert (step.kven.ansvar, step.kven.med) == (("styrar",), ("føresette",))
    assert step.tittel.say("nn") == "Start"


def test_a_text_of_its_own_about_who_leaves_whoever_has_the_step():
    who = first_step(seen_by(varied("kven: Styrar snakkar med barnet."))).kven
    assert (who.tekst.say("nn"), who.ansvar, who.med) == ("Styrar snakkar med barnet.", ("lærar",), ("føresette",))


def test_a_list_replaces_the_guides_or_adds_to_it():
    assert [each.id for each in first_step(seen_by(varied("verktøy: [plan]"))).verktoy] == ["plan"]
    added = varied("verktøy: {legg-til: [plan, referat]}")
    assert [each.id for each in first_step(seen_by(added)).verktoy] == ["referat", "plan"]
    stored = read_canonical(canonical(added).data)
    assert [each.id for each in first_step(seen_by(stored)).verktoy] == ["referat", "plan"]


def test_what_a_shorter_deadline_leaves_unsaid_is_the_guides():
    flow = compile_guide(varied("frist: [{tid: 7 dagar}, {tid: 1 veker}]"))
    whole, shorter = flow.clocks_of["1/start"], flow.variants["barnehage"].clocks_of["1/start"]
    assert [(each.length.count, each.since, each.until) for each in shorter] == [
        (7, "dagen", ("leaving", "")),
        (1, "", ("meeting", "samråd")),
    ]
    assert [each.applies for each in shorter] == [each.applies for each in whole]


def test_a_lone_deadline_in_short_keeps_the_day_it_counts_from():
    variant = "\nvariant: {barnehage: {nivå: {1: {steg: {vurder: {frist: {tid: 2 vyrkedagar}}}}}}}\n"
    flow = compile_guide(guide_of(STEPS, variant, tools=TOOLS)).variants["barnehage"]
    (clock,) = flow.clocks_of["1/vurder"]
    assert (clock.length.count, clock.since) == (2, "dagen")


def test_a_variant_is_followed_by_its_own_service_or_those_that_it_names():
    flow = flow_of("\nvariant: {barnehage: {tittel: Vår}, andre: {teneste: [skule, ppt], tittel: Andre}}\n")
    assert flow.variant_of == {"barnehage": "barnehage", "skule": "andre", "ppt": "andre"}


def test_an_unknown_variant_is_the_guide_itself():
    flow = flow_of("\nvariant: {barnehage: {tittel: Vår}}\n")
    assert flow.varied("finst-ikkje") is flow
    assert flow.varied("") is flow
    assert flow.varied("barnehage") is not flow


def test_a_guide_without_variants_makes_none():
    assert flow_of().variants == {}
