"""The guide as nouns: what the key table (`model.format`) describes, ready to be read by rules and flow.

Types have English names; a field is the author's key folded to ASCII (`så-lenge` → `sa_lenge`). Conditions and targets
stay as the `Scalar` they were written as, so that a judgement can point into them. `node` is where a thing was read.
Things are not compared: what two guides mean is compared by their canonical form (`flow.canonical`).
"""

from __future__ import annotations

from msgspec import Struct

from bti_engine.model.source import NOWHERE, Mapping, Scalar, Span

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
    """How one file speaks: the målform of its keys and conditions, and the language of its texts."""

    keys: str = "nn"
    texts: str = "nn"


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
    """A role that people act in."""

    tittel: Text | None = None
    familie: bool = False
    leiar: bool = False
    ogsa: tuple[str, ...] = ()
    last: bool = False


class Service(Thing, frozen=True, kw_only=True):
    """A service (`teneste`); `krev` is the consent that involving it needs."""

    tittel: Text | None = None
    type: str = "basis"
    krev: str | None = None
    ogsa: tuple[str, ...] = ()
    last: bool = False


class Tool(Thing, frozen=True, kw_only=True):
    """A form, template, routine or overview (`verktøy`)."""

    tittel: Text | None = None
    type: str | None = None
    lenke: str | None = None
    for_: tuple[str, ...] = ()
    status: str = "i bruk"
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


class Who(Thing, frozen=True, kw_only=True):
    """Who does a step (`kven`): one of `ansvar` together with all of `med`."""

    ansvar: tuple[str, ...] = ()
    med: tuple[str, ...] = ()
    tekst: Text | None = None


class Requirement(Thing, frozen=True, kw_only=True):
    """A condition that must hold, with the author's own sentence for it."""

    ma: Scalar | None = None
    tekst: Text | None = None


class Standing(Thing, frozen=True, kw_only=True):
    """A requirement for as long as the case is at a level (`så-lenge`)."""

    krav: Scalar | None = None
    tekst: Text | None = None
    elles: Scalar | None = None


class Entry(Thing, frozen=True, kw_only=True):
    """What entering a level requires (`inngang`)."""

    krav: tuple[Requirement, ...] = ()


class Deadline(Thing, frozen=True, kw_only=True):
    """A deadline (`frist`).

    Attributes:
        fra: The date fact it counts from; None: from entering the step.
        til: What meets it: None: leaving the step; `møte`; `dokument(x)`.
    """

    tid: Duration | None = None
    fra: str | None = None
    til: str | None = None
    vilkar: Scalar | None = None
    ansvar: str | None = None


class Task(Thing, frozen=True, kw_only=True):
    """A task (`oppgåve`) that somebody gets on entering a step or reaching an end."""

    tittel: Text | None = None
    ansvar: str | None = None
    frist: Deadline | None = None


class Outcome(Thing, frozen=True, kw_only=True):
    """A way out of a step (`utfall`): when it applies, what it requires, and where it leads."""

    tittel: Text | None = None
    tekst: Text | None = None
    vilkar: Scalar | None = None
    krav: tuple[Requirement, ...] = ()
    grunngjeving: bool = False
    frist: Deadline | None = None
    varsel: str | None = None
    retur: Scalar | None = None
    til: Scalar | None = None
    last: bool = False


class Step(Thing, frozen=True, kw_only=True):
    """A step (`steg`)."""

    tittel: Text | None = None
    kva: Text | None = None
    korleis: Text | None = None
    kven: Who | None = None
    kvifor: Text | None = None
    merk: Text | None = None
    sporsmal: tuple[Text, ...] = ()
    verktoy: tuple[ToolUse, ...] = ()
    opplysning: tuple[str, ...] = ()
    oppgave: dict[str, Task] = {}
    krav: tuple[Requirement, ...] = ()
    frist: tuple[Deadline, ...] = ()
    avgjer: str | None = None
    einaste: bool = False
    kjelde: str | None = None
    utfall: dict[str, Outcome] = {}
    last: bool = False


