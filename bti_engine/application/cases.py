"""Carrying cases: each command in one transaction, settled, judged, kept, and answered the same when asked again."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from msgspec.structs import replace

from bti_engine.application.answers import Asked, Done, Status, first_answer, remember, worksheet_of
from bti_engine.application.desk import Desk, Spot, pinned
from bti_engine.application.editions import Editions
from bti_engine.application.ports import Calendar, Clock, Entropy, Person, Store
from bti_engine.application.why.values import Why
from bti_engine.engine.decide import decide, settled
from bti_engine.engine.moving import raise_alert
from bti_engine.engine.openings import Openings, openings
from bti_engine.engine.options import Option, options
from bti_engine.engine.refusals import Refusal, refuse
from bti_engine.engine.truths import truths
from bti_engine.engine.view import View, view
from bti_engine.engine.work import Decision
from bti_engine.flow.conditions import Placed
from bti_engine.flow.tables import Flow
from bti_engine.model.case import Case
from bti_engine.model.commands import Actor, Choose, Command, Open, RaiseAlert
from bti_engine.model.conditions import Truth
from bti_engine.model.guide import Guide
from bti_engine.model.log import Happened

if TYPE_CHECKING:
    from bti_engine.application.why.routes import Routes

_FIRST_YEAR, _LAST_YEAR = 2000, 2060


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
        self._red_days: frozenset[str] | None = None

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

    # --- commands ---------------------------------------------------------------------------------------------

    def open(self, guide: str, command: Open, actor: Actor, key: str = "") -> Done | Refusal:
        """Open a case on the newest edition of a guide.

        Raises:
            KeyReused: the actor used the key for another command.
            NotFound: no such guide is published here.
            StoreError: the store failed.
        """
        asked = Asked(command, actor, guide, key)
        with self._desk() as desk:
            before = first_answer(desk.kept, asked)
            if before is not None:
                return before
            edition = desk.newest(guide)
            pin = (edition.guide, edition.flow, edition.text)
            context = desk.context(Case(), pin, subject=command.subject)
            decided = decide(desk.flow(Case(), pin), Case(), command, actor, context)
            return _keep(desk, asked, decided, self._entropy.new_id(), edition.flow)

    def do(self, stream: str, command: Command, actor: Actor, key: str = "") -> Done | Refusal:
        """Carry out a command on a case or a track; raising an alert begins a new track beside it.

        Raises:
            KeyReused: the actor used the key for another command.
            NotFound: there is no such case or track here, or it is the track of an alert that shields the actor.
            StoreError: the store failed.
        """
        asked = Asked(command, actor, stream, key)
        with self._desk() as desk:
            before = first_answer(desk.kept, asked)
            if before is not None:
                return before
            if isinstance(command, RaiseAlert):
                case = desk.spot(stream, actor=actor).case
                beside = case.beside if case.alert else stream
                return self._raise(desk, asked, command, beside, desk.case(beside) if case.beside else case)
            spot = desk.spot(stream, command, actor)
            decided = decide(spot.flow, spot.case, command, actor, spot.context)
            if spot.is_family(actor):
                return _answer_family(desk, asked, spot, decided)
            return _keep(desk, asked, decided, stream, spot.context.edition[1])

    def raise_alert(self, guide: str, command: RaiseAlert, actor: Actor, key: str = "") -> Done | Refusal:
        """Raise an alert beside no case, on the newest edition of a guide.

        Raises:
            KeyReused: the actor used the key for another command.
            NotFound: no such guide is published here.
            StoreError: the store failed.
        """
        asked = Asked(command, actor, guide, key)
        with self._desk() as desk:
            before = first_answer(desk.kept, asked)
            if before is not None:
                return before
            edition = desk.newest(guide)
            alone = Case(guide=edition.guide, flow=edition.flow, text=edition.text)
            return self._raise(desk, asked, command, "", alone)

    def _raise(self, desk: Desk, asked: Asked, command: RaiseAlert, stream: str, case: Case) -> Done | Refusal:
        context = replace(desk.context(case, pinned(case), stream=stream), beside=case if stream else None)
        flow = desk.flow(replace(case, alert=""), pinned(case))
        decided = raise_alert(flow, command, asked.actor, context, stream)
        answer = _keep(desk, asked, decided, self._entropy.new_id(), case.flow)
        if isinstance(answer, Done) and stream:
            desk.kept.link(stream, answer.stream)
        return answer

    # --- looking ------------------------------------------------------------------------------------------------

    def options(self, stream: str, actor: Actor | None = None) -> tuple[Option, ...]:
        """Every way on from where the case is, with its status and reasons; nothing is stored.

        For the family they are worked out from what the family sees; whoever sees nothing is told only how to leave.
        """
        with self._desk() as desk:
            spot = desk.spot(stream, actor=actor)
            if actor is not None and spot.is_family(actor):
                seen = desk.seen(spot, actor.person)
                if seen.lines:
                    return options(spot.flow, seen.case, replace(spot.context, shielded=frozenset()), actor)
            return options(spot.flow, spot.case, spot.context, actor)

    def openings(self, stream: str, outcome: str, *, anonymous: bool = False) -> Openings:
        """The smallest sets of facts and records that would open an outcome, without names if so; for staff."""
        with self._desk() as desk:
            spot = desk.spot(stream)
            return openings(spot.flow, spot.case, spot.context, outcome, anonymous=anonymous)

    def why(
        self, stream: str, outcome: str = "", actor: Actor | None = None, written: Guide | None = None
    ) -> tuple[Why, ...]:
        """Why ways on are open or not: what decides each, what would open it, who can supply that, and what follows.

        Args:
            stream: The case.
            outcome: An outcome of the step or an end open from everywhere; "": all of them.
            actor: Who asks, and is told what that person may see; None: somebody of the staff who sees it all.
            written: The guide as read from its files (`load_guide`), for the lines that things stand in.
        """
        from bti_engine.application.why.asking import Subject, reasons  # noqa: PLC0415 - for who wonders only

        with self._desk() as desk:
            spot = desk.spot(stream, actor=actor)
            guide = self._editions.guide(desk.edition(pinned(spot.case)))
            flow_hash = spot.context.edition[1]
            subject = Subject(spot.flow, spot.case, spot.events, spot.context, guide, written, flow_hash)
            return reasons(subject, outcome, actor)

    def routes(self, stream: str, to: str, actor: Actor | None = None, written: Guide | None = None) -> Routes:
        """The shortest ways on from where the case is to a place, that its own people can take it; for staff.

        Args:
            stream: The case.
            to: A level (`nivå 3`), an arena, a step (`1/evaluer`) or an end.
            actor: Who of the staff asks, and is told nothing of an alert that shields that person.
            written: The guide as read from its files (`load_guide`), for the lines that things stand in.

        Raises:
            NotFound: there is no such case, or no such place.
        """
        from bti_engine.application.why.finding import routes_from  # noqa: PLC0415 - for who wonders only

        with self._desk() as desk:
            spot = desk.spot(stream, actor=actor)
            guide = self._editions.guide(desk.edition(pinned(spot.case)))
            return routes_from(spot, guide, to, actor, written)

    def status(self, stream: str, person: str = "") -> Status:
        """Where the case stands now, with the alerts beside it; for staff only: a host must see to that.

        Args:
            stream: The case.
            person: Who of the staff asks, where the guide lets fewer see some records (`tilgang`); "": all is shown.
        """
        with self._desk() as desk:
            spot = desk.spot(stream)
            now = settled(spot.flow, spot.case, spot.context)
            sheet = worksheet_of(spot.flow, now, spot.context)
            seen = desk.seen(spot, person) if person and spot.flow.catalog.audience else None
            if seen is not None and seen.roles:
                now = seen.case
            return Status(stream, now, desk.tracks(stream, spot.case), sheet)

    def truths(self, stream: str) -> tuple[tuple[Placed, Truth], ...]:
        """Every condition that is read where the case is now, with its truth; for who tries a guide."""
        with self._desk() as desk:
            spot = desk.spot(stream)
            return truths(spot.flow, spot.case, spot.context)

    def held(self, stream: str, claim: str) -> bool | None:
        """Whether what `bti prove` claims is so in the case now; None where it claims nothing of that name."""
        from bti_engine.application.claimed import holds, named  # noqa: PLC0415 - for who tries a guide only

        with self._desk() as desk:
            spot = desk.spot(stream)
            claims = named(spot.flow, self._editions.guide(desk.edition(pinned(spot.case))), claim)
            now = settled(spot.flow, spot.case, spot.context)
            return holds(spot.flow, claims, now, spot.context) if claims else None

    def view(self, stream: str, person: str) -> View:
        """The case as one person sees it, settled to the moment in memory."""
        with self._desk() as desk:
            return desk.seen(desk.spot(stream), person)

    def log(self, stream: str) -> tuple[Happened, ...]:
        """Every event of a stream; for those who may see all of it."""
        with self._desk() as desk:
            return tuple(desk.kept.events(stream))

    def guide(self, stream: str) -> Guide:
        """The pinned guide of a case, for its texts."""
        with self._desk() as desk:
            return self._editions.guide(desk.edition(pinned(desk.case(stream))))

    def flow(self, stream: str) -> Flow:
        """The pinned flow of a case or track."""
        with self._desk() as desk:
            case = desk.case(stream)
            return desk.flow(case, pinned(case))

    @contextmanager
    def _desk(self) -> Iterator[Desk]:
        with self._store.transaction() as kept:
            yield Desk(kept, self._editions, self._clock.now(), self._holidays)

    def _holidays(self) -> frozenset[str]:
        """The same days whenever they are asked for: what is due must not depend on when it is noticed."""
        if self._red_days is None:
            self._red_days = self._calendar.red_days(_FIRST_YEAR, _LAST_YEAR)
        return self._red_days


def _keep(
    desk: Desk,
    asked: Asked,
    decided: Decision | Refusal,
    stream: str,
    flow: str,
) -> Done | Refusal:
    """Store what was decided, and the answer with it."""
    if isinstance(decided, Refusal):
        return decided
    return remember(desk.kept, asked, _append(desk, decided, stream, flow))


def _append(desk: Desk, decided: Decision, stream: str, flow: str) -> Done:
    if decided.events:
        desk.kept.append(stream, decided.events, flow)
    last = decided.case.number
    return Done(stream, last - len(decided.events) + 1, last)


def _answer_family(desk: Desk, asked: Asked, spot: Spot, decided: Decision | Refusal) -> Done | Refusal:
    """The answer to the family: reasons that it can see, choices that are open to its eyes, numbers that it counts."""
    actor, command = asked.actor, asked.command
    seen = desk.seen(spot, actor.person)
    if seen.lines and (isinstance(decided, Refusal) or isinstance(command, Choose)):
        for_them = decide(spot.flow, seen.case, command, actor, replace(spot.context, shielded=frozenset()))
        if isinstance(for_them, Refusal):
            return for_them
        if isinstance(decided, Refusal):
            return refuse("not-now")
    if isinstance(decided, Refusal):
        return decided
    _append(desk, decided, spot.stream, spot.context.edition[1])
    before = len(view(spot.flow, spot.events, actor.person).lines)
    after = len(view(spot.flow, (*spot.events, *decided.events), actor.person).lines)
    return remember(desk.kept, asked, Done(spot.stream, before + 1, max(before, after)))
