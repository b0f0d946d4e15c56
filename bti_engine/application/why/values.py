"""The answer to «why»: one frozen value for the API, the command line and JSON. Ids only; reporters have the words."""

from __future__ import annotations

from typing import Literal

from msgspec import Struct

from bti_engine.engine.openings import Need
from bti_engine.engine.options import Option
from bti_engine.model.commands import Actor
from bti_engine.model.conditions import Constant

Path = tuple[str, ...]
Means = Literal[
    "answer",
    "correction",
    "birth",
    "consent",
    "refusal",
    "withdrawal",
    "baton",
    "baton-settled",
    "service",
    "release",
    "measure",
    "evaluation",
    "task",
    "document",
    "meeting",
    "meeting-agreed",
    "contact",
    "waiver",
    "approval",
    "duty",
]
"""What somebody does to supply a need; an answer that counts already is corrected."""


class Stop(Struct, frozen=True):
    """A place that one wants to come to: a level, an arena, a step by its full name, or an end."""

    kind: Literal["level", "arena", "step", "end"]
    id: str


class Paragraph(Struct, frozen=True):
    """A place in the guide.

    Attributes:
        path: The keys and ids that lead to it.
        sources: What it rests on: ids of documents and laws (`kjelde`).
        file: The file that it is written in, where the guide as written was at hand; else "".
        line: The line there, from 1; 0 where there is no file.
    """

    path: Path
    sources: tuple[str, ...] = ()
    file: str = ""
    line: int = 0


class Due(Struct, frozen=True):
    """A day that bears on something.

    Attributes:
        what: A deadline (`deadline`), the day of an agreed meeting (`meeting`), the day on which a measure is to be
            evaluated (`measure`) or a task is to be done (`task`), the last day of a consent (`consent`).
        name: The name of the deadline, measure or task; the kind of meeting or consent.
        day: The last day (ISO date).
        owner: The role that a deadline belongs to; of a consent, the person who gave it.
        missed: Whether the day has passed.
    """

    what: Literal["deadline", "meeting", "measure", "task", "consent"]
    name: str
    day: str
    owner: str = ""
    missed: bool = False


class Supply(Struct, frozen=True):
    """One fact or record that is needed, and how it can be supplied.

    Attributes:
        means: What somebody does.
        people: Those of the case who can: the holders of `need.by`, or the staff where nobody of them takes part.
        anybody: Whether others of the staff can as well.
        writer: Somebody of the staff who can write it down; None where nobody takes part yet.
        corrects: The number of the event that a correction is of, else 0.
        choices: The answers that can be given, where they can be listed.
        forms: How a consent can be given.
        tool: The form of a consent, the tool of a document, the form that a duty takes; "" for none.
        things: What it is about: the services of a consent, the measures or tasks that are left, the kind of meeting.
        reaches: Those who are to be informed.
        due: The days that bear on it.
        stands: Where the guide says what it is.
    """

    need: Need
    means: Means
    people: tuple[Actor, ...] = ()
    anybody: bool = False
    writer: Actor | None = None
    choices: tuple[Constant, ...] = ()
    forms: tuple[str, ...] = ()
    tool: str = ""
    corrects: int = 0
    things: tuple[str, ...] = ()
    reaches: tuple[Actor, ...] = ()
    due: tuple[Due, ...] = ()
    stands: Paragraph | None = None


class Task(Struct, frozen=True):
    """A task that is given; `due` is "" where it has no deadline."""

    name: str
    role: str
    due: str = ""


class After(Struct, frozen=True):
    """What follows when a way is taken now.

    Attributes:
        tried: Whether it was tried on the case, in memory; else it is what the guide says.
        supplied: Whether the first of the smallest sets was supplied before it was tried.
        place: The step that the case comes to; "" where it ends. For an alert: the first step of its track.
        level: The level that it is at then.
        end: The end that it reaches, or "".
        deadlines: Those that begin.
        tasks: Those that are given.
        duties: Those that begin.
        forgets: The questions whose answers no longer count.
        approvals: The other outcomes whose approvals no longer count.
        joining: The services that come to take part.
        leaving: The services that no longer do.
        baton: Who no longer holds the baton, or "".
        log: Whether the log is opened or shut by it.
        sees: Those of the case who can see it; of an alert, the staff whom it does not shield.
        gains: Those of them who did not see the case before.
        loses: Those who no longer see it.
        shielded: Those whom an alert would shield.
    """

    tried: bool = False
    supplied: bool = False
    place: str = ""
    level: str = ""
    end: str = ""
    deadlines: tuple[Due, ...] = ()
    tasks: tuple[Task, ...] = ()
    duties: tuple[str, ...] = ()
    forgets: tuple[str, ...] = ()
    approvals: tuple[str, ...] = ()
    joining: tuple[str, ...] = ()
    leaving: tuple[str, ...] = ()
    baton: str = ""
    log: Literal["", "opened", "shut"] = ""
    sees: tuple[str, ...] = ()
    gains: tuple[str, ...] = ()
    loses: tuple[str, ...] = ()
    shielded: tuple[str, ...] = ()


class Why(Struct, frozen=True):
    """Why a way on is open or not, and what follows from taking it.

    Attributes:
        option: The way on with its status and the truth of each part of its conditions.
        takers: Those of the case who may take it.
        restricted: Whether the guide names who may; else all of the staff may, and `option.who` are responsible.
        sets: The smallest sets of facts and records that would open it; none where it is open or nobody can open it.
        more: Whether there are more sets than are listed.
        due: The days that bear on the choice: deadlines of the step, consents that it rests on.
        stands: Where in the guide the outcome stands.
        step: Where its step stands.
        requires: Where each of its requirements stands.
        after: What follows; None for who sees nothing of the case.
    """

    option: Option
    takers: tuple[Actor, ...] = ()
    restricted: bool = False
    sets: tuple[tuple[Supply, ...], ...] = ()
    more: bool = False
    due: tuple[Due, ...] = ()
    stands: Paragraph = Paragraph(())
    step: Paragraph | None = None
    requires: tuple[Paragraph, ...] = ()
    after: After | None = None
