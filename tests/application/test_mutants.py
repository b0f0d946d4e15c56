"""The mutants of a guide: each differs from it by one safeguard, and every safeguard has one."""

from pathlib import Path

import pytest
from mutated_guide import FULL, loaded

from bti_engine.application.mutating.change import Look
from bti_engine.application.mutating.edits import Edit, as_local, edited, unlocked
from bti_engine.application.mutating.mutants import changes, mutants
from bti_engine.application.mutating.operators import LEFT_ALONE, OPERATORS
from bti_engine.application.mutating.walk import sites
from bti_engine.flow.canonical import canonical
from bti_engine.model.format import OBJECTS
from bti_engine.model.source import NOWHERE, Scalar, plain
from bti_engine.reading.load import load, load_text
from bti_engine.reading.overlay import overlay

GUIDES = Path(__file__).parents[2] / "guides"
GUIDE = loaded().guide

MADE = {
    ("family", "dropped", "rolle/føresette/familie", "ja", ""),
    ("access", "dropped", "rolle/nabo/berre-melder", "ja", ""),
    ("access", "dropped", "tilgang/notat", "leiarar", ""),
    ("service-consent", "dropped", "teneste/ppt/krev", "deling", ""),
    ("field", "dropped", "verktøy/plan/felt/kva/påkravd", "ja", ""),
    ("givers", "weaker", "samtykke/deling/av", "alle", "ein-av"),
    ("givers", "weaker", "samtykke/logg/usemje", "alle-må", "ein-er-nok"),
    ("age", "dropped", "samtykke/deling/alder", "16", ""),
    ("each-service", "dropped", "samtykke/deling/kvar-teneste", "ja", ""),
    ("validity", "dropped", "samtykke/deling/gyldig", "12 månader", ""),
    ("validity", "longer", "samtykke/deling/gyldig", "12 månader", "24 månader"),
    ("form", "dropped", "samtykke/deling/form", "skriftleg", ""),
    ("alert", "dropped", "varsel/vald", "vald", ""),
    ("shield", "dropped", "varsel/vald/skjerm/0", "føresette", ""),
    ("lifter", "dropped", "varsel/vald/opphev/0", "rektor", ""),
    ("lifter", "wider", "varsel/vald/opphev", "rektor", "rektor, føresette"),
    ("question", "dropped", "nivå/0/steg/del/opplysning/1", "fare", ""),
    ("decider", "dropped", "nivå/0/steg/del/avgjer", "lærar", ""),
    ("only-one", "dropped", "nivå/0/steg/del/einaste", "ja", ""),
    ("outcome", "dropped", "nivå/0/steg/del/utfall/stopp", "stopp", ""),
    ("condition", "dropped", "nivå/0/steg/del/utfall/vidare/vilkår", "uro og fare", ""),
    ("condition", "opposite", "nivå/0/steg/del/utfall/vidare/vilkår", "uro og fare", "ikkje (uro og fare)"),
    ("condition", "weaker", "nivå/0/steg/del/utfall/vidare/vilkår", "uro og fare", "uro eller fare"),
    ("condition", "opposite", "nivå/0/steg/del/utfall/stopp/vilkår", "ikkje (uro og fare)", "uro og fare"),
    ("reason", "dropped", "nivå/0/steg/del/utfall/stopp/grunngjeving", "ja", ""),
    ("reason", "dropped", "slutt/avslutta/grunngjeving", "ja", ""),
    ("parents", "dropped", "nivå/1/føresette", "informerte", ""),
    ("parents", "weaker", "nivå/2/føresette", "samtykkjer", "informerte"),
    ("baton", "dropped", "nivå/1/stafetthaldar", "krev", ""),
    ("requirement", "dropped", "nivå/1/inngang/krav/0", "dokument(referat)", ""),
    ("evaluation", "dropped", "nivå/1/steg/evaluer/krav/0", "tal(tiltak-utan-evaluering) = 0", ""),
    (
        "evaluation",
        "weaker",
        "nivå/1/steg/evaluer/krav/0/må",
        "tal(tiltak-utan-evaluering) = 0",
        "tal(tiltak-utan-evaluering) <= 1",
    ),
    (
        "consent",
        "dropped",
        "nivå/1/steg/evaluer/utfall/nivå-2/krav/0",
        "samtykke(deling) og stafett-avklart",
        "",
    ),
    (
        "consent",
        "weaker",
        "nivå/1/steg/evaluer/utfall/nivå-2/krav/0",
        "samtykke(deling) og stafett-avklart",
        "samtykke(deling) ikkje i (nekta eller trekt) og stafett-avklart",
    ),
    (
        "handover",
        "weaker",
        "nivå/1/steg/evaluer/utfall/nivå-2/krav/0",
        "samtykke(deling) og stafett-avklart",
        "samtykke(deling)",
    ),
    ("approval", "dropped", "nivå/1/steg/evaluer/utfall/nivå-2/godkjenning", "rektor", ""),
    ("shares", "dropped", "nivå/2/deler", "ja", ""),
    ("standing", "dropped", "nivå/2/så-lenge/0", "samtykke(deling)", ""),
    (
        "standing",
        "weaker",
        "nivå/2/så-lenge/0/krav",
        "samtykke(deling)",
        "samtykke(deling) ikkje i (nekta eller trekt)",
    ),
    ("otherwise", "dropped", "nivå/2/så-lenge/0/elles", "1/utan-samtykke", ""),
    ("member", "dropped", "arena/team/teneste/0", "ppt", ""),
    ("anonymous", "dropped", "arena/team/anonymt", "kan", ""),
    ("leaving", "dropped", "slutt/familien/frå", "alle", ""),
    ("leaving", "dropped", "slutt/familien/kan/0", "føresette", ""),
    ("consent", "dropped", "logg/krav/0", "samtykke(logg)", ""),
    ("log-level", "dropped", "logg/frå", "nivå 1", ""),
    ("duty", "dropped", "plikt/trygt", "trygt", ""),
    ("duty-form", "dropped", "plikt/trygt/skjema", "plan", ""),
    *(
        ("deadline", way, f"{path}{more}", *texts)
        for path, before, after in (
            ("varsel/vald/steg/meld/frist/0", "1 dag", "2 dagar"),
            ("nivå/1/steg/evaluer/utfall/nivå-2/frist/0", "2 veker", "4 veker"),
            ("slutt/avslutta/oppgåve/dør-open/frist/0", "5 dagar", "10 dagar"),
            ("plikt/trygt/frist/0", "5 vyrkedagar", "10 vyrkedagar"),
        )
        for way, more, texts in (("dropped", "", (before, "")), ("longer", "/tid", (before, after)))
    ),
}


