"""A `tilgang` that would let more people see something than the engine does.

It matters because `tilgang` only narrows: what staff alone see is not shown to the family by saying «alle».
"""

from __future__ import annotations

from collections.abc import Iterator

from msgspec.structs import replace

from bti_engine.flow.catalog import audience_of
from bti_engine.model.findings import Finding, Kind, Severity
from bti_engine.model.format import keys_of
from bti_engine.model.guide import Access, Guide, field_name
from bti_engine.model.source import Scalar
from bti_engine.model.spans import words_of
from bti_engine.model.vocabulary import VALUES, in_language
from bti_engine.rules._rule import Judged, Rule

NO_WIDER = Kind("BTI278", "tilgang-som-ikkje-snevrar", Severity.WARNING)

_ALL = "alle"


def check(judged: Judged) -> Iterator[Finding]:
    """A finding for each key of `tilgang` that is wider than it can be."""
    access = judged.guide.tilgang
    if access is None:
        return
    for key in keys_of("tilgang"):
        said = access.node.get(key)
        if isinstance(said, Scalar) and said.text == _ALL and _is_narrower(key):
            span = words_of(said)
            staff = in_language("tilsette", VALUES, judged.language(span))
            yield judged.finding(NO_WIDER, span, key=judged.word(key, span), staff=staff)


def _is_narrower(key: str) -> bool:
    """Whether fewer than all see that kind of record, even where a guide says all."""
    asked = Guide(tilgang=replace(Access(), **{field_name(key): _ALL}))
    return set(audience_of(asked).values()).isdisjoint({"all"})


RULE = Rule((NO_WIDER,), check)
