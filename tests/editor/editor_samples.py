"""Two small guides with all constructs, one in each målform, as an author would write them, for the editor's tests."""

import re

GOOD = {
    "nn": """\
# yaml-language-server: $schema=../schemas/guide.nn.schema.json
format: 1
id: døme
målform: nn
kommune: Døme
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
  rektor:
    tittel: Rektor
    leiar: ja
  nabo:
    tittel: Nabo
    berre-melder: ja
kontakt:
  vakta:
    tittel: Barnevernvakta
    telefon: "00 00 00 00"
verktøy:
  referat:
    tittel: Referat
    for: [skule]
    felt:
      brukarsyn:
        tittel: Slik ser familien det
        type: tekst
        påkravd: ja
        del: A
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
      anna: Ei anna teneste
    også-val:
      egen: eige
  skulemiljøsak:
    type: ja-nei
    alltid: ja
samtykke:
  tverrfagleg:
    tittel: Samtykke
    av:
      alle: [føresette]
    alder: 16
    gyldig: 12 månader
    form: [skriftleg, munnleg]
felles:
  ja-nei:
    utfall:
      framleis:
        tittel: Framleis uro
        vilkår: uro
        til: nivå 1
logg:
  form: digital
  krav: samtykke(tverrfagleg)
  frå: nivå 1
plikt:
  skulemiljø:
    tittel: Aktivitetsplan
    vilkår: skulemiljøsak
    ansvar: rektor
    skjema: referat
    frist:
      tid: 5 vyrkedagar
tilgang:
  notat: tilsette
  dokument: leiarar
ordning:
  ressursgruppe:
    tittel: Ressursgruppa
    møter: to gonger i året
    kven: Rektorane og styrarane
regel:
  samtykke-før-deling:
    tittel: Ingen deling utan samtykke
    aldri: nivå >= 1 og ikkje samtykke(tverrfagleg)
  alltid-ut:
    alltid-mogleg: avslutta
variant:
  skule:
    tittel: Rettleiar for skulen
    teneste: [skule]
    nivå:
      0:
        steg:
          del:
            kva: Fortel læraren kva du er uroa for.
            frist:
              tid: 7 dagar
nivå:
  0:
    tittel: Avklar uroa
    start: ja
    føresette: involverte
    så-lenge:
      - krav: samtykke(tverrfagleg)
        elles: nivå 1
    råd:
      - bør: tal(teneste) <= 2
        tekst: Helst ikkje fleire enn to tenester.
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
        avgjer: [stafetthaldar, rektor]
        kontakt: vakta
        utfall:
          bruk: ja-nei
          vidare:
            tittel: Vidare
            vilkår: uro
            godkjenning: rektor
            til: nivå 1
          stopp:
            grunngjeving: ja
            til: avslutta
  1:
    tittel: Tiltak
arena:
  team:
    tittel: Team
    teneste: [skule]
    anonymt: kan
    steg:
      drøft:
        tittel: Drøft saka
        utfall:
          ferdig:
            tittel: Ferdig
            til: tilbake
slutt:
  avslutta:
    tittel: Slutt
    frå: alle
    kan: [føresette]
""",
}

_WORDS = {
    "frå": "fra",
    "gjeld": "gjelder",
    "kjelde": "kilde",
    "teneste": "tjeneste",
    "stafetthaldar": "stafettholder",
    "føresette": "foresatte",
    "leiar": "leder",
    "berre-melder": "bare-melder",
    "påkravd": "påkrevd",
    "val": "valg",
    "også-val": "også-valg",
    "tverrfagleg": "tverrfaglig",
    "skriftleg": "skriftlig",
    "munnleg": "muntlig",
    "månader": "måneder",
    "dagar": "dager",
    "vyrkedagar": "virkedager",
    "måndagar": "mandager",
    "tilsette": "ansatte",
    "leiarar": "ledere",
    "alltid-mogleg": "alltid-mulig",
    "tal": "antall",
    "ikkje": "ikke",
    "kva": "hva",
    "kven": "hvem",
    "oppgåve": "oppgave",
    "avgjer": "avgjør",
    "grunngjeving": "begrunnelse",
    "elles": "ellers",
}


def in_bokmal(text: str) -> str:
    """A part of the sample in bokmål, word by word."""
    text = text.replace("guide.nn.", "guide.nb.").replace("målform: nn", "målform: nb")
    return re.sub(r"\w+(?:-\w+)*", lambda found: _WORDS.get(found[0], found[0]), text)


GOOD["nb"] = in_bokmal(GOOD["nn"])
