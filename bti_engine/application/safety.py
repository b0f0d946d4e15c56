"""What `check` proves of a guide beside its form: the properties of the pack that take no time to speak of.

Consent, the baton, getting on, closing, the work on alerts, and the municipality's own rules. Where one is not proved
at a glance, the whole prover is asked.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from bti_engine.flow.tables import Flow
from bti_engine.model.findings import Argument, Finding, Kind
from bti_engine.model.guide import Guide
from bti_engine.proof import alerts, always, baton, closing, consent, promise, stuck
from bti_engine.proof.claims import Always, Claim, Never, Plain
from bti_engine.proof.exploring import TooManyError
from bti_engine.proof.lens import Lens
from bti_engine.proof.places import Places
from bti_engine.proof.problems import (
    ALERT_STUCK,
    BROKEN_PROMISE,
    GAP,
    GAP_IN_RECORDS,
    NO_BATON,
    NO_CONSENT,
    NOT_PROVED,
    STUCK,
    UNCLOSABLE,
    UNPROVED_PROMISE,
    UNPROVED_SAFETY,
)
from bti_engine.proof.suspects import holds_by_itself, suspects

_KINDS: dict[str, Kind] = {
    consent.SLUG: NO_CONSENT,
    baton.SLUG: NO_BATON,
    stuck.SLUG: STUCK,
    closing.SLUG: UNCLOSABLE,
    promise.SLUG: BROKEN_PROMISE,
    alerts.SLUG: ALERT_STUCK,
}
_HOLES = frozenset({GAP.code, GAP_IN_RECORDS.code, NOT_PROVED.code, "BTI236"})
"""What keeps a case where it is: that it cannot be closed either goes without saying."""
_SAID_IN_TEXT = {consent.SLUG: ("BTI261",), baton.SLUG: ("BTI286",)}
"""The findings of rules that say the same of a level."""


def unsafe(guide: Guide, flow: Flow, found: Iterable[Finding] = ()) -> Iterator[Finding]:
    """What is broken of these, or nobody can tell.

    Args:
        guide: The guide.
        flow: What it means.
        found: What has been found already: a step whose decision has a hole is not told of once more.
    """
    lens, places = Lens(flow), Places(guide)
    told = tuple(found)
    try:
        every = _claims(lens)
    except TooManyError:
        span = places.at(("nivå",))
        yield Finding(UNPROVED_SAFETY, span, {}, language=places.language(span))
        return
    claims = [each for each in every if not _is_told(places, each, told)]
    names = frozenset(name for each in claims if isinstance(each, Never) and each.places is None for name in each.names)
    left = [each for each in claims if not _holds(lens, each, names)]
    if left:
        yield from _told(places, lens, left)


def _is_told(places: Places, claim: Claim, found: tuple[Finding, ...]) -> bool:
    """Whether what is wrong has been found already: a decision with a hole, a level that asks for nothing."""
    if claim.slug == stuck.SLUG:
        about = {places.at((*claim.path, "utfall")), *(places.at(claim.path[:end]) for end in (2, len(claim.path)))}
        return any(each.span in about for each in found)
    if claim.slug == closing.SLUG:
        return any(each.code in _HOLES for each in found)
    codes = _SAID_IN_TEXT.get(claim.slug, ())
    return any(each.code in codes and each.arguments.get("level") == claim.arguments.get("level") for each in found)


def _claims(lens: Lens) -> list[Claim]:
    found: list[Claim] = [*consent.claims(lens), *_batons(lens), *stuck.claims(lens)]
    found = [each for each in found if not isinstance(each, Plain)]
    found += [each for each in closing.claims(lens) if isinstance(each, Always)]
    found += [each for each in alerts.claims(lens) if isinstance(each, alerts.Track)]
    return [*found, *promise.claims(lens)]


def _batons(lens: Lens) -> Iterator[Claim]:
    """The claims about the baton where a level requires it in so many words: what only follows is not an error."""
    return (each for each in baton.claims(lens) if lens.flow.levels[str(each.arguments["level"])].baton)


def _holds(lens: Lens, claim: Claim, names: frozenset[str]) -> bool:
    """Whether a claim is proved at a glance."""
    if isinstance(claim, Always):
        about = lens if (flow := alerts.flow_about(lens.flow, claim)) is lens.flow else Lens(flow)
        return not always.unsure(about, claim)
    if not isinstance(claim, Never) or claim.places is not None:
        return isinstance(claim, Never) and holds_by_itself(lens, claim)
    explored = lens.explored(names)
    return explored is not None and next(suspects(explored, claim), None) is None


def _told(places: Places, lens: Lens, claims: list[Claim]) -> Iterator[Finding]:
    from bti_engine.application.proving import Prover  # noqa: PLC0415 - most guides hold

    prover, flow = Prover(lens), lens.flow
    told: set[str] = set()
    for claim in claims:
        verdict = prover.verdict(claim)
        kind = _kind(claim, verdict.status)
        if kind is None or (claim.slug == closing.SLUG and stuck.SLUG in told):
            continue  # where a case stands still, it cannot be closed either
        told |= {claim.slug} if verdict.status == "broken" else set()
        at = verdict.against.position.place if claim.slug == closing.SLUG and verdict.against else ""
        span = places.at(flow.steps[at].path if at else claim.path)
        yield Finding(kind, span, _arguments(claim, kind), language=places.language(span))


def _arguments(claim: Claim, kind: Kind) -> dict[str, Argument]:
    match kind.code:
        case STUCK.code | ALERT_STUCK.code:
            return {"id": claim.path[-1]}
        case BROKEN_PROMISE.code | UNPROVED_PROMISE.code:
            return {"id": claim.path[1]}
        case UNPROVED_SAFETY.code:
            return {}
    return {name: str(value) for name, value in claim.arguments.items() if name in {"level", "consent"}}


def _kind(claim: Claim, status: str) -> Kind | None:
    if status == "holds":
        return None
    if status == "not-proved":
        return UNPROVED_PROMISE if claim.slug == promise.SLUG else UNPROVED_SAFETY
    return _KINDS[claim.slug]
