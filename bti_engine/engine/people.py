"""Commands about people: who takes part, the baton, consent, services, contact."""

from __future__ import annotations

from bti_engine.engine import consents
from bti_engine.engine.moving import check_participants
from bti_engine.engine.refusals import Refusal, refuse
from bti_engine.engine.rights import may_know, outside_service
from bti_engine.engine.time import birthday, day_of, is_day, stretch
from bti_engine.engine.variants import keep_up
from bti_engine.engine.work import Work
from bti_engine.flow.catalog_rows import Consent
from bti_engine.model import commands as do
from bti_engine.model import events as ev


def join(work: Work, command: do.Join) -> Refusal | None:
    """Let a person take part; the baton is offered, never joined, and the family takes no part in an alert."""
    case = work.case
    if (command.person, command.role) in case.participants:
        return refuse("takes-part-already", person=command.person, role=command.role)
    known = tuple(do.Participant(person, role) for person, role in case.participants if person == command.person)
    joining = do.Participant(command.person, command.role, command.service)
    refusal = check_participants(work.flow, (*known, joining))
    if refusal is None and case.alert and not _may_know(work, command):
        refusal = refuse("staff-only", role=command.role)
    outside = outside_service(case, command.person)
    if refusal is None and outside and not command.service:
        refusal = refuse("service-outside", services=(outside,))
    if refusal is None:
        work.emit(ev.Joined(command.person, command.role, command.service), work.actor)
        keep_up(work)
    return refusal


def _may_know(work: Work, command: do.Join) -> bool:
    context = work.context
    return may_know(work.flow, work.case, context.beside, context.shielded, command.person, command.role)


def leave(work: Work, command: do.Leave) -> Refusal | None:
    """Let a person no longer take part; the holder of the baton hands it over first."""
    case = work.case
    if (command.person, command.role) not in case.participants:
        return refuse("not-participant", person=command.person, role=command.role)
    if work.flow.catalog.is_family(work.actor.role) and command.person != work.actor.person:
        return refuse("staff-only", role=work.actor.role)
    others = [role for person, role in case.participants if person == command.person and role != command.role]
    if command.person == case.baton and not others:
        return refuse("holds-baton", person=command.person)
    work.emit(ev.Left(command.person, command.role), work.actor)
    return None


def offer_baton(work: Work, command: do.OfferBaton) -> Refusal | None:
    """Offer the baton; the holder keeps it until the other has accepted."""
    case = work.case
    if not case.baton:
        return refuse("no-baton")
    if work.actor.person != case.baton and not work.flow.catalog.is_leader(work.actor.role):
        return refuse("not-holder", person=work.actor.person)
    refusal = _may_hold(work, command.to)
    if refusal is None:
        work.emit(ev.BatonOffered(command.to), work.actor)
    return refusal


def accept_baton(work: Work, _: do.AcceptBaton) -> Refusal | None:
    """Take the baton that was offered to the actor."""
    if work.case.offered != work.actor.person or not work.actor.person:
        return refuse("not-offered", person=work.actor.person)
    refusal = _may_hold(work, work.actor.person)
    if refusal is None:
        work.emit(ev.BatonAccepted(work.actor.person), work.actor)
    return refusal


def decline_baton(work: Work, command: do.DeclineBaton) -> Refusal | None:
    """Say no to the baton that was offered to the actor; the holder keeps it."""
    if work.case.offered != work.actor.person or not work.actor.person:
        return refuse("not-offered", person=work.actor.person)
    work.emit(ev.BatonDeclined(work.actor.person, command.reason), work.actor)
    return None


def appoint_baton(work: Work, command: do.AppointBaton) -> Refusal | None:
    """Give the baton: a leader at any time, any of the staff while nobody holds it."""
    holder = work.case.baton
    if holder and not outside_service(work.case, holder) and not work.flow.catalog.is_leader(work.actor.role):
        return refuse("leader-appoints", role=work.actor.role)
    refusal = _may_hold(work, command.to)
    if refusal is None:
        work.emit(ev.BatonAppointed(command.to, command.reason), work.actor)
    return refusal