def told(mutant):
    return mutant.subject, mutant.way, "/".join(mutant.path), mutant.before, mutant.after


def test_each_safeguard_is_taken_away_or_weakened():
    assert {told(each) for each in mutants(GUIDE)} >= MADE


@pytest.mark.parametrize("key", OPERATORS, ids="/".join)
def test_the_guide_of_these_tests_tries_every_row_of_the_table(key):
    if key[0] == "tilgang":
        key = ("tilgang", "notat")  # one of ten keys that are the same
    site = [each for each in sites(GUIDE.node) if (each.thing, each.key) == key]
    assert [change for each in site for change in OPERATORS[key](Look(GUIDE), each)], key


def test_every_key_that_bears_on_a_case_is_changed_or_has_a_reason_not_to_be():
    left = frozenset().union(*LEFT_ALONE.values())
    keys = {
        (name, key.name)
        for name, rows in OBJECTS.items()
        for key in rows
        if key.meaning == "flow" and not name.startswith("variant") and key.name not in {"også", "låst"}
    }
    assert keys - set(OPERATORS) - left == set()
    assert left & set(OPERATORS) == set()
    every = {(name, key.name) for name, rows in OBJECTS.items() for key in rows}
    assert (left | set(OPERATORS)) - every == set()


def leaves(value, path=()):
    """Each last value with the keys that lead to it; a list is one value."""
    if isinstance(value, dict):
        return {key: each for own, inner in value.items() for key, each in leaves(inner, (*path, own)).items()}
    return {path: value}


def keys_on_the_way(tree, path):
    """The part of a path that is keys of maps, not numbers of items."""
    for number, word in enumerate(path):
        if not isinstance(tree, dict) or word not in tree:
            return path[:number]
        tree = tree[word]
    return path


