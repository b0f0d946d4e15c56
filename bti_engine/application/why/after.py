"""What follows when a way is taken: tried on the case in memory where that can be done, else what the guide says."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Literal

from msgspec import Struct
from msgspec.structs import replace

from bti_engine.application.at_hand import AtHand, staff_at_hand
from bti_engine.application.why.values import After, Due, Task
from bti_engine.engine.context import Context
from bti_engine.engine.moving import raise_alert
from bti_engine.engine.openings import Need
from bti_engine.engine.rights import may_know, sees
from bti_engine.engine.time import stretch
from bti_engine.engine.work import Decision
from bti_engine.flow.tables import Clock, Flow, Move, TaskRow
from bti_engine.model.case import Case, Draft
from bti_engine.model.commands import RaiseAlert
from bti_engine.model.log import Happened

Look = Callable[[Iterable[Happened]], Draft]
"""The case as whoever asks sees it, with some more that has happened."""


class Trying(Struct, frozen=True):
    """What trying takes.

    Attributes:
        flow: The flow as the case's variant has it; whole: that of the guide.
        case: The case as it is judged, settled to the moment.
        look: How whoever asks sees it.
        staff: Whether whoever asks is of the staff, who are told who sees what.
    """

    whole: Flow
    flow: Flow
    case: Case
    context: Context
    look: Look
    staff: bool = True

    def after(self, move: Move, needs: tuple[Need, ...]) -> After:
        """What follows when a way is taken, with what it needs supplied first."""
        if move.kind == "alert":
            return self._raised(move)
        work = AtHand(self.whole, self.case, self.context)
        if work.supply(needs):
            before, begun, day = work.case, len(work.happened), work.day
            if work.choose(move) and day == self.context.day:
                seen, then = self.look(work.happened[:begun]), self.look(work.happened)
                if then.phase == "new":  # whoever asks would see no more of it
                    return self._as_written(move)
                after = self._differing(seen, then, before, work.case)
                lapsed = tuple(each for each in after.approvals if each != move.outcome)
                sight = self._sight(before, work.case)
                return replace(after, supplied=bool(needs), approvals=lapsed, **sight)
        return self._as_written(move)

    def _differing(self, seen: Draft, then: Draft, before: Case, after: Case) -> After:
        """What is otherwise afterwards, as whoever asks sees it."""
        deadlines = then.deadlines.items()
        return After(
            tried=True,
            place=then.place,
            level=then.level if then.place else "",
            end=then.end if then.phase == "closed" else "",
            deadlines=tuple(
                Due("deadline", name, each.last_day, each.owner)
                for name, each in deadlines
                if each.status == "går" and (name not in seen.deadlines or seen.deadlines[name].status != "går")
            ),
            tasks=tuple(
                Task(each.name, each.role, each.due) for own, each in then.tasks.items() if own not in seen.tasks
            ),
            duties=tuple(
                own
                for own, each in then.duties.items()
                if each.status == "går" and (own not in seen.duties or seen.duties[own].status != "går")
            ),
            forgets=tuple(own for own, each in seen.facts.items() if each.valid and not then.facts[own].valid),
            approvals=tuple(
                outcome for outcome, visit in seen.approvals if visit == before.visit and before.visit != after.visit
            ),
            joining=tuple(own for own in _taking_part(then) if own not in _taking_part(seen)),
            leaving=tuple(own for own in _taking_part(seen) if own not in _taking_part(then)),
            baton=seen.baton if seen.baton and not then.baton else "",
            log=_log(seen, then),
        )

    def _sight(self, before: Case, after: Case) -> dict[str, tuple[str, ...]]:
        """Who sees the case afterwards; for the staff to know."""
        if not self.staff:
            return {}
        persons = dict.fromkeys(person for person, _ in self.case.participants)
        now = {person for person in persons if sees(self.flow, before, person)}
        then = tuple(person for person in persons if sees(self.flow, after, person))
        return {
            "sees": then,
            "gains": tuple(person for person in then if person not in now),
            "loses": tuple(person for person in persons if person in now and person not in then),
        }

    def _as_written(self, move: Move) -> After:
        """What the guide says of a way that could not be tried."""
        flow, case = self.flow, self.case
        frame = case.stack[-1] if move.kind == "back" and case.stack else None
        place = (frame.back or frame.place) if frame else "" if move.kind == "end" else move.target
        step = flow.steps.get(place)
        rows = step.tasks if step else flow.ends[move.target].tasks if move.kind == "end" else ()
        resumed = frame is not None and not frame.back
        clocks = () if resumed else (*flow.clocks_of.get(place, ()), *flow.clocks_of.get(move.outcome, ()))
        forgets = step.forgets if step and not resumed else ()
        known = self.look(()).facts
        return After(
            place=place,
            level=(step.level or case.level) if step else "",
            end=move.target if move.kind == "end" else "",
            deadlines=tuple(self._beginning(each) for each in clocks) if self.staff else (),
            tasks=self._given(() if resumed else rows) if self.staff else (),
            forgets=tuple(each for each in forgets if each in known and known[each].valid),
        )

    def _beginning(self, clock: Clock) -> Due:
        """A deadline that would begin; its day is counted from today where it counts from the start of the visit."""
        day = stretch(self.context.day, clock.length, self.context.red_days).last_day
        return Due("deadline", clock.name, "" if clock.since else day, clock.owner)

    def _given(self, rows: tuple[TaskRow, ...]) -> tuple[Task, ...]:
        context = self.context
        days = (stretch(context.day, row.length, context.red_days).last_day if row.length else "" for row in rows)
        return tuple(Task(row.name, row.role, day) for row, day in zip(rows, days, strict=True))

    def _raised(self, move: Move) -> After:
        """What follows when an alert is raised: a track of its own, which those whom it shields never learn of."""
        flow, case, context = self.whole, self.case, replace(self.context, beside=self.case)
        actor = next(iter(staff_at_hand(flow, case, self.context)), None)
        if actor is None or move.alert not in flow.tracks:
            return After()
        decided = raise_alert(flow, RaiseAlert(move.alert), actor, context, "?")
        if not isinstance(decided, Decision):
            return After()
        track = decided.case
        shielded = tuple(own for own, held in track.shields.items() if held)
        hidden = frozenset(shielded) | self.context.shielded
        persons = dict.fromkeys(person for person, _ in case.participants)
        return After(
            tried=True,
            place=track.place,
            deadlines=tuple(Due("deadline", name, each.last_day, each.owner) for name, each in track.deadlines.items()),
            tasks=tuple(Task(each.name, each.role, each.due) for each in track.tasks.values()),
            sees=tuple(
                each for each in persons if sees(flow, case, each) and may_know(flow, track, case, hidden, each)
            ),
            shielded=shielded,
        )


def _taking_part(case: Draft) -> tuple[str, ...]:
    return tuple(own for own, each in case.services.items() if each.status == "med")


def _log(seen: Draft, then: Draft) -> Literal["", "opened", "shut"]:
    if seen.log_open == then.log_open or then.phase == "closed":
        return ""
    return "opened" if then.log_open else "shut"
