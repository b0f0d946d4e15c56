"""What can happen to a case, as rules from spot to spot: each with what it needs and what it makes of the slots."""

from collections.abc import Iterable, Iterator
from typing import NamedTuple

import z3
from oracle_changes import EVERYTHING, Changes, Counting, bound_step
from oracle_effects import Effects
from oracle_holdings import slots_of
from oracle_places import Spot, Way, bodies, entered, returned, spots, way
from oracle_reading import OPENER, Reader, State
from oracle_slots import NO, YES, alike, all_of, any_of, chosen, negated, same

from bti_engine.flow.tables import Flow, Move, Requirement
from bti_engine.model.conditions import Condition, Fact, Reading, atoms

Place = Spot | None
OUTSIDE = Spot("", "")


class Rule(NamedTuple):
    """From one spot to another; None is where a closed case is, and `OUTSIDE` where no case is yet.

    Attributes:
        needs: What must be so of the slots before, and of the inputs.
        becomes: The slots that are other than before.
        move: The way on that somebody takes, if that is what happens.
    """

    source: Place
    target: Place
    needs: z3.BoolRef
    becomes: State
    move: Move | None
    key: tuple[object, ...]
    """The same for rules that say the same, also in other worlds: formulas are made once."""


def _rule(source: Place, target: Place, needs: z3.BoolRef, becomes: State, move: Move | None = None) -> Rule:
    made = ((name, *map(id, bits)) for name, bits in becomes.items())
    return Rule(source, target, needs, becomes, move, (source, target, id(needs), *made))


