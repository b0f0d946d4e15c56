"""Editions of guides: from a checked guide to what is pinned, and back to flow and texts, each made once."""

from __future__ import annotations

from bti_engine.application.ports import Edition
from bti_engine.flow.canonical import canonical, read_canonical
from bti_engine.flow.compile import compile_guide
from bti_engine.flow.tables import Flow
from bti_engine.model.guide import Guide


class Editions:
    """The guides and flows of kept editions, by their hashes."""

    def __init__(self) -> None:
        self._guides: dict[tuple[str, str], Guide] = {}
        self._flows: dict[tuple[str, str], Flow] = {}

    def known(self, flow: str, text: str) -> Flow | None:
        """The flow of an edition that has been read before."""
        return self._flows.get((flow, text))

    def make(self, guide: Guide) -> Edition:
        """The edition that a checked guide is: its canonical form with its hashes."""
        made = canonical(guide)
        return Edition(made.guide, made.flow, made.text, made.data)

    def guide(self, edition: Edition) -> Guide:
        """The guide of an edition, read from its stored bytes."""
        key = (edition.flow, edition.text)
        if key not in self._guides:
            self._guides[key] = read_canonical(edition.canonical)
        return self._guides[key]

    def flow(self, edition: Edition) -> Flow:
        """The flow of an edition."""
        key = (edition.flow, edition.text)
        if key not in self._flows:
            self._flows[key] = compile_guide(self.guide(edition))
        return self._flows[key]
