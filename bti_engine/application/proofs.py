"""Proofs that are kept: a guide that only says something otherwise than before is not proved once more."""

from __future__ import annotations

from bti_engine.application.proving import Verdict, prove_all
from bti_engine.flow.canonical import canonical
from bti_engine.flow.compile import compile_guide
from bti_engine.model.guide import Guide

MOST_KEPT = 32


class Proofs:
    """Verdicts on guides, by the hash of what a guide does; the texts are no part of it."""

    def __init__(self) -> None:
        self._kept: dict[str, tuple[Verdict, ...]] = {}

    def of(self, guide: Guide) -> tuple[Verdict, ...]:
        """A verdict on each claim of the pack about a resolved guide without errors."""
        key = canonical(guide).flow
        found = self._kept.pop(key, None)
        if found is None:
            found = tuple(prove_all(compile_guide(guide)))
        self._kept[key] = found  # the one that was asked for last is let go of last
        if len(self._kept) > MOST_KEPT:
            self._kept.pop(next(iter(self._kept)))
        return found
