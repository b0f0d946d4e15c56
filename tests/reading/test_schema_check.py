"""Each mistake of shape gives one finding, at the right place, with the word that mends it."""

from __future__ import annotations

import builtins

import pytest
from format_places import Whole
from hypothesis import given, settings
from hypothesis import strategies as st

from bti_engine.locale import shape as sentences
from bti_engine.model.findings import Kind
from bti_engine.model.format import OBJECTS, OVERLAY
from bti_engine.model.source import Entry, Mapping, Node, Scalar, Sequence, Span, walk
from bti_engine.model.vocabulary import KEYS
from bti_engine.reading import schema_check, schema_problems
from bti_engine.reading.schema_check import check_shape, find_complaints, pure_complaints
from bti_engine.reading.shipped import shipped_file
from bti_engine.reading.soundness import is_sound
from bti_engine.reading.yaml_events import read_tree

HEAD = "format: 1\nid: x\nmålform: {}\n"


def tree_of(text: str, language: str = "nn") -> Mapping:
    tree, findings = read_tree(HEAD.format(language) + text + "\n", "x.yaml", language)
    assert isinstance(tree, Mapping)
    assert not findings
    return tree


def step(text: str) -> str:
    return f"nivå: {{1: {{steg: {{a: {{{text}}}}}}}}}"


