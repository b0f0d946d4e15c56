"""A further id (`også`) means the thing itself, wherever a guide names things."""

import re

import pytest

from bti_engine.flow.canonical import canonical, read_canonical
from bti_engine.flow.compile import compile_guide
from bti_engine.flow.reader import ConditionReader
from bti_engine.reading.load import load_text
from bti_engine.rules import judge

NAMING = """
format: 1
id: døme
målform: nn
kommune: Fjordvik
tittel: Alt har to namn
målgruppe:
  ungdom: {tittel: Ungdom, også: [ungdom-b]}
kjelde:
  lova: {type: lov, tittel: Lova}
rolle:
  stafetthaldar: {tittel: Stafetthaldar}
  føresette: {tittel: Føresette, familie: ja, også: [føresette-b]}
  lærar: {tittel: Lærar, også: [lærar-b]}
  rektor: {tittel: Rektor, leiar: ja, også: [rektor-b]}
teneste:
  skule: {tittel: Skulen, også: [skule-b]}
  ppt: {tittel: PPT, krev: <<tverrfagleg>>, også: [ppt-b]}
verktøy:
  plan: {tittel: Plan, type: skjema, for: [<<ppt>>], også: [plan-b]}
møte:
  samråd: {tittel: Samråd, også: [samråd-b]}
opplysning:
  uro: {type: ja-nei, spørsmål: Uro?, også: [uro-b]}
  behov: {type: val, spørsmål: Kven?, val: {eige: Eiga, anna: Anna}, også-val: {eige-b: eige}, også: [behov-b]}
  dagen: {type: dato, spørsmål: Når?, fast: ja, også: [dagen-b]}
samtykke:
  tverrfagleg:
    tittel: Samtykke
    av: {ein-av: [<<føresette>>]}
    kvar-teneste: ja
    skjema: <<plan>>
    også: [tverrfagleg-b]
logg: {form: digital, krav: samtykke(<<tverrfagleg>>), frå: nivå 1}
plikt:
  melding:
    tittel: Meld
    vilkår: <<uro>> og <<behov>> = <<eige>> og dagar-sidan(<<dagen>>) > 3
    ansvar: <<rektor>>
    skjema: <<plan>>
    frist: {tid: 3 dagar}
    også: [melding-b]
varsel:
  vald:
    tittel: Vald
    tekst: Meld.
    skjerm: [<<føresette>>]
    opphev: [<<rektor>>]
    steg: {meld: {tittel: Meld}}
    også: [vald-b]
nivå:
  1:
    tittel: Tiltak
    start: ja
    inngang: {krav: [informert(<<føresette>>), "målgruppe = <<ungdom>>"]}
    så-lenge: {krav: ikkje involvert(<<ppt>>) eller samtykke(<<tverrfagleg>> til <<ppt>>)}
    steg:
      vurder:
        tittel: Vurder
        kven: {ansvar: [<<lærar>>], med: [<<føresette>>]}
        verktøy: [<<plan>>, {id: <<plan>>}]
        opplysning: [<<uro>>, <<behov>>, <<dagen>>]
        oppgåve: {ring: {tittel: Ring, ansvar: <<lærar>>}}
        krav: [dokument(<<plan>> her), møte(<<samråd>>), samtykke(<<tverrfagleg>> til <<råd>>)]
        frist:
          - {tid: 14 dagar, frå: <<dagen>>, til: dokument(<<plan>>)}
          - {tid: 7 dagar, til: møte(<<samråd>>), vilkår: <<uro>>, ansvar: <<rektor>>}
        avgjer: [<<lærar>>]
        utfall:
          drøft: {vilkår: <<behov>> i (<<eige>> eller anna), godkjenning: [<<rektor>>], til: <<råd>>}
          meld: {varsel: <<vald>>}
          om-att: {råd: "plikt(<<melding>>) = gjort", til: her}
          slutt: {vilkår: opna-av(<<lærar>>), til: <<avslutta>>}
arena:
  råd:
    tittel: Råd
    teneste: [<<ppt>>]
    også: [råd-b]
    steg:
      spør:
        tittel: Spør
        utfall:
          attende: {vilkår: vore-på(<<råd>>/spør) eller vald(<<råd>>/spør/attende), til: tilbake}
          vidare: {til: <<råd>>/svar}
      svar:
        tittel: Svar
        utfall:
          attende: {til: tilbake}
          opp: {vilkår: godkjend(1/vurder/drøft), til: nivå 1}
slutt:
  avslutta: {tittel: Slutt, også: [avslutta-b], oppgåve: {takk: {tittel: Takk, ansvar: <<lærar>>}}}
  heim: {tittel: Heim, frå: alle, kan: [<<føresette>>]}
regel:
  lov: {aldri: involvert(<<ppt>>) og ikkje samtykke(<<tverrfagleg>> til <<ppt>>)}
  ut: {alltid-mogleg: <<avslutta>>}
  rådet: {alltid-mogleg: <<råd>>}
variant:
  <<skule>>:
    nivå:
      1:
        steg:
          vurder:
            kven: {ansvar: [<<rektor>>]}
            verktøy: [<<plan>>]
            oppgåve: {ring: {ansvar: <<rektor>>}}
            frist:
              - {tid: 5 dagar, frå: <<dagen>>}
              - {tid: 7 dagar, ansvar: <<rektor>>}
    arena: {<<råd>>: {tittel: Rådet}}
    slutt: {<<avslutta>>: {tittel: Ferdig}}
    verktøy: {<<plan>>: {tittel: Planen}}
  andre: {teneste: [<<ppt>>], tittel: Andre}
"""
PLACES = len(re.findall(r"<<.+?>>", NAMING))


def written(aliased):
    """The text with the further id at the places whose numbers are in `aliased`."""
    count = iter(range(PLACES))
    return re.sub(r"<<(.+?)>>", lambda found: found[1] + ("-b" if next(count) in aliased else ""), NAMING)


def guide(aliased):
    loaded = load_text(written(aliased), "døme.yaml")
    judged = judge(loaded.guide, ConditionReader(loaded.guide))
    problems = [each for each in (*loaded.findings, *judged) if each.severity == "error"]
    assert not problems, [(each.code, each.span.line, each.arguments) for each in problems]
    return loaded.guide


PLAIN = guide(frozenset())


def context(number):
    found = list(re.finditer(r"<<.+?>>", NAMING))[number]
    return NAMING[: found.end()].rpartition("\n")[2].strip()[-60:]


@pytest.mark.parametrize("number", range(PLACES), ids=context)
def test_a_further_id_means_the_thing_itself_at(number):
    other = guide({number})
    # the id of a variant is the author's own; what it means is which service follows it
    if context(number) != "<<skule>>":
        assert canonical(other).flow == canonical(PLAIN).flow
    flow, plain = compile_guide(other), compile_guide(PLAIN)
    for part in ("moves", "clocks", "steps", "levels", "arenas", "ends", "catalog", "duties", "log", "promises"):
        assert getattr(flow, part) == getattr(plain, part)
    assert set(flow.variant_of) == set(plain.variant_of)


def test_all_further_ids_at_once_are_the_same_guide_and_stay_so_when_stored():
    other = guide(frozenset(range(PLACES)))
    made = canonical(other)
    assert canonical(read_canonical(made.data)) == made
    assert compile_guide(read_canonical(made.data)).moves == compile_guide(PLAIN).moves
