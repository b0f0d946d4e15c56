"""Every key of every object with every kind of wrong value: one complaint each, and the same from `bti validate`."""

import re

import pytest
from format_places import frame, map_frame

from bti_engine.model import shapes
from bti_engine.model.format import OBJECTS, OVERLAY
from bti_engine.model.vocabulary import KEYS, UNITS, in_language
from bti_engine.reading.positions import THINGS, map_words, overlay_words
from bti_engine.reading.schema_check import check_shape
from bti_engine.reading.yaml_events import read_tree

VALUES = {
    "nothing": "",
    "true": "true",
    "a number": "5",
    "a sentence": "a b!",
    "a list": "[a]",
    "keys": "{zzzz: a}",
}
IN_FRAME = {"format", "id", "målform"}

WORDS = {"a number", "a sentence"}
FITTING = {
    shapes.Text: WORDS,
    shapes.Word: WORDS,
    shapes.Ref: WORDS,
    shapes.Target: WORDS,
    shapes.ConditionText: {"a sentence"},
    shapes.Whole: {"a number"},
}
"""What may stand where such a plain value is wanted; nothing of it elsewhere."""


def fits(shape, kind):
    """Whether a value of this kind is right here; None where it is wrong in two ways."""
    match shape:
        case shapes.Obj(name) if any(key.required for key in OBJECTS[name]):
            return None if kind == "keys" else False
        case shapes.Obj() | shapes.MapOf(shapes.Obj()):
            return False
        case shapes.MapOf():
            return kind == "keys"
        case shapes.ListOf(item, lone):
            if kind == "a list":
                return fits(item, "a sentence")
            if kind == "keys" and not isinstance(item, shapes.Obj | shapes.Either):
                return False
            return lone and fits(item, kind)
        case shapes.Either(short, long):
            return fits(long if kind == "keys" else short, kind)
    return kind in FITTING.get(type(shape), ())


def wrongly(name, kind, language):
    """A guide where every key of an object has this value, and the lines where it is wrong."""
    rows = [key for key in OBJECTS[name] if name != "guide" or key.name not in IN_FRAME]
    judged = {key.name: False if key.name == "ord" else fits(key.shape, kind) for key in rows}
    keys = [word for word, right in judged.items() if right is not None]
    missing = [key.name for key in rows if key.required and key.name not in keys]
    assert not missing
    place = frame(name, language)
    body = [f"{in_language(word, KEYS, language)}: {VALUES[kind]}".rstrip() for word in keys]
    first = len(place.lines) + 1
    return place.guide(*body), [first + number for number, word in enumerate(keys) if not judged[word]]


def strange(name, language):
    """A guide where an object has keys that are none of its own, and their lines."""
    other = "nb" if language == "nn" else "nn"
    own = {in_language(key.name, KEYS, language) for key in OBJECTS[name]} | set(overlay_words(name))
    others = {in_language(key.name, KEYS, other) for key in OBJECTS[name]} | set(OVERLAY)
    time = f"14 {in_language('dagar', UNITS, language)}"
    needed = [
        f"{in_language(key.name, KEYS, language)}: {time}" for key in OBJECTS[name] if key.required and name != "guide"
    ]
    place = frame(name, language)
    body = [*needed, *(f"{word}: a" for word in sorted({"zzzz", "Tittel", *others} - own))]
    first = len(place.lines) + 1
    return place.guide(*body), [first + number for number in range(len(needed), len(body))]


def strange_ids(name, language):
    """A guide where a map has ids that cannot be ids, and their lines."""
    place = map_frame(name, language)
    own = map_words(shapes.Obj(name))
    words = ("to ord", "under_strek", "-strek", "fjern", "arv", "bruk", "etter", "ikkje", "ikke")
    body = [f"{word}: {{}}" for word in words if word not in own]
    first = len(place.lines) + 1
    return place.guide(*body), list(range(first, first + len(body)))


CASES = (
    [(wrongly, name, kind) for name in OBJECTS for kind in VALUES if (name, kind) != ("inngang", "keys")]
    + [(strange, name, None) for name in OBJECTS]
    + [(strange_ids, name, None) for name in sorted(THINGS)]
)


def made(case, language):
    make, name, kind = case
    return make(name, language) if kind is None else make(name, kind, language)


@pytest.fixture(scope="module")
def complaints(editor, language):
    found = editor.complaints(made(case, language)[0] for case in CASES)
    return dict(zip(CASES, found, strict=True))


def ids(part):
    return getattr(part, "__name__", part)


@pytest.mark.parametrize(("make", "name", "kind"), CASES, ids=ids)
def test_each_wrong_value_has_one_complaint(complaints, make, name, kind, language):
    text, lines = made((make, name, kind), language)
    assert [found.line for found in complaints[make, name, kind]] == lines
    for found in complaints[make, name, kind]:
        line = text.splitlines()[found.line - 1]
        key = re.match(" *(- )?", line).end()
        in_value = kind is not None and found.column - 1 > line.index(":")
        assert found.column - 1 == key or in_value
    tree, unread = read_tree(text, "a.yaml", language)
    assert unread == ()
    assert [found.span.line for found in check_shape(tree, language)] == lines


def test_both_malformer_have_as_many_complaints():
    for case in CASES:
        assert made(case, "nn")[1] == made(case, "nb")[1]