MISTAKES = [
    # text, code, line, column, mended
    ("titel: x", "BTI140", 4, 1, "tittel"),
    ("zzz: x", "BTI140", 4, 1, None),
    ("kva: x", "BTI140", 4, 1, None),
    (step("korelis: x"), "BTI140", 4, 23, "korleis"),
    (step("hvordann: x"), "BTI140", 4, 23, "korleis"),
    (step("hva: x"), "BTI141", 4, 23, "kva"),
    ("gjelder: {frå: 2026-01-01}", "BTI141", 4, 1, "gjeld"),
    ("ord: {hvem: Ansvar}", "BTI141", 4, 7, "kven"),
    ("ord: {kveen: Ansvar}", "BTI140", 4, 7, "kven"),
    ("Tittel: x", "BTI142", 4, 1, "tittel"),
    ("TITTEL: x", "BTI142", 4, 1, "tittel"),
    (step("Hva: x"), "BTI141", 4, 23, "kva"),
    ("rolle: {kontakt lærar: {}}", "BTI143", 4, 9, "kontakt-lærar"),
    ("rolle: {kontakt_lærar: {}}", "BTI143", 4, 9, "kontakt-lærar"),
    ("opplysning: {u: {val: {ja: Ja}}}", "BTI144", 4, 24, None),
    (step("krav: {tekst: x}"), "BTI145", 4, 23, None),
    (step("krav: [uro, {ma: x}]"), "BTI140", 4, 36, "må"),
    (step("frist: [{frå: x}]"), "BTI145", 4, 32, None),
    ("tittel:", "BTI146", 4, 1, None),
    ("tittel: null", "BTI146", 4, 9, None),
    ("tittel: ~", "BTI146", 4, 9, None),
    ("nivå:", "BTI146", 4, 1, None),
    ("status:", "BTI146", 4, 1, None),
    ("region: true", "BTI147", 4, 9, '"true"'),
    (step("krav: [True]"), "BTI147", 4, 30, '"True"'),
    ("tittel: [a]", "BTI148", 4, 1, None),
    ("tittel: {kva: x}", "BTI148", 4, 1, None),
    ("status: [utkast]", "BTI148", 4, 1, None),
    (step("krav: 3"), "BTI148", 4, 29, None),
    (step("kven: [a, b]"), "BTI148", 4, 23, "{ansvar: [a, b]}"),
    (step("verktøy: a"), "BTI150", 4, 32, "[a]"),
    (step("spørsmål: Kva er det?"), "BTI150", 4, 33, '["Kva er det?"]'),
    (step("verktøy: 'a, b]'"), "BTI150", 4, 32, "[a, b]"),
    (step("ansvar: rektor"), "BTI165", 4, 23, None),
    (step("til: neste"), "BTI165", 4, 23, None),
    ("steg: {a: {tittel: A}}", "BTI165", 4, 1, None),
    ("om: {nynorsk: A}", "BTI159", 4, 6, "nn"),
    ("nivå: {1: Tiltak}", "BTI151", 4, 11, '{tittel: "Tiltak"}'),
    ("nivå: {1: {stafetthaldar: ja}}", "BTI152", 4, 27, "krev"),
    ("nivå: {1: {stafetthaldar: nei}}", "BTI152", 4, 27, None),
    ("teneste: {a: {type: hjelpeteneste}}", "BTI152", 4, 21, "hjelp"),
    ("gjeld: {frå: 1. august 2026}", "BTI154", 4, 14, "2026-08-01"),
    (step("frist: innan to veker"), "BTI151", 4, 30, "{tid: 2 veker}"),
    (step("frist: {tid: 48 timar}"), "BTI155", 4, 36, "2 dagar"),
    (step("frist: {tid: 3 timar}"), "BTI155", 4, 36, None),
    (step("spørsmål: {a: b}"), "BTI150", 4, 23, None),
    ("plikt: {p: {ansvarleg: rektor}}", "BTI140", 4, 13, "ansvar"),
    ("plikt: {p: {frist: 5 vyrkedagar}}", "BTI151", 4, 20, "{tid: 5 vyrkedagar}"),
    ("arena: {t: {anonymt: kanskje}}", "BTI152", 4, 22, None),
    ("arena: {t: {anonymt: Kan}}", "BTI152", 4, 22, "kan"),
    ("ordning: {o: {kven: [rektor]}}", "BTI148", 4, 15, None),
    ("regel: {r: {alltid-mulig: avslutta}}", "BTI141", 4, 13, "alltid-mogleg"),
    ("tilgang: {notat: ansatte}", "BTI153", 4, 18, "tilsette"),
    ("variant: {v: {nivå: {1: {steg: {a: {krav: uro}}}}}}", "BTI140", 4, 37, None),
    ("variant: {v: {nivå: {1: {steg: {fjern: [a]}}}}}", "BTI144", 4, 33, None),
    ("variant: {v: {nivå: {1: {arv: nei}}}}", "BTI140", 4, 26, None),
    ("rolle: {bruk: [a]}", "BTI144", 4, 9, None),
    ("felles: {f: {vidare: {til: neste}}}", "BTI145", 4, 14, None),
    ("nivå: {1: {vurder: {tittel: V, utfall: {}}, prøv: {kva: x}}}", "BTI145", 4, 12, None),
    ("reglar: {r: {aldri: uro}}", "BTI140", 4, 1, "regel"),
    (step("beskriving: x"), "BTI140", 4, 23, "kva"),
    (step("bruk: port"), "BTI165", 4, 23, "utfall: {bruk: port}"),
    (step("bruk: port, utfall: {a: {til: her}}"), "BTI165", 4, 23, None),
    ("felles: {port: {utfall: {}}}\n" + step("utfall: port"), "BTI151", 5, 31, "{bruk: port}"),
    ("felles: {a: {utfall: {}}, b: {utfall: {}}}\n" + step("utfall: [a, b]"), "BTI151", 5, 23, "{bruk: [a, b]}"),
    (step("utfall: port"), "BTI151", 4, 31, None),
    (
        "opplysning: {u: {type: val, val: [Kan hende, Aldri]}}",
        "BTI151",
        4,
        29,
        '{kan-hende: "Kan hende", aldri: "Aldri"}',
    ),
    ("ord: {tittel: Namn}", "BTI140", 4, 7, None),
    ("nivå: {1: {råd: [{tekst: x}]}}", "BTI145", 4, 19, None),
    (step("krav: {legg-til: uro}"), "BTI150", 4, 40, "[uro]"),
    ("fjern: arena", "BTI150", 4, 8, "[arena]"),
    ("nivå: x", "BTI151", 4, 7, None),
    ("nivå: [x]", "BTI151", 4, 1, None),
    (step("frist: 14 dagar"), "BTI151", 4, 30, "{tid: 14 dagar}"),
    # nothing that says something is dropped from a mend
    (step("frist: ca. 6 veker"), "BTI151", 4, 30, "{tid: 6 veker}"),
    (step("frist: i løpet av 6 veker"), "BTI151", 4, 30, "{tid: 6 veker}"),
    (step("frist: 6 veker til møte"), "BTI151", 4, 30, "{tid: 6 veker, til: møte}"),
    (step("frist: 6 veker til dokument(referat)"), "BTI151", 4, 30, "{tid: 6 veker, til: dokument(referat)}"),
    (step("frist: 6 veker etter møte"), "BTI151", 4, 30, None),
    (step("frist: innan 20 dagar frå uroa oppstod"), "BTI151", 4, 30, None),
    (step("frist: minst 6 veker"), "BTI151", 4, 30, None),
    ("plikt: {p: {frist: 5 vyrkedagar til møte}}", "BTI151", 4, 20, None),
    (step("frist: {tid: seinast 6 veker}"), "BTI155", 4, 36, "6 veker"),
    (step("frist: {tid: 6 veker til møte}"), "BTI155", 4, 36, None),
    ("samtykke: {s: {gyldig: eitt år frå underskrift}}", "BTI155", 4, 24, None),
    ("samtykke: {s: {alder: frå 16 år}}", "BTI157", 4, 23, "16"),
    ("samtykke: {s: {alder: over 16}}", "BTI157", 4, 23, None),
    ("samtykke: {s: {form: skriftleg og munnleg}}", "BTI152", 4, 22, "[skriftleg, munnleg]"),
    ("samtykke: {s: {form: skriftlig/muntlig}}", "BTI152", 4, 22, "[skriftleg, munnleg]"),
    ("samtykke: {s: {form: [skriftleg; munnleg]}}", "BTI152", 4, 23, "skriftleg, munnleg"),
    ("samtykke: {s: {form: skriftleg eller telefon}}", "BTI152", 4, 22, None),
    ("status: utkast og i bruk", "BTI152", 4, 9, None),
    (step("opplysning: uro og behov"), "BTI150", 4, 35, "[uro, behov]"),
    (step("opplysning: uro; behov"), "BTI150", 4, 35, "[uro, behov]"),
    ("samtykke: {s: {av: foreldre og barn}}", "BTI151", 4, 20, "{alle: [føresette, barn]}"),
    ("samtykke: {s: {av: føresette eller barn}}", "BTI151", 4, 20, "{ein-av: [føresette, barn]}"),
    ("samtykke: {s: {av: mor og far eller barn}}", "BTI151", 4, 20, None),
    ("gjeld: 2026-08-01", "BTI151", 4, 8, "{frå: 2026-08-01}"),
    ("gjeld: 1. august 2026", "BTI151", 4, 8, "{frå: 2026-08-01}"),
    ("gjeld: frå 1. august 2026 til 31.7.2027", "BTI151", 4, 8, "{frå: 2026-08-01, til: 2027-07-31}"),
    ("gjeld: til 31.7.2027", "BTI151", 4, 8, "{til: 2027-07-31}"),
    ("gjeld: frå hausten", "BTI151", 4, 8, None),
    ("status: Utkast", "BTI152", 4, 9, "utkast"),
    ("status: ferdig", "BTI152", 4, 9, None),
    ("status: 3", "BTI152", 4, 9, None),
    ("berre-grunnlag: true", "BTI152", 4, 17, "ja"),
    ("berre-grunnlag: no", "BTI152", 4, 17, "nei"),
    ("samtykke: {s: {form: munleg}}", "BTI152", 4, 22, "munnleg"),
    ("opplysning: {u: {type: valg}}", "BTI153", 4, 24, "val"),
    ("gjeld: {frå: 1.8.2026}", "BTI154", 4, 14, "2026-08-01"),
    ("gjeld: {frå: 2026/8/1}", "BTI154", 4, 14, "2026-08-01"),
    ("gjeld: {frå: 2026}", "BTI154", 4, 14, None),
    ("gjeld: {frå: 2026-02-29}", "BTI154", 4, 14, None),
    (step("frist: {tid: 14 dager}"), "BTI155", 4, 36, "14 dagar"),
    (step("frist: {tid: 14dagar}"), "BTI155", 4, 36, "14 dagar"),
    (step("frist: {tid: to veker}"), "BTI155", 4, 36, "2 veker"),
    (step("frist: {tid: 3 mnd}"), "BTI155", 4, 36, "3 månader"),
    (step("frist: {tid: 5 arbeidsdagar}"), "BTI155", 4, 36, "5 vyrkedagar"),
    (step("frist: {tid: 14}"), "BTI155", 4, 36, None),
    (step("frist: {tid: snart}"), "BTI155", 4, 36, None),
    ("kjelde: {a: {lenke: www.x.no}}", "BTI156", 4, 21, "https://www.x.no"),
    ("kjelde: {a: {lenke: ved kaffien}}", "BTI156", 4, 21, None),
    ("samtykke: {s: {alder: 16 år}}", "BTI157", 4, 23, "16"),
    ("samtykke: {s: {alder: seksten}}", "BTI157", 4, 23, "16"),
    ("samtykke: {s: {alder: -1}}", "BTI157", 4, 23, None),
    ("tittel: {nn: a, bokmål: b}", "BTI159", 4, 17, "nb"),
    ("tittel: {nn: a, xyzw: b}", "BTI159", 4, 17, None),
]


