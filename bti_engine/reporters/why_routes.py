"""Ways from one place of a guide to another, as text and as JSON: each choice, what it requires, where it stands."""

from __future__ import annotations

from collections.abc import Iterator

from msgspec import Struct

from bti_engine.application.why.routes import Routes, Turning
from bti_engine.application.why.values import Stop
from bti_engine.flow.tables import Requirement
from bti_engine.locale.engine import word
from bti_engine.locale.why_routes import ROUTES
from bti_engine.locale.words import listed
from bti_engine.model.conditions import And, Compare, Condition, Fact, Holds, Not, Or
from bti_engine.reporters.case_needs import tell_condition
from bti_engine.reporters.case_reasons import own_sentence
from bti_engine.reporters.case_words import Words
from bti_engine.reporters.why_json import Stands, stands_json
from bti_engine.reporters.why_where import tell_line


def tell_routes(words: Words, routes: Routes, *, of_case: bool = False) -> list[str]:
    """All ways, or why there are none.

    Args:
        words: How things are named.
        routes: The ways.
        of_case: Whether they go on from where a case is.
    """
    start = words.place(routes.start) if routes.start else _said(words, "from-opening")
    lines = [_said(words, "heading", start=start, goal=tell_stop(words, routes.goal))]
    if routes.none:
        return [*lines, _said(words, routes.none), *_pointing(words, routes)]
    for number, route in enumerate(routes.routes, 1):
        lines += ["", *_route(words, route, number, routes.routes)]
    lines.append("")
    if routes.more:
        lines.append(_said(words, "more"))
    tried = "tried-here" if of_case else "tried" if len(routes.routes) == 1 else "tried-all"
    return [*lines, _said(words, tried)]


def tell_stop(words: Words, stop: Stop) -> str:
    """A place that one comes to."""
    match stop.kind:
        case "level":
            return words.level(stop.id)
        case "arena":
            return words.arena(stop.id)
        case "end":
            return words.end(stop.id)
    return words.place(stop.id)


def plainly(words: Words, condition: Condition) -> str:
    """A condition in words, its parts joined; as it is written where there are no words for a part."""
    match condition:
        case And(parts):
            return words.many(_inside(words, each) for each in parts)
        case Or(parts):
            return listed((_inside(words, each) for each in parts), words.language, alternatives=True)
        case Not(Holds(Fact(fact))):
            return tell_condition(words, Compare(Fact(fact), "=", constant=False))
    return tell_condition(words, condition)


def _inside(words: Words, condition: Condition) -> str:
    told = plainly(words, condition)
    return f"({told})" if isinstance(condition, And | Or) else told


def _route(
    words: Words, route: tuple[Turning, ...], number: int, every: tuple[tuple[Turning, ...], ...]
) -> Iterator[str]:
    """A way, turn by turn; where it begins as the first one does, from where it parts from that."""
    count = sum(each.move is not None for each in route)
    key = ("only" if len(every) == 1 else "way") + (".1" if count == 1 else "")
    yield _said(words, key, number=number, count=count)
    alike = 0 if number == 1 else _alike(every[0], route)
    if alike:
        yield f"  {_said(words, 'as-first', count=alike)}"
    for turn, each in enumerate(route[alike:], alike + 1):
        level = _said(words, "level", level=words.level(each.level)) if each.level else ""
        yield f"  {_said(words, 'at', number=turn, place=words.place(each.place), level=level)}"
        yield from (f"     {line}" for line in turning_lines(words, each))


def _alike(one: tuple[Turning, ...], other: tuple[Turning, ...]) -> int:
    """How many of their first turns are the same, where that is more than one."""
    count = next((turn for turn, pair in enumerate(zip(one, other, strict=False)) if pair[0] != pair[1]), 0)
    return count if count > 1 else 0


def turning_lines(words: Words, turning: Turning) -> Iterator[str]:
    """A choice: what is chosen, when it applies, what it requires, and who may."""
    move, target, where = turning.move, words.target(turning.to), tell_line(turning.stands)
    if move is None:
        yield _said(words, "sent-on", target=target, where="")
        yield from _required(words, turning, "ceases")
        return
    if words.goes_on(move.outcome):
        yield _said(words, "go-on", target=target, where=where)
    else:
        outcome, own = words.outcome(move.outcome), words.way(move.outcome)
        yield _said(words, "choose", outcome=outcome, id=own, target=target, where=where)
    if move.applies is not None:
        yield _said(words, "applies", condition=plainly(words, move.applies))
    yield from _required(words, turning, "requires")
    if move.anonymous:
        yield _said(words, "unnamed")
    if move.reason:
        yield _said(words, "reason")
    if turning.who:
        yield _said(words, "only-for" if turning.restricted else "responsible", roles=words.parties(turning.who))


