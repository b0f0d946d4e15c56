"""Consent: what the givers have said, put together as the guide says, per service or for all.

Per giver, service and kind a consent is `ikkje-spurt | gitt | nekta | trekt | utgått`. The givers are the
holders of the role at that moment: a new guardian makes a consent of all not given. From the age that the guide
names, the young person is the giver and the guardians' consents have run out.
"""

from __future__ import annotations

from collections.abc import Iterable

from bti_engine.engine.context import Context
from bti_engine.engine.time import age_on, birthday, days_before
from bti_engine.flow.catalog_rows import Consent
from bti_engine.flow.tables import Flow
from bti_engine.model.case import Draft

NOTICE = 30
"""Days before the young person comes of age for a consent, from which staff ask, and a yes is taken."""
NOT_ASKED = "ikkje-spurt"
GIVEN = "gitt"
_WORST = ("nekta", "trekt", "utgått", NOT_ASKED)
_WORST_OF_GIVERS = ("trekt", "nekta", "utgått", NOT_ASKED)


def givers(kind: Consent, case: Draft, context: Context) -> tuple[str, ...]:
    """The persons whose word counts now."""
    if came_of_age(kind, case, context):
        return (case.subject,)
    roles = kind.all_of or kind.one_of
    return tuple(dict.fromkeys(person for role in roles for person in case.holders(role)))


def came_of_age(kind: Consent, case: Draft, context: Context) -> bool:
    """Whether the young person gives this consent by now."""
    born = context.births.get(case.subject, "")
    return bool(kind.age and born) and age_on(born, context.day) >= kind.age


def soon_of_age(kind: Consent, case: Draft, context: Context) -> bool:
    """Whether the young person may answer already, for the day on which it will count."""
    born = context.births.get(case.subject, "")
    return bool(kind.age and born) and context.day >= days_before(birthday(born, kind.age), NOTICE)


def state(flow: Flow, case: Draft, context: Context, consent: str, service: str = "") -> str:
    """The state of one kind of consent for one service ("" where it is not per service)."""
    kind = flow.catalog.consents[consent]
    key = service if kind.each_service else ""
    said = [_said(case, consent, giver, key, context) for giver in givers(kind, case, context)]
    if kind.one_of and not kind.all_of and GIVEN in said:
        refused = {"nekta", "trekt"}.intersection(said)
        return GIVEN if kind.one_is_enough or not refused else _first(said, _WORST_OF_GIVERS)
    if said and all(each == GIVEN for each in said):
        return GIVEN
    return _first(said, _WORST_OF_GIVERS)


def reading(flow: Flow, case: Draft, context: Context, consent: str, to: str = "") -> str:
    """What `samtykke(consent til to)` reads: a service, all fixed members of an arena, or those involved."""
    kind = flow.catalog.consents[consent]
    if to in flow.arenas:
        services, known = flow.catalog.services, flow.arenas[to].services
        members = [each for each in known if each != case.service and services[each].needs == consent]
        return covering(flow, case, context, consent, members) if members else GIVEN
    if to:
        return state(flow, case, context, consent, to)
    if not kind.each_service:
        return state(flow, case, context, consent)
    return covering(flow, case, context, consent, read_over(case))


def read_over(case: Draft) -> tuple[str, ...]:
    """The services that a consent for each service is read over: those with us by it, else those that are wanted."""
    by_consent = tuple(own for own, each in case.services.items() if each.status == "med" and each.basis == "consent")
    if by_consent:
        return by_consent
    return tuple(own for own, each in case.services.items() if each.wanted and each.basis not in {"consent", "law"})


def covering(flow: Flow, case: Draft, context: Context, consent: str, services: Iterable[str]) -> str:
    """`gitt` when the consent is given for each of the services; else the first ill found among them."""
    states = [state(flow, case, context, consent, service) for service in services if service != case.service]
    if states and all(each == GIVEN for each in states):
        return GIVEN
    return _first(states, _WORST)


def covers_service(flow: Flow, case: Draft, context: Context, service: str) -> bool:
    """Whether valid consent covers a service's taking part."""
    needs = flow.catalog.services[service].needs if service in flow.catalog.services else ""
    return bool(needs) and state(flow, case, context, needs, service) == GIVEN


def _said(case: Draft, consent: str, giver: str, service: str, context: Context) -> str:
    given = case.consents.get((consent, giver, service))
    if given is None:
        return NOT_ASKED
    if given.answer == GIVEN and given.expires and given.expires <= context.instant:
        return "utgått"
    return given.answer


def _first(states: Iterable[str], order: tuple[str, ...]) -> str:
    found = set(states)
    return next((each for each in order if each in found), NOT_ASKED)
