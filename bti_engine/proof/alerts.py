"""An alert needs nobody's leave: none of its steps waits for consent, and the guide has one that shields the family.

That an alert can be raised at any moment, in a case that is stopped or closed too, and that contact with a shielded
person is held while it is open, is how the engine is made; `application.proving` tries it in a case at every step.
"""

from __future__ import annotations

from collections.abc import Iterator

from bti_engine.flow.catalog_rows import Alert
from bti_engine.flow.tables import Flow
from bti_engine.proof.claims import Always, Claim, Plain
from bti_engine.proof.lens import Lens

SLUG = "varsel"


def claims(lens: Lens) -> Iterator[Claim]:
    """That there is an alert that shields; and for each, that it can be raised and worked on, and holds contact."""
    flow = lens.flow
    yield Plain(
        slug=SLUG, path=("varsel",), holds=any(shields_family(flow, each) for each in flow.catalog.alerts.values())
    )
    for alert in flow.catalog.alerts.values():
        yield Raised(slug=SLUG, path=alert.path, alert=alert.id, arguments={"alert": alert.id}, sentence="reist")
        if flow.tracks[alert.id].steps:
            yield Track(
                slug=SLUG,
                path=alert.path,
                alert=alert.id,
                targets=frozenset(flow.tracks[alert.id].ends),
                hope="answers",
                arguments={"alert": alert.id},
                sentence="utan-samtykke",
            )


class Raised(Claim, frozen=True, eq=False, kw_only=True):
    """That an alert can be raised wherever a case is, and that staff are then held back from whom it shields."""

    alert: str


class Track(Always, frozen=True, eq=False, kw_only=True):
    """That an alert's own steps come to their end, whatever anybody says to consent."""

    alert: str


def flow_about(flow: Flow, claim: Claim) -> Flow:
    """The flow whose steps a claim is about: of an alert's own steps it is another."""
    return flow.tracks[claim.alert] if isinstance(claim, Track) else flow


def shields_family(flow: Flow, alert: Alert) -> bool:
    """Whether an alert shields a grown-up of the family: somebody who gives consent."""
    givers = {role for kind in flow.catalog.consents.values() for role in (*kind.all_of, *kind.one_of)}
    family = {own for own, role in flow.catalog.roles.items() if role.family}
    return bool(family & set(alert.shields) & (givers or family))
