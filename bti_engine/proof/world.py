"""All that may happen to a case, over sets of valuations: opening, choosing, changing, settling.

It reads the flow as the engine does, but where the engine moves one case, this moves all cases at a place at once. Each
operation may only add to what the engine does; a test walks real cases and finds each of their states here.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from types import MappingProxyType

from bti_engine.flow.tables import Flow, Move, Standing, Variable
from bti_engine.model.conditions import Condition
from bti_engine.proof.changes import BY_COURSE, BY_PLACE, ONCE_FOR_ALL, Value, change, starting, values_of
from bti_engine.proof.layout import Frame, Layout, Position
from bti_engine.proof.sense import Fixed, Reader
from bti_engine.proof.valuations import Space

_NO_MORE: Mapping[str, Variable] = MappingProxyType({})
_NOTHING: Fixed = MappingProxyType({})
_TASKS = "opne-oppgåver"
_BEGIN_ANEW = frozenset({"samtykke", "involvert", "stafetthaldar", "stafett-avklart", "godkjend"})
"""What a case that is taken up again has as if it were new."""
_STAYS = BY_COURSE | ONCE_FOR_ALL | BY_PLACE
"""What only moving or the opening brings about."""


class World:
    """The states of the cases of one flow, seen through some of its variables.

    Attributes:
        names: The variables that are followed; the others may have any value at any time.
        space: Their valuations.
    """

    def __init__(
        self,
        flow: Flow,
        names: Iterable[str],
        more: Mapping[str, Variable] = _NO_MORE,
        layout: Layout | None = None,
    ) -> None:
        """Look at a flow through some of its variables, and more that only a claim reads."""
        self.flow = flow
        self.layout = layout or Layout(flow)
        self.level, self.ways, self.bound = self.layout.level, self.layout.ways, self.layout.bound
        self.variables = {**more, **flow.variables}
        self.names = tuple(each for each in names if not _by_place(self.variables[each]))
        values = {each: values_of(self.variables[each]) for each in self.names}
        self.space = Space(values, flow.order)
        self._reader = Reader(self.space, flow.order)
        self._changes: dict[tuple[str, str], tuple[tuple[Value, frozenset[Value]], ...]] = {}

    # --- reading ---------------------------------------------------------------------------------------------

    def may(self, position: Position, conditions: Iterable[Condition]) -> int:
        """Where all of some conditions may be true."""
        some, fixed = self.space.everything, self.layout.fixed(position)
        for condition in conditions:
            some &= self._reader.sense(condition, fixed).may
        return some

    def not_surely_false(self, position: Position, condition: Condition) -> int:
        """Where a condition may be true or unknown."""
        return self.space.everything & ~self._reader.sense(condition, self.layout.fixed(position)).must_not

    def must(self, position: Position, conditions: tuple[Condition, ...], given: Fixed = _NOTHING) -> int:
        """Where all of some conditions are true, whatever is not followed and not given."""
        some, fixed = self.space.everything, {**self.layout.fixed(position), **given}
        for condition in conditions:
            some &= self._reader.sense(condition, fixed).must
        return some

    # --- beginning and ending ----------------------------------------------------------------------------------

    def openings(self) -> Iterator[tuple[Position, int]]:
        """Where a case may open, and with which values."""
        some = self.space.everything
        for name in self.names:
            begun = starting(self.variables[name])
            some &= self._among(name, frozenset(begun))
        for level in self.flow.start_levels():
            yield from self._entered(Position(level.first), some)

    def reopenings(self, some: int) -> Iterator[tuple[Position, int]]:
        """Where a case that has ended with these values may be taken up again.

        Answers, consents, services, the baton and approvals begin anew; what was recorded may have changed meanwhile.
        """
        for name in self.names:
            reading = self.variables[name].reading
            if reading is None:
                some = self.space.moved(some, name, None)
            elif reading.builtin in _BEGIN_ANEW:
                begun = starting(self.variables[name])
                some = self.space.spread(some, name) & self._among(name, frozenset(begun))
            elif reading.builtin not in _STAYS:
                some = self.space.spread(some, name)
        for level in self.flow.start_levels():
            yield from self._entered(Position(level.first), some)

    # --- moving ------------------------------------------------------------------------------------------------

    def open_to(self, position: Position, move: Move) -> int:
        """The valuations in which a move may be open."""
        return self.may(position, self.bound(position, move))

    def chosen(self, position: Position, move: Move, some: int) -> Iterator[tuple[Position, int]]:
        """What comes of taking a move from a position with one of `some` values; nothing for an end."""
        some = self.taken(move, some)
        if move.kind == "end":
            return
        if move.kind == "push":
            frame = Frame(position.place, move.back, move.anonymous)
            yield from self._entered(Position(move.target, (*position.frames, frame)), some)
        elif move.kind == "back":
            yield from self._returned(position, -1, some)
        else:
            inside = self.flow.steps[move.target].arena
            stays = inside and inside == self.flow.steps[position.place].arena
            yield from self._entered(Position(move.target, position.frames if stays else ()), some)

    def taken(self, move: Move, some: int) -> int:
        """The values once a way has been taken, which is remembered also when it ended the case."""
        return self._said(f"vald({move.outcome})", some)

    def _entered(self, position: Position, some: int) -> Iterator[tuple[Position, int]]:
        """A new visit: what the step asks is unknown, what is bound to it is not there yet."""
        step = self.flow.steps[position.place]
        if step.tasks and _TASKS in self.space.values:
            some = self.space.spread(some, _TASKS)
        for name in self.names:
            reading = self.variables[name].reading
            if reading is None:
                some = self.space.moved(some, name, None) if name in step.forgets else some
            elif reading.place == step.name or (
                reading.builtin == "godkjend" and _step_of(reading.argument) == step.name
            ):
                some = self.space.moved(some, name, value=False)
        some = self._unsettled(some, surely=not position.frames)
        level = self.level(position)
        some = self._said(f"vore-på({step.name})", some)
        if level is not None:
            some = self._said(f"vore-på(nivå {level.id})", some)
        yield from self.settled(position, some)

    def _unsettled(self, some: int, *, surely: bool) -> int:
        """Who holds the baton is to be settled anew; where a visit waits, it may have been settled in that one."""
        if "stafett-avklart" not in self.space.values:
            return some
        anew = self.space.moved(some, "stafett-avklart", value=False)
        return anew if surely else some | anew

    def _said(self, name: str, some: int) -> int:
        return self.space.moved(some, name, value=True) if name in self.space.values else some

    # --- settling ----------------------------------------------------------------------------------------------

    def settled(self, position: Position, some: int) -> Iterator[tuple[Position, int]]:
        """Where cases at a position come to rest: there, or wherever `elles` leads."""
        some = self._log(position, some)
        level = self.level(position)
        here, fixed = some, self.layout.fixed(position)
        for standing in level.standing if level else ():
            sense = self._reader.sense(standing.requirement.condition, fixed)
            if _leads_away(standing, position):
                gone = here & ~sense.must
                if gone:
                    yield from self._entered(Position(standing.otherwise), gone)
                here &= sense.may
        for trip, needs in self.layout.trips(position) if here else ():
            gone = here & ~self.must(position, needs)
            if gone:
                yield from self._returned(position, trip, gone)
            here &= self.may(position, needs)
        if here:
            yield position, here

    def _returned(self, position: Position, trip: int, some: int) -> Iterator[tuple[Position, int]]:
        """Where cases go whose trip ends: to the visit that waits, or to the step that the trip returns to."""
        frame, rest = position.frames[trip], position.frames[:trip]
        some = self._unsettled(some, surely=False)
        if frame.back:
            yield from self._entered(Position(frame.back, rest), some)
        else:
            yield from self.settled(Position(frame.place, rest), some)

    def stopped(self, position: Position) -> int:
        """The valuations in which a case at a position is surely stopped."""
        level = self.level(position)
        some, fixed = 0, self.layout.fixed(position)
        for standing in level.standing if level else ():
            sense = self._reader.sense(standing.requirement.condition, fixed)
            some |= self.space.everything & ~sense.may
        return some

    def _log(self, position: Position, some: int) -> int:
        """Open or shut the log, as far as what it requires is followed."""
        log = self.flow.log
        if log is None or "logg" not in self.space.values:
            return some
        requires = tuple(each.condition for each in log.requires)
        level = self.level(position)
        reached = not log.level or (level is not None and level.order >= self.flow.levels[log.level].order)
        opens = some & self.may(position, requires)
        shuts = some & ~(self.must(position, requires) if reached else 0)
        return self.space.moved(opens, "logg", value=True) | self.space.moved(shuts, "logg", value=False)

    # --- changing ----------------------------------------------------------------------------------------------

    def changed(self, position: Position, some: int, names: Iterable[str] | None = None) -> int:
        """All that the values may become while the case stays where it is, before settling; of some variables only."""
        for name in self.names if names is None else names:
            some = self.image(some, name, self.change(name, position.place))
        return some

    def change(self, name: str, place: str) -> tuple[tuple[Value, frozenset[Value]], ...]:
        """What a variable may become in a step, as pairs of a value and all that it may come from."""
        found = self._changes.get((name, place))
        if found is None:
            forward = change(self.flow, self.variables[name], place)
            sources = ((to, frozenset(each for each in forward if to in forward[each])) for to in forward)
            found = self._changes[name, place] = tuple(sources)
        return found

    def image(self, some: int, name: str, pairs: tuple[tuple[Value, frozenset[Value]], ...]) -> int:
        """The values after one variable has changed, or has not."""
        space, made = self.space, 0
        spread: dict[frozenset[Value], int] = {}
        for to, sources in pairs:
            if sources not in spread:
                spread[sources] = space.spread(some & self._among(name, sources), name)
            made |= spread[sources] & space.with_value(name, to)
        return made

    def before(self, position: Position, some: int, names: Iterable[str] | None = None) -> int:
        """All the values that may have become one of `some` while the case stayed where it is."""
        for name in self.names if names is None else names:
            pairs = self.change(name, position.place)
            backward = {source: frozenset(to for to, sources in pairs if source in sources) for source, _ in pairs}
            some = self.image(some, name, tuple(backward.items()))
        return some

    def _among(self, name: str, values: frozenset[Value]) -> int:
        every = self.space.values[name]
        return self.space.where_turns(name, [turn for turn, value in enumerate(every) if value in values])


def _leads_away(standing: Standing, position: Position) -> bool:
    return bool(standing.otherwise) and standing.otherwise != position.place


def _by_place(variable: Variable) -> bool:
    return variable.reading is not None and variable.reading.builtin in BY_PLACE


def _step_of(outcome: str) -> str:
    return outcome.rpartition("/")[0]
