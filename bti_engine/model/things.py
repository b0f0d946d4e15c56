"""The things that a guide declares once and names by id: roles, services, tools, questions, consents, laws.

See `model.guide` for what the nouns have in common.
"""

from __future__ import annotations

from msgspec import Struct

from bti_engine.model.source import NOWHERE, Mapping, Span

_NO_NODE = Mapping({}, NOWHERE)


class Text(Struct, frozen=True, eq=False):
    """A text for people in one or more languages, the guide's own first."""

    versions: dict[str, str]
    span: Span = NOWHERE

    def say(self, language: str) -> str:
        """The text in `language`, else in the language that it was first written in."""
        return self.versions.get(language) or next(iter(self.versions.values()), "")

    def speaks(self, language: str) -> bool:
        """Whether the text exists in `language`, so that a fallback can be shown as one."""
        return language in self.versions


class Voice(Struct, frozen=True):
    """How one file speaks: the målform of its keys and conditions, and the language of its texts.

    Attributes:
        status: What the file says of its own standing (`utkast`, …); "" where it says nothing.
    """

    keys: str = "nn"
    texts: str = "nn"
    status: str = ""


class Duration(Struct, frozen=True):
    """A length of time in the guide's own unit: `dagar`, `vyrkedagar`, `veker`, `månader` or `år`."""

    count: int
    unit: str


class Thing(Struct, frozen=True, eq=False, kw_only=True):
    """Anything that stands in a guide.

    Attributes:
        id: The id it stands under; "" for what has none.
        node: The map it was read from.
    """

    id: str = ""
    node: Mapping = _NO_NODE


class Validity(Thing, frozen=True, kw_only=True):
    """From when and until when the guide is in force (ISO dates)."""

    fra: str | None = None
    til: str | None = None


class Subject(Thing, frozen=True, kw_only=True):
    """Whom a case may be about (`målgruppe`)."""

    tittel: Text | None = None
    alder: Text | None = None
    person: bool = True
    ogsa: tuple[str, ...] = ()


class Source(Thing, frozen=True, kw_only=True):
    """A source of text, or a law (`kjelde`)."""

    type: str = "dokument"
    tittel: Text | None = None
    lenke: str | None = None
    tidlegare: Text | None = None


class Contact(Thing, frozen=True, kw_only=True):
    """A service's public telephone number (`kontakt`)."""

    tittel: Text | None = None
    telefon: str | None = None
    ope: Text | None = None
    lenke: str | None = None


class Role(Thing, frozen=True, kw_only=True):
    """A role that people act in; with `berre_melder`, one that tells of a worry and takes no part after that."""

    tittel: Text | None = None
    familie: bool = False
    leiar: bool = False
    berre_melder: bool = False
    ogsa: tuple[str, ...] = ()
    last: bool = False


class Service(Thing, frozen=True, kw_only=True):
    """A service (`teneste`); `krev` is the consent that involving it needs."""

    tittel: Text | None = None
    type: str = "basis"
    krev: str | None = None
    kontakt: tuple[str, ...] = ()
    ogsa: tuple[str, ...] = ()
    last: bool = False


class FormField(Thing, frozen=True, kw_only=True):
    """A part of a form (`felt`) that is filled in; `del_` names the part of the form that it stands in."""

    tittel: Text | None = None
    sporsmal: Text | None = None
    type: str = "tekst"
    val: dict[str, Text] = {}
    pakravd: bool = False
    del_: str | None = None


class Tool(Thing, frozen=True, kw_only=True):
    """A form, template, routine or overview (`verktøy`)."""

    tittel: Text | None = None
    type: str | None = None
    lenke: str | None = None
    for_: tuple[str, ...] = ()
    status: str = "i bruk"
    felt: dict[str, FormField] = {}
    ogsa: tuple[str, ...] = ()
    kjelde: str | None = None


class ToolUse(Thing, frozen=True, kw_only=True):
    """A tool used in a step or level; its `id` is the tool's."""

    del_: str | None = None
    nar: str | None = None


class MeetingKind(Thing, frozen=True, kw_only=True):
    """A kind of meeting (`møte`)."""

    tittel: Text | None = None
    ogsa: tuple[str, ...] = ()


class Fact(Thing, frozen=True, kw_only=True):
    """A question that conditions may ask (`opplysning`); unknown until somebody records an answer."""

    tittel: Text | None = None
    type: str = "ja-nei"
    sporsmal: Text | None = None
    val: dict[str, Text] = {}
    ogsa_val: dict[str, str] = {}
    fast: bool = False
    alltid: bool = False
    ogsa: tuple[str, ...] = ()
    last: bool = False


class Givers(Thing, frozen=True, kw_only=True):
    """Who gives a consent: all holders of the roles, or one of them."""

    alle: tuple[str, ...] = ()
    ein_av: tuple[str, ...] = ()


class Consent(Thing, frozen=True, kw_only=True):
    """A kind of consent (`samtykke`)."""

    tittel: Text | None = None
    tekst: Text | None = None
    av: Givers | None = None
    usemje: str = "alle-må"
    alder: int | None = None
    kvar_teneste: bool = False
    gyldig: Duration | None = None
    form: tuple[str, ...] = ()
    skjema: str | None = None
    kjelde: str | None = None
    ogsa: tuple[str, ...] = ()
    last: bool = False
