"""Where a case can be and how it goes on: steps, outcomes, deadlines, levels, arenas, ends, alerts and duties.

See `model.guide` for what the nouns have in common.
"""

from __future__ import annotations

from bti_engine.model.source import Scalar
from bti_engine.model.things import Duration, Text, Thing, ToolUse


class Who(Thing, frozen=True, kw_only=True):
    """Who does a step (`kven`): one of `ansvar` together with all of `med`."""

    ansvar: tuple[str, ...] = ()
    med: tuple[str, ...] = ()
    tekst: Text | None = None


class Requirement(Thing, frozen=True, kw_only=True):
    """A condition that must hold, with the author's own sentence for it."""

    ma: Scalar | None = None
    tekst: Text | None = None


class Advice(Thing, frozen=True, kw_only=True):
    """What ought to hold (`råd`): shown to whoever chooses, never in the way."""

    bor: Scalar | None = None
    tekst: Text | None = None


class Standing(Thing, frozen=True, kw_only=True):
    """A requirement for as long as the case is at a level (`så-lenge`)."""

    krav: Scalar | None = None
    tekst: Text | None = None
    elles: Scalar | None = None
    last: bool = False


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
    rad: tuple[Advice, ...] = ()
    godkjenning: tuple[str, ...] = ()
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
    avgjer: tuple[str, ...] = ()
    einaste: bool = False
    kontakt: tuple[str, ...] = ()
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
    rad: tuple[Advice, ...] = ()
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
    anonymt: str = "nei"
    fra: str | None = None
    kontakt: tuple[str, ...] = ()
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


class Duty(Thing, frozen=True, kw_only=True):
    """A duty beside the flow (`plikt`): it begins when `vilkar` becomes true and ends done, or lifted with a reason.

    Attributes:
        skjema: The form that must be filled in before the duty is done.
    """

    tittel: Text | None = None
    tekst: Text | None = None
    vilkar: Scalar | None = None
    ansvar: str | None = None
    skjema: str | None = None
    frist: Deadline | None = None
    kjelde: str | None = None
    ogsa: tuple[str, ...] = ()
    last: bool = False


class Log(Thing, frozen=True, kw_only=True):
    """The log of the case (`logg`): its form, what opening it requires, and from which level it is kept."""

    form: str | None = None
    krav: tuple[Requirement, ...] = ()
    fra: Scalar | None = None
    tekst: Text | None = None
    kjelde: str | None = None


class Access(Thing, frozen=True, kw_only=True):
    """Who sees that something was recorded (`tilgang`), where the guide lets fewer see it than the engine does."""

    notat: str | None = None
    tiltak: str | None = None
    mote: str | None = None
    dokument: str | None = None
    kontakt: str | None = None
    oppgave: str | None = None
    frist: str | None = None
    opplysning: str | None = None
    plikt: str | None = None
    godkjenning: str | None = None


class Promise(Thing, frozen=True, kw_only=True):
    """What the municipality promises of its guide (`regel`): never this, or always a way to that."""

    tittel: Text | None = None
    tekst: Text | None = None
    aldri: Scalar | None = None
    alltid_mogleg: Scalar | None = None
    kjelde: str | None = None


class Practice(Thing, frozen=True, kw_only=True):
    """How the municipality works with BTI outside the single case (`ordning`): meetings, groups, training."""

    tittel: Text | None = None
    tekst: Text | None = None
    moter: Text | None = None
    kven: Text | None = None
    lenke: str | None = None
    kjelde: str | None = None


class Variant(Thing, frozen=True, kw_only=True):
    """The guide as one service sees it (`variant`); `teneste` are the services whose cases follow it."""

    tittel: Text | None = None
    om: Text | None = None
    teneste: tuple[str, ...] = ()
