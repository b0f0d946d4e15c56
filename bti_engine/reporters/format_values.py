"""What a key's value may be, in words: from the shapes of the key table to «ei liste; kvar ting er …»."""

from __future__ import annotations

from bti_engine.locale.format_words import VALUES
from bti_engine.model import shapes
from bti_engine.model.format import OBJECTS
from bti_engine.model.shapes import Shape
from bti_engine.model.vocabulary import KEYS, in_language
from bti_engine.model.vocabulary import VALUES as CHOICES


def told_value(shape: Shape, language: str, form: str) -> str:
    """What a value of this shape may be.

    Args:
        shape: The shape.
        language: The language of the sentence.
        form: The målform of the words that an author writes ("nn" or "nb").
    """

    def say(name: str, **filled: object) -> str:
        return VALUES[name].say(language, filled)

    match shape:
        case shapes.Choice(options):
            shown = ", ".join(in_language(each, CHOICES, form) for each in options)
            return say("Only" if len(options) == 1 else "Choice", words=shown)
        case shapes.Ref(kind):
            return say("Ref", kind=in_language(kind, KEYS, form))
        case shapes.ListOf(item, lone):
            return say("Lone" if lone else "ListOf", item=told_value(item, language, form))
        case shapes.MapOf(item):
            return say("MapOf", item=told_value(item, language, form))
        case shapes.Obj(name):
            keys = [in_language(each.name, KEYS, form) for each in OBJECTS[name]]
            return say("ObjOne" if len(keys) == 1 else "Obj", keys=", ".join(keys))
        case shapes.Either(short, long):
            return say("Either", short=told_value(short, language, form), long=told_value(long, language, form))
        case _:
            return say(type(shape).__name__)
