"""Pointing from a row of the flow into the files of its guide."""

from __future__ import annotations

from bti_engine.expressions.printing import show
from bti_engine.model.conditions import Condition
from bti_engine.model.findings import Argument, Finding, Kind, Related
from bti_engine.model.guide import Guide
from bti_engine.model.source import Mapping, Span
from bti_engine.model.spans import Path, key_at
from bti_engine.model.spelling import Spelling, spelling
from bti_engine.model.vocabulary import KEYS, in_language


class Places:
    """The places of one guide."""

    __slots__ = ("_guide",)

    def __init__(self, guide: Guide) -> None:
        self._guide = guide

    @property
    def tree(self) -> Mapping:
        """The resolved tree of the guide."""
        return self._guide.node

    def at(self, path: Path) -> Span:
        """The key that `path` ends at."""
        return key_at(self._guide.node, path)

    def is_own(self, path: Path) -> bool:
        """Whether what stands at `path` was written in the guide's own file, not in a base."""
        return self.at(path).file == self._guide.node.span.file

    def language(self, span: Span) -> str:
        """The målform of the file that `span` stands in."""
        voice = self._guide.voices.get(span.file)
        return voice.keys if voice else "nn"

    def word(self, key: str, span: Span) -> str:
        """A key of the format as the author of the file at `span` writes it."""
        return in_language(key, KEYS, self.language(span))

    def spelling(self, span: Span) -> Spelling:
        """How the author of the file at `span` writes the ids of the guide."""
        return spelling(self._guide, self.language(span))

    def condition(self, condition: Condition, span: Span) -> str:
        """A condition as the author of the file at `span` writes it."""
        return show(condition, self.language(span), self.spelling(span))

    def finding(
        self, kind: Kind, span: Span, /, *, related: tuple[Related, ...] = (), **arguments: Argument
    ) -> Finding:
        """A finding in the målform of the file it points into."""
        return Finding(kind, span, arguments, related, None, self.language(span))
