"""A small guide with everything that `bti mutate` takes away or weakens, sound as it stands."""

from bti_engine.reading.load import load_text

FULL = """
format: 1
id: full
målform: nn
kommune: Fjordvik
tittel: Ein guide med alle krav
målgruppe:
  barn: {tittel: Barn}
rolle:
  stafetthaldar: {tittel: Stafetthaldar}
  føresette: {tittel: Føresette, familie: ja}
  lærar: {tittel: Lærar}
  rektor: {tittel: Rektor, leiar: ja}
  nabo: {tittel: Nabo, berre-melder: ja}
teneste:
  skule: {tittel: Skulen, krev: deling}
  ppt: {tittel: PPT, type: hjelp, krev: deling}
verktøy:
  referat: {tittel: Referat, type: mal}
  plan:
    tittel: Plan
    type: skjema
    felt:
      kva: {tittel: Kva er problemet, påkravd: ja}
opplysning:
  uro: {type: ja-nei, spørsmål: Er det grunn til uro?}
  fare: {type: ja-nei, spørsmål: Er det fare?}
samtykke:
  deling:
    tittel: Samtykke til deling
    av: {alle: [føresette]}
    alder: 16
    kvar-teneste: ja
    gyldig: 12 månader
    form: [skriftleg]
  logg:
    tittel: Samtykke til logg
    av: {ein-av: [føresette]}  # unntak BTI292: Loggen er berre ei liste over møta.
logg: {form: digital, krav: samtykke(logg), frå: nivå 1}
plikt:
  trygt:
    tittel: Trygt miljø
    vilkår: fare
    ansvar: rektor
    skjema: plan
    frist: {tid: 5 vyrkedagar}
tilgang: {notat: leiarar}
varsel:
  vald:
    tittel: Mistanke om vald
    tekst: Meld direkte.
    skjerm: [føresette]
    opphev: [rektor]
    steg:
      meld: {tittel: Meld frå, kven: {ansvar: lærar}, frist: {tid: 1 dag}}
nivå:
  0:
    tittel: Avklar
    start: ja
    steg:
      del:
        tittel: Del uroa
        opplysning: [uro, fare]
        kven: {ansvar: lærar, med: [føresette]}
        frist: {tid: 1 dag}
        avgjer: lærar
        einaste: ja
        utfall:
          vidare: {vilkår: uro og fare, til: nivå 1}
          stopp: {vilkår: ikkje (uro og fare), grunngjeving: ja, til: avslutta}
  1:
    tittel: Eige tiltak
    føresette: informerte
    stafetthaldar: krev
    inngang: {krav: [dokument(referat)]}
    steg:
      evaluer:
        tittel: Evaluer
        kven: {ansvar: stafetthaldar}
        krav:
          - må: tal(tiltak-utan-evaluering) = 0
            tekst: Alle tiltaka må vere evaluerte
        frist: {tid: 2 veker}
        utfall:
          nivå-2:
            krav: samtykke(deling) og stafett-avklart
            godkjenning: rektor
            frist: {tid: 2 veker}
            til: nivå 2
          ned: {til: avslutta}
          drøft: {til: team}
      utan-samtykke:
        tittel: Utan samtykke
        kven: {ansvar: stafetthaldar}
        krav: tal(tiltak-utan-evaluering) = 0
        frist: {tid: 3 veker}
        låst: ja
        utfall:
          attende: {til: evaluer}
          slutt: {til: avslutta}
  2:
    tittel: Saman
    føresette: samtykkjer
    deler: ja
    så-lenge:
      - {krav: samtykke(deling), elles: 1/utan-samtykke}
    steg:
      saman:
        tittel: Arbeid saman
        kven: {ansvar: stafetthaldar}
        frist: {tid: 8 veker}
        utfall:
          ned: {til: nivå 1}
          slutt: {til: avslutta}
arena:
  team:
    tittel: Team
    teneste: [ppt]
    anonymt: kan
    steg:
      vurder:
        tittel: Vurder
        kven: {ansvar: lærar}
        frist: {tid: 4 veker}
        utfall:
          attende: {til: tilbake}
slutt:
  avslutta:
    tittel: Saka er avslutta
    grunngjeving: ja
    oppgåve:
      dør-open: {tittel: Sei at døra er open, ansvar: lærar, frist: {tid: 5 dagar}}
  familien: {tittel: Familien avsluttar, frå: alle, kan: [føresette]}
"""


def loaded(text=FULL, file="full.yaml"):
    """The guide, read; `file` is its name in findings."""
    return load_text(text, file)
