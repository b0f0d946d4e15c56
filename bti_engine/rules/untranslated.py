"""A text in a base guide that is not there in both nynorsk and bokmål.

It matters because guides in either language are laid over it: readers would meet the other one.
"""

from __future__ import annotations

from collections.abc import Iterator

from bti_engine.model import shapes
from bti_engine.model.findings import Finding, Kind, Severity
from bti_engine.model.format import keys_of
from bti_engine.model.source import Mapping, Node, Scalar, Sequence
from bti_engine.rules._rule import Judged, Rule

UNTRANSLATED = Kind("BTI238", "tekst-på-eitt-språk", Severity.WARNING)
_BOTH = ("nn", "nb")


def check(judged: Judged) -> Iterator[Finding]:
    """A finding for each such text of a base."""
    if not judged.guide.berre_grunnlag:
        return
    for key, text in _texts(judged.tree, shapes.Obj("guide"), judged.tree.entries["id"].key):
        spoken = text.entries if isinstance(text, Mapping) else (judged.guide.language,)
        missing = [each for each in _BOTH if each not in spoken]
        if missing:
            yield judged.finding(UNTRANSLATED, key.span, key=judged.word(key.text, key.span), language=missing[0])


def _texts(node: Node, shape: shapes.Shape, key: Scalar) -> Iterator[tuple[Scalar, Node]]:
    match shape:
        case shapes.Text():
            yield key, node
        case shapes.Obj(name) if isinstance(node, Mapping):
            known = keys_of(name)
            for own, entry in node.entries.items():
                if own in known:
                    yield from _texts(entry.value, known[own].shape, entry.key)
        case shapes.MapOf(item) if isinstance(node, Mapping):
            for entry in node.entries.values():
                yield from _texts(entry.value, item, entry.key)
        case shapes.ListOf(item):
            for each in node.items if isinstance(node, Sequence) else (node,):
                yield from _texts(each, item, key)
        case shapes.Either(short, long):
            yield from _texts(node, short if isinstance(node, Scalar) else long, key)


RULE = Rule((UNTRANSLATED,), check, whole=True)
