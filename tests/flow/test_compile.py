"""What a guide means: targets, implied requirements, clocks and variables of the small guide."""

import pytest
from support import FLOW, SMALL, small_guide

from bti_engine.engine.machine import edges
from bti_engine.flow.compile import compile_guide
from bti_engine.flow.targets import Found, Lost, Spot, find_target

GUIDE = small_guide()
EVALUATE = Spot("nivå", "1", "evaluer")
TEAM = Spot("arena", "team", "vurder")
ALERT = Spot("varsel", "vald", "meld")


@pytest.mark.parametrize(
    ("text", "spot", "meaning"),
    [
        ("tiltak", EVALUATE, Found("step", "1/tiltak")),
        ("0/del", EVALUATE, Found("step", "0/del")),
        ("nivå 2", EVALUATE, Found("level", "2")),
        ("team", EVALUATE, Found("arena", "team")),
        ("avslutta", EVALUATE, Found("end", "avslutta")),
        ("her", EVALUATE, Found("here", "1/evaluer")),
        ("tilbake", TEAM, Found("back", "")),
        ("neste", Spot("nivå", "1", "tiltak"), Found("step", "1/evaluer")),
        ("ferdig", ALERT, Found("end", "ferdig")),
        ("neste", ALERT, Found("step", "vald/følg-opp")),
        ("neste", Spot("varsel", "vald", "følg-opp"), Found("end", "ferdig")),
    ],
)
def test_a_target_means_one_thing(text, spot, meaning):
    assert find_target(GUIDE, text, spot) == meaning


@pytest.mark.parametrize(
    ("text", "spot", "why"),
    [
        ("neste", EVALUATE, "no-next"),
        ("tilbake", EVALUATE, "back-outside"),
        ("vald/meld", EVALUATE, "alert-steps"),
        ("nivå 9", EVALUATE, "unknown"),
        ("1/finst-ikkje", EVALUATE, "unknown"),
        ("ferdig", EVALUATE, "unknown"),
        ("avslutta", ALERT, "unknown"),
    ],
)
def test_a_target_that_means_nothing_says_why(text, spot, why):
    found = find_target(GUIDE, text, spot)
    assert isinstance(found, Lost)
    assert found.why == why


def test_a_target_that_could_be_two_things_is_lost():
    guide = small_guide(SMALL.replace("      utan-samtykke:\n", "      team:\n", 1))
    found = find_target(guide, "team", EVALUATE)
    assert found == Lost("ambiguous", ("1/team", "arena team"))


def test_next_passes_over_what_the_base_locks():
    guide = small_guide(
        SMALL.replace(
            "      tiltak:\n        tittel: Set i verk", "      tiltak:\n        låst: ja\n        tittel: Set i verk"
        )
    )
    assert compile_guide(guide).levels["1"].first == "1/evaluer"


def test_parent_status_and_baton_become_requirements_on_entering():
    shown = [(each.origin, each.path[-1]) for each in FLOW.levels["1"].entry]
    assert shown == [("entry", "føresette"), ("entry", "stafetthaldar")]


def test_consenting_parents_become_a_standing_requirement_once():
    text = SMALL.replace("    deler: ja\n", "    deler: ja\n    føresette: samtykkjer\n")
    assert len(compile_guide(small_guide(text)).levels["2"].standing) == 1
    alone = SMALL.replace("    så-lenge:\n      krav: samtykke(tverrfagleg)\n", "    føresette: samtykkjer\n")
    assert [each.otherwise for each in compile_guide(small_guide(alone)).levels["3"].standing] == [""]


def test_a_described_step_without_outcomes_goes_on():
    assert [(move.id, move.target) for move in FLOW.moves["1/tiltak"] if move.kind == "go"] == [("neste", "1/evaluer")]


def test_a_body_offered_everywhere_is_a_way_from_every_step_but_its_own():
    offering = {name for name, moves in FLOW.moves.items() if any(move.id == "faste" for move in moves)}
    assert offering == set(FLOW.steps) - {"faste/møte"}


def test_every_way_of_the_flow_is_a_way_of_the_second_lock():
    known = {(source, destination) for _, source, destination in edges(FLOW)}
    for source, moves in FLOW.moves.items():
        for move in moves:
            if move.kind in {"go", "again", "push"}:
                assert (source, move.target) in known


def test_numbers_are_cut_at_the_constants_they_meet():
    assert FLOW.variables["tal(tiltak-utan-evaluering)"].domain == (0, 1)


def test_a_record_here_is_a_variable_of_its_step():
    variable = FLOW.variables["dokument(referat her)@1/evaluer"]
    assert (variable.reset, variable.absent) == ("visit", False)
