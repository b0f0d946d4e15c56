"""Guides in which something is broken, each with what it looks like mended: made-up ones, and shipped ones changed."""

import re
from pathlib import Path
from typing import NamedTuple

from bti_engine.application.check import check
from bti_engine.application.claimed import name_of
from bti_engine.application.proving import prove_all
from bti_engine.reading.load import load_text

GUIDES = Path(__file__).parents[1] / "guides"
BASE = (GUIDES / "grunnmodell.yaml").read_text(encoding="utf-8")

_SMALL = """format: 1
id: liten
målform: nb
kommune: Fjordvik
tittel: Liten
rolle:
  foresatte: {{tittel: Foresatte, familie: ja}}
  lærer: {{tittel: Lærer}}
tjeneste:
  skole: {{tittel: Skolen}}
  ppt: {{tittel: PPT, type: hjelp, krev: tverrfaglig}}
verktøy:
  referat: {{tittel: Referat, type: mal}}
opplysning:
  uro: {{type: ja-nei, spørsmål: Er det bekymring?}}
samtykke:
  tverrfaglig: {{tittel: Samtykke til samarbeid, av: {{alle: [foresatte]}}}}
varsel:
  vold: {{tittel: Mistanke om vold, skjerm: [foresatte]}}
nivå:
  1:
    tittel: Egen tjeneste
    start: ja
    steg:
      vurder:
        tittel: Vurder
        utfall:
{ways_1}
  2:
    tittel: Samarbeid
    foresatte: informerte
{level_2}
    steg:
{steps_2}
slutt:
  avslutta: {{tittel: Avsluttet}}
  familien-avslutter: {{tittel: Familien avslutter, fra: alle, kan: foresatte}}
{top}"""

_TOGETHER = "          sammen: {tittel: Arbeid sammen, til: nivå 2}"
_ENOUGH = "          slutt: {tittel: Avslutt, til: avslutta}"
_DONE = "          ferdig: {tittel: Ferdig, til: avslutta}"
_SHARES = "    deler: ja"
_STANDING = "    så-lenge:\n      - {krav: samtykke(tverrfaglig), ellers: 1/vurder}"
_COUNTED = "antall(tiltak-uten-evaluering) = 0"


def small(ways_1=f"{_TOGETHER}\n{_ENOUGH}", level_2="    om: Flere tjenester.", steps_2=None, ways_2=_DONE, top=""):
    """A guide of two levels, the second of which is shared with another service."""
    steps = steps_2 or f"      samarbeid:\n        tittel: Arbeid sammen\n        utfall:\n{ways_2}"
    return _SMALL.format(ways_1=ways_1, level_2=level_2, steps_2=steps, top=top)


def _deciding(*ways, only=""):
    """The steps of the second level: one that asks whether there is worry, and ways on from there."""
    head = f"      samarbeid:\n        tittel: Arbeid sammen\n        opplysning: [uro]\n{only}        utfall:\n"
    return head + "\n".join(f"          {each}" for each in ways)


def _measured(krav=""):
    """The steps of the second level: one that evaluates measures before it goes on, and one that may not."""
    return (
        f"      prøv:\n        tittel: Prøv\n        utfall:\n"
        f"          ned: {{tittel: Ned, krav: [{_COUNTED}], til: nivå 1}}\n"
        f"          videre: {{tittel: Videre, til: samarbeid}}\n"
        f"      evaluer:\n        tittel: Evaluer\n        krav: [{_COUNTED}]\n        utfall:\n{_DONE}\n"
        f"      samarbeid:\n        tittel: Arbeid sammen\n{krav}        utfall:\n{_DONE}\n"
        f"          evaluer: {{tittel: Evaluer, til: evaluer}}"
    )


def rule(never):
    """A rule of the municipality's own."""
    return f"regel:\n  r: {{tittel: Vår regel, aldri: {never}}}\n"


LOCAL = "format: 1\nid: lokal\nmålform: nn\nkommune: F\ntittel: L\ngrunnlag: grunnmodell\n"


def without_consent(level, text=BASE):
    """The base without anything that keeps a level from being shared without consent."""
    head, found, tail = text.partition(f"\n  {level}:\n")
    tail = tail.replace("    føresette: samtykkjer\n", "    føresette: informerte\n", 1)
    return head + found + re.sub(r"    så-lenge:\n(?:      .*\n)+", "", tail, count=1)


class Broken(NamedTuple):
    """A guide in which a claim is broken, and the same guide mended; "" where nobody says how."""

    claim: str
    text: str
    mended: str = ""
    file: str = "liten.yaml"


