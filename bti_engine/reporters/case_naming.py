"""How to name the things of a case, with what only its log knows: former roles, measures, services in question."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache

from bti_engine.engine.view import Line
from bti_engine.flow.tables import Flow
from bti_engine.model import events as ev
from bti_engine.model.build import build_guide
from bti_engine.model.guide import Guide
from bti_engine.model.log import Happened
from bti_engine.model.variants import variants_of
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
    found = _Found()
    for each in log:
        found.see(each)
    variants = guide.variant
    if found.variant in variants:
        guide, flow = _varied(guide, found.variant), flow.varied(found.variant)
    return Words(
        guide,
        flow,
        names,
        language or guide.language,
        found.roles,
        found.measures,
        found.own,
        tuple(found.wanted),
        found.subject,
        variants,
    )


class _Found:
    """What naming takes of a log, gathered event by event."""

    def __init__(self) -> None:
        self.roles: dict[str, str] = {}
        self.measures: dict[str, str] = {}
        self.wanted: dict[str, None] = {}
        self.own = self.variant = self.subject = ""

    def see(self, each: Happened | Line) -> None:
        """Take what an event tells of persons, measures and services, and of whom and whose the case is."""
        event = each.event
        match event:
            case ev.Joined(person, role):
                self.roles.setdefault(person, role)
            case ev.CaseOpened() | ev.AlertRaised():
                self.roles.setdefault(each.actor, each.role)
                self.subject = event.subject
            case ev.SubjectNamed() | ev.SubjectCorrected():
                self.subject = event.subject
            case ev.MeasureAdded(measure, title):
                self.measures[measure] = title
            case ev.ServiceInvolved(service, law) if not law:
                self.wanted[service] = None
            case ev.ServiceReleased(service):
                self.wanted.pop(service, None)
            case _:
                pass
        if isinstance(event, ev.CaseOpened | ev.HandedOver):
            self.own, self.variant = event.service, event.variant


@lru_cache(maxsize=16)
def _varied(guide: Guide, variant: str) -> Guide:
    """The guide as a variant has it; kept, for it is asked for with every page about a case."""
    return build_guide(variants_of(guide.node)[variant], guide.voices)
