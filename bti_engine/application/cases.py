"""Carrying cases: each command in one transaction, settled, judged, kept, and answered the same when asked again."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping

import msgspec
from msgspec import Struct

from bti_engine.application.editions import Editions
from bti_engine.application.ports import Calendar, Clock, Edition, Entropy, KeptAnswer, Person, Store, Transaction
from bti_engine.engine.context import Context
from bti_engine.engine.decide import Decision, decide, settled, settling
from bti_engine.engine.evolve import fold
from bti_engine.engine.moving import raise_alert
from bti_engine.engine.openings import Openings, openings
from bti_engine.engine.options import Option, options
from bti_engine.engine.refusals import Refusal, refuse
from bti_engine.engine.rights import is_family
from bti_engine.engine.time import is_day
from bti_engine.engine.view import View, view
from bti_engine.errors import KeyReused, NotFound
from bti_engine.flow.tables import Flow
from bti_engine.model.case import Case
from bti_engine.model.commands import Actor, Choose, Command, Open, RaiseAlert, Reopen
from bti_engine.model.guide import Guide
from bti_engine.model.log import Happened

_YEARS_AHEAD = 2


class Done(Struct, frozen=True, tag=True):
    """A command that was carried out.

    Attributes:
        stream: The case or track that it was carried out on; for an alert, the new track.
        first: The number of its first event; last: of its last; equal to `first` - 1 where nothing came of it.
    """

    stream: str
    first: int
    last: int


class Status(Struct, frozen=True):
    """Where a case stands, settled to the moment."""

    stream: str
    case: Case
    tracks: tuple[TrackStatus, ...] = ()


class TrackStatus(Struct, frozen=True):
    """An alert beside a case: whether its steps are done, and whom it still shields."""

    stream: str
    case: Case
    shielded: tuple[str, ...] = ()


class Cases:
    """Everything that can be done with cases, over a store.

    Args:
        store: Where logs, editions and people are kept.
        calendar: Which days are public holidays.
        clock: What time it is.
        entropy: Where new ids come from.
    """

    def __init__(self, store: Store, calendar: Calendar, clock: Clock, entropy: Entropy) -> None:
        self._store, self._calendar, self._clock, self._entropy = store, calendar, clock, entropy
        self._editions = Editions()
        self._red_days: frozenset[str] = frozenset()
        self._red_years: tuple[int, int] = (0, 0)

    def publish(self, guide: Guide) -> tuple[str, str]:
        """Keep a checked guide and let it be in force for cases opened from now on; its (flow, text) hashes."""
        edition = self._editions.make(guide)
        with self._store.transaction() as kept:
            kept.publish(edition)
        return edition.flow, edition.text

    def put_person(self, person: Person) -> None:
        """Add or replace who an opaque id is."""
        with self._store.transaction() as kept:
            kept.put_person(person)

    def forget_person(self, person: str) -> None:
        """Delete a person's row; logs keep only the opaque id."""
        with self._store.transaction() as kept:
            kept.forget_person(person)

    def erase(self, stream: str) -> int:
        """Delete the content of a case and of the alerts beside it for ever; how many events lost theirs.

        The envelopes stay, and each chain still verifies.
        """
        with self._store.transaction() as kept:
            return sum(kept.erase_case(each) for each in (stream, *kept.tracks(stream)))

    def open(self, guide: str, command: Open, actor: Actor, key: str = "") -> Done | Refusal:
        """Open a case on the newest edition of a guide.

        Raises:
            KeyReused: the actor used the key for another command.
            NotFound: no such guide is published here.
            StoreError: the store failed.
        """
        with self._store.transaction() as kept:
            before = self._kept(kept, actor, key, command, guide)
            if before is not None:
                return before
            edition = kept.newest(guide)
            if edition is None:
                raise NotFound("guide", guide)
            flow = self._editions.flow(edition)
            context = self._context(kept, Case(), (edition.guide, edition.flow, edition.text), subject=command.subject)
            decided = decide(flow, Case(), command, actor, context)
            return self._keep(kept, actor, key, command, decided, self._entropy.new_id(), edition.flow, guide)

    def do(self, stream: str, command: Command, actor: Actor, key: str = "") -> Done | Refusal:
        """Carry out a command on a case or a track; raising an alert begins a new track beside it.

        Raises:
            KeyReused: the actor used the key for another command.
            NotFound: there is no such case or track here.
            StoreError: the store failed.
        """
        with self._store.transaction() as kept:
            before = self._kept(kept, actor, key, command, stream)
            if before is not None:
                return before
            case = self._case(kept, stream)
            if isinstance(command, RaiseAlert):
                beside = case.beside if case.alert else stream
                found = self._case(kept, beside) if case.beside else case
                return self._raise(kept, command, actor, key, beside, found, stream)
            edition = self._in_force(kept, case, command)
            flow = self._flow(kept, case, edition)
            context = self._context(kept, case, edition, stream=stream)
            decided = decide(flow, case, command, actor, context)
            if not is_family(flow, case, actor.person, actor.role):
                return self._keep(kept, actor, key, command, decided, stream, edition[1], stream)
            refusal = self._as_seen(kept, stream, flow, case, context, command, actor, decided)
            answer = self._keep(kept, actor, "", command, refusal or decided, stream, edition[1], stream)
            if isinstance(answer, Done):
                answer = self._counted(kept, stream, flow, actor.person, answer)
                self._remember(kept, actor, key, command, answer, stream)
            return answer

    def raise_alert(self, guide: str, command: RaiseAlert, actor: Actor, key: str = "") -> Done | Refusal:
        """Raise an alert beside no case, on the newest edition of a guide."""
        with self._store.transaction() as kept:
            before = self._kept(kept, actor, key, command, guide)
            if before is not None:
                return before
            edition = kept.newest(guide)
            if edition is None:
                raise NotFound("guide", guide)
            case = Case(guide=edition.guide, flow=edition.flow, text=edition.text)
            return self._raise(kept, command, actor, key, "", case, guide)

    def options(self, stream: str, actor: Actor | None = None) -> tuple[Option, ...]:
        """Every way on from where the case is, with its status and reasons; nothing is stored.

        For the family they are worked out from what the family sees.
        """
        with self._store.transaction() as kept:
            flow, case, context = self._now(kept, stream)
            if actor is not None and is_family(flow, case, actor.person, actor.role):
                case = self._seen(kept, stream, flow, case, context, actor.person).case
                context = msgspec.structs.replace(context, shielded=frozenset())
            return options(flow, case, context, actor)

    def openings(self, stream: str, outcome: str) -> Openings:
        """The smallest sets of facts and records that would open an outcome."""
        with self._store.transaction() as kept:
            flow, case, context = self._now(kept, stream)
            return openings(flow, case, context, outcome)

    def status(self, stream: str) -> Status:
        """Where the case stands now, with the alerts beside it; for staff only: a host must see to that."""
        with self._store.transaction() as kept:
            flow, case, context = self._now(kept, stream)
            tracks = tuple(self._track(kept, case, each) for each in kept.tracks(stream))
            return Status(stream, settled(flow, case, context), tracks)

    def view(self, stream: str, person: str) -> View:
        """The case as one person sees it, settled to the moment in memory."""
        with self._store.transaction() as kept:
            flow, case, context = self._now(kept, stream)
            return self._seen(kept, stream, flow, case, context, person)

    def log(self, stream: str) -> tuple[Happened, ...]:
        """Every event of a stream; for those who may see all of it."""
        with self._store.transaction() as kept:
            return tuple(kept.events(stream))

    def guide(self, stream: str) -> Guide:
        """The pinned guide of a case, for its texts."""
        with self._store.transaction() as kept:
            case = self._case(kept, stream)
            return self._editions.guide(self._edition(kept, self._pinned(case)))

    def flow(self, stream: str) -> Flow:
        """The pinned flow of a case or track."""
        with self._store.transaction() as kept:
            case = self._case(kept, stream)
            return self._flow(kept, case, self._pinned(case))

    # --- inside one transaction ------------------------------------------------------------------------------

    def _raise(
        self, kept: Transaction, command: RaiseAlert, actor: Actor, key: str, stream: str, case: Case, about: str
    ) -> Done | Refusal:
        edition = self._pinned(case)
        flow = self._editions.flow(self._edition(kept, edition))
        context = msgspec.structs.replace(
            self._context(kept, case, edition, stream=stream), beside=case if stream else None
        )
        decided = raise_alert(flow, command, actor, context, stream)
        track = self._entropy.new_id()
        answer = self._keep(kept, actor, key, command, decided, track, case.flow, about)
        if isinstance(answer, Done) and stream:
            kept.link(stream, track)
        return answer

    def _seen(self, kept: Transaction, stream: str, flow: Flow, case: Case, context: Context, person: str) -> View:
        return view(flow, (*kept.events(stream), *settling(flow, case, context)), person)

    def _as_seen(
        self,
        kept: Transaction,
        stream: str,
        flow: Flow,
        case: Case,
        context: Context,
        command: Command,
        actor: Actor,
        decided: Decision | Refusal,
    ) -> Refusal | None:
        """What the family is told: a refusal for reasons that it can see; a choice must be open to its eyes."""
        seen = self._seen(kept, stream, flow, case, context, actor.person)
        if not seen.lines or not isinstance(decided, Refusal | Decision):
            return decided if isinstance(decided, Refusal) else None
        if isinstance(decided, Decision) and not isinstance(command, Choose):
            return None
        for_them = decide(flow, seen.case, command, actor, msgspec.structs.replace(context, shielded=frozenset()))
        if isinstance(for_them, Refusal):
            return for_them
        return refuse("not-now") if isinstance(decided, Refusal) else None

    def _counted(self, kept: Transaction, stream: str, flow: Flow, person: str, done: Done) -> Done:
        """The answer with the numbers that the person counts, which tell nothing of what is not theirs to see."""
        events = kept.events(stream)
        before = len(view(flow, events[: done.first - 1], person).lines)
        return Done(stream, before + 1, len(view(flow, events, person).lines))

    def _now(self, kept: Transaction, stream: str) -> tuple[Flow, Case, Context]:
        case = self._case(kept, stream)
        edition = self._pinned(case)
        return self._flow(kept, case, edition), case, self._context(kept, case, edition, stream=stream)

    def _case(self, kept: Transaction, stream: str) -> Case:
        events = kept.events(stream)
        if not events:
            raise NotFound("case", stream)
        case = fold(events)
        if not case.flow:  # its content has been erased
            raise NotFound("case", stream)
        return case

    def _pinned(self, case: Case) -> tuple[str, str, str]:
        return case.guide, case.flow, case.text

    def _in_force(self, kept: Transaction, case: Case, command: Command) -> tuple[str, str, str]:
        """The edition to go on with: the pinned one, its newest wording, or for reopening the newest of all."""
        newest = kept.newest(case.guide)
        if newest is not None and (_takes_up(case, command) or newest.flow == case.flow):
            return newest.guide, newest.flow, newest.text
        return self._pinned(case)

    def _edition(self, kept: Transaction, edition: tuple[str, str, str]) -> Edition:
        found = kept.edition(edition[1], edition[2])
        if found is None:
            raise NotFound("edition", edition[1])
        return found

    def _flow(self, kept: Transaction, case: Case, edition: tuple[str, str, str]) -> Flow:
        flow = self._editions.known(edition[1], edition[2]) or self._editions.flow(self._edition(kept, edition))
        return flow.tracks[case.alert] if case.alert else flow

    def _context(
        self,
        kept: Transaction,
        case: Case,
        edition: tuple[str, str, str],
        *,
        stream: str = "",
        subject: str = "",
    ) -> Context:
        now = self._clock.now()
        person = kept.person(case.subject or subject) if case.subject or subject else None
        births: Mapping[str, str] = {person.id: person.born} if person is not None and is_day(person.born) else {}
        beside = fold(kept.events(case.beside)) if case.beside else None
        main, tracks = (case.beside, beside) if case.alert else (stream, case)
        shielded: frozenset[str] = frozenset()
        if main and tracks is not None:
            beside_it = [self._track(kept, tracks, each) for each in kept.tracks(main)]
            shielded = frozenset(each for track in beside_it for each in track.shielded)
        return Context(now, dict(births), self._holidays(now), shielded, edition, beside)

    def _track(self, kept: Transaction, case: Case, track: str) -> TrackStatus:
        """An alert beside a case, and whom it shields: those named and all in a shielded role, less the lifted."""
        found = fold(kept.events(track))
        if not found.flow:  # erased: nothing is left that could say whom it shielded
            return TrackStatus(track, found)
        flow = self._editions.flow(self._edition(kept, self._pinned(found)))
        alert = flow.catalog.alerts.get(found.alert)
        holders = [person for role in (alert.shields if alert else ()) for person in case.holders(role)]
        named = [person for person, shielded in found.shields.items() if shielded]
        lifted = {person for person, shielded in found.shields.items() if not shielded}
        return TrackStatus(
            track, found, tuple(dict.fromkeys(each for each in (*named, *holders) if each not in lifted))
        )

    def _holidays(self, now: str) -> frozenset[str]:
        year = int(now[:4])
        if self._red_years != (year - 1, year + _YEARS_AHEAD):
            self._red_years = (year - 1, year + _YEARS_AHEAD)
            self._red_days = self._calendar.red_days(*self._red_years)
        return self._red_days

    def _kept(self, kept: Transaction, actor: Actor, key: str, command: Command, about: str) -> Done | None:
        if not key:
            return None
        before = kept.kept(actor.person, key)
        if before is None:
            return None
        if before.command != _digest(command, actor, about):
            raise KeyReused(key)
        return msgspec.json.decode(before.answer, type=Done)

    def _keep(
        self,
        kept: Transaction,
        actor: Actor,
        key: str,
        command: Command,
        decided: Decision | Refusal | tuple[tuple[Happened, ...], Case],
        stream: str,
        flow: str,
        about: str,
    ) -> Done | Refusal:
        if isinstance(decided, Refusal):
            return decided
        events = decided.events if isinstance(decided, Decision) else decided[0]
        case = decided.case if isinstance(decided, Decision) else decided[1]
        if events:
            kept.append(stream, events, flow)
        done = Done(stream, case.number - len(events) + 1, case.number)
        self._remember(kept, actor, key, command, done, about)
        return done

    def _remember(self, kept: Transaction, actor: Actor, key: str, command: Command, done: Done, about: str) -> None:
        if key:
            kept.keep(actor.person, key, KeptAnswer(_digest(command, actor, about), msgspec.json.encode(done)))


def _takes_up(case: Case, command: Command) -> bool:
    return isinstance(command, Reopen) and case.phase == "closed"


def _digest(command: Command, actor: Actor, about: str) -> str:
    """What makes two uses of a key the same: the command, who acts in which role, and on what."""
    return hashlib.sha256(msgspec.json.encode((about, actor, command))).hexdigest()
