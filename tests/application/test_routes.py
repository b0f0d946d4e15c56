"""The shortest ways from one place of a guide to another: each walked by the engine, none shorter left out."""

import json
import os
from functools import cache
from pathlib import Path

import jsonschema
import msgspec
import pytest
from random_walks import GUIDES
from support import EVERYONE, MOTHER, SMALL, Walk, small_guide

from bti_engine.application.bringing import Bringing
from bti_engine.application.enacting import choose_with_needs
from bti_engine.application.why.finding import find_routes, places_named
from bti_engine.application.why.routes import routes_of, routes_on
from bti_engine.application.why.stands import Standing
from bti_engine.application.why.values import Stop
from bti_engine.errors import NotFound
from bti_engine.flow.compile import compile_guide
from bti_engine.model import commands as do
from bti_engine.proof.ways import coming_back, reached, ways_of
from bti_engine.reading.load import load
from bti_engine.reporters import why_schema
from bti_engine.reporters.case_text import Words
from bti_engine.reporters.why_routes import routes_json, tell_routes

NAMES = sorted(path.stem for path in GUIDES.glob("*.yaml"))


@cache
def guide_of(name):
    return load(GUIDES / f"{name}.yaml").guide


@cache
def flow_of(name):
    return compile_guide(guide_of(name))


def stops(flow):
    """Every place of a flow but alerts' steps."""
    yield from (Stop("level", each) for each in flow.levels)
    yield from (Stop("arena", each) for each in flow.arenas)
    yield from (Stop("step", each) for each in flow.steps)
    yield from (Stop("end", each) for each in flow.ends)


def first_of(flow, stop):
    return (
        {"level": flow.levels, "arena": flow.arenas}[stop.kind][stop.id].first
        if stop.kind in {"level", "arena"}
        else stop.id
    )


def outcomes(routes):
    return [[turn.move.outcome if turn.move else "" for turn in route] for route in routes]


def replayed(flow, route):
    """Where a case ends up that takes the choices of a route, with what each needs brought about."""
    works = [Bringing(flow, {})]
    works += [Bringing(flow, {f"opna-av({role})": True}) for role in flow.catalog.roles]
    return next(work.case for work in works if goes(work, route))


def goes(work, route):
    if work.open(route[0].place):
        return False
    return all(work.case.place == turn.place and choose_with_needs(work, turn.move) == "" for turn in route)


@pytest.mark.parametrize("name", NAMES)
def test_every_place_that_can_be_come_to_has_a_way_that_a_case_can_take(name):
    flow = flow_of(name)
    standing = Standing(guide_of(name), guide_of(name))
    ways = ways_of(flow)
    everywhere = reached(ways, (level.first for level in flow.start_levels()), coming_back(ways)) | {
        move.target for move in flow.everywhere
    }
    for stop in stops(flow):
        found = routes_of(flow, stop, "", standing)
        if found.none == "here":
            continue
        assert bool(found.routes) == (first_of(flow, stop) in everywhere), stop
        for route in found.routes:
            if any(turn.move is None for turn in route):
                continue
            case = replayed(flow, route)
            ended = case.end == stop.id if stop.kind == "end" else case.phase == "open"
            assert ended, (stop, outcomes([route]))
            assert all(turn.stands.file for turn in route)


@cache
def steps_away(name):
    """How many choices each place is from the opening, by trying all with real cases, breadth first."""
    flow = flow_of(name)
    away, waiting = {}, []
    for level in flow.start_levels():
        work = Bringing(flow, {})
        work.open(level.first)
        waiting.append((0, work))
    while waiting:
        number, work = waiting.pop(0)
        key = (work.case.place, tuple(frame.place for frame in work.case.stack))
        if key in away:
            continue
        away[key] = number
        for move in flow.moves[work.case.place]:
            other = work.fork()
            if (
                move.kind != "alert"
                and number < 9
                and not choose_with_needs(other, move)
                and other.case.phase == "open"
            ):
                waiting.append((number + 1, other))
    least = {}
    for (place, _), number in away.items():
        least[place] = min(number, least.get(place, number))
    return least


@pytest.mark.parametrize("name", ["grunnmodell", "hoyanger"])
def test_no_way_is_longer_than_need_be(name):
    flow = flow_of(name)
    for place, number in steps_away(name).items():
        if number == 0:
            continue
        found = routes_of(flow, Stop("step", place), "", Standing(guide_of(name)))
        assert len(found.routes[0]) <= number, place


