"""The guide as nouns: what the key table (`model.format`) describes, ready to be read by rules and flow.

Types have English names; a field is the author's key folded to ASCII (`så-lenge` → `sa_lenge`). Conditions and targets
stay as the `Scalar` they were written as, so that a judgement can point into them. `node` is where a thing was read.
Things are not compared: what two guides mean is compared by their canonical form (`flow.canonical`).
"""

from __future__ import annotations

from bti_engine.model.steps import (
    Access,
    Advice,
    Alert,
    Arena,
    Deadline,
    Duty,
    End,
    Entry,
    Level,
    Log,
    Outcome,
    Practice,
    Promise,
    Requirement,
    Standing,
    Step,
    Task,
    Variant,
    Who,
)
from bti_engine.model.things import (
    Consent,
    Contact,
    Duration,
    Fact,
    FormField,
    Givers,
    MeetingKind,
    Role,
    Service,
    Source,
    Subject,
    Text,
    Thing,
    Tool,
    ToolUse,
    Validity,
    Voice,
)

__all__ = [
    "THINGS",
    "Access",
    "Advice",
    "Alert",
    "Arena",
    "Consent",
    "Contact",
    "Deadline",
    "Duration",
    "Duty",
    "End",
    "Entry",
    "Fact",
    "FormField",
    "Givers",
    "Guide",
    "Level",
    "Log",
    "MeetingKind",
    "Outcome",
    "Practice",
    "Promise",
    "Requirement",
    "Role",
    "Service",
    "Source",
    "Standing",
    "Step",
    "Subject",
    "Task",
    "Text",
    "Thing",
    "Tool",
    "ToolUse",
    "Validity",
    "Variant",
    "Voice",
    "Who",
    "field_name",
]


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
    logg: Log | None = None
    plikt: dict[str, Duty] = {}
    tilgang: Access | None = None
    ordning: dict[str, Practice] = {}
    regel: dict[str, Promise] = {}
    variant: dict[str, Variant] = {}
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
    "kort-frist": Deadline,
    "oppgåve": Task,
    "utfall": Outcome,
    "steg": Step,
    "varsel": Alert,
    "nivå": Level,
    "arena": Arena,
    "slutt": End,
    "felt": FormField,
    "råd": Advice,
    "plikt": Duty,
    "logg": Log,
    "tilgang": Access,
    "regel": Promise,
    "ordning": Practice,
    "variant": Variant,
}
"""Which noun each object of the key table becomes. Shared outcomes and the parts of a variant become none: reading
puts the former into their steps, and `model.variants` lays the latter over the guide."""

_RESERVED = {"for": "for_", "del": "del_"}


def field_name(key: str) -> str:
    """The Python name of an author's key: folded to ASCII, as Norwegian web addresses are."""
    folded = key.replace("æ", "ae").replace("ø", "o").replace("å", "a").replace("-", "_")
    return _RESERVED.get(folded, folded)
