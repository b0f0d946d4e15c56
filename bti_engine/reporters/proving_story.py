"""The story of a verdict: what happened to a real case on which day, by people with first names."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from msgspec import Struct
from msgspec.structs import replace

from bti_engine.application.enacting import Enacted
from bti_engine.engine.time import day_of
from bti_engine.locale.words import listed
from bti_engine.model import events as ev
from bti_engine.model.scenario import Actor
from bti_engine.reporters.case_events import tell_event
from bti_engine.reporters.case_naming import words_for
from bti_engine.reporters.case_words import Words
from bti_engine.reporters.proving_cast import cast_of

_UNTOLD = (ev.DeadlineMet, ev.DeadlineEnded, ev.DeadlineStarted, ev.DeadlineMissed, ev.TaskGiven, ev.EditionChanged)


class Line(Struct, frozen=True):
    """One thing that happened; `day` counts from the first, `on` is the date."""

    day: int
    on: str
    text: str


class Story(Struct, frozen=True):
    """A story: its lines, and the people whom they name."""

    lines: tuple[Line, ...]
    people: tuple[Actor, ...]


def story_of(words: Words, done: Enacted) -> Story:
    """What was done to a case, told day by day."""
    cast = cast_of(words.flow.catalog, done.deeds, done.context.births)
    names = {own: each.name for own, each in cast.items()}
    told = replace(
        words_for(words.guide, words.flow, lambda own: names.get(own, ""), words.language, done.happened), roles={}
    )
    lines = tuple(_lines(told, done))
    spoken = " ".join(each.text for each in lines)
    people = dict.fromkeys(each for each in cast.values() if _is_named(each.name, spoken))
    return Story(lines, tuple(people))


def people_in(words: Words, story: Story) -> str:
    """The people of a story, each with the role."""
    return listed((f"{each.name} ({words.role(each.role)})" for each in story.people), words.language)


def _lines(words: Words, done: Enacted) -> Iterator[Line]:
    happened = done.happened
    opened = sum(isinstance(each.event, ev.Joined) and each.at == happened[0].at for each in happened) + 1
    first = date.fromisoformat(day_of(happened[0].at)) if happened else date.min
    for each in happened:
        if not isinstance(each.event, _UNTOLD) and each.number > opened:
            on = date.fromisoformat(day_of(each.at))
            yield Line((on - first).days, on.isoformat(), tell_event(words, replace(each, role="")))


def _is_named(name: str, text: str) -> bool:
    return f" {name} " in f" {''.join(sign if sign.isalnum() or sign == '-' else ' ' for sign in text)} "
