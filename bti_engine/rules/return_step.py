"""A `retur` that cannot be followed: on an outcome that enters no arena, or to something that is no step here.

It matters because the case would come back from the arena to another place than the author meant.
"""

from __future__ import annotations

from collections.abc import Iterator

from bti_engine.flow.spots import steps
from bti_engine.flow.targets import Found, Spot, find_target
from bti_engine.model.findings import Finding, Kind
from bti_engine.model.guide import Outcome
from bti_engine.model.spans import words_of
from bti_engine.rules._rule import Judged, Rule

NO_ARENA = Kind("BTI209", "retur-utan-arena")
NO_STEP = Kind("BTI210", "retur-til-anna-enn-steg")


def check(judged: Judged) -> Iterator[Finding]:
    """A finding for each `retur` that means nothing where it stands."""
    for spot, step, _ in steps(judged.guide):
        for outcome in step.utfall.values():
            if outcome.retur is not None:
                yield from _check(judged, outcome, spot)


def _check(judged: Judged, outcome: Outcome, spot: Spot) -> Iterator[Finding]:
    assert outcome.retur is not None  # noqa: S101 - the caller has looked
    if outcome.til is not None:
        to = find_target(judged.guide, outcome.til.text, spot)
        if isinstance(to, Found) and to.kind != "arena":
            yield judged.finding(NO_ARENA, outcome.node.key_span("retur"), outcome=outcome.id)
            return
    back = find_target(judged.guide, outcome.retur.text, spot)
    if isinstance(back, Found) and (back.kind != "step" or back.name.partition("/")[0] != spot.owner):
        yield judged.finding(NO_STEP, words_of(outcome.retur), target=outcome.retur.text)


RULE = Rule((NO_ARENA, NO_STEP), check)
