"""Exceptions that an author makes from advice, with the reason, and the findings about one that does not hold.

Such a comment is `# unntak BTI264: Rektor følgjer opp fristen`. The word is the same in both målformer, and stands in
comments only, so the guide means the same with it and without it.
"""

from __future__ import annotations

from msgspec import Struct

from bti_engine.model.findings import Finding, Kind, Severity
from bti_engine.model.source import Span

WITHOUT_REASON = Kind("BTI166", "unntak-utan-grunn", Severity.WARNING)
NOT_ALLOWED = Kind("BTI167", "unntak-frå-tryggleik", Severity.WARNING)
NO_SUCH_CODE = Kind("BTI168", "unntak-frå-ukjend-kode", Severity.WARNING)
UNUSED = Kind("BTI169", "ubrukt-unntak", Severity.WARNING)


class Unntak(Struct, frozen=True):
    """An exception from one code on one line.

    Attributes:
        code: The code that is excepted.
        span: Where the code stands in the comment.
        line: The line whose findings it covers: its own, or the next one that says something.
        reason: Why, in the author's words.
        language: The målform of the file.
    """

    code: str
    span: Span
    line: int
    reason: str
    language: str = "nn"


class Excepted(Struct, frozen=True):
    """A finding that an author has made an exception from."""

    finding: Finding
    unntak: Unntak


ADVICE = frozenset(
    # what a text looks like
    {"BTI121", "BTI123", "BTI128", "BTI138", "BTI240", "BTI246", "BTI247", "BTI248", "BTI249", "BTI250", "BTI251"}
    | {"BTI252", "BTI253", "BTI254", "BTI255", "BTI256"}
    # what a guide ought to have, and what nothing uses
    | {"BTI217", "BTI219", "BTI220", "BTI238", "BTI257", "BTI258", "BTI259", "BTI289", "BTI423"}
    # good practice
    | {"BTI233", "BTI236", "BTI262", "BTI264", "BTI265", "BTI266", "BTI268", "BTI269", "BTI277", "BTI282", "BTI283"}
    | {"BTI287", "BTI403"}
    # how a family is asked for its consent, which is the municipality's to choose
    | {"BTI292", "BTI293"}
)
"""The codes that exceptions can be made from. A code that is not here has none: a new one is added by a choice."""

SAFETY = frozenset(
    # consent and what is shared, and who may see
    {"BTI261", "BTI273", "BTI274", "BTI278"}
    # alerts, shields, and who reports
    | {"BTI227", "BTI228", "BTI263", "BTI280", "BTI281"}
    # the baton, and a second person's yes
    | {"BTI267", "BTI279", "BTI286"}
    # conditions that say nothing, so that a requirement is none
    | {"BTI325", "BTI326"}
    # about the findings themselves
    | {"BTI164", "BTI166", "BTI167", "BTI168", "BTI169"}
)
"""The other warnings and notes, which nobody can make an exception from; nor can anybody from a proof (BTI5xx)."""
