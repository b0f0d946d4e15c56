"""Asking why: for each way on from where a case is, all that decides it, what would open it, and what follows.

Who asks is told what that person may see and nothing else. For the family all is worked out from what the family sees;
for staff, dates and names come from what that person sees, and no shield from the person whom it shields.
"""

from __future__ import annotations

from collections.abc import Iterable

from msgspec import Struct
from msgspec.structs import replace

from bti_engine.application.at_hand import in_roles
from bti_engine.application.why.after import Trying
from bti_engine.application.why.stands import Standing
from bti_engine.application.why.supplies import Supplies
from bti_engine.application.why.values import Due, Why
from bti_engine.engine.context import Context
from bti_engine.engine.decide import settled, settling
from bti_engine.engine.evolve import fold
from bti_engine.engine.judging import ways_on
from bti_engine.engine.openings import openings, rests_on
from bti_engine.engine.options import Option, options
from bti_engine.engine.readings import Valuation
from bti_engine.engine.rights import is_family, sees
from bti_engine.engine.view import view
from bti_engine.expressions.truth import variables
from bti_engine.flow.tables import Flow, Move
from bti_engine.model.case import Case, Draft
from bti_engine.model.commands import Actor
from bti_engine.model.conditions import Reading
from bti_engine.model.guide import Guide
from bti_engine.model.log import Happened


class Subject(Struct, frozen=True):
    """What is asked about: a case as it is stored, what it means, and the world now.

    Attributes:
        flow: The flow of the guide that the case is pinned to; for an alert's track, the track's.
        guide: That guide, for its forms and sources.
        written: The guide as read from its files, for the lines that things stand in.
        pin: The hash of what the pinned guide does; "": `written` is the guide itself.
    """

    flow: Flow
    case: Case
    events: tuple[Happened, ...]
    context: Context
    guide: Guide
    written: Guide | None = None
    pin: str = ""


def reasons(subject: Subject, outcome: str = "", actor: Actor | None = None) -> tuple[Why, ...]:
    """Why each way on from where a case is stands as it does, or the ways of one name.

    Args:
        subject: The case.
        outcome: The id of an outcome or of an end open from everywhere, or its full name; "": all of the step.
        actor: Who asks; None: somebody of the staff who sees it all.
    """
    asking = _asked(subject, actor)
    found = options(subject.flow, asking.case, asking.context, actor)
    if asking.family:
        found = tuple(each for each in found if each.yours and each.kind != "alert")
    first = next((each for each in found if outcome in {each.id, each.outcome}), None)
    meant = tuple(each for each in found if not outcome or (first is not None and each.outcome == first.outcome))
    teller = _Teller(asking, Standing(subject.guide, subject.written, subject.pin), subject.guide)
    return tuple(map(teller.why, meant))


class _Asking(Struct, frozen=True):
    """Who asks, and the case as it is judged for that person.

    Attributes:
        flow: The flow of the guide.
        case: The case, settled to the moment; for the family, what it sees.
        base: What has happened, of which the person sees what may be seen.
        person: Whose eyes all is seen with; "": those of somebody who sees it all.
        family: Whether the person is of the family.
        blind: Whether the person sees nothing of the case.
    """

    flow: Flow
    case: Case
    context: Context
    base: tuple[Happened, ...]
    person: str = ""
    family: bool = False
    blind: bool = False

    def look(self, more: Iterable[Happened] = ()) -> Draft:
        """The case as the person sees it, with some more that has happened."""
        everything = (*self.base, *more)
        return view(self.flow, everything, self.person).case if self.person else fold(everything)


def _asked(subject: Subject, actor: Actor | None) -> _Asking:
    flow, case, context, events = subject.flow, subject.case, subject.context, subject.events
    if actor is None:
        return _settled(flow, case, context, events)
    family = is_family(flow, context.beside or case, actor.person, actor.role)
    if family or actor.person in context.shielded:
        context = replace(context, shielded=frozenset())
    if family:
        lines = view(flow, (*events, *settling(flow, case, context)), actor.person).lines
        told = tuple(Happened(each.number, each.at, each.at, each.actor, each.role, each.event) for each in lines)
        asking = _settled(flow, fold(told) if lines else case, context, told, actor.person)
        return replace(asking, family=True, blind=not lines)
    narrowed = bool(flow.catalog.audience) and not case.alert
    asking = _settled(flow, case, context, events, actor.person if narrowed else "")
    return replace(asking, blind=not case.alert and not sees(flow, asking.case, actor.person))


def _settled(flow: Flow, case: Case, context: Context, told: tuple[Happened, ...], person: str = "") -> _Asking:
    noticed = settling(flow, case, context)
    return _Asking(flow, settled(flow, case, context), context, (*told, *noticed), person)


class _Teller:
    """Tells why, for one who asks."""

    def __init__(self, asking: _Asking, standing: Standing, guide: Guide) -> None:
        self._asking, self._standing = asking, standing
        case, context = asking.case, asking.context
        self._flow = asking.flow.varied(case.variant)
        seen = case if asking.blind else asking.look()
        self._supplies = Supplies(guide, Valuation(self._flow, case, context), seen, standing)
        self._trying = Trying(asking.flow, self._flow, case, context, asking.look, not asking.family)

    def why(self, option: Option) -> Why:
        """All that is to be told of one way on."""
        if self._asking.blind:
            return self._told_where(Why(option))
        case, context = self._asking.case, self._asking.context
        move = self._move(option)
        found = openings(self._asking.flow, case, context, option.outcome, anonymous=option.anonymous)
        first = found.sets[0] if found.sets else ()
        why = Why(
            option,
            self._takers(move),
            bool(move.who),
            tuple(tuple(map(self._supplies.supply, needs)) for needs in found.sets),
            found.more,
            self._due(move),
            after=self._trying.after(move, first),
        )
        return self._told_where(why)

    def _takers(self, move: Move) -> tuple[Actor, ...]:
        """Those of the case who may take a way: whoever the guide names, else the staff; not who has approved it."""
        case, context = self._asking.case, self._asking.context
        approval = case.approvals.get((move.outcome, case.visit))
        step = self._flow.steps.get(case.place)
        responsible = step.responsible if step is not None and not move.who and move.source != "*" else ()
        found = in_roles(self._flow, case, context, move.who)
        found = (*(in_roles(self._flow, case, context, responsible) if responsible else ()), *found)
        each_once = {each.person: each for each in reversed(found) if approval is None or each.person != approval.by}
        return tuple(each_once.values())[::-1]

    def _move(self, option: Option) -> Move:
        same = (option.outcome, option.anonymous)
        return next(each for each in ways_on(self._flow, self._asking.case) if (each.outcome, each.anonymous) == same)

    def _due(self, move: Move) -> tuple[Due, ...]:
        """The deadlines of the step, and the last days of the consents that the way rests on."""
        read = (each for condition in rests_on(self._flow, self._asking.case, move) for each in variables(condition))
        kinds = {each.argument for each in read if isinstance(each, Reading) and each.builtin == "samtykke"}
        days = self._supplies.days
        return (*(() if move.source == "*" else days.of_step()), *days.of_consents(kinds))

    def _told_where(self, why: Why) -> Why:
        """Where in the guide it all stands."""
        at, case = self._standing.at, self._asking.case
        step = None if why.option.path[0] == "slutt" else self._flow.steps.get(case.place)
        return replace(
            why,
            stands=at(why.option.path),
            step=at(step.path) if step is not None and step.path != why.option.path else None,
            requires=tuple(at(each.requirement.path) for each in why.option.requires),
        )
