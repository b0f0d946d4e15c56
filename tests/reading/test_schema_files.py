"""The generated schemas: current, complete, in the author's words, and free of what multiplies complaints."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator

import pytest
from jsonschema import Draft7Validator

from bti_engine.locale import choices, keys
from bti_engine.locale.editor import COMPLAINTS, SNIPPETS, TITLES
from bti_engine.model import shapes
from bti_engine.model.format import OBJECTS, OVERLAY, VARIES
from bti_engine.model.vocabulary import KEYS, in_language
from bti_engine.reading.positions import HEADINGS, INNER, THINGS, map_words, overlay_words
from bti_engine.reading.schema_files import LANGUAGES, guide_schema, schema_text, write_schemas
from bti_engine.reading.schema_shapes import definition
from bti_engine.reading.shipped import shipped_file
from bti_engine.reading.snippets import snippets

ROWS = [(name, key) for name, rows in OBJECTS.items() for key in rows]


def choices_of(shape: shapes.Shape) -> tuple[str, ...]:
    match shape:
        case shapes.Choice(words):
            return words
        case shapes.ListOf(item) | shapes.MapOf(item):
            return choices_of(item)
    return ()


def parts(node: object) -> Iterator[dict]:
    if isinstance(node, dict):
        yield node
        for key, value in node.items():
            if key != "defaultSnippets":
                yield from parts(value)
    elif isinstance(node, list):
        for value in node:
            yield from parts(value)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_schema_on_disk_is_current(language):
    path = shipped_file("schemas", f"guide.{language}.schema.json")
    assert path.read_text(encoding="utf-8") == schema_text(language), "run `make schemas`"


@pytest.mark.parametrize("language", LANGUAGES)
def test_it_is_a_valid_draft_7_schema(language):
    Draft7Validator.check_schema(guide_schema(language))


@pytest.mark.parametrize(("name", "key"), ROWS, ids=lambda part: getattr(part, "name", part))
def test_every_key_is_described_in_both_languages(name, key):
    nn, nb = (keys.describe(name, key.name, language) for language in LANGUAGES)
    assert nn.endswith((".", "?", "»"))
    assert nb.endswith((".", "?", "»"))
    for word in choices_of(key.shape):
        assert all(keys.describe_choice(name, key.name, word, language) for language in LANGUAGES)


def test_no_description_is_left_over():
    known = {(name, key.name) for name, key in ROWS}
    shared = {key.name for _, key in ROWS} | set(OVERLAY) | {"legg-til"}
    assert {one for one in keys.DESCRIPTIONS if one[0] != "*"} <= known
    assert {one[1] for one in keys.DESCRIPTIONS if one[0] == "*"} <= shared
    told = {(name, key.name, word) for name, key in ROWS for word in choices_of(key.shape)}
    assert set(choices.CHOICES) <= told
    assert set(choices.SHARED_CHOICES) <= {word for place in told - set(choices.CHOICES) for word in place[2:]}


@pytest.mark.parametrize("word", ["yaml", "schema", "null", "string", "node", "state", "event", "parser"])
def test_no_word_that_an_author_does_not_know(word):
    texts = [text for pair in [*keys.DESCRIPTIONS.values(), *COMPLAINTS.values(), *TITLES.values()] for text in pair]
    assert not [text for text in texts if word in text.replace(".yaml", "").lower().split()]


@pytest.mark.parametrize("language", LANGUAGES)
def test_keys_choices_and_units_are_in_the_own_language_of_the_file(language):
    schema = guide_schema(language)
    assert ("gjeld" in schema["properties"]) == (language == "nn")
    assert ("gjelder" in schema["properties"]) == (language == "nb")
    wanted = "vyrkedagar" if language == "nn" else "virkedager"
    assert wanted in schema["definitions"]["duration"]["pattern"]
    form = schema["definitions"]["samtykke"]["properties"]["form"]["items"]["enum"]
    assert form == (["skriftleg", "munnleg"] if language == "nn" else ["skriftlig", "muntlig"])


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_object_has_exactly_the_keys_of_the_table_and_its_overlay_words(language):
    schema = guide_schema(language)
    for name, rows in OBJECTS.items():
        made = schema if name == "guide" else schema["definitions"][definition(name)]
        words = {in_language(key.name, KEYS, language) for key in rows}
        assert set(made["properties"]) == words | set(overlay_words(name))
        assert made["additionalProperties"] is False


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_map_has_exactly_its_overlay_words(language):
    schema = guide_schema(language)
    for name in THINGS:
        made = schema["definitions"][definition(name, ids=True)]
        assert set(made["properties"]) == set(map_words(shapes.Obj(name)))
        assert made["additionalProperties"] is False


def test_a_variant_takes_nothing_away_and_shared_outcomes_are_taken_in_among_outcomes():
    parts = set(VARIES) - {"variant"}
    assert {name for name in OBJECTS if not overlay_words(name)} & parts == parts
    assert all(map_words(shapes.Obj(name)) == () for name in parts)
    assert set(overlay_words("variant")) == {"fjern", "arv", "etter"}
    assert [name for name in OBJECTS if "bruk" in map_words(shapes.Obj(name))] == ["utfall"]
    assert not any("bruk" in overlay_words(name) for name in OBJECTS)
    things, inner = set(THINGS) - parts, set(INNER) - parts
    assert all(set(overlay_words(name)) == {"fjern", "arv", "etter"} for name in things)
    assert all(set(overlay_words(name)) == {"fjern", "arv"} for name in inner - things)


@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_in_it_makes_one_mistake_complain_twice(language):
    for part in parts(guide_schema(language)):
        assert not {"anyOf", "oneOf", "allOf", "not"} & set(part)
        if isinstance(part.get("enum"), list):
            assert "type" not in part


@pytest.mark.parametrize("language", LANGUAGES)
def test_whatever_can_be_complained_of_has_a_plain_complaint(language):
    for part in parts(guide_schema(language)):
        if "if" in part and "type" not in part:
            continue  # a fork, which never complains itself
        if (isinstance(part.get("type"), str | list) and set(part) != {"type"}) or isinstance(part.get("enum"), list):
            assert part.get("errorMessage"), part


def test_the_guide_may_name_its_own_headings():
    assert {"kven", "nivå", "verktøy", "steg"} <= set(HEADINGS)


def test_write_schemas_writes_both(tmp_path):
    paths = write_schemas(tmp_path / "new")
    assert [path.name for path in paths] == ["guide.nn.schema.json", "guide.nb.schema.json"]
    assert json.loads(paths[1].read_text(encoding="utf-8")) == guide_schema("nb")


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", SNIPPETS)
def test_snippets_are_guides_that_the_schema_accepts(name, language):
    schema = guide_schema(language)
    body = schema["definitions"][definition(name, ids=True)]["defaultSnippets"][0]["body"]
    text = json.dumps(body, ensure_ascii=False)
    assert text.count("${1:id}") == 1
    places = re.findall(r"\$\{(\d+)", text)
    assert places == [str(number + 1) for number in range(len(places))], "places are filled in from the top down"
    part = {"$ref": f"#/definitions/{definition(name, ids=True)}", "definitions": schema["definitions"]}
    assert not [error.message for error in Draft7Validator(part).iter_errors(json.loads(filled_in(text)))]


def test_no_id_with_keys_under_it_has_a_hyphen_in_a_snippet():
    """The language server takes the hyphen for a list stroke and moves all under it two spaces in."""
    for language in LANGUAGES:
        for (made,) in snippets(language).values():
            assert not [
                key for part in parts(made["body"]) for key in part if "-" in key and isinstance(part[key], dict)
            ]


def filled_in(text: str) -> str:
    """The body with each placeholder as the editor would leave it untouched."""
    made = ""
    while "$" in text:
        before, _, text = text.partition("$")
        made += before
        if text[0] == "{":
            inside, _, text = text[1:].partition("}")
            word = inside.lstrip("0123456789").lstrip(":")
            made += word.strip("|").split(",")[0]
        else:
            text = text.lstrip("0123456789")
            made += "x"
    return made + text