def two_consents(text):
    """The same guide with a service that needs another consent."""
    text = text.replace("verktøy:\n", "  bup: {tittel: BUP, type: hjelp, krev: helse}\nverktøy:\n", 1)
    return text.replace(
        "varsel:\n", "  helse: {tittel: Samtykke til helsehjelp, av: {alle: [foresatte]}}\nvarsel:\n", 1
    )


_KEEPS = f"{_SHARES}\n{_STANDING}"
_SAYS_NO = "          sammen: {tittel: Arbeid sammen, krav: [samtykke(tverrfaglig)], til: nivå 2}"
BROKEN = (
    Broken("samtykke/2/tverrfaglig", small(level_2=_SHARES), small(level_2=_KEEPS)),
    Broken(
        "samtykke/fleire/2/tverrfaglig",
        two_consents(small(level_2=_SHARES)),
        two_consents(small(level_2=_KEEPS.replace("(tverrfaglig)", "(tverrfaglig) eller samtykke(helse)"))),
    ),
    Broken("samtykke/2/tverrfagleg", without_consent("2"), BASE, "grunnmodell.yaml"),
    Broken("samtykke/3/tverrfagleg", without_consent("3"), BASE, "grunnmodell.yaml"),
    Broken(
        "stafetthaldar/2",
        small(level_2="    start: ja\n    stafettholder: krev"),
        small(level_2="    stafettholder: krev"),
    ),
    Broken(
        "avgjerd/2/samarbeid",
        small(steps_2=_deciding("ferdig: {tittel: Ferdig, vilkår: ikke uro, til: avslutta}")),
        small(
            steps_2=_deciding(
                "ferdig: {tittel: Ferdig, vilkår: ikke uro, til: avslutta}",
                "igjen: {tittel: Igjen, vilkår: uro, til: her}",
            )
        ),
    ),
    Broken(
        "avgjerd/einaste/2/samarbeid",
        small(
            steps_2=_deciding(
                "ferdig: {tittel: Ferdig, til: avslutta}",
                "igjen: {tittel: Igjen, vilkår: uro, til: her}",
                only="        eneste: ja\n",
            )
        ),
        small(
            steps_2=_deciding(
                "ferdig: {tittel: Ferdig, vilkår: ikke uro, til: avslutta}",
                "igjen: {tittel: Igjen, vilkår: uro, til: her}",
                only="        eneste: ja\n",
            )
        ),
    ),
    Broken("veg-vidare/1/vurder", small(ways_1=_SAYS_NO), small(ways_1=f"{_SAYS_NO}\n{_ENOUGH}")),
    Broken(
        "slutt",
        small(ways_2="          igjen: {tittel: Igjen, til: her}"),
        small(ways_2=f"          igjen: {{tittel: Igjen, til: her}}\n{_DONE}"),
    ),
    Broken(
        "føresette/2",
        small().replace("    foresatte: informerte\n", ""),
        small(),
    ),
    Broken(
        "tiltak/2",
        small(steps_2=_measured()),
        small(steps_2=_measured(f"        krav: [{_COUNTED}]\n")),
    ),
    Broken(
        "regel/r",
        small(top=rule("nivå = 2 og ikke dokument(referat)")),
        small(
            level_2="    inngang: {krav: dokument(referat)}\n    så-lenge: {krav: dokument(referat), ellers: 1/vurder}"
        )
        + rule("nivå = 2 og ikke dokument(referat)"),
    ),
    *(
        Broken("regel/r", LOCAL + rule(never), file="lokal.yaml")
        for never in (
            "nivå >= 2",
            "nivå >= 2 og alder < 6",
            "vore-på(nivå 3) og nivå = 0",
            "uro og ikkje stafetthaldar",
            "dokument(referat) og nivå = 1",
            "nivå = 0 og samtykke(tverrfagleg) = ikkje-spurt",
            "nivå = 1 og stafett-avklart",
            "informert(føresette) og ikkje uro",
            "møte-avtalt og nivå = 2",
            "vald(1/evaluer/nivå-2) og nivå = 0",
            "målgruppe = gravid",
            "møte(evalueringsmøte)",
        )
    ),
)


def named(broken):
    """A short name for a test."""
    never = broken.text.rpartition("aldri: ")[2].rstrip("}\n") if "aldri: " in broken.text else broken.file
    return f"{broken.claim}-{never}"


def loaded(text, file="liten.yaml"):
    """A text as a guide that stands among the shipped ones."""
    return load_text(text, file, folder=GUIDES)


def verdicts(text, file="liten.yaml"):
    """The guide that a text is, as it was checked, and its verdicts by the names of the claims."""
    checked = check(loaded(text, file))
    assert checked.flow is not None, checked.findings
    return checked, {name_of(each.claim): each for each in prove_all(checked.flow)}
