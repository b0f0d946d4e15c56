"""What the editor offers to write (a new level, step, outcome, consent, duty …) and shows as examples.

A snippet is written here as the thing itself, in canonical nynorsk; each value in it becomes a place to fill in.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import count

from bti_engine.locale.editor import SNIPPETS, pick
from bti_engine.model.vocabulary import KEYS, ROLES, UNITS, VALUES, in_language
from bti_engine.reading.schema_shapes import definition

Filled = dict[str, object]
Body = dict[str, "Part"]
Part = str | tuple[str, ...] | list[str] | Body
"""A text; one of several choices; a list; keys with their values, where `<id>` is the author's own.

The server takes a hyphen in a key with keys under it for a list stroke and moves them in, so no such id has one.
"""

_BODIES: dict[str, Body] = {
    "nivå": {
        "tittel": "Tittel",
        "føresette": ("involverte", "informerte", "samtykkjer"),
        "steg": {
            "<første>": {
                "tittel": "Tittel",
                "kva": "Kva",
                "utfall": {"<ferdig>": {"tittel": "Ferdig", "til": "avslutta"}},
            }
        },
    },
    "steg": {
        "tittel": "Tittel",
        "kva": "Kva",
        "korleis": "Korleis",
        "kven": {"ansvar": "stafetthaldar"},
    },
    "utfall": {"tittel": "Tittel", "vilkår": "uro", "til": "neste"},
    "samtykke": {
        "tittel": "Tittel",
        "av": {"alle": ["føresette"]},
        "gyldig": "12 månader",
        "form": ["skriftleg", "munnleg"],
    },
    "plikt": {
        "tittel": "Tittel",
        "vilkår": "skulemiljøsak",
        "ansvar": "rektor",
        "frist": {"tid": "5 vyrkedagar"},
    },
    "felles": {
        "utfall": {
            "<vidare>": {"tittel": "Framleis grunn til uro", "vilkår": "uro", "til": "neste"},
            "<stopp>": {"tittel": "Ikkje lenger grunn til uro", "vilkår": "ikkje uro", "til": "avslutta"},
        }
    },
    "variant": {
        "tittel": "Tittel",
        "nivå": {"<1>": {"steg": {"<steg>": {"kven": {"ansvar": "rektor"}}}}},
    },
    "arena": {
        "tittel": "Tittel",
        "møter": "månadleg",
        "anonymt": ("nei", "kan", "alltid"),
        "steg": {
            "<drøft>": {
                "tittel": "Drøft saka",
                "utfall": {"<drøfta>": {"tittel": "Saka er drøfta", "til": "tilbake"}},
            }
        },
    },
    "slutt": {"tittel": "Tittel", "tekst": "Tekst"},
    "rolle": {"tittel": "Tittel"},
    "teneste": {"tittel": "Tittel", "type": ("basis", "hjelp", "vaksen")},
    "verktøy": {
        "tittel": "Tittel",
        "type": ("skjema", "mal", "rutine", "oversikt", "rettleiing", "system"),
    },
    "opplysning": {"type": ("ja-nei", "val", "tal", "dato", "tekst"), "spørsmål": "Spørsmål"},
    "ordning": {"tittel": "Tittel", "tekst": "Tekst", "møter": "to gonger i året"},
    "regel": {"tittel": "Tittel", "aldri": "nivå >= 2 og ikkje samtykke(tverrfagleg)"},
}


def snippets(language: str) -> dict[str, list[Filled]]:
    """The snippets of each definition that has some."""
    return {
        definition(name, ids=True): [
            {
                "label": pick(SNIPPETS[name], language),
                "body": _filled({"<id>": body}, language, count(1)),
            }
        ]
        for name, body in _BODIES.items()
    }


def _filled(body: Body, language: str, numbers: Iterator[int]) -> Filled:
    """A body in the målform of the file, its places numbered as they come."""
    made: Filled = {}
    for key, part in body.items():
        own = key.startswith("<")  # before its value: places are numbered from the top down
        word = _place(key.strip("<>"), language, numbers) if own else in_language(key, KEYS, language)
        made[word] = _filled_part(part, language, numbers)
    return made


def _filled_part(part: Part, language: str, numbers: Iterator[int]) -> object:
    match part:
        case dict():
            return _filled(part, language, numbers)
        case list():
            return [_place(each, language, numbers) for each in part]
        case tuple():
            return f"${{{next(numbers)}|{','.join(in_language(each, VALUES, language) for each in part)}|}}"
    return _place(part, language, numbers)


def _place(text: str, language: str, numbers: Iterator[int]) -> str:
    spoken = text if language == "nn" else _SPOKEN.get(text, text)
    return f"${{{next(numbers)}:{spoken}}}"


_SPOKEN = {
    **VALUES,
    **ROLES,
    "Kva": "Hva",
    "Korleis": "Hvordan",
    "12 månader": "12 måneder",
    "5 vyrkedagar": "5 virkedager",
    "skulemiljøsak": "skolemiljøsak",
    "vidare": "videre",
    "Framleis grunn til uro": "Fortsatt grunn til uro",
    "Ikkje lenger grunn til uro": "Ikke lenger grunn til uro",
    "ikkje uro": "ikke uro",
    "avslutta": "avsluttet",
    "månadleg": "månedlig",
    "Drøft saka": "Drøft saken",
    "drøfta": "drøftet",
    "Saka er drøfta": "Saken er drøftet",
    "to gonger i året": "to ganger i året",
    "nivå >= 2 og ikkje samtykke(tverrfagleg)": "nivå >= 2 og ikke samtykke(tverrfaglig)",
}
"""The texts of the bodies above that the two målformer write differently."""


EXAMPLES: dict[str, Callable[[str], tuple[object, ...]]] = {
    "whole": lambda _: (16,),
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
