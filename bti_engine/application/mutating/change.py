"""One change to a guide, before it is made, and what makers of changes are given."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal

from msgspec import Struct

from bti_engine.application.mutating.edits import Edit
from bti_engine.application.mutating.walk import Site
from bti_engine.application.mutating.weaker import is_consent
from bti_engine.expressions.printing import show
from bti_engine.flow.reader import ConditionReader
from bti_engine.model.conditions import Atom, Condition, Reading
from bti_engine.model.guide import Guide
from bti_engine.model.source import Mapping, Node, Scalar, Span
from bti_engine.model.spelling import spelling
from bti_engine.model.vocabulary import FAMILY

Subject = Literal[
    "consent",
    "standing",
    "otherwise",
    "baton",
    "handover",
    "parents",
    "evaluation",
    "requirement",
    "condition",
    "approval",
    "decider",
    "outcome",
    "only-one",
    "reason",
    "question",
    "deadline",
    "alert",
    "shield",
    "lifter",
    "leaving",
    "shares",
    "service-consent",
    "member",
    "anonymous",
    "givers",
    "each-service",
    "validity",
    "age",
    "form",
    "family",
    "log-level",
    "duty",
    "duty-form",
    "field",
    "access",
]
"""What may be changed: a requirement by what it reads, else by the key that it stands under."""

Way = Literal["dropped", "weaker", "longer", "opposite", "wider"]
"""How it is changed."""

_SAFE: tuple[Subject, ...] = (
    *("consent", "baton", "parents", "alert", "shield", "lifter", "leaving", "shares"),
    *("service-consent", "member", "givers", "each-service", "family"),
)
SAFETY = frozenset(_SAFE)
"""What somebody may come to harm by: sharing without consent, a family that is told too early or never, nobody with the
baton, a family that cannot leave. A `så-lenge` belongs here where it reads one of these."""

_BY_READING: dict[str, Subject] = {
    "samtykke": "consent",
    "stafetthaldar": "baton",
    "stafett-avklart": "handover",
}


class Change(Struct, frozen=True):
    """One change to a guide; see `mutants.Mutant`."""

    subject: Subject
    way: Way
    edit: Edit
    place: Span
    safety: bool
    before: str
    after: str = ""


class Look:
    """A guide as those who make changes see it."""

    def __init__(self, guide: Guide) -> None:
        self.guide = guide
        self._reader = ConditionReader(guide)

    def condition(self, node: Node | None) -> Condition | None:
        """A condition, read; None where there is none."""
        return self._reader.judge(node, "-")[0] if isinstance(node, Scalar) else None

    def written(self, condition: Condition, there: Node) -> Scalar:
        """A condition as the author of a file would have written it where another stands."""
        voice = self.guide.voices.get(there.span.file)
        language = voice.keys if voice else "nn"
        text = show(condition, language, spelling(self.guide, language))
        return Scalar(text, text, there.span)


def dropped(subject: Subject, site: Site, before: str = "", *, safety: bool | None = None) -> Change:
    """What stands at a site, taken away."""
    safe = subject in SAFETY if safety is None else safety
    return Change(subject, "dropped", Edit(site.path), site.place, safe, before or site.word or site.path[-1])


def put(
    subject: Subject, way: Way, site: Site, value: Node, after: str, *, before: str = "", safety: bool | None = None
) -> Change:
    """What stands at a site, with something else in its place."""
    safe = subject in SAFETY if safety is None else safety
    return Change(subject, way, Edit(site.path, value), site.place, safe, before or site.word, after)


def word(text: str, there: Node | Mapping) -> Scalar:
    """A word where something else stands."""
    return Scalar(text, text, there.span)


def subject_of(lost: Iterable[Atom]) -> Subject:
    """What a requirement is about, by the parts of it that are no longer asked for: the gravest of them."""
    found = {_subject(atom) for atom in lost}
    order: tuple[Subject, ...] = ("consent", "baton", "parents", "evaluation", "handover")
    return next((each for each in order if each in found), "requirement")


def _subject(atom: Atom) -> Subject:
    operand = atom.operand
    if not isinstance(operand, Reading):
        return "requirement"
    if operand.builtin == "samtykke":
        return "consent" if is_consent(atom) else "requirement"
    if operand.builtin == "informert" and operand.argument == FAMILY:
        return "parents"
    if operand.name.startswith("tal(tiltak"):
        return "evaluation"
    return _BY_READING.get(operand.builtin, "requirement")
