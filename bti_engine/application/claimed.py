"""What is claimed of a guide, by names that files can write, and whether it is so in a real case.

A story of how a claim is broken is kept as a scenario. It says at its end what ought to hold, and that is judged here:
by the claim itself, on the case as the engine has it.
"""

from __future__ import annotations

from msgspec.structs import replace

from bti_engine.application.enacting import abstract, nearest
from bti_engine.engine.context import Context
from bti_engine.engine.readings import Valuation
from bti_engine.flow.tables import Flow
from bti_engine.model.case import Case
from bti_engine.model.guide import Guide
from bti_engine.model.spelling import AS_WRITTEN, Spelling, spelling
from bti_engine.model.vocabulary import ROLES, in_language
from bti_engine.proof import always
from bti_engine.proof.alerts import Track
from bti_engine.proof.claims import Always, Claim, Never, known
from bti_engine.proof.lens import Lens
from bti_engine.proof.pack import claims_of
from bti_engine.proof.world import World

_SLUGS = {**ROLES, "avgjerd": "avgjørelse", "veg-vidare": "vei-videre"}
"""Properties that have another word in bokmål."""


def name_of(claim: Claim, language: str = "nn", ids: Spelling = AS_WRITTEN) -> str:
    """What a claim is called in files: its property and what it is about, such as `samtykke/2/tverrfagleg`.

    Args:
        claim: The claim.
        language: nn or nb.
        ids: How an author in that målform writes the ids of the guide.
    """
    about = (str(each) for each in ids.arguments(claim.arguments).values())
    return "/".join(each for each in (slug_in(claim.slug, language), claim.sentence, *about) if each)


def slug_in(slug: str, language: str) -> str:
    """The word for a property in a målform."""
    return in_language(slug, _SLUGS, language)


def named(flow: Flow, guide: Guide, name: str) -> tuple[Claim, ...]:
    """The claims of a name, in either målform."""
    spelt = [("nn", AS_WRITTEN), *((language, spelling(guide, language)) for language in ("nn", "nb"))]
    return tuple(each for each in claims_of(flow) if name in {name_of(each, *pair) for pair in spelt})


def is_judged(claim: Claim) -> bool:
    """Whether a claim is about what a single case may come to, so that it can be judged where the case is."""
    return isinstance(claim, Never | Always) and not isinstance(claim, Track)


def holds(flow: Flow, claims: tuple[Claim, ...], case: Case, context: Context) -> bool:
    """Whether some claims are so where a case is now.

    Nothing is as it never may be, no way is open that may not, and what ought to be in reach is.

    Args:
        flow: The flow of the case.
        claims: The claims.
        case: The case, settled to the moment.
        context: The world at the moment.
    """
    return case.phase != "open" or all(_holds(flow, each, case, context) for each in claims)


def _holds(flow: Flow, claim: Claim, case: Case, context: Context) -> bool:
    match claim:
        case Never():
            return _is_not(flow, claim, case, context)
        case Always() if is_judged(claim):
            lens, (position, _) = Lens(flow), abstract(flow, case, context)
            return position not in always.unsure(lens, claim)
    return True


def _is_not(flow: Flow, claim: Never, case: Case, context: Context) -> bool:
    world = World(flow, claim.names, {name: known(flow, name) for name in claim.names})
    position, _ = abstract(flow, case, context)
    values = Valuation(replace(flow, variables=dict(world.variables)), case, context)
    real = world.space.box({name: nearest(world.space.values[name], values[name]) for name in world.names})
    if claim.never is not None and real & claim.never(world, position):
        return False
    return claim.undone is None or not any(
        real & claim.undone(world, position, move) & world.open_to(position, move) for move in world.ways(position)
    )
