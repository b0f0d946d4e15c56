"""The few shapes that a value in a guide can have, and what a row of the key table says of a key."""

from __future__ import annotations

from typing import Literal

from msgspec import Struct

Meaning = Literal["flow", "text"]
"""Which of the two hashes a value belongs to: what the case does, or only what people read."""

Stricter = Literal["free", "fixed", "grow", "shorten"]
"""What a local guide may do with the key of a locked thing: anything, nothing, add members, shorten."""


class Text(Struct, frozen=True, tag=True):
    """A text for people: one string, or one per language."""


class Word(Struct, frozen=True, tag=True):
    """A short plain string: a version, a telephone number, an id of the guide's own."""


class YesNo(Struct, frozen=True, tag=True):
    """ja or nei."""


class Whole(Struct, frozen=True, tag=True):
    """A whole number."""


class Day(Struct, frozen=True, tag=True):
    """A date, 2026-08-01."""


class Link(Struct, frozen=True, tag=True):
    """A web address."""


class Duration(Struct, frozen=True, tag=True):
    """A length of time: 14 dagar, 5 vyrkedagar, 2 veker, 12 månader."""


class ConditionText(Struct, frozen=True, tag=True):
    """A condition (see `bti_engine.expressions`)."""


class Target(Struct, frozen=True, tag=True):
    """Where a move leads: a step, `1/evaluer`, `nivå 2`, an arena, an end, `neste`, `her`, `tilbake`."""


class Choice(Struct, frozen=True, tag=True):
    """One of a few fixed words."""

    words: tuple[str, ...]


class Ref(Struct, frozen=True, tag=True):
    """The id of a thing declared elsewhere in the guide, `kind` being the map that it stands in."""

    kind: str


class ListOf(Struct, frozen=True, tag=True):
    """A list; where `lone` is true, one item may stand without it; where `added` is, `{legg-til: […]}` may too."""

    item: Shape
    lone: bool = False
    added: bool = True


class MapOf(Struct, frozen=True, tag=True):
    """A map from the author's ids to things: objects of the format, or shapes such as Text."""

    item: Shape


class Obj(Struct, frozen=True, tag=True):
    """An object of the format, by its name in `format.OBJECTS`."""

    name: str


class Either(Struct, frozen=True, tag=True):
    """A short form (a plain value) or a long form (an object or a list)."""

    short: Shape
    long: Shape


Shape = (
    Text
    | Word
    | YesNo
    | Whole
    | Day
    | Link
    | Duration
    | ConditionText
    | Target
    | Choice
    | Ref
    | ListOf
    | MapOf
    | Obj
    | Either
)


class Key(Struct, frozen=True):
    """One row of the key table.

    Attributes:
        name: The key in canonical nynorsk.
        shape: What its value may be.
        meaning: Which hash it belongs to.
        stricter: What a local guide may do with it where the base locks the thing.
        default: What is meant where it is left out, as written; None where nothing is.
        required: Whether a file that has the object must have it (kept to a minimum: completeness is a rule).
    """

    name: str
    shape: Shape
    meaning: Meaning = "flow"
    stricter: Stricter = "fixed"
    default: str | None = None
    required: bool = False
