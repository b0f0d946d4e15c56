"""A tool that is not made yet (`status: utkast`), but that a requirement, a duty or a consent asks for.

It matters because nobody can fill in a form that does not exist: a requirement stops the case there, a duty is never
done. A guide that is a draft itself may wait for its tools.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from bti_engine.model.aliases import own_id
from bti_engine.model.conditions import Reading, atoms
from bti_engine.model.findings import Finding, Kind, Related, Severity
from bti_engine.model.source import Span
from bti_engine.rules._rule import Judged, Rule

NOT_MADE = Kind("BTI269", "verktøy-som-manglar", Severity.WARNING)


_WORST_FIRST = ("krav", "plikt", "samtykke", "vilkår")
_STOPS = frozenset({"krav", "så-lenge"})
"""The keys whose conditions stop a case."""


class _Asked(NamedTuple):
    """Where a tool is asked for, what for, and the id of the duty or consent."""

    place: Span
    use: str
    by: str = ""


def check(judged: Judged) -> Iterator[Finding]:
    """A finding for each such tool, with the place that it is worst for."""
    guide = judged.guide
    drafts = {own: tool for own, tool in guide.verktoy.items() if tool.status == "utkast"}
    if not drafts or guide.status == "utkast":
        return
    asked: dict[str, _Asked] = {}
    for own, each in sorted(_asked(judged), key=lambda pair: _WORST_FIRST.index(pair[1].use)):
        asked.setdefault(own, each)
    for own, tool in drafts.items():
        if own in asked:
            place, use, by = asked[own]
            span, related = tool.node.value_span("status"), (Related(place, "asked"),)
            yield judged.finding(NOT_MADE, span, related=related, tool=own, use=use, duty=by, consent=by)


def _asked(judged: Judged) -> Iterator[tuple[str, _Asked]]:
    """Every tool that something in the guide cannot do without."""
    for read in judged.conditions:
        if "råd" in read.written.path or read.condition is None:
            continue
        use = "krav" if _STOPS.intersection(read.written.path) else "vilkår"
        for atom in atoms(read.condition):
            if isinstance(atom.operand, Reading) and atom.operand.builtin == "dokument":
                yield atom.operand.argument, _Asked(read.written.text.span, use)
    tools = judged.guide.verktoy
    for duty in judged.guide.plikt.values():
        if duty.skjema:
            yield own_id(tools, duty.skjema), _Asked(duty.node.value_span("skjema"), "plikt", duty.id)
    for consent in judged.guide.samtykke.values():
        if consent.skjema:
            yield own_id(tools, consent.skjema), _Asked(consent.node.value_span("skjema"), "samtykke", consent.id)


RULE = Rule((NOT_MADE,), check)
