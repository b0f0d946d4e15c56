"""The pairs of words where bokmål parts from nynorsk in scenario files, which have words that no guide has.

The table of guides (`model.vocabulary`) is not asked: words that look alike mean other things there.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

KEYS: Mapping[str, str] = MappingProxyType(
    {
        "personar": "personer",
        "hendingar": "hendelser",
        "namn": "navn",
        "teneste": "tjeneste",
        "tenester": "tjenester",
        "fødd": "født",
        "kven": "hvem",
        "opne": "åpne",
        "slepp": "slipp",
        "utnemn": "utnevn",
        "stadfest": "bekreft",
        "ansvarleg": "ansvarlig",
        "hald": "hold",
        "oppgåve": "oppgave",
        "oppgåve-gjort": "oppgave-gjort",
        "plikt-gjord": "plikt-gjort",
        "vel": "velg",
        "saka-gjeld": "saken-gjelder",
        "gjenopne": "gjenåpne",
        "tida-går": "tiden-går",
        "gjeld": "gjelder",
        "kva": "hva",
        "frå": "fra",
        "ventar": "venter",
        "held": "holder",
        "val": "valg",
        "opnar": "åpner",
        "fristar": "frister",
        "oppgåver": "oppgaver",
        "stafetthaldar": "stafettholder",
        "godkjenningar": "godkjenninger",
        "stoppa": "stoppet",
        "skjerma": "skjermet",
        "nemner": "nevner",
        "ikkje": "ikke",
    }
)
"""Keys where the målformer part, canonical → bokmål."""

VALUES: Mapping[str, str] = MappingProxyType(
    {
        "open": "åpen",
        "manglar": "mangler",
        "ukjend": "ukjent",
        "gjeld-ikkje": "gjelder-ikke",
        "nekta": "nektet",
        "trekt": "trukket",
        "skriftleg": "skriftlig",
        "munnleg": "muntlig",
        "brote": "brutt",
        "kvil": "hviler",
        "bortfalle": "bortfalt",
    }
)
"""Fixed words where the målformer part, canonical → bokmål."""

_BACK = {id(KEYS): {nb: nn for nn, nb in KEYS.items()}, id(VALUES): {nb: nn for nn, nb in VALUES.items()}}


def canonical(word: str, table: Mapping[str, str], language: str) -> str:
    """The canonical form of a word in a file written in `language`; other words stay."""
    return word if language == "nn" else _BACK[id(table)].get(word, word)


def spoken(word: str, table: Mapping[str, str], language: str) -> str:
    """A canonical word as an author in `language` writes it."""
    return word if language == "nn" else table.get(word, word)
