"""What the editor offers to write (a new level, step, outcome, consent, role, fact) and shows as examples."""

from __future__ import annotations

from collections.abc import Callable

from bti_engine.locale.editor import SNIPPETS, pick
from bti_engine.model.vocabulary import KEYS, UNITS, VALUES, in_language
from bti_engine.reading.schema_shapes import definition

Body = dict[str, object]

_BODIES: dict[str, Body] = {
    "nivå": {
        "tittel": "${2:Tittel}",
        "føresette": "${3|involverte,informerte,samtykkjer|}",
        "steg": {"${4:første-steg}": {"tittel": "${5:Tittel}", "kva": "$6"}},
    },
    "steg": {
        "tittel": "${2:Tittel}",
        "kva": "${3:Kva}",
        "korleis": "${4:Korleis}",
        "kven": {"ansvar": "${5:stafetthaldar}"},
    },
    "utfall": {"tittel": "${2:Tittel}", "vilkår": "${3:uro}", "til": "${4:neste}"},
    "samtykke": {
        "tittel": "${2:Tittel}",
        "av": {"alle": ["${3:føresette}"]},
        "gyldig": "${4:12 månader}",
        "form": ["skriftleg", "munnleg"],
    },
    "rolle": {"tittel": "${2:Tittel}"},
    "opplysning": {"type": "${2|ja-nei,val,tal,dato,tekst|}", "spørsmål": "${3:Spørsmål}"},
}


def snippets(language: str) -> dict[str, list[Body]]:
    """The snippets of each definition that has some."""
    return {
        definition(name, ids=True): [
            {
                "label": pick(SNIPPETS[name], language),
                "body": {"${1:id}": _speak(body, language)},
            }
        ]
        for name, body in _BODIES.items()
    }


EXAMPLES: dict[str, Callable[[str], tuple[str, ...]]] = {
    "day": lambda _: ("2026-08-01",),
    "link": lambda _: ("https://www.eksempel.no/skjema",),
    "duration": lambda language: tuple(
        f"{count} {in_language(unit, UNITS, language)}"
        for count, unit in ((14, "dagar"), (5, "vyrkedagar"), (2, "veker"), (12, "månader"))
    ),
    "target": lambda _: ("neste", "her", "nivå 2", "1/evaluer"),
    "condition": lambda language: (
        "uro",
        "ikkje uro" if language == "nn" else "ikke uro",
        "uro og samtykke(tverrfagleg)" if language == "nn" else "uro og samtykke(tverrfaglig)",
    ),
}
"""What may be written where each definition is wanted."""


def _speak(body: object, language: str) -> object:
    """A body in the file's målform: keys and the words between placeholder bars."""
    if isinstance(body, dict):
        return {in_language(key, KEYS, language): _speak(value, language) for key, value in body.items()}
    if isinstance(body, list):
        return [_speak(value, language) for value in body]
    return _words(str(body), language)


def _words(text: str, language: str) -> str:
    if language == "nn":
        return text
    for canonical, spoken in _SPOKEN:
        text = text.replace(canonical, spoken)
    return text


_SPOKEN = (
    ("samtykkjer", "samtykker"),
    ("val,tal", "valg,tall"),
    ("stafetthaldar", "stafettholder"),
    ("føresette", "foresatte"),
    ("månader", "måneder"),
    ("Korleis", "Hvordan"),
    ("Kva", "Hva"),
    *((word, spoken) for word, spoken in VALUES.items() if word in {"skriftleg", "munnleg"}),
)
"""The words inside the bodies above that the two målformer spell differently."""
