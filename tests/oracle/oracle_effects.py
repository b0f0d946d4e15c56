"""What moves make of the slots: what a visit that is over leaves behind, and what a new one begins with."""

from oracle_changes import bound_step, stepped
from oracle_holdings import BATON, TASKS
from oracle_places import Spot, Way
from oracle_reading import REACHED, SETTLED, State
from oracle_slots import Slot, chosen

from bti_engine.flow.tables import Flow, TaskRow


class Effects:
    """The effects of moves in a flow."""

    def __init__(self, flow: Flow, slots: dict[str, Slot]) -> None:
        self.flow, self.slots = flow, slots

    def moving(self, leads: Way) -> State:
        """What a move makes of the slots."""
        becomes = self._leaving(leads)
        return becomes if leads.resumed else self.entering(leads.spot, becomes)

    def _leaving(self, leads: Way) -> State:
        """What is bound to visits that are over is gone."""
        spot, becomes = leads.spot, {}
        kept = spot.open_steps if leads.resumed else spot.open_steps[:-1]
        for name, slot in self.slots.items():
            if bound_step(name) and bound_step(name) not in kept:
                becomes[name] = slot.code(value=False)
        slot = self.slots.get(SETTLED)
        if slot is not None:
            over = [each for each in slot.values if each is not None and each >= len(kept)]
            becomes[SETTLED] = chosen(slot.among(over), slot.code(None), slot.bits)
        return becomes

    def entering(self, spot: Spot, becomes: State) -> State:
        """A new visit: what the step asks is asked anew, and its tasks are given."""
        becomes = dict(becomes)
        step = self.flow.steps[spot.step]
        for fact in step.forgets:
            for name in (fact, f"dagar-sidan({fact})"):
                if name in self.slots:
                    becomes[name] = self.slots[name].code(None)
        names = [f"vore-på({spot.step})", f"vore-på(nivå {spot.level})", f"vore-på({spot.level})"]
        if self.flow.log is not None and self.flow.log.level:
            reached = self.flow.levels[spot.level].order >= self.flow.levels[self.flow.log.level].order
            names += [REACHED] if reached else []
        becomes |= {name: self.slots[name].code(value=True) for name in names if name in self.slots}
        return self._given(step.tasks, becomes)

    def _given(self, tasks: tuple[TaskRow, ...], becomes: State) -> State:
        slot = self.slots.get(TASKS)
        for _ in tasks if slot is not None else ():
            becomes[slot.name] = stepped(slot, becomes.get(slot.name, slot.bits), 1)
        return becomes

    def closed(self, end: str) -> State:
        """The end of a case ends the baton, what other services take part in, and what its visits hold."""
        becomes: State = {}
        for name, slot in self.slots.items():
            ends = name in {BATON, SETTLED} or bound_step(name)
            if ends or self._per_service(name):
                becomes[name] = slot.code(slot.first)
        return self._given(self.flow.ends[end].tasks, becomes)

    def _per_service(self, name: str) -> bool:
        kind = self.flow.catalog.consents.get(name.removeprefix("samtykke(").removesuffix(")"))
        return name.startswith("samtykke(") and kind is not None and kind.each_service

    def reopened(self, spot: Spot) -> State:
        """A case that is taken up again asks everything anew, and every consent."""
        fresh = ("samtykke(", "dagar-sidan(")
        becomes = {
            name: slot.code(slot.first)
            for name, slot in self.slots.items()
            if name in self.flow.catalog.facts or name.startswith(fresh)
        }
        return self.entering(spot, becomes)
