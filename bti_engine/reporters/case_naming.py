"""How to name the things of a case, with what only its log knows: former roles, measures, services in question."""

from __future__ import annotations

from collections.abc import Iterable

from bti_engine.engine.view import Line
from bti_engine.flow.tables import Flow
from bti_engine.model import events as ev
from bti_engine.model.guide import Guide
from bti_engine.model.log import Happened
from bti_engine.reporters.case_words import Names, Words


def words_for(guide: Guide, flow: Flow, names: Names, language: str = "", log: Iterable[Happened | Line] = ()) -> Words:
    """How to name the things of a case.

    Args:
        guide: The pinned guide.
        flow: The pinned flow; for an alert's track, the track's.
        names: The name of a person, "" where it is not known.
        language: nn, nb or en; "": the guide's own.
        log: What has happened, so that people can be shown with a role also after they have left.
    """
    roles: dict[str, str] = {}
    measures: dict[str, str] = {}
    wanted: dict[str, None] = {}
    own = ""
    for each in log:
        match each.event:
            case ev.Joined(person, role):
                roles.setdefault(person, role)
            case ev.CaseOpened() | ev.AlertRaised():
                roles.setdefault(each.actor, each.role)
            case ev.MeasureAdded(measure, title):
                measures[measure] = title
            case ev.ServiceInvolved(service, law) if not law:
                wanted[service] = None
            case ev.ServiceReleased(service):
                wanted.pop(service, None)
            case _:
                pass
        if isinstance(each.event, ev.CaseOpened | ev.HandedOver):
            own = each.event.service
    return Words(guide, flow, names, language or guide.language, roles, measures, own, tuple(wanted))