class World:
    """All rules of a flow.

    Attributes:
        notes: What has been worked out about this world, for whoever asks again.
        come: States that some case is known to come to, for each spot.
    """

    def __init__(self, flow: Flow, wanted: Iterable[Reading] = (), like: Flow | None = None) -> None:
        self.flow = flow
        self.slots = slots_of(flow, wanted, like or flow)
        self.reader = Reader(flow, self.slots)
        self.changes, self.effects = Changes(self.reader), Effects(flow, self.slots)
        self.spots = spots(flow)
        self._settled = {spot: self._settling(spot) for spot in self.spots}
        self.rules = tuple(self._rules())
        self.notes: dict[object, object] = {}
        self.come: dict[Place, list[frozenset[tuple[str, bool]]]] = {}

    # --- what binds ---------------------------------------------------------------------------------------------

    def standing(self, spot: Spot) -> tuple[tuple[z3.BoolRef, str], ...]:
        """What must hold for as long as a case is at the level, each with where it goes when that ceases."""
        level = self.flow.levels.get(spot.level)
        rows = level.standing if level is not None else ()
        now = self.reader.now
        return tuple(
            (
                self.reader.true(each.requirement.condition, spot, now),
                each.otherwise if each.otherwise != spot.step else "",
            )
            for each in rows
        )

    def stopped(self, spot: Spot) -> z3.BoolRef:
        """That a case stands still here."""
        return any_of(negated(holds) for holds, otherwise in self.standing(spot) if not otherwise)

    def required(self, spot: Spot, move: Move) -> tuple[Requirement, ...]:
        """What binds a move: the step's own, the outcome's, those of steps that are left for good, the new level's."""
        if move.kind in {"push", "again"}:
            return move.requires
        own = (*self.flow.steps[spot.step].requires, *move.requires)
        leads = way(self.flow, spot, move)
        if move.kind == "back" or leads is None or (leads.spot is not None and leads.spot.waiting):
            return own
        left = tuple(each for waits in spot.waiting for each in self.flow.steps[waits.step].requires)
        if leads.spot is None or leads.spot.level == spot.level:
            return own + left
        level = self.flow.levels[leads.spot.level]
        return own + left + level.entry + tuple(each.requirement for each in level.standing)

    def open(self, spot: Spot, move: Move, *, but: str = "") -> z3.BoolRef:
        """That a move can be taken."""
        now = self.reader.now
        parts = [self.reader.true(move.applies, spot, now)] if move.applies is not None else []
        parts += [
            self.reader.true(each.condition, spot, now) for each in self.required(spot, move) if each.origin != but
        ]
        return all_of((*parts, negated(self.stopped(spot))))

    # --- the rules ----------------------------------------------------------------------------------------------

    def calm(self, spot: Spot) -> z3.BoolRef:
        """That nothing follows by itself: the case has come to rest here."""
        return self._settled[spot][0]

    def _rules(self) -> Iterator[Rule]:
        yield from self._opening()
        for spot in self.spots:
            yield from self.following(spot)
            yield self.changing(spot)
            yield from self.approving(spot)
            yield from self.taking(spot)
            yield from self.ending(spot)
        change, becomes = self.changes.at(None, NO)
        yield _rule(None, None, change, becomes)
        for level in self.flow.start_levels():
            spot = entered(self.flow, level.first, "")
            yield _rule(None, spot, YES, self.effects.reopened(spot))

    def following(self, spot: Spot) -> tuple[Rule, ...]:
        """What follows by itself where a case has not come to rest."""
        return self._settled[spot][1]

    def changing(self, spot: Spot, counting: Counting = EVERYTHING) -> Rule:
        """All that people and time may change while a case stays, of what is counted on."""
        change, becomes = self.changes.at(spot, self.stopped(spot), counting)
        return self._from(spot, spot, all_of((self.calm(spot), change)), becomes)

    def taking(self, spot: Spot) -> Iterator[Rule]:
        """The ways on that the step has."""
        for move in self.flow.moves[spot.step]:
            leads = way(self.flow, spot, move)
            if leads is not None:
                needs = all_of((self.calm(spot), self.open(spot, move)))
                yield self._taking(spot, needs, leads, move)

    def ending(self, spot: Spot) -> Iterator[Rule]:
        """The ends that are open from everywhere."""
        return (self._taking(spot, self.calm(spot), Way(None), move) for move in self.flow.everywhere)

    def _from(self, source: Spot, target: Spot, needs: z3.BoolRef, becomes: State, move: Move | None = None) -> Rule:
        return _rule(source, target, needs, {**becomes, **self._lapsed(source, target, becomes)}, move)

    def _opening(self) -> Iterator[Rule]:
        """A case opens at a start level, about any kind of subject, by anybody."""
        first = {name: slot.code(slot.first) for name, slot in self.slots.items()}
        anything = [slot for name, slot in self.slots.items() if name in {OPENER, "målgruppe"}]
        first |= {slot.name: slot.inputs for slot in anything}
        sound = all_of(slot.sound(slot.inputs) for slot in anything)
        for level in self.flow.start_levels():
            spot = entered(self.flow, level.first, "")
            yield _rule(OUTSIDE, spot, sound, self.effects.entering(spot, first))

    def _taking(self, here: Spot, needs: z3.BoolRef, leads: Way, move: Move) -> Rule:
        becomes, outcome = {}, move.outcome if move.source != "*" else ""
        name = f"vald({outcome})"
        if name in self.slots:
            becomes[name] = self.slots[name].code(value=True)
        if leads.spot is None:
            return _rule(here, None, needs, {**becomes, **self.effects.closed(move.target)}, move)
        becomes |= self.effects.moving(leads)
        return self._from(here, leads.spot, needs, becomes, move)

    def _settling(self, spot: Spot) -> tuple[z3.BoolRef, tuple[Rule, ...]]:
        """What follows by itself: the level's requirements, trips to bodies that may not know, duties that begin."""
        calm, found = YES, []
        for holds, otherwise in self.standing(spot):
            if otherwise:
                target = entered(self.flow, otherwise, spot.level)
                becomes = self.effects.moving(Way(target))
                found.append(self._from(spot, target, all_of((calm, negated(holds))), becomes))
                calm = all_of((calm, holds))
        for number, waits, body in bodies(self.flow, spot):
            rows = self.flow.arenas[body].needs if body and not waits.anonymous else ()
            knows = all_of(self.reader.true(each.condition, spot, self.reader.now) for each in rows)
            if knows is not YES:
                leads = returned(self.flow, spot, number)
                becomes = self.effects.moving(leads)
                found.append(self._from(spot, leads.spot, all_of((calm, negated(knows))), becomes))
                calm = all_of((calm, knows))
        begun = self._duties(spot)
        if begun:
            changed = any_of(negated(same(bits, self.slots[name].bits)) for name, bits in begun.items())
            found.append(self._from(spot, spot, all_of((calm, changed)), begun))
            calm = all_of((calm, negated(changed)))
        return calm, tuple(found)

    def _duties(self, spot: Spot) -> State:
        """Duties begin when they are asked for, and rest when they are done and no longer asked for."""
        becomes: State = {}
        for duty in self.flow.duties.values():
            slot = self.slots.get(f"plikt({duty.id})")
            if slot is not None:
                state = {**self.reader.now, **becomes}
                asked = self.reader.true(duty.begins, spot, state)
                begins = all_of((asked, slot.among(["kvil"])))
                rests = all_of((negated(asked), slot.among(["gjort"])))
                becomes[slot.name] = chosen(begins, slot.code("går"), chosen(rests, slot.code("kvil"), slot.bits))
        return becomes

    # --- approvals ----------------------------------------------------------------------------------------------

    def approving(self, spot: Spot) -> Iterator[Rule]:
        """Somebody says yes to an outcome of the step, when all else that it requires is there."""
        for move in self.flow.moves[spot.step]:
            name = f"godkjend({move.outcome})@{spot.step}"
            if name in self.slots and way(self.flow, spot, move) is not None:
                needs = all_of((self.calm(spot), self.open(spot, move, but="approval")))
                yield _rule(spot, spot, needs, {name: self.slots[name].code(value=True)})

    def _lapsed(self, source: Spot, target: Spot, becomes: State) -> State:
        """An approval is over when anything that its outcome rests on reads otherwise than before."""
        found: State = {}
        for name, slot in self.slots.items():
            step = bound_step(name)
            if name.startswith("godkjend(") and step in target.open_steps and step in source.open_steps:
                rests = self._unchanged(name.partition("(")[2].partition(")")[0], source, target, becomes)
                found[name] = (all_of((becomes.get(name, slot.bits)[0], rests)),)
        return found

    def _unchanged(self, outcome: str, source: Spot, target: Spot, becomes: State) -> z3.BoolRef:
        now, later = self.reader.now, {**self.reader.now, **becomes}
        parts = []
        for atom in self._read_for(outcome, source):
            if isinstance(atom.operand, Fact):
                parts.append(same(now[atom.operand.name], later[atom.operand.name]))
            elif not atom.operand.name.startswith("godkjend("):
                one, other = self.reader.truth(atom, source, now), self.reader.truth(atom, target, later)
                parts += [alike(a, b) for a, b in zip(one, other, strict=True)]
        return all_of(parts)

    def _read_for(self, outcome: str, spot: Spot) -> Iterator[Condition]:
        step = outcome.rpartition("/")[0]
        waiting = spot.waiting[: spot.open_steps.index(step)]
        for move in self.flow.moves[step]:
            if move.outcome == outcome:
                rows = self.required(Spot(step, spot.level, waiting), move)
                conditions = [*([move.applies] if move.applies else []), *(each.condition for each in rows)]
                yield from (atom for each in conditions for atom in atoms(each))
