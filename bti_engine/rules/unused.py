"""A role, tool, fact, consent or source that the guide declares and never uses.

It matters because somebody may think that it is in use: a form that nobody is sent to is not filled in. Services, kinds
of meetings, telephone numbers and laws are not counted: people choose among them in each case.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from bti_engine.expressions.problems import NO_ARGUMENT
from bti_engine.expressions.signatures import SIGNATURES
from bti_engine.flow.catalog import guardians_consent
from bti_engine.flow.spots import steps
from bti_engine.model.conditions import Fact, atoms
from bti_engine.model.findings import Finding, Kind, Severity
from bti_engine.model.guide import Guide
from bti_engine.model.several import several
from bti_engine.model.source import Entry, Mapping
from bti_engine.model.vocabulary import CONDITION_WORDS, ROLES, to_canonical
from bti_engine.rules._ids import also_of
from bti_engine.rules._rule import Judged, Rule

UNUSED = Kind("BTI257", "ubrukt", Severity.INFO)


def check(judged: Judged) -> Iterator[Finding]:
    """A finding for each such thing of the guide's own file; what a base declares is an offer."""
    if judged.guide.berre_grunnlag:
        return
    used = {(each.kind, word) for each in judged.named for word in _said(each.word.text)}
    unclear = _of_unclear_kind(judged)
    spoken = frozenset(_in_conditions(judged)) | frozenset(_in_deadlines(judged.guide))
    for kind, matters in _KINDS.items():
        things = judged.tree.get(kind)
        for own, entry in things.entries.items() if isinstance(things, Mapping) else ():
            if kind in unclear or not judged.own(entry.key.span) or _is_laid_over(judged, entry):
                continue
            if not matters(judged.guide, own):
                continue
            names = {own, *(word.text for word in also_of(entry.value))}
            if spoken.isdisjoint(names) and used.isdisjoint((kind, name) for name in names):
                span = entry.key.span
                yield judged.finding(UNUSED, span, id=entry.key.text, kind=judged.word(kind, span))


def _is_laid_over(judged: Judged, entry: Entry) -> bool:
    """Whether the base has the thing too, and the local file only says it in its own words."""
    inside = entry.value.entries.values() if isinstance(entry.value, Mapping) else ()
    return any(not judged.own(each.key.span) for each in inside)


def _matters_as_role(guide: Guide, own: str) -> bool:
    """Family and leaders have their place in every case, and who only tells of a worry has none."""
    role = guide.rolle.get(own)
    return role is not None and own not in ROLES and not (role.familie or role.leiar or role.berre_melder)


def _matters_as_fact(guide: Guide, own: str) -> bool:
    return own in guide.opplysning and not guide.opplysning[own].alltid


def _matters_as_source(guide: Guide, own: str) -> bool:
    return own in guide.kjelde and guide.kjelde[own].type != "lov"


def _matters_as_consent(guide: Guide, own: str) -> bool:
    """A consent for each service is asked for by the services themselves, one of guardians by their levels."""
    return own in guide.samtykke and not guide.samtykke[own].kvar_teneste and own != guardians_consent(guide)


_KINDS: dict[str, Callable[[Guide, str], bool]] = {
    "rolle": _matters_as_role,
    "verktøy": lambda _guide, _own: True,
    "opplysning": _matters_as_fact,
    "samtykke": _matters_as_consent,
    "kjelde": _matters_as_source,
}
"""What is counted, and which of each kind."""


def _in_conditions(judged: Judged) -> Iterator[str]:
    """Every word that a condition may name a thing by; of one that cannot be read, all its words."""
    for read in judged.conditions:
        if read.condition is None:
            yield from read.written.text.text.replace("(", " ").replace(")", " ").split()
            continue
        for atom in atoms(read.condition):
            if isinstance(atom.operand, Fact):
                yield atom.operand.id
            else:
                yield atom.operand.argument
                yield atom.operand.to


def _said(text: str) -> tuple[str, ...]:
    """An id, or several in one text where a list should stand."""
    return (text, *several(text, either=True))


def _of_unclear_kind(judged: Judged) -> frozenset[str]:
    """The kinds of things that a condition asks for without saying which: any of them may be meant."""
    bare = (each.arguments["name"] for read in judged.conditions for each in read.findings if each.kind is NO_ARGUMENT)
    words = (SIGNATURES.get(to_canonical(str(word), CONDITION_WORDS, "nb")) for word in bare)
    return frozenset(signature.argument for signature in words if signature is not None)


def _in_deadlines(guide: Guide) -> Iterator[str]:
    """What meets a deadline: the tool in `dokument(referat)`."""
    for _, step, _path in steps(guide):
        for deadline in (*step.frist, *(each.frist for each in step.utfall.values() if each.frist)):
            yield (deadline.til or "").partition("(")[2].removesuffix(")").strip()


RULE = Rule((UNUSED,), check, whole=True)
