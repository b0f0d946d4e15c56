"""A small guide with one of everything, and short ways to walk a case in it."""

from bti_engine.engine.context import Context
from bti_engine.engine.decide import decide
from bti_engine.engine.refusals import Refusal
from bti_engine.engine.work import Decision
from bti_engine.flow.compile import compile_guide
from bti_engine.model.build import build_guide
from bti_engine.model.case import Case
from bti_engine.model.commands import Actor, Command, Participant
from bti_engine.model.guide import Guide, Voice
from bti_engine.model.source import Mapping
from bti_engine.reading.yaml_events import read_tree

SMALL = """
format: 1
id: liten
målform: nn
tittel: Ein liten guide
målgruppe:
  barn: {tittel: Barn}
kjelde:
  barnevern-13-2: {type: lov, tittel: Barnevernsloven § 13-2}
rolle:
  stafetthaldar: {tittel: Stafetthaldar}
  føresette: {tittel: Føresette, familie: ja}
  barn: {tittel: Barn, familie: ja}
  lærar: {tittel: Lærar}
  rektor: {tittel: Rektor, leiar: ja}
  rådgjevar: {tittel: Rådgjevar}
teneste:
  skule: {tittel: Skulen}
  ppt: {tittel: PPT, type: hjelp, krev: tverrfagleg}
  barnevern: {tittel: Barnevernet, type: hjelp, krev: tverrfagleg}
verktøy:
  referat: {tittel: Referat, type: mal}
  skjema: {tittel: Skjema, type: skjema}
møte:
  samarbeid: {tittel: Samarbeidsmøte}
opplysning:
  uro: {type: ja-nei, spørsmål: Er det grunn til uro?}
  behov:
    type: val
    spørsmål: Kven kan hjelpe?
    val: {eige: Eiga teneste, anna: Ei anna teneste, uklart: Uklart}
  uro-oppstod: {type: dato, spørsmål: Når oppstod uroa?, fast: ja}
  skulemiljø: {type: ja-nei, spørsmål: Gjeld det skulemiljøet?, alltid: ja}
samtykke:
  tverrfagleg:
    tittel: Samtykke til tverrfagleg samarbeid
    av: {alle: [føresette]}
    alder: 16
    kvar-teneste: ja
    gyldig: 12 månader
    form: [skriftleg, munnleg]
varsel:
  vald:
    tittel: Mistanke om vald
    tekst: Meld direkte.
    skjerm: [føresette]
    opphev: [rektor]
    kjelde: barnevern-13-2
    steg:
      meld:
        tittel: Meld frå
        frist: {tid: 1 dagar}
        utfall:
          meldt: {til: neste}
      følg-opp:
        tittel: Følg opp
        utfall:
          ferdig: {til: ferdig}
nivå:
  0:
    tittel: Avklar
    start: ja
    steg:
      del:
        tittel: Del uroa
        opplysning: [uro, uro-oppstod]
        frist: {tid: 14 dagar, frå: uro-oppstod}
        kven: {ansvar: [lærar], med: [føresette]}
        utfall:
          vidare: {vilkår: uro, til: neste}
          stopp: {vilkår: ikkje uro, grunngjeving: ja, til: avslutta}
      prat:
        tittel: Snakk saman
        utfall:
          vidare: {til: nivå 1}
          att: {til: del}
  1:
    tittel: Eige tiltak
    føresette: informerte
    stafetthaldar: krev
    steg:
      tiltak:
        tittel: Set i verk
        frist: {tid: 5 vyrkedagar}
        oppgåve:
          samtale: {tittel: Samtale, ansvar: stafetthaldar, frist: {tid: 3 dagar}}
      evaluer:
        tittel: Evaluer
        opplysning: [uro, behov]
        krav: [tal(tiltak-utan-evaluering) = 0, dokument(referat her)]
        utfall:
          avslutt: {vilkår: ikkje uro, grunngjeving: ja, til: avslutta}
          hald-fram: {vilkår: uro og behov = eige, til: tiltak}
          nivå-2:
            vilkår: uro og behov = anna
            krav: samtykke(tverrfagleg)
            frist: {tid: 2 veker}
            til: nivå 2
          drøft: {vilkår: uro og behov = uklart, til: team}
          om-att: {til: her}
          meld: {varsel: vald}
      utan-samtykke:
        tittel: Utan samtykke
        låst: ja
        utfall:
          attende: {til: evaluer}
          avslutt: {grunngjeving: ja, til: avslutta}
  2:
    tittel: Saman
    deler: ja
    så-lenge:
      - {krav: samtykke(tverrfagleg), elles: 1/utan-samtykke}
    steg:
      saman:
        tittel: Arbeid saman
        krav: stafett-avklart
        utfall:
          ned: {til: nivå 1}
          slutt: {til: avslutta}
  3:
    tittel: Fleire
    så-lenge:
      krav: samtykke(tverrfagleg)
    steg:
      fleire:
        tittel: Fleire tenester
        utfall:
          ned: {til: nivå 2}
          heim: {til: nivå 1}
arena:
  team:
    tittel: Team
    steg:
      vurder:
        tittel: Vurder
        opplysning: [behov]
        utfall:
          attende: {til: tilbake}
          opp: {til: nivå 3}
  faste:
    tittel: Fast team
    teneste: [ppt]
    frå: alle
    steg:
      møte:
        tittel: Møte
        utfall:
          attende: {til: tilbake}
slutt:
  avslutta:
    tittel: Saka er avslutta
    oppgåve:
      dør-open: {tittel: Sei at døra er open}
  familien-avsluttar: {tittel: Familien avsluttar, frå: alle, kan: [føresette, barn], låst: ja}
"""

TEACHER = Actor("per", "lærar", "skule")
HEAD = Actor("rita", "rektor", "skule")
MOTHER = Actor("mor", "føresette")
ADVISER = Actor("pia", "rådgjevar", "ppt")
MORNING = "2026-09-01T07:00:00.000Z"


def small_guide(text: str = SMALL) -> Guide:
    tree, findings = read_tree(text, "liten.yaml")
    assert isinstance(tree, Mapping), findings
    return build_guide(tree, {"liten.yaml": Voice("nn", "nn")})


FLOW = compile_guide(small_guide())


class Walk:
    """A case that is walked command by command, in memory."""

    def __init__(self, flow=FLOW, now=MORNING, **world):
        self.flow, self.now, self.world = flow, now, world
        self.case, self.log = Case(), []

    @property
    def context(self):
        return Context(self.now, **{"edition": ("liten", "f", "t"), **self.world})

    def try_(self, command: Command, actor: Actor = TEACHER):
        decided = decide(self.flow, self.case, command, actor, self.context)
        if isinstance(decided, Decision):
            self.log += decided.events
            self.case = decided.case
        return decided

    def do(self, command: Command, actor: Actor = TEACHER):
        decided = self.try_(command, actor)
        assert isinstance(decided, Decision), decided
        return decided

    def refused(self, command: Command, actor: Actor = TEACHER):
        decided = self.try_(command, actor)
        assert isinstance(decided, Refusal), decided
        return decided.codes


EVERYONE = (
    Participant("mor", "føresette"),
    Participant("rita", "rektor", "skule"),
    Participant("pia", "rådgjevar", "ppt"),
)
