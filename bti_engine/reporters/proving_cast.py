"""The people of a story: each person made up from a role gets a first name, the same wherever the story is told."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from bti_engine.application.bringing import Deed
from bti_engine.flow.catalog_rows import Catalog
from bti_engine.model import commands as do
from bti_engine.model.commands import Command
from bti_engine.model.scenario import Actor
from bti_engine.model.vocabulary import CHILD, FAMILY

NAMES = (
    *("Ada", "Bo", "Cato", "Dina", "Eli", "Finn", "Guri", "Hilde", "Ivar", "Jon", "Kaja", "Lars", "Mari"),
    *("Nils", "Oda", "Per", "Ragna", "Siv", "Tor", "Una", "Vidar"),
)

_Met = tuple[str, str, str]
"""A person, and the role and service met in; "" where they are not told of."""


def cast_of(catalog: Catalog, deeds: Iterable[Deed], births: Mapping[str, str]) -> dict[str, Actor]:
    """Everybody in a story by the id that its commands know them by: those who do something are named first.

    Whom the case is about is the child that takes part in it, where there is one.

    Args:
        catalog: The roles of the guide.
        deeds: What was done.
        births: The days of birth that the story says.
    """
    done = tuple(deeds)
    met: dict[str, tuple[str, str]] = {}
    for person, role, service in (*_doing(done), *_there(done)):
        known = met.get(person, ("", ""))
        met[person] = known if known[0] else (role, service)
    met.pop("", None)
    child = next((person for person, (role, _) in met.items() if role == CHILD), "")
    names = _names()
    found: dict[str, Actor] = {}
    for person, (role, service) in met.items():
        if not role and child in found:  # whom the case is about, who also takes part
            found[person] = found[child]
            continue
        name = next(names)
        found[person] = Actor(
            name.lower().replace(" ", "-"), name, role or _any_role(catalog), service, births.get(person, "")
        )
    return found


def _doing(deeds: tuple[Deed, ...]) -> Iterator[_Met]:
    """Those who act, and those whom what is done is about."""
    for each in deeds:
        yield each.actor.person, each.actor.role, each.actor.service
        for person in _about(each.command):
            yield person, "", ""


def _about(command: Command) -> tuple[str, ...]:
    match command:
        case do.Consent():
            return (command.giver,)
        case do.AppointBaton() | do.OfferBaton():
            return (command.to,)
        case do.Contact() | do.NameSubject() | do.LiftShield() | do.Leave():
            return (command.person,)
        case do.AddMeasure():
            return (command.responsible,)
        case do.RaiseAlert():
            return (command.subject, *command.shields)
        case do.HoldMeeting():
            return command.present
    return ()


def _there(deeds: tuple[Deed, ...]) -> Iterator[_Met]:
    """Those who are there from the first or come in, and whom the case is about."""
    for each in deeds:
        if isinstance(each.command, do.Open):
            for person in each.command.participants:
                yield person.person, person.role, person.service
            yield each.command.subject, "", ""
        elif isinstance(each.command, do.Join):
            yield each.command.person, each.command.role, each.command.service


def _any_role(catalog: Catalog) -> str:
    """The role of who is only spoken of: the child, where the guide has that role."""
    family = (own for own, each in catalog.roles.items() if each.family)
    return next((own for own in (CHILD, FAMILY) if own in catalog.roles), "") or next(family, FAMILY)


def _names() -> Iterator[str]:
    yield from NAMES
    more = 2
    while True:
        yield from (f"{name} {more}" for name in NAMES)
        more += 1
