"""A guide with every construct beside the flow: log, duties, approvals, forms, anonymous trips, variants, reporters."""

from bti_engine.flow.compile import compile_guide
from bti_engine.model.commands import Actor, Participant
from bti_engine.reading.load import load_text

RICH = """
format: 1
id: rik
målform: nn
kommune: Fjordvik
tittel: Ein rik guide
målgruppe:
  barn: {tittel: Barn}
kjelde:
  barnevern-13-2: {type: lov, tittel: Barnevernsloven § 13-2}
rolle:
  stafetthaldar: {tittel: Stafetthaldar}
  føresette: {tittel: Føresette, familie: ja}
  barn: {tittel: Barn, familie: ja}
  lærar: {tittel: Lærar}
  styrar: {tittel: Styrar, også: [barnehageleiar]}
  rektor: {tittel: Rektor, leiar: ja}
  nabo: {tittel: Nabo, berre-melder: ja}
teneste:
  skule: {tittel: Skulen, også: [skole]}
  barnehage: {tittel: Barnehagen, krev: tverrfagleg}
  ppt: {tittel: PPT, type: hjelp, krev: tverrfagleg}
verktøy:
  referat: {tittel: Referat, type: mal}
  plan:
    tittel: Aktivitetsplan
    type: skjema
    felt:
      kva: {tittel: Kva er problemet, type: tekst, påkravd: ja, del: A}
      når: {tittel: Når evaluerer vi, type: dato, påkravd: ja, del: B}
      kor-mange: {tittel: Kor mange møte, type: tal, del: B}
møte:
  samarbeid: {tittel: Samarbeidsmøte}
opplysning:
  uro: {type: ja-nei, spørsmål: Er det grunn til uro?}
  behov:
    type: val
    spørsmål: Kven kan hjelpe?
    val: {eige: Eiga teneste, anna: Ei anna teneste}
    også-val: {egen: eige}
  uro-oppstod: {type: dato, spørsmål: Når oppstod uroa?, fast: ja}
  skulemiljø: {type: ja-nei, spørsmål: Gjeld det skulemiljøet?, alltid: ja}
samtykke:
  logg:
    tittel: Samtykke til logg
    av: {alle: [føresette]}
    form: [skriftleg, munnleg]
  tverrfagleg:
    tittel: Samtykke til tverrfagleg samarbeid
    av: {alle: [føresette]}
    alder: 16
    kvar-teneste: ja
    gyldig: 12 månader
    form: [skriftleg, munnleg]
logg: {form: digital, krav: samtykke(logg)}
plikt:
  skulemiljø:
    tittel: Aktivitetsplan
    vilkår: skulemiljø
    ansvar: rektor
    skjema: plan
    frist: {tid: 5 vyrkedagar}
  gammal-uro:
    tittel: Sjå på ei gammal uro
    vilkår: dagar-sidan(uro-oppstod) >= 30
    ansvar: lærar
    frist: {tid: 7 dagar}
tilgang: {notat: leiarar, dokument: tilsette}
varsel:
  vald:
    tittel: Mistanke om vald
    tekst: Meld direkte.
    skjerm: [føresette]
    opphev: [rektor]
    steg:
      meld: {tittel: Meld frå}
felles:
  avgjer:
    utfall:
      vidare: {vilkår: uro, til: neste}
      stopp: {vilkår: ikkje uro, grunngjeving: ja, til: avslutta}
nivå:
  0:
    tittel: Avklar
    start: ja
    steg:
      del:
        tittel: Del uroa
        opplysning: [uro, uro-oppstod]
        kven: {ansvar: [lærar], med: [føresette]}
        frist: {tid: 14 dagar}
        utfall: {bruk: avgjer}
      prat:
        tittel: Snakk saman
        utfall:
          vidare: {til: nivå 1}
          att: {til: del}
          råd: {til: råd}
  1:
    tittel: Eige tiltak
    stafetthaldar: krev
    råd: tal(teneste) <= 2
    steg:
      evaluer:
        tittel: Evaluer
        opplysning: [uro, behov]
        utfall:
          avslutt: {vilkår: ikkje uro, godkjenning: rektor, grunngjeving: ja, til: avslutta}
          nivå-2:
            vilkår: uro og behov = anna
            krav: samtykke(tverrfagleg)
            godkjenning: [rektor, styrar]
            til: nivå 2
          drøft: {vilkår: uro, godkjenning: rektor, til: team}
          om-att: {til: her}
          meld: {varsel: vald}
  2:
    tittel: Saman
    deler: ja
    så-lenge: {krav: samtykke(tverrfagleg)}
    steg:
      saman:
        tittel: Arbeid saman
        krav: logg
        utfall:
          ned: {til: nivå 1}
          slutt: {krav: plikt(skulemiljø) != går, til: avslutta}
arena:
  team:
    tittel: Team
    teneste: [ppt]
    anonymt: kan
    steg:
      vurder:
        tittel: Vurder
        opplysning: [behov]
        utfall:
          attende: {til: tilbake}
          opp: {vilkår: godkjend(1/evaluer/nivå-2), til: nivå 2}
  råd:
    tittel: Rådgjeving utan namn
    teneste: [ppt, barnehage]
    anonymt: alltid
    frå: alle
    steg:
      spør:
        tittel: Spør
        utfall:
          attende: {til: tilbake}
          lukk: {grunngjeving: ja, til: avslutta}
slutt:
  avslutta:
    tittel: Saka er avslutta
    oppgåve:
      dør-open: {tittel: Sei at døra er open}
  familien-avsluttar: {tittel: Familien avsluttar, frå: alle, kan: [føresette, barn], låst: ja}
variant:
  barnehage:
    tittel: Slik gjer barnehagen
    nivå:
      0:
        steg:
          del:
            kva: Snakk med styrar.
            kven: {ansvar: [styrar]}
            frist: {tid: 7 dagar}
  skule:
    verktøy:
      referat: {tittel: Skulen sitt referat}
regel:
  ikkje-dele-utan: {aldri: nivå >= 2 og ikkje samtykke(tverrfagleg)}
ordning:
  møte: {tittel: Faste møte}
"""

TEACHER = Actor("per", "lærar", "skule")
HEAD = Actor("rita", "rektor", "skule")
MOTHER = Actor("mor", "føresette")
FATHER = Actor("far", "føresette")
NEIGHBOUR = Actor("nils", "nabo")
ADVISER = Actor("pia", "lærar", "ppt")
CARER = Actor("bea", "styrar", "barnehage")

EVERYONE = (
    Participant("mor", "føresette"),
    Participant("far", "føresette"),
    Participant("rita", "rektor", "skule"),
    Participant("ola", "lærar", "skule"),
    Participant("pia", "lærar", "ppt"),
    Participant("bea", "styrar", "barnehage"),
)

RICH_FLOW = compile_guide(load_text(RICH, "rik.yaml").guide)
