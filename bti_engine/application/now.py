"""How things stand after a step of a scenario, and what was not as it was expected to be."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import cached_property
from typing import Protocol

from msgspec import Struct

from bti_engine.application.answers import Status
from bti_engine.application.cases import Cases
from bti_engine.engine.options import Option
from bti_engine.engine.refusals import Refusal
from bti_engine.engine.view import View
from bti_engine.flow.tables import Flow
from bti_engine.model.case import Case
from bti_engine.model.guide import Guide
from bti_engine.model.scenario import Wanted
from bti_engine.model.source import Span


class Teller(Protocol):
    """What puts things into words, so that a scenario can expect words."""

    def refusal(self, stream: str, refusal: Refusal) -> str:
        """Why something was not carried out."""
        ...

    def view(self, stream: str, seen: View) -> str:
        """All that a person is shown of a case."""
        ...


class Failure(Struct, frozen=True):
    """Something that was not as expected.

    Attributes:
        about: The keys that lead to it, as in `Expected`; `("avvist",)` without `wanted`: refused unexpectedly.
        found: What was so instead.
        refusal: The refusal, where that is what went wrong.
    """

    span: Span
    about: tuple[str, ...]
    wanted: Wanted
    found: Wanted
    refusal: Refusal | None = None


class Now:
    """How things stand after a step; each thing is asked for once, when it is needed."""

    def __init__(
        self,
        cases: Cases,
        guide: Guide,
        teller: Teller,
        verify: Callable[[str], bool],
        stream: str,
        main: str,
        refusal: Refusal | None,
    ) -> None:
        self.cases, self.guide, self.teller, self.verify = cases, guide, teller, verify
        self.stream, self.main, self.refusal = stream, main, refusal

    @cached_property
    def status(self) -> Status:
        """The case or track, settled to the moment."""
        return self.cases.status(self.stream) if self.stream else Status("", Case())

    @cached_property
    def options(self) -> dict[str, Option]:
        """The ways on, by id and by full name."""
        found = [each for each in self._options if not each.anonymous]
        alone = [each for each in self._options if each.anonymous]
        return _named(alone) | _named(found)

    @cached_property
    def anonymous(self) -> dict[str, Option]:
        """The ways on without names, by id and by full name."""
        return _named([each for each in self._options if each.anonymous])

    @cached_property
    def _options(self) -> tuple[Option, ...]:
        return self.cases.options(self.stream) if self.stream else ()

    @cached_property
    def flow(self) -> Flow | None:
        """What the guide means, as the variant that the case follows has it; None where there is no case."""
        return self.cases.flow(self.stream).varied(self.status.case.variant) if self.stream else None

    @property
    def tracks(self) -> tuple[Case, ...]:
        """The alerts beside the case, oldest first; one that stands by itself."""
        beside = tuple(each.case for each in self._beside.tracks)
        return beside or ((self.status.case,) if self.status.case.alert else ())

    @property
    def shielded(self) -> tuple[str, ...]:
        """The persons whom alerts beside the case shield; on a track, those whom it shields."""
        tracks = (self.status if self.stream == self.main else self._beside).tracks
        found = [each for each in tracks if self.stream in {self.main, each.stream}]
        persons = [person for each in found for person in each.shielded]
        if not found:
            persons = [person for person, shielded in self.status.case.shields.items() if shielded]
        return tuple(dict.fromkeys(persons))

    @cached_property
    def _beside(self) -> Status:
        return self.cases.status(self.main) if self.main else Status("", Case())


def _named(options: Iterable[Option]) -> dict[str, Option]:
    found = tuple(options)
    return {each.id: each for each in found} | {each.outcome: each for each in found}


def holds(text: str, part: str) -> bool:
    """Whether a part stands in a text, whatever the capitals and the spaces."""
    return " ".join(part.casefold().split()) in " ".join(text.casefold().split())


def word(value: object) -> str:
    """A value as a scenario writes it."""
    return {True: "ja", False: "nei"}.get(value, str(value)) if isinstance(value, bool) else str(value)
