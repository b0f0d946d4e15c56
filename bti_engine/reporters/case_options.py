"""What can be done now, as text: each outcome with its status, what stands in the way and what would open it."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from bti_engine.application.answers import TrackStatus
from bti_engine.engine.openings import Openings
from bti_engine.engine.options import Option
from bti_engine.expressions.explaining import Explanation
from bti_engine.locale.engine import LABELS, STATUSES, TRUTHS, word
from bti_engine.locale.words import first_up
from bti_engine.model.conditions import And, Not, Or
from bti_engine.model.paths import title_at
from bti_engine.reporters.case_reasons import (
    one_each,
    origin,
    requirement_text,
    standing_text,
    tell_condition,
    tell_openings,
    tell_requirement,
)
from bti_engine.reporters.case_words import Words

_MARKS = {True: "✓", False: "✗", None: "?"}

Opens = Callable[[str], Openings]


def tell_options(
    words: Words,
    found: Sequence[Option],
    opens: Opens = lambda _: Openings(()),
    tracks: Sequence[TrackStatus] = (),
) -> list[str]:
    """Every way on: open alerts first, then what can be chosen or almost, last what does not apply.

    Args:
        words: How things are named.
        found: The options.
        opens: The smallest openings of an outcome, asked for those that are not open.
        tracks: The alerts beside the case; only for those who may know of them.
    """
    lines = tell_alerts(words, tracks)
    shown = [each for each in found if each.status != "not-applicable"]
    for option in shown:
        lines += _block(words, option, opens)
    hidden = [each.id for each in found if each.status == "not-applicable"]
    if hidden:
        lines += [word(LABELS, "not-now", words.language, outcomes=", ".join(hidden))]
    return lines or [word(LABELS, "no-ways", words.language)]


def tell_alerts(words: Words, tracks: Sequence[TrackStatus]) -> list[str]:
    """The alerts beside a case that are not done, for staff; whom to hold back from stands with each."""
    lines = [_alert(words, each) for each in tracks if each.case.phase == "open"]
    return [f"{word(LABELS, 'alerts', words.language)}:", *(f"  ! {line}" for line in lines), ""] if lines else []


def tell_option(words: Words, option: Option) -> str:
    """An outcome in one line: its id, title and target, its status, and what it asks for."""
    notes = [word(STATUSES, option.status, words.language)]
    if option.reason_needed:
        notes.append(word(LABELS, "needs-reason", words.language))
    if not option.yours or (option.kind == "end" and option.who and "/" not in option.outcome):
        notes.append(word(LABELS, "only-for", words.language, roles=words.parties(option.who)))
    title = words.outcome(option.outcome)[1:-1]
    name = f"{option.id} – {title}" if title != option.id else option.id
    return f"{name} → {_leads(words, option)} [{', '.join(notes)}]"


def tell_why(words: Words, option: Option, found: Openings) -> list[str]:
    """All that decides an outcome, part by part, and what would open it."""
    lines = [tell_option(words, option)]
    if option.stopped:
        stopped = word(LABELS, "stopped", words.language)
        lines.append(f"{stopped}: {standing_text(words, option.stopped)}")
    if option.applies is not None:
        lines += [f"{word(LABELS, 'applies-when', words.language)}:", *tell_explanation(words, option.applies, 1)]
    for each in option.requires:
        said = requirement_text(words, each.requirement)
        lines += [f"{origin(words, each.requirement)}: {said}", *tell_explanation(words, each.explanation, 1)]
    lines += tell_openings(words, found)
    if not found.sets and option.status != "open" and not found.more:
        lines.append(word(LABELS, "opens-none", words.language))
    return lines


def tell_explanation(words: Words, explanation: Explanation, depth: int = 0) -> list[str]:
    """A condition as a tree: a mark and the truth of each part."""
    condition = explanation.condition
    match condition:
        case And():
            said = word(TRUTHS, "and", words.language)
        case Or():
            said = word(TRUTHS, "or", words.language)
        case Not():
            said = word(TRUTHS, "not", words.language)
        case _:
            said = tell_condition(words, condition)
    truth = word(TRUTHS, str(explanation.value), words.language)
    lines = [f"{'  ' * depth}{_MARKS[explanation.value]} {said}: {truth}"]
    for part in explanation.parts:
        lines += tell_explanation(words, part, depth + 1)
    return lines


def _block(words: Words, option: Option, opens: Opens) -> list[str]:
    lines = [tell_option(words, option)]
    if option.status == "open":
        return lines
    if option.stopped:
        lines.append(f"    {word(LABELS, 'stopped', words.language)}: {standing_text(words, option.stopped)}")
    if option.applies is not None and option.applies.value is None:
        applies = word(LABELS, "applies-when", words.language)
        lines.append(f"    {applies}: {words.condition(option.applies.condition)}")
    unmet = (each.requirement for each in option.requires if each.explanation.value is not True)
    lines += [f"    – {tell_requirement(words, each)}" for each in one_each(words, unmet)]
    return lines + [f"    {line}" for line in tell_openings(words, opens(option.outcome))]


def _leads(words: Words, option: Option) -> str:
    if option.kind == "alert":
        return word(LABELS, "raises", words.language, alert=words.alert(option.alert))
    return words.target(option.target) if option.target else word(LABELS, "leads-back", words.language)


def _alert(words: Words, track: TrackStatus) -> str:
    shields = ""
    if track.shielded:
        persons = words.many(words.person(each) for each in track.shielded)
        shields = word(LABELS, "alert-shields", words.language, persons=persons)
    flow = words.flow.tracks.get(track.case.alert, words.flow)
    step = flow.steps.get(track.case.place)
    place = f"«{title_at(words.guide, step.path, words.language)}»" if step else ""
    return first_up(
        word(
            LABELS,
            "alert",
            words.language,
            alert=words.alert(track.case.alert)[1:-1],
            place=place,
            track=track.stream,
            shields=shields,
        )
    )
