"""The people of a made-up case."""

from __future__ import annotations

from bti_engine.flow.catalog_rows import Consent
from bti_engine.flow.tables import Flow
from bti_engine.model.commands import Actor, Participant
from bti_engine.model.vocabulary import BATON, FAMILY
from bti_engine.proof.changes import Value


class Cast:
    """The people of a story, made up from the roles of a guide: each is named after the role."""

    def __init__(self, flow: Flow, first: dict[str, Value]) -> None:
        catalog = flow.catalog
        plain = [
            own
            for own, role in catalog.roles.items()
            if not (role.family or role.leader or role.reporter or own == BATON)
        ]
        leaders = [own for own, role in catalog.roles.items() if role.leader]
        service = _own_service(tuple(catalog.services), first)
        role = (plain or leaders or [""])[0]
        self._catalog = catalog
        self.worker = Actor(role, role, service)
        opened = next((name for name, value in first.items() if name.startswith("opna-av(") and value is True), "")
        by = opened.removeprefix("opna-av(").removesuffix(")")
        self.opener = self.worker if not by or by == role else Actor(by, by, "" if self._family(by) else service)
        self.leader = Actor(leaders[0], leaders[0], service) if leaders else self.worker
        family = [own for own, each in catalog.roles.items() if each.family]
        self.others = tuple(
            Participant(own, own, "" if self._family(own) else service)
            for own in dict.fromkeys((role, *leaders[:1], *family))
            if own
        )

    def _family(self, role: str) -> bool:
        return self._catalog.is_family(role)

    def giver_role(self, kind: Consent) -> str:
        """The role of which all, or one, gives a consent."""
        return next(iter(kind.all_of or kind.one_of), FAMILY)

    def who(self, roles: tuple[str, ...]) -> tuple[Actor, ...]:
        """Those who may take a way on that some roles may take."""
        named = tuple(Actor(each, each, "" if self._family(each) else self.worker.service) for each in roles)
        return named or (self.worker,)


def _own_service(services: tuple[str, ...], first: dict[str, Value]) -> str:
    """The service that has the case: one that takes part from the start, else the first that may."""
    told = {each: first.get(f"involvert({each})") for each in services}
    begins = (each for each in services if told[each] is True)
    return next(begins, next((each for each in services if told[each] is None), ""))
