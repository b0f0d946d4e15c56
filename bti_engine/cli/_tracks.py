"""Who may know of the track of an alert: never the family, never whom it shields; its log is for staff."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bti_engine.engine.rights import may_know
from bti_engine.model.commands import Actor

if TYPE_CHECKING:
    from bti_engine.cli._session import Spot


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
