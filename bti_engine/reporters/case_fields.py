"""The fields of forms in words: what each is called, what was written in it, and what can be."""

from __future__ import annotations

from collections.abc import Mapping

from bti_engine.locale.engine import WORDS, word
from bti_engine.locale.words import as_sentence, written_day
from bti_engine.model.guide import FormField, Text
from bti_engine.reporters.case_words import Words

_EXAMPLES = {"tal": "12", "dato": "2026-08-31"}


def field_title(words: Words, tool: str, own: str) -> str:
    """A field by its title, its question, or its id where it has neither."""
    field = _field(words, tool, own)
    text = field.tittel or field.sporsmal
    return text.say(words.language) if text else own


def tell_fields(words: Words, tool: str, filled: Mapping[str, str]) -> str:
    """What a form was filled in with, each field as a sentence of its own."""
    return " ".join(_told(words, tool, own, said) for own, said in filled.items())


def field_choices(words: Words, tool: str, own: str) -> str:
    """What can be written in a field: its answers, or an example."""
    field = _field(words, tool, own)
    if field.type == "ja-nei":
        return "ja, nei"
    return ", ".join(field.val) or _EXAMPLES.get(field.type, "") or word(WORDS, "a-text", words.language)


def is_form(words: Words, tool: str) -> bool:
    """Whether a tool is something that is filled in."""
    found = words.guide.verktoy.get(tool)
    return found is not None and (found.type == "skjema" or bool(found.felt))


def _told(words: Words, tool: str, own: str, said: str) -> str:
    title = field_title(words, tool, own)
    between = " " if title.endswith("?") else ": "
    return as_sentence(f"{title}{between}{_answer(words, _field(words, tool, own), said)}")


def _answer(words: Words, field: FormField, said: str) -> str:
    chosen = field.val.get(said)
    if isinstance(chosen, Text):
        return chosen.say(words.language)
    if field.type == "ja-nei" and said in {"ja", "nei"}:
        return word(WORDS, "yes" if said == "ja" else "no", words.language)
    return written_day(said, words.language) if field.type == "dato" else said


def _field(words: Words, tool: str, own: str) -> FormField:
    found = words.guide.verktoy.get(tool)
    return (found.felt.get(own) if found else None) or FormField()
