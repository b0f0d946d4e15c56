"""Reading a file to a tree: what each thing means, where it stands, and what is refused."""

import time
import unicodedata

import pytest
from yaml_samples import GUIDE

from bti_engine.model.source import Mapping, plain
from bti_engine.reading.text_file import TextFile
from bti_engine.reading.yaml_events import read_bytes, read_tree


def read(text, **options):
    return read_tree(text, "prøve.yaml", **options)


def tree(text, **options):
    found, findings = read(text, **options)
    assert findings == ()
    return found


def codes(text, **options):
    return [finding.code for finding in read(text, **options)[1]]


def place(finding):
    return tuple(finding.span[1:])


def at(node, *path):
    for step in path:
        node = node.get(step) if isinstance(node, Mapping) else node.items[step]
    return node


def cut(text, span):
    return TextFile("", text, text.split("\n"), "nn", normal=True).cut(span)


@pytest.mark.parametrize("pure", [False, True])
def test_a_guide_becomes_keys_lists_and_values(pure):
    assert plain(tree(GUIDE, pure=pure)) == {
        "format": 1,
        "id": "fjordvik",
        "tittel": "Handlingsrettleiar 'BTI'",
        "gjeld": {"frå": "2026-08-01", "til": None},
        "nivå": {
            "0": {
                "tittel": "Avklar uroa 😀 no",
                "kven": {"ansvar": ["kontaktlærar", "pedleiar"]},
                "spørsmål": [
                    "Kva har du sett?",
                    "Kva har du høyrt?",
                    {"kva": "Over fleire liner", "når": None},
                ],
            }
        },
    }


@pytest.mark.parametrize(
    ("written", "value"),
    [
        ("8", 8),
        ("-8", -8),
        ("+8", 8),
        ("007", 7),
        ("0x1F", 31),
        ("0o17", 15),
        ("0o8", "0o8"),
        ("2026.1", 2026.1),
        (".5", 0.5),
        ("1.", 1.0),
        ("1e3", 1000.0),
        ("-.inf", float("-inf")),
        ("true", True),
        ("False", False),
        ("TRUE", True),
        ("tRUE", "tRUE"),
        ("~", None),
        ("null", None),
        ("no", "no"),
        ("on", "on"),
        ("nei", "nei"),
        ("ja", "ja"),
        ("08:30", "08:30"),
        ("2026-01-01", "2026-01-01"),
        ("1_000", "1_000"),
        ("1.2.3", "1.2.3"),
        ("٣", "٣"),
        ("1٣", "1٣"),
        ("infinity", "infinity"),
        ("0b1", "0b1"),
        ("'8'", "8"),
        ('"true"', "true"),
        ("9" * 5000, float("inf")),
    ],
)
def test_plain_words_are_typed_as_the_core_schema_says(written, value):
    scalar = at(tree(f"a: {written}\n"), "a")
    assert scalar.value == value
    assert type(scalar.value) is type(value)
    assert scalar.text == written.strip("'\"")


def test_keys_are_always_text():
    assert list(tree("0: a\ntrue: b\nnull: c\n1.5: d\n'x y': e\n").entries) == ["0", "true", "null", "1.5", "x y"]


def test_decomposed_letters_are_composed():
    text = unicodedata.normalize("NFD", "målgruppe: {små: på}\n")
    found = tree(text)
    assert plain(found) == {"målgruppe": {"små": "på"}}
    value = at(found, "målgruppe", "små")
    assert value.content is None
    assert unicodedata.normalize("NFC", cut(text, value.span)) == "på"


@pytest.mark.parametrize("pure", [False, True])
def test_places_count_from_one_in_code_points(pure):
    found = tree(GUIDE, pure=pure)
    assert found.span == ("prøve.yaml", 2, 1, 19, 13)
    assert found.key_span("tittel")[1:] == (4, 1, 4, 7)
    title = at(found, "tittel")
    assert title.span[1:] == (4, 9, 4, 35)
    assert title.content[1:] == (4, 10, 4, 34)
    assert at(found, "gjeld").span[1:] == (5, 8, 5, 32)
    assert at(found, "gjeld", "til").span[1:] == (5, 30, 5, 30)
    level = at(found, "nivå", "0")
    assert level.span[1:] == (8, 5, 19, 13)
    assert at(level, "tittel").span[1:] == (8, 13, 8, 29)
    assert at(level, "kven", "ansvar").span[1:] == (10, 15, 10, 41)
    questions = at(level, "spørsmål")
    assert [item.span[1:] for item in questions.items] == [(12, 9, 12, 25), (13, 9, 15, 15), (17, 9, 19, 13)]


