"""What can be done now, as text: each outcome with its status, what stands in the way and what would open it."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from bti_engine.application.answers import TrackStatus
from bti_engine.engine.openings import Openings
from bti_engine.engine.options import Explained, Option
from bti_engine.expressions.explaining import Explanation
from bti_engine.locale.engine import LABELS, STATUSES, TRUTHS, word
from bti_engine.locale.words import first_up
from bti_engine.model.conditions import And, Compare, Fact, Holds, Not, Or
from bti_engine.model.paths import title_at
from bti_engine.reporters.case_needs import tell_condition, tell_openings
from bti_engine.reporters.case_reasons import (
    one_each,
    origin,
    requirement_text,
    standing_text,
    tell_requirement,
)
from bti_engine.reporters.case_words import Words

_MARKS = {True: "✓", False: "✗", None: "?"}

Opens = Callable[[Option], Openings]


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
        opens: The smallest openings of a way on, asked for those that are not open.
        tracks: The alerts beside the case; only for those who may know of them.
    """
    lines = tell_alerts(words, tracks)
    shown = [each for each in found if each.status != "not-applicable"]
    for option in shown:
        lines += _block(words, option, opens)
    hidden = dict.fromkeys(words.way(each.outcome) for each in found if each.status == "not-applicable")
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
    if option.approvers and is_approved(option):
        notes.append(word(LABELS, "approved", words.language))
    twin = _by_name(words, option)
    if twin and option.anonymous:
        notes.append(word(LABELS, "choose-unnamed", words.language))
    title, own = words.outcome(option.outcome)[1:-1], words.way(option.outcome)
    name = f"{own} – {title}" if title != own else own
    return f"{name}{twin} → {_leads(words, option)} [{', '.join(notes)}]"


def is_approved(option: Option) -> bool:
    """Whether somebody has said yes to an outcome that asks for it."""
    asked = [each for each in option.requires if each.requirement.origin == "approval"]
    return bool(asked) and all(each.explanation.value is True for each in asked)


def way_title(words: Words, option: Option) -> str:
    """The title of a way on, told apart from its twin where a body can be gone to both with names and without."""
    return words.outcome(option.outcome) + _by_name(words, option)


def _by_name(words: Words, option: Option) -> str:
    ways = words.flow.moves.get(option.outcome.rpartition("/")[0], ())
    if {each.anonymous for each in ways if each.outcome == option.outcome} != {True, False}:
        return ""
    return f" ({word(LABELS, 'without-names' if option.anonymous else 'with-names', words.language)})"


def tell_explanation(words: Words, explanation: Explanation, depth: int = 0) -> list[str]:
    """A condition as a tree: a mark and the truth of each part. That an answer is no is one part, not two."""
    condition, parts = explanation.condition, explanation.parts
    match condition:
        case And():
            said = word(TRUTHS, "and", words.language)
        case Or():
            said = word(TRUTHS, "or", words.language)
        case Not(Holds(Fact(fact))):
            said, parts = tell_condition(words, Compare(Fact(fact), "=", constant=False)), ()
        case Not():
            said = word(TRUTHS, "not", words.language)
        case _:
            said = tell_condition(words, condition)
    truth = word(TRUTHS, str(explanation.value), words.language)
    lines = [f"{'  ' * depth}{_MARKS[explanation.value]} {said}: {truth}"]
    for part in parts:
        lines += tell_explanation(words, part, depth + 1)
    return lines


def _block(words: Words, option: Option, opens: Opens) -> list[str]:
    lines = [tell_option(words, option)]
    advice = [f"    {tell_advice(words, each)}" for each in option.advises]
    if option.status == "open":
        return lines + advice
    if option.stopped:
        lines.append(f"    {word(LABELS, 'stopped', words.language)}: {standing_text(words, option.stopped)}")
    if option.applies is not None and option.applies.value is None:
        applies = word(LABELS, "applies-when", words.language)
        lines.append(f"    {applies}: {words.condition(option.applies.condition)}")
    unmet = (each.requirement for each in option.requires if each.explanation.value is not True)
    lines += [f"    – {tell_requirement(words, each)}" for each in one_each(words, unmet)]
    return lines + [f"    {line}" for line in tell_openings(words, opens(option))] + advice


def tell_advice(words: Words, advice: Explained) -> str:
    """A piece of advice with whether it is followed; it is never in the way, and says so where it is not."""
    followed = word(LABELS, f"advice-{advice.explanation.value}", words.language)
    return f"{origin(words, advice.requirement)}: {requirement_text(words, advice.requirement)} ({followed})"


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
