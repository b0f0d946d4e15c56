"""Why a way on is open or not, as text: what decides it, what would open it, what follows, and where it all stands."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from bti_engine.application.why.values import Supply, Why
from bti_engine.locale import why as told
from bti_engine.locale.engine import LABELS, word
from bti_engine.reporters.case_options import tell_advice, tell_explanation, tell_option
from bti_engine.reporters.case_reasons import origin, own_sentence, standing_text
from bti_engine.reporters.case_words import Words
from bti_engine.reporters.why_after import tell_after
from bti_engine.reporters.why_supplies import tell_due, tell_people, tell_supply
from bti_engine.reporters.why_where import tell_line, tell_sources, tell_where


def tell_why(words: Words, why: Why, case: str = "") -> list[str]:
    """All that there is to tell of a way on.

    Args:
        words: How things are named.
        why: The way on.
        case: The number of the case, for the commands to type; "": none is told.
    """
    parts = (_takers(words, why), _conditions(words, why), _openings(words, why, case), _due(words, why))
    lines = [tell_option(words, why.option), *(line for part in parts for line in part)]
    return [*lines, *tell_after(words, why), *_stands(words, why)]


def _takers(words: Words, why: Why) -> Iterator[str]:
    """Who may take it: those that the guide names, else the staff, and who of them is responsible."""
    option, language = why.option, words.language
    if why.after is None or option.kind == "alert":
        return
    roles = words.parties(option.who)
    responsible = [each for each in why.takers if each.role in option.who]
    if not why.takers and why.restricted:
        yield word(told.HEADINGS, "no-takers", language, roles=roles)
    elif why.restricted:
        yield word(told.HEADINGS, "only", language, people=tell_people(words, why.takers))
    elif responsible:
        yield word(told.HEADINGS, "responsible", language, people=tell_people(words, responsible))
    elif option.who:
        yield word(told.HEADINGS, "staff", language, roles=roles)


def _conditions(words: Words, why: Why) -> Iterator[str]:
    """When it applies and what it requires, part by part; a requirement with its place in the guide."""
    option = why.option
    if option.stopped:
        yield f"{word(LABELS, 'stopped', words.language)}: {standing_text(words, option.stopped)}"
    if option.applies is not None:
        yield word(told.HEADINGS, "applies", words.language)
        yield from tell_explanation(words, option.applies, 1)
    for each, stands in zip(option.requires, why.requires, strict=True):
        said = own_sentence(words, each.requirement)
        yield f"{origin(words, each.requirement)}{tell_line(stands)}:{f' {said}' if said else ''}"
        yield from tell_explanation(words, each.explanation, 1)
    for each in option.advises:
        yield tell_advice(words, each)
        yield from tell_explanation(words, each.explanation, 1)


def _openings(words: Words, why: Why, case: str) -> Iterator[str]:
    """The smallest sets that would open it, each need with how it can be supplied."""
    if why.after is None:
        return
    for number, needs in enumerate(why.sets):
        yield word(told.HEADINGS, "or" if number else "opens", words.language)
        yield from _needs(words, needs, case)
    if why.more:
        yield word(told.HEADINGS, "more", words.language)
    elif not why.sets and why.option.status != "open":
        yield word(told.HEADINGS, "none", words.language)


def _needs(words: Words, needs: Sequence[Supply], case: str) -> Iterator[str]:
    known: set[str] = set()
    for each in needs:
        first, *rest = tell_supply(words, each, case)
        if first not in known:
            yield f"  • {first}"
            yield from rest
        known.add(first)


def _due(words: Words, why: Why) -> Iterator[str]:
    if why.due:
        yield word(told.HEADINGS, "due", words.language)
        yield from (f"  • {tell_due(words, each)}" for each in dict.fromkeys(why.due))


def _stands(words: Words, why: Why) -> Iterator[str]:
    where = tell_where(words, why.stands.path)
    if where:
        yield word(told.HEADINGS, "stands", words.language, where=f"{where}{tell_line(why.stands)}")
    sources = tell_sources(words, why.stands) or tell_sources(words, why.step)
    if sources:
        yield word(told.HEADINGS, "rests", words.language, sources=sources)
