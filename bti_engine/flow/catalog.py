"""What the engine needs to know of a guide's roles, services, consents, facts and alerts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bti_engine.flow.catalog_rows import Alert, Catalog, Consent, Fact, Field, Role, Service
from bti_engine.model import guide as nouns
from bti_engine.model.vocabulary import FAMILY

if TYPE_CHECKING:
    from bti_engine.model.events import Audience


def catalog_of(guide: nouns.Guide) -> Catalog:
    """The catalog of a guide."""
    needs = needs_of(guide)
    return Catalog(
        roles={own: Role(own, role.familie, role.leiar, role.berre_melder) for own, role in guide.rolle.items()},
        services={own: Service(own, needs[own]) for own in guide.teneste},
        consents={own: _consent(own, consent) for own, consent in guide.samtykke.items()},
        facts={own: _fact(own, fact) for own, fact in guide.opplysning.items()},
        tools=frozenset(guide.verktoy),
        forms={own: _fields(tool) for own, tool in guide.verktoy.items() if tool.felt},
        audience=audience_of(guide),
        meetings=frozenset(guide.mote),
        laws=frozenset(own for own, source in guide.kjelde.items() if source.type == "lov"),
        subjects={own: subject.person for own, subject in guide.malgruppe.items()},
        alerts={own: Alert(own, ("varsel", own), alert.skjerm, alert.opphev) for own, alert in guide.varsel.items()},
    )


def _fact(own: str, fact: nouns.Fact) -> Fact:
    return Fact(own, fact.type, tuple(fact.val), fact.alltid, fact.ogsa_val)


def _fields(tool: nouns.Tool) -> tuple[Field, ...]:
    return tuple(
        Field(own, each.type, tuple(each.val), each.pakravd, each.del_ or "") for own, each in tool.felt.items()
    )


def needs_of(guide: nouns.Guide) -> dict[str, str]:
    """The consent that involving each service needs: its `krev`, else the guide's only one per service, else ""."""
    per_service = [own for own, consent in guide.samtykke.items() if consent.kvar_teneste]
    usual = per_service[0] if len(per_service) == 1 else ""
    return {own: service.krev or usual for own, service in guide.teneste.items()}


_SEEN: dict[str, Audience] = {"alle": "all", "tilsette": "staff", "leiarar": "leaders"}

_RECORDS: dict[str, tuple[str, ...]] = {
    "notat": ("NoteWritten",),
    "tiltak": ("MeasureAdded", "MeasureEvaluated"),
    "mote": ("MeetingPlanned", "MeetingHeld"),
    "dokument": ("DocumentMade",),
    "kontakt": ("ContactMade",),
    "oppgave": ("TaskGiven", "TaskDone"),
    "frist": ("DeadlineStarted", "DeadlineMet", "DeadlineMissed", "DeadlineEnded"),
    "opplysning": ("FactRecorded", "FactCorrected"),
    "plikt": ("DutyBegan", "DutyDone", "DutyLifted", "DutyRested"),
    "godkjenning": ("Approved", "ApprovalLapsed"),
}
"""The types of events that each key of `tilgang` is about."""

_WIDTH: tuple[Audience, ...] = ("all", "staff", "leaders")


def audience_of(guide: nouns.Guide) -> dict[str, Audience]:
    """Who sees each type of event where the guide lets fewer see it than the engine does; it can widen nothing."""
    if guide.tilgang is None:
        return {}
    from bti_engine.model.events import AUDIENCE  # noqa: PLC0415 - else `bti validate` would load all events for it

    narrowed: dict[str, Audience] = {}
    for field, names in _RECORDS.items():
        said: str | None = getattr(guide.tilgang, field)
        if said:
            narrowed |= {name: max(_SEEN[said], AUDIENCE[name], key=_WIDTH.index) for name in names}
    return narrowed


def kept_digitally(guide: nouns.Guide) -> bool:
    """Whether the guide has a digital log that something must open."""
    log = guide.logg
    return log is not None and log.form == "digital" and bool(log.krav or log.fra is not None)


def guardians_consent(guide: nouns.Guide) -> str:
    """The consent that parents give: the first kind that the guardians are givers of, or ""."""
    for own, consent in guide.samtykke.items():
        if consent.av is not None and FAMILY in (*consent.av.alle, *consent.av.ein_av):
            return own
    return ""


def _consent(own: str, consent: nouns.Consent) -> Consent:
    givers = consent.av or nouns.Givers()
    return Consent(
        own,
        all_of=givers.alle,
        one_of=givers.ein_av,
        one_is_enough=consent.usemje == "ein-er-nok",
        age=consent.alder or 0,
        each_service=consent.kvar_teneste,
        valid=consent.gyldig,
        forms=consent.form,
    )
