"""Which findings an author has made an exception from, and which exceptions cover nothing.

Loaded only where a file has exceptions. An exception in a base holds for every guide that builds on it, and is shown
where the base itself is judged.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from bti_engine.model.findings import Finding
from bti_engine.model.unntak import UNUSED, Excepted, Unntak


class Apart(NamedTuple):
    """Findings with those that an exception covers set apart."""

    kept: tuple[Finding, ...]
    excepted: tuple[Excepted, ...]
    used: frozenset[Unntak]


def set_apart(findings: Iterable[Finding], unntak: tuple[Unntak, ...]) -> Apart:
    """The findings, those that begin on a line with an exception from their code set apart."""
    reasons = {(each.span.file, each.line, each.code): each for each in reversed(unntak)}
    kept, excepted = list[Finding](), list[Excepted]()
    for finding in findings:
        reason = reasons.get((finding.span.file, finding.span.line, finding.code))
        if reason is None:
            kept.append(finding)
        else:
            excepted.append(Excepted(finding, reason))
    return Apart(tuple(kept), tuple(excepted), frozenset(each.unntak for each in excepted))


def unused(unntak: Iterable[Unntak], used: frozenset[Unntak], file: str) -> tuple[Finding, ...]:
    """A finding for each exception in a file that covers nothing."""
    left = (each for each in unntak if each.span.file == file and each not in used)
    return tuple(Finding(UNUSED, each.span, {"code": each.code}, language=each.language) for each in left)
