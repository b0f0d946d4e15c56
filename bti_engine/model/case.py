"""A case as it stands: what folding its events gives. It never looks anything up in the guide.

`Case` is a value: only `engine.evolve` makes one, by filling in a `Draft` that nobody else has seen. Everything
here follows from the events alone, so two people who see the same events see the same case.
"""

from __future__ import annotations

from typing import Literal

from msgspec import Struct

from bti_engine.model.events import Frame
from bti_engine.model.vocabulary import BATON


class Known(Struct, frozen=True):
    """An answer; `valid` is false once the step has asked anew (the old answer is shown, never read)."""

    value: bool | int | str
    number: int
    at: str
    valid: bool = True


class Given(Struct, frozen=True):
    """What one giver said, and on which day; `expires` is the first instant at which a yes no longer holds."""

    answer: Literal["gitt", "nekta", "trekt", "utgått"]
    at: str
    on: str = ""
    expires: str = ""


class Involved(Struct, frozen=True):
    """A service beside the case's own: wanted (`tiltenkt`) or taking part (`med`), and by what.

    Attributes:
        wanted: Whether it was asked for, and so is wanted again when what it takes part by ends.
    """

    status: Literal["tiltenkt", "med"]
    basis: str = ""
    law: str = ""
    wanted: bool = False


class Contacted(Struct, frozen=True):
    """That a role was informed, or that a leader waived it, in a visit."""

    role: str
    visit: int
    waived: bool = False


class Meeting(Struct, frozen=True):
    """A meeting, agreed (for the day `on`, in the visit `planned`) or held in `visit`."""

    kind: str
    visit: int
    planned: int = 0
    on: str = ""
    held: bool = False
    invited: tuple[str, ...] = ()
    present: tuple[str, ...] = ()


class Document(Struct, frozen=True):
    """A document made with a tool in a visit; `part` if only a part of a form was filled in."""

    tool: str
    visit: int
    title: str = ""
    part: str = ""
    number: int = 0


class Approval(Struct, frozen=True):
    """That somebody said yes to an outcome, and what its conditions read at that moment."""

    by: str
    reads: str = ""


class Obligation(Struct, frozen=True):
    """A duty of the case: its round, and whether it rests, goes on or is done; `since` the event that it began with."""

    round: int
    status: Literal["kvil", "går", "gjort"]
    at: str = ""
    since: int = 0


class Measure(Struct, frozen=True):
    """A measure with somebody responsible and a day to evaluate it."""

    title: str
    responsible: str
    evaluate_by: str
    service: str = ""
    evaluated: bool = False


class Task(Struct, frozen=True):
    """Something that the holders of a role have to do."""

    name: str
    role: str
    due: str = ""
    done: bool = False


class Running(Struct, frozen=True):
    """A deadline: it runs, was met, was missed, or concerns nobody any more; a new date starts it anew."""

    clock: str
    visit: int
    due: str
    last_day: str
    start: str
    owner: str
    status: Literal["går", "nådd", "brote", "slutt"] = "går"


class Draft(Struct):
    """A case that is being made; what reads a case reads a draft as well.

    Attributes:
        number: The number of the last event, and `latest` the last instant at which anything happened.
        phase: Not opened yet, open, or closed at `end`.
        place: The step it is in; `level` the level (in an arena: the one it was called from).
        visit: The visit it is in; `visits` how many there have been; `since` when this one began; `through` the
            outcome that led to it.
        stack: The visits that wait while the case is in an arena.
        stopped: The requirement that has ceased to hold, or "".
        log_open: Whether what the guide requires for the log is there.
        settled_visit: The visit in which it was last settled who holds the baton.
        been: Places and levels (`nivå 2`) that it has been in; `chosen` the outcomes that were ever taken.
        participants: (person, role) → service.
        entered: Number of an event → what it put where, so that it can be withdrawn.
        made: How many meetings, documents and measures there have ever been: the next one is named by it.
    """

    number: int = 0
    latest: str = ""
    guide: str = ""
    flow: str = ""
    text: str = ""
    subject: str = ""
    kind: str = ""
    service: str = ""
    variant: str = ""
    opened: str = ""
    reopened: str = ""
    opener: str = ""
    opener_role: str = ""
    phase: Literal["new", "open", "closed"] = "new"
    end: str = ""
    place: str = ""
    level: str = ""
    visit: int = 0
    visits: int = 0
    since: str = ""
    through: str = ""
    stack: tuple[Frame, ...] = ()
    stopped: str = ""
    log_open: bool = False
    baton: str = ""
    offered: str = ""
    settled_visit: int = 0
    alert: str = ""
    beside: str = ""
    facts: dict[str, Known] = {}
    participants: dict[tuple[str, str], str] = {}
    consents: dict[tuple[str, str, str], Given] = {}
    services: dict[str, Involved] = {}
    contacts: dict[int, Contacted] = {}
    meetings: dict[str, Meeting] = {}
    documents: dict[str, Document] = {}
    measures: dict[str, Measure] = {}
    tasks: dict[str, Task] = {}
    deadlines: dict[str, Running] = {}
    been: dict[str, int] = {}
    chosen: dict[str, int] = {}
    approvals: dict[tuple[str, int], Approval] = {}
    duties: dict[str, Obligation] = {}
    shields: dict[str, bool] = {}
    entered: dict[int, tuple[str, str]] = {}
    made: dict[str, int] = {}

    def holders(self, role: str) -> tuple[str, ...]:
        """The persons who take part in a role; for the baton, whoever holds it."""
        if role == BATON:
            return (self.baton,) if self.baton else ()
        return tuple(person for person, each in self.participants if each == role)

    def roles(self, person: str) -> tuple[str, ...]:
        """The roles of a person."""
        found = tuple(role for each, role in self.participants if each == person)
        return (*found, BATON) if person and person == self.baton else found

    def open_visits(self) -> frozenset[int]:
        """The visit that the case is in and those that wait for it."""
        return frozenset((self.visit, *(frame.visit for frame in self.stack)))


class Case(Draft, frozen=True):  # type: ignore[misc]  # a frozen value of the same fields, by msgspec
    """A case, or the track of an alert: a value. See `Draft` for the fields."""
