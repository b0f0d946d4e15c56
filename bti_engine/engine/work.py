"""The work on one command: a draft of the case, and the events that have come of it so far."""

from __future__ import annotations

from msgspec import Struct

from bti_engine.engine.context import Context
from bti_engine.engine.evolve import apply, thaw
from bti_engine.engine.readings import Valuation
from bti_engine.flow.tables import Flow
from bti_engine.model.case import Case
from bti_engine.model.commands import Actor
from bti_engine.model.conditions import Condition, Truth
from bti_engine.model.events import Event
from bti_engine.model.log import Happened

NOBODY = Actor("", "")
"""Who acts when settling does."""


class Decision(Struct, frozen=True):
    """What came of a command: the events, and the case after them."""

    events: tuple[Happened, ...]
    case: Case


class Work:
    """A case in the hands of the engine, for the time of one command.

    Attributes:
        whole: The flow of the guide; `flow` is that of the variant which the case follows.
    """

    __slots__ = ("_values", "actor", "case", "context", "flow", "happened", "moment", "whole")

    def __init__(self, flow: Flow, case: Case, context: Context, actor: Actor = NOBODY) -> None:
        self.whole, self.flow, self.context, self.actor = flow, flow.varied(case.variant), context, actor
        self.case = thaw(case)
        self.moment = context.instant
        self.happened: list[Happened] = []
        self._values: Valuation | None = None

    def emit(self, event: Event, actor: Actor = NOBODY) -> None:
        """Let an event have happened at the moment that is being worked on."""
        happened = Happened(self.case.number + 1, self.moment, self.context.instant, actor.person, actor.role, event)
        apply(self.case, happened)
        self.happened.append(happened)
        self._values = None

    def at(self, moment: str) -> None:
        """Work on another moment from here on."""
        if moment != self.moment:
            self.moment = moment
            self._values = None

    @property
    def values(self) -> Valuation:
        """The values of the flow's variables now."""
        if self._values is None:
            context = self.context
            if self.moment != context.instant:
                context = at_moment(context, self.moment)
            self._values = Valuation(self.flow, self.case, context)
        return self._values

    def truth(self, condition: Condition) -> Truth:
        """What a condition of the flow is now."""
        return self.flow.test(condition)(self.values)


def at_moment(context: Context, moment: str) -> Context:
    """The context at another moment."""
    return Context(moment, context.births, context.red_days, context.shielded, context.edition, context.beside)