@pytest.mark.parametrize(("text", "code", "line", "column", "mended"), MISTAKES, ids=[m[0] for m in MISTAKES])
def test_one_mistake_is_one_finding_at_its_place(text, code, line, column, mended):
    (finding,) = check_shape(tree_of(text), "nn")
    assert (finding.code, finding.span.line, finding.span.column) == (code, line, column)
    assert (finding.suggestion and finding.suggestion.text) == mended
    assert finding.language == "nn"


@pytest.mark.parametrize(("text", "mended"), [(m[0], m[4]) for m in MISTAKES if m[4]], ids=lambda part: str(part))
def test_what_is_suggested_mends_the_file(text, mended):
    tree = tree_of(text)
    (finding,) = check_shape(tree, "nn")
    lines = (HEAD.format("nn") + text).split("\n")
    span = finding.suggestion.span
    line = lines[span.line - 1]
    lines[span.line - 1] = line[: span.column - 1] + mended + line[span.end_column - 1 :]
    again, findings = read_tree("\n".join(lines) + "\n", "x.yaml", "nn")
    assert not findings
    assert not check_shape(again, "nn")


@pytest.mark.parametrize("text", [m[0] for m in MISTAKES])
def test_the_sentence_can_be_filled_in(text):
    (finding,) = check_shape(tree_of(text), "nn")
    for language in ("nn", "nb", "en"):
        assert sentences.SENTENCES[finding.code].say(language, dict(finding.arguments))


