"""Two small guides, one in each målform, as an author would write them, for the editor's tests."""

GOOD = {
    "nn": """\
# yaml-language-server: $schema=../schemas/guide.nn.schema.json
format: 1
id: døme
målform: nn
tittel: Rettleiar i Døme
versjon: 2026.1
status: utkast
gjeld:
  frå: 2026-08-01
kjelde:
  kommunen:
    type: nettside
    tittel: Nettsida
    lenke: https://www.eksempel.no
rolle:
  stafetthaldar:
    tittel: Stafetthaldar
  føresette:
    tittel:
      nn: Føresette
      nb: Foresatte
    familie: ja
verktøy:
  referat:
    tittel: Referat
    for: [skule]
teneste:
  skule:
    tittel: Skulen
opplysning:
  uro:
    type: ja-nei
    spørsmål: Er det grunn til uro?
  behov:
    type: val
    val:
      eige: Eiga teneste
samtykke:
  tverrfagleg:
    tittel: Samtykke
    av:
      alle: [føresette]
    alder: 16
    gyldig: 12 månader
    form: [skriftleg, munnleg]
nivå:
  0:
    tittel: Avklar uroa
    start: ja
    føresette: involverte
    så-lenge:
      - krav: samtykke(tverrfagleg)
        elles: nivå 1
    steg:
      del:
        tittel: Del uroa
        kva: Fortel kva du er uroa for.
        kven:
          ansvar: [stafetthaldar]
          med: føresette
        verktøy:
          - referat
          - id: referat
            når: før
        spørsmål: [Kva har du sett?]
        opplysning: [uro]
        krav:
          - dokument(referat)
          - må: uro
            tekst: Noko
        oppgåve:
          samtale:
            tittel: Samtale
        frist:
          tid: 14 dagar
        utfall:
          vidare:
            tittel: Vidare
            vilkår: uro
            til: nivå 1
          stopp:
            grunngjeving: ja
            til: avslutta
  1:
    tittel: Tiltak
slutt:
  avslutta:
    tittel: Slutt
    kan: [føresette]
""",
}

_PAIRS = (
    ("guide.nn", "guide.nb"),
    ("målform: nn", "målform: nb"),
    ("gjeld:", "gjelder:"),
    ("frå:", "fra:"),
    ("kjelde:", "kilde:"),
    ("stafetthaldar", "stafettholder"),
    ("føresette", "foresatte"),
    ("teneste:", "tjeneste:"),
    ("type: val", "type: valg"),
    ("    val:", "    valg:"),
    ("tverrfagleg", "tverrfaglig"),
    ("månader", "måneder"),
    ("[skriftleg, munnleg]", "[skriftlig, muntlig]"),
    ("kva:", "hva:"),
    ("kven:", "hvem:"),
    ("oppgåve:", "oppgave:"),
    ("dagar", "dager"),
    ("grunngjeving:", "begrunnelse:"),
    ("elles:", "ellers:"),
    ("avslutta", "avsluttet"),
)


def in_bokmal(text: str) -> str:
    """A part of the sample in bokmål."""
    for nynorsk, bokmal in _PAIRS:
        text = text.replace(nynorsk, bokmal)
    return text


GOOD["nb"] = in_bokmal(GOOD["nn"])
