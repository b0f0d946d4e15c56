"""What the engine needs to know of a guide's roles, services, consents, facts and alerts."""

from __future__ import annotations

from bti_engine.flow.tables import Alert, Catalog, Consent, Fact, Role, Service
from bti_engine.model import guide as nouns
from bti_engine.model.vocabulary import FAMILY


def catalog_of(guide: nouns.Guide) -> Catalog:
    """The catalog of a guide."""
    needs = needs_of(guide)
    return Catalog(
        roles={own: Role(own, role.familie, role.leiar) for own, role in guide.rolle.items()},
        services={own: Service(own, needs[own]) for own in guide.teneste},
        consents={own: _consent(own, consent) for own, consent in guide.samtykke.items()},
        facts={own: Fact(own, fact.type, tuple(fact.val), fact.alltid) for own, fact in guide.opplysning.items()},
        tools=frozenset(guide.verktoy),
        meetings=frozenset(guide.mote),
        laws=frozenset(own for own, source in guide.kjelde.items() if source.type == "lov"),
        subjects={own: subject.person for own, subject in guide.malgruppe.items()},
        alerts={own: Alert(own, ("varsel", own), alert.skjerm, alert.opphev) for own, alert in guide.varsel.items()},
    )


def needs_of(guide: nouns.Guide) -> dict[str, str]:
    """The consent that involving each service needs: its `krev`, else the guide's only one per service, else ""."""
    per_service = [own for own, consent in guide.samtykke.items() if consent.kvar_teneste]
    usual = per_service[0] if len(per_service) == 1 else ""
    return {own: service.krev or usual for own, service in guide.teneste.items()}


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
