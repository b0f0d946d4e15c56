"""Filling sentences about a case: each `{name}` becomes the title, person or day that its field holds.

One table says how each name is shown, so that refusals and events cannot show the same thing in two ways.
"""

from __future__ import annotations

from collections.abc import Callable, Container, Iterable, Mapping
from typing import Any

from bti_engine.locale.engine import WORDS, word
from bti_engine.locale.fragments import FRAGMENTS
from bti_engine.locale.sentence import Sentence
from bti_engine.locale.words import NONE, as_sentence, first_up, listed
from bti_engine.reporters.case_fields import field_choices, field_title, tell_fields
from bti_engine.reporters.case_words import Words

Render = Callable[[Words, Any, "Slots"], str]


def say(words: Words, sentence: Sentence, values: Mapping[str, object], by_id: Container[str] = ()) -> str:
    """The sentence, filled in and with a capital first letter.

    Args:
        words: How things are named.
        sentence: What to say.
        values: The fields that it speaks of, as ids and values.
        by_id: The fields to show as they are to be written, rather than by their titles.
    """
    template: str = getattr(sentence, words.language)
    return first_up(template.format_map(Slots(words, values, by_id)))


class Slots(dict[str, str]):
    """The names of a sentence, each shown when it is asked for."""

    def __init__(self, words: Words, given: Mapping[str, object], by_id: Container[str] = ()) -> None:
        super().__init__()
        self.words, self.given, self.by_id = words, given, by_id

    def __missing__(self, name: str) -> str:
        if name in FRAGMENTS:
            field, sentence = FRAGMENTS[name]
            fragment: str = getattr(sentence, self.words.language)
            return fragment.format_map(self) if self.given.get(field) else ""
        field, render = RENDER.get(name, (name, _plain))
        value = self.given[field]
        if name in self.by_id:
            written = as_typed(self.words, name, value, str(self.given.get("fact", "")))
            return ", ".join(written) if isinstance(written, tuple) else written
        return render(self.words, value, self)


_SPELT = {
    "kind": "målgruppe",
    "kinds": "målgruppe",
    "role": "rolle",
    "roles": "rolle",
    "consent": "samtykke",
    "consents": "samtykke",
    "service": "teneste",
    "services": "teneste",
    "fact": "opplysning",
    "facts": "opplysning",
    "meeting": "møte",
    "meetings": "møte",
    "tool": "verktøy",
    "tools": "verktøy",
    "duty": "plikt",
    "duties": "plikt",
    "alert": "varsel",
    "alerts": "varsel",
}
"""What the fields are ids of that are shown as they are to be typed."""


def as_typed(words: Words, name: str, value: object, fact: str = "") -> str | tuple[str, ...]:
    """Ids as the reader types them: in the reader's målform, where the guide has a word in it.

    Args:
        words: How things are named.
        name: The field that holds them.
        value: One id, or several.
        fact: The question that it is about, where they are answers.
    """
    if isinstance(value, tuple):
        return tuple(_as_typed(words, name, str(each), fact) for each in value) or (NONE[words.language],)
    return _as_typed(words, name, str(value), fact)


def _as_typed(words: Words, name: str, own: str, fact: str) -> str:
    if name in {"value", "choices"}:
        return words.ids.answer(fact, own)
    if name in {"outcome", "outcomes"}:
        return words.way(own)
    return words.ids.id(_SPELT.get(name, ""), own)


def _plain(_: Words, value: object, __: Slots) -> str:
    return str(value)


def _one(show: Callable[[Words, str], str]) -> Render:
    return lambda words, value, _: show(words, str(value))


def _many(show: Callable[[Words, str], str]) -> Render:
    def render(words: Words, value: Iterable[str], _: Slots) -> str:
        return words.many(show(words, each) for each in value)

    return render


def _person(words: Words, value: str, slots: Slots) -> str:
    role = slots.given.get("actor_role", "") if value == slots.given.get("actor") else ""
    return words.person(value, str(role))


def _actor(words: Words, value: str, slots: Slots) -> str:
    return words.person(value, str(slots.given.get("actor_role", "")))


def _owner(words: Words, value: str, slots: Slots) -> str:
    return words.owners(str(slots.given.get("clock", "")), value)


