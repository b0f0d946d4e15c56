"""The examples of the pages in bokmål: written once, in nynorsk, and put over word by word.

The table holds the words of the examples and no others; a test shows that each example in bokmål says the same as the
one in nynorsk, and that none of its words is nynorsk. A page whose example is about the two written forms has one of
its own in bokmål.
"""

from __future__ import annotations

import re

_PHRASES = {
    " er uroa": " er bekymret",
    "til dømes": "for eksempel",
    "de skriv": "dere skriver",
    "tal(": "antall(",
    "byggjer på": "bygger på",
    "Hald fram": "Fortsett",
    "Om att": "Om igjen",
}
"""Words that together have another counterpart than each by itself; put over first."""

_WORDS = {
    "Avslutta": "Avsluttet",
    "Eiga": "Egen",
    "Ei": "En",
    "Ein": "En",
    "Frå": "Fra",
    "Gjeld": "Gjelder",
    "Hald": "Hold",
    "Handbok": "Håndbok",
    "Hugs": "Husk",
    "Kor": "Hvor",
    "Kvar": "Hvor",
    "Leiarmøte": "Ledermøte",
    "Set": "Sett",
    "Vel": "Velg",
    "alltid-mogleg": "alltid-mulig",
    "anna": "annen",
    "avgjer": "avgjør",
    "avslutta": "avsluttet",
    "avsluttar": "avslutter",
    "avsluta": "avslutet",
    "barnehagane": "barnehagene",
    "barneverntenesta": "barneverntjenesten",
    "barnevernvakta": "barnevernvakten",
    "berre-grunnlag": "bare-grunnlag",
    "berre-melder": "bare-melder",
    "bli-kjend": "bli-kjent",
    "dagar": "dager",
    "dagar-sidan": "dager-siden",
    "de": "dere",
    "dei": "de",
    "dome": "eksempl",
    "døme": "eksempel",
    "døme-21": "eksempel-21",
    "eiga": "egen",
    "eiga-teneste-først": "egen-tjeneste-først",
    "eige": "egen",
    "ei": "en",
    "ein": "en",
    "ein-av": "en-av",
    "einaste": "eneste",
    "eit": "et",
    "elles": "ellers",
    "fagleg": "faglig",
    "familien-avsluttar": "familien-avslutter",
    "fleire": "flere",
    "flytta": "flyttet",
    "foreldra": "foreldrene",
    "framleis": "fortsatt",
    "frå": "fra",
    "fråvær": "fravær",
    "fråværet": "fraværet",
    "få-oppgåver": "få-oppgaver",
    "føresette": "foresatte",
    "første-gong": "første-gang",
    "gammalt": "gammelt",
    "gjeld": "gjelder",
    "gjer": "gjør",
    "gjorde": "gjort",
    "godkjend": "godkjent",
    "gong": "gang",
    "grunngjeving": "begrunnelse",
    "halde": "holdt",
    "hald-fram": "hold-fram",
    "handlingsrettleiar": "handlingsveileder",
    "hastar": "haster",
    "heim": "hjem",
    "heime": "hjemme",
    "heimen": "hjemmet",
    "hendingar": "hendelser",
    "hjelpa": "hjelpen",
    "høyrt": "hørt",
    "ikkje": "ikke",
    "kjelde": "kilde",
    "kjem": "kommer",
    "kjend": "kjent",
    "kontakt-lærar": "kontakt-lærer",
    "kontaktlærar": "kontaktlærer",
    "korlei": "hvorda",
    "korleis": "hvordan",
    "kva": "hva",
    "kvar-teneste": "hver-tjeneste",
    "kvarandre": "hverandre",
    "kven": "hvem",
    "lagar": "lager",
    "leiar": "leder",
    "leiarar": "ledere",
    "leiaren": "lederen",
    "leiarmøte": "ledermøte",
    "leiken": "leken",
    "lese": "lest",
    "lærar": "lærer",
    "meir": "mer",
    "meldinga": "meldingen",
    "mykje": "mye",
    "månader": "måneder",
    "namn": "navn",
    "nekta": "nektet",
    "nokon": "noen",
    "om-att": "om-igjen",
    "ope": "åpent",
    "open": "åpen",
    "opna": "åpna",
    "opne": "åpne",
    "opne-oppgåver": "åpne-oppgaver",
    "oppgåve": "oppgave",
    "oppgåver": "oppgaver",
    "oppstod": "oppsto",
    "også-val": "også-valg",
    "personar": "personer",
    "punkta": "punktene",
    "rektorar": "rektorer",
    "rettleiarar": "veiledere",
    "rettleiaren": "veilederen",
    "rettleiing": "veiledning",
    "saka": "saken",
    "saman": "sammen",
    "samde": "enige",
    "samtykkjer": "samtykker",
    "seier": "sier",
    "send": "sendt",
    "sjå": "se",
    "sjølve": "selv",
    "skule": "skole",
    "skulefråvær": "skolefravær",
    "skulemiljø": "skolemiljø",
    "skulemiljøet": "skolemiljøet",
    "skulemiljøsak": "skolemiljøsak",
    "skulen": "skolen",
    "spørje": "spørre",
    "stad": "sted",
    "stadfest": "bekreft",
    "stafethaldar": "stafetholder",
    "stafetthaldar": "stafettholder",
    "styrar": "styrer",
    "tal": "tall",
    "teneste": "tjeneste",
    "tenestene": "tjenestene",
    "tenester": "tjenester",
    "tidlegare": "tidligere",
    "tilvising": "henvisning",
    "tilvisingsskjema": "henvisningsskjema",
    "tiltak-utan-evaluering": "tiltak-uten-evaluering",
    "tiltaka": "tiltakene",
    "timar": "timer",
    "timar-fråvær": "timer-fravær",
    "to-tenester": "to-tjenester",
    "trekkjer": "trekker",
    "trekt": "trukket",
    "treng": "trenger",
    "tverfagleg": "tverfaglig",
    "tverrfagleg": "tverrfaglig",
    "tverrfagleg-team": "tverrfaglig-team",
    "tverrfaglegteam": "tverrfagligteam",
    "uro-oppstod": "uro-oppsto",
    "uro-starta": "uro-startet",
    "uroa": "uroen",
    "utan": "uten",
    "vakta": "vakten",
    "val": "valg",
    "vald": "vold",
    "vald-i-heimen": "vold-i-hjemmet",
    "vald-overgrep": "vold-overgrep",
    "vanleg": "vanlig",
    "vanleg-oppfølging": "vanlig-oppfølging",
    "vedteken": "vedtatt",
    "veke": "uke",
    "veker": "uker",
    "vel": "velg",
    "ventar": "venter",
    "vere": "være",
    "vidare": "videre",
    "viss": "hvis",
    "vore-på": "vært-på",
    "vyrkedagar": "virkedager",
}
"""The words that the two write differently; a word of small letters here is put over with a capital too."""

_OF_THE_BASE = {"vidare": "vidare"}
"""In scenarios, words that are ids of a guide in nynorsk."""
_WORD = re.compile(r"[^\W\d_]+(?:-[^\W_]+)*")


def in_bokmal(example: str, *, scenario: bool = False) -> str:
    """An example as somebody who writes bokmål would have it.

    Args:
        example: The example in nynorsk.
        scenario: Whether it is a part of a scenario file, which names what a guide in nynorsk has.

    >>> in_bokmal("kva: Del uroa med heimen")
    'hva: Del uroen med hjemmet'
    """
    for phrase, instead in _PHRASES.items():
        example = example.replace(phrase, instead)
    words = _WORDS | _OF_THE_BASE if scenario else _WORDS
    example = _WORD.sub(lambda found: _put_over(found[0], words), example)
    return example.replace("målform: nn", "målform: nb").replace("guide.nn.", "guide.nb.")


def _put_over(word: str, words: dict[str, str]) -> str:
    if word in words or not word[:1].isupper():
        return words.get(word, word)
    instead = words.get(word.lower())
    return word if instead is None else instead[:1].upper() + instead[1:]