TWO_ROADS = SMALL.replace(
    "          att: {til: del}\n",
    "          att: {til: del}\n          rask: {vilkår: skulemiljø, til: 1/evaluer}\n",
)


def test_different_ways_are_told_the_shortest_first_and_no_detours():
    assert TWO_ROADS != SMALL
    found = find_routes(small_guide(TWO_ROADS), "1/evaluer")
    assert outcomes(found.routes) == [
        ["0/del/vidare", "0/prat/rask"],
        ["0/del/vidare", "0/prat/vidare", "1/tiltak/neste"],
    ]
    assert not found.more


def many_roads(count):
    """A step with as many ways on to the same place, each by another step."""
    branches = "".join(f"          v{n}: {{til: s{n}}}\n" for n in range(count))
    steps = "".join(
        f"      s{n}:\n        tittel: S{n}\n        utfall: {{ut: {{til: møtast}}}}\n" for n in range(count)
    )
    head = SMALL.partition("nivå:\n")[0]
    return (
        f"{head}nivå:\n  0:\n    tittel: Avklar\n    start: ja\n    steg:\n"
        "      del:\n        tittel: Del\n        utfall:\n"
        f"{branches}{steps}      møtast:\n        tittel: Møtast\n        utfall: {{slutt: {{til: avslutta}}}}\n"
        "slutt:\n  avslutta: {tittel: Slutt}\n"
    )


def test_a_few_ways_are_told_and_that_there_are_more():
    few, many = find_routes(small_guide(many_roads(3)), "møtast"), find_routes(small_guide(many_roads(5)), "møtast")
    assert (len(few.routes), few.more) == (3, False)
    assert (len(many.routes), many.more) == (3, True)
    assert outcomes(few.routes) == [[f"0/del/v{n}", f"0/s{n}/ut"] for n in range(3)]


def test_a_way_is_not_told_that_no_case_can_take():
    shut = SMALL.replace("          vidare: {til: nivå 1}", "          vidare: {vilkår: uro og ikkje uro, til: nivå 1}")
    found = find_routes(small_guide(shut), "nivå 1")
    assert (found.routes, found.none) == ((), "never")
    assert found.pointing[0].move.outcome == "0/prat/vidare"


def test_what_nothing_leads_to_is_said_to_have_no_way():
    lone = SMALL.replace("          drøft: {vilkår: uro og behov = uklart, til: team}\n", "")
    found = find_routes(small_guide(lone), "team")
    assert (found.routes, found.none, found.pointing) == ((), "no-way", ())
    assert find_routes(small_guide(), "0/prat", "2/saman").none in {"no-way", "not-found"}


def test_where_one_is_already_needs_no_way():
    assert find_routes(small_guide(), "nivå 0").none == "here"
    assert find_routes(small_guide(), "1/evaluer", "1/evaluer").none == "here"


def test_what_must_be_so_from_the_opening_is_arranged_for():
    opened_by = SMALL.replace(
        "          vidare: {til: nivå 1}", "          vidare: {vilkår: opna-av(føresette), til: nivå 1}"
    )
    assert outcomes(find_routes(small_guide(opened_by), "nivå 1").routes) == [["0/del/vidare", "0/prat/vidare"]]


def test_a_place_that_a_case_is_sent_to_by_itself_has_a_way():
    found = find_routes(small_guide(), "1/utan-samtykke")
    route = found.routes[0]
    assert [turn.move.outcome if turn.move else "" for turn in route][-2:] == ["1/evaluer/nivå-2", ""]
    assert route[-1].requires[0].condition.operand.builtin == "samtykke"
    told = "\n".join(tell_routes(Words(small_guide(), compile_guide(small_guide()), str, "nn"), found))
    assert "Saka går av seg sjølv → «Utan samtykke»" in told
    assert "Hender når dette ikkje lenger gjeld: «Samtykke til tverrfagleg samarbeid» frå føresette" in told


def test_a_way_that_comes_to_a_step_twice_is_found_and_not_called_impossible():
    asked = "          nivå-2:\n            vilkår: uro og behov = anna\n            krav: samtykke(tverrfagleg)\n"
    been = asked.replace("krav: samtykke(tverrfagleg)", "krav: [samtykke(tverrfagleg), vore-på(team/vurder)]")
    text = SMALL.replace(asked, been).replace("          opp: {til: nivå 3}\n", "")
    assert "vore-på(team/vurder)" in text
    found = find_routes(small_guide(text), "nivå-2")
    chosen = outcomes(found.routes)[0]
    assert chosen[-1] == "1/evaluer/nivå-2"
    assert "1/evaluer/drøft" in chosen


