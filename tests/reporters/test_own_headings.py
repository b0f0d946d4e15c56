"""A guide's own headings are shown where they belong, and only there."""

import pytest

from bti_engine.reading.load import load_text
from bti_engine.reporters.outline import outline, outline_of

GUIDE = """format: 1
id: døme
målform: nn
kommune: Fjordvik
tittel: Døme
ord: {{kven: {heading}}}
rolle:
  stafetthaldar: {{tittel: Stafetthaldar}}
  føresette: {{tittel: Føresette, familie: ja}}
  lærar: {{tittel: Lærar}}
teneste:
  skule: {{tittel: Skulen}}
varsel:
  uro: {{tittel: Uro, {shield}opphev: [lærar], steg: {{meld: {{tittel: Meld, utfall: {{ok: {{til: ferdig}}}}}}}}}}
ordning:
  team: {{tittel: Team, kven: Leiarane}}
nivå:
  0:
    tittel: Avklar
    start: ja
    steg:
      a: {{tittel: A, kven: {{ansvar: lærar, med: [føresette]}}}}
      b: {{tittel: B, kven: {{ansvar: lærar, tekst: Den som er uroa.}}, utfall: {{slutt: {{til: avslutta}}}}}}
slutt:
  avslutta: {{tittel: Avslutta}}
"""


def guide(heading="Den som har ansvaret", shield=""):
    return load_text(GUIDE.format(heading=heading, shield=shield), "døme.yaml").guide


@pytest.mark.parametrize("heading", ["Ansvar", "Den som har ansvaret"])
def test_the_heading_is_not_said_twice(heading):
    told = outline_of(guide(heading), "nivå", "0")
    assert f"{heading}: Lærar. Saman med: Føresette." in told
    assert f"{heading}: Den som er uroa (Lærar)." in told


def test_what_is_no_step_keeps_its_own_word():
    assert "Kven: Leiarane" in outline(guide())


def test_nobody_can_lift_a_shield_that_there_is_not():
    assert "Kan løfte skjerminga" not in outline(guide())
    assert "Blir nokon skjerma frå dette, kan skjerminga løftast av: Lærar" in outline(guide())
    assert "Kan løfte skjerminga: Lærar" in outline(guide(shield="skjerm: [føresette], "))
