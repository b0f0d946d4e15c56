"""By when something is to be there: deadlines that run, agreed meetings, days of evaluation, consents that end."""

from __future__ import annotations

from collections.abc import Iterator

from msgspec import Struct

from bti_engine.application.why.values import Due, Means
from bti_engine.engine.time import day_of, days_before
from bti_engine.flow.tables import Clock, Flow
from bti_engine.model.case import Draft, Running
from bti_engine.model.conditions import Reading


class Days(Struct, frozen=True):
    """The days of a case, as whoever asks sees it, on a day."""

    flow: Flow
    seen: Draft
    today: str

    def of_step(self) -> Iterator[Due]:
        """The deadlines of the visit that the case is in."""
        for name, running in self.seen.deadlines.items():
            if running.visit == self.seen.visit:
                yield from self._running(name, running)

    def of_need(self, reading: Reading | None, means: Means) -> Iterator[Due]:
        """The days that bear on what is needed."""
        if reading is None:
            return
        for name, running in self.seen.deadlines.items():
            clock = self._clock(running)
            if clock is not None and _is_met_by(clock, reading, means):
                yield from self._running(name, running)
        if means == "meeting":
            yield from self._meetings(reading.argument)
        elif means == "evaluation":
            yield from self._measures()
        elif means == "task":
            yield from self._tasks()

    def of_consents(self, kinds: set[str]) -> Iterator[Due]:
        """The last days of the consents of some kinds that are given now."""
        for (kind, giver, _), given in self.seen.consents.items():
            if kind in kinds and given.answer == "gitt" and given.expires:
                yield self._on("consent", kind, days_before(day_of(given.expires), 1), giver)

    def _meetings(self, kind: str) -> Iterator[Due]:
        for each in self.seen.meetings.values():
            if each.on and not each.held and kind in {"", each.kind}:
                yield self._on("meeting", each.kind, each.on)

    def _measures(self) -> Iterator[Due]:
        for name, each in self.seen.measures.items():
            if not each.evaluated:
                yield self._on("measure", name, each.evaluate_by)

    def _tasks(self) -> Iterator[Due]:
        for name, each in self.seen.tasks.items():
            if each.due and not each.done:
                yield self._on("task", name, each.due)

    def _running(self, name: str, running: Running) -> Iterator[Due]:
        """A deadline that runs or was missed, of a visit that is not over."""
        if running.status in {"går", "brote"} and (not running.visit or running.visit in self.seen.open_visits()):
            yield Due("deadline", name, running.last_day, running.owner, running.status == "brote")

    def _on(self, what: str, name: str, day: str, owner: str = "") -> Due:
        return Due(what, name, day, owner, day < self.today)  # type: ignore[arg-type]  # one of its words

    def _clock(self, running: Running) -> Clock | None:
        return self.flow.clocks_named.get(running.clock)


def _is_met_by(clock: Clock, reading: Reading, means: Means) -> bool:
    """Whether what is needed is what a deadline waits for."""
    what, argument = clock.until
    if what == "meeting":
        return means == "meeting" and (not argument or not reading.argument or argument == reading.argument)
    return what == means and argument == reading.argument
