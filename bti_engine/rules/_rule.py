"""What a rule is, and what it is given. Rules know this file and nothing of each other."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from msgspec import Struct

from bti_engine.flow.reader import ConditionReader
from bti_engine.flow.spots import Written, conditions
from bti_engine.model.closest import nearest_first
from bti_engine.model.conditions import Condition
from bti_engine.model.findings import ENOUGH, Argument, Finding, Kind, Related, Suggestion
from bti_engine.model.guide import Guide
from bti_engine.model.source import Mapping, Span
from bti_engine.model.spans import key_at
from bti_engine.model.spelling import Spelling, spelling
from bti_engine.model.vocabulary import KEYS, in_language
from bti_engine.rules._ids import Named, named
from bti_engine.rules._texts import Prose, prose_of


class Read(Struct, frozen=True):
    """A condition of the guide, read: its tree (None where it has errors) and what is wrong with it."""

    written: Written
    condition: Condition | None
    findings: tuple[Finding, ...]


class Judged(Struct, frozen=True):
    """The guide that is judged, walked once for all rules.

    Attributes:
        guide: The guide.
        conditions: Its conditions, read.
        named: Every place in it that names a thing by its id.
        prose: The texts and links of its own file.
    """

    guide: Guide
    conditions: tuple[Read, ...]
    named: tuple[Named, ...]
    prose: Prose

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

    def own(self, span: Span) -> bool:
        """Whether `span` stands in the guide's own file, not in a base."""
        return span.file == self.guide.node.span.file

    def word(self, key: str, span: Span) -> str:
        """A key of the format as the author of the file at `span` writes it."""
        return in_language(key, KEYS, self.language(span))

    def ids(self, span: Span) -> Spelling:
        """How the author of the file at `span` writes the ids of the guide."""
        return spelling(self.guide, self.language(span))

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
        """A finding in the målform of the file it points into; the ids that it names are written as there."""
        return Finding(kind, span, self.ids(span).arguments(arguments), related, mended, self.language(span))


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
    read: list[Read] = []
    told = 0
    for each in conditions(guide):
        condition, findings = reader.judge(each.text, each.place) if told < ENOUGH else (None, ())
        told += len(findings)
        read.append(Read(each, condition, findings))
    return Judged(guide, tuple(read), tuple(named(guide.node)), prose_of(guide))


def foremost(words: tuple[str, ...], meant: str | None, written: str = "") -> tuple[str, ...]:
    """The words, with the one that was most likely meant first, and then those most like what is `written`."""
    near = nearest_first(written, words) if written else words
    return near if meant is None else (meant, *(word for word in near if word != meant))