def confirm_baton(work: Work, _: do.ConfirmBaton) -> Refusal | None:
    """Settle that the holder goes on."""
    if not work.case.baton:
        return refuse("no-baton")
    work.emit(ev.BatonConfirmed(work.case.baton), work.actor)
    return None


def consent(work: Work, command: do.Consent) -> Refusal | None:
    """Record what a giver has said. A withdrawal or a refusal is never turned away for its form or day."""
    kind = work.flow.catalog.consents.get(command.consent)
    if kind is None:
        return refuse("unknown-consent", consent=command.consent, consents=tuple(work.flow.catalog.consents))
    if command.answer == "trekt" and not command.service and kind.each_service:
        return _withdraw_everything(work, command)
    refusal = _about_service(work, command, each_service=kind.each_service) or _about_giver(work, command)
    if refusal is None and command.answer == consents.GIVEN:
        refusal = _about_yes(work, command, kind)
    if refusal is not None:
        return refusal
    day, expires = _day_of_word(work, command), ""
    if command.answer == consents.GIVEN and kind.valid is not None:
        expires = stretch(day, kind.valid, work.context.red_days).due
    service = command.service if kind.each_service else ""
    said = ev.ConsentRecorded(
        command.consent, command.giver, service, command.answer, day, command.form, expires, work.case.text
    )
    work.emit(said, work.actor)
    return None


def _withdraw_everything(work: Work, command: do.Consent) -> Refusal | None:
    """Take back a consent for every service that the giver has given it for."""
    refusal = _own_word(work, command)
    given = [
        service
        for (consent, giver, service), said in work.case.consents.items()
        if (consent, giver) == (command.consent, command.giver) and said.answer == consents.GIVEN
    ]
    if refusal is None and not given:
        return refuse("nothing-given", person=command.giver, consent=command.consent)
    day = _day_of_word(work, command)
    for service in given if refusal is None else ():
        said = ev.ConsentRecorded(
            command.consent, command.giver, service, "trekt", day, command.form, saw=work.case.text
        )
        work.emit(said, work.actor)
    return refusal


def _day_of_word(work: Work, command: do.Consent) -> str:
    """The day on which something was said; a no with a day that cannot be is said today, never turned away."""
    today = day_of(work.moment)
    return command.on if is_day(command.on) and command.on <= today else today


def _about_yes(work: Work, command: do.Consent, kind: Consent) -> Refusal | None:
    """Whether a yes counts: its form and its day, which is not before the giver's last word or a reopening."""
    case, today = work.case, day_of(work.moment)
    day = command.on or today
    if not is_day(day) or day > today:
        return refuse("bad-day", day=day)
    if kind.forms and command.form not in kind.forms:
        return refuse("consent-form", form=command.form, forms=kind.forms)
    last = case.consents.get((command.consent, command.giver, command.service if kind.each_service else ""))
    earliest = [last.on if last else "", day_of(case.reopened) if case.reopened else ""]
    if consents.came_of_age(kind, case, work.values.context):
        earliest.append(birthday(work.context.births[case.subject], kind.age))
    if day < max(earliest):
        return refuse("consent-too-old", day=day)
    if kind.valid is not None and stretch(day, kind.valid, work.context.red_days).due <= work.moment:
        return refuse("consent-too-old", day=day)
    return None


def _about_service(work: Work, command: do.Consent, *, each_service: bool) -> Refusal | None:
    services = tuple(work.flow.catalog.services)
    if each_service and command.service not in services:
        return refuse("consent-service", consent=command.consent, service=command.service, services=services)
    return None


def _about_giver(work: Work, command: do.Consent) -> Refusal | None:
    """Whether the person's word counts: a giver now, or for taking back, whoever had given."""
    case, kind = work.case, work.flow.catalog.consents[command.consent]
    refusal = _own_word(work, command)
    if refusal is not None:
        return refusal
    service = command.service if kind.each_service else ""
    had_given = (command.consent, command.giver, service) in case.consents
    if command.answer == "trekt" and had_given:
        return None
    context = work.values.context
    early = command.giver == case.subject and consents.soon_of_age(kind, case, context)
    if not early and command.giver not in consents.givers(kind, case, context):
        return refuse("not-a-giver", person=command.giver, consent=command.consent)
    return None


