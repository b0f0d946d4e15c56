"""A case can always be brought to an end, and the family can always leave."""

from __future__ import annotations

from collections.abc import Iterator

from bti_engine.flow.tables import Flow
from bti_engine.model.vocabulary import CHILD
from bti_engine.proof.claims import Always, Claim, Plain
from bti_engine.proof.lens import Lens

SLUG = "slutt"


def claims(lens: Lens) -> Iterator[Claim]:
    """The staff can close a case wherever it is, whatever the family says to consent; the family can leave it."""
    flow = lens.flow
    yield Always(slug=SLUG, path=("slutt",), targets=frozenset(flow.ends))
    yield Plain(slug=SLUG, path=("slutt",), holds=family_can_leave(flow), sentence="familien")


def family_can_leave(flow: Flow) -> bool:
    """Whether those of the family who have a say may each take an end that is open from everywhere.

    They are the child, and whoever gives consent. Nothing binds or stops such an end.
    """
    givers = {role for kind in flow.catalog.consents.values() for role in (*kind.all_of, *kind.one_of)}
    having_a_say = {role for role in (*givers, CHILD) if flow.catalog.is_family(role)}
    may = {role for move in flow.everywhere for role in move.who}
    return bool(may) and any(map(flow.catalog.is_family, may)) and having_a_say <= may
