"""A step of an alert that asks for contact with somebody whom the alert shields.

It matters because whoever works on the alert does what its steps say: the guide itself would tell the family of it.
"""

from __future__ import annotations

from collections.abc import Iterator

from bti_engine.model.aliases import members, own_id
from bti_engine.model.conditions import Condition, Holds, Not, Reading, atoms
from bti_engine.model.findings import Finding, Kind, Related
from bti_engine.model.source import Scalar, Span
from bti_engine.model.spans import words_of
from bti_engine.model.steps import Step
from bti_engine.rules._rule import Judged, Rule

CONTACT = Kind("BTI294", "kontakt-med-skjerma")


def check(judged: Judged) -> Iterator[Finding]:
    """A finding for each such role, at each place."""
    for own, alert in judged.guide.varsel.items():
        shield = alert.node.get("skjerm")
        shielded = set(alert.skjerm)
        asked = [each for step in alert.steg.values() for each in _named(judged, step)]
        asked += [each for step in alert.steg for each in _informed(judged, ("varsel", own, "steg", step))]
        for role, span in asked:
            if role in shielded and shield is not None:
                related = (Related(alert.node.key_span("skjerm"), "shielded"),)
                yield judged.finding(CONTACT, span, related=related, alert=own, role=role)


def _named(judged: Judged, step: Step) -> Iterator[tuple[str, Span]]:
    """The roles that take part in a step or have a task in it."""
    nodes = [] if step.kven is None else [step.kven.node.get(key) for key in ("ansvar", "med")]
    nodes += [task.node.get("ansvar") for task in step.oppgave.values()]
    for word in (word for node in nodes for word in members(node)):
        if isinstance(word, Scalar):
            yield own_id(judged.guide.rolle, word.text) or "", words_of(word)


def _informed(judged: Judged, path: tuple[str, ...]) -> Iterator[tuple[str, Span]]:
    """The roles that have to be informed for a way on from a step."""
    for read in judged.conditions:
        if read.written.path[: len(path)] == path and read.condition is not None:
            for role in _wanted(read.condition):
                yield role, words_of(read.written.text)


def _wanted(condition: Condition) -> Iterator[str]:
    if isinstance(condition, Not):
        return
    for atom in atoms(condition):
        if isinstance(atom, Holds) and isinstance(atom.operand, Reading) and atom.operand.builtin == "informert":
            yield atom.operand.argument


RULE = Rule((CONTACT,), check)
"""One finding for each place."""