class Alert(Thing, frozen=True, kw_only=True):
    """An alert (`varsel`): raised by anyone, anywhere, never blocked; it runs beside the case."""

    tittel: Text | None = None
    tekst: Text | None = None
    vist_pa: tuple[str, ...] = ()
    skjerm: tuple[str, ...] = ()
    opphev: tuple[str, ...] = ()
    kontakt: tuple[str, ...] = ()
    kjelde: str | None = None
    steg: dict[str, Step] = {}
    ogsa: tuple[str, ...] = ()
    last: bool = False


class Level(Thing, frozen=True, kw_only=True):
    """A level (`nivå`); levels are ordered as they stand."""

    tittel: Text | None = None
    om: Text | None = None
    omtalt: str = "ja"
    foresette: str | None = None
    start: bool = False
    stafetthaldar: str | None = None
    deler: bool = False
    inngang: Entry | None = None
    sa_lenge: tuple[Standing, ...] = ()
    verktoy: tuple[ToolUse, ...] = ()
    kjelde: str | None = None
    steg: dict[str, Step] = {}
    last: bool = False


class Arena(Thing, frozen=True, kw_only=True):
    """A body with steps of its own; the case comes back from it (`tilbake`)."""

    tittel: Text | None = None
    om: Text | None = None
    moter: Text | None = None
    teneste: tuple[str, ...] = ()
    fra: str | None = None
    kjelde: str | None = None
    steg: dict[str, Step] = {}
    ogsa: tuple[str, ...] = ()
    last: bool = False


class End(Thing, frozen=True, kw_only=True):
    """A way in which a case ends (`slutt`); with `fra`, from everywhere for those in `kan`."""

    tittel: Text | None = None
    tekst: Text | None = None
    oppgave: dict[str, Task] = {}
    fra: str | None = None
    kan: tuple[str, ...] = ()
    grunngjeving: bool = False
    ogsa: tuple[str, ...] = ()
    last: bool = False


class Guide(Thing, frozen=True, kw_only=True):
    """A resolved guide: the local file laid over its base.

    Attributes:
        voices: How each file that it was read from speaks.
    """

    format: int | None = None
    malform: str = "nn"
    sprak: str | None = None
    kommune: str | None = None
    region: str | None = None
    berre_grunnlag: bool = False
    tittel: Text | None = None
    om: Text | None = None
    versjon: str | None = None
    status: str | None = None
    gjeld: Validity | None = None
    grunnlag: str | None = None
    ord: dict[str, Text] = {}
    malgruppe: dict[str, Subject] = {}
    kjelde: dict[str, Source] = {}
    kontakt: dict[str, Contact] = {}
    rolle: dict[str, Role] = {}
    teneste: dict[str, Service] = {}
    verktoy: dict[str, Tool] = {}
    mote: dict[str, MeetingKind] = {}
    opplysning: dict[str, Fact] = {}
    samtykke: dict[str, Consent] = {}
    varsel: dict[str, Alert] = {}
    niva: dict[str, Level] = {}
    arena: dict[str, Arena] = {}
    slutt: dict[str, End] = {}
    voices: dict[str, Voice] = {}

    @property
    def language(self) -> str:
        """The language of the guide's own texts."""
        return self.sprak or self.malform


THINGS: dict[str, type[Thing]] = {
    "guide": Guide,
    "gjeld": Validity,
    "målgruppe": Subject,
    "kjelde": Source,
    "kontakt": Contact,
    "rolle": Role,
    "teneste": Service,
    "verktøy": Tool,
    "verktøybruk": ToolUse,
    "møte": MeetingKind,
    "opplysning": Fact,
    "samtykke": Consent,
    "av": Givers,
    "kven": Who,
    "krav": Requirement,
    "så-lenge": Standing,
    "inngang": Entry,
    "frist": Deadline,
    "oppgåve": Task,
    "utfall": Outcome,
    "steg": Step,
    "varsel": Alert,
    "nivå": Level,
    "arena": Arena,
    "slutt": End,
}
"""Which noun each object of the key table becomes."""

_RESERVED = {"for": "for_", "del": "del_"}


def field_name(key: str) -> str:
    """The Python name of an author's key: folded to ASCII, as Norwegian web addresses are."""
    folded = key.replace("æ", "ae").replace("ø", "o").replace("å", "a").replace("-", "_")
    return _RESERVED.get(folded, folded)