@pytest.mark.parametrize("text", [m[0] for m in MISTAKES])
def test_both_libraries_say_the_same(text):
    tree = tree_of(text)
    assert as_set(find_complaints(tree, "nn")) == as_set(pure_complaints(tree, "nn"))


def as_set(complaints):
    return {(one.keyword, one.path, name) for one in complaints for name in one.names or ("",)}


def test_a_nb_file_is_held_against_its_own_words():
    tree = tree_of("gjelder: {fra: 2026-01-01}\ntjeneste: {skole: {type: voksen}}\nrolle: {r: {leder: ja}}", "nb")
    assert check_shape(tree, "nb") == ()
    (finding,) = check_shape(tree_of(step("kva: x"), "nb"), "nb")
    assert (finding.code, finding.suggestion.text, finding.language) == ("BTI141", "hva", "nb")
    (finding,) = check_shape(tree_of(step("frist: {tid: 2 veker}"), "nb"), "nb")
    assert (finding.code, finding.suggestion.text) == ("BTI155", "2 uker")


def test_a_key_that_is_there_already_is_not_suggested():
    (finding,) = check_shape(tree_of(step("kva: x, hva: y")), "nn")
    assert (finding.code, finding.suggestion) == ("BTI141", None)


def test_what_every_file_must_say_is_suggested_as_a_first_line():
    tree, _ = read_tree("tittel: x\n", "guides/døme.yaml", "nn")
    findings = check_shape(tree, "nn")
    assert [one.code for one in findings] == ["BTI145"] * 3
    assert {one.suggestion.text for one in findings} == {"format: 1\n", "id: døme\n", "målform: nn\n"}
    assert {one.span for one in findings} == {Span("guides/døme.yaml", 1, 1, 1, 1)}


def test_another_format_is_told_apart_from_a_quoted_one():
    for written, mended in (("2", None), ('"1"', "1")):
        tree, _ = read_tree(f"format: {written}\nid: x\nmålform: nn\n", "x.yaml", "nn")
        (finding,) = check_shape(tree, "nn")
        assert finding.code == "BTI158"
        assert (finding.suggestion and finding.suggestion.text) == mended


