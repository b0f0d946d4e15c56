"""What one person sees of a case: folded from the events that the person may see, never filtered afterwards.

So numbers, counts and places follow from visible events only, and nothing about an alert can show: an alert has a
stream of its own, which no view of the case reads.
"""

from __future__ import annotations

from collections.abc import Iterable

from msgspec import Struct
from msgspec.structs import replace

from bti_engine.engine.corrected import of_this_subject
from bti_engine.engine.evolve import fold
from bti_engine.engine.rights import is_family, outside_of_track, sees
from bti_engine.flow.tables import Flow
from bti_engine.model.case import Case
from bti_engine.model.events import (
    AUDIENCE,
    Approved,
    Audience,
    BatonAppointed,
    BatonDeclined,
    Event,
    FactCorrected,
    RecordWithdrawn,
)
from bti_engine.model.log import Erased, Happened


class Line(Struct, frozen=True):
    """One line of the log as a person sees it; `number` counts what this person sees."""

    number: int
    at: str
    actor: str
    role: str
    event: Event


class View(Struct, frozen=True):
    """A case as one person sees it.

    Attributes:
        roles: The person's roles in the case, as the guide knows them; with none, nothing is seen.
        case: The case, folded from the lines.
    """

    person: str
    roles: tuple[str, ...]
    case: Case
    lines: tuple[Line, ...]


def view(flow: Flow, events: Iterable[Happened], person: str) -> View:
    """The case as `person` sees it, by the roles that the person has in it now.

    Who takes part for a service that is not with us (yet) sees nothing: nothing is shared before it is. While the
    case is a worksheet, only whoever keeps it, and leaders, see it.
    """
    everything = tuple(events)
    case = fold(everything)
    roles = tuple(role for role in case.roles(person) if role in flow.catalog.roles)
    if not sees(flow, case, person):
        return View(person, roles, Case(), ())
    staff = not is_family(flow, case, person)
    leader = staff and any(flow.catalog.is_leader(role) for role in roles)
    reporters = frozenset(own for own, role in flow.catalog.roles.items() if role.reporter)
    eyes = _Eyes(person, flow.catalog.audience, reporters, staff=staff, leader=leader)
    numbered = _numbered(filter(None, map(eyes.shown, everything if staff else of_this_subject(flow, everything))))
    lines = tuple(Line(each.number, each.at, each.actor, each.role, each.event) for each in numbered)
    return View(person, roles, fold(numbered), lines)


def view_track(track: Case, beside: Case | None, events: Iterable[Happened], person: str) -> View:
    """The track of an alert as one of the staff sees it: all of it, for who takes part in the case or the track.

    Whoever it shields, and the family, is shown nothing; that is for the caller to see to.
    """
    roles = (*(beside.roles(person) if beside else ()), *track.roles(person))
    if not roles and person == track.opener:
        roles = (track.opener_role,)
    if not roles or (beside is not None and outside_of_track(track, beside, person)):
        return View(person, (), Case(), ())
    numbered = _numbered(events)
    lines = tuple(Line(each.number, each.at, each.actor, each.role, each.event) for each in numbered)
    return View(person, tuple(dict.fromkeys(roles)), fold(numbered), lines)


def _numbered(visible: Iterable[Happened]) -> tuple[Happened, ...]:
    """The visible events, counted anew; what corrects an event that is not visible is not visible either."""
    numbers: dict[int, int] = {}
    counted: list[Happened] = []
    for each in visible:
        event = each.event
        if isinstance(event, RecordWithdrawn | FactCorrected):
            if event.corrects not in numbers:
                continue
            event = replace(event, corrects=numbers[event.corrects])
        numbers[each.number] = len(counted) + 1
        counted.append(Happened(len(counted) + 1, each.at, each.at, each.actor, each.role, event))
    return tuple(counted)


class _Eyes(Struct, frozen=True):
    """Who looks at a case: a person, staff or not, a leader or not, what the guide lets fewer see, who only reports."""

    person: str
    narrowed: dict[str, Audience]
    reporters: frozenset[str]
    staff: bool
    leader: bool

    def shown(self, happened: Happened) -> Happened | None:
        """An event as this person sees it; None if not at all. Answers that are hidden are in no approval either."""
        event = happened.event
        name = event.type if isinstance(event, Erased) else type(event).__name__
        if not self._sees(name, happened.actor):
            return None
        if isinstance(event, Approved) and not self._sees("FactRecorded", ""):
            return replace(happened, event=replace(event, reads=""))
        if not self.staff and happened.role in self.reporters:
            happened = replace(happened, actor="")  # that somebody reported is told, not who
        if not self.staff and isinstance(event, BatonAppointed | BatonDeclined):
            return replace(happened, event=replace(event, reason=""))  # illness or leave of staff is not the family's
        return happened

    def _sees(self, name: str, actor: str) -> bool:
        match self.narrowed.get(name) or AUDIENCE.get(name, "leaders"):
            case "all":
                return True
            case "staff":
                return self.staff
            case _:
                return self.leader or actor == self.person
