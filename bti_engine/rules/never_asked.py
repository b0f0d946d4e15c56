"""A fact that a condition reads, or a deadline counts from, but that no step asks and may not be answered anywhere.

It matters because nobody can ever answer it: the condition stays unknown, and the way it guards stays shut; the
deadline never begins.
"""

from __future__ import annotations

from collections.abc import Iterator

from bti_engine.expressions.tokens import tokens
from bti_engine.flow.spots import steps
from bti_engine.model.conditions import Fact, atoms
from bti_engine.model.findings import Finding, Kind, Related
from bti_engine.model.source import Span
from bti_engine.rules._rule import Judged, Read, Rule

NEVER_ASKED = Kind("BTI214", "ingen-spør")


def check(judged: Judged) -> Iterator[Finding]:
    """A finding for each such fact, at the first condition that reads it."""
    guide = judged.guide
    asked = {name for _, step, _ in steps(guide) for name in step.opplysning}
    told: set[str] = set()
    for read in judged.conditions:
        for atom in atoms(read.condition) if read.condition is not None else ():
            name = atom.operand.id if isinstance(atom.operand, Fact) else ""
            fact = guide.opplysning.get(name)
            if fact is None or fact.alltid or name in told or asked & {name, *fact.ogsa}:
                continue
            told.add(name)
            related = (Related(judged.key("opplysning", name), "declared"),)
            yield judged.finding(NEVER_ASKED, _place(judged, read, (name, *fact.ogsa)), related=related, fact=name)
    for _, step, _ in steps(guide):
        for deadline in step.frist:
            day = guide.opplysning.get(deadline.fra or "")
            if day is not None and not day.alltid and day.id not in told | asked:
                told.add(day.id)
                where = deadline.node.value_span("frå")
                related = (Related(judged.key("opplysning", day.id), "declared"),)
                yield judged.finding(NEVER_ASKED, where, related=related, fact=day.id)


def _place(judged: Judged, read: Read, names: tuple[str, ...]) -> Span:
    """Where the condition names the fact; else all of the condition."""
    written = read.written.text
    if written.content is not None:
        for word in tokens(written.text, judged.language(written.span), []):
            if word.text in names:
                return written.content.part(word.start, word.end)
    return written.span


RULE = Rule((NEVER_ASKED,), check, whole=True)
