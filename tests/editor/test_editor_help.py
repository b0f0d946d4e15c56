"""Help in a real editor: every key is told of and offered, in the målform of the file and in no other."""

import pytest
from format_places import Frame, Whole, frame, map_frame

from bti_engine.locale.editor import LANGUAGES, SNIPPETS, TITLES, heading, pick
from bti_engine.locale.keys import describe, describe_choice
from bti_engine.model import shapes
from bti_engine.model.format import OBJECTS, keys_of
from bti_engine.model.vocabulary import KEYS, VALUES, in_language
from bti_engine.reading.positions import HEADINGS, THINGS, map_words, overlay_words

BOTH = ("nn", "nb")
CHOICES = [(name, key.name) for name, rows in OBJECTS.items() for key in rows if isinstance(key.shape, shapes.Choice)]


def told_of(place, language):
    """What should be told of a key."""
    if place.name == "ord":
        return heading(in_language(place.key, KEYS, language), language)
    return describe(place.name, place.key, language)


def words_of(name, key):
    """The choices of a key, or of the things in its list."""
    shape = keys_of(name)[key].shape
    return (shape.item if isinstance(shape, shapes.ListOf) else shape).words


@pytest.fixture(scope="module")
def whole(language):
    return Whole(language)


def test_a_guide_with_every_key_has_every_key_and_nothing_underlined(editor, whole, language):
    stands = {(place.name, place.key) for place in whole.keys}
    assert stands >= {(name, key.name) for name, rows in OBJECTS.items() for key in rows}
    assert stands >= {("*", word) for word in ("fjern", "arv", "etter", "bruk")} | {("ord", word) for word in HEADINGS}
    assert editor.complaints([whole.text, Whole(language, added=True).text]) == [[], []]


def test_pointing_at_any_key_tells_what_it_is(editor, whole, language):
    told = editor.hovers(whole.text, [(place.line, place.column) for place in whole.keys])
    assert [place for place, text in zip(whole.keys, told, strict=True) if told_of(place, language) not in text] == []


def test_pointing_at_what_is_added_to_a_list_tells_what_that_is(editor, language):
    lists = Whole(language, added=True)
    places = [place for place in lists.keys if place.key == "legg-til"]
    told = editor.hovers(lists.text, [(place.line, place.column) for place in places])
    assert len(told) > 40
    assert all(describe("*", "legg-til", language) in text for text in told)


def test_pointing_at_any_choice_tells_what_each_means(editor, whole, language):
    assert {(place.name, place.key) for place in whole.choices} >= set(CHOICES)
    told = editor.hovers(whole.text, [(place.line, place.column) for place in whole.choices])
    for place, text in zip(whole.choices, told, strict=True):
        for word in words_of(place.name, place.key):
            assert describe_choice(place.name, place.key, word, language) in text, place


def offered(editor, place: Frame, *body):
    """What is offered where the last of these lines ends."""
    text = place.guide(*body)
    lines = text.splitlines()
    return editor.completions(text, len(lines), len(lines[-1]) + 1)


@pytest.mark.parametrize("name", OBJECTS)
def test_the_keys_of_each_object_are_offered_each_with_what_it_is_for(editor, name, language):
    found = offered(editor, frame(name, language), "")
    rows = keys_of(name).values()
    told = {in_language(key.name, KEYS, language): describe(name, key.name, language) for key in rows}
    told |= {word: describe("*", word, language) for word in overlay_words(name)}
    if name == "guide":
        told = {word: text for word, text in told.items() if word not in {"format", "id", "målform"}}
    elif any(key.required for key in rows):
        found.pop(pick(TITLES[name], language))  # all that must be there, at once
    assert {word: item["documentation"]["value"] for word, item in found.items()} == told


@pytest.mark.parametrize("name", sorted(THINGS))
def test_in_a_map_a_new_thing_is_offered_and_what_changes_the_base(editor, name, language):
    found = offered(editor, map_frame(name, language), "")
    snippet = {pick(SNIPPETS[name], language)} if name in SNIPPETS else set()
    assert set(found) == snippet | set(map_words(shapes.Obj(name)))


@pytest.mark.parametrize(("name", "key"), CHOICES, ids=lambda part: part)
def test_choices_are_offered_each_with_what_it_means(editor, name, key, language):
    if key == "målform":  # it is there already
        return
    found = offered(editor, frame(name, language), f"{in_language(key, KEYS, language)}: ")
    assert {word: item["documentation"]["value"] for word, item in found.items()} == {
        in_language(word, VALUES, language): describe_choice(name, key, word, language) for word in words_of(name, key)
    }


def test_choices_are_offered_in_a_list_too(editor, language):
    found = offered(editor, frame("samtykke", language), "form:", "  - ")
    assert set(found) == {in_language(word, VALUES, language) for word in ("skriftleg", "munnleg")}


def test_yes_and_no_are_offered(editor, language):
    assert set(offered(editor, frame("nivå", language), "start: ")) == {"ja", "nei"}


def test_headings_and_languages_of_a_text_are_offered(editor, language):
    found = offered(editor, frame("guide", language), "ord:", "  ")
    assert set(found) == {in_language(word, KEYS, language) for word in HEADINGS} | {"fjern", "arv"}
    found = offered(editor, frame("guide", language), "tittel:", "  nn: Tittel", "  ")
    assert set(found) == set(LANGUAGES) - {"nn"}


def test_a_key_comes_with_what_its_value_begins_with(editor, language):
    found = offered(editor, frame("steg", language), "")
    who, deadline = (in_language(word, KEYS, language) for word in ("kven", "frist"))
    assert [found[word]["insertText"] for word in ("tittel", who, "utfall")] == ["tittel: ", f"{who}: ", "utfall:\n  "]
    assert found[deadline]["insertText"] == "frist:\n  - tid: "


@pytest.mark.parametrize("count", [len, lambda found: sum("documentation" in item for item in found.values())])
def test_both_malformer_are_offered_as_much(editor, count):
    for name in OBJECTS:
        nn, nb = (offered(editor, frame(name, language), "") for language in BOTH)
        assert count(nn) == count(nb)
        assert [item["insertText"].count("\n") for item in nn.values()] == [
            item["insertText"].count("\n") for item in nb.values()
        ]


def test_both_malformer_are_told_as_much(editor):
    nn, nb = (Whole(language) for language in BOTH)
    assert [place[2:] for place in nn.keys] == [place[2:] for place in nb.keys]
    assert [place[2:] for place in nn.choices] == [place[2:] for place in nb.choices]
    shapes_of_texts = [
        [bool(text) and text.count("\n") for text in editor.hovers(guide.text, [each[:2] for each in guide.choices])]
        for guide in (nn, nb)
    ]
    assert shapes_of_texts[0] == shapes_of_texts[1]
