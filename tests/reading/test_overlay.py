"""A local guide over its base: what merges, what replaces, what is taken away, and what stays because it is locked."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bti_engine.locale import overlay as sentences
from bti_engine.model.findings import Finding, Kind
from bti_engine.model.source import Mapping, plain, walk
from bti_engine.reading import overlay_problems
from bti_engine.reading.overlay import overlay, without_base
from bti_engine.reading.yaml_events import read_tree

BASE = """\
id: base
målform: nn
tittel: Grunnlag
om: Om grunnlaget
versjon: "1"
ord: {kva: Kva}
rolle:
  føresette: {tittel: Føresette, også: [foresatte], familie: ja, låst: ja}
  rektor: {tittel: Rektor}
  styrar: {tittel: Styrar}
teneste:
  skule: {tittel: Skule, også: [skole]}
samtykke:
  tverrfagleg:
    tittel: Samtykke
    av: {alle: [føresette]}
    gyldig: 12 månader
    låst: ja
varsel:
  vald:
    tittel: Vald
    skjerm: [føresette]
    opphev: [rektor]
    låst: ja
    steg:
      meld: {tittel: Meld, frist: {tid: 1 dag, ansvar: rektor}, utfall: {ferdig: {til: her}}}
nivå:
  1:
    tittel: Nivå 1
    om: Om nivå 1
    omtalt: delvis
    så-lenge: {krav: uro}
    steg:
      ein: {tittel: Ein, kva: Kva ein, korleis: Korleis ein, kven: {ansvar: rektor, tekst: Rektor}, spørsmål: [a]}
      to: {tittel: To, opplysning: [uro], verktøy: [skjema]}
      vern:
        tittel: Vern
        krav: [dokument(notat), {må: uro, tekst: Fordi}]
        frist: [{tid: 3 veker, ansvar: rektor}]
        låst: ja
        utfall: {ut: {tittel: Ut, vilkår: uro, til: her}}
  2:
    tittel: Nivå 2
    så-lenge:
      - {krav: samtykke(tverrfagleg), elles: 1/vern, låst: ja}
      - {krav: stafetthaldar}
slutt:
  slutt-1: {tittel: Slutt}