@pytest.mark.parametrize(("written", "mended"), [("nynorsk", "nn"), ("bokmål", "nb"), ("Nn", "nn")])
def test_a_language_that_is_spelt_out_is_understood(written, mended):
    tree, _ = read_tree(f"format: 1\nid: x\nmålform: {written}\n", "x.yaml", "nn")
    (finding,) = check_shape(tree, "nn")
    assert finding.suggestion.text == mended


@pytest.mark.parametrize("name", ["1", "01", "007"])
def test_ids_of_digits_keep_their_place(name):
    (finding,) = check_shape(tree_of(f"nivå: {{{name}: {{zzzz: 1}}}}"), "nn")
    assert (finding.code, finding.span.column) == ("BTI140", 11 + len(name))


@pytest.mark.parametrize(
    "text",
    [
        "tittel: 2026",
        "om: .inf",
        "om: 1e999",
        "versjon: 2026.1",
        "kommune: no",
        "tittel: {nn: a, nb: b, se: c}",
        step("krav: uro"),
        step("krav: {må: uro, tekst: x}"),
        step("krav: {legg-til: [uro, {må: uro}]}"),
        step("frist: {tid: 1 dag}"),
        step("frist: [{tid: 5 vyrkedagar, til: dokument(referat)}]"),
        step("kven: Alle"),
        step("kven: {ansvar: {legg-til: [a]}, med: a}"),
        step("verktøy: [a, {id: b, del: B, når: før}]"),
        step("fjern: [frist], arv: nei, etter: b"),
        "gjeld: {frå: 2028-02-29}",
        "samtykke: {s: {form: {legg-til: [munnleg]}, gyldig: 12 månader}}",
        "nivå: {fjern: [0], arv: ja, A: {start: ja}}",
        "rolle: {mánáidgárdi: {tittel: Mánáidgárdi}}",
        "ord: {kven: Ansvar, nivå: Steg, fjern: [kva]}",
    ],
)
def test_what_may_stand_is_let_be(text):
    assert find_complaints(tree_of(text), "nn") == ()
    assert check_shape(tree_of(text), "nn") == ()


@pytest.mark.parametrize("name", ["grunnmodell", "hoyanger"])
def test_the_shipped_guides_have_the_right_shape(name):
    text = shipped_file("guides", f"{name}.yaml").read_text(encoding="utf-8")
    tree, findings = read_tree(text, name, "nn")
    assert not findings
    assert find_complaints(tree, "nn") == ()
    assert is_sound(tree, "nn"), "the quick way should do for a guide like this"


def test_without_the_fast_library_the_pure_one_is_asked(monkeypatch):
    ordinary = builtins.__import__

    def refuse(name, *args, **kwargs):
        if name == "jsonschema_rs":
            raise ImportError(name)
        return ordinary(name, *args, **kwargs)

    monkeypatch.setattr(builtins, "__import__", refuse)
    schema_check._validator.cache_clear()
    (finding,) = check_shape(tree_of("titel: x"), "nn")
    assert finding.code == "BTI140"


def test_every_kind_has_a_sentence_in_three_languages():
    kinds = [one for one in vars(schema_problems).values() if isinstance(one, Kind)]
    assert {one.code for one in kinds} == set(sentences.SENTENCES)


def scalars():
    texts = st.sampled_from(["x", "ja", "", "14 dagar", "uro", "nn", "nivå 2", "https://x.no", "2026-01-01", "a b"])
    values = st.one_of(texts, st.integers(-1, 20), st.booleans(), st.none(), st.just(1.5))
    return values.map(lambda value: Scalar(value, "" if value is None else str(value), SPAN))


SPAN = Span("x", 1, 1, 1, 2)
WORDS = sorted({key.name for rows in OBJECTS.values() for key in rows} | {*OVERLAY, "a", "1", "legg-til", "A b", "se"})


def nodes(children):
    mapping = st.dictionaries(st.sampled_from(WORDS), children, max_size=4).map(
        lambda made: Mapping({key: Entry(Scalar(key, key, SPAN), value) for key, value in made.items()}, SPAN)
    )
    return st.one_of(mapping, st.lists(children, max_size=3).map(lambda items: Sequence(tuple(items), SPAN)))


