"""What stands under a key that the format does not have: that is why it is missed elsewhere."""

from __future__ import annotations

from bti_engine.model.format import keys_of
from bti_engine.model.source import Mapping


def stray_ids(tree: Mapping) -> frozenset[str]:
    """The ids that stand under unknown keys of a guide. The key is a finding already: they are not called unknown."""
    known = keys_of("guide")
    lost = (entry.value for key, entry in tree.entries.items() if key not in known)
    return frozenset(own for things in lost if isinstance(things, Mapping) for own in things.entries)
