"""The desk of one transaction: what is read from the store to judge a command or to show a case."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from msgspec import Struct

from bti_engine.application.answers import TrackStatus
from bti_engine.application.editions import Editions
from bti_engine.application.ports import Edition, Transaction
from bti_engine.engine.context import Context
from bti_engine.engine.decide import settling
from bti_engine.engine.evolve import fold
from bti_engine.engine.rights import is_family, may_know
from bti_engine.engine.time import is_day
from bti_engine.engine.view import View, view, view_track
from bti_engine.errors import NotFound
from bti_engine.flow.tables import Flow
from bti_engine.model.case import Case
from bti_engine.model.commands import Actor, Command, NameSubject, Reopen
from bti_engine.model.log import Happened

Pinned = tuple[str, str, str]
"""Guide id, flow hash and text hash."""


class Spot(Struct, frozen=True):
    """A case or track as it is stored, read once; what it means, and the world now."""

    stream: str
    events: tuple[Happened, ...]
    flow: Flow
    case: Case
    context: Context

    def is_family(self, actor: Actor) -> bool:
        """Whether the actor is of the family in this case, whatever role is acted in."""
        return is_family(self.flow, self.context.beside or self.case, actor.person, actor.role)

    def hides_from(self, actor: Actor) -> bool:
        """Whether this is the track of an alert that the actor may not know of."""
        context = self.context
        return bool(self.case.alert) and not may_know(
            self.flow, self.case, context.beside, context.shielded, actor.person, actor.role
        )


class Desk:
    """Reads through one transaction."""

    def __init__(self, kept: Transaction, editions: Editions, now: str, holidays: Callable[[], frozenset[str]]) -> None:
        self.kept = kept
        self._editions, self._now, self._holidays = editions, now, holidays

    def spot(self, stream: str, command: Command | None = None, actor: Actor | None = None) -> Spot:
        """A case or track, on its own edition or the one that the command goes on with.

        Raises:
            NotFound: there is none, its content is erased, or it is the track of an alert that is not the actor's.
        """
        events = tuple(self.kept.events(stream))
        case = _folded(stream, events)
        edition = self._in_force(case, command) if command is not None else pinned(case)
        named = command.person if isinstance(command, NameSubject) else ""
        context = self.context(case, edition, stream=stream, subject=named)
        spot = Spot(stream, events, self.flow(case, edition), case, context)
        if actor is not None and spot.hides_from(actor):
            raise NotFound("case", stream)
        return spot

    def case(self, stream: str) -> Case:
        """A case or track as it is stored."""
        return _folded(stream, self.kept.events(stream))

    def newest(self, guide: str) -> Edition:
        """The edition of a guide that is in force."""
        found = self.kept.newest(guide)
        if found is None:
            raise NotFound("guide", guide)
        return found

    def edition(self, pin: Pinned) -> Edition:
        """A kept edition."""
        found = self.kept.edition(pin[1], pin[2])
        if found is None:
            raise NotFound("edition", pin[1])
        return found

    def flow(self, case: Case, pin: Pinned) -> Flow:
        """The flow of an edition, or of the alert whose track the case is."""
        flow = self._editions.known(pin[1], pin[2]) or self._editions.flow(self.edition(pin))
        return flow.tracks[case.alert] if case.alert else flow

    def context(self, case: Case, edition: Pinned, *, stream: str = "", subject: str = "") -> Context:
        """The world now, as far as it matters to a case: who is shielded beside it, and who is how old."""
        people = [self.kept.person(each) for each in dict.fromkeys((case.subject, subject)) if each]
        births = {each.id: each.born for each in people if each is not None and is_day(each.born)}
        beside = fold(self.kept.events(case.beside)) if case.beside else None
        main, holders = (case.beside, beside) if case.alert else (stream, case)
        tracks = self.tracks(main, holders) if main and holders is not None else ()
        shielded = frozenset(person for track in tracks for person in track.shielded)
        return Context(self._now, births, self._holidays(), shielded, edition, beside)

    def tracks(self, stream: str, case: Case) -> tuple[TrackStatus, ...]:
        """The alerts beside a case, oldest first."""
        return tuple(self._track(case, each) for each in self.kept.tracks(stream))

    def seen(self, spot: Spot, person: str) -> View:
        """A case as one person sees it, settled to the moment in memory; a track, as the staff of its case does."""
        events = (*spot.events, *settling(spot.flow, spot.case, spot.context))
        if not spot.case.alert:
            return view(spot.flow, events, person)
        if spot.hides_from(Actor(person, spot.case.opener_role if person == spot.case.opener else "")):
            return View(person, (), Case(), ())
        return view_track(spot.case, spot.context.beside, events, person)

    def _track(self, case: Case, track: str) -> TrackStatus:
        """An alert and whom it shields: those named and all who hold a shielded role now, less the lifted."""
        found = fold(self.kept.events(track))
        if not found.flow:  # erased: nothing is left that could say whom it shielded
            return TrackStatus(track, found)
        alert = self.flow(found, pinned(found)).catalog.alerts.get(found.alert)
        holders = [person for role in (alert.shields if alert else ()) for person in case.holders(role)]
        named = [person for person, shielded in found.shields.items() if shielded]
        lifted = {person for person, shielded in found.shields.items() if not shielded}
        return TrackStatus(
            track, found, tuple(dict.fromkeys(each for each in (*named, *holders) if each not in lifted))
        )

    def _in_force(self, case: Case, command: Command) -> Pinned:
        """The edition to go on with: the pinned one, its newest wording, or for taking up a case the newest of all."""
        newest = self.kept.newest(case.guide)
        takes_up = isinstance(command, Reopen) and case.phase == "closed" and not case.alert
        if newest is not None and (takes_up or newest.flow == case.flow):
            return newest.guide, newest.flow, newest.text
        return pinned(case)


def _folded(stream: str, events: Sequence[Happened]) -> Case:
    case = fold(events)
    if not case.flow:  # no such stream, or its content has been erased
        raise NotFound("case", stream)
    return case


def pinned(case: Case) -> Pinned:
    """The edition that a case is pinned to."""
    return case.guide, case.flow, case.text
