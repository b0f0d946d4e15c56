"""A deadline that is met by nothing the guide knows, or that counts from what is no date.

It matters because nobody could tell when it falls due or when it has been met.
"""

from __future__ import annotations

from collections.abc import Iterator

from bti_engine.flow.deadlines import until
from bti_engine.flow.spots import steps
from bti_engine.model.closest import closest
from bti_engine.model.findings import Finding, Kind, Related, Suggestion
from bti_engine.model.guide import Deadline
from bti_engine.model.source import Scalar
from bti_engine.model.spans import words_of
from bti_engine.rules._rule import Judged, Rule

UNTIL = Kind("BTI223", "frist-til-ukjent")
NOT_A_DATE = Kind("BTI224", "frist-frå-anna-enn-dato")


def check(judged: Judged) -> Iterator[Finding]:
    """A finding for each deadline whose `til` or `frå` means nothing."""
    for deadline in _deadlines(judged):
        yield from _until(judged, deadline)
        yield from _since(judged, deadline)


def _deadlines(judged: Judged) -> Iterator[Deadline]:
    for _, step, _path in steps(judged.guide):
        yield from step.frist
        yield from (task.frist for task in step.oppgave.values() if task.frist)
        yield from (outcome.frist for outcome in step.utfall.values() if outcome.frist)
    yield from (duty.frist for duty in judged.guide.plikt.values() if duty.frist)
    for end in judged.guide.slutt.values():
        yield from (task.frist for task in end.oppgave.values() if task.frist)


def _until(judged: Judged, deadline: Deadline) -> Iterator[Finding]:
    written = deadline.node.get("til")
    if not isinstance(written, Scalar) or until(judged.guide, deadline.til) is not None:
        return
    span = words_of(written)
    guide, ids = judged.guide, judged.ids(span)
    meetings = (f"møte({ids.id('møte', own)})" for own in guide.mote)
    known = ("møte", *meetings, *(f"dokument({ids.id('verktøy', own)})" for own in guide.verktoy))
    meant = closest(written.text, known)
    mended = Suggestion(span, meant) if meant else None
    yield judged.finding(UNTIL, span, mended=mended, found=written.text)


def _since(judged: Judged, deadline: Deadline) -> Iterator[Finding]:
    written = deadline.node.get("frå")
    fact = judged.guide.opplysning.get(deadline.fra or "")
    if not isinstance(written, Scalar) or fact is None or fact.type == "dato":
        return
    related = (Related(judged.key("opplysning", fact.id), "declared"),)
    yield judged.finding(NOT_A_DATE, words_of(written), related=related, fact=fact.id)


RULE = Rule((UNTIL, NOT_A_DATE), check)
