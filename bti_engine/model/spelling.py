"""How authors in one målform write the ids of a guide.

A base has its ids in one målform, and a further id (`også`) or answer (`også-val`) for authors in the other. Whoever
writes or reads bokmål is answered in the ids that such an author writes, also where the base has them in nynorsk.
"""

from __future__ import annotations

from collections.abc import Mapping as Table
from functools import lru_cache
from typing import Protocol, cast

from msgspec import Struct

from bti_engine.model.findings import Argument
from bti_engine.model.guide import Guide, field_name
from bti_engine.model.source import NOWHERE, Mapping
from bti_engine.model.vocabulary import ROLES, in_language

KINDS = (
    "rolle",
    "teneste",
    "verktøy",
    "møte",
    "opplysning",
    "samtykke",
    "varsel",
    "arena",
    "slutt",
    "målgruppe",
    "plikt",
)
"""The kinds of things that may have further ids."""

_ARGUMENTS = {
    "alert": "varsel",
    "arena": "arena",
    "consent": "samtykke",
    "duty": "plikt",
    "end": "slutt",
    "fact": "opplysning",
    "role": "rolle",
    "tool": "verktøy",
}
"""The arguments of findings that are ids, and what each is the id of."""


class Spelling(Struct, frozen=True):
    """The words for the ids of one guide in one målform; an id that has no other word is written as it is.

    Attributes:
        ids: By kind, the ids that have another word.
        answers: By fact, the same for its answers.
    """

    ids: Table[str, Table[str, str]] = {}
    answers: Table[str, Table[str, str]] = {}

    def id(self, kind: str, own: str) -> str:
        """The id of a thing."""
        return self.ids.get(kind, {}).get(own, own)

    def answer(self, fact: str, own: str) -> str:
        """An answer of a fact."""
        return self.answers.get(fact, {}).get(own, own)

    def place(self, name: str) -> str:
        """The full name of a step or an outcome; the arena or alert that it belongs to may have another word.

        >>> Spelling({"arena": {"tverrfagleg-team": "tverrfaglig-team"}}).place("tverrfagleg-team/drøft")
        'tverrfaglig-team/drøft'
        """
        owner, slash, rest = name.partition("/")
        if not slash:
            return self.id("slutt", name)
        return f"{self.id('arena', self.id('varsel', owner))}/{rest}"

    def arguments(self, arguments: Table[str, Argument]) -> dict[str, Argument]:
        """The arguments of a finding, with those that are ids as authors write them."""
        return {
            name: self.id(_ARGUMENTS[name], value) if name in _ARGUMENTS and isinstance(value, str) else value
            for name, value in arguments.items()
        }


AS_WRITTEN = Spelling()
"""All ids as the guide itself has them."""


class _Named(Protocol):
    @property
    def ogsa(self) -> tuple[str, ...]: ...

    @property
    def node(self) -> Mapping: ...


@lru_cache(maxsize=16)
def spelling(guide: Guide, language: str) -> Spelling:
    """How authors in `language` (nn or nb) write the ids of a guide."""
    ids: dict[str, dict[str, str]] = {}
    for kind in KINDS:
        things = cast("dict[str, _Named]", getattr(guide, field_name(kind)))
        ids[kind] = {
            own: thing.ogsa[0]
            for own, thing in things.items()
            if thing.ogsa and home(guide, thing.node, "også") != language
        }
    ids["rolle"] |= {own: in_language(own, ROLES, language) for own in ROLES}
    answers = {
        own: {meant: word for word, meant in reversed(fact.ogsa_val.items())}
        for own, fact in guide.opplysning.items()
        if fact.ogsa_val and home(guide, fact.node, "også-val") != language
    }
    return Spelling(ids, answers)


def home(guide: Guide, node: Mapping, key: str) -> str:
    """The målform of the ids that further ones are given for under `key`: that of the file it stands in.

    A stored guide no longer tells its files apart: what has further ids is taken to be the base's, which is nynorsk.
    """
    file = node.value_span(key).file
    if file == NOWHERE.file:
        return "nn" if guide.grunnlag else guide.malform
    voice = guide.voices.get(file)
    return voice.keys if voice else "nn"
