"""The variant that a case follows: that of the service which has it, on the edition in force."""

from __future__ import annotations

from bti_engine.engine.work import Work
from bti_engine.model.events import HandedOver


def hand_to(work: Work, service: str) -> None:
    """Give the case to a service, in the variant of the guide that the service follows."""
    variant = work.whole.variant_of.get(service, "")
    work.emit(HandedOver(variant, service), work.actor)
    work.flow = work.whole.varied(variant)


def keep_up(work: Work) -> None:
    """Follow the variant of the service that has the case, where it has come to be another."""
    if work.whole.variant_of.get(work.case.service, "") != work.case.variant:
        hand_to(work, work.case.service)
