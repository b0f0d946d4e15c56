"""Bokmål becomes canonical nynorsk by its place in the guide, and nothing else is touched."""

from __future__ import annotations

import pytest
from format_places import Whole
from hypothesis import given
from hypothesis import strategies as st

from bti_engine.model import shapes
from bti_engine.model.format import OBJECTS
from bti_engine.model.source import Mapping, Node, plain, walk
from bti_engine.model.vocabulary import KEYS, UNITS, VALUES, in_language
from bti_engine.reading.schema_check import check_shape
from bti_engine.reading.translate import translate
from bti_engine.reading.yaml_events import read_tree


def read(text: str, language: str = "nb") -> Mapping:
    tree, findings = read_tree(text, "x.yaml", language)
    assert isinstance(tree, Mapping)
    assert not findings
    return tree


BOTH = ("nn", "nb")


def canonical(text: str) -> object:
    return plain(translate(read(text), "nb"))


GUIDE = """\
format: 1
id: x
målform: nb
gjelder: {fra: 2026-01-01}
ord: {fjern: [hvordan], hvem: Ansvar, hva: kva og hva}
rolle:
  fjern: [foresatte]
  stafettholder: {etter: foresatte, leder: ja, også: [foresatte]}
tjeneste: {skole: {type: voksen, krev: hva}}
opplysning: {hva: {type: valg, valg: {valg: Hva, hva: valg}}}
samtykke:
  s: {av: {en-av: foresatte}, gyldig: 12 måneder, form: [skriftlig, muntlig], uenighet: en-er-nok}
nivå:
  1:
    fjern: [kilde]
    foresatte: samtykker
    steg:
      fjern: [hva]
      hva:
        hva: hva er dager
        hvem: {ansvar: {legg-til: [stafettholder]}, med: [foresatte, hva]}
        oppgave: {hva: {ansvar: foresatte, frist: {tid: 2 uker}}}
        frist: {tid: 5 virkedager, fra: hva, vilkår: ikke uro}
        avgjør: stafettholder
        utfall: {valg: {vilkår: ikke uro, begrunnelse: ja, til: foresatte}}
"""

TRANSLATED = """\
format: 1
id: x
målform: nb
gjeld: {frå: 2026-01-01}
ord: {fjern: [korleis], kven: Ansvar, kva: kva og hva}
rolle:
  fjern: [føresette]
  stafetthaldar: {etter: føresette, leiar: ja, også: [foresatte]}
teneste: {skole: {type: vaksen, krev: hva}}
opplysning: {hva: {type: val, val: {valg: Hva, hva: valg}}}
samtykke:
  s: {av: {ein-av: føresette}, gyldig: 12 månader, form: [skriftleg, munnleg], usemje: ein-er-nok}
nivå:
  1:
    fjern: [kjelde]
    føresette: samtykkjer
    steg:
      fjern: [hva]
      hva:
        kva: hva er dager
        kven: {ansvar: {legg-til: [stafetthaldar]}, med: [føresette, hva]}
        oppgåve: {hva: {ansvar: føresette, frist: {tid: 2 veker}}}
        frist: {tid: 5 vyrkedagar, frå: hva, vilkår: ikke uro}
        avgjer: stafetthaldar
        utfall: {valg: {vilkår: ikke uro, grunngjeving: ja, til: foresatte}}
"""


def test_keys_choices_units_and_the_three_roles_are_translated_and_nothing_else():
    assert check_shape(read(GUIDE), "nb") == ()
    assert canonical(GUIDE) == plain(read(TRANSLATED))


@pytest.mark.parametrize("added", [False, True])
def test_every_key_and_choice_in_bokmal_becomes_the_one_in_nynorsk(added):
    nn, nb = (
        read(Whole(language, added=added).text.replace("målform: nb", "målform: nn"), language) for language in BOTH
    )
    assert plain(translate(nb, "nb")) == plain(nn)


def test_a_nynorsk_tree_is_returned_as_it_is():
    tree = read(TRANSLATED, "nn")
    assert translate(tree, "nn") is tree


def test_every_value_keeps_its_place():
    tree = read(GUIDE)
    made = translate(tree, "nb")
    assert [node.span for node in walk(made)] == [node.span for node in walk(tree)]
    assert keys(made) == keys(tree)


def keys(node: Node) -> list:
    return [entry.key.span for part in walk(node) if isinstance(part, Mapping) for entry in part.entries.values()]


def test_where_both_forms_of_a_key_stand_the_own_one_counts():
    both = "nivå: {1: {steg: {a: {hva: rett, kva: feil}}}}"
    assert canonical(both) == {"nivå": {"1": {"steg": {"a": {"kva": "rett"}}}}}


@pytest.mark.parametrize(
    "text", ["nivå: x", "hva: [a]", "rolle: [foresatte]", "nivå: {1: 2}", "samtykke: {s: {av: []}}"]
)
def test_what_has_the_wrong_shape_is_let_be(text):
    assert list(plain(translate(read(text), "nb")).values()) == list(plain(read(text)).values())


SPOKEN = [(name, key) for name, rows in OBJECTS.items() for key in rows]


@given(st.sampled_from(SPOKEN))
def test_no_two_keys_of_an_object_are_one_word_in_nb(pair):
    name, key = pair
    words = [in_language(other.name, KEYS, "nb") for other in OBJECTS[name]]
    assert words.count(in_language(key.name, KEYS, "nb")) == 1


def test_no_two_choices_of_a_key_are_one_word_in_nb():
    for _, key in SPOKEN:
        if isinstance(key.shape, shapes.Choice):
            words = [in_language(word, VALUES, "nb") for word in key.shape.words]
            assert len(set(words)) == len(words)


@pytest.mark.parametrize("unit", UNITS)
def test_each_unit_comes_back(unit):
    text = f"samtykke: {{s: {{gyldig: 3 {UNITS[unit]}}}}}"
    assert canonical(text) == {"samtykke": {"s": {"gyldig": f"3 {unit}"}}}
