"""What the prover says of the claims that the oracle knows of, in the oracle's words."""

from collections.abc import Iterable, Iterator

from oracle_claims import SLUGS
from oracle_verdicts import Key

from bti_engine.application.proving import Prover, Verdict
from bti_engine.flow.tables import Flow
from bti_engine.proof.claims import Always, Claim, Never
from bti_engine.proof.lens import Lens
from bti_engine.proof.pack import claims_of

WORDS = {True: "holds", False: "broken"}


def proved(flow: Flow) -> Iterator[Verdict]:
    """The prover's verdicts on these claims alone, as `prove_all` gives them."""
    prover = Prover(Lens(flow))
    claims = [each for each in claims_of(prover.lens) if _is_asked(each)]
    followed = (each for each in claims if isinstance(each, Never) and each.places is None)
    prover.together = frozenset(name for each in followed for name in each.names)
    return (prover.verdict(each) for each in claims)


def by_key(verdicts: Iterable[Verdict]) -> dict[Key, str]:
    """The status of each claim."""
    return {_key(each): each.status for each in verdicts if _is_asked(each.claim)}


def _is_asked(claim: Claim) -> bool:
    """Whether z3 is asked too; what reading the guide decides needs no proof."""
    return claim.slug in SLUGS and isinstance(claim, Never | Always)


def _key(verdict: Verdict) -> Key:
    claim = verdict.claim
    kind = [str(claim.arguments["consent"])] if claim.sentence == "arena" else []
    return claim.slug, (*claim.path, *kind)


def differences(ours: dict[Key, str], theirs: dict[Key, bool]) -> list[str]:
    """Where the two do not say the same; what the prover does not claim at all must hold."""
    found = []
    for slug, about in sorted(ours.keys() | theirs.keys()):
        mine = ours.get((slug, about), "holds")
        told = WORDS[theirs[slug, about]] if (slug, about) in theirs else "makes no such claim"
        if mine != told:
            found.append(f"{slug} {'/'.join(about)}: {mine}, z3 {told}")
    return found
