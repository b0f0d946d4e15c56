"""What looks like the name of a person in a text: «ring Kari Nordmann», «rektor Ola Nordmann».

It matters because a guide names roles and services. A person moves on, and the guide goes on sending people there.
Only two names right after a word such as «ring» or «rektor» are taken for a person: a guess too few is better than a
warning too many.
"""

from __future__ import annotations

from collections.abc import Iterator

from bti_engine.model.findings import Finding, Kind, Severity
from bti_engine.model.guide import Text
from bti_engine.model.source import Span
from bti_engine.rules._rule import Judged, Rule
from bti_engine.rules._texts import Wording

NAME = Kind("BTI248", "personnamn-i-tekst", Severity.WARNING)

_BEFORE = frozenset(
    {"ring", "ringe", "ringer", "kontakt", "kontakte", "kontaktar", "kontakter", "spør", "spørje", "spørre", "snakk"}
    | {"snakke", "prat", "møt", "tlf", "telefon", "kontaktperson", "rektor", "styrar", "styrer", "lege", "psykolog"}
    | {"jordmor", "assistent", "heiter", "heter"}
)
_BEFORE_ENDS = (
    *("leiar", "leder", "koordinator", "rådgjevar", "rådgiver", "lærar", "lærer", "pleiar", "pleier", "sjef"),
    *("saksbehandlar", "saksbehandler", "kontakt", "ansvarleg", "ansvarlig"),
)
_BETWEEN = frozenset({"med", "til", "er", "gjerne", "då", "da", "til:", "er:"})
_FAR = 2
_BODIES = (
    *("barn", "teneste", "tjeneste", "skule", "skole", "helse", "kommune", "kontor", "telefon", "senter", "avdeling"),
    *("eining", "enhet", "politi", "stiftelse", "stifting", "forening", "foreining", "norsk", "norge", "noreg"),
    *("kirken", "kyrkj", "staten", "fylke", "region", "familie", "ungdom", "krise", "sjukehus", "sykehus", "legevakt"),
    *("koordiner", "tverrfag", "rettleiar", "veileder"),
)
"""How words begin that stand with a capital letter in the names of bodies."""
_PLACES = frozenset(
    {"nord", "sør", "vest", "aust", "øst", "midt", "indre", "ytre", "øvre", "nedre", "nordre", "søre", "søndre"}
    | {"store", "lille", "vesle", "blå", "raude", "røde", "kors", "land", "mental", "redd"}
    | {"nav", "bti", "ppt", "stat", "team"}
)
"""Words of such names that are whole words there, and that family names may begin with."""
_SIGNS = ".,;:!?()«»\"'"


def check(judged: Judged) -> Iterator[Finding]:
    """A finding for each text with such a name, at the first one."""
    if not _has_two_capitals(judged.prose.whole.split()):
        return
    known: frozenset[str] | None = None
    for wording in judged.prose.texts:
        words = wording.text.text.split()
        if len(words) < _FAR + 1 or not _has_two_capitals(words):
            continue
        if known is None:
            known = _own_names(judged)
        name = _name(words, known)
        if name:
            yield judged.finding(NAME, _place(wording, name), name=name)


def _has_two_capitals(words: list[str]) -> bool:
    """Whether two words that begin with a capital letter stand side by side."""
    before = False
    for word in words:
        capital = word[0].isupper()
        if before and capital:
            return True
        before = capital
    return False


def _name(words: list[str], known: frozenset[str]) -> str:
    """The first name of a person, as written; "" where there is none."""
    for at in range(1, len(words) - 1):
        first, last = words[at], words[at + 1].rstrip(_SIGNS)
        if first[0].isupper() and _is_name(first, known) and _is_name(last, known) and _calls(words[:at]):
            return f"{first} {last}"
    return ""


def _is_name(word: str, known: frozenset[str]) -> bool:
    parts = word.split("-")
    if not all(len(part) > 1 and part.isalpha() and part[0].isupper() and part[1:].islower() for part in parts):
        return False
    folded = word.casefold()
    return folded not in known and folded not in _PLACES and not folded.startswith(_BODIES)


def _calls(before: list[str]) -> bool:
    """Whether the words before lead to a person: «ring», «snakk med», «kontaktperson er», «rektor»."""
    for word in reversed(before[-_FAR:]):
        bare = word.rstrip(":").casefold()
        if bare in _BEFORE or bare.endswith(_BEFORE_ENDS):
            return True
        if word.casefold() not in _BETWEEN:
            return False
    return False


def _own_names(judged: Judged) -> frozenset[str]:
    """The words in the names that the guide gives its places and bodies."""
    guide = judged.guide
    titles: list[Text | None] = [each.tittel for each in guide.teneste.values()]
    titles += [each.tittel for each in guide.arena.values()]
    titles += [each.tittel for each in guide.verktoy.values()]
    texts = [text for title in titles if title for text in title.versions.values()]
    names = " ".join((*texts, guide.kommune or "", guide.region or ""))
    return frozenset(word.strip(_SIGNS).casefold() for word in names.split())


def _place(wording: Wording, name: str) -> Span:
    start = wording.text.text.find(name)
    return wording.part(start, start + len(name)) if start >= 0 else wording.text.span


RULE = Rule((NAME,), check)
