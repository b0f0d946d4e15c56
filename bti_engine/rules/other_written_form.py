"""A text in the other written Norwegian than it is said to be in.

It matters because readers of one are promised one, and because a guide is shown to each reader in the language asked
for. Only words that the two never share are counted, and two of them are needed.
"""

from __future__ import annotations

from collections.abc import Iterator

from bti_engine.model.findings import Finding, Kind, Severity
from bti_engine.model.vocabulary import MALFORM
from bti_engine.model.vocabulary import OTHER as OTHER_FORM
from bti_engine.rules._rule import Judged, Rule

OTHER = Kind("BTI252", "tekst-på-anna-målform", Severity.WARNING)

_WORDS = {
    "nn": frozenset(
        {"ikkje", "kva", "korleis", "kven", "kvifor", "kvar", "kvart", "nokon", "noko", "frå", "eg", "gjere", "vere"}
        | {"tenesta", "tenester", "tenestene", "skulen", "veker", "føresette", "dykk", "saman", "vidare", "samtykkjer"}
        | {"oppgåver", "kjem", "dei", "deira", "berre", "mykje", "seier", "eigen", "eige"}
    ),
    "nb": frozenset(
        {"ikke", "hva", "hvordan", "hvem", "hvorfor", "hvilke", "hvilken", "hver", "hvert", "fra", "jeg", "være"}
        | {"tjenesten", "tjenester", "tjenestene", "foresatte", "dere", "deres", "sier", "hjemme"}
    ),
}
"""Words that only one of the two allows."""
_AS_WRITTEN = {
    language: frozenset(word + sign for word in words for sign in ("", ".", ",", ":", ";", "?", "!", ")"))
    for language, words in _WORDS.items()
}
"""The same words with what may stand right after them: for a quick look at all texts at once."""
_FEWEST = 2
_SIGNS = str.maketrans(dict.fromkeys('.,;:!?()"\n\t', " "))


def check(judged: Judged) -> Iterator[Finding]:
    """A finding for each such text."""
    for language, other in OTHER_FORM.items():
        texts = [each for each in judged.prose.texts if each.language == language]
        together = " ".join([each.text.text for each in texts]).casefold().split()
        if len(_AS_WRITTEN[other].intersection(together)) < _FEWEST:
            continue
        for wording in texts:
            strange = _strange(wording.text.text, language, other)
            if len(strange) >= _FEWEST:
                start = min(strange.values())
                first = next(word for word, place in strange.items() if place == start)
                span = wording.part(start, start + len(first))
                looks, wanted, words = MALFORM[other], MALFORM[language], tuple(strange)
                yield judged.finding(OTHER, span, words=words, looks=looks, wanted=wanted, language=other)


def _strange(text: str, language: str, other: str) -> dict[str, int]:
    """The words of the other written form and where each first stands; none where the right one is written too."""
    found: dict[str, int] = {}
    at = 0
    for word in _plain(text).split(" "):
        if word in _WORDS[language]:
            return {}
        if word in _WORDS[other]:
            found.setdefault(word, at)
        at += len(word) + 1
    return found


def _plain(text: str) -> str:
    """The text in small letters, with a space for each sign and for what it quotes, which is as it was written."""
    while (start := text.find("«")) >= 0 and (end := text.find("»", start)) >= 0:
        text = text[:start] + " " * (end + 1 - start) + text[end + 1 :]
    return text.lower().translate(_SIGNS)


RULE = Rule((OTHER,), check)
