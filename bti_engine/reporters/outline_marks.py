"""Which parts of a guide are the base's: each value remembers its file, and what stands in another is marked."""

from __future__ import annotations

from collections.abc import Sequence

from bti_engine.model.aliases import members
from bti_engine.model.source import Mapping, Span
from bti_engine.reporters.outline_words import Voice


class Marks:
    """The marks inside one thing. Where the thing itself is marked, nothing inside it is marked once more."""

    def __init__(self, voice: Voice, *around: Span) -> None:
        self._voice = voice
        self._silent = any(voice.origin(each) for each in around)

    def within(self, span: Span) -> Marks:
        """The marks inside something that stands at `span`."""
        return self if self._silent else Marks(self._voice, span)

    def at(self, span: Span) -> str:
        """The mark of what stands at `span`; nothing where it is the guide's own."""
        return "" if self._silent else self._voice.origin(span)

    def key(self, node: Mapping, *keys: str) -> str:
        """The mark of the value under the first of the keys that is there."""
        found = next((node.entries[key] for key in keys if key in node.entries), None)
        return "" if found is None else self.at(found.value.span)

    def listed(self, node: Mapping, key: str, texts: Sequence[str]) -> list[str]:
        """The texts of a list, each with the mark of its item."""
        items = members(node.get(key))
        spans = [each.span for each in items] if len(items) == len(texts) else [node.value_span(key)] * len(texts)
        return [text + self.at(span) for text, span in zip(texts, spans, strict=True)]
