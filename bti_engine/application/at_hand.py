"""Trying something out on a case as it stands, in memory and with its own people: nothing of it is kept.

For whoever wonders what would follow. It promises nothing: what the engine refuses does not come about.
"""

from __future__ import annotations

from msgspec.structs import replace

from bti_engine.application.bringing import Bringing
from bti_engine.application.cast import Cast
from bti_engine.engine.consents import givers
from bti_engine.engine.context import Context
from bti_engine.engine.openings import Need
from bti_engine.engine.rights import may_act
from bti_engine.engine.worksheet import is_worksheet, sees_worksheet
from bti_engine.flow.catalog_rows import Consent
from bti_engine.flow.tables import Flow
from bti_engine.model.case import Case, Draft
from bti_engine.model.commands import Actor, Join, WaiveContact
from bti_engine.model.vocabulary import BATON
from bti_engine.proof.changes import Value

_FIRST, _LAST = ("samtykke(", "involvert("), "godkjend("


class AtHand(Bringing):
    """A case as it stands, and what comes of trying this and that."""

    def __init__(self, flow: Flow, case: Case, context: Context) -> None:
        """Begin with a case that is settled to the moment of the context."""
        super().__init__(flow, {})
        self.case, self.day, self._world = case, context.day, context
        self._cast = _Present(flow, case, context)

    @property
    def context(self) -> Context:
        """The world: as it is today; on a later day, the same world at noon."""
        same = self.day == self._world.day
        return self._world if same else replace(self._world, instant=f"{self.day}T11:00:00.000Z")

    def bring(self, name: str, value: Value) -> str:
        """Let a variable have a value. Where nobody gives a consent yet, somebody joins who does.

        Who is shielded is not informed: a leader decides that it must wait.
        """
        reading = self.flow.variables[name].reading
        kind = self.flow.catalog.consents.get(reading.argument) if reading is not None else None
        if kind is not None and reading is not None and reading.builtin == "samtykke":
            self._let_somebody_give(kind)
        why = super().bring(name, value)
        if not why or reading is None or reading.builtin != "informert":
            return why
        return "" if self.do(WaiveContact(reading.argument, name), self._cast.leader) else why

    def _let_somebody_give(self, kind: Consent) -> None:
        role = self._cast.giver_role(kind)
        if not givers(kind, self.case, self.context):
            self.do(Join(f"ny-{role}", role), self._cast.worker)

    def supply(self, needs: tuple[Need, ...]) -> bool:
        """Bring about what a way needs: consents first, for they may end a stop, and approvals last."""
        return not any(self.bring(each.variable, each.value) for each in sorted(needs, key=_turn))


def _turn(need: Need) -> int:
    return 0 if need.variable.startswith(_FIRST) else 2 if need.variable.startswith(_LAST) else 1


def staff_at_hand(flow: Flow, case: Draft, context: Context) -> tuple[Actor, ...]:
    """The staff who may act in a case now: whoever holds the baton, those responsible for the step, the others."""
    everyone = [Actor(person, role, service) for (person, role), service in case.participants.items()]
    step = flow.steps.get(case.place)
    first = step.responsible if step else ()
    found = [each for each in everyone if not flow.catalog.is_family(each.role) and _may(flow, case, context, each)]
    return tuple(sorted(found, key=lambda each: (each.person != case.baton, each.role not in first)))


def in_roles(flow: Flow, case: Draft, context: Context, roles: tuple[str, ...]) -> tuple[Actor, ...]:
    """The people of a case who act in one of some roles; without any role named, the staff."""
    if not roles:
        return staff_at_hand(flow, case, context)
    everyone = [Actor(person, role, service) for (person, role), service in case.participants.items()]
    if case.baton:
        services = (each.service for each in everyone if each.person == case.baton)
        everyone.append(Actor(case.baton, BATON, next(services, "")))
    return tuple(each for role in roles for each in everyone if each.role == role and _may(flow, case, context, each))


def _may(flow: Flow, case: Draft, context: Context, actor: Actor) -> bool:
    hidden = is_worksheet(flow, case) and not flow.catalog.is_family(actor.role)
    return may_act(flow, case, context.beside, actor) and (
        not hidden or bool(case.alert) or sees_worksheet(flow, case, actor.person, actor.role)
    )


class _Present(Cast):
    """The people of a case, in the place of people made up."""

    def __init__(self, flow: Flow, case: Case, context: Context) -> None:
        staff = staff_at_hand(flow, case, context)
        nobody = Actor("", next(iter(flow.catalog.roles), ""))
        self._catalog, self._flow, self._case, self._world = flow.catalog, flow, case, context
        self.worker = self.opener = staff[0] if staff else nobody
        self.leader = next((each for each in staff if flow.catalog.is_leader(each.role)), self.worker)
        self.others = ()

    def who(self, roles: tuple[str, ...]) -> tuple[Actor, ...]:
        """The people of the case who may take a way on that some roles may take."""
        return in_roles(self._flow, self._case, self._world, roles) or (self.worker,)