def _answer(words: Words, value: object, slots: Slots) -> str:
    if value == "None":
        return word(WORDS, "empty", words.language)
    return words.answer(str(slots.given.get("fact", "")), value)


def _choices(words: Words, value: tuple[str, ...], slots: Slots) -> str:
    fact = str(slots.given.get("fact", ""))
    return ", ".join(words.ids.answer(fact, each) for each in value) or word(WORDS, "a-text", words.language)


def _owners(words: Words, value: tuple[str, ...], _: Slots) -> str:
    """Those whose a duty is, and leaders."""
    leader = word(WORDS, "a-leader", words.language)
    return listed((*map(words.role, value), leader), words.language, alternatives=True)


def _fields(words: Words, value: Mapping[str, str], slots: Slots) -> str:
    return tell_fields(words, str(slots.given.get("tool", "")), value)


def _field(words: Words, value: str, slots: Slots) -> str:
    return f"«{field_title(words, str(slots.given.get('tool', '')), value)}»"


def _field_choices(words: Words, _: object, slots: Slots) -> str:
    return field_choices(words, str(slots.given.get("tool", "")), str(slots.given.get("field", "")))


RENDER: dict[str, tuple[str, Render]] = {
    "actor": ("actor", _actor),
    "recorder": ("recorder", _actor),
    "name": ("person", _one(Words.name)),
    "person": ("person", _one(Words.party)),
    "persons": ("persons", _many(Words.person)),
    "subject": ("subject", _one(Words.name)),
    "subject_kind": ("kind", _one(Words.kind)),
    "to": ("to", _person),
    "by": ("by", _person),
    "holder": ("holder", _person),
    "giver": ("giver", _person),
    "responsible": ("responsible", _person),
    "invited": ("invited", _many(Words.party)),
    "present": ("present", _many(Words.person)),
    "shields": ("shields", _many(Words.name)),
    "role": ("role", _one(Words.role)),
    "owner": ("owner", _owner),
    "owners": ("roles", _owners),
    "roles": ("roles", lambda words, value, _: words.parties(value)),
    "service": ("service", _one(Words.service)),
    "services": ("services", _many(Words.service)),
    "source": ("source", _one(Words.place)),
    "target": ("target", _one(Words.target)),
    "place": ("place", _one(Words.place)),
    "asked": ("asked", _many(Words.place)),
    "level": ("level", _one(Words.level)),
    "arena": ("arena", _one(Words.arena)),
    "end": ("end", _one(Words.end)),
    "outcome": ("outcome", _one(Words.outcome)),
    "fact": ("fact", _one(Words.fact)),
    "value": ("value", _answer),
    "choices": ("choices", _choices),
    "consent": ("consent", _one(Words.consent)),
    "form": ("form", _one(Words.form)),
    "forms": ("forms", lambda words, value, _: words.many(words.form(each) for each in value)),
    "law": ("law", _one(Words.law)),
    "tool": ("tool", _one(Words.tool)),
    "kind": ("kind", _one(Words.meeting)),
    "alert": ("alert", _one(Words.alert)),
    "task": ("task", _one(Words.task)),
    "task_name": ("name", _one(Words.task)),
    "measure": ("measure", _one(Words.measure)),
    "clock": ("clock", _one(Words.deadline)),
    "deadline": ("deadline", _one(Words.deadline)),
    "on": ("on", _one(Words.day)),
    "day": ("day", _one(Words.day)),
    "due": ("due", _one(Words.day)),
    "start": ("start", _one(Words.day)),
    "last_day": ("last_day", _one(Words.day)),
    "evaluate_by": ("evaluate_by", _one(Words.day)),
    "skipped": ("skipped", _many(Words.day)),
    "expires": ("expires", _one(Words.last_day)),
    "missed_on": ("missed_on", _one(Words.last_day)),
    "reason": ("reason", lambda _, value, __: as_sentence(value)),
    "note": ("note", lambda _, value, __: as_sentence(value)),
    "text": ("text", lambda _, value, __: as_sentence(value)),
    "result": ("result", lambda _, value, __: as_sentence(value)),
    "fields": ("fields", _fields),
    "field": ("field", _field),
    "field_choices": ("choices", _field_choices),
    "duty": ("duty", _one(Words.duty)),
    "variant": ("variant", _one(Words.variant)),
}
"""How each name of a sentence is shown: the field it reads, and the way."""
