"""Why ways on are open or not, as JSON: ids and values as they are, and beside them the words of a language.

`schemas/why.schema.json` is made from the types here.
"""

from __future__ import annotations

from collections.abc import Iterable

from msgspec import Struct
from msgspec.structs import asdict

from bti_engine.application.why.values import After, Due, Paragraph, Supply, Why
from bti_engine.engine.judging import Status
from bti_engine.engine.options import Explained
from bti_engine.expressions.explaining import Explanation
from bti_engine.model.commands import Actor
from bti_engine.model.conditions import And, Not, Or
from bti_engine.reporters.case_needs import need_text, tell_condition
from bti_engine.reporters.case_options import is_approved
from bti_engine.reporters.case_reasons import requirement_text
from bti_engine.reporters.case_words import Words
from bti_engine.reporters.why_after import after_lines
from bti_engine.reporters.why_supplies import tell_due
from bti_engine.reporters.why_text import tell_why
from bti_engine.reporters.why_where import tell_where


class Stands(Paragraph, frozen=True):
    """A place in the guide; `text` tells it by titles."""

    text: str = ""


class Part(Struct, frozen=True):
    """A part of a condition: as it is written and in words, whether it is so (null: not known), and its own parts."""

    condition: str
    text: str
    value: bool | None
    parts: tuple[Part, ...] = ()


class Requires(Struct, frozen=True):
    """A requirement or a piece of advice: where it stands, what it says, and how it stands."""

    origin: str
    text: str
    explanation: Part
    stands: Stands


class Day(Due, frozen=True):
    """A day that bears on something."""

    text: str = ""


class Needed(Supply, frozen=True, kw_only=True):
    """A fact or record that is needed, and how it can be supplied."""

    text: str
    due: tuple[Day, ...] = ()
    stands: Stands | None = None


class Follows(After, frozen=True):
    """What follows when the way is taken."""

    text: tuple[str, ...] = ()


class Way(Struct, frozen=True):
    """A way on: how it stands, what decides it, what would open it, and what follows.

    Attributes:
        outcome: Its full name (`1/evaluer/avslutt`), or the id of an end open from everywhere.
        id: The last part of it: what is typed to choose it.
        title: Its title in the language of the answer.
        kind: To a step (`go`), an end, into a body (`push`), back from one, the step once more, or raising an alert.
        target: The step or end that it leads to; "" where it leads back or raises an alert.
        status: Whether it is open; `refused`: a requirement is false; `missing`: something is not there yet;
            `unknown`: whether it applies; `not-applicable`.
        yours: Whether whoever asked may take it.
        who: The roles that may take it, or those responsible for the step; see `restricted`.
        restricted: Whether `who` alone may take it; else all of the staff may.
        takers: Those of the case who may take it.
        reason_needed: Whether it takes a reason.
        approvers: The roles of which somebody else must have said yes.
        approved: Whether somebody has.
        anonymous: Whether it leads to a body without names.
        alert: The alert that it raises, or "".
        stopped: The standing requirement that has stopped the case, or "".
        applies: When it applies, part by part; null: always.
        requires: All that binds it, part by part.
        advises: What ought to hold; it is never in the way.
        sets: The smallest sets of facts and records that would open it.
        more: Whether there are more sets than are listed.
        due: The days that bear on the choice.
        stands: Where it stands in the guide.
        step: Where its step stands.
        after: What follows when it is taken; null for who sees nothing of the case.
        text: All of it as lines of text.
    """

    outcome: str
    id: str
    title: str
    kind: str
    target: str
    status: Status
    yours: bool
    who: tuple[str, ...]
    restricted: bool
    takers: tuple[Actor, ...]
    reason_needed: bool
    approvers: tuple[str, ...]
    approved: bool
    anonymous: bool
    alert: str
    stopped: str
    applies: Part | None
    requires: tuple[Requires, ...]
    advises: tuple[Requires, ...]
    sets: tuple[tuple[Needed, ...], ...]
    more: bool
    due: tuple[Day, ...]
    stands: Stands
    step: Stands | None
    after: Follows | None
    text: tuple[str, ...]


class WhyOfCase(Struct, frozen=True):
    """The answer to `bti case why`.

    Attributes:
        case: The id of the case.
        ways: Each way on that was asked about.
    """

    case: str
    ways: tuple[Way, ...]


def why_json(words: Words, case: str, found: Iterable[Why]) -> WhyOfCase:
    """The answer as types that JSON is made of."""
    return WhyOfCase(case, tuple(_way(words, case, each) for each in found))


def stands_json(words: Words, paragraph: Paragraph) -> Stands:
    """A place in the guide with its words."""
    return Stands(**asdict(paragraph), text=tell_where(words, paragraph.path))


def part_json(words: Words, explanation: Explanation) -> Part:
    """A condition with the truth of each part."""
    condition = explanation.condition
    written = words.condition(condition)
    text = written if isinstance(condition, And | Or | Not) else tell_condition(words, condition)
    return Part(written, text, explanation.value, tuple(part_json(words, each) for each in explanation.parts))


def _way(words: Words, case: str, why: Why) -> Way:
    option = why.option
    advice = tuple(Paragraph(each.requirement.path) for each in option.advises)
    return Way(
        outcome=option.outcome,
        id=option.id,
        title=words.outcome(option.outcome)[1:-1],
        kind=option.kind,
        target=option.target,
        status=option.status,
        yours=option.yours,
        who=option.who,
        restricted=why.restricted,
        takers=why.takers,
        reason_needed=option.reason_needed,
        approvers=option.approvers,
        approved=bool(option.approvers) and is_approved(option),
        anonymous=option.anonymous,
        alert=option.alert,
        stopped=option.stopped,
        applies=part_json(words, option.applies) if option.applies is not None else None,
        requires=_requires(words, option.requires, why.requires),
        advises=_requires(words, option.advises, advice),
        sets=tuple(tuple(_needed(words, each) for each in needs) for needs in why.sets),
        more=why.more,
        due=_days(words, why.due),
        stands=stands_json(words, why.stands),
        step=stands_json(words, why.step) if why.step is not None else None,
        after=_follows(words, why),
        text=tuple(tell_why(words, why, case)),
    )


def _requires(words: Words, rows: Iterable[Explained], stands: Iterable[Paragraph]) -> tuple[Requires, ...]:
    return tuple(
        Requires(
            each.requirement.origin,
            requirement_text(words, each.requirement),
            part_json(words, each.explanation),
            stands_json(words, where),
        )
        for each, where in zip(rows, stands, strict=True)
    )


def _needed(words: Words, supply: Supply) -> Needed:
    own = asdict(supply)
    own["due"] = _days(words, supply.due)
    own["stands"] = stands_json(words, supply.stands) if supply.stands is not None else None
    return Needed(**own, text=need_text(words, supply.need))


def _days(words: Words, due: Iterable[Due]) -> tuple[Day, ...]:
    return tuple(Day(**asdict(each), text=tell_due(words, each)) for each in due)


def _follows(words: Words, why: Why) -> Follows | None:
    if why.after is None:
        return None
    return Follows(**asdict(why.after), text=tuple(after_lines(words, why.option, why.after)))
