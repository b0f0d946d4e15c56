"""Every exception that the engine raises, on one screen.

A problem in a guide is a value (`Finding`), and a refused command is a value (`Refusal`): exceptions are
only for "cannot go on".

    BtiError
    ├── GuideError        a guide cannot be used; carries its findings
    ├── NotFound          there is no such guide, case or edition in this store
    ├── KeyReused         an idempotency key came back with another command
    ├── StoreError        the outside world failed, or a log cannot be trusted
    └── Defect            our own mistake, never the user's
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from bti_engine.model.findings import Finding


class BtiError(Exception):
    """The root of all that the engine raises on purpose."""


class GuideError(BtiError):
    """A guide cannot be used.

    Attributes:
        findings: All problems of the guide, sorted by place; at least one is an error.
    """

    def __init__(self, findings: tuple[Finding, ...]) -> None:
        super().__init__(f"{len(findings)} findings, the first: {findings[0] if findings else None}")
        self.findings = findings


class NotFound(BtiError):  # noqa: N818 - it names what happened
    """There is no such thing in this store; `kind` is "guide", "case" or "edition", `name` what was asked for."""

    def __init__(self, kind: str, name: str) -> None:
        super().__init__(f"no {kind} {name!r} here")
        self.kind, self.name = kind, name


class KeyReused(BtiError):  # noqa: N818 - the design's word for it; it names what happened
    """The same actor used an idempotency key again, for another command."""

    def __init__(self, key: str) -> None:
        super().__init__(f"the key {key!r} was used for another command")
        self.key = key


class StoreError(BtiError):
    """The store failed or a log cannot be trusted; always raised `from` the cause where there is one."""


class Defect(BtiError):  # noqa: N818 - a defect is not an error of the caller
    """A mistake of ours: the second lock refused a move that `decide` had allowed, or the like."""