def test_a_mutant_differs_in_one_place():
    whole = plain(GUIDE.node)
    for mutant in mutants(GUIDE):
        before, after = leaves(whole), leaves(plain(mutant.guide.node))
        different = {path for path in before | after if before.get(path) != after.get(path)}
        there = keys_on_the_way(whole, mutant.path)
        assert different, told(mutant)
        assert {path for path in different if path[: len(there)] != there} == set(), told(mutant)
        assert len(there) >= 2, told(mutant)


def test_mutants_are_the_same_each_time_and_leave_the_guide_alone():
    whole = canonical(GUIDE)
    assert [told(each) for each in mutants(GUIDE)] == [told(each) for each in mutants(GUIDE)]
    assert [(each.subject, each.edit.path) for each in changes(GUIDE)] == [
        (each.subject, each.path) for each in mutants(GUIDE)
    ]
    assert canonical(GUIDE) == whole


def test_a_changed_condition_is_written_as_the_author_of_its_file_writes():
    guide = load(GUIDES / "farsund.yaml").guide
    found = {told(each)[2:] for each in mutants(guide) if each.subject == "consent" and each.way == "weaker"}
    here = ("nivå", "1", "steg", "evaluer", "utfall", "nivå-2", "krav", "0", "må")
    written = {before: after for path, before, after in found if path == "/".join(here)}
    assert written == {"samtykke(tverrfaglig)": "samtykke(tverrfaglig) ikke i (nektet eller trukket)"}


def test_what_stands_alone_is_a_list_of_one():
    guide = load_text(FULL.replace("inngang: {krav: [dokument(referat)]}", "inngang: {krav: dokument(referat)}")).guide
    tree = edited(guide.node, Edit(("nivå", "1", "inngang", "krav", "0")))
    assert plain(tree)["nivå"]["1"]["inngang"] == {}
    tree = edited(GUIDE.node, Edit(("nivå", "1", "inngang", "krav", "0"), Scalar("møte", "møte", NOWHERE)))
    assert plain(tree)["nivå"]["1"]["inngang"] == {"krav": ["møte"]}


def test_a_level_called_0_is_no_item_of_a_list():
    tree = edited(GUIDE.node, Edit(("nivå", "0", "steg", "del", "einaste")))
    assert "einaste" not in plain(tree)["nivå"]["0"]["steg"]["del"]
    assert set(plain(tree)["nivå"]) == {"0", "1", "2"}


def test_a_change_is_written_as_a_local_guide_would():
    base = load(GUIDES / "grunnmodell.yaml").guide
    path = ("nivå", "1", "steg", "evaluer", "utfall", "nivå-2", "krav", "0")
    edit = Edit(path)
    local = as_local(base.node, edit, NOWHERE)
    assert plain(local) == {
        "nivå": {"1": {"steg": {"arv": "ja", "evaluer": {"utfall": {"nivå-2": {"fjern": ["krav"]}}}}}}
    }
    made, found = overlay(base.node, local)
    assert found == ()
    assert plain(made)["nivå"] == plain(edited(base.node, edit))["nivå"]


def test_every_mutant_can_be_written_as_a_local_guide():
    base = unlocked(load(GUIDES / "grunnmodell.yaml").guide.node, str(GUIDES / "grunnmodell.yaml"))
    whole = load(GUIDES / "grunnmodell.yaml").guide
    for mutant in mutants(whole):
        made, found = overlay(base, as_local(base, mutant.edit, NOWHERE))
        assert [each for each in found if each.severity == "error"] == [], told(mutant)
        wanted = plain(unlocked(mutant.guide.node, str(GUIDES / "grunnmodell.yaml")))
        room = mutant.path[0]
        assert plain(made)[room] == wanted[room], told(mutant)


def test_what_a_base_locks_is_refused_to_a_local_guide():
    base = load(GUIDES / "grunnmodell.yaml").guide
    for path, code in (
        (("varsel", "vald-overgrep"), "BTI405"),
        (("nivå", "2", "så-lenge", "0"), "BTI405"),
        (("slutt", "familien-avsluttar", "kan", "1"), "BTI406"),
    ):
        _, found = overlay(base.node, as_local(base.node, Edit(path), NOWHERE))
        assert [each.code for each in found] == [code]
