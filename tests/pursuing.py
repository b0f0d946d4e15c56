"""Doing what `openings` says: from the smallest set that would open an outcome to the commands that bring it about."""

from random_commands import filled

from bti_engine.engine.openings import Need, openings
from bti_engine.flow.tables import Flow
from bti_engine.model import commands as do
from bti_engine.model.case import Draft
from bti_engine.model.commands import Command


def pursue(flow: Flow, case: Draft, context, outcome: str, *, anonymous: bool = False) -> list[Command]:
    """The commands that supply the first opening set of an outcome, and the choice itself."""
    found = openings(flow, case, context, outcome, anonymous=anonymous)
    supply = [command for need in (found.sets[0] if found.sets else ()) for command in _supply(flow, case, need)]
    return [*supply, do.Choose(outcome=outcome, reason="Slik blei det.", anonymous=anonymous)]


def _supply(flow: Flow, case: Draft, need: Need) -> list[Command]:  # noqa: C901, PLR0912 - one case a built-in
    reading = flow.variables[need.variable].reading
    if reading is None:
        return [do.Answer(fact=need.variable, value=need.value)]
    argument = reading.argument
    match reading.builtin:
        case "samtykke":
            return _consent(flow, case, argument, reading.to, need.value)
        case "stafetthaldar":
            return [do.AppointBaton("per"), do.AppointBaton("pia")]
        case "stafett-avklart":
            return [do.AppointBaton("per"), do.ConfirmBaton()]
        case "dokument":
            return [filled(flow, argument)]
        case "godkjend":
            return [do.Approve(outcome=argument)]
        case "plikt":
            form = flow.duties[argument].form
            return [*([filled(flow, form)] if form else []), do.FinishDuty(argument)]
        case "møte":
            return [do.HoldMeeting(kind=argument or next(iter(flow.catalog.meetings)), present=("per",))]
        case "møte-avtalt":
            return [do.PlanMeeting(kind=next(iter(flow.catalog.meetings)), on="2099-01-01")]
        case "informert":
            return [do.Contact(argument)]
        case "involvert":
            return [
                do.Involve(argument),
                *_consent(flow, case, flow.catalog.services[argument].needs, argument, "gitt"),
            ]
        case "tal" if argument == "tiltak-utan-evaluering":
            return [do.EvaluateMeasure(own, "Bra") for own, each in case.measures.items() if not each.evaluated]
        case _:
            return []


def _consent(flow: Flow, case: Draft, consent: str, to: str, answer) -> list[Command]:
    kind = flow.catalog.consents[consent]
    others = [own for own, each in flow.catalog.services.items() if own != case.service and each.needs == consent]
    members = flow.arenas[to].services if to in flow.arenas else (to,) if to else ()
    services = [*(members or case.services or others[:1])]
    givers = [person for role in (kind.all_of or kind.one_of) for person in case.holders(role)]
    involve = [do.Involve(each) for each in services if each not in case.services and not to]
    form = kind.forms[0] if kind.forms else ""
    said = [do.Consent(consent, giver, answer, service=each, form=form) for each in services for giver in givers]
    return [*involve, *said]
