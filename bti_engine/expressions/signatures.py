"""The one table of built-ins: what a condition can read from the records of a case.

Parser, printer, flow and prover all look here, so a built-in is added in one place. One without a finite
domain cannot be constructed: the prover would have nothing to go through.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Literal

from msgspec import Struct

from bti_engine.errors import Defect
from bti_engine.model.conditions import Constant
from bti_engine.model.vocabulary import CONDITION_WORDS

ArgumentKind = Literal[
    "", "samtykke", "teneste", "tal", "verktøy", "møte", "rolle", "nivå-eller-steg", "utfall", "dato", "plikt"
]
"""What may stand in the parenthesis: an id of that kind; `tal` is one of `COUNTED`, `dato` a date fact."""

Result = Literal["ja-nei", "tal", "dato", "tekst", "val", "tilstand", "nivå"]

STATES = ("ikkje-spurt", "gitt", "nekta", "trekt", "utgått")
"""What `samtykke(…)` can be."""

DUTY = ("kvil", "går", "gjort")
"""What `plikt(…)` can be: not begun (or over and forgotten), going on, done."""

COUNTED = ("teneste", "tiltak", "tiltak-utan-evaluering")
"""What `tal(…)` can count."""


class Values(Struct, frozen=True):
    """A domain of these values."""

    values: tuple[Constant, ...]


class Ids(Struct, frozen=True):
    """A domain of the ids of one kind in the guide (`nivå`, `målgruppe`), in the guide's order."""

    kind: str


class Numbers(Struct, frozen=True):
    """A domain of whole numbers from `least` (None: no least one), cut at the constants they meet."""

    least: int | None = 0


class Dates(Struct, frozen=True):
    """A domain of dates, cut at the constants they meet."""


Domain = Values | Ids | Numbers | Dates


class Signature(Struct, frozen=True):
    """One built-in.

    Attributes:
        name: Its canonical name.
        result: What it reads.
        domain: Everything it can read; finite once numbers are cut at the constants of the conditions.
        argument: What stands in the parenthesis; "" for nothing.
        optional: Whether the argument may be left out (any one of them will do).
        to: What may stand after `til`, as kinds of ids.
        here: Whether `her` may be said.
        visit: Whether it speaks of this visit even without `her`.
        absent: The value that means "not there yet", None where there is no such value.
        holds: The value that makes it true by itself, None where it cannot stand by itself.
        unknown: Whether it may be unknown although it is no fact (a birth date that nobody has recorded).
    """

    name: str
    result: Result
    domain: Domain | None = None
    argument: ArgumentKind = ""
    optional: bool = False
    to: tuple[str, ...] = ()
    here: bool = False
    visit: bool = False
    absent: Constant | None = None
    holds: Constant | None = None
    unknown: bool = False

    def __post_init__(self) -> None:
        if self.domain is None or self.domain == Values(()):
            raise Defect(f"the built-in {self.name} has no domain")
        if isinstance(self.domain, Values):
            for value in (self.absent, self.holds):
                if value is not None and value not in self.domain.values:
                    raise Defect(f"{value!r} is outside the domain of the built-in {self.name}")


YES_NO = Values((False, True))


def _yes_no(
    name: str,
    argument: ArgumentKind = "",
    *,
    optional: bool = False,
    here: bool = False,
    visit: bool = False,
    absent: bool | None = None,
) -> Signature:
    return Signature(name, "ja-nei", YES_NO, argument, optional, here=here, visit=visit, absent=absent, holds=True)


SIGNATURES: Mapping[str, Signature] = MappingProxyType(
    {
        signature.name: signature
        for signature in (
            Signature(
                "samtykke",
                "tilstand",
                Values(STATES),
                "samtykke",
                to=("teneste", "arena"),
                absent="ikkje-spurt",
                holds="gitt",
            ),
            _yes_no("stafetthaldar", absent=False),
            _yes_no("stafett-avklart", visit=True, absent=False),
            Signature("tal", "tal", Numbers(), "tal"),
            _yes_no("involvert", "teneste", absent=False),
            _yes_no("dokument", "verktøy", here=True, absent=False),
            _yes_no("møte", "møte", optional=True, here=True, absent=False),
            _yes_no("møte-avtalt", absent=False),
            _yes_no("informert", "rolle", here=True, absent=False),
            Signature("opne-oppgåver", "tal", Numbers()),
            _yes_no("vore-på", "nivå-eller-steg"),
            _yes_no("vald", "utfall"),
            _yes_no("godkjend", "utfall", visit=True, absent=False),
            Signature("plikt", "tilstand", Values(DUTY), "plikt", absent="kvil"),
            _yes_no("logg", absent=False),
            Signature("nivå", "nivå", Ids("nivå")),
            Signature("dagar-sidan", "tal", Numbers(None), "dato", unknown=True),
            Signature("alder", "tal", Numbers(), unknown=True),
            Signature("målgruppe", "val", Ids("målgruppe")),
            _yes_no("anonym"),
            _yes_no("opna-av", "rolle"),
        )
    }
)
"""All built-ins by canonical name."""

TAKEN = frozenset(SIGNATURES) | {CONDITION_WORDS[name] for name in SIGNATURES}
"""The names of built-ins in both målformer: a fact with one of them could not be told from the built-in."""