def _required(words: Words, turning: Turning, key: str) -> Iterator[str]:
    """Each requirement once: in the author's own sentence where one of those that say the same has it.

    What it applies by is told already.
    """
    told: dict[Condition, tuple[str, str]] = {}
    applies = turning.move.applies if turning.move is not None else None
    for requirement, stands in zip(turning.requires, turning.rests, strict=True):
        own = own_sentence(words, requirement)
        if requirement.condition not in told or (own and not told[requirement.condition][0]):
            told[requirement.condition] = (own, tell_line(stands))
    for condition, (own, line) in ((each, said) for each, said in told.items() if each != applies):
        yield _said(words, key, requirement=own or plainly(words, condition), where=line)


def _pointing(words: Words, routes: Routes) -> Iterator[str]:
    if routes.pointing and routes.none != "here":
        yield _said(words, "pointing")
        for each in routes.pointing:
            outcome = words.outcome(each.move.outcome) if each.move is not None else ""
            where = tell_line(each.stands)
            yield f"  • {_said(words, 'points', outcome=outcome, place=words.place(each.place), where=where)}"
            yield from (f"    {line}" for line in list(turning_lines(words, each))[1:])


def _said(words: Words, key: str, **arguments: object) -> str:
    return word(ROUTES, key, words.language, **arguments)


# --- JSON -----------------------------------------------------------------------------------------------------


class RequiredThere(Struct, frozen=True):
    """A requirement: where it stands, as it is written, and in words."""

    origin: str
    condition: str
    text: str
    stands: Stands


class Turn(Struct, frozen=True):
    """One turn of a way.

    Attributes:
        place: The step at which it is chosen.
        level: The level that the case is at there.
        outcome: The full name of the outcome; "" where the case goes on by itself.
        title: Its title.
        kind: As for a way on; `otherwise` where the case goes on by itself.
        to: The step or end that it leads to.
        applies: When it applies, as it is written; "": always.
        requires: What binds it there.
        reason_needed: Whether it takes a reason.
        anonymous: Whether it leads to a body without names.
        approvers: The roles of which somebody else must have said yes.
        who: The roles that may take it, or those responsible for the step; see `restricted`.
        restricted: Whether `who` alone may take it; else all of the staff may.
        stands: Where it stands in the guide.
        text: All of it as lines of text.
    """

    place: str
    level: str
    outcome: str
    title: str
    kind: str
    to: str
    applies: str
    requires: tuple[RequiredThere, ...]
    reason_needed: bool
    anonymous: bool
    approvers: tuple[str, ...]
    who: tuple[str, ...]
    restricted: bool
    stands: Stands
    text: tuple[str, ...]


class WaysThere(Struct, frozen=True):
    """The answer to `bti why … --to`.

    Attributes:
        guide: The id of the guide.
        start: The step that the ways begin at; "": the opening of a case.
        goal: Where they lead.
        ways: The ways, the shortest first, turn by turn; the engine has walked each.
        more: Whether there are more ways.
        none: Why there is none: `here`, `no-way`, `never` or `not-found`; "" where there is one.
        pointing: Where there is none, the outcomes that lead there all the same.
        text: All of it as lines of text.
    """

    guide: str
    start: str
    goal: Stop
    ways: tuple[tuple[Turn, ...], ...]
    more: bool
    none: str
    pointing: tuple[Turn, ...]
    text: tuple[str, ...]


def routes_json(words: Words, routes: Routes, *, of_case: bool = False) -> WaysThere:
    """The answer as types that JSON is made of."""
    return WaysThere(
        words.guide.id,
        routes.start,
        routes.goal,
        tuple(tuple(_turn(words, each) for each in route) for route in routes.routes),
        routes.more,
        routes.none,
        tuple(_turn(words, each) for each in routes.pointing),
        tuple(tell_routes(words, routes, of_case=of_case)),
    )


def _turn(words: Words, turning: Turning) -> Turn:
    move = turning.move
    return Turn(
        place=turning.place,
        level=turning.level,
        outcome=move.outcome if move else "",
        title=words.outcome(move.outcome)[1:-1] if move else "",
        kind=move.kind if move else "otherwise",
        to=turning.to,
        applies=words.condition(move.applies) if move and move.applies is not None else "",
        requires=tuple(
            _there(words, each, stands_json(words, stands))
            for each, stands in zip(turning.requires, turning.rests, strict=True)
        ),
        reason_needed=bool(move and move.reason),
        anonymous=bool(move and move.anonymous),
        approvers=move.approvers if move else (),
        who=turning.who,
        restricted=turning.restricted,
        stands=stands_json(words, turning.stands),
        text=tuple(turning_lines(words, turning)),
    )


def _there(words: Words, requirement: Requirement, stands: Stands) -> RequiredThere:
    text = own_sentence(words, requirement) or plainly(words, requirement.condition)
    return RequiredThere(requirement.origin, words.condition(requirement.condition), text, stands)
