"""Why nobody noticed a change: nothing is different, the same is required elsewhere, or no claim speaks of it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal

from msgspec import Struct
from msgspec.structs import replace

from bti_engine.application.mutating.edits import Path
from bti_engine.application.mutating.mutants import Mutant
from bti_engine.application.mutating.twins import Required, consent_in, required_anyway, requirement_of
from bti_engine.application.proving import Verdict
from bti_engine.flow.tables import Flow
from bti_engine.model.findings import Argument
from bti_engine.proof.claims import Claim, Never, read_by

Slug = Literal[
    "no-effect", "required-anyway", "stops-instead", "consent-anyway", "claim-gone", "holds-without", "unspoken"
]
SAFE_ALL_THE_SAME = frozenset({"stops-instead", "consent-anyway"})
"""Why something that nobody noticed harms nobody: the case does something else, but nothing is shared."""


class Why(Struct, frozen=True, eq=False):
    """Why nobody noticed a change.

    Attributes:
        slug: `no-effect`: the flow is the same; `required-anyway`: what was required holds all the same, proved;
            `stops-instead`: as that, but a case that went elsewhere by itself now stops where it is;
            `consent-anyway`: the consent in it is required all the same, the rest is not;
            `claim-gone`: the claim that would have fallen stood on just this; `holds-without`: claims speak of it and
            hold without it; `unspoken`: no claim speaks of it.
        places: Where the same is required, as paths in the guide.
        reads: The variables that the requirement reads.
        claims: The claims that are gone, or that hold without it.
    """

    slug: Slug
    places: tuple[Path, ...] = ()
    reads: tuple[str, ...] = ()
    claims: tuple[Claim, ...] = ()


def claim_key(claim: Claim) -> tuple[str, str, Path, tuple[tuple[str, Argument], ...]]:
    """What makes two claims of two guides the same one."""
    return claim.slug, claim.sentence, claim.path, tuple(claim.arguments.items())


def why_not(before: Flow, held: tuple[Verdict, ...], mutant: Mutant, after: Flow, now: tuple[Verdict, ...]) -> Why:
    """Why nobody noticed a change.

    Args:
        before: The flow of the guide; after: that of the mutant.
        held: The verdicts on the guide; now: those on the mutant.
        mutant: The change.
    """
    required = requirement_of(before, mutant.path)
    reads = tuple(dict.fromkeys(read_by(required.condition))) if required is not None else ()
    if required is not None and mutant.way != "opposite":
        whole = _anyway(before, after, required)
        consent = consent_in(required) if mutant.subject == "consent" and not whole else None
        part = _anyway(before, after, consent) if consent is not None else None
        if whole is not None:
            return Why("stops-instead" if _stops(after, required) else "required-anyway", whole or part or (), reads)
        if part is not None:
            return Why("consent-anyway", part, reads)
    left = {claim_key(each.claim) for each in now}
    lost = (each.claim for each in held if each.status == "holds" and claim_key(each.claim) not in left)
    gone = tuple(each for each in lost if each.path[: len(mutant.path)] != mutant.path)  # more than of itself
    if gone:
        return Why("claim-gone", (), reads, gone)
    speaking = tuple(_speaking(now, reads))
    return Why("holds-without" if speaking else "unspoken", (), reads, speaking)


def _anyway(before: Flow, after: Flow, required: Required) -> tuple[Path, ...] | None:
    """Where the same is required still; None where cases may go on without it."""
    both = replace(after, variables=before.variables | after.variables)
    return required_anyway(before, both, required)


def no_effect(before: Flow, mutant: Mutant) -> Why:
    """Why a change makes no difference at all: often, the guide says the same at another place."""
    required = requirement_of(before, mutant.path)
    return Why("no-effect", (required.path,) if required is not None and required.path != required.at else ())


def _stops(after: Flow, required: Required) -> bool:
    """Whether a case that was to go elsewhere now stops instead."""
    if not required.moves_on or required.path != required.at:
        return False
    level = after.levels.get(required.path[1])
    return level is None or not any(
        each.otherwise and each.requirement.condition == required.condition for each in level.standing
    )


def _speaking(now: tuple[Verdict, ...], reads: tuple[str, ...]) -> Iterator[Claim]:
    """The claims that read what the requirement read, and speak of more than what single steps offer."""
    for each in now:
        claim = each.claim
        everywhere = isinstance(claim, Never) and claim.places is None
        if each.status == "holds" and everywhere and set(reads) & set(claim.names):
            yield claim