TREES = st.recursive(scalars(), nodes, max_leaves=20).filter(lambda node: isinstance(node, Mapping))


@settings(max_examples=150, deadline=None)
@given(TREES, st.sampled_from(["nn", "nb"]))
def test_any_tree_is_judged_alike_and_each_complaint_is_told(tree, language):
    complaints = find_complaints(tree, language)
    assert as_set(complaints) == as_set(pure_complaints(tree, language))
    findings = check_shape(tree, language)
    assert bool(findings) == bool(complaints)
    for finding in findings:
        sentences.SENTENCES[finding.code].say("nn", dict(finding.arguments))


@pytest.mark.parametrize("text", [m[0] for m in MISTAKES])
def test_no_mistake_is_plainly_right(text):
    assert not is_sound(tree_of(text), "nn")


BASE_TREE, _ = read_tree(shipped_file("guides", "hoyanger.yaml").read_text(encoding="utf-8"), "h.yaml", "nn")


def changed(node: Node, place: int, put: Node | str) -> tuple[Node, int]:
    """The tree with its value number `place` replaced, or that value's first key renamed."""
    if place == 0:
        if isinstance(put, str):
            return (renamed(node, put), -1)
        return (put, -1)
    place -= 1
    if isinstance(node, Sequence):
        items = []
        for item in node.items:
            made, place = changed(item, place, put) if place >= 0 else (item, place)
            items.append(made)
        return Sequence(tuple(items), node.span), place
    if isinstance(node, Mapping):
        entries = {}
        for key, entry in node.entries.items():
            made, place = changed(entry.value, place, put) if place >= 0 else (entry.value, place)
            entries[key] = Entry(entry.key, made)
        return Mapping(entries, node.span), place
    return node, place


def renamed(node: Node, word: str) -> Node:
    if not isinstance(node, Mapping) or not node.entries:
        return node
    first, *rest = node.entries.items()
    return Mapping({word: first[1]} | dict(rest), node.span)


SIZE = sum(1 for _ in walk(BASE_TREE))


PUT = st.one_of(scalars(), TREES, st.sampled_from(WORDS), st.just(Sequence((), SPAN)), st.just(Mapping({}, SPAN)))


@settings(max_examples=300, deadline=None)
@given(st.integers(0, SIZE - 1), PUT)
def test_what_is_plainly_right_is_right_for_the_schema(place, put):
    tree, _ = changed(BASE_TREE, place, put)
    if isinstance(tree, Mapping) and is_sound(tree, "nn"):
        assert find_complaints(tree, "nn") == ()


def every_key(language: str, *, added: bool = False) -> Mapping:
    tree, findings = read_tree(Whole(language, added=added).text, "a.yaml", language)
    assert not findings
    return tree


EVERY_KEY = {language: every_key(language, added=True) for language in ("nn", "nb")}


@pytest.mark.parametrize("added", [False, True])
@pytest.mark.parametrize("language", ["nn", "nb"])
def test_every_key_with_a_right_value_is_plainly_right(language, added):
    tree = every_key(language, added=added)
    assert is_sound(tree, language)
    assert find_complaints(tree, language) == ()


@settings(max_examples=150, deadline=None)
@given(st.integers(0, sum(1 for _ in walk(EVERY_KEY["nn"])) - 1), PUT, st.sampled_from(["nn", "nb"]))
def test_wherever_a_value_is_changed_the_quick_way_and_the_schema_agree(place, put, language):
    tree, _ = changed(EVERY_KEY[language], place, put)
    if isinstance(tree, Mapping):
        complaints = find_complaints(tree, language)
        assert not (is_sound(tree, language) and complaints)
        assert bool(check_shape(tree, language)) == bool(complaints)


@pytest.mark.parametrize("text", ["fjern: {legg-til: [arena]}", step("utfall: {bruk: {legg-til: [a]}}")])
def test_nothing_is_added_to_what_a_guide_says_of_its_base(text):
    tree = tree_of(text)
    assert not is_sound(tree, "nn")
    assert [finding.code for finding in check_shape(tree, "nn")] == ["BTI150"]


def test_the_table_of_keys_has_no_word_twice():
    assert len(set(KEYS.values())) == len(KEYS)
