"""Tasks that staff get in time: before a young person comes of age for a consent, and before a consent runs out.

Each is given once, to whoever holds the baton then; the consent ends on its day whether or not anybody asked.
"""

from __future__ import annotations

from collections.abc import Iterator

from bti_engine.engine import consents
from bti_engine.engine.time import birthday, day_of, days_before, start_of
from bti_engine.engine.work import Work
from bti_engine.flow.catalog_rows import Consent
from bti_engine.model.events import TaskGiven
from bti_engine.model.vocabulary import BATON

Reminder = tuple[str, str, TaskGiven]
"""From when, its name, and the task."""
Yes = tuple[str, str, str]
"""Who gave a consent, when, and until when ("": for ever)."""


def reminders(work: Work) -> Iterator[Reminder]:
    """The tasks that are to be given and have not been, with the instant from which each is due."""
    if work.case.phase != "open":
        return
    given: dict[str, list[Yes]] = {}
    for (consent, giver, _), each in work.case.consents.items():
        if each.answer == consents.GIVEN:
            given.setdefault(consent, []).append((giver, each.at, each.expires))
    for own, said in given.items():
        kind = work.flow.catalog.consents.get(own)
        if kind is not None:
            yield from _coming_of_age(work, kind, said)
            yield from _running_out(work, kind, said)


def _coming_of_age(work: Work, kind: Consent, given: list[Yes]) -> Iterator[Reminder]:
    """Guardians have consented, and soon their word no longer counts."""
    case, born = work.case, work.context.births.get(work.case.subject, "")
    if not kind.age or not born:
        return
    name = f"samtykke/{kind.id}"
    guardians = [at for giver, at, _ in given if giver != case.subject]
    if not guardians or f"{name}@{kind.age}" in case.tasks:
        return
    day = birthday(born, kind.age)
    instant = max(start_of(days_before(day, consents.NOTICE)), min(guardians))
    if instant < start_of(day):
        yield instant, name, TaskGiven(f"{name}@{kind.age}", name, BATON, day)


def _running_out(work: Work, kind: Consent, given: list[Yes]) -> Iterator[Reminder]:
    """A consent that was given for longer than the notice runs out; several that do on one day are one task."""
    name = f"fornying/{kind.id}"
    for end in sorted({expires for _, _, expires in given if expires}):
        day = days_before(day_of(end), 1)
        instant = start_of(days_before(day, consents.NOTICE))
        late = any(at >= instant for _, at, expires in given if expires == end)
        if not late and f"{name}@{day}" not in work.case.tasks:
            yield instant, name, TaskGiven(f"{name}@{day}", name, BATON, day)