@pytest.mark.parametrize("pure", [False, True])
def test_the_text_of_a_value_is_pointed_at_only_where_it_stands_as_it_is(pure):
    text = "a: x y\nb: 'x y'\nc: 'x''y'\nd: \"x\\ty\"\ne: |\n  x\nf: x\n  y\ng: ''\nh:\n"
    found = tree(text, pure=pure)
    contents = {key: entry.value.content for key, entry in found.entries.items()}
    assert {key: span and cut(text, span) for key, span in contents.items()} == {
        "a": "x y",
        "b": "x y",
        "c": None,
        "d": None,
        "e": None,
        "f": None,
        "g": "",
        "h": "",
    }


def test_byte_order_mark_and_windows_line_ends_do_not_count():
    text, findings = read_bytes("\ufeffa: b\r\nc: |\r\n  d\r\n  e\r\nf: g\r\n".encode(), "a.yaml")
    assert findings == ()
    found = tree(text)
    assert plain(found) == {"a": "b", "c": "d\ne\n", "f": "g"}
    assert found.key_span("a")[1:] == (1, 1, 1, 2)
    assert at(found, "f").span[1:] == (5, 4, 5, 5)
    assert tree("\ufeffa: b").key_span("a")[1:] == (1, 1, 1, 2)


@pytest.mark.parametrize("pure", [False, True])
@pytest.mark.parametrize(
    ("text", "code", "where"),
    [
        ("a: 1\nb: 2\na: 3\n", "BTI111", (3, 1, 3, 2)),
        ("a: &x {b: c}\nd: *x\n", "BTI112", (1, 4, 1, 6)),
        ("a: &x b\nd: *x\n", "BTI112", (1, 4, 1, 6)),
        ("<<: {a: b}\n", "BTI113", (1, 1, 1, 3)),
        ("a: !!str 5\n", "BTI114", (1, 4, 1, 9)),
        ("a: !x {b: c}\n", "BTI114", (1, 4, 1, 6)),
        ("[a]: b\n", "BTI115", (1, 1, 1, 4)),
        ("a: {{b: c}: d}\n", "BTI115", (1, 5, 1, 11)),
        ("a: b\n---\nc: d\n", "BTI110", (2, 1, 2, 4)),
        ("", "BTI108", (1, 1, 1, 1)),
        ("# berre ein kommentar\n", "BTI108", (1, 1, 1, 1)),
        ("- a\n", "BTI109", (1, 1, 1, 4)),
        ("berre tekst\n", "BTI109", (1, 1, 1, 12)),
    ],
)
def test_refused(text, code, where, pure):
    first = read(text, pure=pure)[1][0]
    assert (first.code, place(first)) == (code, where)


def test_a_duplicate_key_points_at_the_first_which_holds():
    found, (finding,) = read("a: 1\nb: {c: 1, c: 2}\n")
    assert plain(found) == {"a": 1, "b": {"c": 1}}
    assert [(related.role, tuple(related.span[1:])) for related in finding.related] == [("first", (2, 5, 2, 6))]


def test_decomposed_and_composed_keys_are_the_same_key():
    assert codes("å: 1\n" + unicodedata.normalize("NFD", "å: 2\n")) == ["BTI111"]


def test_a_quoted_merge_sign_is_a_key_and_one_leading_part_mark_is_harmless():
    assert plain(tree("---\n'<<': a\n")) == {"<<": "a"}


@pytest.mark.parametrize("pure", [False, True])
@pytest.mark.parametrize("text", ["[" * 100_000, "a: " + "{b: " * 100_000, "- " * 100_000, "? " * 100_000])
def test_deep_nesting_is_refused_at_once(text, pure):
    start = time.perf_counter()
    found, (finding,) = read(text, pure=pure)
    assert (found, finding.code) == (None, "BTI107")
    assert time.perf_counter() - start < 2


def test_fifty_layers_are_fine_and_one_more_is_not():
    assert codes("a: " + "[" * 49 + "]" * 49) == []
    assert codes("a: " + "[" * 50 + "]" * 50) == ["BTI107"]


def test_too_many_values_are_refused():
    assert codes("a:\n" + "- b\n" * 49_998) == []
    assert codes("a:\n" + "- b\n" * 49_999) == ["BTI106"]
    assert codes("a: 1\n" * 300_000) == ["BTI106"]
    assert codes("".join(f"a{number}: 1\n" for number in range(50_000))) == ["BTI106"]


def test_too_large_is_refused_by_bytes():
    assert codes("a: " + "å" * 1_000_000) == ["BTI105"]
    assert codes("a: " + "b" * 1_999_000) == []
    assert read_bytes(b"#" * 2_000_001, "a")[1][0].code == "BTI105"


