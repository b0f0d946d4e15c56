"""Where in a guide a claim is broken: the way on that lets it happen, else the thing that the claim is about."""

from __future__ import annotations

from bti_engine.application.proving import Verdict
from bti_engine.flow.tables import Flow
from bti_engine.model.guide import Guide
from bti_engine.model.source import Span
from bti_engine.model.spans import key_at
from bti_engine.proof.alerts import flow_about
from bti_engine.proof.claims import Always
from bti_engine.proof.pack import Against
from bti_engine.proof.trails import Turn

Path = tuple[str, ...]


def place_of(guide: Guide, flow: Flow, verdict: Verdict) -> Span:
    """The key in the files of a guide that a verdict is about."""
    return key_at(guide.node, _path(flow_about(flow, verdict.claim), verdict))


def _path(flow: Flow, verdict: Verdict) -> Path:
    found = verdict.against
    if found is None:
        return verdict.claim.path
    if isinstance(verdict.claim, Always):
        return flow.steps[found.position.place].path
    if found.move is not None:
        return found.move.path
    return _led_there(flow, found) or verdict.claim.path


def _led_there(flow: Flow, found: Against) -> Path:
    """What brought a case to where the claim is broken, if it was so as soon as the case came."""
    last = found.turns[-1]
    if last.changes:
        return ()
    if last.cause == "chosen" and last.move is not None:
        return last.move.path
    return _sent(flow, found.turns[-2], last) if last.cause == "otherwise" else ()


def _sent(flow: Flow, before: Turn, last: Turn) -> Path:
    """The `elles` that a case was sent by."""
    level = flow.levels.get(flow.steps[before.position.place].level)
    standing = level.standing if level is not None else ()
    sent = (each.requirement.path for each in standing if each.otherwise == last.position.place)
    return next(((*path, "elles") for path in sent), ())
