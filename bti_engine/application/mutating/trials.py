"""Who notices a change: the rules and proofs of `bti validate`, the claims of `bti prove`, or nobody, and why not."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from typing import Literal

from msgspec import Struct

from bti_engine.application.check import Checked, check
from bti_engine.application.mutating.mutants import Mutant, mutants
from bti_engine.application.mutating.reasons import SAFE_ALL_THE_SAME, Why, claim_key, no_effect, why_not
from bti_engine.application.mutating.same import same_flow
from bti_engine.application.proving import Verdict, prove_all
from bti_engine.flow.tables import Flow
from bti_engine.model.findings import Finding, Severity
from bti_engine.model.guide import Guide
from bti_engine.model.source import Changed, Span
from bti_engine.model.unntak import Unntak

Refuses = Callable[[Mutant], Iterable[Finding]]
"""What is said of a change that a local guide makes in the base it builds on; the base may have locked it."""

Result = Literal["validate", "prove", "same", "missed"]
_TOLD = frozenset({Severity.ERROR, Severity.WARNING})
"""What an author is to see to; a note stops nobody, so it has noticed nothing."""


class Trial(Struct, frozen=True, eq=False):
    """What came of one change.

    Attributes:
        result: Who noticed first; `same`: nobody, for nothing is different.
        findings: What `bti validate` says of the changed guide and not of the guide.
        verdicts: The claims that held and do so no longer.
        why: Why nobody noticed; None where somebody did.
    """

    mutant: Mutant
    result: Result
    findings: tuple[Finding, ...] = ()
    verdicts: tuple[Verdict, ...] = ()
    why: Why | None = None

    @property
    def is_hole(self) -> bool:
        """Whether somebody may come to harm by what nobody noticed."""
        unharmed = self.why is not None and self.why.slug in SAFE_ALL_THE_SAME
        return self.result == "missed" and self.mutant.safety and not unharmed


class Untouched(Struct, frozen=True, eq=False):
    """A guide as it is, for its mutants to be held against."""

    flow: Flow
    findings: Counter[object]
    verdicts: tuple[Verdict, ...]
    unntak: tuple[Unntak, ...]


def try_all(
    guide: Guide, flow: Flow, refuses: Refuses | None = None, unntak: tuple[Unntak, ...] = ()
) -> Iterator[Trial]:
    """What comes of each mutant of a guide, in the order of the guide.

    Args:
        guide: A resolved guide without errors.
        flow: What it means.
        refuses: Asked of each mutant too, where the guide builds on another.
        unntak: The exceptions from advice that its author has made.
    """
    untouched = known(guide, flow, unntak)
    for mutant in mutants(guide):
        yield tried(untouched, mutant, tuple(refuses(mutant)) if refuses is not None else ())


def known(guide: Guide, flow: Flow, unntak: tuple[Unntak, ...] = ()) -> Untouched:
    """A guide with what is said of it."""
    said = _said(check(_Whole(guide, unntak)))
    return Untouched(flow, Counter(map(_key, said)), tuple(prove_all(flow)), unntak)


def tried(untouched: Untouched, mutant: Mutant, refused: tuple[Finding, ...] = ()) -> Trial:
    """What comes of one mutant."""
    told = tuple(each for each in refused if each.severity in _TOLD)
    if told:
        return Trial(mutant, "validate", told)
    checked = check(_Whole(mutant.guide, untouched.unntak))
    told = tuple(each for each in _new(untouched.findings, _said(checked)) if each.severity in _TOLD)
    flow = checked.flow
    if told or flow is None:
        return Trial(mutant, "validate", told)
    if same_flow(untouched.flow, flow):
        return Trial(mutant, "same", (), (), no_effect(untouched.flow, mutant))
    verdicts = tuple(prove_all(flow))
    fallen = _fallen(untouched.verdicts, verdicts)
    if any(not each.claim.advice or not mutant.safety for each in fallen):
        return Trial(mutant, "prove", (), fallen)
    why = why_not(untouched.flow, untouched.verdicts, mutant, flow, verdicts)
    return Trial(mutant, "same" if why.slug == "required-anyway" else "missed", (), (), why)


class _Whole(Struct, frozen=True):
    """A guide that no file was read for: nothing is wrong with its form."""

    guide: Guide
    unntak: tuple[Unntak, ...]

    @property
    def findings(self) -> tuple[Finding, ...]:
        return ()

    @property
    def files(self) -> tuple[str, ...]:
        return (self.guide.node.span.file, *self.guide.voices)

    @property
    def changed(self) -> dict[Span, Changed]:
        return {}

    @property
    def readable(self) -> bool:
        return True


def _said(checked: Checked) -> Iterator[Finding]:
    """All that is said of a guide, each thing at its own place."""
    yield from checked.found
    yield from (each.own for each in checked.inherited)


def _key(finding: Finding) -> object:
    """What makes two findings the same one; what it is filled with may change from mutant to mutant."""
    return finding.code, finding.span


def _new(before: Counter[object], after: Iterable[Finding]) -> Iterator[Finding]:
    seen: Counter[object] = Counter()
    for finding in after:
        key = _key(finding)
        seen[key] += 1
        if seen[key] > before[key]:
            yield finding


def _fallen(before: tuple[Verdict, ...], after: tuple[Verdict, ...]) -> tuple[Verdict, ...]:
    """The claims that do not hold, and of which it was not so before."""
    fallen = {claim_key(each.claim) for each in before if each.status != "holds"}
    return tuple(each for each in after if each.status != "holds" and claim_key(each.claim) not in fallen)
