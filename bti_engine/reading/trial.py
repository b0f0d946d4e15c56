"""What came of reading a text once: what the trials of a second reading are compared by."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from bti_engine.model.findings import Finding, Severity
from bti_engine.model.source import Mapping, Node

Judge = Callable[[str], "Reading"]
"""Reads a text and tells all that is wrong with its form."""


class Reading(NamedTuple):
    """What came of reading a text: its tree, what reading found, and what its schema says."""

    text: str
    tree: Node | None
    findings: tuple[Finding, ...]
    shape: tuple[Finding, ...] = ()
    language: str = "nn"

    @property
    def whole(self) -> bool:
        """Whether it could be read to its end."""
        return isinstance(self.tree, Mapping)

    def errors(self) -> list[Finding]:
        """All that is an error."""
        return [each for each in (*self.findings, *self.shape) if each.severity is Severity.ERROR]

    def score(self) -> tuple[int, int]:
        """Less is better: what can be read to its end, then what fails further down or has fewer errors."""
        errors = self.errors()
        if self.whole:
            return (0, len(errors))
        return (1, -min((each.span.line for each in errors), default=0))
