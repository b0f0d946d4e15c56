"""The words of a guide that is shown as text, where neither the guide nor the key table has them."""

from __future__ import annotations

Pair = tuple[str, str]

WORDS: dict[str, Pair] = {
    "from-base": ("frå grunnmodellen", "fra grunnmodellen"),
    "from-other": ("frå «{base}»", "fra «{base}»"),
    "nei": ("Kjelda seier ingenting om dette nivået.", "Kilden sier ingenting om dette nivået."),
    "ulest": ("Kjelda var ikkje tilgjengeleg.", "Kilden var ikke tilgjengelig."),
    "delvis": ("Kjelda seier berre noko om dette nivået.", "Kilden sier bare noe om dette nivået."),
    "other-language": ("står berre på {language}", "står bare på {language}"),
    "start": ("Saker kan opne her.", "Saker kan åpne her."),
    "baton": ("Her må det vere ein stafetthaldar.", "Her må det være en stafettholder."),
    "shares": ("Her deler tenestene opplysningar.", "Her deler tjenestene opplysninger."),
    "involverte": ("Dei føresette skal vere involverte.", "De foresatte skal være involvert."),
    "informerte": ("Dei føresette skal vere informerte.", "De foresatte skal være informert."),
    "samtykkjer": (
        "Dei føresette må samtykkje så lenge saka er her.",
        "De foresatte må samtykke så lenge saken er her.",
    ),
    "entry": ("For å kome inn", "For å komme inn"),
    "standing": ("Så lenge saka er her", "Så lenge saken er her"),
    "otherwise": ("elles går saka til {place}", "ellers går saken til {place}"),
    "stopped": ("elles stoppar saka", "ellers stopper saken"),
    "applies": ("når", "når"),
    "requires": ("krev", "krever"),
    "reason": ("med grunngjeving", "med begrunnelse"),
    "raises": ("reiser varselet {place}", "reiser varselet {place}"),
    "next": ("neste steg, {place}", "neste steg, {place}"),
    "here": ("same steget ein gong til", "samme steg en gang til"),
    "back": ("tilbake dit saka kom frå", "tilbake dit saken kom fra"),
    "done": ("varselet er følgt opp", "varselet er fulgt opp"),
    "level": ("nivå {id}, {place}", "nivå {id}, {place}"),
    "responsible": ("Ansvar", "Ansvar"),
    "with": ("Saman med", "Sammen med"),
    "decides": ("Avgjer", "Avgjør"),
    "part": ("del {part}", "del {part}"),
    "draft": ("ikkje laga enno", "ikke laget ennå"),
    "from-everywhere": ("Kan veljast når som helst av: {who}", "Kan velges når som helst av: {who}"),
    "shields": ("Skal ikkje få vite om det: {who}", "Skal ikke få vite om det: {who}"),
    "lifts": ("Kan løfte skjerminga: {who}", "Kan løfte skjermingen: {who}"),
    "from-fact": ("frå {fact}", "fra {fact}"),
    "until": ("til {until}", "til {until}"),
    "levels": ("Nivå", "Nivå"),
    "arenas": ("Arenaer", "Arenaer"),
    "alerts": ("Varsel", "Varsler"),
    "ends": ("Slik kan saka ende", "Slik kan saken ende"),
    "members": ("Tenester som er med", "Tjenester som er med"),
    "version": ("Versjon {version}", "Versjon {version}"),
    "free": (
        "Ingen steg er skrivne her. Saka kan gå til eit anna nivå eller ein slutt, alltid med grunngjeving.",
        "Ingen steg er skrevet her. Saken kan gå til et annet nivå eller en slutt, alltid med begrunnelse.",
    ),
    "no-steps": ("Ingen steg er skrivne her.", "Ingen steg er skrevet her."),
}
"""Words by use: nynorsk and bokmål."""


def word(use: str, language: str, /, **filled: str) -> str:
    """The words for one use, filled in."""
    pair = WORDS[use]
    return (pair[1] if language == "nb" else pair[0]).format(**filled)
