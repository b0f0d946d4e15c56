"""Conditions that cannot be read, or that say nothing: what `expressions` finds in them.

It matters because a condition that cannot be read opens no door, and nobody would know why.
"""

from __future__ import annotations

from collections.abc import Iterator

from bti_engine.expressions.problems import KINDS
from bti_engine.model.findings import Finding
from bti_engine.rules._rule import Judged, Rule


def check(judged: Judged) -> Iterator[Finding]:
    """What is wrong with the conditions of the guide."""
    for read in judged.conditions:
        yield from read.findings


RULE = Rule(KINDS, check)
