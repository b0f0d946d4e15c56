"""One case or track at hand, and who may know of the track of an alert: staff whom it does not shield."""

from __future__ import annotations

from collections.abc import Sequence

from bti_engine.cli.wiring import Desk
from bti_engine.engine.rights import may_know
from bti_engine.engine.view import Line
from bti_engine.flow.symbols import symbols_of
from bti_engine.flow.tables import Flow
from bti_engine.model.aliases import own_id
from bti_engine.model.commands import Actor
from bti_engine.model.guide import Guide
from bti_engine.model.log import Happened
from bti_engine.model.vocabulary import ROLES, to_canonical
from bti_engine.reporters.case_text import Words, words_for


class Spot:
    """One case or track at hand, with its guide and the words for it."""

    def __init__(self, desk: Desk, language: str, stream: str) -> None:
        self.desk, self.language, self.stream = desk, language, stream
        self.cases = desk.cases
        self.guide: Guide = self.cases.guide(stream)
        self.flow: Flow = self.cases.flow(stream)

    def words(self, log: Sequence[Happened | Line] | None = None) -> Words:
        """How its things are named; `log`: what the reader may see, else all of it."""
        known = self.cases.log(self.stream) if log is None else log
        return words_for(self.guide, self.flow, self.desk.shown, self.language, known)

    def actor(self, by: Actor) -> Actor:
        """Who acts, with role and service by the ids of the guide."""
        return Actor(by.person, self.id(by.role), self.id(by.service))

    def id(self, name: str) -> str:
        """The guide's own id of a thing: in the other målform, or by a further id, the same is meant."""
        known = symbols_of(self.guide).aliases
        if name in known:
            return known[name]
        other = to_canonical(name, ROLES, "nb")
        return other if name not in self.guide.rolle and other in self.guide.rolle else name

    def way(self, outcome: str, place: str) -> str:
        """A way on from a place as the guide names it, also where an end that is always open has a further id."""
        here = {name for each in self.flow.moves.get(place, ()) for name in (each.id, each.outcome)}
        end = own_id(self.guide.slutt, outcome)
        always = {each.id for each in self.flow.everywhere}
        return end if outcome not in here and end in always else outcome

    def is_family(self, role: str) -> bool:
        """Whether a role is of the family."""
        return self.flow.catalog.is_family(role)


def hides(track: Spot, by: Actor) -> bool:
    """Whether a track is not for this person: of the family, or shielded by it."""
    case = track.cases.status(track.stream).case
    main = track.cases.status(case.beside) if case.beside else None
    beside = main.case if main else None
    own = (each.shielded for each in main.tracks if each.stream == track.stream) if main else ()
    shielded = frozenset(person for persons in own for person in persons)
    return not may_know(track.flow, case, beside, shielded, by.person, track.id(by.role))


def tells(track: Spot, person: str) -> bool:
    """Whether a person reads the log of a track: somebody who sees it, and not as one of the family."""
    roles = track.cases.view(track.stream, person).roles
    return bool(roles) and not any(track.is_family(role) for role in roles)
