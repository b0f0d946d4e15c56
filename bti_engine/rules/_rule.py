"""What a rule is, and what it is given. Rules know this file and nothing of each other."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from msgspec import Struct

from bti_engine.flow.reader import ConditionReader
from bti_engine.flow.spots import Written, conditions
from bti_engine.model.conditions import Condition
from bti_engine.model.findings import Argument, Finding, Kind, Related, Suggestion
from bti_engine.model.guide import Guide
from bti_engine.model.source import Mapping, Span
from bti_engine.model.spans import key_at
from bti_engine.model.vocabulary import KEYS, in_language


class Read(Struct, frozen=True):
    """A condition of the guide, read: its tree (None where it has errors) and what is wrong with it."""

    written: Written
    condition: Condition | None
    findings: tuple[Finding, ...]


class Judged(Struct, frozen=True):
    """The guide that is judged, with its conditions read once for all rules."""

    guide: Guide
    conditions: tuple[Read, ...]

    @property
    def tree(self) -> Mapping:
        """The resolved tree, keys in canonical nynorsk."""
        return self.guide.node

    def language(self, span: Span) -> str:
        """The målform of the file that `span` stands in."""
        voice = self.guide.voices.get(span.file)
        return voice.keys if voice else "nn"

    def key(self, *path: str) -> Span:
        """Where the thing at `path` is declared."""
        return key_at(self.guide.node, path)

    def top(self) -> Span:
        """The place that stands for the guide as a whole: its id."""
        return self.guide.node.value_span("id")

    def word(self, key: str, span: Span) -> str:
        """A key of the format as the author of the file at `span` writes it."""
        return in_language(key, KEYS, self.language(span))

    def finding(
        self,
        kind: Kind,
        span: Span,
        /,
        *,
        related: tuple[Related, ...] = (),
        mended: Suggestion | None = None,
        **arguments: Argument,
    ) -> Finding:
        """A finding in the målform of the file it points into."""
        return Finding(kind, span, arguments, related, mended, self.language(span))


class Rule(Struct, frozen=True):
    """One rule.

    Attributes:
        kinds: The kinds of findings it gives.
        check: The judgement: findings out, nothing kept.
        whole: Whether it judges what is *missing*, which means little while a part of the file cannot be read.
    """

    kinds: tuple[Kind, ...]
    check: Callable[[Judged], Iterable[Finding]]
    whole: bool = False


def judged(guide: Guide, reader: ConditionReader) -> Judged:
    """A guide ready to be judged."""
    return Judged(guide, tuple(Read(each, *reader.judge(each.text, each.place)) for each in conditions(guide)))


def foremost(words: tuple[str, ...], meant: str | None) -> tuple[str, ...]:
    """The words, with the one that was most likely meant first."""
    return words if meant is None else (meant, *(word for word in words if word != meant))