@pytest.mark.parametrize(
    ("data", "code", "where"),
    [
        ("a: blåbær\n".encode("latin-1"), "BTI101", (1, 6, 1, 7)),
        (b"a: b\r\nc: \xed\xa0\x80\n", "BTI101", (2, 4, 2, 5)),
        (b"\xef\xbb\xbfa: \xe5", "BTI101", (1, 4, 1, 5)),
        ("a: b\n".encode("utf-16"), "BTI102", (1, 1, 1, 2)),
        ("format: 1\n".encode("utf-16-le"), "BTI102", (1, 1, 1, 2)),
        ("format: 1\n".encode("utf-16-be"), "BTI102", (1, 1, 1, 2)),
        (b"PK\x03\x04...", "BTI103", (1, 1, 1, 2)),
        (b"%PDF-1.7", "BTI103", (1, 1, 1, 2)),
        (b"a: b\nc: d\x00e\n", "BTI103", (2, 5, 2, 6)),
    ],
)
def test_bytes_that_are_not_text_in_utf8(data, code, where):
    text, (finding,) = read_bytes(data, "a.yaml", "nb")
    assert text is None
    assert (finding.code, place(finding), finding.language) == (code, where, "nb")


def test_a_foreign_byte_is_shown_as_the_letter_it_was_meant_to_be():
    assert read_bytes("blå".encode("cp1252"), "a")[1][0].arguments == {"meant": "å"}


@pytest.mark.parametrize("letter", ["\x0b", "\x00", "\x85", "\u2028", "\ud800", "\ufffe", "\x7f"])
def test_letters_that_no_file_may_hold_are_reported_and_read_past(letter):
    found, (finding,) = read(f"a: b\nc: d{letter}e\n")
    assert plain(found) == {"a": "b", "c": "d e"}
    assert (finding.code, place(finding), finding.suggestion.text) == ("BTI104", (2, 5, 2, 6), " ")


def test_half_letters_written_as_codes_are_refused():
    assert codes('a: "\\ud800"\n') == ["BTI136"]
    assert codes('a: "\\ud800"\n', pure=True) == ["BTI136"]


@pytest.mark.parametrize("pure", [False, True])
@pytest.mark.parametrize(
    ("text", "where", "mended"),
    [
        (r'a: "S:\bti\arkiv"', (1, 7, 1, 9), r"'S:\bti\arkiv'"),
        (r'a: "S:\users\kari"', (1, 7, 1, 9), r"'S:\users\kari'"),
        (r'a: "x\0y"', (1, 6, 1, 8), r"'x\0y'"),
        (r'a: "x\U00110000y"', (1, 6, 1, 8), r"'x\U00110000y'"),
        (r'"\a": b', (1, 2, 1, 4), r"'\a'"),
    ],
)
def test_codes_of_letters_that_no_file_may_hold_are_refused(text, where, mended, pure):
    found = read(text, pure=pure)[1]
    assert [(each.code, place(each), each.suggestion.text) for each in found] == [("BTI136", where, mended)]


def test_codes_of_other_letters_are_welcome():
    assert plain(tree(r'a: "S:\\bti\n\tx \xe5 \u00e5 \U000000e5"')) == {"a": "S:\\bti\n\tx å å å"}


@pytest.mark.parametrize("pure", [False, True])
def test_a_key_without_its_colon_has_its_empty_value_in_the_file(pure):
    value = at(tree("?\n kva", pure=pure), "kva")
    assert (value.value, value.span[1:]) == (None, (2, 5, 2, 5))


@pytest.mark.parametrize("pure", [False, True])
@pytest.mark.parametrize("sign", ["|", ">", "|-"])
def test_a_text_that_is_glued_to_its_stroke_is_no_comment(sign, pure):
    (finding,) = read(f"kva: {sign}#1 av to\n  tekst\n", pure=pure)[1]
    assert (finding.code, finding.span.line) == ("BTI137", 1)


@pytest.mark.parametrize(
    "text",
    [
        *(
            "a: {b: c:}",
            "a: {b: https://x:}",
            "a: [x:, y]",
            "a: {b: c:?d}",
            "a: {b: :c}",
            "a: [:c]",
            "a: {b:}",
            "[:,a]",
        ),
        *('a: {"b":}', 'a: {"b":c}', "a: {b: x::y}", "a: {b: 'x:', c: [d, e: f]}", "a: {b: }", "a: {b: *c}"),
        *("a: >\n\n  b", "a: |\n \n   \n  b", "a: b\tc", "a:\tb", "a: b\n\t# c\nd: e", "a: b\n \t\nd: e", "n\n\te"),
    ],
)
def test_both_parsers_see_colons_blanks_and_tabs_alike(text):
    fast, slow = read(text), read(text, pure=True)
    assert fast == slow or (fast[0] is slow[0] is None and fast[1][-1].span.line == slow[1][-1].span.line)


def test_findings_speak_the_language_asked_for():
    assert read("a: 1\na: 2\n", language="nb")[1][0].language == "nb"