def _own_word(work: Work, command: do.Consent) -> Refusal | None:
    """The family speaks for itself only; staff records what anybody has said."""
    actor = work.actor
    if work.flow.catalog.is_family(actor.role) and actor.person != command.giver:
        return refuse("own-consent", person=actor.person)
    return None


def involve(work: Work, command: do.Involve) -> Refusal | None:
    """Want a service with us: nothing is shared before consent, a named law or anonymity covers it."""
    catalog, case = work.flow.catalog, work.case
    if command.service not in catalog.services:
        return refuse("unknown-service", service=command.service, services=tuple(catalog.services))
    if command.service == case.service:
        return refuse("own-service", service=command.service)
    known = case.services.get(command.service)
    if known is not None and (known.law or (known.wanted and not command.law)):
        return refuse("involved-already", service=command.service)
    if command.law and command.law not in catalog.laws:
        return refuse("unknown-law", law=command.law, laws=tuple(sorted(catalog.laws)))
    if command.law and not command.reason.strip():
        return refuse("reason-needed", outcome=command.service)
    work.emit(ev.ServiceInvolved(command.service, command.law, command.reason), work.actor)
    return None


def release(work: Work, command: do.Release) -> Refusal | None:
    """Let a service out."""
    if command.service not in work.case.services:
        return refuse("not-involved", service=command.service)
    work.emit(ev.ServiceReleased(command.service), work.actor)
    return None


def contact(work: Work, command: do.Contact) -> Refusal | None:
    """Record that a role was informed; while an alert shields somebody in it, the contact is held."""
    case = work.case
    if command.role not in work.flow.catalog.roles:
        return refuse("unknown-role", role=command.role, roles=tuple(work.flow.catalog.roles))
    persons = (command.person,) if command.person else case.holders(command.role)
    if command.person and command.person not in case.holders(command.role):
        return refuse("not-participant", person=command.person, role=command.role)
    if not persons:
        return refuse("nobody-in-role", role=command.role)
    outside = tuple(filter(None, (outside_service(case, person) for person in persons)))
    if outside:
        return refuse("service-outside", services=outside)
    refusal = held(work, persons)
    if refusal is None:
        work.emit(ev.ContactMade(command.role, case.place, case.visit, command.person, command.note), work.actor)
    return refusal


def waive_contact(work: Work, command: do.WaiveContact) -> Refusal | None:
    """A leader decides that a role is not to be informed now."""
    if not work.flow.catalog.is_leader(work.actor.role):
        return refuse("leaders-only", role=work.actor.role)
    if command.role not in work.flow.catalog.roles:
        return refuse("unknown-role", role=command.role, roles=tuple(work.flow.catalog.roles))
    if not command.reason.strip():
        return refuse("reason-needed", outcome=command.role)
    work.emit(ev.ContactWaived(command.role, work.case.place, work.case.visit, command.reason), work.actor)
    return None


def held(work: Work, persons: tuple[str, ...]) -> Refusal | None:
    """A refusal if staff would reach a shielded person; the family is never told of a shield."""
    if work.flow.catalog.is_family(work.actor.role) or work.actor.person in work.context.shielded:
        return None
    shielded = tuple(person for person in persons if person in work.context.shielded)
    return refuse("held", persons=shielded) if shielded else None


def _may_hold(work: Work, person: str) -> Refusal | None:
    roles = [role for each, role in work.case.participants if each == person]
    if not roles:
        return refuse("not-participant", person=person, role="")
    if all(work.flow.catalog.is_family(role) for role in roles):
        return refuse("baton-staff", person=person)
    if person == work.case.baton:
        return refuse("holds-already", person=person)
    outside = outside_service(work.case, person)
    if outside:
        return refuse("service-outside", services=(outside,))
    return None