"""


def read(text: str, file: str = "local.yaml") -> Mapping:
    tree, findings = read_tree(text, file, "nn")
    assert isinstance(tree, Mapping)
    assert not findings
    return tree


base_tree, nothing = without_base(read(BASE, "base.yaml"))
assert not nothing


def laid(text: str) -> tuple[dict, tuple[Finding, ...]]:
    made, findings = overlay(base_tree, read(text))
    return plain(made), findings


def sound(text: str) -> dict:
    made, findings = laid(text)
    assert not findings
    return made


def refused(text: str, code: str, word: str) -> dict:
    made, (finding,) = laid(text)
    assert finding.code == code
    assert cut(text, finding) == word
    for language in ("nn", "nb", "en"):
        assert sentences.SENTENCES[code].say(language, dict(finding.arguments))
    return made


def cut(text: str, finding: Finding) -> str:
    span = finding.span
    return text.split("\n")[span.line - 1][span.column - 1 : span.end_column - 1]


# --- maps, texts, lists ---------------------------------------------------------------------------------------


def test_a_map_merges_by_id_in_the_bases_order_and_new_things_come_last():
    made = sound("rolle: {miljøterapeut: {tittel: M}, rektor: {leiar: ja}}")
    assert list(made["rolle"]) == ["føresette", "rektor", "styrar", "miljøterapeut"]
    assert made["rolle"]["rektor"] == {"tittel": "Rektor", "leiar": "ja"}


def test_what_is_each_files_own_is_not_inherited():
    made = sound("id: her\nnivå: {1: {tittel: Min}}")
    assert {"tittel", "om", "versjon", "målform"} & set(made) == set()
    assert made["id"] == "her"
    assert "omtalt" not in made["nivå"]["1"]
    assert made["nivå"]["1"]["om"] == "Om nivå 1"


def test_texts_and_lists_replace_whole():
    made = sound("nivå: {1: {steg: {arv: ja, ein: {kva: {nb: Min}, spørsmål: [b, c]}}}}")
    step = made["nivå"]["1"]["steg"]["ein"]
    assert step["kva"] == {"nb": "Min"}
    assert step["spørsmål"] == ["b", "c"]
    assert step["korleis"] == "Korleis ein"


def test_legg_til_adds_to_the_list_what_is_not_there():
    made = sound(
        "nivå: {1: {så-lenge: {legg-til: [{krav: x}]}, steg: {arv: ja, to: {verktøy: {legg-til: [skjema, mal]}}}}}"
    )
    assert made["nivå"]["1"]["så-lenge"] == [{"krav": "uro"}, {"krav": "x"}]
    assert made["nivå"]["1"]["steg"]["to"]["verktøy"] == ["skjema", "mal"]


def test_legg_til_where_the_base_has_nothing_is_the_list():
    assert sound("rolle: {rektor: {også: {legg-til: [leiar]}}}")["rolle"]["rektor"]["også"] == ["leiar"]


@pytest.mark.parametrize("text", ["nivå: x", "nivå:", "rolle: {rektor: x}", "nivå: {1: {steg: [a]}}", "slutt: [x]"])
def test_what_has_the_wrong_shape_leaves_the_base_in_place(text):
    made = sound(text)
    want = plain(base_tree)
    assert made["rolle"] == want["rolle"]
    assert made["slutt"] == want["slutt"]
    assert made["nivå"] == (want["nivå"] | {"1": without_omtalt()} if "1" in text else want["nivå"])


def without_omtalt() -> dict:
    return {key: value for key, value in plain(base_tree)["nivå"]["1"].items() if key != "omtalt"}


# --- fjern, arv, etter ----------------------------------------------------------------------------------------


def test_fjern_takes_away_ids_and_keys_and_never_shows():
    made = sound("fjern: [slutt]\nrolle: {fjern: [rektor]}\nnivå: {1: {fjern: [om]}}")
    assert "slutt" not in made
    assert list(made["rolle"]) == ["føresette", "styrar"]
    assert "om" not in made["nivå"]["1"]


def test_what_is_taken_away_and_written_anew_starts_empty():
    assert sound("rolle: {fjern: [rektor], rektor: {leiar: ja}}")["rolle"]["rektor"] == {"leiar": "ja"}


def test_fjern_of_what_is_not_there_is_a_finding_with_the_nearest_id():
    made, (finding,) = laid("rolle: {fjern: [rektro]}")
    assert (finding.code, finding.suggestion.text) == ("BTI401", "rektor")
    assert list(made["rolle"]) == list(plain(base_tree)["rolle"])
    refused("nivå: {1: {fjern: [steget]}}", "BTI401", "steget")


def test_fjern_may_use_a_further_id():
    assert "teneste" not in sound("fjern: [teneste]")
    assert sound("teneste: {fjern: [skole]}")["teneste"] == {}


def test_arv_nei_starts_a_map_empty():
    assert sound("slutt: {arv: nei, ny: {tittel: Ny}}")["slutt"] == {"ny": {"tittel": "Ny"}}
    assert sound("rolle: {rektor: {arv: nei, leiar: ja}}")["rolle"]["rektor"] == {"leiar": "ja"}


def test_etter_puts_a_new_thing_in_its_place():
    made = sound("rolle: {a: {etter: føresette}, b: {etter: føresette}, c: {etter: b}, d: {}}")
    assert list(made["rolle"]) == ["føresette", "a", "b", "c", "rektor", "styrar", "d"]
    assert made["rolle"]["a"] == {}


def test_etter_may_use_a_further_id_and_may_move_a_thing_of_the_base():
    made = sound("rolle: {a: {etter: foresatte}, rektor: {etter: styrar}}")
    assert list(made["rolle"]) == ["føresette", "a", "styrar", "rektor"]


@pytest.mark.parametrize("word", ["nokon", "a"])
def test_etter_something_unknown_is_a_finding_and_comes_last(word):
    made = refused(f"rolle: {{a: {{etter: {word}}}}}", "BTI402", word)
    assert list(made["rolle"])[-1] == "a"


def test_two_that_wait_for_each_other_both_stay():
    assert list(sound("slutt: {a: {etter: b}, b: {etter: a}}")["slutt"]) == ["slutt-1", "a", "b"]


def test_overlay_words_do_not_show_in_a_guide_without_base():
    made, findings = without_base(read("rolle: {arv: nei, a: {etter: b, også: {legg-til: [x]}}, b: {}}"))
    assert not findings
    assert plain(made) == {"rolle": {"b": {}, "a": {"også": ["x"]}}}


# --- further ids ----------------------------------------------------------------------------------------------


def test_a_further_id_names_the_bases_thing():
    made, findings = overlay(base_tree, read("rolle: {foresatte: {tittel: Foreldre}}"))
    assert not findings
    role = made.get("rolle").entries["føresette"]
    assert plain(role.value)["familie"] == "ja"
    assert (role.key.text, role.key.span.file) == ("føresette", "local.yaml")
    assert "foresatte" not in made.get("rolle").entries


def test_the_same_thing_under_two_of_its_ids_is_a_finding():
    made = refused("teneste: {skule: {tittel: A}, skole: {tittel: B}}", "BTI404", "skole")
    assert made["teneste"] == {"skule": {"tittel": "A", "også": ["skole"]}}


# --- steps ----------------------------------------------------------------------------------------------------


def test_a_levels_own_steps_replace_the_bases_but_for_locked_ones_which_come_last():
    made, (finding,) = laid("nivå: {1: {steg: {ein: {tittel: Min}, ny: {tittel: Ny}}}}")
    steps = made["nivå"]["1"]["steg"]
    assert list(steps) == ["ein", "ny", "vern"]
    assert steps["ein"] == {"tittel": "Min"}
    assert (finding.code, finding.severity) == ("BTI403", "info")
    assert finding.arguments == {"count": 2, "level": "1"}
    assert finding.related[0].span.file == "base.yaml"


def test_arv_nei_among_the_steps_says_that_they_are_meant_to_stand_alone():
    made, findings = laid("nivå: {1: {steg: {arv: nei, ny: {tittel: Ny}}}}")
    assert (list(made["nivå"]["1"]["steg"]), findings) == (["ny", "vern"], ())


def test_a_locked_step_that_is_written_anew_is_merged():
    made, _ = laid("nivå: {1: {steg: {vern: {tittel: Vårt vern}, ny: {tittel: Ny}}}}")
    steps = made["nivå"]["1"]["steg"]
    assert list(steps) == ["ny", "vern"]
    assert steps["vern"]["tittel"] == "Vårt vern"
    assert steps["vern"]["krav"][0] == "dokument(notat)"


def test_arv_ja_merges_the_steps():
    made = sound("nivå: {1: {steg: {arv: ja, to: {kva: Min}, ny: {etter: ein}}}}")
    assert list(made["nivå"]["1"]["steg"]) == ["ein", "ny", "to", "vern"]
    assert made["nivå"]["1"]["steg"]["to"]["kva"] == "Min"


def test_steps_that_only_take_away_keep_the_rest():
    assert list(sound("nivå: {1: {steg: {fjern: [to]}}}")["nivå"]["1"]["steg"]) == ["ein", "vern"]


def test_a_level_without_steps_inherits_them():
    assert list(sound("nivå: {1: {tittel: Min}}")["nivå"]["1"]["steg"]) == ["ein", "to", "vern"]


def test_no_text_of_the_base_is_put_in_the_mouth_of_a_source():
    made = sound("nivå: {1: {steg: {arv: ja, ein: {kjelde: kommunen, kva: Min}}}}")
    assert made["nivå"]["1"]["steg"]["ein"] == {
        "tittel": "Ein",
        "kven": {"ansvar": "rektor"},
        "kjelde": "kommunen",
        "kva": "Min",
    }


# --- locks ----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "code", "word"),
    [
        ("rolle: {fjern: [føresette]}", "BTI405", "føresette"),
        ("rolle: {fjern: [foresatte]}", "BTI405", "foresatte"),
        ("rolle: {arv: nei, a: {}}", "BTI405", "nei"),
        ("rolle: {føresette: {arv: nei}}", "BTI405", "nei"),
        ("nivå: {fjern: [1]}", "BTI405", "1"),
        ("nivå: {1: {fjern: [steg]}}", "BTI405", "steg"),
        ("nivå: {1: {steg: {fjern: [vern]}}}", "BTI405", "vern"),
        ("nivå: {1: {steg: {arv: ja, vern: {fjern: [krav]}}}}", "BTI405", "krav"),
        ("samtykke: {tverrfagleg: {fjern: [av]}}", "BTI405", "av"),
        ("rolle: {føresette: {familie: nei}}", "BTI406", "nei"),
        ("rolle: {føresette: {låst: nei}}", "BTI406", "nei"),
        ("samtykke: {tverrfagleg: {av: {alle: [rektor]}}}", "BTI406", "alle"),
        ("samtykke: {tverrfagleg: {av: {ein-av: [føresette]}}}", "BTI406", "ein-av"),
        ("samtykke: {tverrfagleg: {usemje: ein-er-nok}}", "BTI406", "ein-er-nok"),
        ("varsel: {vald: {opphev: {legg-til: [styrar]}}}", "BTI406", "opphev"),
        ("nivå: {1: {steg: {arv: ja, vern: {utfall: {ut: {vilkår: ikkje uro}}}}}}", "BTI406", "ikkje uro"),
        ("nivå: {1: {steg: {arv: ja, vern: {utfall: {ut: {til: slutt-1}}}}}}", "BTI406", "slutt-1"),
        ("varsel: {vald: {skjerm: [rektor]}}", "BTI407", "skjerm"),
        ("nivå: {2: {fjern: [så-lenge]}}", "BTI405", "så-lenge"),
        ("nivå: {2: {så-lenge: [{krav: stafetthaldar}]}}", "BTI407", "så-lenge"),
        ("nivå: {2: {så-lenge: [{krav: samtykke(tverrfagleg)}]}}", "BTI407", "så-lenge"),
        ("nivå: {1: {steg: {arv: ja, vern: {krav: [uro]}}}}", "BTI407", "krav"),
        ("samtykke: {tverrfagleg: {gyldig: 2 år}}", "BTI408", "2 år"),
        ("samtykke: {tverrfagleg: {gyldig: 20 vyrkedagar}}", "BTI408", "20 vyrkedagar"),
        ("varsel: {vald: {steg: {meld: {frist: {tid: 1 vyrkedag, ansvar: rektor}}}}}", "BTI408", "frist"),
        ("nivå: {1: {steg: {arv: ja, vern: {frist: {tid: 2 veker, frå: uro}}}}}", "BTI408", "frist"),
        ("varsel: {vald: {steg: {ny: {}}}}", "BTI409", "ny"),
        ("nivå: {1: {steg: {arv: ja, vern: {utfall: {til-sides: {til: her}}}}}}", "BTI409", "til-sides"),
    ],
)
def test_what_is_locked_stays_as_it_was(text, code, word):
    made = refused(text, code, word)
    want = plain(base_tree)
    assert made["rolle"]["føresette"] == want["rolle"]["føresette"]
    assert made["samtykke"] == want["samtykke"]
    assert made["varsel"] == want["varsel"]
    assert made["nivå"]["1"]["steg"]["vern"] == want["nivå"]["1"]["steg"]["vern"]
    assert made["nivå"]["2"] == want["nivå"]["2"]
    _, (finding,) = laid(text)
    assert finding.related[0].span.file == "base.yaml"
    assert finding.related[0].role == "changed"


@pytest.mark.parametrize(
    "text",
    [
        "rolle: {føresette: {tittel: Foreldre, familie: ja, leiar: nei}}",
        "samtykke: {tverrfagleg: {tekst: Vår, gyldig: 365 dagar, av: {alle: [foresatte]}, alder: 15}}",
        "samtykke: {tverrfagleg: {gyldig: 1 år}}",
        "samtykke: {tverrfagleg: {gyldig: 6 månader}}",
        "varsel: {vald: {tekst: Vår, kontakt: [x], skjerm: {legg-til: [rektor]}}}",
        "varsel: {vald: {skjerm: [foresatte, rektor]}}",
        "varsel: {vald: {steg: {meld: {kva: Vår, frist: {tid: 1 dag, ansvar: styrar}}}}}",
        "nivå: {1: {steg: {arv: ja, vern: {krav: {legg-til: [x]}, frist: [{tid: 21 dagar}, {tid: 1 år, til: møte}]}}}}",
        "nivå: {1: {steg: {arv: ja, vern: {krav: [{må: dokument(notat), tekst: Vår}, uro, x]}}}}",
        "nivå: {1: {steg: {arv: ja, vern: {oppgåve: {ny: {tittel: Ny}}, opplysning: [uro]}}}}",
        "nivå: {1: {steg: {arv: ja, vern: {utfall: {ut: {tittel: Vår, krav: x, frist: {tid: 1 veke}}}}}}}",
        "nivå: {1: {steg: {arv: ja, to: {opplysning: []}}}}",
        "nivå: {2: {så-lenge: [{krav: samtykke(tverrfagleg), tekst: Vår, elles: 1/vern}]}}",
        "nivå: {2: {steg: {eige: {tittel: Eige}}}}",
    ],
)
def test_what_is_locked_may_be_reworded_and_made_stricter(text):
    sound(text)


# --- properties -----------------------------------------------------------------------------------------------


def test_overlaying_nothing_is_the_base_without_what_is_its_own():
    made = sound("{}")
    own = {"id", "målform", "tittel", "om", "versjon"}
    assert made == {key: value for key, value in plain(base_tree).items() if key not in own}


IDS = ["føresette", "foresatte", "rektor", "ny", "a"]
WORDS = st.sampled_from(["Tekst", "ja", "nei"])
THING = st.dictionaries(st.sampled_from(["tittel", "leiar", "familie", "låst"]), WORDS, max_size=3)
ROLES = st.tuples(
    st.dictionaries(st.sampled_from(IDS), THING, max_size=4),
    st.lists(st.sampled_from(IDS), max_size=2),
    st.sampled_from(["", "ja", "nei"]),
)


def guide_of(roles: tuple) -> str:
    things, removed, arv = roles
    parts = [f"  fjern: [{', '.join(removed)}]\n"] if removed else []
    parts += [f"  arv: {arv}\n"] if arv else []
    parts += [f"  {own}: {{{', '.join(f'{k}: {v}' for k, v in thing.items())}}}\n" for own, thing in things.items()]
    return "rolle:\n" + "".join(parts) if parts else "rolle: {}\n"


@settings(max_examples=150, deadline=None)
@given(ROLES)
def test_a_result_has_only_what_the_two_files_have_and_knows_where_from(roles):
    local = read(guide_of(roles))
    made, _ = overlay(base_tree, local)
    result = plain(made)["rolle"]
    assert set(result) <= set(plain(base_tree)["rolle"]) | set(roles[0])
    assert "føresette" in result
    assert {node.span.file for node in walk(made)} <= {"base.yaml", "local.yaml"}
    assert not {"fjern", "arv", "etter", "legg-til"} & {
        key for node in walk(made) if isinstance(node, Mapping) for key in node.entries
    }


@settings(max_examples=100, deadline=None)
@given(ROLES)
def test_laying_the_same_guide_over_the_result_changes_nothing_more(roles):
    things, removed, _ = roles
    local = read(guide_of((things, [one for one in removed if one not in things], "")))
    once, _ = overlay(base_tree, local)
    twice, _ = overlay(once, local)
    assert plain(twice)["rolle"] == plain(once)["rolle"]


def test_every_kind_has_a_sentence():
    kinds = [one for one in vars(overlay_problems).values() if isinstance(one, Kind)]
    assert {one.code for one in kinds} == set(sentences.SENTENCES)
