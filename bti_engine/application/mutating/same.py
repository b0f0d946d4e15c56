"""Whether two guides mean the same to a case: the flow is all that the engine and the proofs read."""

from __future__ import annotations

from collections.abc import Mapping

from bti_engine.flow.tables import Flow


def same_flow(one: Flow, other: Flow) -> bool:
    """Whether two flows have the same rows."""
    return all(_same(getattr(one, field), getattr(other, field)) for field in Flow.__struct_fields__)


def _same(one: object, other: object) -> bool:
    if isinstance(one, Flow) and isinstance(other, Flow):
        return same_flow(one, other)
    if isinstance(one, Mapping) and isinstance(other, Mapping):
        return [*one] == [*other] and all(_same(each, other[key]) for key, each in one.items())
    return one == other
