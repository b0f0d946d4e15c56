"""Commands that move a case on: choosing; raising an alert, and lifting its shield."""

from __future__ import annotations

from bti_engine.engine.context import Context
from bti_engine.engine.evolve import freeze
from bti_engine.engine.going import Choice, enter, take
from bti_engine.engine.judging import Judged, judge, may_take, ways_on
from bti_engine.engine.refusals import Reason, Refusal, refuse
from bti_engine.engine.settle import settle
from bti_engine.engine.work import Decision, Work
from bti_engine.flow.tables import Flow, Move
from bti_engine.model import commands as do
from bti_engine.model.case import Case
from bti_engine.model.commands import Actor
from bti_engine.model.events import (
    AlertRaised,
    ShieldLifted,
)
from bti_engine.model.vocabulary import BATON


def choose(work: Work, command: do.Choose) -> Refusal | None:
    """Take an outcome if it applies, all that binds it holds, and the actor may."""
    case = work.case
    ways = [move for move in ways_on(work.flow, case) if move.kind != "alert"]
    found = [move for move in ways if command.outcome in {move.outcome, move.id}]
    if not found:
        known = tuple(move.id for move in ways)
        return refuse("no-outcome", outcome=command.outcome, place=case.place, outcomes=known)
    if command.anonymous and not any(move.anonymous for move in found):
        return refuse("not-anonymous", outcome=found[0].outcome)
    found = [move for move in found if move.anonymous == command.anonymous] or found
    judged = judge(work.flow, work.values, _meant(work, found))
    reasons = [] if judged.status == "open" else _against(judged)
    if not may_take(work.flow, case, judged.move, work.actor.role):
        reasons.append(Reason("not-yours", {"outcome": judged.move.outcome, "roles": judged.move.who or ()}))
    if judged.move.reason and not command.reason.strip():
        reasons.append(Reason("reason-needed", {"outcome": judged.move.outcome}))
    approval = case.approvals.get((judged.move.outcome, case.visit))
    if approval is not None and approval.by == work.actor.person:
        reasons.append(Reason("approver-chooses", {"outcome": judged.move.outcome}))
    if reasons:
        return Refusal(tuple(reasons))
    take(work, Choice(judged, work.actor, command.reason, command.saw or case.text))
    return None


def _meant(work: Work, found: list[Move]) -> Move:
    """The way that is meant where an outcome and an end open from everywhere share an id: leaving is never blocked."""
    if len(found) == 1:
        return found[0]
    ends = (each for each in found if each.source == "*" and may_take(work.flow, work.case, each, work.actor.role))
    return next(ends, found[0])


def _against(judged: Judged) -> list[Reason]:
    outcome = judged.move.outcome
    if judged.status == "not-applicable":
        return [Reason("not-applicable", {"outcome": outcome})]
    if judged.status == "unknown":
        return [Reason("unknown-applies", {"outcome": outcome})]
    reasons = [Reason("stopped", {"requirement": judged.stopped})] if judged.stopped else []
    return reasons + [Reason("requirement", {"outcome": outcome}, each) for each in judged.unmet]


def tick(_: Work, __: do.Tick) -> Refusal | None:
    """Nothing but settling, which has been done and will be done again."""
    return None


def raise_alert(
    flow: Flow, command: do.RaiseAlert, actor: Actor, context: Context, case: str = ""
) -> Decision | Refusal:
    """Begin the track of an alert: never refused for a place, a phase, a consent or a role.

    Args:
        flow: The flow of the guide; the alert's own steps are in its `tracks`.
        case: Stream of the case that it is raised beside, or "".
    """
    alert = flow.catalog.alerts.get(command.alert)
    if alert is None:
        return refuse("no-alert", alert=command.alert, alerts=tuple(flow.catalog.alerts))
    beside = context.beside
    shields = dict.fromkeys(command.shields)
    if beside is not None:
        shields |= dict.fromkeys(person for role in alert.shields for person in beside.holders(role))
    work = Work(flow.tracks[alert.id], Case(), context, actor)
    guide, flow_hash, text = context.edition
    subject = command.subject or (beside.subject if beside else "")
    work.emit(
        AlertRaised(alert.id, case, guide, flow_hash, text, subject, tuple(shields), command.note, actor.role),
        actor,
    )
    level = work.flow.levels[alert.id]
    if level.first in work.flow.steps:
        enter(work, level.first, "opne", "opened", actor)
    settle(work)
    return Decision(tuple(work.happened), freeze(work.case))


def lift_shield(work: Work, command: do.LiftShield) -> Refusal | None:
    """End the shield for one person: only a role that the guide names may, and with a reason."""
    alert = work.flow.catalog.alerts.get(work.case.alert)
    if alert is None:
        return refuse("no-shield", person=command.person)
    if command.person not in work.context.shielded and not work.case.shields.get(command.person):
        return refuse("not-shielded", person=command.person)
    if work.actor.role not in alert.lifters:
        return refuse("not-lifter", role=work.actor.role, roles=alert.lifters)
    if not command.reason.strip():
        return refuse("reason-needed", outcome=alert.id)
    work.emit(ShieldLifted(command.person, command.reason), work.actor)
    return None


def check_participants(flow: Flow, everyone: tuple[do.Participant, ...]) -> Refusal | None:
    """Whether all roles and services are the guide's, and nobody is both family and staff."""
    catalog = flow.catalog
    family = {each.person for each in everyone if catalog.is_family(each.role)}
    for each in everyone:
        if not each.person:
            return refuse("person-needed")
        if each.role == BATON:
            return refuse("baton-is-offered")
        if each.role not in catalog.roles:
            return refuse("unknown-role", role=each.role, roles=tuple(catalog.roles))
        if catalog.roles[each.role].reporter:
            return refuse("reporter-takes-no-part", role=each.role)
        if each.service and each.service not in catalog.services:
            return refuse("unknown-service", service=each.service, services=tuple(catalog.services))
        if each.person in family and (each.service or not catalog.is_family(each.role)):
            return refuse("family-and-staff", person=each.person)
    return None