def test_from_a_step_the_way_there_is_left_out():
    found = find_routes(small_guide(), "nivå-2", "1/evaluer")
    assert outcomes(found.routes) == [["1/evaluer/nivå-2"]]
    assert found.start == "1/evaluer"
    assert outcomes(find_routes(small_guide(), "nivå 3", "nivå 1").routes)[0][0] == "1/tiltak/neste"
    assert outcomes(find_routes(small_guide(), "familien-avsluttar", "team").routes) == [["familien-avsluttar"]]


@pytest.mark.parametrize(
    ("word", "stop"),
    [
        ("nivå 2", Stop("level", "2")),
        ("nivå-2", Stop("level", "2")),
        ("2", Stop("level", "2")),
        ("level 2", Stop("level", "2")),
        ("team", Stop("arena", "team")),
        ("team/vurder", Stop("step", "team/vurder")),
        ("evaluer", Stop("step", "1/evaluer")),
        ("avslutta", Stop("end", "avslutta")),
    ],
)
def test_a_place_is_named_as_people_name_it(word, stop):
    assert find_routes(small_guide(), word).goal == stop


def test_places_are_known_by_their_further_ids_too():
    found = find_routes(guide_of("gjerstad"), "tverrfaglig-team")
    assert found.goal == Stop("arena", "tverrfagleg-team")


@pytest.mark.parametrize("word", ["nivå 9", "vald", "tull", "1/tull"])
def test_what_is_no_place_is_not_found(word):
    with pytest.raises(NotFound):
        find_routes(small_guide(), word)
    with pytest.raises(NotFound):
        find_routes(small_guide(), "nivå 2", word)


def test_every_place_that_is_offered_can_be_asked_for():
    guide = small_guide()
    for word in places_named(guide):
        assert find_routes(guide, word).goal


def test_a_case_goes_on_from_where_it_is_with_its_own_people():
    walk = Walk()
    walk.do(do.Open(subject="kim", kind="barn", participants=EVERYONE))
    walk.do(do.Answer(fact="uro", value=True))
    walk.do(do.Choose(outcome="vidare"))
    found = routes_on(walk.flow, walk.case, walk.context, Stop("level", "2"), Standing(small_guide()))
    assert outcomes(found.routes) == [["0/prat/vidare", "1/tiltak/neste", "1/evaluer/nivå-2"]]
    assert found.start == "0/prat"
    alone = Walk()
    alone.do(do.Open(subject="kim", kind="barn"), MOTHER)
    lonely = routes_on(alone.flow, alone.case, alone.context, Stop("level", "2"), Standing(small_guide()))
    assert lonely.none == "not-found"  # there is nobody of the staff


@pytest.mark.parametrize("language", ["nn", "nb", "en"])
def test_ways_are_told_and_fit_the_schema(language):
    guide = small_guide()
    words = Words(guide, compile_guide(guide), str, language)
    validator = jsonschema.Draft202012Validator(json.loads(why_schema.text()))
    for to, start in (
        ("nivå 3", ""),
        ("nivå 0", ""),
        ("avslutta", "2/saman"),
        ("1/utan-samtykke", ""),
        ("team", "1/evaluer"),
    ):
        found = find_routes(guide, to, start)
        told = tell_routes(words, found)
        assert not any("{" in line for line in told)
        made = json.loads(msgspec.json.encode(routes_json(words, found)))
        validator.validate(made)
        assert made["text"] == told
        assert bool(made["none"]) != bool(made["ways"])


@pytest.mark.parametrize("language", ["nn", "nb", "en"])
def test_how_ways_are_told(language):
    shut = small_guide(
        SMALL.replace("          vidare: {til: nivå 1}", "          vidare: {vilkår: uro og ikkje uro, til: nivå 1}")
    )
    pages = []
    for guide, to, start in (
        (small_guide(TWO_ROADS), "nivå-3", ""),
        (small_guide(), "1/utan-samtykke", "1/evaluer"),
        (small_guide(), "avslutta", "team"),
        (small_guide(), "nivå 0", ""),
        (shut, "nivå 1", ""),
    ):
        words = Words(guide, compile_guide(guide), str, language)
        pages += [f"== {to} {start}".rstrip(), *tell_routes(words, find_routes(guide, to, start)), ""]
    said = "\n".join(pages)
    golden = Path(__file__).parent / "golden" / f"routes.{language}.txt"
    if os.environ.get("UPDATE_GOLDEN"):
        golden.write_text(said, encoding="utf-8")
    assert said == golden.read_text(encoding="utf-8")
