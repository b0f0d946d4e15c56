"""The pairs of words where nynorsk and bokmål part: keys, values, units and the words of conditions.

The engine thinks in canonical nynorsk. A word that is not here is the same in both målformer.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

MALFORM = MappingProxyType({"nn": "nynorsk", "nb": "bokmål"})
"""The two written forms by what they are called, which is the same in all languages here."""

OTHER = MappingProxyType({"nn": "nb", "nb": "nn"})
"""The other one of the two."""


def _table(pairs: dict[str, str]) -> Mapping[str, str]:
    return MappingProxyType(pairs)


KEYS = _table(
    {
        "kva": "hva",
        "korleis": "hvordan",
        "kven": "hvem",
        "kvifor": "hvorfor",
        "når": "når",
        "teneste": "tjeneste",
        "kjelde": "kilde",
        "frå": "fra",
        "oppgåve": "oppgave",
        "gjeld": "gjelder",
        "tidlegare": "tidligere",
        "ope": "åpent",
        "påkravd": "påkrevd",
        "kvar-teneste": "hver-tjeneste",
        "grunngjeving": "begrunnelse",
        "godkjenning": "godkjenning",
        "vist-på": "vist-på",
        "usemje": "uenighet",
        "så-lenge": "så-lenge",
        "føresette": "foresatte",
        "berre-grunnlag": "bare-grunnlag",
        "legg-til": "legg-til",
        "stafetthaldar": "stafettholder",
        "alltid-mogleg": "alltid-mulig",
        "gyldig": "gyldig",
        "må": "må",
        "avgjer": "avgjør",
        "kommunen": "kommunen",
        "leiar": "leder",
        "val": "valg",
        "ein-av": "en-av",
        "einaste": "eneste",
        "elles": "ellers",
        "berre-melder": "bare-melder",
        "også-val": "også-valg",
    }
)
"""Keys of the format, canonical (nynorsk) → bokmål."""

VALUES = _table(
    {
        "skriftleg": "skriftlig",
        "munnleg": "muntlig",
        "val": "valg",
        "tal": "tall",
        "tilvising": "henvisning",
        "rettleiing": "veiledning",
        "samtykkjer": "samtykker",
        "informerte": "informerte",
        "involverte": "involverte",
        "ein-av": "en-av",
        "ein-er-nok": "en-er-nok",
        "i bruk": "i bruk",
        "utgått": "utgått",
        "basis": "basis",
        "hjelp": "hjelp",
        "vaksen": "voksen",
        "tilsette": "ansatte",
        "leiarar": "ledere",
    }
)
"""Fixed choices, canonical → bokmål."""

UNITS = _table(
    {
        "dag": "dag",
        "dagar": "dager",
        "veke": "uke",
        "veker": "uker",
        "månad": "måned",
        "månader": "måneder",
        "vyrkedag": "virkedag",
        "vyrkedagar": "virkedager",
        "år": "år",
    }
)
"""Units of time, canonical → bokmål."""

ROLES = _table({"stafetthaldar": "stafettholder", "føresette": "foresatte", "barn": "barn"})
"""The three role ids that belong to the language."""

BATON, FAMILY, CHILD = "stafetthaldar", "føresette", "barn"
"""Who holds the baton, and the guardians: the two of them that the engine itself asks for."""

GUARDIANS = frozenset({"foreldre", "foreldra", "foreldrene", "forelder", "heimen", "hjemmet"})
"""What people call the guardians; no such role is declared, so that is who they mean."""

CONDITION_WORDS = _table(
    {
        "ikkje": "ikke",
        "og": "og",
        "eller": "eller",
        "i": "i",
        "til": "til",
        "her": "her",
        "ja": "ja",
        "nei": "nei",
        "nivå": "nivå",
        "samtykke": "samtykke",
        "stafetthaldar": "stafettholder",
        "stafett-avklart": "stafett-avklart",
        "tal": "antall",
        "teneste": "tjeneste",
        "tiltak": "tiltak",
        "tiltak-utan-evaluering": "tiltak-uten-evaluering",
        "involvert": "involvert",
        "dokument": "dokument",
        "møte": "møte",
        "møte-avtalt": "møte-avtalt",
        "informert": "informert",
        "opne-oppgåver": "åpne-oppgaver",
        "vore-på": "vært-på",
        "vald": "valgt",
        "dagar-sidan": "dager-siden",
        "alder": "alder",
        "målgruppe": "målgruppe",
        "anonym": "anonym",
        "opna-av": "åpnet-av",
        "logg": "logg",
        "plikt": "plikt",
        "godkjend": "godkjent",
        "kvil": "hviler",
        "går": "går",
        "gjort": "gjort",
        "ikkje-spurt": "ikke-spurt",
        "gitt": "gitt",
        "nekta": "nektet",
        "trekt": "trukket",
        "utgått": "utgått",
    }
)
"""Words of conditions and the states that they name, canonical → bokmål."""

TARGET_WORDS = _table({"neste": "neste", "her": "her", "tilbake": "tilbake", "alle": "alle", "avslutta": "avsluttet"})
"""Words that a target may be, and that are never ids (`avslutta` is only an id that the base uses)."""

RESERVED_IDS = frozenset(
    {"fjern", "arv", "etter", "låst", "også", "legg-til", "bruk", "neste", "her", "tilbake", "alle"}
    | {"ikkje", "ikke", "og", "eller", "i", "til", "ja", "nei"}
)
"""Words of the language itself: no thing in a guide may have one as its id."""


def to_canonical(word: str, table: Mapping[str, str], language: str) -> str:
    """The canonical form of `word` in a file written in `language`; unknown words stay."""
    if language == "nn":
        return word
    return _REVERSED[id(table)].get(word, word)


def in_language(word: str, table: Mapping[str, str], language: str) -> str:
    """`word` (canonical) as an author in `language` writes it."""
    return word if language == "nn" else table.get(word, word)


_REVERSED = {
    id(table): {nb: nn for nn, nb in table.items()}
    for table in (KEYS, VALUES, UNITS, ROLES, CONDITION_WORDS, TARGET_WORDS)
}
