"""The mutants of a guide: all that differs from it by one safeguard."""

from __future__ import annotations

from collections.abc import Iterator

from msgspec import Struct

from bti_engine.application.mutating.change import Change, Look, Subject, Way
from bti_engine.application.mutating.edits import Edit, Path, edited
from bti_engine.application.mutating.operators import OPERATORS
from bti_engine.application.mutating.walk import sites
from bti_engine.model.build import build_guide
from bti_engine.model.guide import Guide
from bti_engine.model.source import Span


class Mutant(Struct, frozen=True, eq=False):
    """A guide with one change.

    Attributes:
        subject: What was changed; way: how.
        path: The keys and ids that lead to it.
        place: Where it stands.
        safety: Whether somebody may come to harm if nobody notices.
        before: What stood there, as it is written; after: what stands there now, "" where it was taken away.
        edit: The change itself.
        guide: The changed guide.
    """

    subject: Subject
    way: Way
    path: Path
    place: Span
    safety: bool
    before: str
    after: str
    edit: Edit
    guide: Guide

    @property
    def kind(self) -> str:
        """Subject and way in one word: `consent-dropped`."""
        return f"{self.subject}-{self.way}"


def mutants(guide: Guide) -> Iterator[Mutant]:
    """Each mutant of a resolved guide, in the order of the guide; the same ones each time."""
    for change in changes(guide):
        yield mutant(guide, change)


def changes(guide: Guide) -> Iterator[Change]:
    """What the mutants of a guide change, without making them."""
    look = Look(guide)
    for site in sites(guide.node):
        operator = OPERATORS.get((site.thing, site.key))
        if operator is not None:
            yield from operator(look, site)


def mutant(guide: Guide, change: Change) -> Mutant:
    """The guide with a change."""
    return Mutant(
        subject=change.subject,
        way=change.way,
        path=change.edit.path,
        place=change.place,
        safety=change.safety,
        before=change.before,
        after=change.after,
        edit=change.edit,
        guide=build_guide(edited(guide.node, change.edit), guide.voices),
    )
