"""Proving a guide: each claim of the pack holds, is broken by a story that the real engine has told, or is not proved.

The prover looks through as few variables as it can. Where the engine cannot follow a trail, the variables of what
stood in the way are looked through too, and it is tried again.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from functools import cached_property
from typing import Literal

from msgspec import Struct
from msgspec.structs import replace

from bti_engine.application.enacting import Enacted, abstract, enact, nearest
from bti_engine.application.raising import raised
from bti_engine.application.walking import Walked, walk
from bti_engine.flow.tables import Flow
from bti_engine.proof import always, closing
from bti_engine.proof.alerts import Raised, Track, flow_about
from bti_engine.proof.claims import Always, Claim, Never, Plain, Possible, read_by
from bti_engine.proof.exploring import Explored, TooManyError
from bti_engine.proof.layout import Position
from bti_engine.proof.lens import Lens
from bti_engine.proof.pack import Against, against, claims_of
from bti_engine.proof.suspects import holds_by_itself
from bti_engine.proof.trails import trail

_MOST_TRIES = 12

Status = Literal["holds", "broken", "not-proved"]
_MEANS_NEVER: dict[str, Status] = {"absent": "holds", "shown": "broken", "unknown": "not-proved"}
_MEANS_POSSIBLE: dict[str, Status] = {"absent": "broken", "shown": "holds", "unknown": "not-proved"}
Names = frozenset[str]
_Way = tuple[Position, str]
"""An outcome, and where it was to be taken."""


class Verdict(Struct, frozen=True):
    """What is known of a claim.

    Attributes:
        names: The variables that were looked through in the end.
        against: The trail to what must not be; None where the claim holds, or no trail leads to what is wrong.
        enacted: What the real engine did of that trail; with all of it done, the claim is broken.
    """

    claim: Claim
    status: Status
    names: tuple[str, ...] = ()
    against: Against | None = None
    enacted: Enacted | None = None


def prove_all(flow: Flow) -> Iterator[Verdict]:
    """A verdict on each claim of the pack; where there is too much to go through, that one is not proved."""
    prover = Prover(Lens(flow))
    try:
        claims = claims_of(prover.lens)
    except TooManyError:
        yield Verdict(next(each for each in closing.claims(prover.lens) if isinstance(each, Always)), "not-proved")
        return
    prover.together = frozenset(
        name for claim in claims if isinstance(claim, Never) and claim.places is None for name in claim.names
    )
    for claim in claims:
        yield prover.verdict(claim)


class Prover:
    """Verdicts on claims of one flow, with what has been found out for one kept for the others.

    Attributes:
        together: Variables to look through from the start, so that claims share an exploration.
    """

    def __init__(self, lens: Lens, together: Names = frozenset()) -> None:
        self.lens, self.flow, self.together = lens, lens.flow, together
        self._blocked: dict[_Way, Enacted] = {}

    @cached_property
    def walked(self) -> Walked:
        """What real cases have done."""
        return walk(self.lens)

    def verdict(self, claim: Claim) -> Verdict:
        """The verdict on a claim of this flow."""
        match claim:
            case Never():
                return self._never(claim)
            case Possible():
                return self._possible(claim)
            case Track():
                return Prover(Lens(flow_about(self.flow, claim))).always(claim)
            case Always():
                return self.always(claim)
            case Raised():
                stood = raised(self.flow, self.walked, claim.alert)
                return Verdict(claim, "holds" if stood is None else "broken", enacted=stood)
            case Plain():
                return Verdict(claim, "holds" if claim.holds else "broken")
        raise TypeError(type(claim))

    def always(self, claim: Always) -> Verdict:
        """Whether the targets of a claim can be come to from everywhere."""
        unsure = always.unsure(self.lens, claim)
        if not unsure:
            return Verdict(claim, "holds")

        def looked(explored: Explored) -> Against | None:
            found = always.never(self.lens, explored, claim)
            return Against(trail(explored, *found), found[0]) if found is not None else None

        waiting = [always.seen_at(self.lens, each) for each in unsure]
        search = self._search(frozenset(), looked, lambda *_: True, waiting)
        return search.verdict(claim, "broken" if search.status == "shown" else "not-proved")

    def _never(self, claim: Never) -> Verdict:
        if holds_by_itself(self.lens, claim):
            return Verdict(claim, "holds", claim.names)
        names = frozenset(claim.names) | (self.together if claim.places is None else frozenset())
        search = self._search(
            names,
            lambda explored: against(explored, claim),
            lambda *found: _came_about(claim, *found),
            about=claim.names,
        )
        return search.verdict(claim, _MEANS_NEVER[search.status])

    def _possible(self, claim: Possible) -> Verdict:
        world = self.lens.graph.world
        if any(claim.shows(world, each, None) for each in self.walked.cases) or any(
            claim.shows(world, position, move) for position, move in self.walked.taken
        ):
            return Verdict(claim, "holds")
        search = self._search(frozenset(), lambda explored: _shown(explored, claim), lambda *_: True)
        return search.verdict(claim, _MEANS_POSSIBLE[search.status])

    def _search(
        self,
        names: Names,
        look: Callable[[Explored], Against | None],
        confirm: Callable[[Explored, Against, Enacted], bool],
        waiting: Iterable[Names] = (),
        about: Iterable[str] = (),
    ) -> _Search:
        """Look for a trail that the engine can follow, through more variables each time that it cannot.

        Args:
            names: The variables to look through first.
            look: Finds a trail in what has been explored.
            confirm: Whether what the trail led to in the real case is what was looked for.
            waiting: Variables to look through when nothing else says which.
            about: What is to be in the real case as a trail has it at its end.
        """
        left = list(waiting)
        found: Against | None = None
        done: Enacted | None = None
        for _ in range(_MOST_TRIES):
            explored = self.lens.explored(names)
            if explored is None:
                break
            found = look(explored)
            if found is None and not left:
                return _Search("absent", names)
            more: Names = frozenset()
            if found is not None:
                blocked = next((self._blocked[each] for each in _ways_of(found) if each in self._blocked), None)
                if blocked is not None:
                    return _Search("unknown", names, found, blocked)
                done = enact(self.flow, found.turns, found.move, about)
                if done.stood is None and confirm(explored, found, done):
                    return _Search("shown", names, found, done)
                more = _more_names(self.flow, explored, found, done) - names
            while left and not more:
                more = left.pop(0) - names
            if not more:
                self._blocked |= _stood_at(found, done)
                break
            names |= more
        return _Search("unknown", names, found, done)


class _Search(Struct, frozen=True):
    """What came of a search: a trail was followed, there is none, or nobody can tell."""

    status: Literal["shown", "absent", "unknown"]
    names: Names
    found: Against | None = None
    done: Enacted | None = None

    def verdict(self, claim: Claim, status: Status) -> Verdict:
        """The verdict on a claim that this says."""
        if self.status == "absent":
            return Verdict(claim, status, tuple(sorted(self.names)))
        return Verdict(claim, status, tuple(sorted(self.names)), self.found, self.done)


def _ways_of(found: Against) -> frozenset[_Way]:
    """The ways that a trail takes, each from its position."""
    before = zip(found.turns, found.turns[1:], strict=False)
    return frozenset((one.position, other.move.outcome) for one, other in before if other.move is not None)


def _stood_at(found: Against | None, done: Enacted | None) -> dict[_Way, Enacted]:
    """The way at which the engine could not follow a trail, where it is one of the trail's own."""
    if found is None or done is None or done.stood is None or not 0 < done.stood[0] < len(found.turns):
        return {}
    one, other = found.turns[done.stood[0] - 1 : done.stood[0] + 1]
    return {(one.position, other.move.outcome): done} if other.move is not None else {}


