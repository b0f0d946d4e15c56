"""The rows of the catalog: what the engine needs to know of the things that a guide names."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct

from bti_engine.model.guide import Duration

if TYPE_CHECKING:
    from bti_engine.model.events import Audience


class Role(Struct, frozen=True):
    """A role: of the family, of leaders, or neither; with `reporter`, one that tells of a worry and takes no part."""

    id: str
    family: bool = False
    leader: bool = False
    reporter: bool = False


class Service(Struct, frozen=True):
    """A service and the consent that involving it needs ("": none is declared, so only a law can)."""

    id: str
    needs: str = ""


class Consent(Struct, frozen=True):
    """A kind of consent: who gives it, for what, for how long."""

    id: str
    all_of: tuple[str, ...] = ()
    one_of: tuple[str, ...] = ()
    one_is_enough: bool = False
    age: int = 0
    each_service: bool = False
    valid: Duration | None = None
    forms: tuple[str, ...] = ()


class Fact(Struct, frozen=True):
    """A question: what kind of answer it takes and whether it may be answered anywhere.

    Attributes:
        also: Further words for its choices, as in the other målform.
    """

    id: str
    type: str
    choices: tuple[str, ...] = ()
    anywhere: bool = False
    also: dict[str, str] = {}


class Field(Struct, frozen=True):
    """A part of a form to be filled in; `part` names the part of the form that it stands in."""

    id: str
    type: str
    choices: tuple[str, ...] = ()
    required: bool = False
    part: str = ""


class Alert(Struct, frozen=True):
    """An alert: whom it shields, and who may lift the shield."""

    id: str
    path: tuple[str, ...]
    shields: tuple[str, ...] = ()
    lifters: tuple[str, ...] = ()


class Catalog(Struct, frozen=True):
    """What the engine needs to know of the things of the guide."""

    roles: dict[str, Role] = {}
    services: dict[str, Service] = {}
    consents: dict[str, Consent] = {}
    facts: dict[str, Fact] = {}
    tools: frozenset[str] = frozenset()
    forms: dict[str, tuple[Field, ...]] = {}
    audience: dict[str, Audience] = {}
    meetings: frozenset[str] = frozenset()
    laws: frozenset[str] = frozenset()
    subjects: dict[str, bool] = {}
    alerts: dict[str, Alert] = {}

    def is_family(self, role: str) -> bool:
        """Whether a role is the family's."""
        known = self.roles.get(role)
        return known is not None and known.family

    def is_leader(self, role: str) -> bool:
        """Whether a role leads."""
        known = self.roles.get(role)
        return known is not None and known.leader

    def is_reporter(self, role: str) -> bool:
        """Whether who acts in a role only tells of a worry."""
        known = self.roles.get(role)
        return known is not None and known.reporter