def _shown(explored: Explored, claim: Possible) -> Against | None:
    """The shortest way to what shows that something can happen."""
    world = explored.world
    for position, reached in explored.reached.items():
        if claim.shows(world, position, None):
            return Against(trail(explored, position, reached), position)
        for move in world.ways(position):
            some = reached & world.open_to(position, move) if claim.shows(world, position, move) else 0
            if some:
                return Against(trail(explored, position, some), position, move)
    return None


def _came_about(claim: Never, explored: Explored, found: Against, done: Enacted) -> bool:
    """Whether the real case was where the claim says that none is, or where the way it took is to be shut."""
    world = explored.world
    every = replace(world.flow, variables=dict(world.variables))  # what only the claim reads, too
    position, values = abstract(every, done.case, done.context)
    real = {name: nearest(world.space.values[name], values[name]) for name in world.names}
    if position != found.position or any(value not in world.space.values[name] for name, value in real.items()):
        return False
    wrong = claim.never(world, position) if claim.never is not None else 0
    if claim.undone is not None and found.move is not None:
        wrong = claim.undone(world, position, found.move)
    return bool(world.space.box(real) & wrong)


def _more_names(flow: Flow, explored: Explored, found: Against, done: Enacted) -> Names:
    """The variables of the conditions that the trail did not know of and that stood in its way.

    They are those of the way that could not be taken, and of what sends a case by itself to where it was to be.
    """
    number = done.stood[0] if done.stood is not None else len(found.turns)
    way = found.move if number == len(found.turns) else found.turns[number].move
    position = found.turns[max(number - 1, 0)].position
    conditions = list(explored.world.bound(position, way)) if way is not None else []
    at = found.turns[min(number, len(found.turns) - 1)].position.place
    sent = (each for level in flow.levels.values() for each in level.standing if each.otherwise == at)
    conditions += [each.requirement.condition for each in sent]
    return frozenset(name for each in conditions for name in read_by(each) if name in flow.variables)
